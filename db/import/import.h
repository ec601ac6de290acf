// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Brings one file of somebody else's events into a store, step by step, whole or not at all.
#pragma once

#include "db/import/detected.h"
#include "db/import/eventwriter.h"
#include "db/import/mapping.h"
#include "db/import/rejectedrows.h"

#include <QDateTime>

namespace sd {

class Store;

struct ImportOptions {
    Detected detected; // as detect() saw it and the user corrected it; nothing in it may be open
    std::optional<Mapping> mapping; // for tables of no known layout; guessed where it is missing
    QString author;
    QString programVersion;
    QDateTime now;       // the clock belongs to the caller
    bool dryRun = false; // all is tried, nothing is kept
};

struct ImportProgress {
    ImportCounts counts;
    qint64 bytesRead = 0;
    qint64 bytesTotal = 0;
    bool isFinished = false;
};

struct ImportResult {
    ImportCounts counts;
    qint64 batch = 0;          // 0: nothing was added, so there is no batch
    Day firstDay = unknownDay; // of the events that were added or changed
    Day lastDay = unknownDay;
    qint64 repaired = 0; // rows whose broken UTF-8 was mended
    QString fileName;
    RejectedRows rejected;
};

/// Holds a transaction of the store from begin() to its end, so nothing else may be written
/// meanwhile; pages and searches may be read between the steps. Destroyed early it leaves the store
/// as it was.
class ImportJob {
public:
    static Result<std::unique_ptr<ImportJob>> begin(Store &store, const QString &path,
                                                    const ImportOptions &options);
    virtual ~ImportJob() = default;

    /// Works for about 50 ms. After an error the store is as it was before.
    virtual Result<ImportProgress> step() = 0;
    /// Leaves the store as it was; there are no steps after it.
    virtual void cancel() = 0;
    /// After the last step.
    virtual const ImportResult &result() const = 0;
    /// What a failed step found wrong one by one, where it is more than its error says.
    virtual std::vector<Error> faults() const { return {}; }
};

/// The error with the file it speaks of, where it names none: the store for what SQLite could not
/// do, else what is imported.
Error placed(Error error, const QString &imported, const Store &store);

/// What a store remembers of an import.
struct BatchInfo {
    qint64 id = 0;
    QString kind;
    QString format;
    QString fileName;
    QString recordedAt; // UTC
    QString author;
    QString sourceId;
    QString periodFrom; // empty where the manifest's period stands
    QString periodTo;
    qint64 added = 0;
    qint64 changed = 0;
    qint64 rejected = 0;
    bool isUndone = false;
};

/// In the order in which they came.
Result<std::vector<BatchInfo>> batchesOf(const Store &store);

/// From then on nothing of the import stands; what it superseded stands again. Refuses what is no
/// import and what was undone before.
Result<void> undoBatch(const Store &store, qint64 batch, const QString &author,
                       const QDateTime &now);

/// The store at path, made where none stands there: empty, with the file's name as its title.
Result<Store> openOrCreate(const QString &path, const QDateTime &now);

} // namespace sd
