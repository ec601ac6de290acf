// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/import/rowreader.h"

#include "db/plaintext.h"

#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

bool matches(const QString &text, const QRegularExpression &pattern)
{
    return pattern.match(text).hasMatch();
}

std::optional<double> decimal(const QString &text)
{
    // toDouble alone would take "nan", "inf" and hexadecimal.
    static const QRegularExpression pattern(u"\\A-?[0-9]{1,9}(\\.[0-9]{1,15})?\\z"_s);
    if (!matches(text, pattern))
        return {};
    return text.toDouble();
}

} // namespace

const QString &RowReader::cell(const QString &column) const
{
    return m_row.cells[m_table.columns.value(column)];
}

void RowReader::fault(const QString &column, const QString &what, const QString &hint)
{
    m_faults.push_back({.code = ErrorCode::BadInput,
                        .what = column + u": "_s + what,
                        .where = {.file = m_table.file,
                                  .row = m_row.line,
                                  .column = m_table.columns.value(column) + 1},
                        .hint = hint});
}

void RowReader::notAWord(const QString &column, const QString &cell, const QStringList &words)
{
    fault(column, u"%1 is not known here"_s.arg(quoted(cell)),
          u"one of %1"_s.arg(words.join(u", "_s)));
}

QString RowReader::text(const QString &column)
{
    const QString &value = cell(column);
    for (const QChar c : value) {
        if (isHidden(c)) {
            fault(column,
                  u"the text has the hidden character U+%1"_s.arg(
                      QString::number(c.unicode(), 16).toUpper(), 4, u'0'),
                  u"delete it"_s);
            return {};
        }
    }
    return value;
}

QString RowReader::required(const QString &column)
{
    const QString &value = cell(column);
    if (value.trimmed().isEmpty()) {
        fault(column, u"a value is missing"_s);
        return {};
    }
    return text(column);
}

QString RowReader::token(const QString &column)
{
    static const QRegularExpression pattern(u"\\A[a-z0-9_/-]{1,64}\\z"_s);
    const QString &value = cell(column);
    if (!matches(value, pattern)) {
        fault(column, u"%1 is not a word of a-z, 0-9, _, - and /"_s.arg(quoted(value)));
        return {};
    }
    return value;
}

QString RowReader::id(const QString &column)
{
    static const QRegularExpression pattern(u"\\A[a-z0-9]+(-[a-z0-9]+)*\\z"_s);
    const QString &value = cell(column);
    if (value.size() > 100 || !matches(value, pattern)) {
        fault(column, u"%1 cannot be an id"_s.arg(quoted(value)),
              u"lower-case letters and digits, parts joined by single hyphens"_s);
        return {};
    }
    return value;
}

QStringList RowReader::list(const QString &column)
{
    return text(column).split(u';', Qt::SkipEmptyParts);
}

QStringList RowReader::knownIds(const QString &column, const QSet<QString> &known)
{
    QStringList result;
    for (const QString &id : list(column)) {
        if (!known.contains(id))
            fault(column, u"unknown id %1"_s.arg(quoted(id)));
        else if (result.contains(id))
            fault(column, u"the id %1 stands twice"_s.arg(quoted(id)));
        else
            result += id;
    }
    return result;
}

QString RowReader::knownId(const QString &column, const QSet<QString> &known)
{
    QString id = required(column);
    if (!id.isEmpty() && !known.contains(id)) {
        fault(column, u"unknown id %1"_s.arg(quoted(id)));
        return {};
    }
    return id;
}

QString RowReader::knownIdOrNone(const QString &column, const QSet<QString> &known)
{
    return cell(column).isEmpty() ? QString() : knownId(column, known);
}

std::vector<SourceId> RowReader::sources(const QString &column, const QSet<QString> &known)
{
    std::vector<SourceId> result;
    for (const QString &id : knownIds(column, known))
        result.push_back({id});
    if (cell(column).isEmpty())
        fault(column, u"a source is missing"_s);
    return result;
}

Stamp RowReader::stamp(const QString &column)
{
    const auto stamp = parseStamp(cell(column));
    if (!stamp) {
        fault(column, u"%1 is not a date"_s.arg(quoted(cell(column))),
              u"write YYYY-MM-DD or YYYY-MM-DDTHH:MM"_s);
    }
    return stamp.value_or(Stamp{});
}

std::optional<Stamp> RowReader::stampOrNone(const QString &column)
{
    if (cell(column).isEmpty())
        return {};
    return stamp(column);
}

Day RowReader::day(const QString &column)
{
    const auto stamp = parseStamp(cell(column));
    if (!stamp || stamp->hasTime) {
        fault(column, u"%1 is not a day"_s.arg(quoted(cell(column))), u"write YYYY-MM-DD"_s);
        return 0;
    }
    return stamp->from.day();
}

QDate RowReader::dateOrNone(const QString &column)
{
    if (cell(column).isEmpty())
        return {};
    return dateOf(day(column));
}

double RowReader::degrees(const QString &column, double limit)
{
    const auto value = decimal(cell(column));
    if (!value || std::abs(*value) > limit) {
        fault(column, u"%1 is not a number from -%2 to %2"_s.arg(quoted(cell(column))).arg(limit));
        return 0;
    }
    return *value;
}

GeoPoint RowReader::position()
{
    return {.lat = degrees(u"lat"_s, 90), .lon = degrees(u"lon"_s, 180)};
}

std::optional<double> RowReader::positiveOrNone(const QString &column)
{
    if (cell(column).isEmpty())
        return {};
    const auto value = decimal(cell(column));
    if (!value || *value <= 0) {
        fault(column, u"%1 is not a positive number"_s.arg(quoted(cell(column))));
        return {};
    }
    return value;
}

int RowReader::integer(const QString &column, int least, int most)
{
    static const QRegularExpression pattern(u"\\A[0-9]{1,9}\\z"_s);
    const int value = cell(column).toInt();
    if (!matches(cell(column), pattern) || value < least || value > most) {
        fault(column, u"%1 is not a whole number from %2 to %3"_s.arg(quoted(cell(column)))
                          .arg(least)
                          .arg(most));
        return least;
    }
    return value;
}

std::optional<int> RowReader::countOrNone(const QString &column)
{
    if (cell(column).isEmpty())
        return {};
    return integer(column, 0, 999'999'999);
}

bool RowReader::flag(const QString &column)
{
    return integer(column, 0, 1) == 1;
}

} // namespace sd
