// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/import/rowimport.h"

#include "db/import/csvreader.h"
#include "db/import/geofile.h"
#include "db/import/importtext.h"
#include "db/import/rowpipe.h"
#include "db/period.h"
#include "db/store.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>
#include <numbers>
#include <utility>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

constexpr qint64 stepMs = 50;

struct KnownSource {
    const char *id;
    const char *publisher;
    const char *title;
    const char *url;
};

/// Who publishes the files of a known layout.
std::optional<KnownSource> publisherOf(ImportFormat format)
{
    if (format == ImportFormat::Acled) {
        return KnownSource{"acled", "ACLED", "Armed Conflict Location & Event Data",
                           "https://acleddata.com"};
    }
    if (format == ImportFormat::UcdpGed) {
        return KnownSource{"ucdp-ged", "UCDP GED",
                           "Uppsala Conflict Data Program, Georeferenced Event Dataset",
                           "https://ucdp.uu.se"};
    }
    return {};
}

QString formatWord(ImportFormat format)
{
    return toWord(format);
}

} // namespace

QString idFrom(const QString &name)
{
    QString id;
    for (const QChar c : name.toLower()) {
        if (c.isLetterOrNumber())
            id += c;
        else if (!id.isEmpty() && !id.endsWith(u'-'))
            id += u'-';
    }
    while (id.endsWith(u'-'))
        id.chop(1);
    return id.isEmpty() ? u"table"_s : id;
}

RowImport::RowImport(Store &store, const QString &path, ImportOptions options)
    : m_store(store)
    , m_path(path)
    , m_options(std::move(options))
{
    m_result.fileName = QFileInfo(path).fileName();
}

RowImport::~RowImport()
{
    restore();
}

Result<std::unique_ptr<ImportJob>> RowImport::begin(Store &store, const QString &path,
                                                    const ImportOptions &options)
{
    if (options.detected.encodingIsOpen) {
        return std::unexpected(
            refused(path, ImportText::tr("the encoding of the file cannot be told"),
                    ImportText::tr("say which it is, or save the file as UTF-8")));
    }
    if (options.detected.dayOrderIsOpen) {
        return std::unexpected(
            refused(path,
                    ImportText::tr("the file does not show whether the day or the month comes "
                                   "first in its dates"),
                    ImportText::tr("say which of the two comes first")));
    }
    std::unique_ptr<RowImport> job(new RowImport(store, path, options));
    if (auto started = job->start(); !started) {
        job->restore();
        return std::unexpected(placed(started.error(), path, store));
    }
    return job;
}

Result<void> RowImport::start()
{
    auto gazetteer = Gazetteer::load(m_store);
    if (!gazetteer)
        return std::unexpected(gazetteer.error());
    const auto shared = std::make_shared<const Gazetteer>(std::move(*gazetteer));

    const auto publisher = publisherOf(m_options.detected.format);
    if (!publisher && !m_options.mapping)
        m_options.mapping = guessMapping(m_options.detected);
    const QString ownName = m_options.mapping && !m_options.mapping->sourceName.isEmpty()
                              ? m_options.mapping->sourceName
                              : QFileInfo(m_path).completeBaseName();
    m_target.sourceId = publisher ? QString::fromLatin1(publisher->id)
                                  : u"file-"_s + idFrom(ownName);
    m_target.space = publisher ? publisher->id : (u"csv\n"_s + m_target.sourceId).toStdString();
    m_target.claimant = publisher ? publisher->publisher : ownName.toStdString();
    m_target.author = m_options.author;
    m_target.recordedAt = recordedAt();

    auto maker = makeMaker(shared);
    if (!maker)
        return std::unexpected(maker.error());
    auto reader = makeReader();
    if (!reader)
        return std::unexpected(reader.error());

    const Database &database = m_store.database();
    // Pages that are added need no copy in a rollback journal, and would be written twice in a WAL.
    // What CHECKs and references would look at in every row, the rows' makers have looked at.
    m_isTuned = true;
    if (auto tuned = database.runScript("PRAGMA journal_mode=DELETE; PRAGMA cache_size=-131072;"
                                        "PRAGMA foreign_keys=OFF;"
                                        "PRAGMA ignore_check_constraints=ON");
        !tuned) {
        return tuned;
    }
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return std::unexpected(transaction.error());
    m_transaction.emplace(std::move(*transaction));
    const auto last = database.value(u"SELECT coalesce(max(batch_id), 0) FROM batch"_s);
    if (!last)
        return std::unexpected(last.error());
    m_target.batch = last->toLongLong() + 1;
    auto writer = EventWriter::begin(database, m_target, shared);
    if (!writer)
        return std::unexpected(writer.error());
    m_writer = std::move(*writer);
    m_bytesTotal = (*reader)->bytesTotal();
    m_pipe = std::make_unique<RowPipe>(std::move(*reader), std::move(*maker));
    return {};
}

