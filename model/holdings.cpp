// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/holdings.h"

#include <algorithm>
#include <tuple>

namespace sd {

Held Holdings::of(int faction) const
{
    const auto found = std::ranges::find(held, faction, &Held::faction);
    return found == held.end() ? Held{.faction = faction} : *found;
}

Holdings holdingsAt(const Situation &situation, const AsOf &asOf)
{
    Holdings holdings;
    std::vector<Held> byFaction(situation.factions().size());
    for (size_t place = 0; place < situation.places().size(); ++place) {
        const int claim = situation.controlAt(int(place), asOf);
        if (claim < 0)
            continue;
        holdings.control.push_back(claim);
        const double area = situation.places()[place].cellAreaKm2;
        holdings.areaKm2 += area;
        const int faction = situation.controllerOf(claim);
        const ControlStatus status = situation.control()[size_t(claim)].status;
        if (faction < 0 || !countsAsHeld(status))
            continue;
        Held &held = byFaction[size_t(faction)];
        held.faction = faction;
        ++held.places;
        held.contested += status == ControlStatus::Contested;
        held.areaKm2 += area;
    }
    std::ranges::copy_if(byFaction, std::back_inserter(holdings.held),
                         [](const Held &held) { return held.places > 0; });
    std::ranges::stable_sort(holdings.held, [](const Held &a, const Held &b) {
        return std::tuple(-a.places, -a.areaKm2) < std::tuple(-b.places, -b.areaKm2);
    });
    return holdings;
}

} // namespace sd
