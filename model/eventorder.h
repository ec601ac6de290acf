// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which event or statement stands in which row of the list: by time, statements among the events,
// or by another column. Keeps numbers only, and none but the statements' while the order is time's.
#pragma once

#include "model/rowsbyday.h"
#include "model/situation.h"

namespace sd {

class EventOrder {
public:
    enum class Column { Time, Category, Place, Actor, Killed };
    struct Item {
        bool statement = false;
        int index = -1; // row in Situation::events() or statements()
    };

    /// Those of some days among rows in events() by stop, which stay where they are, and rows in
    /// statements().
    void arrange(SituationPtr situation, const RowsByDay &events, DayRange days,
                 std::span<const int> statements);
    void sortBy(Column column, bool descending); // of equal ones the earlier first
    Column column() const { return m_column; }
    bool isDescending() const { return m_descending; }

    int count() const { return int(m_events.size() + m_statements.size()); }
    /// The n-th in the order of time.
    Item itemAt(int n) const;
    bool isTimeOrder() const { return m_order.empty(); } // rows are in the order of time
    /// From a row of the list to the order of time and back.
    int timeOf(int row) const { return m_order.empty() ? row : m_order[size_t(row)]; }
    int rowAt(int n) const { return m_rowAt.empty() ? n : m_rowAt[size_t(n)]; }
    int timeOfEvent(size_t event) const;      // -1 where it is not among them
    int timeOfStatement(int statement) const; // the same
    /// The first whose stop is on that day or later; count() where none is.
    int firstFrom(Day day) const;
    Moment stopOf(Item item) const;

private:
    struct StatementAt {
        int index = -1;
        int eventsBefore = 0;
    };
    void sort();
    std::vector<int> keys() const;
    size_t eventsBefore(qint64 day) const;

    SituationPtr m_situation;
    const RowsByDay *m_byDay = nullptr;
    size_t m_begin = 0; // of m_events in it
    std::span<const qint32> m_events;
    std::vector<StatementAt> m_statements; // by stop
    Column m_column = Column::Time;
    bool m_descending = false;
    std::vector<qint32> m_order; // n by row; empty where rows are in the order of time
    std::vector<qint32> m_rowAt; // row by n
};

} // namespace sd
