// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rowsbyday.h"

namespace sd {

void RowsByDay::clear()
{
    m_rows.clear();
    m_offset.clear();
}

void RowsByDay::beginDay(Day day)
{
    if (m_offset.empty())
        m_first = day;
    m_offset.resize(size_t(day - m_first + 1), qint32(m_rows.size()));
}

void RowsByDay::end()
{
    if (!m_offset.empty())
        m_offset.push_back(qint32(m_rows.size()));
}

size_t RowsByDay::before(qint64 day) const
{
    const qint64 n = day - m_first;
    if (m_offset.empty() || n <= 0)
        return 0;
    return n < std::ssize(m_offset) ? size_t(m_offset[size_t(n)]) : m_rows.size();
}

std::span<const qint32> RowsByDay::on(DayRange days) const
{
    if (days.isEmpty())
        return {};
    const size_t begin = before(days.first);
    return std::span(m_rows).subspan(begin, before(qint64(days.last) + 1) - begin);
}

} // namespace sd
