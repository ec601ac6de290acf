// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/snapshot.h"

#include "db/eventreader.h"
#include "db/geometry.h"
#include "db/revisionreader.h"
#include "db/store.h"
#include "db/tablereader.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <array>
#include <cmath>
#include <span>
#include <utility>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

/// The end of a query of things: those of an import that was undone are left out, unless one that
/// stands brought them as well.
QString brought(const QString &table, const QString &others)
{
    return u" FROM %1 WHERE batch_id NOT IN (SELECT batch_id FROM batch_undo) OR %1_id IN (%2) "
           "ORDER BY position"_s.arg(table, others);
}

QString revised(const QString &table)
{
    return u"SELECT %1_id FROM %1_revision WHERE batch_id NOT IN "
           "(SELECT batch_id FROM batch_undo)"_s.arg(table);
}

/// The record of an id, null where it was left out.
template <typename Record>
Record *find(std::vector<Record> &records, const QHash<QString, size_t> &at, const QString &id)
{
    const auto found = at.constFind(id);
    return found == at.cend() ? nullptr : &records[*found];
}

/// Reads table by table and remembers the first thing that cannot be understood. Values are checked
/// here although the schema has CHECKs for them: SQLite leaves those out of a file that it opens
/// read-only.
class Loader : private TableReader {
public:
    /// columnsPath: where columns of events may be kept, empty for nowhere.
    explicit Loader(const Database &database, QString columnsPath = {},
                    const Snapshot *before = nullptr, Revisions revisions = Revisions::All)
        : TableReader(database)
        , m_columnsPath(std::move(columnsPath))
        , m_before(before)
        , m_revisions(revisions)
    {
    }

    Result<Snapshot> load()
    {
        readAllThings();
        const std::array<Step, 7> steps{
            &Loader::readClaimSources, &Loader::readControl,    &Loader::readRouteStatus,
            &Loader::readEvents,       &Loader::readCasualties, &Loader::readStatements,
            &Loader::readPins,
        };
        return finish(steps);
    }

    Result<Snapshot> loadThings()
    {
        readAllThings();
        return finish({});
    }

private:
    using Step = void (Loader::*)();

    void readAllThings()
    {
        static constexpr std::array<Step, 7> steps{
            &Loader::readInfo,   &Loader::readSources,   &Loader::readFactions, &Loader::readStyles,
            &Loader::readPlaces, &Loader::readRevisions, &Loader::readRoutes,
        };
        run(steps);
    }

    Result<Snapshot> finish(std::span<const Step> steps)
    {
        run(steps);
        if (m_error)
            return std::unexpected(*m_error);
        return std::move(m_snapshot);
    }

    void run(std::span<const Step> steps)
    {
        for (const Step step : steps) {
            if (!m_error)
                (this->*step)();
        }
    }

    template <typename Enum>
    Enum word(const Statement &row, int column)
    {
        const auto value = fromWord<Enum>(row.text(column));
        if (!value)
            fault(u"unknown word \"%1\""_s.arg(row.text(column)));
        return value.value_or(Enum{});
    }

    Stamp stamp(const QString &text)
    {
        const auto stamp = parseStamp(text);
        if (!stamp)
            fault(u"\"%1\" is no date"_s.arg(text));
        return stamp.value_or(Stamp{});
    }

    Day day(const QString &text) { return stamp(text).from.day(); }

    void expect(bool isRight, const QString &what)
    {
        if (!isRight)
            fault(what);
    }

    GeoPoint point(double lat, double lon)
    {
        // Written so that a NaN fails as well.
        expect(std::abs(lat) <= 90 && std::abs(lon) <= 180, u"a point is not on Earth"_s);
        return {.lat = lat, .lon = lon};
    }

    std::optional<int> count(const Statement &row, int column)
    {
        const auto value = row.optionalInt(column);
        expect(value.value_or(0) >= 0, u"a count is below zero"_s);
        return value;
    }

