// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of claims: events, control and routes as spells, casualties, statements.
#include "db/export/layers.h"
#include "db/linecut.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

using enum ColumnType;

/// What the view claim_standing says, of `c`.
const QString stands = u"c.withdrawn = 0 AND c.batch_id NOT IN (SELECT batch_id FROM batch_undo) "
                       "AND NOT EXISTS (SELECT 1 FROM claim AS newer WHERE newer.uid = c.uid "
                       "AND newer.version > c.version "
                       "AND newer.batch_id NOT IN (SELECT batch_id FROM batch_undo))"_s;

/// What all claims have, in columns 0 to 9 of the statements here.
const QString common =
    u"c.claim_id, c.batch_id, c.key, lower(hex(c.uid)), c.version, c.valid_from, "
    "coalesce(c.valid_to, ''), c.reported_on, c.credibility, c.note"_s;
enum Common { ClaimId, BatchId, Key, Uid, Version, From, To, Reported, Grade, Note, First };

/// Of `c`: that it is told by one of the sources in a JSON list, as its own or as that of its
/// batch; an empty list asks nothing. %1: the parameter.
const QString told =
    u"(%1 = '' OR EXISTS (SELECT 1 FROM claim_source AS s WHERE s.claim_id = c.claim_id "
    "AND s.source_id IN (SELECT value FROM json_each(%1))) "
    "OR (NOT EXISTS (SELECT 1 FROM claim_source AS s WHERE s.claim_id = c.claim_id) "
    "AND (SELECT source_id FROM batch WHERE batch_id = c.batch_id) "
    "IN (SELECT value FROM json_each(%1))))"_s;

QString textOf(Day day)
{
    // Later than every day that a claim can name.
    return day == knownNow ? u"9999-12-31"_s : dateOf(day).toString(Qt::ISODate);
}

/// The last day or minute before the next state begins; empty where there is none.
QString endBefore(const QString &next)
{
    const auto stamp = parseStamp(next);
    if (!stamp)
        return {};
    if (!stamp->hasTime)
        return dateOf(stamp->from.day() - 1).toString(Qt::ISODate);
    return toText(Stamp{{stamp->from.minutes - 1}, true});
}

/// A state of no length: another begins with the same minute.
bool isOver(const QString &start, const QString &end)
{
    if (end.isEmpty())
        return false;
    return end.left(10) < start.left(10) || (end.size() > 10 && end < start);
}

/// THE RULE as spells: of the claims for one thing that begin at the same moment the one that wins,
/// and when the next begins. thing: its columns in the table; ?1 known on, ?2 the least
/// grade, ?3 whether 6 counts, ?4 see told.
QString spells(const QString &table, const QString &thing, const QString &columns)
{
    return u"WITH ranked AS (SELECT %1, %2, %3, row_number() OVER (PARTITION BY %2, c.valid_from "
           "ORDER BY c.reported_on DESC, c.uid IN (SELECT uid FROM pinned) DESC, c.uid DESC, "
           "b.recorded_at DESC, b.author DESC) AS place_in_rule "
           "FROM %4 AS k CROSS JOIN claim AS c ON c.claim_id = k.claim_id "
           "JOIN batch AS b ON b.batch_id = c.batch_id "
           "WHERE %5 AND c.reported_on <= ?1 AND (c.credibility <> 5 OR ?2 = 5) "
           "AND CASE c.credibility WHEN 6 THEN ?3 ELSE c.credibility <= ?2 END AND %7) "
           "SELECT *, coalesce(lead(valid_from) OVER (PARTITION BY %6 ORDER BY valid_from), '') "
           "FROM ranked WHERE place_in_rule = 1 ORDER BY %6, valid_from"_s.arg(
               common, thing, columns, table, stands, QString(thing).remove(u"k."_s),
               told.arg(u"?4"_s));
}

