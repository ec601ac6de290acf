// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Days from one to another.
#pragma once

#include "db/moment.h"

#include <algorithm>

namespace sd {

/// Both days included; empty where first > last.
struct DayRange {
    Day first = 0;
    Day last = -1;

    bool isEmpty() const { return first > last; }
    bool contains(Day day) const { return first <= day && day <= last; }
    DayRange cutTo(DayRange other) const
    {
        return {std::max(first, other.first), std::min(last, other.last)};
    }
    bool operator==(const DayRange &) const = default;
};

} // namespace sd
