// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The events of a store as columns: numbers only, 50 bytes an event, so that a million of them can
// be passed over in a few milliseconds. Their words are in db/eventtext.h.
#pragma once

#include "db/columnfile.h"
#include "db/records.h"
#include "db/spill.h"

#include <array>
#include <tuple>
#include <utility>

namespace sd {

/// One event of the table as a value. Rows are -1 where there is none.
struct EventRow {
    qint32 claimRow = 0; // claim_id
    Stamp from;
    std::optional<Stamp> to; // inclusive
    Day reportedOn = unknownDay;
    Category category = Category::Context;
    Credibility credibility = 6;
    DatePrecision precision = DatePrecision::WholeDay;
    GeoPrecision geoPrecision = GeoPrecision::Place;
    GeoPoint position;
    int place = -1;  // row in Snapshot::places
    int actor1 = -1; // row in Snapshot::factions
    int actor2 = -1;
    int killed = -1; // in this one incident, never a toll; -1 where none is given
    int killedLow = -1;
    int killedHigh = -1;
    int batch = -1;      // row in Snapshot::batches
    int sourceCount = 0; // up to 255
};

/// Ordered by (from, reportedOn, claimRow). Rows are counted from 0 and are size_t here.
struct EventTable {
    enum Bit : quint8 { StartTimed = 1, HasEnd = 2, EndTimed = 4 };

    Column<qint32> from; // minutes since 1970 local; fits until the year 6053
    Column<qint32> to;   // the same as from where no end is given
    Column<qint32> reportedOn;
    Column<qint32> claimRow;
    Column<qint32> place;
    Column<qint32> killed;
    Column<qint32> killedLow;
    Column<qint32> killedHigh;
    Column<qint32> lat; // in 1e-7 degrees
    Column<qint32> lon;
    Column<qint16> actor1;
    Column<qint16> actor2;
    Column<qint16> batch;
    Column<Category> category;
    Column<Credibility> credibility;
    Column<quint8> bits; // Bit, then DatePrecision << 3, then GeoPrecision << 5
    Column<quint8> sourceCount;

    /// All columns, for what is done to each; their order is that of a stored table.
    auto columns(this auto &self)
    {
        return std::tie(self.from, self.to, self.reportedOn, self.claimRow, self.place, self.killed,
                        self.killedLow, self.killedHigh, self.lat, self.lon, self.actor1,
                        self.actor2, self.batch, self.category, self.credibility, self.bits,
                        self.sourceCount);
    }

    size_t size() const { return from.size(); }
    bool empty() const { return from.empty(); }

    Moment startOf(size_t row) const { return {from[row]}; }
    bool hasTime(size_t row) const { return bits[row] & StartTimed; }
    bool hasEnd(size_t row) const { return bits[row] & HasEnd; }
    Day firstDay(size_t row) const { return startOf(row).day(); }
    Day lastDay(size_t row) const { return Moment{to[row]}.day(); }
    Stamp start(size_t row) const { return {startOf(row), hasTime(row)}; }
    std::optional<Stamp> end(size_t row) const;
    /// Where a step to the event takes the clock: the known minute, or the end of its first day.
    Moment stop(size_t row) const;
    DatePrecision precision(size_t row) const { return DatePrecision((bits[row] >> 3) & 3); }
    GeoPrecision geoPrecision(size_t row) const { return GeoPrecision((bits[row] >> 5) & 3); }
    GeoPoint position(size_t row) const { return {lat[row] * 1e-7, lon[row] * 1e-7}; }
    EventRow at(size_t row) const;

    /// What the numbers of rows in it must stay below.
    struct Limits {
        size_t places = 0;
        size_t factions = 0;
        size_t batches = 0;
    };
    /// The table whose columns a file begins with, in the order of columns(). Nothing where they
    /// are not of one length, not in their order, or hold what cannot be.
    static std::optional<EventTable> mapped(const ColumnFile &file, const Limits &limits);

    /// Room for so many rows, and no more where it is not in memory.
    void reserve(size_t rows, const Spill &spill = {});
    void append(const EventRow &event);
    /// Brings the rows into their order; what stood at result[i] stands at i now.
    Column<qint32> sort(const Spill &spill = {});
    /// This table without some of its rows (ascending), and with those of another, which is in
    /// order too, where they belong.
    EventTable exchanged(std::span<const qint32> gone, const EventTable &added,
                         const Spill &spill = {}) const;
    /// Rows that start on a day from first to last: the first of them, and the one after the last.
    std::pair<size_t, size_t> startingOn(Day first, Day last) const;
};

/// The last minute that a table can hold.
inline constexpr qint64 lastTableMinute = std::numeric_limits<qint32>::max();

} // namespace sd
