// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers of events in the order of time, and where each day begins among them: a day is found by
// looking it up, however many events there are.
#pragma once

#include "model/dayrange.h"

#include <span>
#include <vector>

namespace sd {

class RowsByDay {
public:
    void clear();
    void reserve(size_t rows) { m_rows.reserve(rows); }
    /// Days never fall. After the last row end() must be called.
    void append(Day day, qint32 row)
    {
        if (m_offset.empty() || day >= nextDay())
            beginDay(day);
        m_rows.push_back(row);
    }
    void end();

    const std::vector<qint32> &rows() const { return m_rows; }
    /// How many rows stand before a day.
    size_t before(qint64 day) const;
    /// Of these days, both included.
    std::span<const qint32> on(DayRange days) const;

private:
    qint64 nextDay() const { return qint64(m_first) + std::ssize(m_offset); }
    void beginDay(Day day);

    std::vector<qint32> m_rows;
    std::vector<qint32> m_offset; // of each day from the first to the one after the last
    Day m_first = 0;
};

} // namespace sd
