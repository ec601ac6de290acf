// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storeworker.h"

#include "model/storejob.h"

using namespace Qt::StringLiterals;

namespace sd {

StoreWorker::StoreWorker(std::shared_ptr<const CheckedFiles> checked, QObject *parent)
    : QObject(parent)
    , m_job(new StoreJob(std::move(checked)))
{
    qRegisterMetaType<SituationPtr>("sd::SituationPtr");
    qRegisterMetaType<Error>("sd::Error");
    qRegisterMetaType<std::vector<Error>>("std::vector<sd::Error>");
    qRegisterMetaType<std::vector<qint64>>("std::vector<qint64>");
    qRegisterMetaType<std::vector<qint32>>("std::vector<qint32>");
    qRegisterMetaType<std::vector<EventText>>("std::vector<sd::EventText>");
    qRegisterMetaType<std::vector<BatchInfo>>("std::vector<sd::BatchInfo>");
    qRegisterMetaType<std::vector<NameUse>>("std::vector<sd::NameUse>");
    qRegisterMetaType<ImportProgress>("sd::ImportProgress");
    qRegisterMetaType<ImportResult>("sd::ImportResult");
    qRegisterMetaType<std::optional<EditFault>>("std::optional<sd::EditFault>");
    qRegisterMetaType<std::vector<EditInfo>>("std::vector<sd::EditInfo>");
    qRegisterMetaType<Scenes>("sd::Scenes");
    qRegisterMetaType<ItemRef>("sd::ItemRef");
    qRegisterMetaType<AreaChoices>("sd::AreaChoices");
    qRegisterMetaType<std::vector<HistoryEntry>>("std::vector<sd::HistoryEntry>");
    qRegisterMetaType<EditedItems>("sd::EditedItems");
    // Signals of the job leave on our thread: they are queued on their way.
    connect(m_job, &StoreJob::loaded, this, &StoreWorker::loaded);
    connect(m_job, &StoreJob::failed, this, &StoreWorker::failed);
    connect(m_job, &StoreJob::checking, this, &StoreWorker::checking);
    connect(m_job, &StoreJob::loadCancelled, this, &StoreWorker::loadCancelled);
    connect(m_job, &StoreJob::found, this, &StoreWorker::found);
    connect(m_job, &StoreJob::texts, this, &StoreWorker::texts);
    connect(m_job, &StoreJob::importing, this, &StoreWorker::importing);
    connect(m_job, &StoreJob::imported, this, &StoreWorker::imported);
    connect(m_job, &StoreJob::importFailed, this, &StoreWorker::importFailed);
    connect(m_job, &StoreJob::importCancelled, this, &StoreWorker::importCancelled);
    connect(m_job, &StoreJob::undone, this, &StoreWorker::undone);
    connect(m_job, &StoreJob::batches, this, &StoreWorker::batches);
    connect(m_job, &StoreJob::names, this, &StoreWorker::names);
    connect(m_job, &StoreJob::meaningsAdded, this, &StoreWorker::meaningsAdded);
    connect(m_job, &StoreJob::edited, this, &StoreWorker::edited);
    connect(m_job, &StoreJob::turned, this, &StoreWorker::turned);
    connect(m_job, &StoreJob::editRefused, this, &StoreWorker::editRefused);
    connect(m_job, &StoreJob::editChecked, this, &StoreWorker::editChecked);
    connect(m_job, &StoreJob::edits, this, &StoreWorker::edits);
    connect(m_job, &StoreJob::areaChoices, this, &StoreWorker::areaChoices);
    connect(m_job, &StoreJob::history, this, &StoreWorker::history);
    connect(m_job, &StoreJob::editItems, this, &StoreWorker::editItems);
    connect(m_job, &StoreJob::scenes, this, &StoreWorker::scenes);
    connect(m_job, &StoreJob::scenesRefused, this, &StoreWorker::scenesRefused);
    connect(m_job, &StoreJob::copied, this, &StoreWorker::copied);
    connect(m_job, &StoreJob::refused, this, &StoreWorker::refused);
    connect(m_job, &StoreJob::exporting, this, &StoreWorker::exporting);
    connect(m_job, &StoreJob::exported, this, &StoreWorker::exported);
    qRegisterMetaType<DataExportResult>("sd::DataExportResult");
    connect(m_job, &StoreJob::dataExporting, this, &StoreWorker::dataExporting);
    connect(m_job, &StoreJob::dataExported, this, &StoreWorker::dataExported);
    connect(m_job, &StoreJob::dataExportFailed, this, &StoreWorker::dataExportFailed);
    connect(m_job, &StoreJob::indexing, this, &StoreWorker::indexing);
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
    QMetaObject::invokeMethod(
        m_job, [job = m_job, path, number = m_job->wantLoad()] { job->load(path, number); });
}

void StoreWorker::cancelLoad()
{
    m_job->cancelLoad();
}

void StoreWorker::search(const QString &text)
{
    if (m_job->want(text))
        QMetaObject::invokeMethod(m_job, &StoreJob::search);
}

void StoreWorker::readTexts(const SituationPtr &situation, const std::vector<qint32> &rows)
{
    QMetaObject::invokeMethod(m_job,
                              [job = m_job, situation, rows] { job->readTexts(situation, rows); });
}

void StoreWorker::beginImport(const ImportRequest &request)
{
    QMetaObject::invokeMethod(m_job, [job = m_job, request] { job->beginImport(request); });
}

void StoreWorker::cancelImport()
{
    QMetaObject::invokeMethod(m_job, &StoreJob::cancelImport);
}

void StoreWorker::undoImport(qint64 batch, const QString &author, const QDateTime &now)
{
    QMetaObject::invokeMethod(
        m_job, [job = m_job, batch, author, now] { job->undoImport(batch, author, now); });
}

void StoreWorker::readBatches()
{
    QMetaObject::invokeMethod(m_job, &StoreJob::readBatches);
}

void StoreWorker::readNames(qint64 batch)
{
    QMetaObject::invokeMethod(m_job, [job = m_job, batch] { job->readNames(batch); });
}

void StoreWorker::addMeanings(const std::vector<NameMeaning> &meanings, const QString &author,
                              const QDateTime &now)
{
    QMetaObject::invokeMethod(
        m_job, [job = m_job, meanings, author, now] { job->addMeanings(meanings, author, now); });
}

void StoreWorker::applyEdit(const Edit &edit, const Editing &editing)
{
    QMetaObject::invokeMethod(m_job,
                              [job = m_job, edit, editing] { job->applyEdit(edit, editing); });
}

void StoreWorker::turnEdit(qint64 batch, bool stands, const Editing &editing)
{
    QMetaObject::invokeMethod(
        m_job, [job = m_job, batch, stands, editing] { job->turnEdit(batch, stands, editing); });
}

void StoreWorker::checkEdit(int question, const Edit &edit)
{
    QMetaObject::invokeMethod(m_job,
                              [job = m_job, question, edit] { job->checkEdit(question, edit); });
}

void StoreWorker::readEdits()
{
    QMetaObject::invokeMethod(m_job, &StoreJob::readEdits);
}

void StoreWorker::readAreaChoices()
{
    QMetaObject::invokeMethod(m_job, &StoreJob::readAreaChoices);
}

void StoreWorker::keepAreaChoices(const AreaChoices &choices)
{
    QMetaObject::invokeMethod(m_job, [job = m_job, choices] { job->keepAreaChoices(choices); });
}

void StoreWorker::readHistory(const ItemRef &item)
{
    QMetaObject::invokeMethod(m_job, [job = m_job, item] { job->readHistory(item); });
}

void StoreWorker::readEditItems(qint64 batch)
{
    QMetaObject::invokeMethod(m_job, [job = m_job, batch] { job->readEditItems(batch); });
}

void StoreWorker::saveCopy(const QString &path)
{
    QMetaObject::invokeMethod(m_job, [job = m_job, path] { job->saveCopy(path); });
}

void StoreWorker::readScenes()
{
    QMetaObject::invokeMethod(m_job, &StoreJob::readScenes);
}

void StoreWorker::keepScene(const Scene &scene, int position)
{
    QMetaObject::invokeMethod(m_job,
                              [job = m_job, scene, position] { job->keepScene(scene, position); });
}

void StoreWorker::removeScene(qint64 id)
{
    QMetaObject::invokeMethod(m_job, [job = m_job, id] { job->removeScene(id); });
}

void StoreWorker::orderScenes(const std::vector<qint64> &ids)
{
    QMetaObject::invokeMethod(m_job, [job = m_job, ids] { job->orderScenes(ids); });
}

void StoreWorker::beginExport(const ExportRequest &request)
{
    QMetaObject::invokeMethod(m_job, [job = m_job, request] { job->beginExport(request); });
}

void StoreWorker::beginDataExport(const DataExportRequest &request)
{
    QMetaObject::invokeMethod(m_job, [job = m_job, request] { job->beginDataExport(request); });
}

void StoreWorker::cancelDataExport()
{
    QMetaObject::invokeMethod(m_job, &StoreJob::cancelDataExport);
}

void StoreWorker::cancelExport()
{
    QMetaObject::invokeMethod(m_job, &StoreJob::cancelExport);
}

} // namespace sd
