// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/eventtable.h"

#include <algorithm>
#include <cmath>
#include <ranges>
#include <tuple>

namespace sd {

namespace {

void forEachColumn(EventTable &table, auto act)
{
    std::apply([&act](auto &...columns) { (act(columns), ...); }, table.columns());
}

qint32 fixedDegrees(double degrees)
{
    return qint32(std::lround(degrees * 1e7));
}

qint32 minutesOf(Moment moment)
{
    return qint32(std::min(moment.minutes, lastTableMinute));
}

} // namespace

std::optional<Stamp> EventTable::end(size_t row) const
{
    if (!hasEnd(row))
        return {};
    return Stamp{{to[row]}, bool(bits[row] & EndTimed)};
}

Moment EventTable::stop(size_t row) const
{
    return hasTime(row) ? startOf(row) : Moment::endOf(firstDay(row));
}

EventRow EventTable::at(size_t row) const
{
    return {.claimRow = claimRow[row],
            .from = start(row),
            .to = end(row),
            .reportedOn = reportedOn[row],
            .category = category[row],
            .credibility = credibility[row],
            .precision = precision(row),
            .geoPrecision = geoPrecision(row),
            .position = position(row),
            .place = place[row],
            .actor1 = actor1[row],
            .actor2 = actor2[row],
            .killed = killed[row],
            .killedLow = killedLow[row],
            .killedHigh = killedHigh[row],
            .batch = batch[row],
            .sourceCount = sourceCount[row]};
}

std::optional<EventTable> EventTable::mapped(const ColumnFile &file, const Limits &limits)
{
    EventTable table;
    size_t n = 0;
    bool isWhole = true;
    forEachColumn(table, [&](auto &column) {
        using Value = std::remove_reference_t<decltype(column)>::value_type;
        if (auto read = file.column<Value>(n++))
            column = std::move(*read);
        else
            isWhole = false;
    });
    forEachColumn(table,
                  [&](const auto &column) { isWhole &= column.size() == table.from.size(); });
    if (!isWhole || table.size() > size_t(std::numeric_limits<qint32>::max()))
        return {};
    constexpr qint64 turn = 1'800'000'000; // half the Earth, as longitudes are held
    const bool isSound = std::ranges::is_sorted(table.from)
                      && table.place.isWithin(-1, qint64(limits.places))
                      && table.actor1.isWithin(-1, qint64(limits.factions))
                      && table.actor2.isWithin(-1, qint64(limits.factions))
                      && table.batch.isWithin(0, qint64(limits.batches))
                      && table.category.isWithin(0, wordsOf<Category>().size())
                      && table.credibility.isWithin(1, 7)
                      && table.lat.isWithin(-turn / 2, turn / 2 + 1)
                      && table.lon.isWithin(-turn, turn + 1);
    if (!isSound)
        return {};
    return table;
}

void EventTable::reserve(size_t rows, const Spill &spill)
{
    forEachColumn(*this, [&](auto &column) {
        using Value = std::remove_reference_t<decltype(column)>::value_type;
        column = spill.column<Value>(rows);
    });
}

void EventTable::append(const EventRow &event)
{
    from.push_back(minutesOf(event.from.from));
    to.push_back(minutesOf(event.to ? event.to->from : event.from.from));
    reportedOn.push_back(event.reportedOn);
    claimRow.push_back(event.claimRow);
    place.push_back(event.place);
    killed.push_back(event.killed);
    killedLow.push_back(event.killedLow);
    killedHigh.push_back(event.killedHigh);
    lat.push_back(fixedDegrees(event.position.lat));
    lon.push_back(fixedDegrees(event.position.lon));
    actor1.push_back(qint16(event.actor1));
    actor2.push_back(qint16(event.actor2));
    batch.push_back(qint16(event.batch));
    category.push_back(event.category);
    credibility.push_back(event.credibility);
    int flags = event.from.hasTime ? StartTimed : 0;
    if (event.to)
        flags |= HasEnd | (event.to->hasTime ? EndTimed : 0);
    bits.push_back(quint8(flags | int(event.precision) << 3 | int(event.geoPrecision) << 5));
    sourceCount.push_back(quint8(std::clamp(event.sourceCount, 0, 255)));
}

Column<qint32> EventTable::sort(const Spill &spill)
{
    struct Key {
        qint32 from;
        qint32 reportedOn;
        qint32 claimRow;
        qint32 row;
        auto operator<=>(const Key &) const = default;
    };
    auto keys = spill.column<Key>(size());
    for (size_t row = 0; row < size(); ++row)
        keys.push_back({from[row], reportedOn[row], claimRow[row], qint32(row)});
    const bool isSorted = std::ranges::is_sorted(keys);
    if (!isSorted)
        std::ranges::sort(keys.values());
    auto order = spill.column<qint32>(size());
    for (const Key &key : keys)
        order.push_back(key.row);
    keys = {};
    if (isSorted)
        return order;
    forEachColumn(*this, [&](auto &column) {
        using Value = std::remove_reference_t<decltype(column)>::value_type;
        auto sorted = spill.column<Value>(column.size());
        for (const qint32 row : order)
            sorted.push_back(column[size_t(row)]);
        column = std::move(sorted);
    });
    return order;
}

EventTable EventTable::exchanged(std::span<const qint32> gone, const EventTable &added,
                                 const Spill &spill) const
{
    struct Piece {
        bool isAdded;
        size_t first;
        size_t after;
    };
    std::vector<Piece> pieces;
    size_t next = 0; // row of this table
    const auto keepUpTo = [&](size_t row) {
        for (; !gone.empty() && size_t(gone.front()) < row; gone = gone.subspan(1)) {
            pieces.push_back({false, next, size_t(gone.front())});
            next = size_t(gone.front()) + 1;
        }
        pieces.push_back({false, next, std::max(row, next)});
        next = std::max(row, next);
    };
    const auto keyOf = [](const EventTable &table, size_t row) {
        return std::tuple(table.from[row], table.reportedOn[row], table.claimRow[row]);
    };
    const size_t removed = gone.size();
    for (size_t row = 0; row < added.size(); ++row) {
        const auto rows = std::views::iota(next, size());
        keepUpTo(*std::ranges::lower_bound(rows, keyOf(added, row), {},
                                           [&](size_t own) { return keyOf(*this, own); }));
        pieces.push_back({true, row, row + 1});
    }
    keepUpTo(size());

    EventTable table;
    table.reserve(size() - removed + added.size(), spill);
    const auto fill = [&pieces](auto &column, const auto &own, const auto &other) {
        for (const Piece &piece : pieces) {
            const auto &from = piece.isAdded ? other : own;
            column.append({from.begin() + piece.first, from.begin() + piece.after});
        }
    };
    [&]<size_t... n>(std::index_sequence<n...>) {
        (fill(std::get<n>(table.columns()), std::get<n>(columns()), std::get<n>(added.columns())),
         ...);
    }(std::make_index_sequence<std::tuple_size_v<decltype(table.columns())>>());
    return table;
}

std::pair<size_t, size_t> EventTable::startingOn(Day first, Day last) const
{
    const auto begin = std::ranges::lower_bound(from, Moment::startOf(first).minutes);
    const auto end = std::lower_bound(begin, from.end(), Moment::startOf(last).minutes + 1440);
    return {size_t(begin - from.begin()), size_t(end - from.begin())};
}

} // namespace sd
