// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The events that pass the filter and what they add up to, worked out once for all models when the
// filter changes, in one pass over the columns.
#pragma once

#include "model/filter.h"
#include "model/rowsbyday.h"
#include "model/situation.h"

#include <QObject>

namespace sd {

class Clock;

class ShownEvents : public QObject {
    Q_OBJECT

public:
    ShownEvents(Clock &clock, Filter &filter, QObject *parent = nullptr);

    /// Says nothing: models are given the situation themselves, after this.
    void setSituation(SituationPtr situation);
    const SituationPtr &situation() const { return m_situation; }

    /// Rows in Situation::events() that pass all but the window, by the moment a step to them stops
    /// at: of one day those with a known hour come first.
    const RowsByDay &byDay() const { return m_rows; }
    const std::vector<qint32> &rows() const { return m_rows.rows(); }
    bool passes(size_t row) const { return (m_bits[row >> 6] >> (row & 63)) & 1; }
    /// The part of rows() that starts on these days.
    std::span<const qint32> startingOn(DayRange days) const { return m_rows.on(days); }
    /// Rows of the events of a day, those that last over it among them, which were reported by
    /// knownOn and lie in the window.
    std::vector<int> ofDay(Day day, Day knownOn) const;
    /// The days brushed, else all.
    DayRange window() const;
    /// Sums of rows(), of those known on the clock's day; for the window ask between its days.
    const EventSums &sums() const;
    EventFigures inWindow(const Tally &tally) const;

signals:
    void rowsChanged();
    void windowChanged();
    void sumsChanged(); // by rows, known-on day or reporter

private:
    /// What rows() was worked out from.
    struct Question {
        quint32 hidden = 0; // a bit a category
        QString faction;
        QString place;
        std::optional<GeoBox> extent;
        Grades grades; // as they are by themselves, improbable events are listed too
        QString claimant;
        std::optional<std::vector<qint64>> matches;

        bool operator==(const Question &) const = default;
        bool isOpen() const { return *this == Question(); }
        bool isOfCells() const; // asks for categories and a faction, and for nothing else
    };
    Question questionNow() const;
    bool counts(size_t row) const;
    int reporterNow() const;
    void findRows();
    void findBits();
    void orderRows();
    bool isAskedOfAll() const;
    EventSums addUp() const;
    EventSums addUpCells() const;
    std::vector<quint64> matchingBits() const;
    std::vector<char> wantedFactions() const;
    void filterChanged();
    void refreshSums();
    bool changeKnown(Day before);

    Clock &m_clock;
    Filter &m_filter;
    SituationPtr m_situation;
    Question m_question;
    std::optional<DayRange> m_window;
    RowsByDay m_rows;
    std::vector<quint64> m_bits;
    Day m_knownOn = knownNow;
    int m_reporter = -1;
    mutable std::optional<EventSums> m_sums; // worked out when somebody asks
};

} // namespace sd
