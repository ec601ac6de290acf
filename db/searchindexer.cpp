// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/searchindexer.h"

#include "db/fold.h"
#include "db/store.h"

#include <QElapsedTimer>
#include <QHash>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

constexpr qint64 indexStepMs = 50;
constexpr qint64 piece = 100'000; // claims a transaction
constexpr int rowsBetweenLooks = 64;
constexpr size_t mostNamesKept = 100'000;

} // namespace

SearchIndexer::SearchIndexer(Store &store)
    : m_store(store)
{
}

SearchIndexer::~SearchIndexer()
{
    static_cast<void>(pause());
}

Result<std::unique_ptr<SearchIndexer>> SearchIndexer::begin(Store &store)
{
    std::unique_ptr<SearchIndexer> indexer(new SearchIndexer(store));
    if (auto prepared = indexer->prepare(); !prepared)
        return std::unexpected(prepared.error());
    return indexer;
}

Result<void> SearchIndexer::prepare()
{
    const Database &database = m_store.database();
    auto read = forEachRow(database, u"SELECT indexed_to, placed_to FROM search_progress"_s,
                           [this](const Statement &row) {
                               m_text.first = m_text.done = row.integer(0);
                               m_positions.first = m_positions.done = row.integer(1);
                           });
    if (!read)
        return read;
    const auto last = database.value(u"SELECT coalesce(max(claim_id), 0) FROM claim"_s);
    if (!last)
        return std::unexpected(last.error());
    m_last = last->toLongLong();
    const auto keep = [&database](std::optional<Statement> &to,
                                  const QString &sql) -> Result<void> {
        auto statement = database.prepare(sql);
        if (!statement)
            return std::unexpected(statement.error());
        to.emplace(std::move(*statement));
        return {};
    };
    auto kept = keep(m_events,
                     u"SELECT e.claim_id, e.actor_1_name, e.actor_2_name, e.place_id, t.title, "
                     "t.summary, t.place_text "
                     "FROM event_claim AS e CROSS JOIN event_text AS t USING (claim_id) "
                     "WHERE e.claim_id > ?1 AND e.claim_id <= ?2 ORDER BY e.claim_id"_s);
    if (kept)
        kept = keep(m_points, u"SELECT claim_id, lat, lon FROM event_claim "
                              "WHERE claim_id > ?1 AND claim_id <= ?2 ORDER BY claim_id"_s);
    if (kept)
        kept = keep(m_insertText, u"INSERT INTO search_text (rowid, heading, body, names) "
                                  "VALUES (?1, ?2, ?3, ?4)"_s);
    if (kept)
        kept = keep(m_insertPosition, u"INSERT INTO event_position VALUES (?1, ?2, ?2, ?3, ?3)"_s);
    if (kept)
        kept = keep(m_findName, u"SELECT text FROM name WHERE name_id = ?1"_s);
    return kept;
}

Result<IndexProgress> SearchIndexer::step()
{
    QElapsedTimer timer;
    timer.start();
    const auto isFinished = [this] { return m_text.done >= m_last && m_positions.done >= m_last; };
    while (!isFinished() && timer.elapsed() < indexStepMs) {
        if (!m_transaction) {
            if (auto begun = beginPiece(); !begun)
                return std::unexpected(begun.error());
        }
        bool isMore = true;
        for (int i = 0; isMore && i < rowsBetweenLooks; ++i) {
            const auto more = indexOne();
            if (!more)
                return std::unexpected(more.error());
            isMore = *more;
        }
        if (!isMore) {
            if (auto ended = endPiece(); !ended)
                return std::unexpected(ended.error());
        }
    }
    if (m_text.done >= m_last && !m_transaction) {
        if (auto set = setBulk(false); !set)
            return std::unexpected(set.error());
    }
    return IndexProgress{.done = m_text.done - m_text.first + m_positions.done - m_positions.first,
                         .total = 2 * m_last - m_text.first - m_positions.first,
                         .isSearchable = m_text.done >= m_last,
                         .isFinished = isFinished()};
}

Result<void> SearchIndexer::pause()
{
    if (m_transaction) {
        m_pieceEnd = m_pass->done;
        if (auto ended = endPiece(); !ended)
            return ended;
    }
    return setBulk(false);
}

Result<void> SearchIndexer::beginPiece()
{
    m_pass = m_text.done < m_last ? &m_text : &m_positions;
    if (auto set = setBulk(m_pass == &m_text); !set)
        return set;
    auto transaction = Transaction::begin(m_store.database());
    if (!transaction)
        return std::unexpected(transaction.error());
    m_transaction.emplace(std::move(*transaction));
    m_pieceBegin = m_pass->done;
    m_pieceEnd = std::min(m_last, m_pieceBegin + piece);
    (m_pass == &m_text ? m_events : m_points)->bind(m_pieceBegin, m_pieceEnd);
    return {};
}

