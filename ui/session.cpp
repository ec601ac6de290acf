// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session.h"

#include "db/store.h"
#include "db/storecheck.h"
#include "model/desk.h"
#include "model/storeworker.h"
#include "ui/factioncolours.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace sd {

Session::Session(Desk &desk, FactionColours &colours, StoreWorker &worker, QString bundledStore,
                 QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_colours(colours)
    , m_worker(worker)
    , m_bundledStore(std::move(bundledStore))
{
    connect(&m_worker, &StoreWorker::loaded, this,
            [this](const SituationPtr &situation, const QString &path, bool readOnly) {
                m_path = path;
                m_opening.clear();
                setChecking(0);
                m_readOnly = readOnly;
                m_error.clear();
                m_hint.clear();
                m_colours.setSituation(situation);
                m_desk.setSituation(situation);
                if (!m_desk.filter()->text().isEmpty())
                    m_worker.search(m_desk.filter()->text());
                emit changed();
                emit loaded();
            });
    connect(&m_worker, &StoreWorker::failed, this, &Session::fail);
    connect(&m_worker, &StoreWorker::checking, this, &Session::setChecking);
    connect(&m_worker, &StoreWorker::loadCancelled, this, [this] {
        m_opening.clear();
        setChecking(0);
        emit changed();
        if (!isOpen())
            openBundled();
    });
    Filter *filter = m_desk.filter();
    connect(filter, &Filter::textChanged, this,
            [this, filter] { m_worker.search(filter->text()); });
    connect(&m_worker, &StoreWorker::found, filter, &Filter::setMatches);
    connect(&m_worker, &StoreWorker::indexing, this, [this, filter](qint64 done, qint64 total) {
        if (done == total && !filter->text().isEmpty())
            m_worker.search(filter->text());
    });
    connect(&m_worker, &StoreWorker::exporting, this,
            [this](qint64 done, qint64 total) { setSaving(double(done) / double(total)); });
    connect(&m_worker, &StoreWorker::exported, this, [this](const QString &path, qint64 rows) {
        setSaving(1);
        emit saved(QFileInfo(path).fileName(), int(rows));
    });
    connect(&m_worker, &StoreWorker::refused, this, [this] { setSaving(1); });
    connect(m_desk.texts(), &EventTexts::wanted, &m_worker, &StoreWorker::readTexts);
    connect(&m_worker, &StoreWorker::texts, m_desk.texts(), &EventTexts::receive);
}

void Session::openPath(const QString &path)
{
    m_opening = path;
    m_error.clear();
    m_hint.clear();
    emit changed();
    m_worker.load(path);
}

void Session::open(const QUrl &url)
{
    if (url.isLocalFile())
        openPath(url.toLocalFile());
    else
        fail({.code = ErrorCode::BadInput,
              .what = tr("Only files on this computer can be opened"),
              .where = {},
              .hint = tr("Copy the store to this computer first.")});
}

void Session::openBundled()
{
    openPath(m_bundledStore);
}

void Session::cancelOpening()
{
    m_worker.cancelLoad();
}

void Session::dismissError()
{
    m_error.clear();
    m_hint.clear();
    emit changed();
}

void Session::saveList(const QUrl &file)
{
    const QString path = file.toLocalFile();
    if (path.isEmpty() || !m_desk.isReady() || m_desk.events()->count() == 0)
        return;
    const bool isMap = path.endsWith(u"json"_s, Qt::CaseInsensitive);
    setSaving(0);
    m_worker.beginExport({.path = path,
                          .format = isMap ? EventFile::Format::GeoJson : EventFile::Format::Csv,
                          .situation = m_desk.situation(),
                          .rows = m_desk.events()->rowsShown()});
}

void Session::cancelSaving()
{
    m_worker.cancelExport();
    setSaving(1);
}

void Session::setChecking(double share)
{
    if (share == m_checking)
        return;
    m_checking = share;
    emit checkingChanged();
}

void Session::setSaving(double share)
{
    if (share == m_saving)
        return;
    m_saving = share;
    emit savingChanged();
}

QString Session::fileName() const
{
    return QFileInfo(m_path).fileName();
}

QString Session::baseName() const
{
    return isBundled() ? m_desk.titleEn() : QFileInfo(m_path).completeBaseName();
}

QString Session::opening() const
{
    return QFileInfo(m_opening).fileName();
}

bool Session::isBundled() const
{
    return !m_path.isEmpty()
        && QFileInfo(m_path).canonicalFilePath() == QFileInfo(m_bundledStore).canonicalFilePath();
}

bool Session::isStore(const QUrl &url) const
{
    return url.fileName().endsWith(u".sitdesk"_s, Qt::CaseInsensitive)
        || (url.isLocalFile() && readStoreHeader(url.toLocalFile(), schemaVersion).has_value());
}

void Session::fail(const Error &error)
{
    m_opening.clear();
    setChecking(0);
    m_error = error.where.file.isEmpty() ? error.what
                                         : tr("%1: %2").arg(error.where.file, error.what);
    m_hint = error.hint;
    emit changed();
    emit refused();
}

} // namespace sd
