// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/eventcells.h"

#include <algorithm>
#include <numeric>

namespace sd {

namespace {

constexpr size_t leastGain = 4;   // events a cell, on the whole
constexpr size_t tooEarly = 5000; // cells: before that nothing is said of the whole

struct Key {
    qint16 actor1;
    qint16 actor2;
    qint16 batch;
    Category category;
    qint32 row;

    auto sameCell() const { return std::tie(actor1, actor2, batch, category); }
};

} // namespace

EventFigures figuresOf(const EventTable &events, size_t row)
{
    const auto known = [](int figure, int other) { return figure >= 0 ? figure : other; };
    const int low = events.killedLow[row];
    const int high = events.killedHigh[row];
    const int best = known(events.killed[row], known(low, std::max(high, 0)));
    return {.events = 1, .low = known(low, best), .best = best, .high = known(high, best)};
}

EventCells::EventCells(const EventTable &events)
{
    std::vector<Key> keys; // of a day
    for (size_t first = 0; first < events.size();) {
        const Day day = events.firstDay(first);
        const size_t after = events.startingOn(day, day).second;
        keys.clear();
        for (size_t row = first; row < after; ++row) {
            keys.push_back({events.actor1[row], events.actor2[row], events.batch[row],
                            events.category[row], qint32(row)});
        }
        std::ranges::sort(keys, {}, &Key::sameCell);
        for (size_t i = 0; i < keys.size();) {
            const Key &cell = keys[i];
            EventFigures sum;
            for (; i < keys.size() && keys[i].sameCell() == cell.sameCell(); ++i)
                sum += figuresOf(events, size_t(keys[i].row));
            m_day.push_back(day);
            m_events.push_back(sum.events);
            m_low.push_back(sum.low);
            m_best.push_back(sum.best);
            m_high.push_back(sum.high);
            m_actor1.push_back(cell.actor1);
            m_actor2.push_back(cell.actor2);
            m_batch.push_back(cell.batch);
            m_category.push_back(cell.category);
        }
        first = after;
        if (size() > tooEarly && size() * leastGain > after) {
            *this = {};
            return;
        }
    }
    if (size() * leastGain > events.size())
        *this = {};
}

std::optional<EventCells> EventCells::from(const ColumnFile &file, size_t n,
                                           const EventTable::Limits &limits, size_t events)
{
    EventCells cells;
    bool isWhole = true;
    const auto take = [&](auto &column) {
        using Value = std::remove_reference_t<decltype(column)>::value_type;
        if (auto read = file.column<Value>(n++))
            column = std::move(*read);
        else
            isWhole = false;
    };
    std::apply([&](auto &...columns) { (take(columns), ...); }, cells.columns());
    std::apply([&](auto &...columns) { isWhole &= ((columns.size() == cells.size()) && ...); },
               cells.columns());
    const qint64 counted = std::accumulate(cells.m_events.begin(), cells.m_events.end(), qint64(0));
    if (!isWhole || (cells.isKept() && counted != qint64(events))
        || !std::ranges::is_sorted(cells.m_day) || !cells.m_events.isWithin(1, qint64(events) + 1)
        || !cells.m_actor1.isWithin(-1, qint64(limits.factions))
        || !cells.m_actor2.isWithin(-1, qint64(limits.factions))
        || !cells.m_batch.isWithin(-1, qint64(limits.batches))
        || !cells.m_category.isWithin(0, wordsOf<Category>().size())) {
        return {};
    }
    return cells;
}

void EventCells::appendTo(std::vector<ColumnFile::Part> &parts) const
{
    std::apply([&parts](auto &...columns) { (parts.push_back(ColumnFile::part(columns)), ...); },
               columns());
}

} // namespace sd
