// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/import/dataset.h"

#include "db/geometry.h"
#include "db/import/cells.h"
#include "db/import/datasetreader.h"
#include "db/import/manifest.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <array>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

const QString manifestFile = u"manifest.json"_s;
const QString cellsFile = u"cells.geojson"_s;

struct TableFile {
    QString name;
    QStringList columns;
};

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ');
}

const std::vector<TableFile> &tableFiles()
{
    static const std::vector<TableFile> files{
        {u"sources.csv"_s,
         words(
             "source_id publisher title_or_desc url published_on language kind reliability note")},
        {u"factions.csv"_s,
         words("faction_id name_en name_ar short_name bloc kind led_by part_of backers active_from "
               "note source_ids aliases")},
        {u"palette.csv"_s, words("subject palette colour")},
        {u"places.csv"_s,
         words("place_id name_en name_ar aliases kind parent lat lon area_km2 in_city cell source "
               "precision_m")},
        {u"routes.csv"_s, words("route_id name_en name_ar kind seq lat lon")},
        {u"control.csv"_s,
         words("place_id valid_from controller status reported_on credibility source_ids note")},
        {u"events.csv"_s,
         words("event_id starts_at ends_at date_precision category title summary place place_id "
               "lat lon geo_precision actor_1 actor_2 killed_best reported_on source_ids "
               "credibility")},
        {u"casualties.csv"_s,
         words("report_id reported_on period_from period_to basis victim_group measure count_low "
               "count_best count_high scope place claimant source_id credibility note")},
        {u"route_status.csv"_s,
         words("route_id from_place_id to_place_id valid_from status controller source_ids "
               "credibility note")},
        {u"statements.csv"_s, words("statement_id speaker role said_on gist source_id")},
    };
    return files;
}

std::unexpected<Faults> brokenOff()
{
    return std::unexpected(
        Faults{{.code = ErrorCode::Cancelled, .what = u"the reading was cancelled"_s}});
}

} // namespace

std::expected<Dataset, Faults> readDataset(const QString &folder, const Progress &progress)
{
    return DatasetReader(folder, progress).read();
}

std::expected<Dataset, Faults> DatasetReader::read()
{
    openFiles();
    if (m_isBrokenOff)
        return brokenOff();
    if (!m_faults.empty())
        return std::unexpected(std::move(m_faults));
    const Manifest manifest = readManifest(pathOf(manifestFile), m_faults);
    m_dataset.content.info = manifest.info;
    m_dataset.compiledAt = manifest.compiledAt;
    readTables();
    if (m_isBrokenOff)
        return brokenOff();
    // A file that cannot be read as a table would make every reference to it a fault of its own.
    if (!m_faults.empty())
        return std::unexpected(std::move(m_faults));
    using Step = void (DatasetReader::*)();
    constexpr std::array<Step, 11> steps{
        &DatasetReader::readSources,    &DatasetReader::readFactions,
        &DatasetReader::readStyles,     &DatasetReader::readPlaces,
        &DatasetReader::readPlaceCells, &DatasetReader::readRoutes,
        &DatasetReader::readControl,    &DatasetReader::readEvents,
        &DatasetReader::readCasualties, &DatasetReader::readRouteStatus,
        &DatasetReader::readStatements,
    };
    for (size_t i = 0; i < steps.size(); ++i) {
        if (!goOn(0.5 + 0.5 * double(i) / double(steps.size())))
            return brokenOff();
        (this->*steps[i])();
    }
    if (m_isBrokenOff)
        return brokenOff();
    if (!m_faults.empty())
        return std::unexpected(std::move(m_faults));
    return std::move(m_dataset);
}

void DatasetReader::openFiles()
{
    if (!QFileInfo(m_folder).isDir()) {
        m_faults.push_back({.code = ErrorCode::NotFound,
                            .what = u"the data-set folder does not exist"_s,
                            .where = {.file = m_folder}});
        return;
    }
    QStringList names{manifestFile, cellsFile};
    for (const TableFile &file : tableFiles())
        names += file.name;
    const QString inside = QFileInfo(m_folder).canonicalFilePath() + u'/';
    for (const QString &name : std::as_const(names)) {
        const QFileInfo info(pathOf(name));
        if (!info.exists())
            fault(name, 0, u"the file is missing from the data set"_s);
        else if (!info.isFile())
            fault(name, 0, u"this is no regular file"_s);
        else if (!info.canonicalFilePath().startsWith(inside))
            fault(name, 0, u"the file is a link that leads out of the data set"_s);
        else if (const QByteArray hash = hashOf(pathOf(name)); hash.isEmpty())
            fault(name, 0, u"the file cannot be read"_s);
        else
            m_dataset.sha256.emplace(name, hash);
    }
}

QByteArray DatasetReader::hashOf(const QString &path)
{
    constexpr qint64 portion = 1 << 20;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    while (!file.atEnd() && goOn(0)) {
        const QByteArray bytes = file.read(portion);
        if (file.error() != QFile::NoError)
            return {};
        hash.addData(bytes);
    }
    return hash.result().toHex();
}

void DatasetReader::readTables()
{
    double total = 1;
    for (const TableFile &file : tableFiles())
        total += double(QFileInfo(pathOf(file.name)).size());
    double before = 0;
    for (const TableFile &file : tableFiles()) {
        const auto go = [&](qint64 bytes) { return goOn((before + double(bytes)) / total / 2); };
        m_tables.emplace(file.name, readCsv(pathOf(file.name), file.columns, m_faults, go));
        before += double(QFileInfo(pathOf(file.name)).size());
        if (!go(0))
            return;
    }
}

void DatasetReader::readPlaceCells()
{
    auto cells = readCells(pathOf(cellsFile), m_faults);
    if (!cells)
        return;
    QHash<QString, Place *> places;
    for (Place &place : m_dataset.content.places)
        places.insert(place.id.value, &place);
    for (Cell &cell : *cells) {
        if (!m_placesWithCell.remove(cell.place.value)) {
            fault(cellsFile, cell.line,
                  u"%1 is not a place with cell 1 in places.csv"_s.arg(quoted(cell.place.value)));
        } else if (!cell.polygons.empty()) {
            Place *place = places[cell.place.value];
            place->cellAreaKm2 = areaKm2(cell.polygons);
            place->cell = std::move(cell.polygons);
        }
    }
    for (const QString &id : std::as_const(m_placesWithCell)) {
        fault(u"places.csv"_s, m_placeLines.value(id),
              u"cell: %1 has no cell in cells.geojson"_s.arg(quoted(id)));
    }
}

QString DatasetReader::pathOf(const QString &file) const
{
    return QDir(m_folder).filePath(file);
}

void DatasetReader::fault(const QString &file, int line, const QString &what, const QString &hint)
{
    m_faults.push_back({.code = ErrorCode::BadInput,
                        .what = what,
                        .where = {.file = file, .row = line},
                        .hint = hint});
}

void DatasetReader::registerId(QHash<QString, int> &lines, const QString &id, RowReader &row,
                               const QString &column)
{
    if (id.isEmpty())
        return;
    if (const auto before = lines.constFind(id); before != lines.cend())
        row.fault(column, u"%1 stands on line %2 already"_s.arg(quoted(id)).arg(*before));
    else
        lines.insert(id, m_dataset.lines[row.file()].insert(id, row.line()).value());
}

} // namespace sd
