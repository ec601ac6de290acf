// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The dead of one reporter's incidents as a running sum by day, put as claims so that it can be
// shown where a claimant's own count is.
#pragma once

#include "model/shownevents.h"

namespace sd {

/// A look at the events shown, in the window chosen and as known on the clock's day; made where it
/// is needed, because nothing is kept.
class IncidentSums {
public:
    /// reporter: a row in Situation::reporters().
    IncidentSums(const ShownEvents &shown, int reporter);

    /// Sums up to each day of these on which something was reported.
    std::vector<CasualtyClaim> on(DayRange days) const;
    /// The sum in force at the end of a day, after the one of the last day before that on which
    /// something was reported; fewer where there is none.
    std::vector<CasualtyClaim> lastTwo(Day day) const;
    /// Calls act(day, figures of the day, figures up to it) for each day on which something was
    /// reported.
    template <typename Act>
    void forEachDay(Act act) const
    {
        EventFigures sum;
        for (size_t n = m_tally.firstFrom(m_window.first);
             n < m_tally.days() && m_tally.day(n) <= m_window.last; ++n) {
            if (m_tally.of(n).events > 0)
                act(m_tally.day(n), m_tally.of(n), sum += m_tally.of(n));
        }
    }
    int events() const { return m_tally.between(m_window.first, m_window.last).events; }
    Day firstDay() const; // in the window; its own first where nothing was reported
    const Source &source() const;

    static int asCount(qint64 sum); // the highest int at most

private:
    size_t firstWithEvents(size_t n) const;

    const Situation &m_situation;
    const Tally &m_tally;
    DayRange m_window;
    int m_reporter;
};

} // namespace sd
