// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/export/exportjob.h"

#include "db/export/datasetexport.h"
#include "db/export/exporttext.h"
#include "db/search.h"
#include "db/store.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

constexpr int exportStepMs = 20;

/// What a text finds, in ascending order. Refuses while the index does not hold everything yet.
Result<std::vector<qint64>> matchesOf(const Store &store, const QString &text)
{
    if (text.isEmpty())
        return std::vector<qint64>();
    const auto behind = store.database().value(
        u"SELECT (SELECT indexed_to FROM search_progress) < (SELECT coalesce(max(claim_id), 0) "
        "FROM claim WHERE kind IN ('event', 'statement'))"_s);
    if (!behind)
        return std::unexpected(behind.error());
    if (*behind == u"1") {
        return std::unexpected(Error{
            .code = ErrorCode::BadInput,
            .what = ExportText::tr("the words of the store are not indexed to the end yet"),
            .where = {.file = store.path()},
            .hint = ExportText::tr("open it in the window, where indexing goes on by itself")});
    }
    auto found = searchText(store, text);
    if (found)
        std::ranges::sort(*found);
    return found;
}

} // namespace

QStringList exportFormatWords()
{
    return {u"csv"_s, u"geojson"_s, u"kml"_s, u"gpkg"_s, u"dataset"_s};
}

std::optional<ExportFormat> exportFormat(QStringView word)
{
    const qsizetype at = exportFormatWords().indexOf(word);
    return at < 0 ? std::nullopt : std::optional(ExportFormat(at));
}

bool isSingleTable(ExportFormat format, const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    return (format == ExportFormat::Csv && suffix == u"csv")
        || (format == ExportFormat::GeoJson && (suffix == u"geojson" || suffix == u"json"));
}

DataExport::DataExport(DataExportRequest request)
    : m_request(std::move(request))
{
}

DataExport::~DataExport() = default;

Result<std::unique_ptr<DataExport>> DataExport::begin(const Store &store, DataExportRequest request)
{
    std::unique_ptr<DataExport> job(new DataExport(std::move(request)));
    if (auto started = job->start(store); !started) {
        if (started.error().where.file.isEmpty())
            started.error().where.file = store.path();
        return std::unexpected(started.error());
    }
    return job;
}

Result<void> DataExport::start(const Store &store)
{
    const ExportFormat format = m_request.format;
    const QString &path = m_request.path;
    const bool isSingle = isSingleTable(format, path);
    const bool isFolder = format == ExportFormat::Dataset
                       || ((format == ExportFormat::Csv || format == ExportFormat::GeoJson)
                           && !isSingle);
    m_layers = m_request.scope.layers.isEmpty() && isSingle ? QStringList{u"events"_s}
             : m_request.scope.layers.isEmpty()             ? exportLayerNames()
                                                            : m_request.scope.layers;
    if (isSingle && m_layers.size() != 1) {
        return std::unexpected(
            Error{.code = ErrorCode::BadInput,
                  .what = ExportText::tr("one file of this kind holds one table"),
                  .where = {.file = path},
                  .hint = ExportText::tr("name a folder, or one table")});
    }
    auto matches = matchesOf(store, m_request.scope.filter.text);
    if (!matches)
        return std::unexpected(matches.error());
    auto target = ExportTarget::begin(path, isFolder ? ExportTarget::Kind::Folder
                                                     : ExportTarget::Kind::File);
    if (!target)
        return std::unexpected(target.error());
    m_target.emplace(std::move(*target));

    auto database = Database::open(store.path(), Database::Mode::ReadOnly);
    if (!database)
        return std::unexpected(database.error());
    m_database = std::move(*database);
    // From here on nothing that others write is seen.
    if (auto begun = m_database.runScript("BEGIN; SELECT count(*) FROM meta"); !begun)
        return begun;
    if (format == ExportFormat::Dataset) {
        auto dataset = DatasetExport::begin(m_database, m_target->part(QString()));
        if (!dataset)
            return std::unexpected(dataset.error());
        m_dataset = std::move(*dataset);
        return {};
    }
    auto source = LayerSource::open(m_database, m_request.scope, m_request.colours,
                                    std::move(*matches));
    if (!source)
        return std::unexpected(source.error());
    m_source = std::move(*source);
    return makeFile(isFolder);
}

