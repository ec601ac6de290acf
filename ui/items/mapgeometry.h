// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The shapes of a situation in map coordinates, worked out once a store: cells, the edges they
// share, lines.
#pragma once

#include "model/situation.h"
#include "ui/items/mapcamera.h"

#include <QPolygonF>

namespace sd {

struct MapCell {
    int place = -1;               // row in Situation::places()
    std::vector<QPolygonF> rings; // mercator, filled even-odd
    QRectF bounds;
    std::vector<int> edges; // rows in MapGeometry::edges()
};

/// A straight piece of border. Cells that touch share vertices exactly, so it is one piece for
/// both.
struct MapEdge {
    int a = -1; // rows in MapGeometry::vertices()
    int b = -1;
    int left = -1; // rows in MapGeometry::cells(); -1 outside all cells
    int right = -1;
};

struct MapLine {
    int route = -1;   // row in Situation::routes()
    int segment = -1; // row in Situation::segments(), -1 for the route as a whole
    QPolygonF points; // mercator
    QRectF bounds;
};

class MapGeometry {
public:
    MapGeometry() = default;
    explicit MapGeometry(const Situation &situation);

    const std::vector<QPointF> &vertices() const { return m_vertices; }
    const std::vector<MapCell> &cells() const { return m_cells; }
    const std::vector<MapEdge> &edges() const { return m_edges; }
    const std::vector<MapLine> &routes() const { return m_routes; }
    const std::vector<MapLine> &segments() const { return m_segments; }
    /// Centres of all places, by row.
    const std::vector<QPointF> &centres() const { return m_centres; }
    /// Row in cells() of a place, -1 where it is a point only.
    int cellOfPlace(int place) const { return m_cellOfPlace[size_t(place)]; }
    /// Bounds of the cells that count as the city, of everything drawn.
    QRectF cityBounds() const { return m_city; }
    QRectF allBounds() const { return m_all; }

    /// Row in cells() under a mercator point, -1 outside.
    int cellAt(QPointF point) const;

private:
    std::vector<QPointF> m_vertices;
    std::vector<MapCell> m_cells;
    std::vector<MapEdge> m_edges;
    std::vector<MapLine> m_routes, m_segments;
    std::vector<QPointF> m_centres;
    std::vector<int> m_cellOfPlace;
    QRectF m_city, m_all;
};

/// Distance in the points' own unit from a point to a polyline.
double distanceTo(const QPolygonF &line, QPointF point);

/// Joins edges, given as pairs of vertex rows, into as few polylines as their ends allow.
std::vector<std::vector<int>> chained(const std::vector<std::pair<int, int>> &edges);

} // namespace sd
