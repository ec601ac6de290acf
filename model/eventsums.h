// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What events add up to by day, for any stretch of days at once: by category, by faction, by bloc,
// and the dead each reporter gives.
#pragma once

#include "model/eventcells.h"

#include <functional>
#include <span>

namespace sd {

class Situation;

/// An event counts on the day it starts. It counts once for a faction that it names, for everything
/// that one is part of, and for its bloc. The dead by category, faction and bloc are those one
/// reporter gives, because figures of different reporters are never added.
class EventSums {
public:
    EventSums() = default;
    /// Of all events of the situation that were reported on knownOn or before, and of no others.
    EventSums(const Situation &situation, int reporter, Day knownOn = knownNow);
    /// Of the cells that pass, of what is known now.
    EventSums(const Situation &situation, int reporter, const EventCells &cells,
              const std::function<bool(size_t cell)> &passes);
    /// Of the given rows in Situation::events(), whose days never fall. reporter: a row in
    /// Situation::reporters(), or -1 for the one that brought most events. Rows reported after
    /// knownOn do not count; they can be added with change().
    EventSums(const Situation &situation, int reporter, std::span<const qint32> rows,
              Day knownOn = knownNow);

    /// Takes away sums of some of the rows it was made of, for the same reporter.
    void takeAway(const EventSums &some);
    /// Adds (step 1) or takes away (step -1) an event that was among the rows it was made of.
    void change(const Situation &situation, size_t row, int step);

    const Tally &all() const { return m_tallies[0]; } // without the dead
    const Tally &category(Category category) const { return m_tallies[1 + size_t(category)]; }
    const Tally &faction(int row) const { return m_tallies[m_factions + size_t(row)]; }
    const Tally &bloc(Bloc bloc) const { return m_tallies[m_blocs + size_t(bloc)]; }
    const Tally &reported(int reporter) const { return m_tallies[m_reporters + size_t(reporter)]; }
    int reporter() const { return m_reporter; } // whose dead are counted, -1 where nobody gives any

private:
    class Days;
    void prepare(const Situation &situation, int reporter);
    std::pair<EventFigures, EventFigures> countedFor(int reporter, const EventFigures &own) const;
    std::pair<EventFigures, EventFigures> countedOf(const Situation &situation, size_t row) const;
    template <typename Act>
    void forEachNamed(const Situation &situation, int first, int second, Act act) const;

    // One tally for all, then those of categories, factions, blocs and reporters.
    size_t m_factions = 1;
    size_t m_blocs = 1;
    size_t m_reporters = 1;
    std::vector<Tally> m_tallies = std::vector<Tally>(1);
    int m_reporter = -1;
};

} // namespace sd
