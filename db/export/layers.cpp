// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/export/layers.h"

#include "db/export/exporttext.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

using enum ColumnType;

QString number(double value)
{
    return QString::number(value, 'g', QLocale::FloatingPointShortest);
}

template <typename Tag>
QString joined(const std::vector<Id<Tag>> &ids)
{
    QStringList values;
    for (const auto &id : ids)
        values += id.value;
    return values.join(u"; "_s);
}

/// The rows of a list in memory; make gives the row of one, without cells where it is left out.
template <typename Record>
// NOLINTNEXTLINE(performance-unnecessary-value-param): layer is moved from
LayerReader listReader(ExportLayer layer, const std::vector<Record> &records,
                       std::function<ExportRow(const Record &)> make)
{
    return {.layer = std::move(layer),
            .total = qint64(records.size()),
            .next = [&records, make = std::move(make),
                     at = size_t(0)](ExportRow &row) mutable -> Result<bool> {
                if (at == records.size())
                    return false;
                row = make(records[at++]);
                return true;
            }};
}

} // namespace

int ExportLayer::column(QStringView wanted) const
{
    const auto found = std::ranges::find(columns, wanted, &ExportColumn::name);
    return found == columns.end() ? -1 : int(found - columns.begin());
}

Result<std::unique_ptr<LayerSource>> LayerSource::open(const Database &database, ExportScope scope,
                                                       QHash<QString, QString> colours,
                                                       std::vector<qint64> matches)
{
    std::unique_ptr<LayerSource> source(new LayerSource(database, std::move(scope)));
    source->m_colours = std::move(colours);
    source->m_matches = std::move(matches);
    if (auto ready = source->prepare(); !ready)
        return std::unexpected(ready.error());
    return source;
}

Result<void> LayerSource::prepare()
{
    auto things = loadThings(m_database);
    if (!things)
        return std::unexpected(things.error());
    m_things = std::move(*things);
    for (const Place &place : m_things.places)
        m_places.insert(place.id.value, &place);
    for (const Faction &faction : m_things.factions)
        m_factions.insert(faction.id.value, &faction);
    for (const Route &route : m_things.routes)
        m_routes.insert(route.id.value, &route);
    for (const Source &source : m_things.sources)
        m_publishers.insert(source.id.value, source.publisher);
    auto read = forEachRow(
        m_database, u"SELECT batch_id, kind, source_id FROM batch"_s, [this](const Statement &row) {
            const QString source = row.text(2);
            m_batches.insert(
                row.integer(0),
                {.publisher = row.text(1) == u"import" ? m_publishers.value(source) : QString(),
                 .sourceId = source});
        });
    if (read) {
        read = forEachRow(
            m_database, u"SELECT name_id, text FROM name"_s,
            [this](const Statement &row) { m_nameTexts.insert(row.integer(0), row.text(1)); });
    }
    if (read) {
        read = forEachRow(
            m_database, u"SELECT name_id, target FROM name_meaning ORDER BY meaning_id"_s,
            [this](const Statement &row) { m_nameMeanings.insert(row.integer(0), row.text(1)); });
    }
    if (!read)
        return read;
    return expandFilter();
}

Result<void> LayerSource::expandFilter()
{
    for (const QString &place : m_scope.filter.places) {
        if (!m_places.contains(place))
            return badInput(ExportText::tr("the store has no place %1").arg(place));
        m_wantedPlaces.insert(place);
    }
    if (auto expanded = expandClaimant(); !expanded)
        return expanded;
    return expandFactions();
}

Result<void> LayerSource::expandClaimant()
{
    const QString &claimant = m_scope.filter.claimant;
    if (claimant.isEmpty())
        return {};
    QJsonArray sources;
    for (const Source &source : m_things.sources) {
        if (source.publisher == claimant)
            sources.append(source.id.value);
    }
    if (sources.isEmpty())
        return badInput(ExportText::tr("the store has no source by %1").arg(claimant));
    m_toldBy = QString::fromUtf8(QJsonDocument(sources).toJson(QJsonDocument::Compact));
    return {};
}