/// Columns by their names, those with # whole numbers, and what all claims end with.
std::vector<ExportColumn> columnsOf(QLatin1StringView names)
{
    std::vector<ExportColumn> columns;
    for (QLatin1StringView name : names.tokenize(' '_L1)) {
        ColumnType type = name == "start"_L1 ? Start : name == "end"_L1 ? End : Text;
        if (name.endsWith('#'_L1)) {
            name.chop(1);
            type = Whole;
        }
        columns.push_back({name, type});
    }
    columns.insert(columns.end(), {{u"reported_on"_s, Date},
                                   {u"credibility"_s, Whole},
                                   {u"sources"_s},
                                   {u"source_ids"_s},
                                   {u"note"_s}});
    return columns;
}

/// A reader that gives the rows of a statement as make() makes them.
LayerReader streamed(ExportLayer layer, Statement statement, qint64 total,
                     std::function<Result<void>(const Statement &, ExportRow &)> make)
{
    return {.layer = std::move(layer),
            .total = total,
            .next = [rows = std::make_shared<Statement>(std::move(statement)),
                     make = std::move(make)](ExportRow &row) -> Result<bool> {
                const auto more = rows->step();
                if (!more)
                    return std::unexpected(more.error());
                if (!*more)
                    return false;
                row = {};
                if (auto made = make(*rows, row); !made)
                    return std::unexpected(made.error());
                return true;
            }};
}

} // namespace

/// In the order of their time. Numbers alone: their words would not fit into memory.
Result<std::vector<qint64>> LayerSource::claimsOf(const QString &table)
{
    auto statement = m_database.prepare(
        u"SELECT c.claim_id FROM %1 AS k CROSS JOIN claim AS c ON c.claim_id = k.claim_id "
        "WHERE %2 AND c.reported_on <= ?1 "
        "AND CASE c.credibility WHEN 6 THEN ?3 ELSE c.credibility <= ?2 END "
        "AND substr(c.valid_from, 1, 10) <= ?4 "
        "AND substr(coalesce(c.valid_to, c.valid_from), 1, 10) >= ?5 AND %3 "
        "ORDER BY c.valid_from, c.reported_on, c.claim_id"_s.arg(table, stands, told.arg(u"?6"_s)));
    if (!statement)
        return std::unexpected(statement.error());
    statement->bind(textOf(m_scope.knownOn), int(m_scope.filter.grade), m_scope.filter.unjudged,
                    textOf(m_scope.to.value_or(knownNow)),
                    m_scope.from ? textOf(*m_scope.from) : QString(u""_s),
                    table == u"statement_claim" ? QString(u""_s) : m_toldBy);
    std::vector<qint64> claims;
    for (;;) {
        const auto row = statement->step();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            return claims;
        const qint64 claim = statement->integer(0);
        if (table != u"event_claim" || isMatch(claim))
            claims.push_back(claim);
    }
}

Result<LayerReader> LayerSource::claimLayer(
    ExportLayer layer, const QString &table, const QString &columns,
    std::function<Result<void>(const Statement &, ExportRow &)> read)
{
    auto claims = claimsOf(table);
    if (!claims)
        return std::unexpected(claims.error());
    const QString words = table == u"event_claim"
                            ? u"JOIN event_text AS t ON t.claim_id = k.claim_id"_s
                            : QString();
    auto statement = m_database.prepare(
        u"SELECT %1, %2 FROM claim AS c JOIN %3 AS k ON k.claim_id = c.claim_id %4 "
        "WHERE c.claim_id = ?1"_s.arg(common, columns, table, words));
    if (!statement)
        return std::unexpected(statement.error());
    const auto total = qint64(claims->size());
    return LayerReader{.layer = std::move(layer),
                       .total = total,
                       .next = [claims = std::move(*claims), at = size_t(0),
                                rows = std::make_shared<Statement>(std::move(*statement)),
                                read = std::move(read)](ExportRow &row) mutable -> Result<bool> {
                           if (at == claims.size())
                               return false;
                           row = {};
                           const auto found = rows->bind(claims[at++]).step();
                           if (!found)
                               return std::unexpected(found.error());
                           if (*found) {
                               if (auto made = read(*rows, row); !made)
                                   return std::unexpected(made.error());
                           }
                           return true;
                       }};
}

