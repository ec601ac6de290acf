// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/import/rowpipe.h"

namespace sd {

namespace {

constexpr size_t batchText = 512 << 10; // bytes, about 1,000 rows
constexpr size_t batchRows = 4096;      // rejected ones too
constexpr size_t mostWaiting = 6;       // batches

} // namespace

RowPipe::RowPipe(std::unique_ptr<RecordReader> reader, std::unique_ptr<RowMaker> maker)
    : m_reader(std::move(reader))
    , m_maker(std::move(maker))
    , m_thread([this](const std::stop_token &stop) { run(stop); })
{
}

RowPipe::~RowPipe() = default;

void RowPipe::run(const std::stop_token &stop)
{
    Record record;
    bool isMore = true;
    while (isMore && !stop.stop_requested()) {
        std::unique_ptr<RowBatch> batch = emptyBatch();
        m_maker->begin(*batch);
        while (batch->text.size() < batchText && size_t(batch->records) < batchRows) {
            const auto next = m_reader->next(record);
            if (!next) {
                const std::scoped_lock lock(m_mutex);
                m_error = next.error();
            }
            isMore = next && *next;
            if (!isMore)
                break;
            m_maker->make(record, *batch);
        }
        batch->bytesRead = m_reader->bytesRead();
        if (!put(std::move(batch), stop))
            return;
    }
    const std::scoped_lock lock(m_mutex);
    if (!m_error) {
        m_sha256 = m_reader->sha256();
        m_repaired = m_reader->repaired();
    }
    m_isDone = true;
    m_changed.notify_all();
}

std::unique_ptr<RowBatch> RowPipe::emptyBatch()
{
    const std::scoped_lock lock(m_mutex);
    if (m_empty.empty())
        return std::make_unique<RowBatch>();
    auto batch = std::move(m_empty.back());
    m_empty.pop_back();
    return batch;
}

bool RowPipe::put(std::unique_ptr<RowBatch> batch, const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    if (!m_changed.wait(lock, stop, [this] { return m_full.size() < mostWaiting; }))
        return false;
    m_full.push_back(std::move(batch));
    m_changed.notify_all();
    return true;
}

std::unique_ptr<RowBatch> RowPipe::take(std::chrono::milliseconds patience)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait_for(lock, patience, [this] { return !m_full.empty() || m_isDone; });
    if (m_full.empty())
        return nullptr;
    auto batch = std::move(m_full.front());
    m_full.pop_front();
    m_changed.notify_all();
    return batch;
}

void RowPipe::giveBack(std::unique_ptr<RowBatch> batch)
{
    batch->text.clear();
    batch->rows.clear();
    batch->rejected.clear();
    batch->names.clear();
    batch->forgetsNames = false;
    batch->records = 0;
    const std::scoped_lock lock(m_mutex);
    m_empty.push_back(std::move(batch));
}

bool RowPipe::isAtEnd() const
{
    const std::scoped_lock lock(m_mutex);
    return m_isDone && m_full.empty();
}

} // namespace sd
