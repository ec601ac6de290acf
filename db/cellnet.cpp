// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/cellnet.h"

#include "db/cellshapes.h"
#include "db/geometry.h"

#include <QCoreApplication>
#include <queue>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <numbers>
#include <utility>

namespace sd {

namespace {

struct CellText {
    Q_DECLARE_TR_FUNCTIONS(CellText)
};

constexpr double metresPerDegree = 111'195; // of the mean sphere; for reach only
constexpr double onSide = 1e-9;             // degrees, a tenth of a millimetre
/// Where the border between two points of an outline is longer than that, the straight way is
/// meant.
constexpr double mostDetour = 1.6;
constexpr double sliverShare = 1e-3; // parts of a cut outline below that share of it are dropped

struct Plane { // metres around a point, flat
    GeoPoint centre;
    double perLon = 1;

    explicit Plane(GeoPoint point)
        : centre(point)
        , perLon(metresPerDegree * std::cos(point.lat * std::numbers::pi / 180))
    {
    }
    double x(GeoPoint p) const { return (p.lon - centre.lon) * perLon; }
    double y(GeoPoint p) const { return (p.lat - centre.lat) * metresPerDegree; }
};

double metresBetween(GeoPoint a, GeoPoint b)
{
    const Plane plane(a);
    return std::hypot(plane.x(b), plane.y(b));
}

/// Where on the side from a to b a point is nearest to; the share of the way.
double nearestShare(GeoPoint point, GeoPoint a, GeoPoint b)
{
    const Plane plane(point);
    const double dx = plane.x(b) - plane.x(a);
    const double dy = plane.y(b) - plane.y(a);
    const double length2 = dx * dx + dy * dy;
    if (length2 <= 0)
        return 0;
    return std::clamp(-(plane.x(a) * dx + plane.y(a) * dy) / length2, 0.0, 1.0);
}

GeoPoint between(GeoPoint a, GeoPoint b, double share)
{
    return {a.lat + (b.lat - a.lat) * share, a.lon + (b.lon - a.lon) * share};
}

/// Whether a point stands on a side, its ends left out.
bool isOnSide(GeoPoint point, GeoPoint a, GeoPoint b)
{
    if (point == a || point == b || point.lon < std::min(a.lon, b.lon) - onSide
        || point.lon > std::max(a.lon, b.lon) + onSide
        || point.lat < std::min(a.lat, b.lat) - onSide
        || point.lat > std::max(a.lat, b.lat) + onSide)
        return false;
    const double dx = b.lon - a.lon;
    const double dy = b.lat - a.lat;
    const double length = std::hypot(dx, dy);
    if (length <= 0)
        return false;
    const double along = ((point.lon - a.lon) * dx + (point.lat - a.lat) * dy) / length;
    const double off = std::abs((point.lon - a.lon) * dy - (point.lat - a.lat) * dx) / length;
    return off <= onSide && along > onSide && along < length - onSide;
}

/// Puts a point into every side of a ring that it stands on.
void splitSides(Ring &ring, GeoPoint point)
{
    for (size_t i = 0; i + 1 < ring.size(); ++i) {
        if (isOnSide(point, ring[i], ring[i + 1]))
            ring.insert(ring.begin() + std::ptrdiff_t(i) + 1, point);
    }
}

template <typename Cells, typename Use>
void eachRing(Cells &cells, Use use)
{
    for (int row = 0; row < int(cells.size()); ++row) {
        for (auto &polygon : cells[size_t(row)].shape) {
            for (auto &ring : polygon.rings)
                use(row, ring);
        }
    }
}

/// Takes out points that stand twice in a row, and closes the ring again.
void tidy(Ring &ring)
{
    if (ring.empty())
        return;
    ring.pop_back();
    const auto twice = std::ranges::unique(ring);
    ring.erase(twice.begin(), twice.end());
    while (ring.size() > 1 && ring.front() == ring.back())
        ring.pop_back();
    if (!ring.empty())
        ring.push_back(ring.front());
}

struct Bounds {
    double south = 90, west = 180, north = -90, east = -180;

