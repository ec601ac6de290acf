// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How much was reported on each day: what "as known on" moves through.
#pragma once

#include "model/situation.h"

namespace sd {

/// Claims that were reported on one day, whatever day they speak about.
struct ReportDay {
    Day day = unknownDay;
    int events = 0;
    int control = 0; // of places and of routes
    int tolls = 0;
    int statements = 0;

    int all() const { return events + control + tolls + statements; }
    bool operator==(const ReportDay &) const = default;
};

/// The days on which anything was reported, in order. Costs a pass over all claims: for a load,
/// not for a tick.
std::vector<ReportDay> reportDays(const Situation &situation);

} // namespace sd
