// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Typed access to the cells of one row; each cell that cannot be used becomes a fault with its
// place.
#pragma once

#include "db/import/csvtable.h"
#include "db/records.h"

#include <QSet>

namespace sd {

class RowReader {
public:
    RowReader(const CsvTable &table, const CsvRow &row, Faults &faults)
        : m_table(table)
        , m_row(row)
        , m_faults(faults)
    {
    }

    // A cell that is empty where it may not be, or wrong, is a fault and gives an empty value.
    QString text(const QString &column); // may be empty
    QString required(const QString &column);
    QString token(const QString &column);    // a-z 0-9 _ - /
    QString id(const QString &column);       // kebab case
    QStringList list(const QString &column); // parts between semicolons
    QStringList knownIds(const QString &column, const QSet<QString> &known);
    QString knownId(const QString &column, const QSet<QString> &known); // required
    QString knownIdOrNone(const QString &column, const QSet<QString> &known);
    std::vector<SourceId> sources(const QString &column,
                                  const QSet<QString> &known); // one at least
    Stamp stamp(const QString &column);
    std::optional<Stamp> stampOrNone(const QString &column);
    Day day(const QString &column);
    QDate dateOrNone(const QString &column);
    double degrees(const QString &column, double limit);
    GeoPoint position(); // columns lat and lon
    std::optional<double> positiveOrNone(const QString &column);
    int integer(const QString &column, int least, int most);
    std::optional<int> countOrNone(const QString &column);
    bool flag(const QString &column); // 0 or 1
    Credibility credibility() { return Credibility(integer(QStringLiteral("credibility"), 1, 6)); }

    template <typename Enum>
    Enum word(const QString &column)
    {
        const QString cell = text(column);
        const std::optional<Enum> value = fromWord<Enum>(cell);
        if (!value)
            notAWord(column, cell, wordsOf<Enum>());
        return value.value_or(Enum{});
    }

    const QString &file() const { return m_table.file; }
    int line() const { return m_row.line; }
    void fault(const QString &column, const QString &what, const QString &hint = {});

private:
    const QString &cell(const QString &column) const;
    void notAWord(const QString &column, const QString &cell, const QStringList &words);

    const CsvTable &m_table;
    const CsvRow &m_row;
    Faults &m_faults;
};

} // namespace sd