    void matches(const QString &text, const QString &pattern)
    {
        const QRegularExpression whole(QRegularExpression::anchoredPattern(pattern));
        expect(whole.match(text).hasMatch(), u"\"%1\" cannot stand where it does"_s.arg(text));
    }

    void readInfo()
    {
        QHash<QString, QString> meta;
        forEach(u"SELECT key, value FROM meta"_s,
                [&meta](const Statement &row) { meta.insert(row.text(0), row.text(1)); });
        const auto texts = [&meta](const QString &key) {
            QStringList result;
            for (const QJsonValue value : QJsonDocument::fromJson(meta.value(key).toUtf8()).array())
                result += value.toString();
            return result;
        };
        DatasetInfo &info = m_snapshot.info;
        info.id = meta.value(u"id"_s);
        info.titleEn = meta.value(u"title_en"_s);
        info.titleAr = meta.value(u"title_ar"_s);
        readPeriod(meta);
        info.timeZone = meta.value(u"time_zone"_s);
        info.viewCentre = point(meta.value(u"view_lat"_s).toDouble(),
                                meta.value(u"view_lon"_s).toDouble());
        info.viewZoom = meta.value(u"view_zoom"_s).toDouble();
        expect(info.viewZoom >= 0 && info.viewZoom <= 22, u"its view has an impossible zoom"_s);
        info.cityNameEn = meta.value(u"city_en"_s);
        info.cityNameAr = meta.value(u"city_ar"_s);
        info.licence = meta.value(u"licence"_s);
        info.credits = texts(u"credits"_s);
        info.caveatsEn = texts(u"caveats_en"_s);
        info.caveatsAr = texts(u"caveats_ar"_s);
    }

    /// A store that was made by an import has no period of its own: it has that of its imports,
    /// and where they were undone the day it was made.
    void readPeriod(const QHash<QString, QString> &meta)
    {
        DatasetInfo &info = m_snapshot.info;
        QString from;
        QString to;
        forEach(u"SELECT min(period_from), max(period_to) FROM batch_standing"_s,
                [&](const Statement &row) {
                    from = row.text(0);
                    to = row.text(1);
                });
        const QString made = meta.value(u"compiled_at"_s).left(10);
        const bool hasOwn = !meta.contains(u"period_from"_s)
                         || !meta.value(u"period_from"_s).isEmpty();
        if (hasOwn) {
            const QString ownFrom = meta.value(u"period_from"_s);
            const QString ownTo = meta.value(u"period_to"_s);
            if (day(ownTo) < day(ownFrom))
                fault(u"its period ends before it begins"_s);
            from = from.isEmpty() ? ownFrom : std::min(from, ownFrom);
            to = std::max(to, ownTo);
        }
        info.periodFrom = day(from.isEmpty() ? made : from);
        info.periodTo = day(to.isEmpty() ? made : to);
        if (info.periodTo < info.periodFrom)
            fault(u"its period ends before it begins"_s);
        const auto moment = [&](const QString &key) {
            return hasOwn ? positionOf(stamp(meta.value(key))) : Moment::endOf(info.periodTo);
        };
        info.openingMoment = moment(u"opening_date"_s);
        info.tellingMoment = moment(u"telling_date"_s);
    }

    void readSources()
    {
        forEach(
            u"SELECT source_id, publisher, title, url, published_on, language, kind, reliability, "
            "note"_s
                + brought(u"source"_s,
                          revised(u"source"_s) + u" UNION SELECT source_id FROM batch_standing"_s),
            [this](const Statement &row) {
                Source source{.id = {row.text(0)},
                              .publisher = row.text(1),
                              .title = row.text(2),
                              .url = row.text(3),
                              .publishedOn = {},
                              .language = row.text(5),
                              .kind = row.text(6),
                              .reliability = row.text(7).isEmpty() ? QChar() : row.text(7).front(),
                              .note = row.text(8)};
                if (!row.isNull(4))
                    source.publishedOn = dateOf(day(row.text(4)));
                matches(source.url, u"|https?://.*"_s);
                matches(source.reliability, u"[A-F]"_s);
                m_snapshot.sources.push_back(std::move(source));
            });
    }

