// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storejob.h"

#include "db/search.h"

#include <QFile>

#include <utility>

using namespace Qt::StringLiterals;

namespace sd {

StoreJob::StoreJob(std::shared_ptr<const CheckedFiles> checked)
    : m_checked(std::move(checked))
{
}

StoreJob::~StoreJob()
{
    m_import.reset();
    dropTarget();
    keepColumns();
}

void StoreJob::load(const QString &path, int number)
{
    cancelImport();
    m_export.reset();
    m_dataExport.reset();
    m_indexer.reset();
    Result<Store> store = Store::open(path, Store::Access::ReadWrite, migrations(), m_checked,
                                      [this, number](double done) {
                                          emit checking(done);
                                          return isWanted(number);
                                      });
    if (!store) {
        if (isWanted(number) || store.error().code != ErrorCode::Cancelled)
            emit failed(store.error());
        else if (number == m_lastLoad)
            emit loadCancelled();
        startIndexing();
        return;
    }
    keepColumns();
    m_situation.reset();
    std::optional<Store> before = std::exchange(m_store, std::move(*store));
    if (const auto done = reload(); !done) {
        m_store = std::move(before);
        emit failed(done.error());
    }
    startIndexing();
}

/// Everything on screen comes from what is read here.
Result<void> StoreJob::reload()
{
    const bool isFirst = !m_situation;
    Result<Snapshot> snapshot = loadSnapshot(*m_store,
                                             isFirst ? nullptr : &m_situation->snapshot());
    if (!snapshot)
        return std::unexpected(snapshot.error());
    m_areColumnsKept = snapshot->areColumnsKept;
    m_situation = Situation::build(std::move(*snapshot));
    emit loaded(m_situation, m_store->path(), m_store->access() == Store::Access::ReadOnly);
    if (isFirst)
        keepColumns(); // after edits when the store is closed
    return {};
}

void StoreJob::keepColumns()
{
    constexpr size_t worthKeeping = 50'000; // events: fewer are read as fast as they are mapped
    if (!m_situation || m_areColumnsKept || m_situation->events().size() < worthKeeping)
        return;
    const QString path = m_store->columnsPath();
    if (!path.isEmpty())
        m_situation->writeColumns(path);
    m_areColumnsKept = true;
}

bool StoreJob::want(const QString &text)
{
    const QMutexLocker lock(&m_mutex);
    m_wanted = text;
    return !std::exchange(m_isWaiting, true);
}

void StoreJob::search()
{
    QString latest;
    {
        const QMutexLocker lock(&m_mutex);
        latest = m_wanted;
        m_isWaiting = false;
    }
    if (m_store)
        findAll(latest);
}

void StoreJob::findAll(const QString &text)
{
    constexpr int firstPage = 200;
    int page = 50'000; // grows, because much that is found can cost as much again for each page
    std::vector<qint64> all;
    for (bool more = true; more;) {
        const int limit = all.empty() ? firstPage : std::exchange(page, page * 4);
        const auto rows = all.empty() ? searchText(*m_store, text, limit)
                                      : searchText(*m_store, text, limit, all.back());
        if (!rows) {
            emit refused(rows.error());
            return;
        }
        const bool isFirst = all.empty();
        all.insert(all.end(), rows->begin(), rows->end());
        more = rows->size() == size_t(limit);
        const QMutexLocker lock(&m_mutex);
        if (!isFirst && m_isWaiting)
            return; // overtaken
        if (isFirst || !more)
            emit found(text, all);
    }
}

void StoreJob::readTexts(const SituationPtr &situation, const std::vector<qint32> &rows)
{
    if (!m_store)
        return;
    std::vector<qint32> claims;
    claims.reserve(rows.size());
    for (const qint32 row : rows)
        claims.push_back(situation->events().claimRow[size_t(row)]);
    const auto read = readEventTexts(*m_store, claims);
    if (read)
        emit texts(situation, rows, *read);
    else
        emit refused(read.error());
}

void StoreJob::beginImport(const ImportRequest &request)
{
    cancelImport();
    m_dataExport.reset(); // an import needs the file for itself
    Result<void> ready = pauseIndexing();
    if (ready)
        ready = openTarget(request);
    if (ready) {
        auto import = ImportJob::begin(m_target ? *m_target : *m_store, request.file,
                                       request.options);
        if (import)
            m_import = std::move(*import);
        else
            ready = std::unexpected(import.error());
    }
    if (!ready) {
        dropTarget();
        emit importFailed(ready.error(), {});
    }
    ask();
}

Result<void> StoreJob::openTarget(const ImportRequest &request)
{
    if (request.target == ImportRequest::Target::Open)
        return {};
    if (QFile::exists(request.targetPath)) {
        return std::unexpected(sd::refused(request.targetPath,
                                           tr("a file of that name already exists"),
                                           tr("choose another name")));
    }
    if (request.target == ImportRequest::Target::Copy) {
        if (auto copied = m_store->handOver(request.targetPath); !copied)
            return copied;
    }
    auto store = openOrCreate(request.targetPath, request.options.now);
    if (!store) {
        QFile::remove(request.targetPath);
        return std::unexpected(store.error());
    }
    m_target = std::move(*store);
    return {};
}

/// A store made for an import that did not come to its end leaves nothing behind.
void StoreJob::dropTarget()
{
    if (!m_target)
        return;
    const QString path = m_target->path();
    m_target.reset();
    for (const QString &end : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(path + end);
}

void StoreJob::cancelImport()
{
    if (!m_import)
        return;
    m_import.reset();
    dropTarget();
    emit importCancelled();
}

void StoreJob::stepImport()
{
    const auto progress = m_import->step();
    if (!progress) {
        const std::vector<Error> faults = m_import->faults();
        m_import.reset();
        dropTarget();
        emit importFailed(progress.error(), faults);
        return;
    }
    emit importing(*progress);
    if (progress->isFinished)
        finishImport();
}

void StoreJob::finishImport()
{
    const ImportResult result = m_import->result();
    m_import.reset();
    if (result.batch == 0) {
        dropTarget();
        emit imported(result);
        return;
    }
    m_indexer.reset(); // it knows nothing of what was added
    m_situation.reset();
    if (m_target)
        m_store = std::exchange(m_target, std::nullopt);
    if (const auto done = reload(); !done) {
        emit importFailed(done.error(), {});
        return;
    }
    emit imported(result);
    startIndexing();
}

void StoreJob::undoImport(qint64 batch, const QString &author, const QDateTime &now)
{
    if (!m_store || m_import)
        return;
    Result<void> done = pauseIndexing();
    if (done)
        done = undoBatch(*m_store, batch, author, now);
    if (done)
        done = reload();
    if (done)
        emit undone(batch);
    else
        emit refused(done.error());
    readBatches();
}

void StoreJob::readBatches()
{
    if (!m_store)
        return;
    const auto read = batchesOf(*m_store);
    if (read)
        emit batches(*read);
    else
        emit refused(read.error());
}

void StoreJob::readNames(qint64 batch)
{
    constexpr int most = 300;
    if (!m_store)
        return;
    const auto read = namesInUse(*m_store, batch, true, most);
    if (read)
        emit names(*read);
    else
        emit refused(read.error());
}

void StoreJob::addMeanings(const std::vector<NameMeaning> &meanings, const QString &author,
                           const QDateTime &now)
{
    if (!m_store || m_import)
        return;
    Result<void> done = pauseIndexing();
    if (done)
        done = sd::addMeanings(*m_store, meanings, author,
                               now.toUTC().toString(u"yyyy-MM-ddTHH:mm:ssZ"_s));
    if (done)
        done = reload();
    if (done)
        emit meaningsAdded();
    else
        emit refused(done.error());
}

/// Writes to the open store between the steps of everything else, and shows what came of it.
template <typename Change>
bool StoreJob::change(Change change)
{
    if (!m_store || m_import) {
        emit editRefused(
            sd::refused({}, m_store ? tr("an import is under way") : tr("no store is open"),
                        m_store ? tr("edit once it is done") : QString()));
        return false;
    }
    Result<void> done = pauseIndexing();
    if (done)
        done = change();
    if (done)
        done = reload();
    if (!done)
        emit editRefused(done.error());
    m_indexer.reset(); // it knows nothing of what was added
    startIndexing();
    return done.has_value();
}

void StoreJob::applyEdit(const Edit &edit, const Editing &editing)
{
    qint64 batch = 0;
    const auto apply = [&]() -> Result<void> {
        const auto applied = sd::applyEdit(*m_store, edit, editing);
        if (!applied)
            return std::unexpected(applied.error());
        batch = *applied;
        return {};
    };
    if (change(apply))
        emit edited(batch, edit.note);
}

void StoreJob::turnEdit(qint64 batch, bool stands, const Editing &editing)
{
    if (change([&] { return sd::turnEdit(*m_store, batch, stands, editing); }))
        emit turned(batch, stands);
}

void StoreJob::checkEdit(int question, const Edit &edit)
{
    if (m_store)
        emit editChecked(question, faultIn(*m_store, edit));
}

void StoreJob::readEdits()
{
    if (!m_store)
        return;
    const auto read = editsOf(*m_store);
    if (read)
        emit edits(*read);
    else
        emit refused(read.error());
}

void StoreJob::readAreaChoices()
{
    if (!m_store)
        return;
    const auto read = rememberedChoices(*m_store);
    if (read)
        emit areaChoices(*read);
    else
        emit refused(read.error());
}

void StoreJob::keepAreaChoices(const AreaChoices &choices)
{
    if (!m_store || m_import)
        return;
    Result<void> done = pauseIndexing();
    if (done)
        done = rememberChoices(*m_store, choices);
    if (done)
        readAreaChoices();
    else
        emit refused(done.error());
}

void StoreJob::readHistory(const ItemRef &item)
{
    if (!m_store)
        return;
    const auto read = [&] {
        switch (item.kind) {
        case ItemRef::Kind::Place:
            return historyOfPlace(*m_store, {item.id});
        case ItemRef::Kind::Faction:
            return historyOfFaction(*m_store, {item.id});
        case ItemRef::Kind::Source:
            return historyOfSource(*m_store, {item.id});
        case ItemRef::Kind::Claim:
            break;
        }
        return historyOfClaim(*m_store, item.uid);
    }();
    if (read)
        emit history(item, *read);
    else
        emit refused(read.error());
}

void StoreJob::readEditItems(qint64 batch)
{
    constexpr int most = 40; // more than anybody reads of one edit
    if (!m_store)
        return;
    if (const auto read = itemsOfEdit(*m_store, batch, most))
        emit editItems(batch, *read);
    else
        emit refused(read.error());
}

void StoreJob::saveCopy(const QString &path)
{
    if (!m_store)
        return;
    if (const auto saved = m_store->handOver(path))
        emit copied(path);
    else
        emit refused(saved.error());
}

void StoreJob::readScenes()
{
    if (!m_store)
        return;
    const auto read = sd::readScenes(*m_store);
    if (read)
        emit scenes(*read, 0);
    else
        emit scenesRefused(read.error());
}

/// change gives the id of the scene that was kept, or 0.
template <typename Change>
void StoreJob::changeScenes(Change change)
{
    if (!m_store || m_import) {
        emit scenesRefused(
            sd::refused({}, m_store ? tr("an import is under way") : tr("no store is open"),
                        m_store ? tr("keep the scene once it is done") : QString()));
        return;
    }
    const auto kept = [&]() -> Result<qint64> {
        if (auto paused = pauseIndexing(); !paused)
            return std::unexpected(paused.error());
        return change();
    }();
    if (!kept)
        emit scenesRefused(kept.error());
    const auto read = sd::readScenes(*m_store);
    if (read)
        emit scenes(*read, kept.value_or(0));
    ask();
}

void StoreJob::keepScene(const Scene &scene, int position)
{
    changeScenes([&] { return sd::keepScene(*m_store, scene, position); });
}

void StoreJob::removeScene(qint64 id)
{
    changeScenes([&]() -> Result<qint64> {
        return sd::removeScene(*m_store, id).transform([] { return qint64(0); });
    });
}

void StoreJob::orderScenes(const std::vector<qint64> &ids)
{
    changeScenes([&]() -> Result<qint64> {
        return sd::orderScenes(*m_store, ids).transform([] { return qint64(0); });
    });
}

void StoreJob::beginExport(const ExportRequest &request)
{
    m_exportPath = request.path;
    auto started = EventExport::begin(request);
    if (!started) {
        emit refused(started.error());
        return;
    }
    m_export = std::move(*started);
    ask();
}

void StoreJob::cancelExport()
{
    m_export.reset();
}

void StoreJob::stepExport()
{
    const auto done = m_export->step(*m_store);
    if (!done) {
        m_export.reset();
        emit refused(done.error());
        return;
    }
    emit exporting(qint64(m_export->done()), qint64(m_export->total()));
    if (*done) {
        emit exported(m_exportPath, qint64(m_export->total()));
        m_export.reset();
    }
}

/// On a connection of its own, so that it sees one state of the store whatever is edited meanwhile.
void StoreJob::beginDataExport(const DataExportRequest &request)
{
    if (!m_store || m_import) {
        emit dataExportFailed(
            sd::refused({}, tr("an import is under way"), tr("wait for its end")));
        return;
    }
    auto started = DataExport::begin(*m_store, request);
    if (!started) {
        emit dataExportFailed(started.error());
        return;
    }
    m_dataExport = std::move(*started);
    ask();
}

void StoreJob::cancelDataExport()
{
    m_dataExport.reset();
}

void StoreJob::stepDataExport()
{
    const auto done = m_dataExport->step();
    if (!done) {
        m_dataExport.reset();
        emit dataExportFailed(done.error());
        return;
    }
    emit dataExporting(m_dataExport->progress());
    if (*done) {
        const std::unique_ptr<DataExport> finished = std::move(m_dataExport);
        emit dataExported(finished->path(), finished->result());
    }
}

/// What an import or a program that was ended left unindexed is taken up.
void StoreJob::startIndexing()
{
    if (m_indexer || !m_store || m_store->access() == Store::Access::ReadOnly)
        return;
    auto indexer = SearchIndexer::begin(*m_store);
    if (!indexer) {
        emit refused(indexer.error());
        return;
    }
    m_indexer = std::move(*indexer);
    ask();
}

/// Before anything else is written.
Result<void> StoreJob::pauseIndexing()
{
    return m_indexer ? m_indexer->pause() : Result<void>();
}

void StoreJob::stepIndexing()
{
    const auto progress = m_indexer->step();
    if (!progress) {
        m_indexer.reset();
        emit refused(progress.error());
        return;
    }
    if (progress->total > 0)
        emit indexing(progress->done, progress->total);
    if (progress->isFinished)
        m_indexer.reset();
}

void StoreJob::ask()
{
    if ((m_import || m_export || m_dataExport || m_indexer) && !std::exchange(m_isAsked, true))
        QMetaObject::invokeMethod(this, &StoreJob::step, Qt::QueuedConnection);
}

void StoreJob::step()
{
    m_isAsked = false;
    if (m_export)
        stepExport();
    else if (m_dataExport)
        stepDataExport();
    else if (m_import)
        stepImport();
    else if (m_indexer)
        stepIndexing();
    ask();
}

} // namespace sd
