// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/incidentsums.h"

#include <algorithm>
#include <limits>

namespace sd {

IncidentSums::IncidentSums(const ShownEvents &shown, int reporter)
    : m_situation(*shown.situation())
    , m_tally(shown.sums().reported(reporter))
    , m_window(shown.window())
    , m_reporter(reporter)
{
}

int IncidentSums::asCount(qint64 sum)
{
    return int(std::min<qint64>(sum, std::numeric_limits<int>::max()));
}

const Source &IncidentSums::source() const
{
    return m_situation.sources()[size_t(m_situation.reporters()[size_t(m_reporter)])];
}

/// The first day from the n-th on that has events; days() where none has.
size_t IncidentSums::firstWithEvents(size_t n) const
{
    while (n < m_tally.days() && m_tally.of(n).events == 0)
        ++n;
    return n;
}

Day IncidentSums::firstDay() const
{
    const size_t first = firstWithEvents(0);
    return std::max(first < m_tally.days() ? m_tally.day(first) : unknownDay, m_window.first);
}

std::vector<CasualtyClaim> IncidentSums::on(DayRange days) const
{
    std::vector<CasualtyClaim> sums;
    days = days.cutTo(m_window);
    const size_t begin = m_tally.firstFrom(m_window.first);
    const size_t firstDay = firstWithEvents(begin);
    size_t n = m_tally.firstFrom(days.first);
    EventFigures sum = m_tally.before(n) - m_tally.before(begin);
    for (; n < m_tally.days() && m_tally.day(n) <= days.last; ++n) {
        if (m_tally.of(n).events == 0)
            continue;
        sum += m_tally.of(n);
        CasualtyClaim claim;
        claim.validFrom = {Moment::startOf(m_tally.day(firstDay)), false};
        claim.validTo = Stamp{Moment::startOf(m_tally.day(n)), false};
        claim.reportedOn = m_tally.day(n);
        claim.sources = {source().id};
        claim.low = asCount(sum.low);
        claim.best = asCount(sum.best);
        claim.high = asCount(sum.high);
        claim.claimant = source().publisher;
        sums.push_back(std::move(claim));
    }
    return sums;
}

std::vector<CasualtyClaim> IncidentSums::lastTwo(Day day) const
{
    const Day last = std::min(day, m_window.last);
    Day first = last;
    int found = 0;
    for (size_t n = m_tally.firstFrom(last + 1); n > 0 && found < 2; --n) {
        first = m_tally.day(n - 1);
        found += int(m_tally.of(n - 1).events > 0);
    }
    return on({first, last});
}

} // namespace sd
