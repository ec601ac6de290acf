// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/geometry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <GeographicLib/Geodesic.hpp>
#include <GeographicLib/PolygonArea.hpp>
#include <algorithm>
#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

struct Box {
    double south = 90;
    double north = -90;
    double west = 180;
    double east = -180;
};

Box boxOf(const std::vector<Polygon> &cell)
{
    Box box;
    for (const Polygon &polygon : cell) {
        for (const GeoPoint &p : polygon.rings.front()) {
            box = {std::min(box.south, p.lat), std::max(box.north, p.lat),
                   std::min(box.west, p.lon), std::max(box.east, p.lon)};
        }
    }
    return box;
}

/// Positive where a, b, c turn left.
double turn(const GeoPoint &a, const GeoPoint &b, const GeoPoint &c)
{
    return (b.lon - a.lon) * (c.lat - a.lat) - (b.lat - a.lat) * (c.lon - a.lon);
}

bool isBetween(const GeoPoint &a, const GeoPoint &b, const GeoPoint &onLine)
{
    return std::min(a.lon, b.lon) <= onLine.lon && onLine.lon <= std::max(a.lon, b.lon)
        && std::min(a.lat, b.lat) <= onLine.lat && onLine.lat <= std::max(a.lat, b.lat);
}

bool segmentsMeet(const GeoPoint &a, const GeoPoint &b, const GeoPoint &c, const GeoPoint &d)
{
    const double abc = turn(a, b, c);
    const double abd = turn(a, b, d);
    const double cda = turn(c, d, a);
    const double cdb = turn(c, d, b);
    if (((abc > 0) != (abd > 0)) && ((cda > 0) != (cdb > 0)) && abc != 0 && abd != 0 && cda != 0
        && cdb != 0) {
        return true;
    }
    return (abc == 0 && isBetween(a, b, c)) || (abd == 0 && isBetween(a, b, d))
        || (cda == 0 && isBetween(c, d, a)) || (cdb == 0 && isBetween(c, d, b));
}

bool meetsItself(const Ring &ring)
{
    const size_t edges = ring.size() - 1;
    // Only edges whose spans of longitude meet can meet: look at them from west to east.
    std::vector<size_t> order(edges);
    for (size_t i = 0; i < edges; ++i)
        order[i] = i;
    const auto west = [&ring](size_t i) { return std::min(ring[i].lon, ring[i + 1].lon); };
    const auto east = [&ring](size_t i) { return std::max(ring[i].lon, ring[i + 1].lon); };
    std::ranges::sort(order, {}, west);
    for (size_t m = 0; m < edges; ++m) {
        for (size_t n = m + 1; n < edges && west(order[n]) <= east(order[m]); ++n) {
            const auto [i, j] = std::minmax(order[m], order[n]);
            const bool neighbours = j == i + 1;
            const bool closing = i == 0 && j == edges - 1;
            if (neighbours || closing) {
                // Edges that share a corner may only meet there: not fold back onto each other.
                const GeoPoint &before = neighbours ? ring[i] : ring[j];
                const GeoPoint &corner = neighbours ? ring[j] : ring[i];
                const GeoPoint &after = neighbours ? ring[j + 1] : ring[i + 1];
                const double forward = (corner.lon - before.lon) * (after.lon - corner.lon)
                                     + (corner.lat - before.lat) * (after.lat - corner.lat);
                if (turn(before, corner, after) == 0 && forward < 0)
                    return true;
            } else if (segmentsMeet(ring[i], ring[i + 1], ring[j], ring[j + 1])) {
                return true;
            }
        }
    }
    return false;
}

double signedAreaKm2(const Ring &ring)
{
    GeographicLib::PolygonArea area(GeographicLib::Geodesic::WGS84());
    for (size_t i = 0; i + 1 < ring.size(); ++i)
        area.AddPoint(ring[i].lat, ring[i].lon);
    double perimeter = 0;
    double squareMetres = 0;
    area.Compute(false, true, perimeter, squareMetres);
    return squareMetres / 1e6;
}

/// The longitudes where the parallel enters and leaves the cell, in order.
std::vector<double> crossings(const std::vector<Polygon> &cell, double lat)
{
    std::vector<double> lons;
    for (const Polygon &polygon : cell) {
        for (const Ring &ring : polygon.rings) {
            for (size_t i = 0; i + 1 < ring.size(); ++i) {
                const GeoPoint &a = ring[i];
                const GeoPoint &b = ring[i + 1];
                if ((a.lat > lat) != (b.lat > lat))
                    lons.push_back(a.lon + (lat - a.lat) / (b.lat - a.lat) * (b.lon - a.lon));
            }
        }
    }
    std::ranges::sort(lons);
    return lons;
}

double sharedLength(const std::vector<double> &a, const std::vector<double> &b)
{
    double length = 0;
    for (size_t i = 0; i + 1 < a.size(); i += 2) {
        for (size_t j = 0; j + 1 < b.size(); j += 2)
            length += std::max(0.0, std::min(a[i + 1], b[j + 1]) - std::max(a[i], b[j]));
    }
    return length;
}

std::optional<Ring> ringFromJson(const QJsonValue &value)
{
    if (!value.isArray())
        return {};
    Ring ring;
    for (const QJsonValue point : value.toArray()) {
        const QJsonArray pair = point.toArray();
        if (pair.size() < 2 || !pair[0].isDouble() || !pair[1].isDouble())
            return {};
        ring.push_back({.lat = pair[1].toDouble(), .lon = pair[0].toDouble()});
    }
    return ring;
}

