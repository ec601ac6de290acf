// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/items/mapgeometry.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <unordered_map>

namespace sd {

namespace {

MapLine toLine(int route, int segment, const std::vector<GeoPoint> &points)
{
    MapLine line{route, segment, {}, {}};
    line.points.reserve(qsizetype(points.size()));
    for (const GeoPoint &point : points)
        line.points.append(toMercator(point));
    // A straight line north has bounds without width, and an empty rectangle meets nothing.
    line.bounds = line.points.boundingRect().adjusted(-1e-9, -1e-9, 1e-9, 1e-9);
    return line;
}

} // namespace

MapGeometry::MapGeometry(const Situation &situation)
{
    const auto &places = situation.places();
    m_cellOfPlace.assign(places.size(), -1);
    std::map<std::pair<double, double>, int> vertexRows; // by longitude and latitude
    std::map<std::pair<int, int>, int> edgeRows;         // by the smaller and the larger vertex
    for (int place = 0; place < int(places.size()); ++place) {
        const Place &source = places[size_t(place)];
        m_centres.push_back(toMercator(source.centre));
        if (source.cell.empty())
            continue;
        const int row = int(m_cells.size());
        m_cellOfPlace[size_t(place)] = row;
        MapCell cell{place, {}, {}, {}};
        for (const Polygon &polygon : source.cell) {
            for (const Ring &ring : polygon.rings) {
                QPolygonF shape;
                int before = -1;
                for (const GeoPoint &point : ring) {
                    const auto [found, added] = vertexRows.try_emplace({point.lon, point.lat},
                                                                       int(m_vertices.size()));
                    if (added)
                        m_vertices.push_back(toMercator(point));
                    const int vertex = found->second;
                    shape.append(m_vertices[size_t(vertex)]);
                    if (before >= 0 && before != vertex) {
                        const auto [edge, fresh] = edgeRows.try_emplace(std::minmax(before, vertex),
                                                                        int(m_edges.size()));
                        if (fresh)
                            m_edges.push_back({before, vertex, row, -1});
                        else
                            m_edges[size_t(edge->second)].right = row;
                        cell.edges.push_back(edge->second);
                    }
                    before = vertex;
                }
                cell.bounds |= shape.boundingRect();
                cell.rings.push_back(std::move(shape));
            }
        }
        if (source.inCity)
            m_city |= cell.bounds;
        m_all |= cell.bounds;
        m_cells.push_back(std::move(cell));
    }
    for (int route = 0; route < int(situation.routes().size()); ++route) {
        m_routes.push_back(toLine(route, -1, situation.routes()[size_t(route)].line));
        m_all |= m_routes.back().bounds;
    }
    for (int row = 0; row < int(situation.segments().size()); ++row) {
        const Segment &segment = situation.segments()[size_t(row)];
        m_segments.push_back(toLine(segment.route, row, segment.line));
    }
}

int MapGeometry::cellAt(QPointF point) const
{
    for (int row = 0; row < int(m_cells.size()); ++row) {
        const MapCell &cell = m_cells[size_t(row)];
        if (!cell.bounds.contains(point))
            continue;
        bool inside = false;
        for (const QPolygonF &ring : cell.rings)
            inside ^= ring.containsPoint(point, Qt::OddEvenFill);
        if (inside)
            return row;
    }
    return -1;
}

double distanceTo(const QPolygonF &line, QPointF point)
{
    double best = std::numeric_limits<double>::infinity();
    for (qsizetype i = 1; i < line.size(); ++i) {
        const QPointF along = line[i] - line[i - 1];
        const QPointF offset = point - line[i - 1];
        const double length2 = QPointF::dotProduct(along, along);
        const double t = length2 > 0
                           ? std::clamp(QPointF::dotProduct(offset, along) / length2, 0.0, 1.0)
                           : 0;
        const QPointF gap = offset - along * t;
        best = std::min(best, std::hypot(gap.x(), gap.y()));
    }
    return best;
}

std::vector<std::vector<int>> chained(const std::vector<std::pair<int, int>> &edges)
{
    std::unordered_map<int, std::vector<int>> at; // vertex → edges that end there
    for (int i = 0; i < int(edges.size()); ++i) {
        at[edges[size_t(i)].first].push_back(i);
        at[edges[size_t(i)].second].push_back(i);
    }
    std::vector<bool> used(edges.size());
    const auto walk = [&](int start, int first) {
        std::vector<int> line{start};
        for (int edge = first, vertex = start; edge >= 0;) {
            used[size_t(edge)] = true;
            const auto [a, b] = edges[size_t(edge)];
            vertex = a == vertex ? b : a;
            line.push_back(vertex);
            const auto &here = at[vertex];
            const auto next = std::ranges::find_if(here, [&](int e) { return !used[size_t(e)]; });
            edge = here.size() == 2 && next != here.end() ? *next
                                                          : -1; // a line ends where three meet
        }
        return line;
    };
    std::vector<std::vector<int>> lines;
    for (const bool loops :
         {false, true}) { // open lines from their ends first, then what remains: rings
        for (int i = 0; i < int(edges.size()); ++i) {
            for (const int end : {edges[size_t(i)].first, edges[size_t(i)].second}) {
                if (!used[size_t(i)] && (loops || at[end].size() != 2))
                    lines.push_back(walk(end, i));
            }
        }
    }
    return lines;
}

} // namespace sd
