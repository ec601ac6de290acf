// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The one thing the slider moves: the moment looked at, and what was known by when.
#pragma once

#include "model/asof.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>

namespace sd {

class Clock : public QObject {
    Q_OBJECT
    /// Local time of the data set; 23:59 stands for the whole day.
    Q_PROPERTY(QDateTime dateTime READ dateTime NOTIFY ticked)
    Q_PROPERTY(QDate date READ date NOTIFY ticked)
    /// False where the position is a whole day: then no time is shown.
    Q_PROPERTY(bool hasTime READ hasTime NOTIFY ticked)
    /// Minutes since 1970 local; what sliders bind to.
    Q_PROPERTY(qint64 minutes READ minutes NOTIFY ticked)
    Q_PROPERTY(qint64 minMinutes READ minMinutes NOTIFY rangeChanged) // 23:59 of the first day
    Q_PROPERTY(qint64 maxMinutes READ maxMinutes NOTIFY rangeChanged) // 23:59 of the last day
    Q_PROPERTY(QDate firstDate READ firstDate NOTIFY rangeChanged)
    Q_PROPERTY(QDate lastDate READ lastDate NOTIFY rangeChanged)
    Q_PROPERTY(bool playing READ isPlaying WRITE setPlaying NOTIFY playingChanged)
    /// Days per second while playing, a whole day at a time: 0.5, 1, 2, 4.
    Q_PROPERTY(double speed READ speed WRITE setSpeed NOTIFY speedChanged)
    Q_PROPERTY(KnownMode knownMode READ knownMode NOTIFY ticked)
    /// The day the picture is known by; invalid for "now".
    Q_PROPERTY(QDate knownOn READ knownOn NOTIFY ticked)

public:
    enum class KnownMode { Now, ThatDay, FixedDay };
    Q_ENUM(KnownMode)

    explicit Clock(QObject *parent = nullptr);

    /// The slider's period, both days inclusive; moves the position into it.
    void setRange(Day first, Day last);

    AsOf asOf() const; // Filter adds grades and claimant
    Moment position() const { return m_position; }
    /// Where a step or a click on an event goes: never after the range, but also into the
    /// background before it, back to 1900.
    void setPosition(Moment position);

    QDateTime dateTime() const;
    QDate date() const;
    bool hasTime() const;
    qint64 minutes() const { return m_position.minutes; }
    qint64 minMinutes() const;
    qint64 maxMinutes() const;
    QDate firstDate() const;
    QDate lastDate() const;
    bool isPlaying() const { return m_timer.isActive(); }
    void setPlaying(bool playing); // at the end of the range it starts again from the first day
    double speed() const { return m_speed; }
    void setSpeed(double daysPerSecond);
    KnownMode knownMode() const { return m_knownMode; }
    QDate knownOn() const;

    Q_INVOKABLE void setMinutes(qint64 minutes); // clamped to the range, as a slider is
    Q_INVOKABLE void setDate(QDate date);        // the end of that day; background days too
    Q_INVOKABLE void stepDays(int days); // whole days: lands on the end of a day of the range
    Q_INVOKABLE void toStart();
    Q_INVOKABLE void toEnd();
    Q_INVOKABLE void knowNow();
    Q_INVOKABLE void knowThatDay();      // known on the day looked at; follows the slider
    Q_INVOKABLE void knowOn(QDate date); // known on that day, wherever the slider is
    /// Moves the day known by, where one is fixed.
    Q_INVOKABLE void stepKnown(int days);

signals:
    void ticked(); // position or known-on changed; models answer this one signal
    void rangeChanged();
    void playingChanged();
    void speedChanged();

private:
    void know(KnownMode mode, Day day);

    Moment m_position;
    Day m_first = 0;
    Day m_last = 0;
    KnownMode m_knownMode = KnownMode::Now;
    Day m_knownDay = knownNow;
    double m_speed = 1;
    QTimer m_timer;
};

} // namespace sd
