// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Sources, factions, colours, places and routes of a data set.
#include "db/import/datasetreader.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

template <typename Tag>
std::vector<Id<Tag>> toIds(const QStringList &values)
{
    std::vector<Id<Tag>> ids;
    for (const QString &value : values)
        ids.push_back({value});
    return ids;
}

} // namespace

void DatasetReader::readSources()
{
    static const QRegularExpression address(u"\\Ahttps?://[^\\s\"<>]+\\z"_s);
    static const QRegularExpression code(u"\\A[a-z]{2,3}\\z"_s);
    static const QRegularExpression grade(u"\\A[A-F]\\z"_s);
    QHash<QString, int> lines;
    forEachRowOf(u"sources.csv"_s, [&](RowReader &row) {
        Source source;
        source.id = {row.id(u"source_id"_s)};
        registerId(lines, source.id.value, row, u"source_id"_s);
        source.publisher = row.required(u"publisher"_s);
        source.title = row.required(u"title_or_desc"_s);
        source.url = row.text(u"url"_s);
        if (!source.url.isEmpty() && !address.match(source.url).hasMatch()) {
            row.fault(u"url"_s, u"%1 is no web address"_s.arg(quoted(source.url)),
                      u"leave it empty or give http:// or https://"_s);
        }
        source.publishedOn = row.dateOrNone(u"published_on"_s);
        source.language = row.text(u"language"_s);
        if (!code.match(source.language).hasMatch())
            row.fault(u"language"_s, u"%1 is no language code"_s.arg(quoted(source.language)));
        source.kind = row.token(u"kind"_s);
        const QString reliability = row.text(u"reliability"_s);
        if (grade.match(reliability).hasMatch())
            source.reliability = reliability.front();
        else
            row.fault(u"reliability"_s, u"%1 is not one of A to F"_s.arg(quoted(reliability)));
        source.note = row.text(u"note"_s);
        m_sources.insert(source.id.value);
        if (source.publishedOn.isValid())
            m_publishedOn.insert(source.id.value, dayOf(source.publishedOn));
        m_dataset.content.sources.push_back(std::move(source));
    });
}

void DatasetReader::readFactions()
{
    static const QRegularExpression since(u"\\A[0-9]{4}(-[0-9]{2}){0,2}\\z"_s);
    forEachRowOf(u"factions.csv"_s, [this](RowReader &row) {
        const QString id = row.id(u"faction_id"_s);
        registerId(m_factionLines, id, row, u"faction_id"_s);
        m_factions.insert(id);
    });
    forEachRowOf(u"factions.csv"_s, [this](RowReader &row) {
        Faction faction;
        faction.id = {row.text(u"faction_id"_s)};
        faction.nameEn = row.required(u"name_en"_s);
        faction.nameAr = row.required(u"name_ar"_s);
        faction.shortName = row.required(u"short_name"_s);
        faction.bloc = row.word<Bloc>(u"bloc"_s);
        faction.kind = row.word<FactionKind>(u"kind"_s);
        faction.ledBy = toIds<FactionTag>(row.knownIds(u"led_by"_s, m_factions));
        faction.partOf = toIds<FactionTag>(row.knownIds(u"part_of"_s, m_factions));
        faction.backers = toIds<FactionTag>(row.knownIds(u"backers"_s, m_factions));
        faction.activeFrom = row.text(u"active_from"_s);
        if (!since.match(faction.activeFrom).hasMatch()) {
            row.fault(u"active_from"_s,
                      u"%1 is no year, month or day"_s.arg(quoted(faction.activeFrom)));
        }
        faction.note = row.text(u"note"_s);
        faction.sources = row.sources(u"source_ids"_s, m_sources);
        faction.aliases = row.list(u"aliases"_s);
        m_dataset.content.factions.push_back(std::move(faction));
    });
    findFactionCycles();
}

