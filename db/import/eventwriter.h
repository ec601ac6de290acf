// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Puts the rows of an export into the store: new ones as claims, changed ones as new versions, the
// rest not at all. It works inside a transaction that somebody else holds.
#pragma once

#include "db/import/rowbatch.h"
#include "db/names.h"
#include "db/sqlite.h"

#include <QSet>

#include <memory>

namespace sd {

struct ImportCounts {
    qint64 read = 0;     // records of the file
    qint64 added = 0;    // events that the store did not have
    qint64 changed = 0;  // events that became a new version
    qint64 same = 0;     // events that the store had as they are
    qint64 rejected = 0; // records that cannot be used
    qint64 missing = 0;  // events of earlier imports of this source that are not in this file; they
                         // stand as they are
};

struct WriterTarget {
    qint64 batch = 0;
    std::string space; // of the keys, see RowMaker
    QString sourceId;
    QString author;
    QString recordedAt;
    std::string claimant; // of the counts of one event
};

class EventWriter {
public:
    static Result<std::unique_ptr<EventWriter>> begin(const Database &database,
                                                      const WriterTarget &target,
                                                      std::shared_ptr<const Gazetteer> gazetteer);

    /// Rows that are rejected only now are added to batch.rejected.
    Result<void> write(RowBatch &batch);

    ImportCounts counts() const;
    Day firstDay() const { return m_firstDay; }
    Day lastDay() const { return m_lastDay; }
    GeoPoint southWest() const { return m_southWest; }
    GeoPoint northEast() const { return m_northEast; }

private:
    struct Statements;
    struct Earlier {
        int version = 0;        // the newest that stands, 0 for none
        qint64 fingerprint = 0; // of the newest imported version
        bool isOurs = false;    // this import brought it
        qint64 ownFingerprint = 0;
        qint64 firstClaim = 0; // stands for the event within this store
    };

    EventWriter(const Database &database, WriterTarget target,
                std::shared_ptr<const Gazetteer> gazetteer);
    Result<void> prepare();
    Result<void> learn(const NewName &name);
    Result<void> write(RowBatch &batch, ImportRow &row);
    Result<Earlier> findEarlier(const RawUid &uid);
    void bindClaim(Statement &claim, const RowBatch &batch, const ImportRow &row,
                   int version) const;
    Result<bool> insertClaim(const RowBatch &batch, const ImportRow &row, int version);
    Result<void> insertEvent(const RowBatch &batch, const ImportRow &row, int version);
    Result<void> insertCount(const RowBatch &batch, const ImportRow &row, int version,
                             const RawUid &uid, bool isTotal);
    Result<void> writeRepeated(RowBatch &batch, ImportRow &row);
    static Result<void> rejectRepeated(RowBatch &batch, const ImportRow &row);
    void setName(int index, int number);
    void noteExtent(const ImportRow &row);

    const Database &m_database;
    const WriterTarget m_target;
    const std::shared_ptr<const Gazetteer> m_gazetteer;
    std::shared_ptr<Statements> m_statements;
    std::vector<qint64> m_names; // name_id by the number the reader gave
    QSet<qint64> m_undone;
    QHash<QByteArray, int>
        m_repeated; // content that stands more than once, without keys of its own
    Sha256 m_hash;
    ImportCounts m_counts;
    bool m_hasEarlier = false; // claims that stand from earlier imports of this source
    qint64 m_earlierEvents = 0;
    std::vector<bool> m_seen; // by claim_id: the event of that claim was in this file
    qint64 m_seenAgain = 0;
    qint64 m_claim = 0; // claim_id of the row last written
    Day m_firstDay = knownNow;
    Day m_lastDay = unknownDay;
    GeoPoint m_southWest{.lat = 90, .lon = 180};
    GeoPoint m_northEast{.lat = -90, .lon = -180};
};

} // namespace sd
