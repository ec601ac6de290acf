// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tally.h"

#include <algorithm>

namespace sd {

void Tally::append(Day day, const EventFigures &figures)
{
    if (m_days.size() % block == 0)
        m_blocks.emplace_back();
    m_days.push_back(day);
    m_figures.push_back(figures);
    m_blocks.back() += figures;
    m_total += figures;
}

void Tally::change(Day day, const EventFigures &by)
{
    if (m_days[m_last] != day) {
        constexpr size_t near = 32;
        const size_t from = m_last > near ? m_last - near : 0;
        const size_t to = std::min(m_last + near, m_days.size());
        const bool isNear = m_days[from] <= day && day <= m_days[to - 1];
        const auto begin = m_days.begin() + ptrdiff_t(isNear ? from : 0);
        const auto end = isNear ? m_days.begin() + ptrdiff_t(to) : m_days.end();
        m_last = size_t(std::lower_bound(begin, end, day) - m_days.begin());
    }
    m_figures[m_last] += by;
    m_blocks[m_last / block] += by;
    m_total += by;
}

void Tally::takeAway(const Tally &other)
{
    size_t at = 0;
    for (size_t n = 0; n < other.days(); ++n) {
        while (m_days[at] < other.m_days[n])
            ++at;
        m_figures[at] = m_figures[at] - other.m_figures[n];
        m_blocks[at / block] = m_blocks[at / block] - other.m_figures[n];
    }
    m_total = m_total - other.m_total;
}

size_t Tally::firstFrom(Day day) const
{
    return size_t(std::ranges::lower_bound(m_days, day) - m_days.begin());
}

EventFigures Tally::before(size_t n) const
{
    EventFigures sum;
    if (n == m_days.size())
        return m_total;
    for (size_t i = 0; i < n / block; ++i)
        sum += m_blocks[i];
    for (size_t i = n / block * block; i < n; ++i)
        sum += m_figures[i];
    return sum;
}

EventFigures Tally::upTo(Day day) const
{
    return before(size_t(std::ranges::upper_bound(m_days, day) - m_days.begin()));
}

EventFigures Tally::between(Day first, Day last) const
{
    return first > last ? EventFigures() : upTo(last) - before(firstFrom(first));
}

} // namespace sd
