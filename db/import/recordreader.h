// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What every importer reads from: a named list of columns and, one after the other, records of
// text.
#pragma once

#include "db/error.h"

#include <QByteArray>
#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace sd {

struct Record {
    qint64 line = 0;                      // of the file, where the record begins; 1-based
    std::vector<std::string_view> fields; // UTF-8; valid until the next record is read
    QString fault;                        // not empty: why this record cannot be used
};

class RecordReader {
public:
    virtual ~RecordReader() = default;

    /// False at the end of the file.
    virtual Result<bool> next(Record &record) = 0;

    virtual qint64 bytesRead() const = 0;
    virtual qint64 bytesTotal() const = 0;
    /// Hexadecimal, of the whole file; after the last record.
    virtual QByteArray sha256() = 0;
    /// Records whose broken UTF-8 was mended.
    virtual qint64 repaired() const { return 0; }
};

} // namespace sd