    void readFactions()
    {
        QHash<QString, size_t> at;
        forEach(u"SELECT faction_id, name_en, name_ar, short_name, bloc, kind, active_from, note"_s
                    + brought(u"faction"_s, revised(u"faction"_s)),
                [&](const Statement &row) {
                    Faction faction;
                    faction.id = {row.text(0)};
                    faction.nameEn = row.text(1);
                    faction.nameAr = row.text(2);
                    faction.shortName = row.text(3);
                    faction.bloc = word<Bloc>(row, 4);
                    faction.kind = word<FactionKind>(row, 5);
                    faction.activeFrom = row.text(6);
                    faction.note = row.text(7);
                    at.insert(faction.id.value, m_snapshot.factions.size());
                    m_snapshot.factions.push_back(std::move(faction));
                });
        const auto readList = [&](const QString &table, const QString &column,
                                  auto Faction::*list) {
            forEach(
                u"SELECT faction_id, %1 FROM %2 ORDER BY faction_id, position"_s.arg(column, table),
                [&](const Statement &row) {
                    if (Faction *faction = find(m_snapshot.factions, at, row.text(0)))
                        (faction->*list).push_back({row.text(1)});
                });
        };
        forEach(u"SELECT faction_id, alias FROM faction_alias ORDER BY faction_id, position"_s,
                [&](const Statement &row) {
                    if (Faction *faction = find(m_snapshot.factions, at, row.text(0)))
                        faction->aliases += row.text(1);
                });
        readList(u"faction_part"_s, u"part_of"_s, &Faction::partOf);
        readList(u"faction_leader"_s, u"led_by"_s, &Faction::ledBy);
        readList(u"faction_backer"_s, u"backer"_s, &Faction::backers);
        readList(u"faction_source"_s, u"source_id"_s, &Faction::sources);
    }

    void readStyles()
    {
        forEach(u"SELECT subject, palette, colour FROM style"_s, [this](const Statement &row) {
            matches(row.text(2), u"#[0-9a-f]{6}"_s);
            m_snapshot.styles.push_back(
                {.subject = row.text(0), .palette = row.text(1), .colour = row.text(2)});
        });
    }

    void readPlaces()
    {
        QHash<QString, size_t> at;
        forEach(
            u"SELECT place_id, name_en, name_ar, kind, parent, lat, lon, in_city, stated_area_km2, "
            "location_source, precision_m"_s
                + brought(u"place"_s, revised(u"place"_s)),
            [&](const Statement &row) {
                Place place;
                place.id = {row.text(0)};
                place.nameEn = row.text(1);
                place.nameAr = row.text(2);
                place.kind = row.text(3);
                place.parent = row.text(4);
                place.centre = point(row.real(5), row.real(6));
                place.inCity = row.integer(7) != 0;
                if (!row.isNull(8))
                    place.statedAreaKm2 = row.real(8);
                place.locationSource = row.text(9);
                place.precisionM = int(row.integer(10));
                at.insert(place.id.value, m_snapshot.places.size());
                m_snapshot.places.push_back(std::move(place));
            });
        forEach(u"SELECT place_id, alias FROM place_alias ORDER BY place_id, position"_s,
                [&](const Statement &row) {
                    if (Place *place = find(m_snapshot.places, at, row.text(0)))
                        place->aliases += row.text(1);
                });
        forEach(u"SELECT place_id, geometry, area_km2 FROM cell"_s, [&](const Statement &row) {
            Place *place = find(m_snapshot.places, at, row.text(0));
            if (!place)
                return;
            auto cell = fromGeoJson(row.text(1).toUtf8());
            if (!cell || !canBeDrawn(*cell)) {
                fault(u"the cell of \"%1\" cannot be drawn"_s.arg(place->id.value));
                return;
            }
            place->cell = std::move(*cell);
            place->cellAreaKm2 = row.real(2);
        });
    }

