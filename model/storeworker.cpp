// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storeworker.h"

#include "db/search.h"
#include "db/store.h"

#include <QMutex>

#include <utility>

using namespace Qt::StringLiterals;

namespace sd {

/// What lives on the worker's thread: the store, and the latest text asked for.
class StoreWorker::Job : public QObject {
public:
    std::optional<Store> store;
    QMutex mutex;
    QString wanted;       // guarded by mutex
    bool waiting = false; // guarded by mutex: a search is queued that will take wanted
};

StoreWorker::StoreWorker(QObject *parent)
    : QObject(parent)
    , m_job(new Job)
{
    qRegisterMetaType<SituationPtr>("sd::SituationPtr");
    qRegisterMetaType<Error>("sd::Error");
    qRegisterMetaType<std::vector<qint64>>("std::vector<qint64>");
    m_job->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_job, &QObject::deleteLater);
    m_thread.setObjectName(u"store"_s);
    m_thread.start();
}

StoreWorker::~StoreWorker()
{
    m_thread.quit();
    m_thread.wait();
}

void StoreWorker::load(const QString &path)
{
    QMetaObject::invokeMethod(m_job, [this, path] {
        m_job->store.reset();
        Result<Store> store = Store::open(path, Store::Access::ReadWrite);
        if (!store)
            return fail(store.error());
        Result<Snapshot> snapshot = loadSnapshot(*store);
        if (!snapshot)
            return fail(snapshot.error());
        const SituationPtr situation = Situation::build(std::move(*snapshot));
        const bool readOnly = store->access() == Store::Access::ReadOnly;
        m_job->store = std::move(*store);
        QMetaObject::invokeMethod(
            this, [this, situation, readOnly] { emit loaded(situation, readOnly); });
    });
}

void StoreWorker::search(const QString &text)
{
    {
        const QMutexLocker lock(&m_job->mutex);
        m_job->wanted = text;
        if (std::exchange(m_job->waiting, true))
            return;
    }
    QMetaObject::invokeMethod(m_job, [this] {
        QString latest;
        {
            const QMutexLocker lock(&m_job->mutex);
            latest = m_job->wanted;
            m_job->waiting = false;
        }
        if (m_job->store)
            findAll(latest);
    });
}

/// On the worker's thread.
void StoreWorker::findAll(const QString &text)
{
    constexpr int firstPage = 200;
    constexpr int page = 50'000;
    std::vector<qint64> all;
    for (bool more = true; more;) {
        const int limit = all.empty() ? firstPage : page;
        const auto rows = all.empty() ? searchText(*m_job->store, text, limit)
                                      : searchText(*m_job->store, text, limit, all.back());
        if (!rows)
            return fail(rows.error());
        const bool isFirst = all.empty();
        all.insert(all.end(), rows->begin(), rows->end());
        more = rows->size() == size_t(limit);
        const QMutexLocker lock(&m_job->mutex);
        if (!isFirst && m_job->waiting)
            return; // overtaken
        if (isFirst || !more)
            QMetaObject::invokeMethod(this, [this, text, all] { emit found(text, all); });
    }
}

void StoreWorker::readTexts(const SituationPtr &situation, const std::vector<qint32> &rows)
{
    QMetaObject::invokeMethod(m_job, [this, situation, rows] {
        if (!m_job->store)
            return;
        std::vector<qint32> claims;
        for (const qint32 row : rows)
            claims.push_back(situation->events().claimRow[size_t(row)]);
        const auto read = readEventTexts(*m_job->store, claims);
        if (!read)
            return fail(read.error());
        QMetaObject::invokeMethod(this, [this, situation, rows, read = *read] {
            emit texts(situation, rows, read);
        });
    });
}

/// Called on the worker's thread; the signal leaves on ours.
void StoreWorker::fail(const Error &error)
{
    QMetaObject::invokeMethod(this, [this, error] { emit failed(error); });
}

} // namespace sd