Result<std::unique_ptr<RecordReader>> RowImport::makeReader() const
{
    const Detected &detected = m_options.detected;
    if (detected.format == ImportFormat::Geo)
        return openGeoFile(m_path, detected);
    auto file = TextFile::open(m_path, detected.encoding);
    if (!file)
        return std::unexpected(file.error());
    auto reader = std::make_unique<CsvReader>(std::move(*file), detected.separator);
    Record header;
    if (detected.hasHeader) {
        if (auto read = reader->next(header); !read)
            return std::unexpected(read.error());
    }
    return reader;
}

Result<std::unique_ptr<RowMaker>> RowImport::makeMaker(std::shared_ptr<const Gazetteer> gazetteer)
{
    const Day today = dayOf(m_options.now.toUTC().date());
    switch (m_options.detected.format) {
    case ImportFormat::Acled:
        return makeAcledRows(m_options.detected, today);
    case ImportFormat::UcdpGed:
        return makeUcdpRows(m_options.detected, today);
    case ImportFormat::Csv:
    case ImportFormat::Geo:
    case ImportFormat::Dataset:
        break;
    }
    const QString missing = missingIn(*m_options.mapping, m_options.detected.columns);
    if (!missing.isEmpty()) {
        return std::unexpected(
            refused(m_path, missing, ImportText::tr("say with a mapping which column means what")));
    }
    return makeMappedRows(m_options.detected, *m_options.mapping,
                          QString::fromStdString(m_target.space), today, std::move(gazetteer));
}

Result<ImportProgress> RowImport::step()
{
    QElapsedTimer timer;
    timer.start();
    bool isFinished = false;
    Result<void> done;
    while (done && !isFinished && timer.elapsed() < stepMs) {
        constexpr std::chrono::milliseconds patience{10};
        auto batch = m_pipe->take(patience);
        if (batch) {
            done = m_writer->write(*batch);
            m_result.rejected.add(batch->rejected);
            m_bytesRead = batch->bytesRead;
            m_pipe->giveBack(std::move(batch));
        } else if (m_pipe->isAtEnd()) {
            isFinished = true;
            done = finish();
        }
    }
    m_result.counts = m_writer->counts();
    if (!done) {
        restore();
        return std::unexpected(placed(done.error(), m_path, m_store));
    }
    if (isFinished)
        restore();
    return ImportProgress{.counts = m_result.counts,
                          .bytesRead = m_bytesRead,
                          .bytesTotal = m_bytesTotal,
                          .isFinished = isFinished};
}

void RowImport::cancel()
{
    restore();
}

/// Ends what is still going on, and sets the connection as it is outside an import.
void RowImport::restore()
{
    m_pipe.reset();
    if (m_writer)
        m_result.counts = m_writer->counts();
    m_transaction.reset();
    if (!std::exchange(m_isTuned, false))
        return;
    static_cast<void>(m_store.database().runScript(
        "PRAGMA ignore_check_constraints=OFF; PRAGMA foreign_keys=ON; PRAGMA cache_size=-2000;"
        "PRAGMA journal_mode=WAL"));
}