    void readRevisions()
    {
        if (auto done = sd::readRevisions(m_database, m_revisions, m_snapshot); !done)
            m_error = done.error();
    }

    void readRoutes()
    {
        QHash<QString, size_t> at;
        forEach(u"SELECT route_id, name_en, name_ar, kind"_s
                    + brought(u"route"_s, u"SELECT route_id FROM route_status_claim "
                                          "JOIN claim_standing USING (claim_id)"_s),
                [&](const Statement &row) {
                    at.insert(row.text(0), m_snapshot.routes.size());
                    m_snapshot.routes.push_back({.id = {row.text(0)},
                                                 .nameEn = row.text(1),
                                                 .nameAr = row.text(2),
                                                 .kind = row.text(3),
                                                 .line = {}});
                });
        forEach(u"SELECT route_id, lat, lon FROM route_point ORDER BY route_id, seq"_s,
                [&](const Statement &row) {
                    if (Route *route = find(m_snapshot.routes, at, row.text(0)))
                        route->line.push_back(point(row.real(1), row.real(2)));
                });
    }

    void readClaimSources()
    {
        // One shared text a source, not one a row.
        QHash<QString, SourceId> ids;
        for (const Source &source : m_snapshot.sources)
            ids.insert(source.id.value, source.id);
        forEach(u"SELECT claim_id, source_id FROM claim_source ORDER BY claim_id, position"_s,
                [&](const Statement &row) {
                    m_claimSources[row.integer(0)].push_back(ids.value(row.text(1)));
                });
        forEach(u"SELECT batch_id, source_id FROM batch WHERE source_id IS NOT NULL"_s,
                [&](const Statement &row) {
                    m_batchSources[row.integer(0)].push_back(ids.value(row.text(1)));
                });
    }

    /// The rows of one kind of claim: what all claims have in columns 0 to 9, then the given ones.
    /// The claims that stand, as the view claim_standing says; put so that SQLite never begins with
    /// all claims of the store.
    template <typename Kind, typename Read>
    void readClaims(const QString &table, const QString &columns, std::vector<Kind> &claims,
                    Read read, const QString &condition = u"1"_s)
    {
        forEach(
            u"SELECT c.claim_id, c.uid, c.version, c.key, c.valid_from, c.valid_to, c.reported_on, "
            "c.credibility, c.note, c.batch_id, %1 "
            "FROM %2 AS k CROSS JOIN claim AS c USING (claim_id) "
            "CROSS JOIN batch AS b USING (batch_id) "
            "WHERE %3 AND c.withdrawn = 0 AND c.batch_id NOT IN (SELECT batch_id FROM batch_undo) "
            "AND NOT EXISTS (SELECT 1 FROM claim AS newer WHERE newer.uid = c.uid "
            "AND newer.version > c.version "
            "AND newer.batch_id NOT IN (SELECT batch_id FROM batch_undo)) "
            "ORDER BY c.valid_from, c.reported_on, b.recorded_at, b.author, c.claim_id"_s.arg(
                columns, table, condition),
            [&](const Statement &row) {
                Kind claim;
                claim.row = row.integer(0);
                claim.uid = row.blob(1);
                claim.version = int(row.integer(2));
                claim.key = row.text(3);
                claim.validFrom = stamp(row.text(4));
                if (!row.isNull(5))
                    claim.validTo = stamp(row.text(5));
                claim.reportedOn = day(row.text(6));
                claim.credibility = Credibility(row.integer(7));
                expect(row.integer(7) >= 1 && row.integer(7) <= 6,
                       u"a credibility is not 1 to 6"_s);
                expect(claim.uid.size() == 16, u"a uid is not of 16 bytes"_s);
                claim.note = row.text(8);
                claim.sources = m_claimSources.value(claim.row);
                if (claim.sources.empty())
                    claim.sources = m_batchSources.value(row.integer(9));
                read(row, claim);
                claims.push_back(std::move(claim));
            });
    }

