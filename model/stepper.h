// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Steps of the slider to things: the next or last event, the next or last change of control.
#pragma once

#include "model/situation.h"

#include <QObject>

namespace sd {

class Clock;
class EventModel;
class Filter;
class Selection;

/// A step moves the clock and selects what it stepped to. Where several things share a moment they
/// come one by one: the selected one tells where one stands, so no position is kept here.
class Stepper : public QObject {
    Q_OBJECT

public:
    Stepper(Clock &clock, Filter &filter, Selection &selection, EventModel &events,
            QObject *parent = nullptr);

    void setSituation(SituationPtr situation);
    Q_INVOKABLE bool nextChange(); // false at the end: nothing moved
    Q_INVOKABLE bool lastChange();
    Q_INVOKABLE bool nextEvent();
    Q_INVOKABLE bool lastEvent();

private:
    bool stepChange(int direction);
    bool stepEvent(int direction);
    /// Whether the picture at a stop knows of something reported on a day.
    bool isKnownAt(Moment stop, Day reportedOn) const;
    void refreshChanges();

    Clock &m_clock;
    Filter &m_filter;
    Selection &m_selection;
    EventModel &m_events;
    SituationPtr m_situation;
    std::vector<ControlChange> m_changes; // as m_asked asks, whatever its moment
    AsOf m_asked;
};

} // namespace sd
