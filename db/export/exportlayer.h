// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A table that leaves the store: its columns, and its rows one after the other, the same for every
// format.
#pragma once

#include "db/error.h"
#include "db/records.h"

#include <functional>
#include <variant>

namespace sd {

enum class ColumnType : quint8 {
    Text,
    Whole, // digits
    Real,
    Date,  // YYYY-MM-DD
    Start, // YYYY-MM-DD or YYYY-MM-DDTHH:MM, local to the data set
    End,   // the same, included: to the end of that day or minute; empty where it is open
};

struct ExportColumn {
    QString name;
    ColumnType type = ColumnType::Text;
};

enum class LayerShape : quint8 { None, Point, Line, Area };

struct ExportLayer {
    QString name;
    LayerShape shape = LayerShape::None;
    std::vector<ExportColumn> columns;

    int column(QStringView wanted) const; // -1 where there is none
};

using LayerGeometry =
    std::variant<std::monostate, GeoPoint, std::vector<GeoPoint>, std::vector<Polygon>>;

struct ExportRow {
    QStringList cells; // by column; empty where nothing is given
    LayerGeometry geometry;
};

/// A layer about to be written.
struct LayerReader {
    ExportLayer layer;
    qint64 total = 0; // rows that are looked at; fewer where a filter leaves some out
    /// The next row; false at the end. With a row left out it comes back with no cells.
    std::function<Result<bool>(ExportRow &)> next;
};

} // namespace sd
