// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/spells.h"

namespace sd {

std::vector<Spell> spellsOf(const Situation &situation, int place, AsOf asked, Moment first,
                            Moment last)
{
    std::vector<Spell> spells;
    if (first > last)
        return spells;
    const auto begin = [&](Moment from) {
        asked.at = from;
        const int claim = situation.controlAt(place, asked);
        if (!spells.empty()) {
            if (spells.back().claim == claim)
                return;
            spells.back().to = {from.minutes - 1};
        }
        spells.push_back({.from = from, .to = last, .claim = claim});
    };
    begin(first);
    for (const int row : situation.controlOf(place)) {
        const Moment from = situation.control()[size_t(row)].validFrom.from;
        if (from > first && from <= last)
            begin(from);
    }
    return spells;
}

bool isChange(const Situation &situation, int before, int after)
{
    if (before < 0 || after < 0)
        return before != after;
    const ControlClaim &a = situation.control()[size_t(before)];
    const ControlClaim &b = situation.control()[size_t(after)];
    return a.controller != b.controller || a.status != b.status;
}

} // namespace sd
