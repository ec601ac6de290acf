// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/eventsums.h"

#include "model/situation.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace sd {

/// Adds up one day after the other, by pair of actors, category and reporter, and gives each tally
/// a day at its end, so that an event costs a few additions in memory that is near, and fewer the
/// more there are of a day.
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
        if (m_actors * m_actors <= mostPairs) {
            m_namedBy.resize(m_actors * m_actors);
            m_ofPair.resize(m_actors * m_actors);
        }
    }
    Days(const Days &) = delete;
    Days &operator=(const Days &) = delete;
    ~Days() { close(); }

    void add(size_t row, Day knownOn)
    {
        const EventTable &events = m_situation.events();
        if (events.from[row] > m_lastMinute)
            begin(events.firstDay(row));
        const int reporter = m_situation.reporterOf(row);
        const EventFigures own = reporter < 0 ? EventFigures{.events = 1} : figuresOf(events, row);
        add(events.category[row], events.actor1[row], events.actor2[row], reporter, own,
            events.reportedOn[row] <= knownOn);
    }

    void add(const EventCells &cells, size_t cell)
    {
        if (cells.day(cell) != m_day)
            begin(cells.day(cell));
        const int batch = cells.batch(cell);
        const int reporter = batch < 0 ? -1 : m_situation.reporterOfBatch(size_t(batch));
        add(cells.category(cell), cells.actor1(cell), cells.actor2(cell), reporter,
            cells.figures(cell), true);
    }

private:
    void begin(Day day)
    {
        close();
        m_day = day;
        m_lastMinute = Moment::endOf(day).minutes;
    }

    void add(Category category, int first, int second, int reporter, const EventFigures &figures,
             bool counts)
    {
        const auto put = [this, counts](size_t tally, const EventFigures &by) {
            m_isTouched[tally] = 1;
            if (counts)
                m_figures[tally] += by;
        };
        const auto [own, counted] = m_sums.countedFor(reporter, figures);
        put(0, {.events = figures.events});
        put(1 + size_t(category), counted);
        if (reporter >= 0)
            put(m_sums.m_reporters + size_t(reporter), own);
        if (first < 0 && second < 0)
            return;
        if (m_ofPair.empty()) {
            m_sums.forEachNamed(m_situation, first, second,
                                [&](size_t tally) { put(tally, counted); });
            return;
        }
        const size_t pair = size_t(first + 1) * m_actors + size_t(second + 1);
        if (!std::exchange(m_ofPair[pair].isTouched, true))
            m_pairs.push_back(pair);
        if (counts)
            m_ofPair[pair].figures += counted;
    }

    struct OfPair {
        EventFigures figures;
        bool isTouched = false;
    };

    /// The tallies of two actors, worked out once for each pair.
    const std::vector<size_t> &namedBy(size_t pair)
    {
        std::vector<size_t> &tallies = m_namedBy[pair];
        if (tallies.empty()) {
            m_sums.forEachNamed(m_situation, int(pair / m_actors) - 1, int(pair % m_actors) - 1,
                                [&tallies](size_t tally) { tallies.push_back(tally); });
        }
        return tallies;
    }

    void close()
    {
        for (const size_t pair : m_pairs) {
            for (const size_t tally : namedBy(pair)) {
                m_isTouched[tally] = 1;
                m_figures[tally] += m_ofPair[pair].figures;
            }
            m_ofPair[pair] = {};
        }
        m_pairs.clear();
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
    // By pair of actors; empty where those are too many.
    std::vector<std::vector<size_t>> m_namedBy;
    std::vector<OfPair> m_ofPair;
    std::vector<size_t> m_pairs; // of the day
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

EventSums::EventSums(const Situation &situation, int reporter, const EventCells &cells,
                     const std::function<bool(size_t cell)> &passes)
{
    prepare(situation, reporter);
    Days days(*this, situation);
    for (size_t cell = 0; cell < cells.size(); ++cell) {
        if (!passes || passes(cell))
            days.add(cells, cell);
    }
}

void EventSums::prepare(const Situation &situation, int reporter)
{
    m_factions = 1 + size_t(wordsOf<Category>().size());
    m_blocs = m_factions + situation.factions().size();
    m_reporters = m_blocs + size_t(wordsOf<Bloc>().size());
    m_tallies.resize(m_reporters + situation.reporters().size());
    m_reporter = reporter < 0 ? situation.mainReporter() : reporter;
}

/// What events are to their reporter, and to everything else.
std::pair<EventFigures, EventFigures> EventSums::countedFor(int reporter,
                                                            const EventFigures &own) const
{
    const EventFigures alone{.events = own.events};
    return reporter < 0 ? std::pair(alone, alone)
                        : std::pair(own, reporter == m_reporter ? own : alone);
}

std::pair<EventFigures, EventFigures> EventSums::countedOf(const Situation &situation,
                                                           size_t row) const
{
    return countedFor(situation.reporterOf(row), figuresOf(situation.events(), row));
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

void EventSums::takeAway(const EventSums &some)
{
    for (size_t tally = 0; tally < m_tallies.size(); ++tally)
        m_tallies[tally].takeAway(some.m_tallies[tally]);
}

void EventSums::change(const Situation &situation, size_t row, int step)
{
    const EventTable &events = situation.events();
    const Day day = events.firstDay(row);
    const auto put = [&](size_t tally, const EventFigures &figures) {
        m_tallies[tally].change(day, step > 0 ? figures : EventFigures() - figures);
    };
    const auto [own, counted] = countedOf(situation, row);
    put(0, {.events = 1});
    put(1 + size_t(events.category[row]), counted);
    forEachNamed(situation, events.actor1[row], events.actor2[row],
                 [&](size_t tally) { put(tally, counted); });
    if (const int reporter = situation.reporterOf(row); reporter >= 0)
        put(m_reporters + size_t(reporter), own);
}

} // namespace sd
