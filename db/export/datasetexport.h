// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A store as the folder of text that "build" makes a store of: its data set as tables, and what
// came later, imports and analysts' edits, row by row. Nothing is lost on the way.
#pragma once

#include "db/sqlite.h"

#include <QTemporaryDir>

#include <utility>
#include <vector>

namespace sd {

class TextPart;

class DatasetExport {
public:
    /// Writes into a folder that exists; the connection is read only.
    static Result<std::unique_ptr<DatasetExport>> begin(const Database &database,
                                                        const QString &folder);
    ~DatasetExport();

    /// One file or table a step; true at the end.
    Result<bool> step();
    double progress() const;
    /// Files with their rows.
    const std::vector<std::pair<QString, qint64>> &rows() const { return m_rows; }
    /// Publishers of imported rows, with how many.
    const std::vector<std::pair<QString, qint64>> &rowsOf() const { return m_rowsOf; }

private:
    DatasetExport(const Database &database, QString folder);
    Result<void> findBase();
    Result<void> writeManifest();
    Result<void> writeCells();
    Result<void> writeTable(size_t index);
    Result<void> buildBase();
    Result<void> compare(const QString &table);
    Result<void> writeLater(const QByteArray &line);

    const Database &m_database;
    const QString m_folder;
    qint64 m_lastBatch = 0; // of the data set; later ones are imports and edits
    qint64 m_lastClaim = 0;
    size_t m_step = 0;
    QStringList m_tables; // of the store, once the base is built
    QTemporaryDir m_scratch;
    Database m_base; // what the tables alone make
    std::unique_ptr<TextPart> m_later;
    qint64 m_laterRows = 0;
    std::vector<std::pair<QString, qint64>> m_rows;
    std::vector<std::pair<QString, qint64>> m_rowsOf;
};

} // namespace sd
