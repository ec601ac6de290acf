// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of a store as lines of JSON: how what no table of a data set can say, imports and analysts'
// edits, is kept in its folder and read again.
#pragma once

#include "db/sqlite.h"

#include <QStringList>

#include <functional>

namespace sd {

/// The file in a data-set folder that holds them.
inline constexpr QLatin1StringView laterRowsFile{"later.jsonl"};

/// The tables whose rows are kept: all but the search index.
Result<QStringList> keptTables(const Database &database);

/// Calls row with each row of the table that meets the condition, as one line
/// {"table":"batch","row":{"batch_id":7,...}}; a blob is {"hex":"..."}.
Result<void> forEachLine(const Database &database, const QString &table, const QString &condition,
                         const std::function<Result<void>(const QByteArray &line)> &row);

/// Adds the rows of a file to a store that has none of them, all or none. Rows of "meta" replace
/// those of the same key. A line that cannot be used is refused with its number.
Result<void> readLaterRows(const Database &database, const QString &path);

} // namespace sd