std::optional<Polygon> polygonFromJson(const QJsonValue &value)
{
    Polygon polygon;
    for (const QJsonValue ring : value.toArray()) {
        auto points = ringFromJson(ring);
        if (!points)
            return {};
        polygon.rings.push_back(std::move(*points));
    }
    if (polygon.rings.empty())
        return {};
    return polygon;
}

QJsonArray toJson(const Polygon &polygon)
{
    QJsonArray rings;
    for (const Ring &ring : polygon.rings) {
        QJsonArray points;
        for (const GeoPoint &point : ring)
            points.append(QJsonArray{point.lon, point.lat});
        rings.append(points);
    }
    return rings;
}

} // namespace

QString ringFault(const Ring &ring)
{
    if (ring.size() < 4)
        return u"the ring has fewer than four points"_s;
    if (ring.front() != ring.back())
        return u"the ring is not closed: its last point is not its first"_s;
    for (const GeoPoint &point : ring) {
        // Written so that a NaN fails as well.
        if (!(std::abs(point.lat) <= 90) || !(std::abs(point.lon) <= 180))
            return u"the ring has a point that is not on Earth"_s;
    }
    for (size_t i = 0; i + 1 < ring.size(); ++i) {
        if (ring[i] == ring[i + 1])
            return u"the ring has the same point twice in a row"_s;
    }
    if (meetsItself(ring))
        return u"the ring crosses or touches itself"_s;
    return {};
}

bool canBeDrawn(const std::vector<Polygon> &cell)
{
    return std::ranges::all_of(cell, [](const Polygon &polygon) {
        return std::ranges::all_of(polygon.rings,
                                   [](const Ring &ring) { return ringFault(ring).isEmpty(); });
    });
}

void windAsRfc7946(Polygon &polygon)
{
    for (size_t i = 0; i < polygon.rings.size(); ++i) {
        const bool counterClockwise = signedAreaKm2(polygon.rings[i]) > 0;
        if (counterClockwise != (i == 0))
            std::ranges::reverse(polygon.rings[i]);
    }
}

double areaKm2(const std::vector<Polygon> &cell)
{
    double total = 0;
    for (const Polygon &polygon : cell) {
        for (size_t i = 0; i < polygon.rings.size(); ++i) {
            const double area = std::abs(signedAreaKm2(polygon.rings[i]));
            total += i == 0 ? area : -area;
        }
    }
    return total;
}

double overlapKm2(const std::vector<Polygon> &a, const std::vector<Polygon> &b)
{
    const Box boxA = boxOf(a);
    const Box boxB = boxOf(b);
    const double south = std::max(boxA.south, boxB.south);
    const double north = std::min(boxA.north, boxB.north);
    if (south >= north || boxA.east <= boxB.west || boxB.east <= boxA.west)
        return 0;
    // Strips along parallels: the lengths that both cells cover, added up.
    constexpr int strips = 64;
    constexpr double kmPerDegree = 111.2;
    const double height = (north - south) / strips;
    double total = 0;
    for (int i = 0; i < strips; ++i) {
        const double lat = south + (i + 0.5) * height;
        const double degrees = sharedLength(crossings(a, lat), crossings(b, lat));
        total += degrees * std::cos(lat * std::numbers::pi / 180);
    }
    return total * height * kmPerDegree * kmPerDegree;
}

bool contains(const std::vector<Polygon> &cell, const GeoPoint &point)
{
    bool isInside = false;
    for (const Polygon &polygon : cell) {
        for (const Ring &ring : polygon.rings) {
            for (size_t i = 0; i + 1 < ring.size(); ++i) {
                const GeoPoint &a = ring[i];
                const GeoPoint &b = ring[i + 1];
                if ((a.lat > point.lat) != (b.lat > point.lat)
                    && point.lon < a.lon + (point.lat - a.lat) / (b.lat - a.lat) * (b.lon - a.lon))
                    isInside = !isInside;
            }
        }
    }
    return isInside;
}

double distanceKm(const GeoPoint &a, const GeoPoint &b)
{
    double metres = 0;
    GeographicLib::Geodesic::WGS84().Inverse(a.lat, a.lon, b.lat, b.lon, metres);
    return metres / 1000;
}

QByteArray toGeoJson(const std::vector<Polygon> &cell)
{
    QJsonObject geometry;
    if (cell.size() == 1) {
        geometry = {{u"type"_s, u"Polygon"_s}, {u"coordinates"_s, toJson(cell.front())}};
    } else {
        QJsonArray polygons;
        for (const Polygon &polygon : cell)
            polygons.append(toJson(polygon));
        geometry = {{u"type"_s, u"MultiPolygon"_s}, {u"coordinates"_s, polygons}};
    }
    return QJsonDocument(geometry).toJson(QJsonDocument::Compact);
}

std::optional<std::vector<Polygon>> fromGeoJson(const QByteArray &text)
{
    return fromGeoJson(QJsonDocument::fromJson(text).object());
}

std::optional<std::vector<Polygon>> fromGeoJson(const QJsonObject &geometry)
{
    const QString type = geometry[u"type"_s].toString();
    const QJsonValue coordinates = geometry[u"coordinates"_s];
    QJsonArray polygons;
    if (type == u"Polygon")
        polygons.append(coordinates);
    else if (type == u"MultiPolygon")
        polygons = coordinates.toArray();
    std::vector<Polygon> cell;
    for (const QJsonValue value : std::as_const(polygons)) {
        auto polygon = polygonFromJson(value);
        if (!polygon)
            return {};
        cell.push_back(std::move(*polygon));
    }
    if (cell.empty())
        return {};
    return cell;
}

} // namespace sd
