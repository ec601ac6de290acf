// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/eventsums.h"

#include "model/situation.h"

#include <algorithm>

namespace sd {

EventFigures &EventFigures::operator+=(const EventFigures &other)
{
    events += other.events;
    low += other.low;
    best += other.best;
    high += other.high;
    return *this;
}

EventFigures operator-(const EventFigures &a, const EventFigures &b)
{
    return {a.events - b.events, a.low - b.low, a.best - b.best, a.high - b.high};
}

void Tally::add(Day day, const EventFigures &figures)
{
    if (m_days.empty() || m_days.back().day != day)
        m_days.push_back({day, total()});
    m_days.back().sum += figures;
}

EventFigures Tally::upTo(Day day) const
{
    const auto after = std::ranges::upper_bound(m_days, day, {}, &Entry::day);
    return after == m_days.begin() ? EventFigures() : std::prev(after)->sum;
}

EventFigures Tally::between(Day first, Day last) const
{
    return first > last ? EventFigures() : upTo(last) - upTo(first - 1);
}

EventSums::EventSums(const Situation &situation, int reporter)
    : m_categories(size_t(wordsOf<Category>().size()))
    , m_factions(situation.factions().size())
    , m_blocs(size_t(wordsOf<Bloc>().size()))
    , m_reporters(situation.reporters().size())
    , m_reporter(reporter)
{
    if (m_reporter < 0)
        m_reporter = situation.mainReporter();
}

void EventSums::add(const Situation &situation, size_t row)
{
    const EventTable &events = situation.events();
    const Day day = events.firstDay(row);
    const int reporter = situation.reporterOf(row);
    EventFigures figures{.events = 1};
    const auto known = [](int figure, int other) { return figure >= 0 ? figure : other; };
    const int low = events.killedLow[row];
    const int high = events.killedHigh[row];
    const int best = known(events.killed[row], known(low, std::max(high, 0)));
    figures.low = known(low, best);
    figures.best = best;
    figures.high = known(high, best);
    if (reporter >= 0)
        m_reporters[size_t(reporter)].add(day, figures);
    if (reporter < 0 || reporter != m_reporter)
        figures = {.events = 1};
    m_all.add(day, {.events = 1});
    m_categories[size_t(events.category[row])].add(day, figures);
    situation.forEachNamed(row,
                           [&](int faction) { m_factions[size_t(faction)].add(day, figures); });
    const auto blocOf = [&](int actor) { return int(situation.factions()[size_t(actor)].bloc); };
    const int bloc1 = events.actor1[row] < 0 ? -1 : blocOf(events.actor1[row]);
    const int bloc2 = events.actor2[row] < 0 ? -1 : blocOf(events.actor2[row]);
    if (bloc1 >= 0)
        m_blocs[size_t(bloc1)].add(day, figures);
    if (bloc2 >= 0 && bloc2 != bloc1)
        m_blocs[size_t(bloc2)].add(day, figures);
}

} // namespace sd
