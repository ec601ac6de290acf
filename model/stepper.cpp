// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/stepper.h"

#include "model/clock.h"
#include "model/eventmodel.h"
#include "model/filter.h"
#include "model/selection.h"

#include <algorithm>
#include <ranges>

namespace sd {

Stepper::Stepper(Clock &clock, Filter &filter, Selection &selection, EventModel &events,
                 QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_filter(filter)
    , m_selection(selection)
    , m_events(events)
{
}

void Stepper::setSituation(SituationPtr situation)
{
    m_situation = std::move(situation);
    m_changes.clear();
    if (m_situation)
        m_changes = m_situation->changes(m_asked);
}

bool Stepper::nextChange()
{
    return stepChange(1);
}
bool Stepper::lastChange()
{
    return stepChange(-1);
}
bool Stepper::nextEvent()
{
    return stepEvent(1);
}
bool Stepper::lastEvent()
{
    return stepEvent(-1);
}

/// Where knowledge follows the slider, all changes are looked through for those known on their own
/// day.
void Stepper::refreshChanges()
{
    AsOf asked = m_filter.applyTo(m_clock.asOf());
    if (m_clock.knownMode() == Clock::KnownMode::ThatDay)
        asked.knownOn = knownNow;
    if (asked.asksTheSameOf(m_asked))
        return;
    m_asked = asked;
    m_changes = m_situation->changes(asked);
}

bool Stepper::isKnownAt(Moment stop, Day reportedOn) const
{
    switch (m_clock.knownMode()) {
    case Clock::KnownMode::Now:
        break;
    case Clock::KnownMode::ThatDay:
        return reportedOn <= stop.day();
    case Clock::KnownMode::FixedDay:
        return reportedOn <= m_clock.asOf().knownOn;
    }
    return true;
}

bool Stepper::stepChange(int direction)
{
    if (!m_situation)
        return false;
    refreshChanges();
    const Moment here = m_clock.position();
    const auto [first, last] = std::ranges::equal_range(m_changes, here, {}, &ControlChange::stop);
    int place = -1;
    if (m_selection.kind() == Selection::Kind::Place)
        place = m_situation->placeRow({m_selection.id()});
    const auto selected = std::ranges::find(first, last, place, &ControlChange::place);
    ptrdiff_t step = direction > 0 ? last - m_changes.begin() : last - m_changes.begin() - 1;
    if (selected != last)
        step = selected - m_changes.begin() + direction;
    for (; step >= 0 && step < std::ssize(m_changes); step += direction) {
        const ControlChange &change = m_changes[size_t(step)];
        if (!isKnownAt(change.stop, m_situation->control()[size_t(change.after)].reportedOn))
            continue;
        m_clock.setPosition(change.stop);
        m_selection.select(Selection::Kind::Place,
                           m_situation->places()[size_t(change.place)].id.value);
        return true;
    }
    return false;
}

bool Stepper::stepEvent(int direction)
{
    const auto kindOf = [this](int row) {
        return m_events.isStatement(row) ? Selection::Kind::Statement : Selection::Kind::Event;
    };
    const Moment here = m_clock.position();
    const auto rows = std::views::iota(0, m_events.count()); // in the order of time
    const auto [first, last] = std::ranges::equal_range(
        rows, here, {}, [this](int row) { return m_events.stopOf(row); });
    const auto selected = std::find_if(
        first, last, [&](int row) { return m_selection.is(kindOf(row), m_events.keyOf(row)); });
    int step = int(last - rows.begin()) - (direction > 0 ? 0 : 1);
    if (selected != last)
        step = int(selected - rows.begin()) + direction;
    for (; step >= 0 && step < m_events.count(); step += direction) {
        const Moment stop = m_events.stopOf(step);
        if (stop.minutes > m_clock.maxMinutes() || !isKnownAt(stop, m_events.reportedOn(step)))
            continue;
        m_clock.setPosition(stop);
        m_selection.select(kindOf(step), m_events.keyOf(step));
        return true;
    }
    return false;
}

} // namespace sd
