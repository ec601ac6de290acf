// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Time as reports give it: local to the data set's time zone, to the minute or to the day.
#pragma once

#include <QDate>
#include <QString>

#include <compare>
#include <limits>
#include <optional>

namespace sd {

/// Days since 1970-01-01 in the data set's own calendar.
using Day = qint32;
inline constexpr Day unknownDay = std::numeric_limits<Day>::min();
/// Later than every day a claim can name: "as known now".
inline constexpr Day knownNow = std::numeric_limits<Day>::max();

Day dayOf(QDate date);
QDate dateOf(Day day);

/// A minute in the data set's local time, counted from 1970-01-01 00:00 there.
struct Moment {
    qint64 minutes = 0;

    static Moment startOf(Day day) { return {qint64(day) * 1440}; }
    /// 23:59 of that day: the position that stands for a whole day, its last minute included.
    static Moment endOf(Day day) { return {qint64(day) * 1440 + 1439}; }

    Day day() const { return Day(minutes >= 0 ? minutes / 1440 : (minutes + 1) / 1440 - 1); }
    int minuteOfDay() const; // 0..1439
    bool isEndOfDay() const { return minuteOfDay() == 1439; }

    auto operator<=>(const Moment &) const = default;
};

/// A time as it was written: a day, or a day with hour and minute.
struct Stamp {
    Moment from;          // a day alone starts at 00:00
    bool hasTime = false; // false: the source named the day only

    auto operator<=>(const Stamp &) const = default;
};

/// Reads "YYYY-MM-DD" or "YYYY-MM-DDTHH:MM" (ISO 8601, years 1000 to 9999); nothing for all else.
std::optional<Stamp> parseStamp(QStringView text);
/// Where the clock stands for a stamp: its minute, or the end of its day.
Moment positionOf(Stamp stamp);
QString toText(Stamp stamp);
/// "YYYY-MM-DD" for an end of day, "YYYY-MM-DDTHH:MM" otherwise.
QString toText(Moment moment);

} // namespace sd
