// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reportdays.h"

#include <QHash>

#include <algorithm>

namespace sd {

std::vector<ReportDay> reportDays(const Situation &situation)
{
    QHash<Day, ReportDay> found;
    const auto count = [&found](const auto &claims, int ReportDay::*kind) {
        for (const auto &claim : claims)
            ++(found[claim.reportedOn].*kind);
    };
    for (const Day day : situation.events().reportedOn)
        ++found[day].events;
    count(situation.control(), &ReportDay::control);
    count(situation.routeStatus(), &ReportDay::control);
    count(situation.casualties(), &ReportDay::tolls);
    count(situation.statements(), &ReportDay::statements);
    found.remove(unknownDay);

    std::vector<ReportDay> days;
    days.reserve(size_t(found.size()));
    for (auto it = found.cbegin(); it != found.cend(); ++it) {
        days.push_back(it.value());
        days.back().day = it.key();
    }
    std::ranges::sort(days, {}, &ReportDay::day);
    return days;
}

} // namespace sd
