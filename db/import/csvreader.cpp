// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/import/csvreader.h"

#include "db/import/importtext.h"

#include <algorithm>
#include <cstring>

namespace sd {

namespace {

const char *find(const char *at, const char *end, char what)
{
    return static_cast<const char *>(std::memchr(at, what, size_t(end - at)));
}

bool isAscii(const char *at, const char *end)
{
    unsigned char all = 0;
    for (; at != end; ++at)
        all |= static_cast<unsigned char>(*at);
    return all < 0x80;
}

} // namespace

CsvReader::CsvReader(TextFile file, char separator)
    : m_file(std::move(file))
    , m_separator(separator)
{
    m_unquoted.reserve(longestRecord); // views into it must not move
}

Result<bool> CsvReader::next(Record &record)
{
    for (;;) {
        record.fault.clear();
        switch (scan(record)) {
        case Scan::Done:
            return true;
        case Scan::End:
            return false;
        case Scan::NeedsMore:
            if (m_buffer.size() - m_at > longestRecord) {
                if (auto skipped = skipRecord(record); !skipped)
                    return std::unexpected(skipped.error());
                return true;
            }
            if (auto more = refill(); !more)
                return more;
        }
    }
}

/// Nothing is kept of a record that is not yet whole: it is scanned again once there is more.
CsvReader::Scan CsvReader::scan(Record &record)
{
    const char *const end = m_buffer.data() + m_buffer.size();
    const char *at = m_buffer.data() + m_at;
    while (at != end && (*at == '\n' || *at == '\r')) {
        m_line += *at == '\n';
        ++at;
    }
    m_at = size_t(at - m_buffer.data());
    if (at == end)
        return m_isLast ? Scan::End : Scan::NeedsMore;

    const char *const begin = at;
    record.line = m_line;
    record.fields.clear();
    m_unquoted.clear();
    for (;;) {
        if (at != end && *at == '"') {
            at = scanQuoted(at + 1, end, record);
            if (!at)
                return Scan::NeedsMore;
        } else {
            const char *const field = at;
            while (at != end && *at != m_separator && *at != '\n' && *at != '\r')
                ++at;
            record.fields.emplace_back(field, size_t(at - field));
        }
        if (at == end) {
            if (!m_isLast)
                return Scan::NeedsMore;
            break;
        }
        if (*at != m_separator)
            break;
        ++at;
    }
    finishRecord(begin, at, record);
    return Scan::Done;
}

/// Behind the field, or null where its end is not in the buffer yet.
const char *CsvReader::scanQuoted(const char *at, const char *end, Record &record)
{
    const char *from = at;
    const size_t unquotedFrom = m_unquoted.size();
    for (;;) {
        const char *quote = find(at, end, '"');
        if (!quote || (quote + 1 == end && !m_isLast)) {
            if (!m_isLast || quote)
                return nullptr;
            record.fault = ImportText::tr("a quoted field is opened here and never closed");
            record.fields.emplace_back(from, size_t(end - from));
            return end;
        }
        const bool isDoubled = quote + 1 != end && quote[1] == '"';
        if (m_unquoted.size() > unquotedFrom || isDoubled) {
            const auto length = size_t(quote - from) + isDoubled;
            if (m_unquoted.size() + length > longestRecord)
                return nullptr; // the record is too long, which next() finds by itself
            m_unquoted.append(from, length);
            from = quote + 2;
        }
        if (isDoubled) {
            at = quote + 2;
            continue;
        }
        if (m_unquoted.size() > unquotedFrom)
            record.fields.push_back(std::string_view(m_unquoted).substr(unquotedFrom));
        else
            record.fields.emplace_back(from, size_t(quote - from));
        at = quote + 1;
        break;
    }
    if (at != end && *at != m_separator && *at != '\n' && *at != '\r') {
        record.fault = ImportText::tr("a quote stands where none may stand");
        while (at != end && *at != m_separator && *at != '\n' && *at != '\r')
            ++at;
    }
    return at;
}

void CsvReader::finishRecord(const char *begin, const char *end, Record &record)
{
    m_line += std::count(begin, end, '\n');
    m_at = size_t(end - m_buffer.data());
    if (size_t(end - begin) > longestRecord)
        record.fault = ImportText::tr("the row is longer than %1 bytes").arg(longestRecord);
    else if (find(begin, end, '\0'))
        record.fault = ImportText::tr("the row has a NUL byte");
    else if (!isAscii(begin, end) && !QByteArrayView(begin, end - begin).isValidUtf8())
        record.fault = ImportText::tr("the row is not valid UTF-8");
}

Result<bool> CsvReader::refill()
{
    m_buffer.erase(0, m_at);
    m_at = 0;
    auto more = m_file.read(m_buffer);
    if (more && !*more)
        m_isLast = true;
    return more;
}

/// Passes over a record that is too long, so that what comes after it can be used.
Result<void> CsvReader::skipRecord(Record &record)
{
    record.line = m_line;
    record.fields.clear();
    bool isQuoted = false;
    for (;;) {
        const char *at = m_buffer.data() + m_at;
        const char *const end = m_buffer.data() + m_buffer.size();
        while (at != end && (isQuoted || *at != '\n')) {
            isQuoted = isQuoted != (*at == '"');
            m_line += *at == '\n';
            ++at;
        }
        m_at = size_t(at - m_buffer.data());
        if (at != end || m_isLast)
            break;
        if (auto more = refill(); !more)
            return std::unexpected(more.error());
    }
    record.fault = ImportText::tr("the row is longer than %1 bytes").arg(longestRecord)
                 + (isQuoted ? u' ' + ImportText::tr("(a quote is opened in it and never closed)")
                             : QString());
    return {};
}

} // namespace sd
