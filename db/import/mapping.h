// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which column of a user's own table means what: guessed, corrected by the user, kept as a small
// JSON file.
#pragma once

#include "db/import/detected.h"
#include "db/records.h"

#include <QMap>

namespace sd {

enum class EventField : quint8 {
    Date,
    EndDate,
    Time,
    Title,
    Summary,
    Category,
    Latitude,
    Longitude,
    Position, // well-known text, "POINT (37.16 36.2)"
    Place,
    Actor1,
    Actor2,
    Killed,
    KilledLow,
    KilledHigh,
    Source,
    Key,
    Credibility,
};

struct Mapping {
    QMap<EventField, QString> columns;  // the name of the column in the file
    QMap<QString, Category> categories; // what the values of the category column mean
    Category otherCategory =
        Category::Context; // of a value that is not listed, or without a column
    QString sourceName;    // who publishes the file; empty: named for the file

    bool operator==(const Mapping &) const = default;
};

/// From the names of the columns and from what stands in them.
Mapping guessMapping(const Detected &detected);

/// What is missing before the mapping can be used on these columns; empty where nothing is.
QString missingIn(const Mapping &mapping, const QStringList &columns);

QByteArray toJson(const Mapping &mapping);
Result<Mapping> mappingFromJson(const QByteArray &json);

} // namespace sd
