// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of a file that could not be imported, however many they are: the first ones in memory,
// all of them in a temporary file once they are many.
#pragma once

#include "db/error.h"
#include "db/import/rowbatch.h"

#include <QTemporaryFile>

#include <memory>

namespace sd {

class RejectedRows {
public:
    void add(const std::vector<RejectedRow> &rows);

    qint64 count() const { return m_count; }
    /// The first ones, up to a few hundred.
    const std::vector<RejectedRow> &first() const { return m_first; }

    /// All of them as CSV with the columns file, line, column, reason. A cell that a spreadsheet
    /// would take for a formula begins with an apostrophe.
    Result<void> writeCsv(const QString &path, const QString &fileName) const;

private:
    void spill(const RejectedRow &row);

    std::vector<RejectedRow> m_first;
    std::shared_ptr<QTemporaryFile> m_rest; // rows after the first ones, as the CSV will have them
    bool m_isCut = false;                   // the disk was full
    qint64 m_count = 0;
};

/// Quoted for CSV where it has to be, and harmless in a spreadsheet.
QString csvCell(const QString &text);

} // namespace sd
