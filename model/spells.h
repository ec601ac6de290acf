// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The history of one place as spells: which claim stood from when to when under THE RULE.
#pragma once

#include "model/situation.h"

namespace sd {

/// A stretch of time in which one claim stands for a place, or none does. Both ends included.
struct Spell {
    Moment from;
    Moment to;
    int claim = -1; // row in control(), -1 where nothing is known

    bool operator==(const Spell &) const = default;
};

/// The spells of a place from first to last, without gap or overlap, in the picture asked for; its
/// moment does not matter. Where first > last there are none.
std::vector<Spell> spellsOf(const Situation &situation, int place, AsOf asked, Moment first,
                            Moment last);

/// Whether two rows in control(), or -1, name another controller or status: a new report of the
/// same is no change.
bool isChange(const Situation &situation, int before, int after);

} // namespace sd