/// As on the desk: a faction takes in its members, a bloc all its factions.
Result<void> LayerSource::expandFactions()
{
    for (const QString &wanted : m_scope.filter.factions) {
        const auto bloc = fromWord<Bloc>(wanted);
        if (m_factions.contains(wanted)) {
            m_wantedFactions.insert(wanted);
        } else if (bloc) {
            for (const Faction &faction : m_things.factions) {
                if (faction.bloc == *bloc)
                    m_wantedFactions.insert(faction.id.value);
            }
        } else {
            return badInput(ExportText::tr("the store has no faction %1").arg(wanted));
        }
    }
    // Members of members, until nobody is added.
    for (bool grows = !m_wantedFactions.isEmpty(); grows;) {
        grows = false;
        for (const Faction &faction : m_things.factions) {
            const bool isMember = std::ranges::any_of(faction.partOf, [this](const FactionId &id) {
                return m_wantedFactions.contains(id.value);
            });
            if (isMember && !m_wantedFactions.contains(faction.id.value)) {
                m_wantedFactions.insert(faction.id.value);
                grows = true;
            }
        }
    }
    return {};
}

Result<LayerReader> LayerSource::layer(const QString &name)
{
    if (name == u"events")
        return events();
    if (name == u"control" || name == u"control_points")
        return control(name == u"control");
    if (name == u"route_states")
        return routeStates();
    if (name == u"routes")
        return routes();
    if (name == u"places")
        return places();
    if (name == u"control_claims")
        return controlClaims();
    if (name == u"casualties")
        return casualties();
    if (name == u"statements")
        return statements();
    if (name == u"factions")
        return factions();
    return sources();
}

LayerReader LayerSource::routes() const
{
    return listReader<Route>(
        {.name = u"routes"_s,
         .shape = LayerShape::Line,
         .columns = {{u"route_id"_s}, {u"name_en"_s}, {u"name_ar"_s}, {u"kind"_s}}},
        m_things.routes, [](const Route &route) {
            return ExportRow{.cells = {route.id.value, route.nameEn, route.nameAr, route.kind},
                             .geometry = route.line};
        });
}

LayerReader LayerSource::places()
{
    return listReader<Place>(
        {.name = u"places"_s,
         .shape = LayerShape::Point,
         .columns = {{u"place_id"_s},
                     {u"name_en"_s},
                     {u"name_ar"_s},
                     {u"aliases"_s},
                     {u"kind"_s},
                     {u"parent"_s},
                     {u"in_city"_s, Whole},
                     {u"cell_km2"_s, Real},
                     {u"cell_source"_s},
                     {u"stated_km2"_s, Real},
                     {u"location_source"_s},
                     {u"precision_m"_s, Whole}}},
        m_things.places, [this](const Place &place) -> ExportRow {
            if (!isWantedPlace(place.id.value))
                return {};
            return {.cells = {place.id.value, place.nameEn, place.nameAr,
                              place.aliases.join(u"; "_s), place.kind, place.parent,
                              place.inCity ? u"1"_s : u"0"_s,
                              place.cell.empty() ? QString() : number(place.cellAreaKm2),
                              place.cellSource.value,
                              place.statedAreaKm2 ? number(*place.statedAreaKm2) : QString(),
                              place.locationSource, QString::number(place.precisionM)},
                    .geometry = place.centre};
        });
}