    explicit Bounds(const std::vector<Polygon> &shape)
    {
        for (const Polygon &polygon : shape) {
            for (const GeoPoint &p : polygon.rings.front()) {
                south = std::min(south, p.lat);
                north = std::max(north, p.lat);
                west = std::min(west, p.lon);
                east = std::max(east, p.lon);
            }
        }
    }
    bool holds(GeoPoint p) const
    {
        return p.lat >= south - onSide && p.lat <= north + onSide && p.lon >= west - onSide
            && p.lon <= east + onSide;
    }
    bool meets(const Bounds &other) const
    {
        return south <= other.north && other.south <= north && west <= other.east
            && other.west <= east;
    }
};

/// Gives a ring those vertices of a shape that stand on its sides.
void takeVertices(Ring &ring, const std::vector<Polygon> &from, const Bounds &bounds)
{
    for (const Polygon &polygon : from) {
        for (const Ring &vertices : polygon.rings) {
            for (const GeoPoint &vertex : vertices) {
                if (bounds.holds(vertex))
                    splitSides(ring, vertex);
            }
        }
    }
}

/// The same for all rings of a shape that has these bounds.
void takeVertices(std::vector<Polygon> &shape, const std::vector<Polygon> &from,
                  const Bounds &bounds)
{
    for (Polygon &polygon : shape) {
        for (Ring &ring : polygon.rings)
            takeVertices(ring, from, bounds);
    }
}

struct Earlier {
    bool operator()(GeoPoint a, GeoPoint b) const
    {
        return std::pair(a.lon, a.lat) < std::pair(b.lon, b.lat);
    }
};

} // namespace

CellNet::CellNet(std::vector<NetCell> cells)
    : m_cells(std::move(cells))
{
    std::vector<int> all;
    all.reserve(m_cells.size());
    for (int row = 0; row < int(m_cells.size()); ++row)
        all.push_back(row);
    weave(all);
}

int CellNet::rowOf(const PlaceId &place) const
{
    const auto found = std::ranges::find(m_cells, place, &NetCell::place);
    return found == m_cells.end() ? -1 : int(found - m_cells.begin());
}

std::vector<int> CellNet::cellsAt(GeoPoint vertex) const
{
    std::vector<int> rows;
    eachRing(m_cells, [&](int row, const Ring &ring) {
        if (std::ranges::contains(ring, vertex) && (rows.empty() || rows.back() != row))
            rows.push_back(row);
    });
    return rows;
}

std::optional<CellNet::Hold> CellNet::nearest(GeoPoint pointer, double reach, int onlyRow) const
{
    std::optional<Hold> vertex;
    std::optional<Hold> side;
    eachRing(m_cells, [&](int row, const Ring &ring) {
        if (onlyRow >= 0 && row != onlyRow)
            return;
        for (size_t i = 0; i + 1 < ring.size(); ++i) {
            const double metres = metresBetween(pointer, ring[i]);
            if (metres <= reach && (!vertex || metres < vertex->metres))
                vertex = Hold{ring[i], true, {}, {}, metres};
            const GeoPoint on = between(ring[i], ring[i + 1],
                                        nearestShare(pointer, ring[i], ring[i + 1]));
            const double away = metresBetween(pointer, on);
            if (away <= reach && (!side || away < side->metres))
                side = Hold{on, false, ring[i], ring[i + 1], away};
        }
    });
    return vertex ? vertex : side;
}

/// Puts a point into every side that it stands on.
void CellNet::putOnSides(GeoPoint point)
{
    eachRing(m_cells, [&](int, Ring &ring) { splitSides(ring, point); });
}

/// Gives these cells and those around them the vertices of each other that stand on their sides.
void CellNet::weave(const std::vector<int> &rows)
{
    std::vector<Bounds> bounds;
    bounds.reserve(m_cells.size());
    for (const NetCell &cell : m_cells)
        bounds.emplace_back(cell.shape);
    const auto take = [&](size_t to, size_t from) {
        takeVertices(m_cells[to].shape, m_cells[from].shape, bounds[to]);
    };
    for (const int each : rows) {
        const auto row = size_t(each);
        for (size_t other = 0; other < m_cells.size(); ++other) {
            if (other == row || !bounds[row].meets(bounds[other]))
                continue;
            take(other, row);
            take(row, other);
        }
    }
}

/// Whether the cells in these rows can stand as they are now.
Result<void> CellNet::checked(const CellNet &before, const std::vector<int> &rows) const
{
    for (const int row : rows) {
        const NetCell &cell = m_cells[size_t(row)];
        for (const Polygon &polygon : cell.shape) {
            for (const Ring &ring : polygon.rings) {
                if (ring.size() < 4)
                    return badInput(
                        CellText::tr("%1 would have fewer than three corners").arg(cell.name));
                if (!ringFault(ring).isEmpty())
                    return badInput(CellText::tr("the border of %1 would cross or touch itself")
                                        .arg(cell.name));
            }
        }
    }
    for (const int row : rows) {
        const NetCell &cell = m_cells[size_t(row)];
        const Bounds bounds(cell.shape);
        for (int other = 0; other < int(m_cells.size()); ++other) {
            const NetCell &second = m_cells[size_t(other)];
            if (other == row || !bounds.meets(Bounds(second.shape)))
                continue;
            const auto shared = sharedKm2(cell.shape, second.shape);
            if (!shared)
                return badInput(
                    CellText::tr("the border of %1 would cross or touch itself").arg(cell.name));
            if (*shared <= mostOverlapKm2)
                continue;
            const int was = before.rowOf(cell.place);
            const int wasOther = before.rowOf(second.place);
            const double allowed = was < 0 || wasOther < 0
                                     ? 0
                                     : sharedKm2(before.m_cells[size_t(was)].shape,
                                                 before.m_cells[size_t(wasOther)].shape)
                                           .value_or(0);
            if (*shared > allowed + mostOverlapKm2)
                return badInput(CellText::tr("%1 and %2 would overlap").arg(cell.name, second.name),
                                CellText::tr("put the corner on their common border"));
        }
    }
    return {};
}

/// change gives the rows it touched; it stays only where they can stand.
template <typename Change>
Result<void> CellNet::attempt(Change change)
{
    CellNet after = *this;
    const Result<std::vector<int>> rows = change(after);
    if (!rows)
        return std::unexpected(rows.error());
    eachRing(after.m_cells, [](int, Ring &ring) { tidy(ring); });
    std::vector<int> standing;
    for (const int row : *rows) {
        auto &shape = after.m_cells[size_t(row)].shape;
        if (std::ranges::all_of(shape,
                                [](const Polygon &p) { return p.rings.front().size() >= 4; }))
            standing.push_back(row);
    }
    if (standing.size() < rows->size())
        return after.checked(*this, *rows);
    after.weave(standing);
    if (auto can = after.checked(*this, after.changedSince(*this)); !can)
        return can;
    *this = std::move(after);
    return {};
}

Result<void> CellNet::moveVertex(GeoPoint from, GeoPoint to)
{
    return attempt([&](CellNet &net) -> Result<std::vector<int>> {
        std::vector<int> rows = net.cellsAt(from);
        if (rows.empty())
            return badInput(CellText::tr("there is no corner"));
        eachRing(net.m_cells, [&](int, Ring &ring) { std::ranges::replace(ring, from, to); });
        net.putOnSides(to);
        return rows;
    });
}

Result<void> CellNet::addVertex(const Hold &side)
{
    return attempt([&](CellNet &net) -> Result<std::vector<int>> {
        std::vector<int> rows;
        eachRing(net.m_cells, [&](int row, Ring &ring) {
            for (size_t i = 0; i + 1 < ring.size(); ++i) {
                if ((ring[i] == side.from && ring[i + 1] == side.to)
                    || (ring[i] == side.to && ring[i + 1] == side.from)) {
                    ring.insert(ring.begin() + std::ptrdiff_t(i) + 1, side.at);
                    rows.push_back(row);
                    break;
                }
            }
        });
        if (rows.empty())
            return badInput(CellText::tr("there is no such side"));
        return rows;
    });
}

Result<void> CellNet::removeVertex(GeoPoint at)
{
    return attempt([&](CellNet &net) -> Result<std::vector<int>> {
        std::vector<int> rows = net.cellsAt(at);
        if (rows.empty())
            return badInput(CellText::tr("there is no corner"));
        eachRing(net.m_cells, [&](int, Ring &ring) {
            if (!std::ranges::contains(ring, at))
                return;
            ring.pop_back();
            std::erase(ring, at);
            if (!ring.empty())
                ring.push_back(ring.front());
        });
        return rows;
    });
}

/// The shortest way along the sides of the net between two of its vertices; empty where there is
/// none that is not much longer than the straight one.
std::vector<GeoPoint> CellNet::way(GeoPoint from, GeoPoint to) const
{
    std::map<GeoPoint, std::vector<GeoPoint>, Earlier> sides;
    eachRing(m_cells, [&](int, const Ring &ring) {
        for (size_t i = 0; i + 1 < ring.size(); ++i) {
            sides[ring[i]].push_back(ring[i + 1]);
            sides[ring[i + 1]].push_back(ring[i]);
        }
    });
    if (!sides.contains(from) || !sides.contains(to))
        return {};
    const double most = metresBetween(from, to) * mostDetour;
    struct Step {
        double metres;
        GeoPoint at;
        bool operator<(const Step &other) const { return metres > other.metres; }
    };
    std::map<GeoPoint, std::pair<double, GeoPoint>, Earlier> best{{from, {0, from}}};
    std::priority_queue<Step> open;
    open.push({0, from});
    while (!open.empty()) {
        const Step step = open.top();
        open.pop();
        if (step.at == to)
            break;
        if (step.metres > best.at(step.at).first)
            continue;
        for (const GeoPoint &next : sides.at(step.at)) {
            const double metres = step.metres + metresBetween(step.at, next);
            const auto known = best.find(next);
            if (metres > most || (known != best.end() && known->second.first <= metres))
                continue;
            best.insert_or_assign(next, std::pair(metres, step.at));
            open.push({metres, next});
        }
    }
    if (!best.contains(to))
        return {};
    std::vector<GeoPoint> points{to};
    while (points.back() != from)
        points.push_back(best.at(points.back()).second);
    std::ranges::reverse(points);
    return points;
}

Ring CellNet::following(const Ring &outline) const
{
    CellNet net = *this;
    for (const GeoPoint &point : outline)
        net.putOnSides(point);
    Ring ring;
    for (size_t i = 0; i < outline.size(); ++i) {
        const GeoPoint next = outline[(i + 1) % outline.size()];
        ring.push_back(outline[i]);
        const std::vector<GeoPoint> border = net.way(outline[i], next);
        for (size_t j = 1; j + 1 < border.size(); ++j)
            ring.push_back(border[j]);
    }
    if (!ring.empty())
        ring.push_back(ring.front());
    tidy(ring);
    return ring;
}

Result<void> CellNet::addCell(const PlaceId &place, const QString &name, const Ring &outline)
{
    return attempt([&](CellNet &net) -> Result<std::vector<int>> {
        for (const GeoPoint &point : outline)
            net.putOnSides(point);
        Ring ring = net.following(outline);
        if (ring.size() < 4)
            return badInput(CellText::tr("an outline needs three corners or more"));
        if (!ringFault(ring).isEmpty())
            return badInput(CellText::tr("the outline crosses or touches itself"),
                            CellText::tr("draw it anew, or move a corner"));
        std::vector<Polygon> shape{{{std::move(ring)}}};
        windAsRfc7946(shape.front());
        const double drawn = areaKm2(shape);
        QString covering;
        for (const NetCell &cell : net.m_cells) {
            if (shape.empty() || !Bounds(shape).meets(Bounds(cell.shape)))
                continue;
            auto rest = outside(shape, cell.shape);
            if (!rest)
                return badInput(
                    CellText::tr(
                        "the border of %1 crosses itself, so nothing can be drawn beside it")
                        .arg(cell.name));
            shape = std::move(*rest);
            covering = cell.name;
        }
        std::erase_if(shape, [&](const Polygon &part) {
            const double area = areaKm2({part});
            return area < drawn * sliverShare || area < mostOverlapKm2;
        });
        if (shape.empty())
            return badInput(
                covering.isEmpty()
                    ? CellText::tr("the outline encloses nothing")
                    : CellText::tr("all of it lies in other cells, %1 among them").arg(covering));
        net.m_cells.push_back({place, name, std::move(shape)});
        return std::vector{int(net.m_cells.size()) - 1};
    });
}

std::vector<int> CellNet::changedSince(const CellNet &before) const
{
    std::vector<int> rows;
    for (int row = 0; row < int(m_cells.size()); ++row) {
        const int was = before.rowOf(m_cells[size_t(row)].place);
        if (was < 0 || before.m_cells[size_t(was)].shape != m_cells[size_t(row)].shape)
            rows.push_back(row);
    }
    return rows;
}

} // namespace sd
