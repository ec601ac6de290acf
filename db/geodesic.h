// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Distances, bearings, areas and circles on the WGS84 ellipsoid (C. Karney, "Algorithms for
// geodesics", 2013, by GeographicLib).
#pragma once

#include "db/records.h"

#include <vector>

namespace sd {

struct Leg {
    double metres = 0;
    double bearing = 0; // where it starts towards, degrees from true north, 0 to under 360
};

Leg legBetween(GeoPoint from, GeoPoint to);
/// Where one arrives who goes so far that way.
GeoPoint destination(GeoPoint from, double bearing, double metres);
/// The area inside the points joined by geodesics in turn, in square metres, whichever way round;
/// of a figure that crosses itself the parts that are gone round both ways cancel. 0 for fewer than
/// three points.
double enclosedM2(const std::vector<GeoPoint> &points);
/// The points at a distance all around, the first repeated at the end.
std::vector<GeoPoint> circle(GeoPoint centre, double metres, int points);

} // namespace sd