LayerReader LayerSource::factions()
{
    return listReader<Faction>(
        {.name = u"factions"_s,
         .columns = {{u"faction_id"_s},
                     {u"name_en"_s},
                     {u"name_ar"_s},
                     {u"short_name"_s},
                     {u"aliases"_s},
                     {u"bloc"_s},
                     {u"kind"_s},
                     {u"led_by"_s},
                     {u"part_of"_s},
                     {u"backers"_s},
                     {u"active_from"_s},
                     {u"colour"_s},
                     {u"note"_s},
                     {u"source_ids"_s}}},
        m_things.factions, [this](const Faction &faction) -> ExportRow {
            return {.cells = {faction.id.value, faction.nameEn, faction.nameAr, faction.shortName,
                              faction.aliases.join(u"; "_s), toWord(faction.bloc),
                              toWord(faction.kind), joined(faction.ledBy), joined(faction.partOf),
                              joined(faction.backers), faction.activeFrom,
                              colourOf(faction.id.value), faction.note, joined(faction.sources)},
                    .geometry = {}};
        });
}

LayerReader LayerSource::sources() const
{
    return listReader<Source>(
        {.name = u"sources"_s,
         .columns = {{u"source_id"_s},
                     {u"publisher"_s},
                     {u"title"_s},
                     {u"url"_s},
                     {u"published_on"_s, Date},
                     {u"language"_s},
                     {u"kind"_s},
                     {u"reliability"_s},
                     {u"note"_s}}},
        m_things.sources, [](const Source &source) -> ExportRow {
            return {.cells = {source.id.value, source.publisher, source.title, source.url,
                              source.publishedOn.toString(Qt::ISODate), source.language,
                              source.kind, QString(source.reliability), source.note},
                    .geometry = {}};
        });
}

Result<QStringList> LayerSource::sourceIds(qint64 claim, qint64 batch)
{
    if (!m_claimSources) {
        auto statement = m_database.prepare(
            u"SELECT source_id FROM claim_source WHERE claim_id = ?1 ORDER BY position"_s);
        if (!statement)
            return std::unexpected(statement.error());
        m_claimSources = std::move(*statement);
    }
    QStringList ids;
    m_claimSources->bind(claim);
    for (;;) {
        const auto row = m_claimSources->step();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            break;
        ids += m_claimSources->text(0);
    }
    if (ids.isEmpty() && !m_batches.value(batch).sourceId.isEmpty())
        ids += m_batches.value(batch).sourceId;
    return ids;
}

QString LayerSource::publishers(const QStringList &sources) const
{
    QStringList names;
    for (const QString &source : sources)
        names += m_publishers.value(source, source);
    names.removeDuplicates();
    return names.join(u"; "_s);
}

/// The id that a claim gives, else what its name stands for.
QString LayerSource::meant(const Statement &row, int id, int name) const
{
    return row.isNull(id) ? m_nameMeanings.value(row.integer(name)) : row.text(id);
}

QString LayerSource::actorName(const Statement &row, int id, int name) const
{
    const Faction *faction = m_factions.value(meant(row, id, name));
    return faction ? faction->nameEn : m_nameTexts.value(row.integer(name));
}

bool LayerSource::isWantedFaction(const QString &id) const
{
    return m_scope.filter.factions.isEmpty() || m_wantedFactions.contains(id);
}

bool LayerSource::isWantedPlace(const QString &id) const
{
    return m_scope.filter.places.isEmpty() || m_wantedPlaces.contains(id);
}

bool LayerSource::isMatch(qint64 claim) const
{
    return m_scope.filter.text.isEmpty() || std::ranges::binary_search(m_matches, claim);
}

/// Whether what lasts so has a day in the scope. An empty end is open.
bool LayerSource::overlaps(const QString &start, const QString &end) const
{
    const auto dayIn = [](const QString &text) {
        return parseStamp(text).value_or(Stamp{}).from.day();
    };
    return (!m_scope.to || dayIn(start) <= *m_scope.to)
        && (!m_scope.from || end.isEmpty() || dayIn(end) >= *m_scope.from);
}

/// Whose row it is, counted.
QString LayerSource::originOf(qint64 batch)
{
    QString publisher = m_batches.value(batch).publisher;
    if (publisher.isEmpty())
        return m_things.info.titleEn;
    ++m_rowsOf[publisher];
    return publisher;
}

} // namespace sd
