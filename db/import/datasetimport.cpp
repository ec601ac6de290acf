// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/import/datasetimport.h"

#include "db/editthings.h"
#include "db/import/build.h"
#include "db/import/importtext.h"
#include "db/import/manifest.h"
#include "db/period.h"
#include "db/store.h"
#include "db/uid.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

constexpr qint64 mergeStepMs = 50;
constexpr qint64 buildingShare = 40; // of 100, of the whole work

Error notADataset(const QString &path)
{
    return {.code = ErrorCode::BadInput,
            .what = ImportText::tr("this folder holds no data set"),
            .where = {.file = path},
            .hint = ImportText::tr("choose a folder with a manifest.json, as \"export --format "
                                   "dataset\" writes it")};
}

std::optional<QString> dayText(Day day, bool isKnown)
{
    return isKnown ? std::optional(dateOf(day).toString(Qt::ISODate)) : std::nullopt;
}

} // namespace

QString datasetFolderOf(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return QFileInfo(QDir(path).filePath(u"manifest.json"_s)).isFile() ? path : QString();
    const bool isManifest = info.fileName() == u"manifest.json"
                         && QFileInfo(info.dir().filePath(u"sources.csv"_s)).isFile();
    return isManifest ? info.absolutePath() : QString();
}

Result<Detected> detectDataset(const QString &path)
{
    const QString folder = datasetFolderOf(path);
    if (folder.isEmpty())
        return std::unexpected(notADataset(path));
    Faults faults;
    const Manifest manifest = readManifest(QDir(folder).filePath(u"manifest.json"_s), faults);
    if (!faults.empty())
        return std::unexpected(faults.front());
    Detected detected;
    detected.format = ImportFormat::Dataset;
    detected.columns = {ImportText::tr("File"), ImportText::tr("Size")};
    for (const QFileInfo &file : QDir(folder).entryInfoList(
             {u"*.csv"_s, u"*.geojson"_s, u"*.json"_s, u"*.jsonl"_s}, QDir::Files, QDir::Name)) {
        detected.preview.push_back({file.fileName(), QLocale().formattedDataSize(file.size())});
    }
    detected.notes += ImportText::tr("data set \"%1\"").arg(manifest.info.titleEn);
    return detected;
}

Result<std::unique_ptr<ImportJob>> DatasetImport::begin(Store &store, const QString &path,
                                                        const ImportOptions &options)
{
    const QString folder = datasetFolderOf(path);
    if (folder.isEmpty())
        return std::unexpected(notADataset(path));
    std::unique_ptr<DatasetImport> job(new DatasetImport(store, options));
    if (!job->m_folder.isValid()) {
        return std::unexpected(
            Error{.code = ErrorCode::NoPermission,
                  .what = ImportText::tr("the temporary folder cannot be written")});
    }
    job->m_result.fileName = QFileInfo(QDir(folder).absolutePath()).fileName();
    job->startBuilding(folder);
    return job;
}

DatasetImport::~DatasetImport()
{
    restore();
}

void DatasetImport::startBuilding(const QString &folder)
{
    m_built = m_folder.filePath(u"built.sitdesk"_s);
    m_building = std::async(std::launch::async, [this, folder] {
        return buildStore(folder, m_built,
                          {.overwrite = false,
                           .programVersion = m_options.programVersion,
                           .progress =
                               [this](double done) {
                                   m_share = done;
                                   return !m_isGivenUp;
                               },
                           .lines = &m_lines});
    });
}

Result<ImportProgress> DatasetImport::step()
{
    const auto isFinished = work();
    if (!isFinished) {
        restore();
        return std::unexpected(placed(isFinished.error(), m_result.fileName, m_store));
    }
    const ImportProgress now = progress(*isFinished);
    if (*isFinished)
        restore();
    return now;
}

