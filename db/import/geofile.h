// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Points of GeoJSON, KML, KMZ, GeoPackage and shapefiles as records.
#pragma once

#include "db/import/detected.h"
#include "db/import/recordreader.h"

#include <memory>

namespace sd {

/// Whether the name or the first bytes are those of such a file.
bool isGeoFile(const QString &path, const QByteArray &head);

// Columns that every layer has behind its own: the position of the feature in WGS84.
inline constexpr QLatin1StringView geoLatitude{"@latitude"};
inline constexpr QLatin1StringView geoLongitude{"@longitude"};

/// Its layers, and the columns and first rows of the one named by known.layer, or of the first.
Result<Detected> detectGeoFile(const QString &path, const Known &known);

/// Lines and polygons are faults of their records: an event has a point.
Result<std::unique_ptr<RecordReader>> openGeoFile(const QString &path, const Detected &detected);

} // namespace sd
