// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What differs between two pictures: of two days, of one day as known on two days, or as told by
// two.
#pragma once

#include "model/situation.h"

namespace sd {

/// Before and after are rows of claims, -1 where none counts.
struct PlaceChange {
    int place = -1;  // row in places()
    int before = -1; // rows in control()
    int after = -1;

    bool operator==(const PlaceChange &) const = default;
};

struct RouteChange {
    int segment = -1; // row in segments()
    int before = -1;  // rows in routeStatus()
    int after = -1;

    bool operator==(const RouteChange &) const = default;
};

/// One claimant's own running count: the figures of two series are never added.
struct TollChange {
    int series = -1; // row in tolls().series()
    int before = -1; // rows in casualties()
    int after = -1;

    bool operator==(const TollChange &) const = default;
};

/// What one controller has in both pictures, contested ground included; square kilometres of cells.
struct GroundChange {
    int faction = -1; // row in factions()
    int placesBefore = 0;
    int placesAfter = 0;
    int gained = 0; // places that are his only after
    int lost = 0;   // places that were his only before
    double areaBefore = 0;
    double areaAfter = 0;

    bool operator==(const GroundChange &) const = default;
};

struct Changes {
    std::vector<PlaceChange> places; // by who lost them, then who took them, then their order
    std::vector<RouteChange> routes;
    std::vector<TollChange> tolls;
    std::vector<GroundChange> ground; // of factions of which something changed, most gained first
    std::vector<int> events; // rows in events() that the second picture has and the first has not
};

/// Whether two claims of control, or two of a route, say the same; rows or -1.
bool saysTheSame(const Situation &situation, const PlaceChange &change);
bool saysTheSame(const Situation &situation, const RouteChange &change);

/// Costs a pass over places, stretches, series and events: for a table, not for a tick.
Changes changesBetween(const Situation &situation, const AsOf &before, const AsOf &after);

} // namespace sd
