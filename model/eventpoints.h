// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where events lie on the world map, in a grid of buckets, so that the one under the pointer is
// found without looking at all of them.
#pragma once

#include "db/eventtable.h"

#include <QPointF>
#include <QRectF>

#include <algorithm>
#include <functional>

namespace sd {

/// Web-Mercator position, 0..1 from west to east and from north to south; the poles are cut off.
QPointF toWorld(GeoPoint point);

class EventPoints {
public:
    EventPoints() = default;
    explicit EventPoints(const EventTable &events, const Spill &spill = {});
    /// Those that were written by appendTo(), the first at n; nothing where they cannot be those of
    /// so many events.
    static std::optional<EventPoints> from(const ColumnFile &file, size_t n, size_t events);
    void appendTo(std::vector<ColumnFile::Part> &parts) const;

    static constexpr double units = 0x1p32; // across the world, of which x and y tell so many
    /// Web-Mercator position of a row.
    quint32 x(size_t row) const { return m_x[row]; }
    quint32 y(size_t row) const { return m_y[row]; }
    QPointF position(size_t row) const { return {m_x[row] / units, m_y[row] / units}; } // 0..1

    /// The accepted event nearest to a position (0..1) no further than radius, of rows from first
    /// up to before last; the latest of equally near ones. -1 where there is none.
    int nearest(QPointF at, double radius, size_t first, size_t last,
                const std::function<bool(size_t row)> &accept) const;

    /// Calls act for the events in a part of the world (0..1, sides included), of rows from first
    /// up to before last; in no order.
    template <typename Act>
    void forEachIn(const QRectF &world, size_t first, size_t last, Act act) const
    {
        if (m_rows.empty() || !m_box.intersects(world))
            return;
        for (int y = line(world.top()); y <= line(world.bottom()); ++y) {
            for (int x = column(world.left()); x <= column(world.right()); ++x) {
                const auto bucket = size_t(y) * side + size_t(x);
                const auto end = m_rows.begin() + m_offset[bucket + 1];
                for (auto it =
                         std::lower_bound(m_rows.begin() + m_offset[bucket], end, qint64(first));
                     it != end && size_t(*it) < last; ++it) {
                    if (world.contains(position(size_t(*it))))
                        act(size_t(*it));
                }
            }
        }
    }

private:
    static constexpr int side = 512; // buckets on each side of the grid

    Column<quint32> m_x;
    Column<quint32> m_y;
    QRectF m_box;             // around all of them, 0..1
    Column<double> m_corners; // the same: left, top, width, height
    Column<quint32> m_offset; // of the rows of each bucket in m_rows
    Column<qint32> m_rows;    // by bucket, ascending in each

    int column(double x) const;
    int line(double y) const;
};

} // namespace sd
