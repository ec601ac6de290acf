// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importer.h"

#include "ui/session.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

/// "folder/name.sitdesk", or "folder/name 2.sitdesk" where that stands.
QString freePath(const QString &folder, const QString &name)
{
    const QDir dir(folder);
    QString path = dir.filePath(name + u".sitdesk"_s);
    for (int i = 2; QFileInfo::exists(path); ++i)
        path = dir.filePath(u"%1 %2.sitdesk"_s.arg(name).arg(i));
    return path;
}

QString asSentence(const Error &error)
{
    QString text = error.what;
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    if (!text.endsWith(u'.'))
        text += u'.';
    return text;
}

} // namespace

Importer::Importer(StoreWorker &worker, Session &session, Recorder recorder, QObject *parent)
    : QObject(parent)
    , m_worker(worker)
    , m_session(session)
    , m_recorder(std::move(recorder))
{
    connect(&m_choice, &ImportChoice::changed, this, &Importer::changed);
    connect(&m_choice, &ImportChoice::looked, this, [this] {
        if (m_stage == Stage::Looking)
            enter(Stage::Choosing);
    });
    connect(&m_choice, &ImportChoice::lookFailed, this,
            [this](const Error &error) { fail(error); });
    connect(&m_session, &Session::changed, this, &Importer::changed);
    connect(&worker, &StoreWorker::importing, this, [this](const ImportProgress &progress) {
        m_progress = progress;
        emit progressed();
    });
    connect(&worker, &StoreWorker::imported, this, [this](const ImportResult &result) {
        m_result = result;
        m_isUndone = false;
        m_names.clear();
        if (result.batch != 0)
            readNames(result.batch);
        enter(Stage::Done);
    });
    connect(&worker, &StoreWorker::importFailed, this, &Importer::fail);
    connect(&worker, &StoreWorker::importCancelled, this, [this] { enter(Stage::Choosing); });
    connect(&worker, &StoreWorker::undone, this, [this](qint64 batch) {
        if (batch == m_result.batch)
            m_isUndone = true;
        m_undoing = 0;
        emit changed();
        emit batchesChanged();
        emit undone();
    });
    connect(&worker, &StoreWorker::loaded, &m_names, &ImportNames::setSituation);
    connect(&worker, &StoreWorker::batches, this, &Importer::takeBatches);
    connect(&worker, &StoreWorker::names, &m_names, &ImportNames::setUses);
    connect(&worker, &StoreWorker::meaningsAdded, this, [this] {
        m_names.settle();
        emit notice(tr("The names are on the desk; the next import knows them."), false);
    });
    connect(&worker, &StoreWorker::refused, this, &Importer::tell);
    connect(&worker, &StoreWorker::indexing, this, [this](qint64 done, qint64 total) {
        m_indexed = double(done) / double(total);
        emit indexedChanged();
    });
}

void Importer::add(const QList<QUrl> &files)
{
    for (const QUrl &file : files) {
        if (file.isLocalFile())
            m_files.append(file.toLocalFile());
        else
            emit notice(tr("Only files on this computer can be imported."), true);
    }
    if (m_stage == Stage::Running || m_stage == Stage::Looking || m_stage == Stage::Choosing)
        emit changed();
    else
        takeNext();
}

void Importer::takeNext()
{
    if (m_files.isEmpty())
        return;
    m_file = m_files.takeFirst();
    suggestTarget();
    enter(Stage::Looking);
    m_choice.look(m_file);
}

/// The open store where it may be written; else a new one, in the user's documents.
void Importer::suggestTarget()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    m_newPath = freePath(folder, QFileInfo(m_file).completeBaseName());
    m_copyPath = freePath(folder, tr("%1 with imports").arg(m_session.baseName()));
    m_target = canUseOpen() ? Target::Open : Target::New;
}

