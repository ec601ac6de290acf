// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Fills search_text and event_position behind an import, a piece at a time. What was begun and
// broken off is taken up again where search_progress says.
#pragma once

#include "db/sqlite.h"

#include <QHash>

#include <memory>
#include <optional>
#include <unordered_map>

namespace sd {

class Store;

struct IndexProgress {
    qint64 done = 0; // claims, of those that were not indexed when it began
    qint64 total = 0;
    bool isSearchable = false; // all text is indexed; positions may still follow
    bool isFinished = false;
};

/// Holds a transaction of the store over several steps: end it with pause() or destroy it before
/// anything else is written.
class SearchIndexer {
public:
    static Result<std::unique_ptr<SearchIndexer>> begin(Store &store);
    ~SearchIndexer();

    /// Works for about 50 ms.
    Result<IndexProgress> step();
    /// Keeps what was done; a later step() goes on.
    Result<void> pause();

private:
    explicit SearchIndexer(Store &store);
    Result<void> prepare();
    Result<void> beginPiece();
    Result<void> endPiece();
    Result<bool> indexOne();
    Result<void> indexText();
    Result<void> indexPosition();
    Result<void> indexStatements(qint64 from, qint64 to);
    Result<void> setBulk(bool isBulk);
    std::string_view nameText(qint64 nameId);
    const QString &placeNames(const QString &placeId);

    Store &m_store;
    std::optional<Transaction> m_transaction;
    std::optional<Statement> m_events;
    std::optional<Statement> m_points;
    std::optional<Statement> m_insertText;
    std::optional<Statement> m_insertPosition;
    std::optional<Statement> m_findName;
    std::unordered_map<qint64, std::string> m_names;
    QHash<QString, QString> m_placeNames;
    std::string m_heading;
    std::string m_body;
    std::string m_where;
    struct Pass {
        qint64 first = 0; // claims up to here were done when it began
        qint64 done = 0;  // and are now
    };
    Pass m_text;
    Pass m_positions;       // an R*Tree takes longer than all words, and nobody waits for it
    Pass *m_pass = nullptr; // of the piece that is open
    qint64 m_pieceBegin = 0;
    qint64 m_pieceEnd = 0;
    qint64 m_last = 0;
    bool m_isBulk = false;
};

} // namespace sd
