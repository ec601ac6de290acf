// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The question every panel answers: the picture at a moment, as known on a day.
#pragma once

#include "db/records.h"

namespace sd {

/// The grade "improbable": claims with it count only where the bar is lowered.
inline constexpr Credibility improbableGrade = 5;

struct AsOf {
    Moment at;               // claims valid from this minute or earlier count
    Day knownOn = knownNow;  // claims reported on this day or earlier count
    bool improbable = false; // claims graded improbable count too

    bool operator==(const AsOf &) const = default;
};

} // namespace sd