/// What all claims end with, see columnsOf.
Result<void> LayerSource::addEnd(const Statement &claim, ExportRow &row)
{
    const auto sources = sourceIds(claim.integer(ClaimId), claim.integer(BatchId));
    if (!sources)
        return std::unexpected(sources.error());
    row.cells << claim.text(Reported) << claim.text(Grade) << publishers(*sources)
              << sources->join(u"; "_s) << claim.text(Note);
    return {};
}

Result<LayerReader> LayerSource::events()
{
    const ExportLayer layer{
        .name = u"events"_s,
        .shape = LayerShape::Point,
        .columns = columnsOf(
            "id uid version# start end date_precision category title summary place "
            "place_id geo_precision actor_1 actor_1_id actor_2 actor_2_id killed# "
            "killed_low# killed_high# cited rows_of"_L1)};
    auto killed = m_database.prepare(
        u"SELECT k.count_low, k.count_best, k.count_high FROM casualty_claim AS k "
        "CROSS JOIN claim AS c ON c.claim_id = k.claim_id WHERE k.incident_of = ?1 "
        "AND k.measure = 'killed' AND k.victim_group = 'total' AND %1"_s.arg(stands));
    if (!killed)
        return std::unexpected(killed.error());
    m_killed = std::move(*killed);
    return claimLayer(
        layer, u"event_claim"_s,
        u"c.precision, k.category, k.lat, k.lon, k.geo_precision, k.place_id, k.location_name, "
        "k.actor_1, k.actor_1_name, k.actor_2, k.actor_2_name, k.killed, t.title, t.summary, "
        "t.place_text, t.cited"_s,
        [this](const Statement &event, ExportRow &row) { return readEvent(event, row); });
}

Result<void> LayerSource::readEvent(const Statement &event, ExportRow &row)
{
    enum Columns {
        Precision = First,
        Word,
        Lat,
        Lon,
        GeoPrecisionWord,
        PlaceGiven,
        LocationName,
        Actor1,
        Actor1Name,
        Actor2,
        Actor2Name,
        Killed,
        Title,
        Summary,
        PlaceText,
        Cited
    };
    const ExportFilter &filter = m_scope.filter;
    const auto category = fromWord<Category>(event.text(Word));
    const QString place = meant(event, PlaceGiven, LocationName);
    const QString actor1 = meant(event, Actor1, Actor1Name);
    const QString actor2 = meant(event, Actor2, Actor2Name);
    const GeoPoint at{event.real(Lat), event.real(Lon)};
    const ExportGround ground = filter.ground.value_or(ExportGround{});
    const bool isThere = ground.south <= at.lat && at.lat <= ground.north && ground.west <= at.lon
                      && at.lon <= ground.east;
    const bool isWanted = isThere
                       && (filter.categories.empty()
                           || std::ranges::find(filter.categories,
                                                category.value_or(Category::Context))
                                  != filter.categories.end())
                       && isWantedPlace(place)
                       && (isWantedFaction(actor1) || isWantedFaction(actor2));
    if (!isWanted)
        return {};
    QString low;
    QString best = event.text(Killed);
    QString high;
    m_killed->bind(event.integer(ClaimId));
    for (;;) {
        const auto more = m_killed->step();
        if (!more)
            return std::unexpected(more.error());
        if (!*more)
            break;
        low = m_killed->text(0);
        high = m_killed->text(2);
        if (best.isEmpty())
            best = m_killed->text(1);
    }
    const QString placeText = event.text(PlaceText);
    row.cells = {event.text(Key),
                 event.text(Uid),
                 event.text(Version),
                 event.text(From),
                 event.text(To).isEmpty() ? event.text(From) : event.text(To),
                 event.text(Precision),
                 event.text(Word),
                 event.text(Title),
                 event.text(Summary),
                 placeText.isEmpty() ? m_nameTexts.value(event.integer(LocationName)) : placeText,
                 place,
                 event.text(GeoPrecisionWord),
                 actorName(event, Actor1, Actor1Name),
                 actor1,
                 actorName(event, Actor2, Actor2Name),
                 actor2,
                 best,
                 low,
                 high,
                 event.text(Cited),
                 originOf(event.integer(BatchId))};
    row.geometry = at;
    return addEnd(event, row);
}

