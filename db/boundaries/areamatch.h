// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which area of a boundary file is which place of the store: what is certain, and what a person
// must settle.
#pragma once

#include "db/boundaries/arearoles.h"

#include <map>

namespace sd {

/// What a file of areas is used for.
enum class AreaUse : quint8 {
    Boundaries, // the areas replace the cells of places that are there
    Places,     // areas and points are new places
    Control,    // each area says who held it, from when to when
};

/// By what an area and a place were found to be the same.
enum class AreaMatch : quint8 { Nothing, Choice, PCode, Name, Alias, Location };

enum class AreaFate : quint8 {
    Open,    // somebody must settle it; until then it is left out
    Known,   // it is a place of the store
    New,     // it becomes a new place
    LeftOut, // on purpose
};

/// What a person settled for an area, by its key (keysOf): remembered for the next time.
struct AreaChoice {
    AreaFate fate = AreaFate::LeftOut; // never Open
    PlaceId place;                     // where it is Known

    bool operator==(const AreaChoice &) const = default;
};
using AreaChoices = std::map<QString, AreaChoice>;

/// A place that an area may be.
struct AreaCandidate {
    int place = -1;       // row in the places
    double shared = 0;    // part of the area that the place's cell covers, 0 to 1
    double km = 0;        // from the area's middle to the place
    bool isNamed = false; // they share a name
};

struct AreaDecision {
    AreaFate fate = AreaFate::Open;
    AreaMatch by = AreaMatch::Nothing;
    int place = -1;                        // row in the places, where it is Known
    QString why;                           // why it is open; empty where it is not
    std::vector<AreaCandidate> candidates; // of an open one, the most likely first
};

/// By P-code, then by name in any language, then by alias, each within reach of the place; then,
/// for boundaries, by location: an area takes a place whose centre it holds where each covers most
/// of the other. A place goes with one area only; the others that would take it are open. In the
/// order of the areas.
std::vector<AreaDecision> matchAreas(const AreaLayer &layer, const AreaRoles &roles, AreaUse use,
                                     const std::vector<Place> &places, const AreaChoices &choices);

/// Places with a cell, within the file's reach, that no area goes with: their cells stay as they
/// are. Rows in places.
std::vector<int> placesLeft(const AreaLayer &layer, const std::vector<AreaDecision> &decisions,
                            const std::vector<Place> &places);

/// What a file is most likely meant for.
AreaUse guessUse(const AreaLayer &layer, const AreaRoles &roles, const std::vector<Place> &places);

} // namespace sd
