// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is to be done with a boundary file, as one edit of the store that can be undone whole.
#pragma once

#include "db/boundaries/areamatch.h"
#include "db/edit.h"

namespace sd {

/// Whose areas these are: asked of the user.
struct AreaSource {
    QString publisher; // needed
    QString title;     // the file's name where it is empty
    QString url;
    QDate publishedOn; // invalid where unknown
    QString licence;
    QChar reliability = u'F'; // Admiralty A to F
    Credibility credibility = 6;

    bool operator==(const AreaSource &) const = default;
};

/// What a name in the column of controllers stands for.
struct AreaHolder {
    QString name = {}; // as the file writes it
    int areas = 0;
    AreaFate fate = AreaFate::New; // Known, New or LeftOut: areas of it are left without a holder
    FactionId faction = {};        // where it is Known
    bool isChosen = false;         // by a person
};
/// By name; fate is never Open.
struct HolderChoice {
    AreaFate fate = AreaFate::New;
    FactionId faction;

    bool operator==(const HolderChoice &) const = default;
};
using HolderChoices = std::map<QString, HolderChoice>;

/// The controllers of a file, the most used first: a faction where exactly one has that name, short
/// name or alias, otherwise a new one.
std::vector<AreaHolder> holdersOf(const AreaLayer &layer, const AreaRoles &roles,
                                  const std::vector<Faction> &factions,
                                  const HolderChoices &choices);

/// What was settled for a file: saved, and used again for its next edition.
struct AreaMapping {
    std::optional<AreaUse> use;
    QString layer;
    std::optional<AreaRoles> roles;
    AreaSource source;
    std::optional<Day> from; // of control areas without a first day of their own
    std::optional<Day> to;   // included
    AreaChoices choices;
    HolderChoices holders;
};

QByteArray toJson(const AreaMapping &mapping);
/// A file from a stranger; the error says what is wrong in it.
Result<AreaMapping> areaMappingFromJson(const QByteArray &json);

/// The things of a store that a plan speaks of.
struct AreaWorld {
    std::vector<Place> places;
    std::vector<Faction> factions;
    std::vector<Source> sources;
};

struct AreaOverlap {
    QString a;
    QString b;
    double km2 = 0;
};

struct AreaEdit {
    Edit edit;
    int replaced = 0;                  // cells of places that were there
    int added = 0;                     // new places
    int kept = 0;                      // places that were there and keep their cell
    int open = 0;                      // areas that nobody has settled
    int leftOut = 0;                   // on purpose
    int withoutHolder = 0;             // control areas whose holder the file does not name
    std::vector<AreaOverlap> overlaps; // cells that would share more than slivers, the first ones
    int overlapCount = 0;
};

/// Ids of places stay, so what was claimed about them stays with them. Fails where the publisher is
/// missing or a control area has no first day.
Result<AreaEdit> makeEdit(const AreaLayer &layer, const std::vector<AreaDecision> &decisions,
                          const AreaMapping &mapping, const AreaRoles &roles, AreaUse use,
                          const AreaWorld &world, const QString &fileName);

class Store;

/// What was settled before in a store, apart from what its places know by their codes and aliases.
Result<AreaChoices> rememberedChoices(const Store &store);
/// Adds to it; what was settled before for the same key is replaced.
Result<void> rememberChoices(const Store &store, const AreaChoices &choices);

} // namespace sd
