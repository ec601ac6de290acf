// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Brings the claims that stand in another store into one: new ones, and new versions of those that
// say something else. The other store is attached to the connection as "other".
#pragma once

#include "db/import/dataset.h"
#include "db/import/eventwriter.h"

namespace sd {

/// Works inside a transaction that somebody else holds. A claim is known by its uid; what a data
/// set says again with another day of report, by its key. What the store says because an analyst
/// corrected it stays where the data set says what it said before.
class ClaimMerge {
public:
    /// batch: the row of the batch that the claims get. lines: of the data set that the other store
    /// was made of, for what is wrong with it.
    static Result<std::unique_ptr<ClaimMerge>> begin(const Database &database, qint64 batch,
                                                     const DatasetLines &lines);

    /// Looks at some hundred claims; true where none is left.
    Result<bool> step();

    const ImportCounts &counts() const { return m_counts; }
    qint64 total() const { return m_total; } // claims there are to look at
    /// Keys that another data set of the store has given to something else.
    const std::vector<Error> &conflicts() const { return m_conflicts; }
    /// Days that the slider has to reach; empty (first after last) where there are none.
    Day firstDay() const { return m_firstDay; }
    Day lastDay() const { return m_lastDay; }

private:
    struct Theirs;
    struct Known;
    struct Statements;

    ClaimMerge(const Database &database, qint64 batch)
        : m_database(database)
        , m_batch(batch)
    {
    }
    Result<void> prepare();
    Result<void> compareKeys(const DatasetLines &lines);
    Result<void> bringNames();
    Result<void> take(const Theirs &theirs);
    Result<Known> find(const QByteArray &uid, const QString &content);
    Result<void> write(const Theirs &theirs, const QByteArray &uid, int version);
    Result<void> writeStatementText(qint64 claim);

    const Database &m_database;
    const qint64 m_batch;
    std::shared_ptr<Statements> m_statements;
    QSet<qint64> m_undone;
    QHash<QByteArray, QByteArray> m_ours; // uids of theirs that are versions of another of ours
    QSet<qint64> m_rewritten;             // claim_id of their events that became a new version
    std::vector<Error> m_conflicts;
    ImportCounts m_counts;
    qint64 m_total = 0;
    qint64 m_lookedAt = 0; // up to this claim_id of theirs
    qint64 m_claim = 0;
    Day m_firstDay = knownNow;
    Day m_lastDay = unknownDay;
};

} // namespace sd