Result<LayerReader> LayerSource::control(bool withCell)
{
    ExportLayer layer{
        .name = withCell ? u"control"_s : u"control_points"_s,
        .shape = withCell ? LayerShape::Area : LayerShape::Point,
        .columns = columnsOf("uid place_id place place_ar controller_id controller controller_ar "
                             "status start end"_L1)};
    auto statement = m_database.prepare(
        spells(u"control_claim"_s, u"k.place_id"_s, u"k.controller, k.status"_s));
    const auto total = m_database.value(u"SELECT count(*) FROM control_claim"_s);
    if (!statement || !total)
        return std::unexpected(statement ? total.error() : statement.error());
    statement->bind(textOf(m_scope.knownOn), int(m_scope.filter.grade), m_scope.filter.unjudged,
                    m_toldBy);
    enum Columns { PlaceId = First, Controller, Status, Rank, Next };
    return streamed(std::move(layer), std::move(*statement), total->toLongLong(),
                    [this, withCell](const Statement &spell, ExportRow &row) -> Result<void> {
                        const Place *place = m_places.value(spell.text(PlaceId));
                        const QString controller = spell.text(Controller);
                        const QString start = spell.text(From);
                        const QString end = endBefore(spell.text(Next));
                        if (!place || place->cell.empty() == withCell || isOver(start, end)
                            || !isWantedPlace(place->id.value) || !isWantedFaction(controller)
                            || !overlaps(start, end)) {
                            return {};
                        }
                        const Faction *faction = m_factions.value(controller);
                        row.cells = {spell.text(Uid),
                                     place->id.value,
                                     place->nameEn,
                                     place->nameAr,
                                     controller,
                                     faction ? faction->nameEn : controller,
                                     faction ? faction->nameAr : controller,
                                     spell.text(Status),
                                     start,
                                     end};
                        if (withCell)
                            row.geometry = place->cell;
                        else
                            row.geometry = place->centre;
                        return addEnd(spell, row);
                    });
}

Result<LayerReader> LayerSource::routeStates()
{
    ExportLayer layer{.name = u"route_states"_s,
                      .shape = LayerShape::Line,
                      .columns = columnsOf(
                          "uid route_id route kind from_place_id from_place to_place_id to_place "
                          "status controller_id controller start end"_L1)};
    auto statement = m_database.prepare(spells(u"route_status_claim"_s,
                                               u"k.route_id, k.from_place_id, k.to_place_id"_s,
                                               u"k.status, k.controller"_s));
    const auto total = m_database.value(u"SELECT count(*) FROM route_status_claim"_s);
    if (!statement || !total)
        return std::unexpected(statement ? total.error() : statement.error());
    statement->bind(textOf(m_scope.knownOn), int(m_scope.filter.grade), m_scope.filter.unjudged,
                    m_toldBy);
    enum Columns { RouteId = First, FromPlace, ToPlace, Status, Controller, Rank, Next };
    return streamed(std::move(layer), std::move(*statement), total->toLongLong(),
                    [this](const Statement &spell, ExportRow &row) -> Result<void> {
                        const Route *route = m_routes.value(spell.text(RouteId));
                        const Place *from = m_places.value(spell.text(FromPlace));
                        const Place *to = m_places.value(spell.text(ToPlace));
                        const QString controller = spell.text(Controller);
                        const QString start = spell.text(From);
                        const QString end = endBefore(spell.text(Next));
                        if (!route || !from || !to || isOver(start, end)
                            || !isWantedFaction(controller) || !overlaps(start, end)
                            || !(isWantedPlace(from->id.value) || isWantedPlace(to->id.value))) {
                            return {};
                        }
                        const Faction *faction = m_factions.value(controller);
                        row.cells = {spell.text(Uid),
                                     route->id.value,
                                     route->nameEn,
                                     route->kind,
                                     from->id.value,
                                     from->nameEn,
                                     to->id.value,
                                     to->nameEn,
                                     spell.text(Status),
                                     controller,
                                     faction ? faction->nameEn : controller,
                                     start,
                                     end};
                        if (auto piece = cutLine(route->line, from->centre, to->centre);
                            !piece.empty())
                            row.geometry = std::move(piece);
                        return addEnd(spell, row);
                    });
}

