// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/eventsums.h"

#include "model/situation.h"

#include <algorithm>
#include <limits>

namespace sd {

/// Adds up one day after the other and gives each tally a day at its end, so that an event costs a
/// few additions in memory that is near.
class EventSums::Days {
public:
    Days(EventSums &sums, const Situation &situation)
        : m_sums(sums)
        , m_situation(situation)
        , m_figures(sums.m_tallies.size())
        , m_isTouched(sums.m_tallies.size(), 0)
        , m_actors(situation.factions().size() + 1)
    {
        constexpr size_t mostPairs = 1 << 18;
        if (m_actors * m_actors <= mostPairs)
            m_namedBy.resize(m_actors * m_actors);
    }
    Days(const Days &) = delete;
    Days &operator=(const Days &) = delete;
    ~Days() { close(); }

    void add(size_t row, Day knownOn)
    {
        const EventTable &events = m_situation.events();
        if (events.from[row] > m_lastMinute) {
            close();
            m_day = events.firstDay(row);
            m_lastMinute = Moment::endOf(m_day).minutes;
        }
        const bool counts = events.reportedOn[row] <= knownOn;
        const auto put = [this, counts](size_t tally, const EventFigures &figures) {
            m_isTouched[tally] = 1;
            if (counts)
                m_figures[tally] += figures;
        };
        const auto [own, counted] = m_sums.figuresOf(m_situation, row);
        put(0, {.events = 1});
        put(1 + size_t(events.category[row]), counted);
        for (const size_t tally : namedBy(events.actor1[row], events.actor2[row]))
            put(tally, counted);
        if (const int reporter = m_situation.reporterOf(row); reporter >= 0)
            put(m_sums.m_reporters + size_t(reporter), own);
    }

private:
    /// The tallies of two actors, worked out once for each pair.
    const std::vector<size_t> &namedBy(int first, int second)
    {
        const bool isKept = !m_namedBy.empty();
        std::vector<size_t> &tallies =
            isKept ? m_namedBy[size_t(first + 1) * m_actors + size_t(second + 1)] : m_named;
        if (!isKept)
            tallies.clear();
        if (tallies.empty() && (first >= 0 || second >= 0)) {
            m_sums.forEachNamed(m_situation, first, second,
                                [&tallies](size_t tally) { tallies.push_back(tally); });
        }
        return tallies;
    }

    void close()
    {
        for (size_t tally = 0; tally < m_isTouched.size(); ++tally) {
            if (!m_isTouched[tally])
                continue;
            m_sums.m_tallies[tally].append(m_day, m_figures[tally]);
            m_figures[tally] = {};
            m_isTouched[tally] = 0;
        }
    }

    EventSums &m_sums;
    const Situation &m_situation;
    Day m_day = unknownDay;
    qint64 m_lastMinute = std::numeric_limits<qint64>::min();
    std::vector<EventFigures> m_figures; // of the day, by tally
    std::vector<char> m_isTouched;
    size_t m_actors;
    std::vector<std::vector<size_t>> m_namedBy; // by pair of actors; empty where those are too many
    std::vector<size_t> m_named;
};

EventSums::EventSums(const Situation &situation, int reporter, Day knownOn)
{
    prepare(situation, reporter);
    Days days(*this, situation);
    for (size_t row = 0; row < situation.events().size(); ++row)
        days.add(row, knownOn);
}

EventSums::EventSums(const Situation &situation, int reporter, std::span<const qint32> rows,
                     Day knownOn)
{
    prepare(situation, reporter);
    Days days(*this, situation);
    for (const qint32 row : rows)
        days.add(size_t(row), knownOn);
}

void EventSums::prepare(const Situation &situation, int reporter)
{
    m_factions = 1 + size_t(wordsOf<Category>().size());
    m_blocs = m_factions + situation.factions().size();
    m_reporters = m_blocs + size_t(wordsOf<Bloc>().size());
    m_tallies.resize(m_reporters + situation.reporters().size());
    m_reporter = reporter < 0 ? situation.mainReporter() : reporter;
}

/// What an event is to its reporter, and to everything else.
std::pair<EventFigures, EventFigures> EventSums::figuresOf(const Situation &situation,
                                                           size_t row) const
{
    const EventTable &events = situation.events();
    const int reporter = situation.reporterOf(row);
    const EventFigures alone{.events = 1};
    if (reporter < 0)
        return {alone, alone};
    const auto known = [](int figure, int other) { return figure >= 0 ? figure : other; };
    const int low = events.killedLow[row];
    const int high = events.killedHigh[row];
    const int best = known(events.killed[row], known(low, std::max(high, 0)));
    const EventFigures own{
        .events = 1, .low = known(low, best), .best = best, .high = known(high, best)};
    return {own, reporter == m_reporter ? own : alone};
}

/// Calls act(tally) for each faction and bloc that an event with these actors counts for, once.
template <typename Act>
void EventSums::forEachNamed(const Situation &situation, int first, int second, Act act) const
{
    situation.forEachNamed(first, second, [&](int faction) { act(m_factions + size_t(faction)); });
    const auto blocOf = [&](int actor) {
        return actor < 0 ? -1 : int(situation.factions()[size_t(actor)].bloc);
    };
    const int bloc = blocOf(first);
    if (bloc >= 0)
        act(m_blocs + size_t(bloc));
    if (const int other = blocOf(second); other >= 0 && other != bloc)
        act(m_blocs + size_t(other));
}

void EventSums::change(const Situation &situation, size_t row, int step)
{
    const EventTable &events = situation.events();
    const Day day = events.firstDay(row);
    const auto put = [&](size_t tally, const EventFigures &figures) {
        m_tallies[tally].change(day, step > 0 ? figures : EventFigures() - figures);
    };
    const auto [own, counted] = figuresOf(situation, row);
    put(0, {.events = 1});
    put(1 + size_t(events.category[row]), counted);
    forEachNamed(situation, events.actor1[row], events.actor2[row],
                 [&](size_t tally) { put(tally, counted); });
    if (const int reporter = situation.reporterOf(row); reporter >= 0)
        put(m_reporters + size_t(reporter), own);
}

} // namespace sd