Result<void> SearchIndexer::endPiece()
{
    const bool isText = m_pass == &m_text;
    m_events->rewind();
    m_points->rewind();
    Result<void> done;
    if (isText)
        done = indexStatements(m_pieceBegin, m_pieceEnd);
    if (done) {
        done = m_store.database().run(isText ? u"UPDATE search_progress SET indexed_to = ?1"_s
                                             : u"UPDATE search_progress SET placed_to = ?1"_s,
                                      m_pieceEnd);
    }
    if (done)
        done = m_transaction->commit();
    m_transaction.reset(); // rolls back what could not be kept
    m_pass->done = done ? m_pieceEnd : m_pieceBegin;
    return done;
}

/// False at the end of the piece.
Result<bool> SearchIndexer::indexOne()
{
    Statement &rows = m_pass == &m_text ? *m_events : *m_points;
    const auto row = rows.step();
    if (!row || !*row)
        return row;
    if (auto done = m_pass == &m_text ? indexText() : indexPosition(); !done)
        return std::unexpected(done.error());
    m_pass->done = rows.integer(0);
    return true;
}

Result<void> SearchIndexer::indexText()
{
    const Statement &event = *m_events;
    const std::string_view title = event.textView(4);
    m_heading.clear();
    m_body.clear();
    m_where.clear();
    appendFoldedForIndex(m_heading, title);
    appendFoldedForIndex(m_body, event.textView(5));
    appendFoldedForIndex(m_where, event.textView(6));
    // Actors are searched for by name as well, also where the title does not tell them.
    for (const int column : {1, 2}) {
        if (event.isNull(column))
            continue;
        const std::string_view name = nameText(event.integer(column));
        if (!title.contains(name)) {
            m_where += ' ';
            appendFoldedForIndex(m_where, name);
        }
    }
    if (!event.isNull(3)) {
        m_where += ' ';
        appendFoldedForIndex(m_where, placeNames(event.text(3)).toStdString());
    }
    m_insertText->set(1, event.integer(0));
    m_insertText->set(2, m_heading);
    m_insertText->set(3, m_body);
    m_insertText->set(4, m_where);
    return m_insertText->runAgain();
}

Result<void> SearchIndexer::indexPosition()
{
    m_insertPosition->set(1, m_points->integer(0));
    m_insertPosition->set(2, m_points->real(1));
    m_insertPosition->set(3, m_points->real(2));
    return m_insertPosition->runAgain();
}

Result<void> SearchIndexer::indexStatements(qint64 from, qint64 to)
{
    auto statements = m_store.database().prepare(
        u"SELECT claim_id, speaker || ' ' || role, gist FROM statement_claim "
        "WHERE claim_id > ?1 AND claim_id <= ?2"_s);
    if (!statements)
        return std::unexpected(statements.error());
    statements->bind(from, to);
    for (;;) {
        const auto row = statements->step();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            return {};
        if (auto done = m_insertText->run(statements->integer(0), foldForIndex(statements->text(1)),
                                          foldForIndex(statements->text(2)), QString());
            !done) {
            return done;
        }
    }
}

/// A large hash in memory and no merging between the pieces; merged once at the end.
Result<void> SearchIndexer::setBulk(bool isBulk)
{
    if (m_isBulk == isBulk)
        return {};
    m_isBulk = isBulk;
    return m_store.database().runScript(
        isBulk ? "PRAGMA cache_size=-65536; PRAGMA synchronous=NORMAL;"
                 "INSERT INTO search_text (search_text, rank) VALUES ('automerge', 0);"
                 "INSERT INTO search_text (search_text, rank) VALUES ('crisismerge', 64);"
                 "INSERT INTO search_text (search_text, rank) VALUES ('hashsize', 33554432);"
               : "INSERT INTO search_text (search_text, rank) VALUES ('merge', 500);"
                 "INSERT INTO search_text (search_text, rank) VALUES ('automerge', 4);"
                 "INSERT INTO search_text (search_text, rank) VALUES ('crisismerge', 16);"
                 "INSERT INTO search_text (search_text, rank) VALUES ('hashsize', 1048576);"
                 "PRAGMA synchronous=FULL; PRAGMA cache_size=-2000;");
}

std::string_view SearchIndexer::nameText(qint64 nameId)
{
    if (m_names.size() > mostNamesKept)
        m_names.clear();
    auto [at, isNew] = m_names.try_emplace(nameId);
    if (isNew) {
        m_findName->bind(nameId);
        if (const auto row = m_findName->step(); row && *row)
            at->second = m_findName->textView(0);
        m_findName->rewind();
    }
    return at->second;
}

const QString &SearchIndexer::placeNames(const QString &placeId)
{
    if (const auto known = m_placeNames.constFind(placeId); known != m_placeNames.cend())
        return *known;
    auto names = m_store.database().prepare(
        u"SELECT name_en || ' ' || name_ar || ' ' || coalesce((SELECT group_concat(alias, ' ') "
        "FROM place_alias AS a WHERE a.place_id = p.place_id), '') FROM place AS p "
        "WHERE place_id = ?1"_s);
    QString text;
    if (names) {
        names->bind(placeId);
        if (const auto row = names->step(); row && *row)
            text = names->text(0);
    }
    return *m_placeNames.insert(placeId, text);
}

} // namespace sd