Result<void> RowImport::finish()
{
    if (const auto &error = m_pipe->error())
        return std::unexpected(*error);
    m_result.counts = m_writer->counts();
    m_result.repaired = m_pipe->repaired();
    const bool isNothing = m_result.counts.added == 0 && m_result.counts.changed == 0;
    if (!isNothing) {
        m_result.firstDay = m_writer->firstDay();
        m_result.lastDay = m_writer->lastDay();
    }
    if (isNothing || m_options.dryRun)
        return {}; // the transaction is given up
    if (auto written = writeBatch(); !written)
        return written;
    if (auto extended = extendDays(m_store.database(), m_result.firstDay, m_result.lastDay);
        !extended)
        return extended;
    if (auto set = setView(); !set)
        return set;
    m_result.batch = m_target.batch;
    return m_transaction->commit();
}

Result<void> RowImport::writeBatch()
{
    const Database &database = m_store.database();
    const auto publisher = publisherOf(m_options.detected.format);
    const QString name = QString::fromStdString(m_target.claimant);
    const auto done = database.run(
        u"INSERT INTO source (source_id, publisher, title, url, published_on, language, kind, "
        "reliability, note, batch_id) SELECT ?1, ?2, ?3, ?4, NULL, '', ?5, 'F', '', ?6 "
        "WHERE NOT EXISTS (SELECT 1 FROM source WHERE source_id = ?1)"_s,
        m_target.sourceId, name,
        publisher ? QString::fromLatin1(publisher->title) : m_result.fileName,
        publisher ? QString::fromLatin1(publisher->url) : QString(),
        publisher ? u"dataset"_s : u"file"_s, m_target.batch);
    if (!done)
        return done;
    const QByteArray sha256 = m_pipe->sha256();
    const RawUid uid = [&] {
        Sha256 hash;
        return exportUid(hash,
                         ("batch\n" + sha256 + '\n' + m_target.recordedAt.toUtf8() + '\n'
                          + m_target.author.toUtf8() + '\n' + QByteArray::number(m_target.batch))
                             .toStdString());
    }();
    const ImportCounts &counts = m_result.counts;
    const QJsonObject note{{u"added"_s, counts.added},
                           {u"changed"_s, counts.changed},
                           {u"same"_s, counts.same},
                           {u"rejected"_s, counts.rejected}};
    return database.run(
        u"INSERT INTO batch VALUES (?1, ?2, 'import', ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)"_s,
        m_target.batch, QByteArrayView(uid.data(), qsizetype(uid.size())).toByteArray(),
        formatWord(m_options.detected.format), m_result.fileName, m_target.recordedAt,
        m_target.author, m_options.programVersion, QString::fromLatin1(sha256), m_target.sourceId,
        dateOf(m_result.firstDay).toString(Qt::ISODate),
        dateOf(m_result.lastDay).toString(Qt::ISODate),
        QString::fromUtf8(QJsonDocument(note).toJson(QJsonDocument::Compact)));
}

/// A store that an import made shows where its first events are.
Result<void> RowImport::setView() const
{
    const GeoPoint low = m_writer->southWest();
    const GeoPoint high = m_writer->northEast();
    // web mercator stretches a degree of latitude by the secant
    // pixels of the map that are free, about
    constexpr double wide = 700;
    constexpr double tall = 430;
    const double stretch = 1 / std::cos((low.lat + high.lat) / 2 * std::numbers::pi / 180);
    const double span = std::max(
        {high.lon - low.lon, (high.lat - low.lat) * stretch * wide / tall, 0.01});
    const double zoom = std::clamp(std::log2(360 / span * wide / 256), 2.0, 14.0);
    for (const auto &[key, value] :
         {std::pair{u"view_lat"_s, (low.lat + high.lat) / 2},
          std::pair{u"view_lon"_s, (low.lon + high.lon) / 2}, std::pair{u"view_zoom"_s, zoom}}) {
        if (auto set = m_store.database().run(
                u"UPDATE meta SET value = ?2 WHERE key = ?1 AND value = ''"_s, key,
                QString::number(value));
            !set) {
            return set;
        }
    }
    return {};
}

QString RowImport::recordedAt() const
{
    return m_options.now.toUTC().toString(u"yyyy-MM-ddTHH:mm:ssZ"_s);
}

} // namespace sd
