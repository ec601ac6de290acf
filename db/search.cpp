// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search.h"

#include "db/fold.h"
#include "db/store.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

constexpr qsizetype longestQuery = 500;
constexpr int mostTerms = 20;

/// An FTS5 string: whatever stands in it, nothing of it is query syntax.
QString asString(const QString &text)
{
    return u'"' + QString(text).replace(u'"', u' ') + u'"';
}

bool hasLetterOrDigit(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.isLetterOrNumber(); });
}

/// Folded, on one line, and never too long.
QString prepared(const QString &query)
{
    QString text = fold(query.left(longestQuery));
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control)
            c = u' ';
    }
    return text;
}

/// The query in FTS5 syntax: all terms are wanted. Empty where the user typed nothing to look for.
QString matchExpression(const QString &query)
{
    QStringList terms;
    bool inPhrase = false;
    for (const QString &part : prepared(query).split(u'"')) {
        if (inPhrase) {
            if (hasLetterOrDigit(part))
                terms += asString(part);
        } else {
            for (const QString &word : part.split(u' ', Qt::SkipEmptyParts)) {
                if (hasLetterOrDigit(word))
                    terms += asString(word) + u'*';
            }
        }
        inPhrase = !inPhrase;
    }
    return terms.mid(0, mostTerms).join(u" AND "_s);
}

} // namespace

Result<std::vector<qint64>> searchText(const Store &store, const QString &query, int limit,
                                       qint64 before)
{
    std::vector<qint64> rows;
    const QString expression = matchExpression(query);
    if (expression.isEmpty())
        return rows;
    auto statement = store.database().prepare(
        u"SELECT rowid FROM search_text WHERE search_text MATCH ?1 AND rowid < ?2 "
        "ORDER BY rowid DESC LIMIT ?3"_s);
    if (!statement)
        return std::unexpected(statement.error());
    statement->bind(expression, before, limit);
    for (;;) {
        const auto row = statement->step();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            return rows;
        rows.push_back(statement->integer(0));
    }
}

} // namespace sd
