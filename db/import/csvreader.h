// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// CSV of any size, record by record, in bounded memory: RFC 4180 with any separator and line end.
#pragma once

#include "db/import/recordreader.h"
#include "db/import/textfile.h"

namespace sd {

class CsvReader final : public RecordReader {
public:
    /// A longer record is refused, and the memory in use is bound to it.
    static constexpr size_t longestRecord = 1 << 20;

    CsvReader(TextFile file, char separator);

    Result<bool> next(Record &record) override;
    qint64 bytesRead() const override { return m_file.bytesRead(); }
    qint64 bytesTotal() const override { return m_file.bytesTotal(); }
    QByteArray sha256() override { return m_file.sha256(); }

private:
    enum class Scan { Done, NeedsMore, End };

    Scan scan(Record &record);
    const char *scanQuoted(const char *at, const char *end, Record &record);
    void finishRecord(const char *begin, const char *end, Record &record);
    Result<bool> refill();
    Result<void> skipRecord(Record &record);

    TextFile m_file;
    char m_separator;
    std::string m_buffer;
    std::string m_unquoted; // fields of the record in which doubled quotes were made one
    size_t m_at = 0;
    qint64 m_line = 1;
    bool m_isLast = false; // nothing comes after the buffer
};

} // namespace sd
