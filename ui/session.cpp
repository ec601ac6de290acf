// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session.h"

#include "model/desk.h"
#include "ui/factioncolours.h"

#include <QFileInfo>

namespace sd {

Session::Session(Desk &desk, FactionColours &colours, QString bundledStore, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_colours(colours)
    , m_bundledStore(std::move(bundledStore))
{
    connect(&m_worker, &StoreWorker::loaded, this,
            [this](const SituationPtr &situation, bool readOnly) {
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
    Filter *filter = m_desk.filter();
    connect(filter, &Filter::textChanged, this,
            [this, filter] { m_worker.search(filter->text()); });
    connect(&m_worker, &StoreWorker::found, filter, &Filter::setMatches);
    connect(m_desk.texts(), &EventTexts::wanted, &m_worker, &StoreWorker::readTexts);
    connect(&m_worker, &StoreWorker::texts, m_desk.texts(), &EventTexts::receive);
}

void Session::openPath(const QString &path)
{
    m_path = path;
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

void Session::dismissError()
{
    m_error.clear();
    m_hint.clear();
    emit changed();
}

QString Session::fileName() const
{
    return QFileInfo(m_path).fileName();
}

void Session::fail(const Error &error)
{
    m_error = error.where.file.isEmpty() ? error.what
                                         : tr("%1: %2").arg(error.where.file, error.what);
    m_hint = error.hint;
    emit changed();
    emit refused();
}

} // namespace sd
