// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Checks and measures of cells on the WGS84 ellipsoid.
#pragma once

#include "db/records.h"

#include <QByteArray>

class QJsonObject;

namespace sd {

/// Why the ring cannot be used (open, too short, crossing or touching itself); empty where it can.
QString ringFault(const Ring &ring);

/// Whether every ring of a cell can be used.
bool canBeDrawn(const std::vector<Polygon> &cell);

/// Turns the outer ring counter-clockwise and the holes clockwise, seen on a map with north up.
void windAsRfc7946(Polygon &polygon);

/// Geodesic area in square kilometres, holes taken off.
double areaKm2(const std::vector<Polygon> &cell);

/// The area that two cells share, in square kilometres, to about a hundredth of the smaller cell.
double overlapKm2(const std::vector<Polygon> &a, const std::vector<Polygon> &b);

/// Whether the point lies in the cell (even-odd); on its border either may be said.
bool contains(const std::vector<Polygon> &cell, const GeoPoint &point);

/// The geodesic distance in kilometres.
double distanceKm(const GeoPoint &a, const GeoPoint &b);

/// The geometry as GeoJSON text, and back; nothing where the text is no Polygon or MultiPolygon.
QByteArray toGeoJson(const std::vector<Polygon> &cell);
std::optional<std::vector<Polygon>> fromGeoJson(const QByteArray &text);
std::optional<std::vector<Polygon>> fromGeoJson(const QJsonObject &geometry);

} // namespace sd
