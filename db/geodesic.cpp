// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/geodesic.h"

#include <GeographicLib/Geodesic.hpp>
#include <GeographicLib/PolygonArea.hpp>
#include <cmath>

namespace sd {

namespace {

const GeographicLib::Geodesic &earth()
{
    return GeographicLib::Geodesic::WGS84();
}

} // namespace

Leg legBetween(GeoPoint from, GeoPoint to)
{
    Leg leg;
    double arriving = 0;
    earth().Inverse(from.lat, from.lon, to.lat, to.lon, leg.metres, leg.bearing, arriving);
    if (leg.bearing < 0)
        leg.bearing += 360;
    if (leg.bearing >= 360) // a hair west of north
        leg.bearing = 0;
    return leg;
}

GeoPoint destination(GeoPoint from, double bearing, double metres)
{
    GeoPoint point;
    earth().Direct(from.lat, from.lon, bearing, metres, point.lat, point.lon);
    return point;
}

double enclosedM2(const std::vector<GeoPoint> &points)
{
    if (points.size() < 3)
        return 0;
    GeographicLib::PolygonArea polygon(earth());
    for (const GeoPoint &point : points)
        polygon.AddPoint(point.lat, point.lon);
    double length = 0;
    double area = 0;
    polygon.Compute(false, true, length, area);
    return std::abs(area);
}

std::vector<GeoPoint> circle(GeoPoint centre, double metres, int points)
{
    std::vector<GeoPoint> ring;
    ring.reserve(size_t(points) + 1);
    for (int i = 0; i < points; ++i)
        ring.push_back(destination(centre, 360.0 * i / points, metres));
    ring.push_back(ring.front());
    return ring;
}

} // namespace sd