Result<void> DataExport::makeFile(bool isFolder)
{
    if (m_request.format == ExportFormat::Csv) {
        m_file = csvLayers(*m_target, isFolder);
        return {};
    }
    auto about = info();
    if (!about)
        return std::unexpected(about.error());
    if (m_request.format == ExportFormat::GeoJson)
        m_file = geoJsonLayers(*m_target, isFolder, std::move(*about));
    else if (m_request.format == ExportFormat::Kml)
        m_file = kmlLayers(*m_target, std::move(*about));
    else
        m_file = geoPackageLayers(*m_target, std::move(*about));
    return {};
}

/// Factions that hold something come first in a legend, in the order of the data set.
Result<LayerFileInfo> DataExport::info() const
{
    const Snapshot &things = m_source->things();
    LayerFileInfo info{.title = things.info.titleEn,
                       .credits = things.info.credits,
                       .timeZone = things.info.timeZone,
                       .parties = {},
                       .categories = wordsOf<Category>()};
    QSet<QString> holders;
    auto read = forEachRow(m_database,
                           u"SELECT DISTINCT controller FROM control_claim UNION "
                           "SELECT DISTINCT controller FROM route_status_claim"_s,
                           [&holders](const Statement &row) { holders += row.text(0); });
    if (!read)
        return std::unexpected(read.error());
    for (const Faction &faction : things.factions) {
        if (holders.contains(faction.id.value)) {
            info.parties.push_back({.id = faction.id.value,
                                    .name = faction.nameEn,
                                    .colour = m_source->colourOf(faction.id.value)});
        }
    }
    QStringList publishers;
    read = forEachRow(m_database,
                      u"SELECT DISTINCT publisher FROM batch_standing "
                      "JOIN source USING (source_id) WHERE batch_standing.kind = 'import' "
                      "ORDER BY 1"_s,
                      [&publishers](const Statement &row) { publishers += row.text(0); });
    if (!read)
        return std::unexpected(read.error());
    info.credits = publishers + info.credits;
    return info;
}

Result<bool> DataExport::step()
{
    QElapsedTimer timer;
    timer.start();
    while (!m_isFinished && timer.elapsed() < exportStepMs) {
        if (auto done = advance(); !done)
            return std::unexpected(m_target->named(std::move(done.error())));
    }
    return m_isFinished;
}

Result<void> DataExport::advance()
{
    if (m_dataset) {
        const auto done = m_dataset->step();
        if (!done)
            return std::unexpected(done.error());
        if (!*done)
            return {};
        for (const auto &[name, rows] : m_dataset->rows())
            m_result.tables.push_back({name, rows});
        for (const auto &[name, rows] : m_dataset->rowsOf())
            m_result.rowsOf.push_back({name, rows});
        return finish();
    }
    if (m_layer == m_layers.size())
        return m_file->finish().and_then([this] { return finish(); });
    return m_reader ? writeRows() : openLayer();
}

Result<void> DataExport::openLayer()
{
    auto reader = m_source->layer(m_layers[m_layer]);
    if (!reader)
        return std::unexpected(reader.error());
    if (!m_file->takes(reader->layer)) {
        ++m_layer;
        return {};
    }
    if (auto begun = m_file->begin(reader->layer); !begun)
        return begun;
    m_result.tables.push_back({.name = reader->layer.name});
    m_reader = std::move(*reader);
    m_read = 0;
    return {};
}

Result<void> DataExport::writeRows()
{
    constexpr int some = 50;
    ExportRow row;
    for (int i = 0; i < some; ++i) {
        const auto more = m_reader->next(row);
        if (!more)
            return std::unexpected(more.error());
        if (!*more) {
            m_reader.reset();
            ++m_layer;
            return m_file->end();
        }
        ++m_read;
        if (row.cells.isEmpty())
            continue; // left out by the filter
        if (auto added = m_file->add(row); !added)
            return added;
        ++m_result.tables.back().rows;
    }
    return {};
}

Result<void> DataExport::finish()
{
    m_isFinished = true;
    if (m_source) {
        for (const auto &[publisher, rows] : m_source->rowsOf().asKeyValueRange())
            m_result.rowsOf.push_back({publisher, rows});
        std::ranges::sort(m_result.rowsOf, {}, &DataExportResult::Table::name);
    }
    m_file.reset(); // closes what is still open
    return m_target->commit();
}

double DataExport::progress() const
{
    if (m_isFinished)
        return 1;
    if (m_dataset)
        return m_dataset->progress();
    const double share = m_reader ? double(m_read) / double(std::max<qint64>(m_reader->total, 1))
                                  : 0;
    return (double(m_layer) + std::min(share, 1.0)) / double(m_layers.size());
}

} // namespace sd