/// True once all is done.
Result<bool> DatasetImport::work()
{
    QElapsedTimer timer;
    timer.start();
    if (m_building.valid()) {
        if (m_building.wait_for(std::chrono::milliseconds(mergeStepMs))
            != std::future_status::ready)
            return false;
        if (const auto built = m_building.get(); !built)
            return refusal(built.error());
        if (auto started = startMerging(); !started)
            return std::unexpected(started.error());
        return false;
    }
    while (timer.elapsed() < mergeStepMs) {
        const auto isAtEnd = m_claims->step();
        if (!isAtEnd)
            return std::unexpected(isAtEnd.error());
        if (!*isAtEnd)
            continue;
        if (auto finished = finish(); !finished)
            return std::unexpected(finished.error());
        return true;
    }
    return false;
}

Result<void> DatasetImport::startMerging()
{
    const Database &database = m_store.database();
    if (auto attached = database.run(u"ATTACH ?1 AS other"_s, m_built); !attached)
        return attached;
    m_isAttached = true;
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return std::unexpected(transaction.error());
    m_transaction.emplace(std::move(*transaction));
    const auto last = database.value(u"SELECT coalesce(max(batch_id), 0) FROM main.batch"_s);
    if (!last)
        return std::unexpected(last.error());
    m_isFirst = last->toLongLong() == 0;
    m_batch = last->toLongLong() + 1;
    if (auto merged = mergeThingsFirst(); !merged)
        return merged;
    auto claims = ClaimMerge::begin(database, m_batch, m_lines);
    if (!claims)
        return std::unexpected(claims.error());
    m_claims = std::move(*claims);
    m_faults.insert(m_faults.end(), m_claims->conflicts().begin(), m_claims->conflicts().end());
    if (!m_faults.empty())
        return refusal(std::vector<Error>(m_faults));
    return {};
}

Result<void> DatasetImport::mergeThingsFirst()
{
    const Database &database = m_store.database();
    const auto standing = loadThings(database);
    if (!standing)
        return std::unexpected(standing.error());
    const auto ofDatasets = loadThings(database, Revisions::OfDatasets);
    if (!ofDatasets)
        return std::unexpected(ofDatasets.error());
    const auto theirs = Database::open(m_built, Database::Mode::ReadOnly)
                            .and_then([](const Database &built) { return loadThings(built); });
    if (!theirs)
        return std::unexpected(theirs.error());
    const ThingMerge merge = mergeThings(*standing, *ofDatasets, *theirs, m_lines);
    m_things = merge.counts;
    m_faults = merge.conflicts;
    if (!m_faults.empty())
        return {};
    auto written = writeThings(database, m_batch, merge.edit);
    return written ? writeRoutes(merge.routes) : written;
}

Result<void> DatasetImport::writeRoutes(const std::vector<Route> &routes)
{
    const Database &database = m_store.database();
    Result<void> done;
    for (const Route &route : routes) {
        done = database.run(u"INSERT INTO main.route SELECT NULL, ?1, ?2, ?3, ?4, ?5 WHERE NOT "
                            "EXISTS (SELECT 1 FROM main.route WHERE route_id = ?1)"_s,
                            route.id, route.nameEn, route.nameAr, route.kind, m_batch);
        int seq = 0;
        for (const GeoPoint &point : route.line) {
            if (done)
                done = database.run(u"INSERT OR IGNORE INTO main.route_point VALUES (?, ?, ?, ?)"_s,
                                    route.id, ++seq, point.lat, point.lon);
        }
        if (!done)
            return done;
    }
    return done;
}

Result<void> DatasetImport::finish()
{
    m_result.counts = progress(true).counts;
    const ImportCounts &counts = m_result.counts;
    if ((counts.added == 0 && counts.changed == 0) || m_options.dryRun)
        return {}; // the transaction is given up
    if (m_claims->lastDay() != unknownDay) {
        m_result.lastDay = m_claims->lastDay();
        m_result.firstDay = std::min(m_claims->firstDay(), m_result.lastDay);
    }
    auto done = writeBatch();
    if (done && m_result.lastDay != unknownDay)
        done = extendDays(m_store.database(), m_result.firstDay, m_result.lastDay);
    if (done && m_isFirst)
        done = takeManifestOver();
    if (!done)
        return done;
    m_claims.reset();
    m_result.batch = m_batch;
    return m_transaction->commit();
}

