// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/shownevents.h"

#include "model/clock.h"

#include <algorithm>
#include <bit>
#include <cmath>
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
    const Day before = std::exchange(m_knownOn, m_clock.asOf().knownOn);
    const int reporterBefore = std::exchange(m_reporter, reporterNow());
    if (!m_situation || (m_knownOn == before && m_reporter == reporterBefore))
        return;
    bool isOther = m_reporter != reporterBefore;
    if (isOther)
        m_sums.reset();
    if (m_knownOn != before)
        isOther |= changeKnown(before);
    if (isOther)
        emit sumsChanged();
}

/// Brings the sums from one day of knowledge to another by the events reported between them; those
/// are few while the slider moves. False where they are none.
bool ShownEvents::changeKnown(Day before)
{
    const auto reported = m_situation->eventsReported(std::min(before, m_knownOn),
                                                      std::max(before, m_knownOn));
    constexpr size_t dearer = 8; // times what adding up anew costs an event
    if (reported.size() > rows().size() / dearer)
        m_sums.reset();
    const int step = m_knownOn > before ? 1 : -1;
    bool isAny = false;
    for (const qint32 row : reported) {
        if (!passes(size_t(row)))
            continue;
        isAny = true;
        if (!m_sums)
            break;
        m_sums->change(*m_situation, size_t(row), step);
    }
    return isAny;
}

