// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/cellshapes.h"

#include "db/geometry.h"

#include <memory>

#include <cpl_error.h>
#include <ogr_geometry.h>

namespace sd {

namespace {

using Shape = std::unique_ptr<OGRGeometry>;

/// GEOS tells of what it refuses on the console otherwise.
class Quiet {
public:
    Quiet() { CPLPushErrorHandler(CPLQuietErrorHandler); }
    Quiet(const Quiet &) = delete;
    Quiet &operator=(const Quiet &) = delete;
    ~Quiet() { CPLPopErrorHandler(); }
};

Shape toShape(const std::vector<Polygon> &cell)
{
    auto all = std::make_unique<OGRMultiPolygon>();
    for (const Polygon &polygon : cell) {
        OGRPolygon shape;
        for (const Ring &ring : polygon.rings) {
            OGRLinearRing line;
            for (const GeoPoint &point : ring)
                line.addPoint(point.lon, point.lat);
            shape.addRing(&line);
        }
        all->addGeometry(&shape);
    }
    return all;
}

Ring toRing(const OGRLinearRing &line)
{
    Ring ring;
    for (int i = 0; i < line.getNumPoints(); ++i) {
        const GeoPoint point{line.getY(i), line.getX(i)};
        if (ring.empty() || ring.back() != point)
            ring.push_back(point);
    }
    return ring;
}

void collect(const OGRGeometry &shape, std::vector<Polygon> &cell)
{
    const OGRwkbGeometryType type = wkbFlatten(shape.getGeometryType());
    if (type == wkbPolygon) {
        if (shape.IsEmpty())
            return;
        Polygon polygon;
        for (const OGRLinearRing *ring : *shape.toPolygon())
            polygon.rings.push_back(toRing(*ring));
        cell.push_back(std::move(polygon));
    } else if (type == wkbMultiPolygon || type == wkbGeometryCollection) {
        for (const OGRGeometry *part : *shape.toGeometryCollection())
            collect(*part, cell);
    }
    // points and lines where two cells only touch have no area
}

std::vector<Polygon> toCell(const OGRGeometry &shape)
{
    std::vector<Polygon> cell;
    collect(shape, cell);
    for (Polygon &polygon : cell)
        windAsRfc7946(polygon);
    return cell;
}

} // namespace

std::optional<std::vector<Polygon>> outside(const std::vector<Polygon> &a,
                                            const std::vector<Polygon> &b)
{
    const Quiet quiet;
    const Shape left = toShape(a);
    const Shape right = toShape(b);
    const Shape rest(left->Difference(right.get()));
    return rest ? std::optional(toCell(*rest)) : std::nullopt;
}

std::optional<double> sharedKm2(const std::vector<Polygon> &a, const std::vector<Polygon> &b)
{
    const Quiet quiet;
    const Shape left = toShape(a);
    const Shape right = toShape(b);
    const Shape both(left->Intersection(right.get()));
    return both ? std::optional(areaKm2(toCell(*both))) : std::nullopt;
}

std::optional<std::vector<Polygon>> joined(const std::vector<std::vector<Polygon>> &shapes)
{
    const Quiet quiet;
    Shape all = std::make_unique<OGRMultiPolygon>();
    for (const auto &shape : shapes) {
        const Shape next = toShape(shape);
        all.reset(all->Union(next.get()));
        if (!all)
            return std::nullopt;
    }
    return toCell(*all);
}

} // namespace sd