void Importer::start()
{
    if (!canStart())
        return;
    m_progress = {};
    m_elapsed.start();
    enter(Stage::Running);
    emit progressed();
    m_worker.beginImport({.file = m_file,
                          .options = {.detected = m_choice.detected(),
                                      .mapping = m_choice.mapping(),
                                      .author = m_recorder.author(),
                                      .programVersion = m_recorder.programVersion,
                                      .now = m_recorder.now()},
                          .target = ImportRequest::Target(int(m_target)),
                          .targetPath = targetPath()});
}

void Importer::cancel()
{
    if (m_stage == Stage::Running)
        m_worker.cancelImport();
}

void Importer::backToChoices()
{
    if (m_stage == Stage::Failed && !m_choice.detected().columns.isEmpty())
        enter(Stage::Choosing);
}

void Importer::next()
{
    if (m_stage != Stage::Running)
        takeNext();
}

void Importer::leave()
{
    if (m_stage == Stage::Running)
        return;
    m_files.clear();
    m_file.clear();
    m_names.clear();
    enter(Stage::Idle);
}

void Importer::enter(Stage stage)
{
    m_stage = stage;
    if (stage != Stage::Failed) {
        m_error.clear();
        m_hint.clear();
        m_faults.clear();
    }
    emit changed();
}

void Importer::fail(const Error &error, const std::vector<Error> &faults)
{
    if (m_stage == Stage::Idle)
        return;
    m_error = error.where.row > 0 ? tr("Line %1: %2").arg(error.where.row).arg(asSentence(error))
                                  : asSentence(error);
    m_hint = error.hint;
    if (!m_hint.isEmpty())
        m_hint[0] = m_hint[0].toUpper();
    m_faults.clear();
    for (const Error &fault : faults) {
        QString place = fault.where.file;
        for (const int number : {fault.where.row, fault.where.column}) {
            if (number > 0)
                place += u':' + QString::number(number);
        }
        m_faults.append(QVariantMap{
            {u"place"_s, place},
            {u"reason"_s, Error{.what = fault.what, .where = {}, .hint = fault.hint}.toLine()}});
    }
    enter(Stage::Failed);
}

QString Importer::faultLines() const
{
    QString lines;
    for (const QVariant &fault : m_faults) {
        const QVariantMap row = fault.toMap();
        lines += row[u"place"_s].toString() + u": "_s + row[u"reason"_s].toString() + u'\n';
    }
    return lines;
}

void Importer::tell(const Error &error)
{
    m_undoing = 0;
    emit batchesChanged();
    emit notice(asSentence(error), true);
}

QString Importer::fileName() const
{
    return QFileInfo(m_file).fileName();
}

void Importer::setTarget(Target target)
{
    m_target = target;
    emit changed();
}

bool Importer::canUseOpen() const
{
    return m_session.isOpen() && !m_session.isReadOnly() && !m_session.isBundled();
}

QString Importer::targetPath() const
{
    return m_target == Target::New ? m_newPath : m_target == Target::Copy ? m_copyPath : QString();
}

void Importer::setTargetFile(const QUrl &file)
{
    QString path = file.toLocalFile();
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += u".sitdesk"_s;
    (m_target == Target::Copy ? m_copyPath : m_newPath) = path;
    emit changed();
}

QString Importer::targetProblem() const
{
    if (m_target == Target::Open)
        return {};
    if (QFileInfo::exists(targetPath()))
        return tr("A file of that name is there already: choose another name.");
    const QFileInfo folder(QFileInfo(targetPath()).absolutePath());
    return folder.isDir() && folder.isWritable()
             ? QString()
             : tr("That folder cannot be written to: choose another one.");
}

bool Importer::canStart() const
{
    return m_stage == Stage::Choosing && !m_choice.isLooking() && m_choice.missing().isEmpty()
        && targetProblem().isEmpty();
}

double Importer::share() const
{
    return m_progress.bytesTotal > 0
             ? std::min(1.0, double(m_progress.bytesRead) / double(m_progress.bytesTotal))
             : 0;
}

int Importer::rate() const
{
    const qint64 elapsed = m_elapsed.isValid() ? m_elapsed.elapsed() : 0;
    return elapsed > 0 ? int(rows() * 1000 / elapsed) : 0;
}

