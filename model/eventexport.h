// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Writes rows of the event list to a file, page by page, with the words of each page read from the
// store.
#pragma once

#include "db/export/eventfile.h"
#include "model/situation.h"

namespace sd {

class Store;

struct ExportRequest {
    QString path; // what stands there is replaced once all is written
    EventFile::Format format = EventFile::Format::Csv;
    SituationPtr situation;
    /// Rows in Situation::events(), or -1 less the row in statements(), in the order to be written.
    std::vector<qint32> rows;
};

class EventExport {
public:
    static Result<std::unique_ptr<EventExport>> begin(ExportRequest request);

    /// Writes the next page; true once the last is written and the file is there.
    Result<bool> step(const Store &store);
    size_t done() const { return m_done; }
    size_t total() const { return m_request.rows.size(); }

private:
    EventExport(ExportRequest request, std::unique_ptr<EventFile> file);
    ExportedEvent eventAt(size_t row, const EventText &text) const;
    ExportedEvent statementAt(size_t row) const;

    const ExportRequest m_request;
    std::unique_ptr<EventFile> m_file;
    size_t m_done = 0;
};

} // namespace sd
