// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/shownevents.h"

#include "model/clock.h"

#include <algorithm>
#include <cmath>
#include <ranges>
#include <utility>

namespace sd {

ShownEvents::ShownEvents(Clock &clock, Filter &filter, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_filter(filter)
{
    connect(&filter, &Filter::changed, this, &ShownEvents::filterChanged);
    connect(&filter, &Filter::questionChanged, this, &ShownEvents::filterChanged);
    connect(&filter, &Filter::tollChanged, this, &ShownEvents::refreshSums);
    connect(&clock, &Clock::ticked, this, &ShownEvents::refreshSums);
}

void ShownEvents::setSituation(SituationPtr situation)
{
    m_situation = std::move(situation);
    m_question = questionNow();
    m_window = m_filter.window();
    m_knownOn = m_clock.asOf().knownOn;
    m_reporter = reporterNow();
    m_sums.reset();
    findRows();
}

void ShownEvents::filterChanged()
{
    if (!m_situation)
        return;
    Question question = questionNow();
    if (question != m_question) {
        m_question = std::move(question);
        m_window = m_filter.window();
        m_sums.reset();
        findRows();
        emit rowsChanged();
        emit sumsChanged();
    } else if (m_filter.window() != m_window) {
        m_window = m_filter.window();
        emit windowChanged();
    }
}

void ShownEvents::refreshSums()
{
    const Day knownOn = m_clock.asOf().knownOn;
    const int reporter = reporterNow();
    if (!m_situation || (knownOn == m_knownOn && reporter == m_reporter))
        return;
    m_knownOn = knownOn;
    m_reporter = reporter;
    m_sums.reset();
    emit sumsChanged();
}

ShownEvents::Question ShownEvents::questionNow() const
{
    Question question{.faction = m_filter.faction(),
                      .place = m_filter.place(),
                      .extent = m_filter.extent(),
                      .grades = m_filter.applyTo({}).grades,
                      .claimant = m_filter.claimant(),
                      .matches = m_filter.matches()};
    for (int category = 0; category < wordsOf<Category>().size(); ++category) {
        if (!m_filter.shows(Category(category)))
            question.hidden |= 1u << category;
    }
    return question;
}

int ShownEvents::reporterNow() const
{
    return m_situation ? m_situation->reporterNamed(m_filter.count()) : -1;
}

/// A bit for each event that the text found. Both lists ascend by claim row.
std::vector<quint64> ShownEvents::matchingBits() const
{
    std::vector<quint64> bits(m_bits.size(), 0);
    const auto &byClaim = m_situation->eventsByClaim();
    const auto claimOf = [this](qint32 row) {
        return qint64(m_situation->events().claimRow[size_t(row)]);
    };
    auto event = byClaim.begin();
    for (const qint64 claim : *m_question.matches) {
        if (event != byClaim.end() && claimOf(*event) < claim) {
            auto step = ptrdiff_t(1); // few matches far apart, or many side by side
            while (step < byClaim.end() - event && claimOf(event[step]) < claim)
                step *= 2;
            event = std::ranges::lower_bound(
                event, event + std::min(step + 1, byClaim.end() - event), claim, {}, claimOf);
        }
        if (event != byClaim.end() && claimOf(*event) == claim)
            bits[size_t(*event) >> 6] |= quint64(1) << (*event & 63);
    }
    return bits;
}

/// Factions that the chosen one takes in: its members, a bloc all its factions. By row + 1.
std::vector<bool> ShownEvents::wantedFactions() const
{
    const auto &factions = m_situation->factions();
    const int wanted = m_situation->factionRow({m_question.faction});
    std::vector<bool> passes(factions.size() + 1, m_question.faction.isEmpty());
    for (size_t row = 0; row < factions.size() && !m_question.faction.isEmpty(); ++row) {
        passes[row + 1] = wanted < 0 ? toWord(factions[row].bloc) == m_question.faction
                                     : m_situation->isUnder(int(row), wanted);
    }
    return passes;
}

/// Whether an event is of the grades and the publisher asked for.
bool ShownEvents::counts(size_t row) const
{
    if (m_question.grades != Grades()
        && !m_question.grades.admit(m_situation->events().credibility[row]))
        return false;
    return m_question.claimant.isEmpty()
        || m_situation->has(row, {.at = {lastTableMinute},
                                  .grades = Grades::upTo(5, true),
                                  .claimant = m_question.claimant});
}

void ShownEvents::findRows()
{
    m_rows.clear();
    m_bits.clear();
    if (!m_situation)
        return;
    const EventTable &events = m_situation->events();
    m_bits.assign(events.size() / 64 + 1, 0);
    const bool all = m_question.isOpen();
    const std::vector<quint64> found = m_question.matches ? matchingBits() : std::vector<quint64>();
    const std::vector<bool> factions = wantedFactions();
    const std::vector<char> actorPasses(factions.begin(), factions.end());
    const bool anyPlace = m_question.place.isEmpty();
    const int place = anyPlace ? -1 : m_situation->placeRow({m_question.place});
    const auto fixed = [](double degrees) { return qint32(std::lround(degrees * 1e7)); };
    const GeoBox box = m_question.extent.value_or(GeoBox{-90, -180, 90, 180});
    const qint32 south = fixed(box.south), north = fixed(box.north);
    const qint32 west = fixed(box.west), east = fixed(box.east);
    const auto passes = [&](size_t row) {
        return !((m_question.hidden >> int(events.category[row])) & 1)
            && (actorPasses[size_t(events.actor1[row] + 1)]
                || actorPasses[size_t(events.actor2[row] + 1)])
            && (anyPlace || (place >= 0 && events.place[row] == place)) && south <= events.lat[row]
            && events.lat[row] <= north && west <= events.lon[row] && events.lon[row] <= east
            && (found.empty() || ((found[row >> 6] >> (row & 63)) & 1)) && counts(row);
    };
    m_rows.reserve(all ? events.size() : 0);
    std::vector<qint32> endOfDay; // passing rows of the day that stop at its end
    qint64 dayEnd = std::numeric_limits<qint64>::min();
    const auto closeDay = [&] {
        m_rows.insert(m_rows.end(), endOfDay.begin(), endOfDay.end());
        endOfDay.clear();
    };
    for (size_t row = 0; row < events.size(); ++row) {
        if (!all && !passes(row))
            continue;
        if (events.from[row] > dayEnd) {
            closeDay();
            dayEnd = Moment::endOf(events.firstDay(row)).minutes;
        }
        m_bits[row >> 6] |= quint64(1) << (row & 63);
        const bool timed = events.hasTime(row) && events.from[row] < dayEnd;
        (timed ? m_rows : endOfDay).push_back(qint32(row));
    }
    closeDay();
}

std::span<const qint32> ShownEvents::startingOn(DayRange days) const
{
    if (!m_situation || days.isEmpty())
        return {};
    const auto from = [this](qint32 row) {
        return qint64(m_situation->events().from[size_t(row)]);
    };
    // Rows of one day stand together, so the order within a day does not matter here.
    const auto begin = std::ranges::partition_point(
        m_rows, [&](qint32 row) { return from(row) < Moment::startOf(days.first).minutes; });
    const auto end = std::partition_point(begin, m_rows.end(), [&](qint32 row) {
        return from(row) <= Moment::endOf(days.last).minutes;
    });
    return {begin, end};
}

DayRange ShownEvents::window() const
{
    return m_window.value_or(DayRange{unknownDay + 1, knownNow});
}

const EventSums &ShownEvents::sums() const
{
    static const EventSums none;
    if (!m_situation)
        return none;
    if (m_question.isOpen() && m_knownOn == knownNow
        && (m_reporter < 0 || m_reporter == m_situation->sums().reporter())) {
        return m_situation->sums();
    }
    if (!m_sums) {
        const auto &reportedOn = m_situation->events().reportedOn;
        m_sums = EventSums(*m_situation, m_reporter, m_rows | std::views::filter([&](qint32 row) {
                                                         return reportedOn[size_t(row)]
                                                             <= m_knownOn;
                                                     }));
    }
    return *m_sums;
}

EventFigures ShownEvents::inWindow(const Tally &tally) const
{
    const DayRange days = window();
    return tally.between(days.first, days.last);
}

} // namespace sd
