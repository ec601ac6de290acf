// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The areas and points of a file of GIS, brought to WGS84, checked and mended.
#pragma once

#include "db/error.h"
#include "db/records.h"

#include <functional>

namespace sd {

struct Area {
    int number = 0;                 // of the feature in its layer, from 1
    QStringList values = {};        // as AreaLayer::columns
    std::vector<Polygon> cell = {}; // valid, wound as RFC 7946 says; none for a point
    GeoPoint centre = {};           // within the area; the point itself
    double areaKm2 = 0;             // geodesic, WGS84
    QString repaired = {};          // what was wrong and was mended, empty where nothing was
};

struct RefusedArea {
    int number = 0;
    QStringList values;
    QString reason;
};

struct AreaLayer {
    QString layer;            // the one that was read
    QStringList layers;       // all of the file
    QStringList columns;      // each name once
    QString coordinateSystem; // as the file calls it, empty where it does not say
    std::vector<Area> areas;
    std::vector<RefusedArea> refused;
    qint64 mendedTexts = 0; // features with text that was no valid UTF-8
};

/// Asked now and then with the part that is done, 0 to 1; false stops the work.
using AreaProgress = std::function<bool(double done)>;

// A file may have this much; beyond it is refused.
inline constexpr qint64 largestAreaFile = 1LL << 30;
inline constexpr int mostAreas = 200'000;
inline constexpr qint64 mostAreaPoints = 10'000'000; // of all outlines together

/// Reads the polygons and points of one layer (the first where it is empty) of GeoJSON, GeoPackage,
/// shapefile (or a ZIP of it), KML or KMZ. Positions are kept to 1e-7 degrees. An invalid outline
/// is mended by GEOS and says so, or is refused with the reason; lines and features without a
/// geometry are refused. Fails where the file as a whole cannot be used, or when it is stopped.
Result<AreaLayer> readAreas(const QString &path, const QString &layer,
                            const AreaProgress &progress = {});

} // namespace sd