ShownEvents::Question ShownEvents::questionNow() const
{
    const Grades grades = m_filter.applyTo({}).grades;
    Question question{.faction = m_filter.faction(),
                      .place = m_filter.place(),
                      .extent = m_filter.extent(),
                      .grades = grades == Grades::upTo(5, true) ? Grades() : grades,
                      .claimant = m_filter.claimant(),
                      .matches = m_filter.matches()};
    for (int category = 0; category < wordsOf<Category>().size(); ++category) {
        if (!m_filter.shows(Category(category)))
            question.hidden |= 1U << category;
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
    std::vector<quint64> bits(m_situation->events().size() / 64 + 1, 0);
    const auto &byClaim = m_situation->eventsByClaim();
    const auto claimOf = [this](qint32 row) {
        return qint64(m_situation->events().claimRow[size_t(row)]);
    };
    const qint32 *event = byClaim.begin();
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
std::vector<char> ShownEvents::wantedFactions() const
{
    const auto &factions = m_situation->factions();
    const int wanted = m_situation->factionRow({m_question.faction});
    std::vector<char> passes(factions.size() + 1, 0);
    for (size_t row = 0; row < factions.size(); ++row) {
        passes[row + 1] = char(wanted < 0 ? toWord(factions[row].bloc) == m_question.faction
                                          : m_situation->isUnder(int(row), wanted));
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
    findBits();
    orderRows();
}

/// One condition after the other over 64 events at a time, and only those that are asked for.
void ShownEvents::findBits()
{
    const EventTable &events = m_situation->events();
    m_bits.assign(events.size() / 64 + 1, ~quint64(0));
    m_bits.back() = (quint64(1) << (events.size() % 64)) - 1;
    const auto keep = [&](const auto &test) {
        for (size_t word = 0; word < m_bits.size(); ++word) {
            if (m_bits[word] == 0)
                continue;
            const size_t first = word * 64;
            const size_t count = std::min<size_t>(64, events.size() - first);
            quint64 passing = 0;
            for (size_t i = 0; i < count; ++i)
                passing |= quint64(test(first + i)) << i;
            m_bits[word] &= passing;
        }
    };
    if (m_question.matches) {
        const std::vector<quint64> found = matchingBits();
        for (size_t word = 0; word < m_bits.size(); ++word)
            m_bits[word] &= found[word];
    }
    if (m_question.hidden != 0) {
        keep([&events, hidden = m_question.hidden](size_t row) {
            return !((hidden >> int(events.category[row])) & 1);
        });
    }
    if (!m_question.faction.isEmpty()) {
        keep([&events, wanted = wantedFactions()](size_t row) {
            return bool(wanted[size_t(events.actor1[row] + 1)]
                        | wanted[size_t(events.actor2[row] + 1)]);
        });
    }
    if (!m_question.place.isEmpty()) {
        const int place = m_situation->placeRow({m_question.place});
        keep([&events, place](size_t row) { return place >= 0 && events.place[row] == place; });
    }
    if (m_question.extent) {
        const auto fixed = [](double degrees) { return qint32(std::lround(degrees * 1e7)); };
        const qint32 south = fixed(m_question.extent->south);
        const qint32 north = fixed(m_question.extent->north);
        const qint32 west = fixed(m_question.extent->west);
        const qint32 east = fixed(m_question.extent->east);
        keep([=, &events](size_t row) {
            const qint32 lat = events.lat[row];
            const qint32 lon = events.lon[row];
            // No branches: nobody can foretell where the next event lies.
            return bool(int(south <= lat) & int(lat <= north) & int(west <= lon)
                        & int(lon <= east));
        });
    }
    if (m_question.grades != Grades() || !m_question.claimant.isEmpty())
        keep([this](size_t row) { return counts(row); });
}

void ShownEvents::orderRows()
{
    const EventTable &events = m_situation->events();
    m_rows.reserve(size_t(std::ranges::fold_left(
        m_bits, 0, [](int sum, quint64 bits) { return sum + std::popcount(bits); })));
    std::vector<qint32> endOfDay; // passing rows of the day that stop at its end
    Day day = unknownDay;
    qint64 dayEnd = std::numeric_limits<qint64>::min();
    const auto closeDay = [&] {
        for (const qint32 row : endOfDay)
            m_rows.append(day, row);
        endOfDay.clear();
    };
    for (size_t word = 0; word < m_bits.size(); ++word) {
        for (quint64 bits = m_bits[word]; bits != 0; bits &= bits - 1) {
            const size_t row = word * 64 + size_t(std::countr_zero(bits));
            if (events.from[row] > dayEnd) {
                closeDay();
                day = events.firstDay(row);
                dayEnd = Moment::endOf(day).minutes;
            }
            if (events.hasTime(row) && events.from[row] < dayEnd)
                m_rows.append(day, qint32(row));
            else
                endOfDay.push_back(qint32(row));
        }
    }
    closeDay();
    m_rows.end();
}

std::vector<int> ShownEvents::ofDay(Day day, Day knownOn) const
{
    std::vector<int> result;
    if (!m_situation)
        return result;
    const EventTable &events = m_situation->events();
    for (const qint32 row : startingOn(DayRange{day - reachOfDay, day}.cutTo(window()))) {
        if (isOfDay(events, size_t(row), day) && events.reportedOn[size_t(row)] <= knownOn)
            result.push_back(row);
    }
    return result;
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
    if (m_question.isOpen() && isAskedOfAll())
        return m_situation->sums();
    if (!m_sums)
        m_sums.emplace(addUp());
    return *m_sums;
}

/// Whether the situation's own sums count what is asked for.
bool ShownEvents::isAskedOfAll() const
{
    return m_knownOn == knownNow
        && (m_reporter < 0 || m_reporter == m_situation->sums().reporter());
}

bool ShownEvents::Question::isOfCells() const
{
    Question plain;
    plain.hidden = hidden;
    plain.faction = faction;
    return *this == plain;
}

/// Of the kept cells where they can answer; else what passes is added up, or what does not is taken
/// away from all, whichever is less.
EventSums ShownEvents::addUp() const
{
    if (m_situation->cells().isKept() && m_question.isOfCells() && m_knownOn == knownNow)
        return addUpCells();
    const size_t all = m_situation->events().size();
    if (rows().size() <= all / 2 || !isAskedOfAll())
        return {*m_situation, m_reporter, rows(), m_knownOn};
    std::vector<qint32> others;
    others.reserve(all - rows().size());
    for (size_t word = 0; word < m_bits.size(); ++word) {
        for (quint64 bits = ~m_bits[word]; bits != 0; bits &= bits - 1) {
            if (const size_t row = word * 64 + size_t(std::countr_zero(bits)); row < all)
                others.push_back(qint32(row));
        }
    }
    EventSums sums = m_situation->sums();
    sums.takeAway(EventSums(*m_situation, m_reporter, others));
    return sums;
}

EventSums ShownEvents::addUpCells() const
{
    const EventCells &cells = m_situation->cells();
    const std::vector<char> wanted = wantedFactions();
    const bool isOfFaction = !m_question.faction.isEmpty();
    const auto isShown = [&](size_t cell) {
        return !((m_question.hidden >> int(cells.category(cell))) & 1)
            && (!isOfFaction || wanted[size_t(cells.actor1(cell) + 1)]
                || wanted[size_t(cells.actor2(cell) + 1)]);
    };
    return {*m_situation, m_reporter, cells, isShown};
}

EventFigures ShownEvents::inWindow(const Tally &tally) const
{
    const DayRange days = window();
    return tally.between(days.first, days.last);
}

} // namespace sd
