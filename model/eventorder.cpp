// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/eventorder.h"

#include <algorithm>
#include <numeric>
#include <ranges>

namespace sd {

namespace {

/// The place of each record among all by name.
template <typename Record>
std::vector<int> rankByName(const std::vector<Record> &records)
{
    std::vector<int> order(records.size());
    std::ranges::iota(order, 0);
    std::ranges::sort(order, {},
                      [&](int row) -> const QString & { return records[size_t(row)].nameEn; });
    std::vector<int> rank(records.size());
    for (size_t i = 0; i < order.size(); ++i)
        rank[size_t(order[i])] = int(i);
    return rank;
}

} // namespace

void EventOrder::arrange(SituationPtr situation, const RowsByDay &events, DayRange days,
                         std::span<const int> statements)
{
    m_situation = std::move(situation);
    m_byDay = &events;
    m_begin = events.before(days.first);
    m_events = events.on(days);
    m_statements.clear();
    for (const int index : statements)
        m_statements.push_back({.index = index});
    const auto stop = [this](const StatementAt &at) {
        return stopOf({.statement = true, .index = at.index});
    };
    std::ranges::stable_sort(m_statements, {}, stop);
    for (StatementAt &at : m_statements) {
        const auto after = std::ranges::upper_bound(m_events, stop(at), {}, [this](qint32 row) {
            return m_situation->events().stop(size_t(row));
        });
        at.eventsBefore = int(after - m_events.begin());
    }
    sort();
}

void EventOrder::sortBy(Column column, bool descending)
{
    m_column = column;
    m_descending = descending;
    sort();
}

void EventOrder::sort()
{
    m_order.clear();
    m_rowAt.clear();
    if (m_column == Column::Time && !m_descending)
        return;
    m_order.resize(size_t(count()));
    std::ranges::iota(m_order, 0);
    if (m_column == Column::Time) {
        std::ranges::reverse(m_order);
    } else {
        const std::vector<int> keys = this->keys();
        const auto key = [&keys](qint32 n) { return keys[size_t(n)]; };
        if (m_descending)
            std::ranges::stable_sort(m_order, std::greater(), key);
        else
            std::ranges::stable_sort(m_order, {}, key);
    }
    m_rowAt.resize(m_order.size());
    for (size_t row = 0; row < m_order.size(); ++row)
        m_rowAt[size_t(m_order[row])] = qint32(row);
}

/// What rows are sorted by, in the order of time.
std::vector<int> EventOrder::keys() const
{
    std::vector<int> keys(size_t(count()), 0);
    if (!m_situation)
        return keys;
    const EventTable &events = m_situation->events();
    const std::vector<int> places = rankByName(m_situation->places());
    const std::vector<int> factions = rankByName(m_situation->factions());
    const auto ranked = [](const std::vector<int> &rank, int row) {
        return row < 0 ? std::numeric_limits<int>::max() : rank[size_t(row)]; // nothing comes last
    };
    for (size_t n = 0; n < keys.size(); ++n) {
        const auto [statement, index] = itemAt(int(n));
        const auto row = size_t(index);
        switch (m_column) {
        case Column::Category:
            keys[n] = int(statement ? Category::Statement : events.category[row]);
            break;
        case Column::Place:
            keys[n] = ranked(places, statement ? -1 : events.place[row]);
            break;
        case Column::Actor:
            keys[n] = ranked(factions, statement ? -1 : events.actor1[row]);
            break;
        case Column::Killed:
            keys[n] = statement ? -1 : events.killed[row];
            break;
        case Column::Time:
            break;
        }
    }
    return keys;
}

/// Statements stand among the events: the n-th of all is one, or the events before it are n less
/// the statements before it.
EventOrder::Item EventOrder::itemAt(int n) const
{
    const auto all = std::views::iota(size_t(0), m_statements.size());
    const size_t before = size_t(
        std::ranges::partition_point(
            all, [&](size_t i) { return m_statements[i].eventsBefore + int(i) < n; })
        - all.begin());
    if (before < m_statements.size() && m_statements[before].eventsBefore + int(before) == n)
        return {.statement = true, .index = m_statements[before].index};
    return {.index = m_events[size_t(n) - before]};
}

int EventOrder::timeOfEvent(size_t event) const
{
    const auto key = [this](qint32 row) {
        return std::pair(m_situation->events().stop(size_t(row)), row);
    };
    if (!m_byDay)
        return -1;
    const Day day = m_situation->events().firstDay(event);
    const auto ofDay = m_events.first(eventsBefore(qint64(day) + 1)).subspan(eventsBefore(day));
    const auto found = std::ranges::lower_bound(ofDay, key(qint32(event)), {}, key);
    if (found == ofDay.end() || *found != qint32(event))
        return -1;
    const int place = int(&*found - m_events.data());
    const auto after = std::ranges::upper_bound(m_statements, place, {},
                                                &StatementAt::eventsBefore);
    return place + int(after - m_statements.begin());
}

int EventOrder::timeOfStatement(int statement) const
{
    const auto found = std::ranges::find(m_statements, statement, &StatementAt::index);
    return statement < 0 || found == m_statements.end()
             ? -1
             : found->eventsBefore + int(found - m_statements.begin());
}

int EventOrder::firstFrom(Day day) const
{
    const auto isBefore = [&](const StatementAt &at) {
        return stopOf({.statement = true, .index = at.index}).day() < day;
    };
    const auto statement = std::ranges::partition_point(m_statements, isBefore);
    return int(eventsBefore(day)) + int(statement - m_statements.begin());
}

/// Of those arranged how many stop before a day.
size_t EventOrder::eventsBefore(qint64 day) const
{
    if (!m_byDay)
        return 0;
    const size_t before = m_byDay->before(day);
    return std::clamp(before, m_begin, m_begin + m_events.size()) - m_begin;
}

Moment EventOrder::stopOf(Item item) const
{
    return item.statement ? positionOf(m_situation->statements()[size_t(item.index)].validFrom)
                          : m_situation->events().stop(size_t(item.index));
}

} // namespace sd