void DatasetReader::findFactionCycles()
{
    QHash<QString, QStringList> parents;
    for (const Faction &faction : m_dataset.content.factions) {
        for (const FactionId &parent : faction.partOf)
            parents[faction.id.value] += parent.value;
    }
    for (const Faction &faction : m_dataset.content.factions) {
        QSet<QString> above;
        QStringList next = parents.value(faction.id.value);
        while (!next.isEmpty()) {
            const QString id = next.takeLast();
            if (!above.contains(id)) {
                above.insert(id);
                next += parents.value(id);
            }
        }
        if (above.contains(faction.id.value)) {
            fault(u"factions.csv"_s, m_factionLines.value(faction.id.value),
                  u"part_of: %1 is a part of itself, straight or round about"_s.arg(
                      quoted(faction.id.value)));
        }
    }
}

void DatasetReader::readStyles()
{
    static const QRegularExpression colour(u"\\A#[0-9a-f]{6}\\z"_s);
    const QStringList blocs = wordsOf<Bloc>();
    QHash<QString, int> lines;
    forEachRowOf(u"palette.csv"_s, [&](RowReader &row) {
        Style style;
        style.subject = row.text(u"subject"_s);
        if (!m_factions.contains(style.subject) && !blocs.contains(style.subject)) {
            row.fault(u"subject"_s,
                      u"%1 is neither a faction nor a bloc"_s.arg(quoted(style.subject)));
        }
        style.palette = row.id(u"palette"_s);
        registerId(lines, style.subject + u" in "_s + style.palette, row, u"subject"_s);
        style.colour = row.text(u"colour"_s).toLower();
        if (!colour.match(style.colour).hasMatch())
            row.fault(u"colour"_s, u"%1 is no colour"_s.arg(quoted(style.colour)),
                      u"write #rrggbb"_s);
        m_dataset.content.styles.push_back(std::move(style));
    });
}

void DatasetReader::readPlaces()
{
    constexpr int halfTheEarth = 20'000'000;
    forEachRowOf(u"places.csv"_s, [this](RowReader &row) {
        Place place;
        place.id = {row.id(u"place_id"_s)};
        registerId(m_placeLines, place.id.value, row, u"place_id"_s);
        place.nameEn = row.required(u"name_en"_s);
        place.nameAr = row.required(u"name_ar"_s);
        place.aliases = row.list(u"aliases"_s);
        place.kind = row.token(u"kind"_s);
        place.parent = row.token(u"parent"_s);
        place.centre = row.position();
        place.statedAreaKm2 = row.positiveOrNone(u"area_km2"_s);
        place.inCity = row.flag(u"in_city"_s);
        place.locationSource = row.required(u"source"_s);
        place.precisionM = row.integer(u"precision_m"_s, 0, halfTheEarth);
        if (row.flag(u"cell"_s))
            m_placesWithCell.insert(place.id.value);
        m_places.insert(place.id.value);
        m_dataset.content.places.push_back(std::move(place));
    });
}

void DatasetReader::readRoutes()
{
    QHash<QString, int> lines;
    std::vector<Route> &routes = m_dataset.content.routes;
    forEachRowOf(u"routes.csv"_s, [&](RowReader &row) {
        Route route;
        route.id = {row.id(u"route_id"_s)};
        route.nameEn = row.required(u"name_en"_s);
        route.nameAr = row.required(u"name_ar"_s);
        route.kind = row.token(u"kind"_s);
        const GeoPoint point = row.position();
        const int seq = row.integer(u"seq"_s, 1, 1'000'000);
        if (routes.empty() || routes.back().id != route.id) {
            registerId(lines, route.id.value, row, u"route_id"_s);
            m_routes.insert(route.id.value);
            routes.push_back(route);
        }
        Route &current = routes.back();
        if (current.nameEn != route.nameEn || current.nameAr != route.nameAr
            || current.kind != route.kind) {
            row.fault(u"route_id"_s,
                      u"the points of %1 differ in name or kind"_s.arg(quoted(route.id.value)));
        }
        current.line.push_back(point);
        if (size_t(seq) != current.line.size()) {
            row.fault(u"seq"_s, u"%1 comes where %2 is due"_s.arg(seq).arg(current.line.size()));
        }
    });
    for (const Route &route : routes) {
        if (route.line.size() < 2) {
            fault(u"routes.csv"_s, lines.value(route.id.value),
                  u"%1 has fewer than two points"_s.arg(quoted(route.id.value)));
        }
    }
}

} // namespace sd
