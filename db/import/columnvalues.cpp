// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/import/columnvalues.h"

#include "db/import/csvreader.h"

#include <QHash>

#include <algorithm>

namespace sd {

namespace {

constexpr int rowsLookedAt = 100'000;
constexpr qsizetype mostKept = 2'000; // of different values; a column with more has no kinds in it
constexpr qsizetype longestValue = 200;

} // namespace

Result<QStringList> columnValues(const QString &path, const Detected &detected, int column,
                                 int most)
{
    QHash<QString, int> counts;
    const auto count = [&counts](const QString &text) {
        const QString value = text.trimmed();
        if (value.isEmpty() || value.size() > longestValue)
            return;
        if (const auto at = counts.find(value); at != counts.end())
            ++*at;
        else if (counts.size() < mostKept)
            counts.insert(value, 1);
    };
    if (detected.format == ImportFormat::Geo) {
        for (const QStringList &row : detected.preview)
            count(row.value(column));
    } else {
        auto file = TextFile::open(path, detected.encoding);
        if (!file)
            return std::unexpected(file.error());
        CsvReader reader(std::move(*file), detected.separator);
        Record record;
        for (int row = 0; row < rowsLookedAt; ++row) {
            const auto more = reader.next(record);
            if (!more)
                return std::unexpected(more.error());
            if (!*more)
                break;
            if ((row == 0 && detected.hasHeader) || !record.fault.isEmpty()
                || size_t(column) >= record.fields.size()) {
                continue;
            }
            const std::string_view field = record.fields[size_t(column)];
            count(QString::fromUtf8(field.data(), qsizetype(field.size())));
        }
    }
    QStringList values = counts.keys();
    std::ranges::sort(values, [&counts](const QString &a, const QString &b) {
        return std::pair(-counts[a], a) < std::pair(-counts[b], b);
    });
    return values.first(std::min(values.size(), qsizetype(most)));
}

} // namespace sd
