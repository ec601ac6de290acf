// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads and understands a file in a thread of its own, a few batches of rows ahead of whoever takes
// them: parsing and writing go on at the same time, in bounded memory.
#pragma once

#include "db/import/rowmaker.h"

#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace sd {

class RowPipe {
public:
    RowPipe(std::unique_ptr<RecordReader> reader, std::unique_ptr<RowMaker> maker);
    ~RowPipe(); // stops reading

    /// The next batch, or null where none came in time or no more will: see isAtEnd().
    std::unique_ptr<RowBatch> take(std::chrono::milliseconds patience);
    /// A batch that was worked off, so that its memory is used again.
    void giveBack(std::unique_ptr<RowBatch> batch);

    bool isAtEnd() const;
    // Once at the end:
    const std::optional<Error> &error() const { return m_error; }
    QByteArray sha256() const { return m_sha256; }
    qint64 repaired() const { return m_repaired; }

private:
    void run(const std::stop_token &stop);
    std::unique_ptr<RowBatch> emptyBatch();
    bool put(std::unique_ptr<RowBatch> batch, const std::stop_token &stop);

    std::unique_ptr<RecordReader> m_reader;
    std::unique_ptr<RowMaker> m_maker;
    mutable std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::deque<std::unique_ptr<RowBatch>> m_full;
    std::vector<std::unique_ptr<RowBatch>> m_empty;
    bool m_isDone = false;
    std::optional<Error> m_error;
    QByteArray m_sha256;
    qint64 m_repaired = 0;
    std::jthread m_thread; // last, so that it ends before the rest goes
};

} // namespace sd
