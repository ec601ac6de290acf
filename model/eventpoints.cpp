// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/eventpoints.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace sd {

namespace {

constexpr double lastLat = 85.0511287798066; // where the square world ends

quint32 fixed(double part)
{
    return quint32(std::clamp(part * EventPoints::units, 0.0, EventPoints::units - 1));
}

} // namespace

QPointF toWorld(GeoPoint point)
{
    const double lat = std::clamp(point.lat, -lastLat, lastLat) * std::numbers::pi / 180;
    return {point.lon / 360 + 0.5, 0.5 - std::asinh(std::tan(lat)) / (2 * std::numbers::pi)};
}

EventPoints::EventPoints(const EventTable &events, const Spill &spill)
{
    const size_t count = events.size();
    if (count == 0)
        return;
    m_x = spill.column<quint32>(count);
    m_y = spill.column<quint32>(count);
    for (size_t row = 0; row < count; ++row) {
        const QPointF at = toWorld(events.position(row));
        m_x.push_back(fixed(at.x()));
        m_y.push_back(fixed(at.y()));
    }
    const auto [west, east] = std::ranges::minmax(m_x);
    const auto [north, south] = std::ranges::minmax(m_y);
    m_box = QRectF(QPointF(west, north) / units, QPointF(east + 1.0, south + 1.0) / units);

    auto bucket = spill.column<quint32>(count);
    std::vector<quint32> offset(size_t(side) * side + 1, 0);
    m_rows = spill.column<qint32>(count);
    for (size_t row = 0; row < count; ++row) {
        bucket.push_back(quint32(line(m_y[row] / units) * side + column(m_x[row] / units)));
        ++offset[bucket[row] + 1];
        m_rows.push_back(0);
    }
    for (size_t i = 1; i < offset.size(); ++i)
        offset[i] += offset[i - 1];
    std::vector<quint32> next = offset;
    for (size_t row = 0; row < count; ++row)
        m_rows.set(next[bucket[row]]++, qint32(row));
    m_corners = std::vector{m_box.left(), m_box.top(), m_box.width(), m_box.height()};
    m_offset = std::move(offset);
}

std::optional<EventPoints> EventPoints::from(const ColumnFile &file, size_t n, size_t events)
{
    auto x = file.column<quint32>(n);
    auto y = file.column<quint32>(n + 1);
    auto offset = file.column<quint32>(n + 2);
    auto rows = file.column<qint32>(n + 3);
    auto corners = file.column<double>(n + 4);
    constexpr size_t buckets = size_t(side) * side;
    if (!x || !y || !offset || !rows || !corners || x->size() != events || y->size() != events
        || rows->size() != events || offset->size() != buckets + 1 || corners->size() != 4
        || !std::ranges::is_sorted(*offset) || offset->end()[-1] != events
        || !rows->isWithin(0, qint64(events))) {
        return {};
    }
    EventPoints points;
    points.m_x = std::move(*x);
    points.m_y = std::move(*y);
    points.m_offset = std::move(*offset);
    points.m_rows = std::move(*rows);
    points.m_corners = std::move(*corners);
    const auto &corner = points.m_corners;
    points.m_box = QRectF(corner[0], corner[1], corner[2], corner[3]);
    if (!(points.m_box.width() > 0) || !(points.m_box.height() > 0))
        return {};
    return points;
}

void EventPoints::appendTo(std::vector<ColumnFile::Part> &parts) const
{
    parts.insert(parts.end(),
                 {ColumnFile::part(m_x), ColumnFile::part(m_y), ColumnFile::part(m_offset),
                  ColumnFile::part(m_rows), ColumnFile::part(m_corners)});
}

int EventPoints::column(double x) const
{
    return int(std::clamp((x - m_box.left()) / m_box.width() * side, 0.0, side - 1.0));
}

int EventPoints::line(double y) const
{
    return int(std::clamp((y - m_box.top()) / m_box.height() * side, 0.0, side - 1.0));
}

int EventPoints::nearest(QPointF at, double radius, size_t first, size_t last,
                         const std::function<bool(size_t row)> &accept) const
{
    const QRectF around(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius);
    if (m_rows.empty() || !m_box.intersects(around))
        return -1;
    int found = -1;
    double best = radius * radius;
    for (int y = line(around.top()); y <= line(around.bottom()); ++y) {
        for (int x = column(around.left()); x <= column(around.right()); ++x) {
            const auto bucket = size_t(y * side + x);
            const auto begin = m_rows.begin() + m_offset[bucket];
            const auto end = m_rows.begin() + m_offset[bucket + 1];
            for (auto it = std::lower_bound(begin, end, qint64(first));
                 it != end && size_t(*it) < last; ++it) {
                const double dx = m_x[size_t(*it)] / units - at.x();
                const double dy = m_y[size_t(*it)] / units - at.y();
                const double away = dx * dx + dy * dy;
                if ((away < best || (away == best && *it > found)) && accept(size_t(*it))) {
                    best = away;
                    found = *it;
                }
            }
        }
    }
    return found;
}

} // namespace sd