    static constexpr int first = 10; // the first column after what all claims have

    void readControl()
    {
        readClaims(u"control_claim"_s,
                   u"k.place_id, k.controller, k.status, c.uid IN (SELECT uid FROM pinned)"_s,
                   m_snapshot.control, [this](const Statement &row, ControlClaim &claim) {
                       claim.place = {row.text(first)};
                       claim.controller = {row.text(first + 1)};
                       claim.status = word<ControlStatus>(row, first + 2);
                       claim.pinned = row.integer(first + 3) != 0;
                   });
    }

    void readRouteStatus()
    {
        readClaims(u"route_status_claim"_s,
                   u"k.route_id, k.from_place_id, k.to_place_id, k.status, k.controller, "
                   "c.uid IN (SELECT uid FROM pinned)"_s,
                   m_snapshot.routeStatus, [this](const Statement &row, RouteClaim &claim) {
                       claim.route = {row.text(first)};
                       claim.from = {row.text(first + 1)};
                       claim.to = {row.text(first + 2)};
                       claim.status = word<RouteState>(row, first + 3);
                       claim.controller = {row.text(first + 4)};
                       claim.pinned = row.integer(first + 5) != 0;
                   });
    }

    void readEvents()
    {
        if (auto done = readEventTable(m_database, m_columnsPath, m_before, m_snapshot); !done)
            m_error = done.error();
    }

    void readCasualties()
    {
        readClaims(
            u"casualty_claim"_s,
            u"k.basis, k.victim_group, k.measure, k.count_low, k.count_best, k.count_high, "
            "k.scope, k.place_text, k.claimant"_s,
            m_snapshot.casualties,
            [this](const Statement &row, CasualtyClaim &claim) {
                claim.basis = word<Basis>(row, first);
                claim.group = word<VictimGroup>(row, first + 1);
                claim.measure = word<Measure>(row, first + 2);
                claim.low = count(row, first + 3);
                claim.best = count(row, first + 4);
                claim.high = count(row, first + 5);
                claim.scope = row.text(first + 6);
                claim.placeText = row.text(first + 7);
                claim.claimant = row.text(first + 8);
            },
            u"k.incident_of IS NULL"_s);
    }

    void readStatements()
    {
        readClaims(u"statement_claim"_s, u"k.speaker, k.role, k.gist"_s, m_snapshot.statements,
                   [](const Statement &row, StatementClaim &claim) {
                       claim.speaker = row.text(first);
                       claim.role = row.text(first + 1);
                       claim.gist = row.text(first + 2);
                   });
    }

    void readPins()
    {
        readClaims(u"pin_claim"_s, u"k.target_uid, k.reason, b.author"_s, m_snapshot.pins,
                   [](const Statement &row, PinClaim &claim) {
                       claim.target = row.blob(first);
                       claim.reason = row.text(first + 1);
                       claim.author = row.text(first + 2);
                   });
    }

    QString m_columnsPath;
    const Snapshot *m_before;
    const Revisions m_revisions;
    Snapshot m_snapshot;
    QHash<qint64, std::vector<SourceId>> m_claimSources;
    QHash<qint64, std::vector<SourceId>> m_batchSources; // of claims that name none of their own
};

} // namespace

Result<Snapshot> loadThings(const Database &database, Revisions revisions)
{
    return Loader(database, {}, nullptr, revisions).loadThings();
}

Result<Snapshot> loadSnapshot(const Store &store, const Snapshot *before)
{
    auto snapshot = Loader(store.database(), store.columnsPath(), before).load();
    if (snapshot && snapshot->events.size() <= mostWholeTexts) {
        auto texts = readEventTexts(store, snapshot->events.claimRow);
        if (texts)
            snapshot->eventTexts = std::move(*texts);
        else
            snapshot = std::unexpected(texts.error());
    }
    if (!snapshot)
        snapshot.error().where.file = store.path();
    return snapshot;
}

} // namespace sd
