// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Events added up by day, actors, category and import: where there are many a day these are a
// fraction of the events, and all that a sum by category or faction has to look at.
#pragma once

#include "db/eventtable.h"
#include "model/tally.h"

namespace sd {

class EventCells {
public:
    EventCells() = default; // of no use: isKept() is false
    /// Nothing is kept where the cells would be more than a quarter of the events.
    explicit EventCells(const EventTable &events);
    /// Those that were written by appendTo(), the first column at n; nothing where they cannot be
    /// those of so many events.
    static std::optional<EventCells> from(const ColumnFile &file, size_t n,
                                          const EventTable::Limits &limits, size_t events);
    void appendTo(std::vector<ColumnFile::Part> &parts) const;
    static constexpr size_t columnCount = 9;

    bool isKept() const { return !m_day.empty(); }
    size_t size() const { return m_day.size(); }
    Day day(size_t cell) const { return m_day[cell]; } // never falls
    int actor1(size_t cell) const { return m_actor1[cell]; }
    int actor2(size_t cell) const { return m_actor2[cell]; }
    int batch(size_t cell) const { return m_batch[cell]; }
    Category category(size_t cell) const { return m_category[cell]; }
    /// Events that start on the day, and their dead as their import gives them.
    EventFigures figures(size_t cell) const
    {
        return {m_events[cell], m_low[cell], m_best[cell], m_high[cell]};
    }

private:
    Column<qint32> m_day;
    Column<qint32> m_events;
    Column<qint64> m_low;
    Column<qint64> m_best;
    Column<qint64> m_high;
    Column<qint16> m_actor1;
    Column<qint16> m_actor2;
    Column<qint16> m_batch;
    Column<Category> m_category;

    auto columns(this auto &self)
    {
        return std::tie(self.m_day, self.m_events, self.m_low, self.m_best, self.m_high,
                        self.m_actor1, self.m_actor2, self.m_batch, self.m_category);
    }
};

/// The dead of one event, where its import gives any figure; a bound that is not given is the best
/// figure, and that is 0 where nothing is given.
EventFigures figuresOf(const EventTable &events, size_t row);

} // namespace sd