/// Every standing claim about control, the ones that lose under the rule as well.
Result<LayerReader> LayerSource::controlClaims()
{
    ExportLayer layer{
        .name = u"control_claims"_s,
        .columns = columnsOf("uid version# place_id place controller_id controller status start "
                             "pinned#"_L1)};
    return claimLayer(
        std::move(layer), u"control_claim"_s,
        u"k.place_id, k.controller, k.status, c.uid IN (SELECT uid FROM pinned)"_s,
        [this](const Statement &claim, ExportRow &row) -> Result<void> {
            enum Columns { PlaceId = First, Controller, Status, Pinned };
            const Place *place = m_places.value(claim.text(PlaceId));
            const Faction *faction = m_factions.value(claim.text(Controller));
            if (!isWantedPlace(claim.text(PlaceId)) || !isWantedFaction(claim.text(Controller)))
                return {};
            row.cells = {claim.text(Uid),        claim.text(Version),
                         claim.text(PlaceId),    place ? place->nameEn : QString(),
                         claim.text(Controller), faction ? faction->nameEn : QString(),
                         claim.text(Status),     claim.text(From),
                         claim.text(Pinned)};
            return addEnd(claim, row);
        });
}

Result<LayerReader> LayerSource::casualties()
{
    ExportLayer layer{.name = u"casualties"_s,
                      .columns = columnsOf(
                          "id uid version# start end claimant basis victim_group measure "
                          "count_low# count_best# count_high# scope place incident_of rows_of"_L1)};
    return claimLayer(
        std::move(layer), u"casualty_claim"_s,
        u"k.claimant, k.basis, k.victim_group, k.measure, k.count_low, k.count_best, "
        "k.count_high, k.scope, k.place_text, "
        "coalesce((SELECT key FROM claim WHERE claim_id = k.incident_of), '')"_s,
        [this](const Statement &claim, ExportRow &row) -> Result<void> {
            row.cells = {claim.text(Key), claim.text(Uid), claim.text(Version), claim.text(From),
                         claim.text(To).isEmpty() ? claim.text(From) : claim.text(To)};
            for (int column = First; column < First + 10; ++column)
                row.cells += claim.text(column);
            row.cells << originOf(claim.integer(BatchId));
            return addEnd(claim, row);
        });
}

Result<LayerReader> LayerSource::statements()
{
    ExportLayer layer{.name = u"statements"_s,
                      .columns = columnsOf("id uid version# start speaker role gist"_L1)};
    return claimLayer(
        std::move(layer), u"statement_claim"_s, u"k.speaker, k.role, k.gist"_s,
        [this](const Statement &claim, ExportRow &row) -> Result<void> {
            const ExportFilter &filter = m_scope.filter;
            // They have neither place nor actor: they pass where none is asked for.
            const bool isWanted = filter.places.isEmpty() && filter.factions.isEmpty()
                               && !filter.ground
                               && (filter.categories.empty()
                                   || std::ranges::find(filter.categories, Category::Statement)
                                          != filter.categories.end())
                               && isMatch(claim.integer(ClaimId));
            if (!isWanted)
                return {};
            row.cells = {claim.text(Key),      claim.text(Uid),   claim.text(Version),
                         claim.text(From),     claim.text(First), claim.text(First + 1),
                         claim.text(First + 2)};
            return addEnd(claim, row);
        });
}

} // namespace sd
