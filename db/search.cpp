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
// So many rows at most are a page that somebody waits for.
constexpr int smallPage = 1'000;
// Words of the index that a query is put as, instead of by what they begin with: each costs some
// 20 us once, and a look at each row that is found.
constexpr int mostWordsOfSmallPage = 1'000;
constexpr int mostWords = 32;

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

/// The words of the index, without the lists of where they stand.
class IndexedWords {
public:
    IndexedWords(const Database &database, int most)
        : m_database(database)
        , m_left(most)
    {
    }

    /// Those that begin so; nothing where they are none, or more than are left to be given. Each is
    /// found by skipping all rows of the one before.
    Result<QStringList> beginningWith(const QString &letters)
    {
        if (auto ready = prepare(); !ready)
            return std::unexpected(ready.error());
        QStringList words;
        QString from = letters;
        for (;;) {
            m_next->bind(from);
            const auto row = m_next->step();
            if (!row)
                return std::unexpected(row.error());
            const QString word = *row ? m_next->text(0) : QString();
            m_next->rewind();
            if (word.isEmpty() || !word.startsWith(letters)) {
                m_left -= int(words.size());
                return words;
            }
            if (words.size() == m_left)
                return QStringList();
            words += word;
            from = word + QChar(1); // no word holds a control character
        }
    }

private:
    Result<void> prepare()
    {
        if (m_next)
            return {};
        auto made = m_database.run(u"CREATE VIRTUAL TABLE IF NOT EXISTS temp.indexed_word "
                                   "USING fts5vocab(main, search_text, instance)"_s);
        if (!made)
            return made;
        auto next = m_database.prepare(
            u"SELECT term FROM temp.indexed_word WHERE term >= ?1 LIMIT 1"_s);
        if (!next)
            return std::unexpected(next.error());
        m_next.emplace(std::move(*next));
        return {};
    }

    const Database &m_database;
    std::optional<Statement> m_next;
    int m_left;
};

/// What is to be found for a word. FTS5 answers a prefix by merging the whole lists of all words
/// that begin so before it gives the first row; words of their own it follows from the newest row
/// on. The same rows come either way.
Result<QString> expressionFor(const QString &word, IndexedWords &index)
{
    QString prefix = asString(word) + u'*';
    if (!std::ranges::all_of(word, [](QChar c) { return c.isLetterOrNumber(); }))
        return prefix; // more than one word to FTS5
    const auto words = index.beginningWith(word);
    if (!words)
        return std::unexpected(words.error());
    if (words->isEmpty())
        return prefix;
    QStringList each;
    for (const QString &known : *words)
        each += asString(known);
    return u'(' + each.join(u" OR "_s) + u')';
}

/// The query in FTS5 syntax: all terms are wanted. Empty where the user typed nothing to look for.
Result<QString> matchExpression(const QString &query, IndexedWords index)
{
    QStringList terms;
    bool inPhrase = false;
    for (const QString &part : prepared(query).split(u'"')) {
        if (inPhrase) {
            if (hasLetterOrDigit(part))
                terms += asString(part);
        } else {
            for (const QString &word : part.split(u' ', Qt::SkipEmptyParts)) {
                if (!hasLetterOrDigit(word) || terms.size() >= mostTerms)
                    continue;
                const auto expression = expressionFor(word, index);
                if (!expression)
                    return expression;
                terms += *expression;
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
    const auto expression = matchExpression(
        query,
        IndexedWords(store.database(), limit <= smallPage ? mostWordsOfSmallPage : mostWords));
    if (!expression)
        return std::unexpected(expression.error());
    if (expression->isEmpty())
        return rows;
    auto statement = store.database().prepare(
        u"SELECT rowid FROM search_text WHERE search_text MATCH ?1 AND rowid < ?2 "
        "ORDER BY rowid DESC LIMIT ?3"_s);
    if (!statement)
        return std::unexpected(statement.error());
    statement->bind(*expression, before, limit);
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