Result<void> DatasetImport::writeBatch()
{
    const Database &database = m_store.database();
    const auto hashes = database.value(
        u"SELECT coalesce(group_concat(sha256 ORDER BY batch_id), '') FROM other.batch"_s);
    if (!hashes)
        return std::unexpected(hashes.error());
    const QByteArray sha256 =
        QCryptographicHash::hash(hashes->toLatin1(), QCryptographicHash::Sha256).toHex();
    const ImportCounts &counts = m_result.counts;
    const QJsonObject note{{u"added"_s, counts.added},
                           {u"changed"_s, counts.changed},
                           {u"same"_s, counts.same},
                           {u"rejected"_s, counts.rejected}};
    constexpr std::optional<QString> none;
    const bool hasDays = m_result.lastDay != unknownDay;
    return database.run(
        u"INSERT INTO main.batch VALUES (?, ?, 'import', 'dataset', ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        m_batch, newUid(m_options.now, *QRandomGenerator::global()), m_result.fileName,
        m_options.now.toUTC().toString(u"yyyy-MM-ddTHH:mm:ssZ"_s), m_options.author,
        m_options.programVersion, QString::fromLatin1(sha256), none,
        dayText(m_result.firstDay, hasDays), dayText(m_result.lastDay, hasDays),
        QString::fromUtf8(QJsonDocument(note).toJson(QJsonDocument::Compact)));
}

/// Title, period, view and what else is said once; and the colours of blocs.
Result<void> DatasetImport::takeManifestOver()
{
    return m_store.database().runScript(
        "INSERT OR REPLACE INTO main.meta SELECT key, value FROM other.meta;"
        "INSERT OR REPLACE INTO main.style SELECT subject, palette, colour FROM other.style;"
        "INSERT OR IGNORE INTO main.day SELECT day FROM other.day");
}

/// Keeps the faults for a list of them, and sums them up.
std::unexpected<Error> DatasetImport::refusal(const std::vector<Error> &faults)
{
    m_faults = faults;
    Error first = faults.front();
    const QString hint = faults.size() == 1 ? std::exchange(first.hint, {}) : QString();
    return std::unexpected(
        Error{.code = first.code,
              .what = faults.size() == 1
                        ? ImportText::tr("the folder cannot be imported: %1").arg(first.toLine())
                        : ImportText::tr("the folder cannot be imported, for %n reasons", nullptr,
                                         int(faults.size())),
              .where = {.file = m_result.fileName},
              .hint = hint});
}

ImportProgress DatasetImport::progress(bool isFinished) const
{
    ImportProgress now{.counts = m_things, .bytesTotal = 100, .isFinished = isFinished};
    if (!m_claims) {
        now.bytesRead = qint64(m_share * double(buildingShare));
        return now;
    }
    const ImportCounts &claims = m_claims->counts();
    now.bytesRead = buildingShare
                  + (100 - buildingShare) * claims.read / std::max<qint64>(m_claims->total(), 1);
    now.counts.read += claims.read;
    now.counts.added += claims.added;
    now.counts.changed += claims.changed;
    now.counts.same += claims.same;
    return now;
}

/// Ends what is still going on, and sets the connection as it is outside an import.
void DatasetImport::restore()
{
    m_isGivenUp = true;
    if (m_building.valid())
        m_building.wait();
    m_building = {};
    m_claims.reset();
    m_transaction.reset();
    if (std::exchange(m_isAttached, false))
        static_cast<void>(m_store.database().runScript("DETACH other"));
}

} // namespace sd
