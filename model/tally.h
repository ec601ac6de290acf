// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Figures of one thing by the days that have any of it: asked for any stretch of days, and changed
// on any of its days, at next to no cost.
#pragma once

#include "db/moment.h"

#include <vector>

namespace sd {

/// Events that start in a stretch of days, and their dead.
struct EventFigures {
    int events = 0;
    qint64 low = 0; // the dead; the best figure where an event gives no bound
    qint64 best = 0;
    qint64 high = 0;

    EventFigures &operator+=(const EventFigures &other)
    {
        events += other.events;
        low += other.low;
        best += other.best;
        high += other.high;
        return *this;
    }
    friend EventFigures operator-(const EventFigures &a, const EventFigures &b)
    {
        return {a.events - b.events, a.low - b.low, a.best - b.best, a.high - b.high};
    }
    bool operator==(const EventFigures &) const = default;
};

/// Days are numbered from 0 here, those without events among them where some were taken away or
/// are not counted yet. Days are summed by blocks as well, so that a change touches two sums and a
/// question some dozens.
class Tally {
public:
    void append(Day day, const EventFigures &figures); // later than all days before
    /// A day that was appended before.
    void change(Day day, const EventFigures &by);
    /// Takes away figures whose days are all among these.
    void takeAway(const Tally &other);

    EventFigures upTo(Day day) const;                // this day included
    EventFigures between(Day first, Day last) const; // both included
    const EventFigures &total() const { return m_total; }

    size_t days() const { return m_days.size(); }
    Day day(size_t n) const { return m_days[n]; }
    const EventFigures &of(size_t n) const { return m_figures[n]; }
    /// The first day that is not before the given one; days() where there is none.
    size_t firstFrom(Day day) const;
    /// The figures of the days before the n-th.
    EventFigures before(size_t n) const;

private:
    static constexpr size_t block = 64;

    std::vector<Day> m_days;
    std::vector<EventFigures> m_figures; // of each day
    std::vector<EventFigures> m_blocks;  // of so many days each
    EventFigures m_total;
    size_t m_last = 0; // where the last change was: the next is near it
};

} // namespace sd
