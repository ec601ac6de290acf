// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/eventdensity.h"

#include "model/eventpoints.h"
#include "model/timelinemodel.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace sd {

EventDensity::EventDensity(const ShownEvents &shown)
    : m_shown(shown)
{
}

void EventDensity::setGrid(QRectF world, QSize cells)
{
    m_cells = cells;
    m_left = quint64(std::max(world.left(), 0.0) * EventPoints::units);
    m_top = quint64(std::max(world.top(), 0.0) * EventPoints::units);
    m_perCellX = cells.width() / (world.width() * EventPoints::units);
    m_perCellY = cells.height() / (world.height() * EventPoints::units);
    m_isDirty.assign(size_t(cells.width()) * size_t(cells.height()), false);
    m_isCounted = false;
    show(m_days, m_knownOn);
}

void EventDensity::setView(const QRect &cells)
{
    const QRect view = cells & QRect(QPoint(0, 0), m_cells);
    if (std::exchange(m_view, view) == view)
        return;
    m_inView = 0;
    for (int line = view.top(); line <= view.bottom(); ++line) {
        const auto first = m_counts.begin()
                         + ptrdiff_t(line * m_cells.width() + view.left()) * m_channels;
        m_inView = std::accumulate(first, first + ptrdiff_t(view.width()) * m_channels, m_inView);
    }
}

void EventDensity::setChannels(Channels channels)
{
    m_kind = channels;
    m_channels = channels == Channels::Lane ? TimelineModel::laneCount
               : channels == Channels::Bloc ? int(wordsOf<Bloc>().size()) + 1
                                            : 1;
    m_isCounted = false;
    show(m_days, m_knownOn);
}

void EventDensity::reset()
{
    m_isCounted = false;
    m_days = {};
    recount();
}

void EventDensity::show(DayRange days, Day knownOn)
{
    const DayRange before = std::exchange(m_days, days);
    const Day knownBefore = std::exchange(m_knownOn, knownOn);
    if (!m_isCounted || m_cells.isEmpty() || before.isEmpty() || days.isEmpty()) {
        recount();
        return;
    }
    const DayRange common = before.cutTo(days);
    std::array<DayRange, 2> gone{before, DayRange()};
    std::array<DayRange, 2> come{days, DayRange()};
    if (!common.isEmpty()) {
        gone = {DayRange{before.first, common.first - 1}, DayRange{common.last + 1, before.last}};
        come = {DayRange{days.first, common.first - 1}, DayRange{common.last + 1, days.last}};
    }
    size_t work = 0;
    for (const DayRange &range : {gone[0], gone[1], come[0], come[1]})
        work += m_shown.startingOn(range).size();
    // Counting anew begins with a look at every cell.
    if (work > m_shown.startingOn(days).size() + m_isDirty.size() / 16) {
        recount();
        return;
    }
    for (const DayRange &range : gone)
        addDays(range, knownBefore, -1);
    for (const DayRange &range : come)
        addDays(range, knownOn, 1);
    if (common.isEmpty())
        return;
    if (knownOn > knownBefore)
        addReported(common, knownBefore, knownOn, 1);
    else if (knownOn < knownBefore)
        addReported(common, knownOn, knownBefore, -1);
}

void EventDensity::recount()
{
    const size_t size = m_isDirty.size() * size_t(m_channels);
    m_counts.assign(size, 0);
    m_inView = 0;
    m_total = 0;
    m_unplaced = 0;
    clean();
    m_allDirty = true;
    m_isCounted = true;
    addDays(m_days, m_knownOn, 1);
}

void EventDensity::addDays(DayRange days, Day knownOn, int step)
{
    if (days.isEmpty() || m_cells.isEmpty() || !m_shown.situation())
        return;
    const auto &reportedOn = m_shown.situation()->events().reportedOn;
    for (const qint32 row : m_shown.startingOn(days)) {
        if (reportedOn[size_t(row)] <= knownOn)
            add(size_t(row), step);
    }
}

/// Those of the days that were reported after one day, and on another at the latest.
void EventDensity::addReported(DayRange days, Day after, Day upTo, int step)
{
    if (!m_shown.situation())
        return;
    const EventTable &events = m_shown.situation()->events();
    const auto reported = m_shown.situation()->eventsReported(after, upTo);
    if (reported.size() > m_shown.startingOn(days).size()) {
        recount();
        return;
    }
    for (const qint32 event : reported) {
        const auto row = size_t(event);
        if (days.contains(events.firstDay(row)) && m_shown.passes(row))
            add(row, step);
    }
}

void EventDensity::add(size_t row, int step)
{
    const Situation &situation = *m_shown.situation();
    if (situation.events().geoPrecision(row) == GeoPrecision::Region) {
        m_unplaced += quint32(step);
        return;
    }
    const auto x = double(qint64(situation.points().x(row)) - qint64(m_left)) * m_perCellX;
    const auto y = double(qint64(situation.points().y(row)) - qint64(m_top)) * m_perCellY;
    const bool isInside = x >= 0 && x < m_cells.width() && y >= 0 && y < m_cells.height();
    if (!isInside)
        return;
    const QPoint at{int(x), int(y)};
    const int cell = at.y() * m_cells.width() + at.x();
    m_counts[size_t(cell * m_channels + channelOf(row))] += quint32(step);
    m_total += quint32(step);
    if (m_view.contains(at))
        m_inView += quint32(step);
    if (!m_allDirty && !m_isDirty[size_t(cell)]) {
        m_isDirty[size_t(cell)] = true;
        m_dirty.push_back(cell);
    }
}

int EventDensity::channelOf(size_t row) const
{
    const Situation &situation = *m_shown.situation();
    const EventTable &events = situation.events();
    switch (m_kind) {
    case Channels::One:
        break;
    case Channels::Lane:
        return TimelineModel::laneOf(events.category[row]);
    case Channels::Bloc: {
        const int actor = events.actor1[row] >= 0 ? events.actor1[row] : events.actor2[row];
        return actor < 0 ? m_channels - 1 : int(situation.factions()[size_t(actor)].bloc);
    }
    }
    return 0;
}

quint32 EventDensity::count(int cell) const
{
    const auto first = m_counts.begin() + ptrdiff_t(cell) * m_channels;
    return std::accumulate(first, first + m_channels, quint32(0));
}

quint32 EventDensity::highest() const
{
    quint32 highest = 0;
    for (int cell = 0; cell < int(m_isDirty.size()); ++cell)
        highest = std::max(highest, count(cell));
    return highest;
}

void EventDensity::clean()
{
    for (const int cell : m_dirty)
        m_isDirty[size_t(cell)] = false;
    m_dirty.clear();
    m_allDirty = false;
}

int EventDensity::nearest(QPointF world, double radius) const
{
    if (!m_shown.situation() || m_days.isEmpty())
        return -1;
    const EventTable &events = m_shown.situation()->events();
    const auto [first, last] = events.startingOn(m_days.first, m_days.last);
    return m_shown.situation()->points().nearest(world, radius, first, last, [&](size_t row) {
        return m_shown.passes(row) && events.reportedOn[row] <= m_knownOn
            && events.geoPrecision(row) != GeoPrecision::Region;
    });
}

} // namespace sd
