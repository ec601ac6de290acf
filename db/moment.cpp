// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/moment.h"

namespace sd {

namespace {

constexpr qint64 julianDayOf1970 = 2440588;

/// The number that exactly `count` ASCII digits at `at` stand for, or -1.
int digits(QStringView text, qsizetype at, int count)
{
    int value = 0;
    for (qsizetype i = at; i < at + count; ++i) {
        const char16_t c = text[i].unicode();
        if (c < u'0' || c > u'9')
            return -1;
        value = value * 10 + (c - u'0');
    }
    return value;
}

QString twoDigits(int value)
{
    return QString::number(value).rightJustified(2, u'0');
}

QString minuteText(Moment moment)
{
    const int minute = moment.minuteOfDay();
    return dateOf(moment.day()).toString(Qt::ISODate) + u'T' + twoDigits(minute / 60) + u':'
         + twoDigits(minute % 60);
}

} // namespace

Day dayOf(QDate date)
{
    return date.isValid() ? Day(date.toJulianDay() - julianDayOf1970) : unknownDay;
}

QDate dateOf(Day day)
{
    if (day == unknownDay || day == knownNow)
        return {};
    return QDate::fromJulianDay(day + julianDayOf1970);
}

int Moment::minuteOfDay() const
{
    return int(minutes - startOf(day()).minutes);
}

std::optional<Stamp> parseStamp(QStringView text)
{
    const bool hasTime = text.size() == 16;
    if (!hasTime && text.size() != 10)
        return {};
    if (text[4] != u'-' || text[7] != u'-')
        return {};
    const int year = digits(text, 0, 4);
    const QDate date(year, digits(text, 5, 2), digits(text, 8, 2));
    if (year < 1000 || !date.isValid())
        return {};
    Moment from = Moment::startOf(dayOf(date));
    if (hasTime) {
        if (text[10] != u'T' || text[13] != u':')
            return {};
        const int hour = digits(text, 11, 2);
        const int minute = digits(text, 14, 2);
        if (hour < 0 || hour > 23 || minute < 0 || minute > 59)
            return {};
        from.minutes += hour * 60 + minute;
    }
    return Stamp{from, hasTime};
}

Moment positionOf(Stamp stamp)
{
    return stamp.hasTime ? stamp.from : Moment::endOf(stamp.from.day());
}

QString toText(Stamp stamp)
{
    return stamp.hasTime ? minuteText(stamp.from) : dateOf(stamp.from.day()).toString(Qt::ISODate);
}

QString toText(Moment moment)
{
    return moment.isEndOfDay() ? dateOf(moment.day()).toString(Qt::ISODate) : minuteText(moment);
}

} // namespace sd
