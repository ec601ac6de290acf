// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who holds what at a moment, by the controller that each claim in force names: the figures that
// "show" prints and a report tells.
#pragma once

#include "model/situation.h"

namespace sd {

/// What stands under the name of one controller; not what his coalition has.
struct Held {
    int faction = -1; // row in factions()
    int places = 0;   // held, contested or unclear
    int contested = 0;
    double areaKm2 = 0; // of the cells of these places

    bool operator==(const Held &) const = default;
};

struct Holdings {
    std::vector<int> control; // rows in control() in force, by place
    std::vector<Held> held;   // most places first, of equally many the larger area
    double areaKm2 = 0;       // of all cells with a claim in force

    /// What a faction has; nothing where it has none.
    Held of(int faction) const;
};

Holdings holdingsAt(const Situation &situation, const AsOf &asOf);

} // namespace sd
