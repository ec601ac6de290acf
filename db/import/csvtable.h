// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A CSV file read strictly (RFC 4180, UTF-8) with the true line number of each row.
#pragma once

#include "db/error.h"

#include <QHash>
#include <QStringList>

#include <functional>
#include <vector>

namespace sd {

using Faults = std::vector<Error>;

struct CsvRow {
    int line = 0; // of the file, where the row begins; a quoted field may hold line breaks
    QStringList cells;
};

struct CsvTable {
    QString file;                // as it is named in messages
    QHash<QString, int> columns; // name -> index into CsvRow::cells
    std::vector<CsvRow> rows;
};

/// Reads a file whose header has exactly these columns, in any order. Adds what is wrong to faults;
/// the rows that could be read are returned all the same, so that later checks can add theirs.
/// goOn: asked now and then with the bytes read so far; false breaks off, and what was read is
/// given.
CsvTable readCsv(const QString &path, const QStringList &columns, Faults &faults,
                 const std::function<bool(qint64 bytes)> &goOn = {});

/// A foreign value as it may stand in a message: in quotes, not too long.
QString quoted(const QString &value);

} // namespace sd
