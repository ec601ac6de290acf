// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/clock.h"

#include <algorithm>

namespace sd {

namespace {

constexpr Day earliest = -25567; // 1900-01-01

} // namespace

Clock::Clock(QObject *parent)
    : QObject(parent)
{
    setSpeed(m_speed);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        stepDays(1);
        if (m_position >= Moment::endOf(m_last))
            setPlaying(false);
    });
}

void Clock::setRange(Day first, Day last)
{
    m_first = first;
    m_last = std::max(first, last);
    emit rangeChanged();
    setMinutes(m_position.minutes);
}

AsOf Clock::asOf() const
{
    AsOf asOf{.at = m_position};
    if (m_knownMode == KnownMode::ThatDay)
        asOf.knownOn = m_position.day();
    else if (m_knownMode == KnownMode::FixedDay)
        asOf.knownOn = m_knownDay;
    return asOf;
}

void Clock::setPosition(Moment position)
{
    position = std::clamp(position, Moment::endOf(std::min(earliest, m_first)),
                          Moment::endOf(m_last));
    if (position == m_position)
        return;
    m_position = position;
    emit ticked();
}

/// In the machine's own zone, because QML shows a time converted to that zone: so the hour stays
/// the one the data set gives.
QDateTime Clock::dateTime() const
{
    const int minute = m_position.minuteOfDay();
    return {date(), QTime(minute / 60, minute % 60)};
}

QDate Clock::date() const
{
    return dateOf(m_position.day());
}
bool Clock::hasTime() const
{
    return !m_position.isEndOfDay();
}
qint64 Clock::minMinutes() const
{
    return Moment::endOf(m_first).minutes;
}
qint64 Clock::maxMinutes() const
{
    return Moment::endOf(m_last).minutes;
}
QDate Clock::firstDate() const
{
    return dateOf(m_first);
}
QDate Clock::lastDate() const
{
    return dateOf(m_last);
}

void Clock::setPlaying(bool playing)
{
    if (playing == isPlaying())
        return;
    if (!playing) {
        m_timer.stop();
    } else {
        if (m_position >= Moment::endOf(m_last))
            toStart();
        m_timer.start();
    }
    emit playingChanged();
}

void Clock::setSpeed(double daysPerSecond)
{
    const double speed = std::clamp(daysPerSecond, 0.1, 50.0);
    m_timer.setInterval(qRound(1000 / speed));
    if (qFuzzyCompare(speed, m_speed))
        return;
    m_speed = speed;
    emit speedChanged();
}

QDate Clock::knownOn() const
{
    return dateOf(asOf().knownOn);
}

void Clock::setMinutes(qint64 minutes)
{
    setPosition({std::clamp(minutes, minMinutes(), maxMinutes())});
}

void Clock::setDate(QDate date)
{
    if (date.isValid())
        setPosition(Moment::endOf(dayOf(date)));
}

void Clock::stepDays(int days)
{
    const qint64 day = m_position.day();
    const qint64 target = std::clamp(day + days, qint64(m_first), qint64(m_last));
    const bool backIntoRange = days < 0 && target > day; // from the background only forward
    if (!backIntoRange)
        setPosition(Moment::endOf(Day(target)));
}

void Clock::toStart()
{
    setPosition(Moment::endOf(m_first));
}
void Clock::toEnd()
{
    setPosition(Moment::endOf(m_last));
}

void Clock::knowNow()
{
    know(KnownMode::Now, knownNow);
}
void Clock::knowThatDay()
{
    know(KnownMode::ThatDay, knownNow);
}

void Clock::knowOn(QDate date)
{
    if (date.isValid())
        know(KnownMode::FixedDay, dayOf(date));
}

void Clock::stepKnown(int days)
{
    if (m_knownMode == KnownMode::FixedDay)
        know(KnownMode::FixedDay, m_knownDay + days);
}

void Clock::know(KnownMode mode, Day day)
{
    if (mode == m_knownMode && day == m_knownDay)
        return;
    m_knownMode = mode;
    m_knownDay = day;
    emit ticked();
}

} // namespace sd
