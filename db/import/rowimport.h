// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Brings a file of events in, row by row: read and understood in one thread, written in another.
#pragma once

#include "db/import/import.h"

namespace sd {

class RecordReader;
class RowMaker;
class RowPipe;

class RowImport final : public ImportJob {
public:
    static Result<std::unique_ptr<ImportJob>> begin(Store &store, const QString &path,
                                                    const ImportOptions &options);
    ~RowImport() override;

    Result<ImportProgress> step() override;
    void cancel() override;
    const ImportResult &result() const override { return m_result; }

private:
    RowImport(Store &store, const QString &path, ImportOptions options);
    Result<void> start();
    Result<std::unique_ptr<RecordReader>> makeReader() const;
    Result<std::unique_ptr<RowMaker>> makeMaker(std::shared_ptr<const Gazetteer> gazetteer);
    Result<void> finish();
    Result<void> writeBatch();
    Result<void> setView() const;
    QString recordedAt() const;
    void restore();

    Store &m_store;
    const QString m_path;
    ImportOptions m_options;
    WriterTarget m_target;
    std::optional<Transaction> m_transaction;
    std::unique_ptr<EventWriter> m_writer;
    std::unique_ptr<RowPipe> m_pipe;
    ImportResult m_result;
    qint64 m_bytesRead = 0;
    qint64 m_bytesTotal = 0;
    bool m_isTuned = false;
};

/// "My events (2).csv" -> "my-events-2"
QString idFrom(const QString &name);

} // namespace sd