int Importer::secondsLeft() const
{
    constexpr qint64 tooEarly = 700; // ms
    const qint64 elapsed = m_elapsed.isValid() ? m_elapsed.elapsed() : 0;
    if (elapsed < tooEarly || m_progress.bytesRead <= 0)
        return -1;
    const auto left = double(m_progress.bytesTotal - m_progress.bytesRead);
    return int(left * double(elapsed) / 1000 / double(m_progress.bytesRead)) + 1;
}

QVariantMap Importer::result() const
{
    const ImportCounts &counts = m_result.counts;
    return {{u"read"_s, counts.read},         {u"added"_s, counts.added},
            {u"same"_s, counts.same},         {u"changed"_s, counts.changed},
            {u"rejected"_s, counts.rejected}, {u"repaired"_s, m_result.repaired},
            {u"missing"_s, counts.missing},   {u"batch"_s, m_result.batch},
            {u"isUndone"_s, m_isUndone}};
}

QVariantList Importer::rejected() const
{
    QVariantList list;
    for (const RejectedRow &row : m_result.rejected.first()) {
        list.append(QVariantMap{
            {u"line"_s, row.line}, {u"column"_s, row.column}, {u"reason"_s, row.reason}});
    }
    return list;
}

void Importer::loadMapping(const QUrl &file)
{
    constexpr qint64 longest = 1 << 20;
    QFile in(file.toLocalFile());
    if (!in.open(QIODevice::ReadOnly)) {
        emit notice(tr("The mapping cannot be read: %1.").arg(in.errorString()), true);
        return;
    }
    const auto mapping = mappingFromJson(in.read(longest));
    if (!mapping) {
        tell(mapping.error());
        return;
    }
    m_choice.setMapping(*mapping);
}

void Importer::saveMapping(const QUrl &file)
{
    const auto mapping = m_choice.mapping();
    QSaveFile out(file.toLocalFile());
    if (mapping && out.open(QIODevice::WriteOnly) && out.write(toJson(*mapping)) >= 0
        && out.commit()) {
        emit notice(tr("The mapping was saved as %1.").arg(file.fileName()), false);
    } else {
        emit notice(tr("The mapping was not saved: %1.").arg(out.errorString()), true);
    }
}

void Importer::saveRejected(const QUrl &file)
{
    const auto saved = m_result.rejected.writeCsv(file.toLocalFile(), m_result.fileName);
    if (saved)
        emit notice(tr("The rejected rows were saved as %1.").arg(file.fileName()), false);
    else
        tell(saved.error());
}

void Importer::readBatches()
{
    m_worker.readBatches();
}

void Importer::takeBatches(const std::vector<BatchInfo> &batches)
{
    m_batches.clear();
    for (const BatchInfo &batch : batches) {
        if (batch.kind != u"import")
            continue;
        m_batches.prepend(QVariantMap{{u"id"_s, batch.id},
                                      {u"fileName"_s, batch.fileName},
                                      {u"format"_s, batch.format},
                                      {u"recordedAt"_s, batch.recordedAt},
                                      {u"author"_s, batch.author},
                                      {u"from"_s, batch.periodFrom},
                                      {u"to"_s, batch.periodTo},
                                      {u"added"_s, batch.added},
                                      {u"changed"_s, batch.changed},
                                      {u"rejected"_s, batch.rejected},
                                      {u"isUndone"_s, batch.isUndone}});
    }
    emit batchesChanged();
}

void Importer::undo(qint64 batch)
{
    if (m_stage == Stage::Running || m_undoing != 0 || batch == 0)
        return;
    m_undoing = batch;
    emit batchesChanged();
    m_worker.undoImport(batch, m_recorder.author(), m_recorder.now());
}

void Importer::readNames(qint64 batch)
{
    m_worker.readNames(batch);
}

void Importer::applyNames()
{
    const auto meanings = m_names.chosen();
    if (!meanings.empty())
        m_worker.addMeanings(meanings, m_recorder.author(), m_recorder.now());
}

} // namespace sd
