// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dataexporter.h"

#include "model/desk.h"
#include "model/storeworker.h"
#include "ui/factioncolours.h"

using namespace Qt::StringLiterals;

namespace sd {

namespace {

QVariantList listOf(const std::vector<DataExportResult::Table> &tables)
{
    QVariantList list;
    for (const auto &[name, rows] : tables)
        list += QVariantMap{{u"name"_s, name}, {u"rows"_s, rows}};
    return list;
}

} // namespace

DataExporter::DataExporter(StoreWorker &worker, Desk &desk, FactionColours &colours,
                           QObject *parent)
    : QObject(parent)
    , m_worker(worker)
    , m_desk(desk)
    , m_colours(colours)
{
    connect(&m_worker, &StoreWorker::dataExporting, this, [this](double share) {
        m_share = share;
        emit progressed();
    });
    connect(&m_worker, &StoreWorker::dataExported, this,
            [this](const QString &path, const DataExportResult &result) {
                m_path = path;
                m_result = result;
                enter(Stage::Done);
            });
    connect(&m_worker, &StoreWorker::dataExportFailed, this, [this](const Error &error) {
        m_error = error.what;
        m_hint = error.hint;
        enter(Stage::Failed);
    });
}

void DataExporter::start(const QUrl &file, const QString &format, const QStringList &tables,
                         QDate from, QDate to, bool filtered)
{
    const auto wanted = exportFormat(format);
    if (!file.isLocalFile() || !wanted || !m_desk.isReady() || m_stage == Stage::Running)
        return;
    const bool isWhole = *wanted == ExportFormat::Dataset;
    ExportScope scope{.knownOn = isWhole ? knownNow : m_desk.clock()->asOf().knownOn};
    if (!isWhole) {
        if (from.isValid())
            scope.from = dayOf(from);
        if (to.isValid())
            scope.to = dayOf(to);
        if (filtered)
            scope.filter = deskFilter();
        scope.layers = tables;
    }
    FactionColours own; // each faction's own, whatever the desk is coloured by
    own.setPalette(m_colours.palette());
    own.setLevel(FactionColours::Level::Faction);
    own.setSituation(m_desk.situation());
    m_share = 0;
    m_path = file.toLocalFile();
    m_result = {};
    enter(Stage::Running);
    emit progressed();
    m_worker.beginDataExport(
        {.path = m_path, .format = *wanted, .scope = scope, .colours = own.all()});
}

ExportFilter DataExporter::deskFilter() const
{
    const Filter &filter = *m_desk.filter();
    ExportFilter result{.text = filter.text()};
    if (!filter.hiddenCategories().isEmpty()) {
        for (const QString &word : wordsOf<Category>()) {
            if (filter.categoryShown(word))
                result.categories.push_back(*fromWord<Category>(word));
        }
    }
    if (!filter.faction().isEmpty())
        result.factions += filter.faction();
    if (!filter.place().isEmpty())
        result.places += filter.place();
    result.claimant = filter.claimant();
    if (filter.isNarrowed()) {
        result.grade = Credibility(filter.worstGrade());
        result.unjudged = filter.unjudged();
    }
    if (const auto box = filter.extent())
        result.ground = ExportGround{box->south, box->west, box->north, box->east};
    return result;
}

void DataExporter::cancel()
{
    m_worker.cancelDataExport();
    if (m_stage == Stage::Running)
        enter(Stage::Choosing);
}

void DataExporter::reset()
{
    if (m_stage != Stage::Running)
        enter(Stage::Choosing);
}

void DataExporter::enter(Stage stage)
{
    m_stage = stage;
    emit changed();
}

QString DataExporter::suggestedName(const QString &format, bool oneTable) const
{
    const QString id = m_desk.situation() ? m_desk.situation()->info().id : u"situation"_s;
    if (format == u"kml" || format == u"gpkg")
        return id + u'.' + format;
    return oneTable ? id + u'.' + format : id + u'-' + format;
}

QVariantList DataExporter::tables() const
{
    return listOf(m_result.tables);
}

QVariantList DataExporter::rowsOf() const
{
    return listOf(m_result.rowsOf);
}

} // namespace sd
