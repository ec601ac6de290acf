// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What events add up to by day, for any stretch of days at once: by category, by faction, by bloc,
// and the dead each reporter gives.
#pragma once

#include "db/eventtable.h"

#include <functional>
#include <span>
#include <vector>

namespace sd {

class Situation;

/// Events that start in a stretch of days, and their dead.
struct EventFigures {
    int events = 0;
    qint64 low = 0; // the dead; the best figure where an event gives no bound
    qint64 best = 0;
    qint64 high = 0;

    EventFigures &operator+=(const EventFigures &other);
    friend EventFigures operator-(const EventFigures &a, const EventFigures &b);
    bool operator==(const EventFigures &) const = default;
};

/// Running sums of one thing by the days that have any of it.
class Tally {
public:
    struct Entry {
        Day day = unknownDay;
        EventFigures sum; // up to this day, this day included
    };

    void add(Day day, const EventFigures &figures); // days never fall
    EventFigures upTo(Day day) const;
    EventFigures between(Day first, Day last) const; // both included
    EventFigures total() const { return m_days.empty() ? EventFigures() : m_days.back().sum; }
    const std::vector<Entry> &days() const { return m_days; }

private:
    std::vector<Entry> m_days;
};

/// An event counts on the day it starts. It counts once for a faction that it names, for everything
/// that one is part of, and for its bloc. The dead by category, faction and bloc are those one
/// reporter gives, because figures of different reporters are never added.
class EventSums {
public:
    EventSums() = default;
    /// Of the given rows in Situation::events(), whose days never fall. reporter: a row in
    /// Situation::reporters(), or -1 for the one that brought most events.
    template <typename Rows>
    EventSums(const Situation &situation, int reporter, Rows &&rows)
        : EventSums(situation, reporter)
    {
        for (const qint32 row : rows)
            add(situation, size_t(row));
    }

    const Tally &all() const { return m_all; } // without the dead
    const Tally &category(Category category) const { return m_categories[size_t(category)]; }
    const Tally &faction(int row) const { return m_factions[size_t(row)]; }
    const Tally &bloc(Bloc bloc) const { return m_blocs[size_t(bloc)]; }
    const Tally &reported(int reporter) const { return m_reporters[size_t(reporter)]; }
    int reporter() const { return m_reporter; } // whose dead are counted, -1 where nobody gives any

private:
    EventSums(const Situation &situation, int reporter);
    void add(const Situation &situation, size_t row);

    Tally m_all;
    std::vector<Tally> m_categories;
    std::vector<Tally> m_factions;
    std::vector<Tally> m_blocs;
    std::vector<Tally> m_reporters;
    int m_reporter = -1;
};

} // namespace sd
