// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storeworker.h"

#include "db/store.h"

#include <QMutex>

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
        if (!m_job->store)
            return;
        const Result<std::vector<qint64>> rows = searchText(*m_job->store, latest);
        if (!rows)
            return fail(rows.error());
        QMetaObject::invokeMethod(this, [this, latest, rows = *rows] { emit found(latest, rows); });
    });
}

/// Called on the worker's thread; the signal leaves on ours.
void StoreWorker::fail(const Error &error)
{
    QMetaObject::invokeMethod(this, [this, error] { emit failed(error); });
}

} // namespace sd
