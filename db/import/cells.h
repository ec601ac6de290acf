// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// cells.geojson: the polygon of each place that has one.
#pragma once

#include "db/import/csvtable.h"
#include "db/records.h"

namespace sd {

struct Cell {
    PlaceId place;
    int line = 0; // of the file, where its feature begins
    std::vector<Polygon>
        polygons; // valid rings, wound as RFC 7946 says; none where there was a fault
};

/// Reads a FeatureCollection whose features name their place in properties.place_id, and checks
/// each ring, and that no two cells share more than a sliver. Adds what is wrong to faults; gives
/// nothing where the file as a whole cannot be used.
std::optional<std::vector<Cell>> readCells(const QString &path, Faults &faults);

} // namespace sd
