// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Merges a data-set folder into a store as one batch: what stands in the one and not in the other
// is added, what it says otherwise becomes a new version, and what it means otherwise is refused.
#pragma once

#include "db/import/claimmerge.h"
#include "db/import/import.h"
#include "db/import/thingmerge.h"
#include "db/sqlite.h"

#include <QTemporaryDir>

#include <atomic>
#include <future>
#include <utility>

namespace sd {

/// The folder of the data set that a path means: itself, or that of its manifest.json. Empty where
/// it is none.
QString datasetFolderOf(const QString &path);
/// Its files, as they are shown before they are read.
Result<Detected> detectDataset(const QString &path);

/// A store of the folder is built in a second thread, as "situation-desk build" does, and its
/// claims are compared with those of the store by content (docs/adr/0009). A store without any
/// batch takes the manifest over as well.
class DatasetImport final : public ImportJob {
public:
    static Result<std::unique_ptr<ImportJob>> begin(Store &store, const QString &path,
                                                    const ImportOptions &options);
    ~DatasetImport() override;

    Result<ImportProgress> step() override;
    void cancel() override { restore(); }
    const ImportResult &result() const override { return m_result; }
    std::vector<Error> faults() const override { return m_faults; }

private:
    DatasetImport(Store &store, ImportOptions options)
        : m_store(store)
        , m_options(std::move(options))
    {
    }
    void startBuilding(const QString &folder);
    Result<bool> work();
    Result<void> startMerging();
    Result<void> mergeThingsFirst();
    Result<void> writeRoutes(const std::vector<Route> &routes);
    Result<void> finish();
    Result<void> writeBatch();
    Result<void> takeManifestOver();
    std::unexpected<Error> refusal(const std::vector<Error> &faults);
    ImportProgress progress(bool isFinished) const;
    void restore();

    Store &m_store;
    const ImportOptions m_options;
    QTemporaryDir m_folder;
    QString m_built; // the store made of the folder
    DatasetLines m_lines;
    std::atomic<double> m_share = 0; // of the building
    std::atomic<bool> m_isGivenUp = false;
    std::future<std::expected<void, std::vector<Error>>> m_building;
    bool m_isAttached = false;
    std::optional<Transaction> m_transaction;
    std::unique_ptr<ClaimMerge> m_claims;
    ImportCounts m_things;
    qint64 m_batch = 0;
    bool m_isFirst = false; // the store had no batch
    ImportResult m_result;
    std::vector<Error> m_faults;
};

} // namespace sd
