// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/changes.h"

#include <algorithm>
#include <tuple>

namespace sd {

namespace {

bool figuresDiffer(const CasualtyClaim &a, const CasualtyClaim &b)
{
    return a.low != b.low || a.best != b.best || a.high != b.high;
}

/// The faction that a claim gives the ground to, -1 where none has it.
int holderOf(const Situation &situation, int claim)
{
    if (claim < 0 || !countsAsHeld(situation.control()[size_t(claim)].status))
        return -1;
    return situation.controllerOf(claim);
}

void addGround(std::vector<GroundChange> &ground, const Situation &situation,
               const PlaceChange &place)
{
    const int was = holderOf(situation, place.before);
    const int is = holderOf(situation, place.after);
    const double area = situation.places()[size_t(place.place)].cellAreaKm2;
    if (was >= 0) {
        GroundChange &loser = ground[size_t(was)];
        ++loser.placesBefore;
        loser.areaBefore += area;
        loser.lost += was != is ? 1 : 0;
    }
    if (is >= 0) {
        GroundChange &winner = ground[size_t(is)];
        ++winner.placesAfter;
        winner.areaAfter += area;
        winner.gained += was != is ? 1 : 0;
    }
}

} // namespace

bool saysTheSame(const Situation &situation, const PlaceChange &change)
{
    if (change.before < 0 || change.after < 0)
        return change.before == change.after;
    const ControlClaim &before = situation.control()[size_t(change.before)];
    const ControlClaim &after = situation.control()[size_t(change.after)];
    return before.controller == after.controller && before.status == after.status;
}

bool saysTheSame(const Situation &situation, const RouteChange &change)
{
    if (change.before < 0 || change.after < 0)
        return change.before == change.after;
    const RouteClaim &before = situation.routeStatus()[size_t(change.before)];
    const RouteClaim &after = situation.routeStatus()[size_t(change.after)];
    return before.controller == after.controller && before.status == after.status;
}

Changes changesBetween(const Situation &situation, const AsOf &before, const AsOf &after)
{
    Changes changes;
    std::vector<GroundChange> ground(situation.factions().size());
    for (int place = 0; place < int(situation.places().size()); ++place) {
        const PlaceChange change{.place = place,
                                 .before = situation.controlAt(place, before),
                                 .after = situation.controlAt(place, after)};
        addGround(ground, situation, change);
        if (!saysTheSame(situation, change))
            changes.places.push_back(change);
    }
    std::ranges::stable_sort(changes.places, {}, [&situation](const PlaceChange &change) {
        return std::tuple(holderOf(situation, change.before), holderOf(situation, change.after));
    });
    for (int faction = 0; faction < int(ground.size()); ++faction) {
        GroundChange &change = ground[size_t(faction)];
        change.faction = faction;
        if (change.gained > 0 || change.lost > 0)
            changes.ground.push_back(change);
    }
    std::ranges::stable_sort(changes.ground, [](const GroundChange &a, const GroundChange &b) {
        return a.gained - a.lost > b.gained - b.lost;
    });

    for (int segment = 0; segment < int(situation.segments().size()); ++segment) {
        const RouteChange change{.segment = segment,
                                 .before = situation.routeStateAt(segment, before),
                                 .after = situation.routeStateAt(segment, after)};
        if (!saysTheSame(situation, change))
            changes.routes.push_back(change);
    }
    const CasualtySeries &tolls = situation.tolls();
    for (int series = 0; series < int(tolls.series().size()); ++series) {
        const TollChange change{.series = series,
                                .before = tolls.claimAt(series, before),
                                .after = tolls.claimAt(series, after)};
        if (change.before == change.after)
            continue;
        const bool isOneMissing = change.before < 0 || change.after < 0;
        if (isOneMissing
            || figuresDiffer(situation.casualties()[size_t(change.before)],
                             situation.casualties()[size_t(change.after)])) {
            changes.tolls.push_back(change);
        }
    }
    for (size_t event = 0; event < situation.events().size(); ++event) {
        if (situation.events().startOf(event) > after.at)
            break; // they are in the order of their beginnings
        if (situation.has(event, after) && !situation.has(event, before))
            changes.events.push_back(int(event));
    }
    return changes;
}

} // namespace sd
