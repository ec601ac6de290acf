// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/import/writer.h"

#include "db/fold.h"
#include "db/geometry.h"
#include "db/uid.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

QString jsonText(const QStringList &texts)
{
    return QString::fromUtf8(
        QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
}

/// Remembers the first error, so that a run of inserts reads as a run of inserts.
class Writer {
public:
    Writer(const Database &database, const Dataset &dataset, QString programVersion)
        : m_database(database)
        , m_dataset(dataset)
        , m_content(dataset.content)
        , m_programVersion(std::move(programVersion))
    {
    }

    Result<void> write(const Progress &progress)
    {
        auto transaction = Transaction::begin(m_database);
        if (!transaction)
            return std::unexpected(transaction.error());
        using Step = void (Writer::*)();
        const std::array<Step, 11> steps{
            &Writer::writeMeta,        &Writer::writeDays,       &Writer::writeSources,
            &Writer::writeFactions,    &Writer::writePlaces,     &Writer::writeRoutes,
            &Writer::writeControl,     &Writer::writeEvents,     &Writer::writeCasualties,
            &Writer::writeRouteStatus, &Writer::writeStatements,
        };
        for (size_t i = 0; i < steps.size(); ++i) {
            if (progress && !progress(double(i) / double(steps.size()))) {
                return std::unexpected(
                    Error{.code = ErrorCode::Cancelled, .what = u"the build was cancelled"_s});
            }
            (this->*steps[i])();
            if (!m_result)
                return m_result;
        }
        if (auto done = m_database.run(
                u"UPDATE search_progress SET indexed_to = ?1, placed_to = ?1"_s, m_claimRow);
            !done) {
            return done;
        }
        return transaction->commit();
    }

private:
    /// "INSERT INTO table VALUES (?, ?, ...)" with one parameter a value.
    template <typename... Values>
    void insert(const QString &table, const Values &...values)
    {
        if (!m_result)
            return;
        auto at = m_inserts.find(table);
        if (at == m_inserts.end()) {
            const QString marks = QStringList(sizeof...(values), u"?"_s).join(u", "_s);
            auto statement = m_database.prepare(u"INSERT INTO %1 VALUES (%2)"_s.arg(table, marks));
            if (!statement) {
                m_result = std::unexpected(statement.error());
                return;
            }
            at = m_inserts.emplace(table, std::move(*statement)).first;
        }
        m_result = at->second.run(values...);
    }

    void writeMeta()
    {
        const DatasetInfo &info = m_content.info;
        const std::vector<std::pair<QString, QString>> values{
            {u"id"_s, info.id},
            {u"title_en"_s, info.titleEn},
            {u"title_ar"_s, info.titleAr},
            {u"period_from"_s, dateOf(info.periodFrom).toString(Qt::ISODate)},
            {u"period_to"_s, dateOf(info.periodTo).toString(Qt::ISODate)},
            {u"opening_date"_s, toText(info.openingMoment)},
            {u"telling_date"_s, toText(info.tellingMoment)},
            {u"time_zone"_s, info.timeZone},
            {u"view_lat"_s, QString::number(info.viewCentre.lat)},
            {u"view_lon"_s, QString::number(info.viewCentre.lon)},
            {u"view_zoom"_s, QString::number(info.viewZoom)},
            {u"city_en"_s, info.cityNameEn},
            {u"city_ar"_s, info.cityNameAr},
            {u"licence"_s, info.licence},
            {u"compiled_at"_s, m_dataset.compiledAt},
            {u"credits"_s, jsonText(info.credits)},
            {u"caveats_en"_s, jsonText(info.caveatsEn)},
            {u"caveats_ar"_s, jsonText(info.caveatsAr)},
        };
        for (const auto &[key, value] : values)
            insert(u"meta"_s, key, value);
    }

    void writeDays()
    {
        for (Day day = m_content.info.periodFrom; day <= m_content.info.periodTo; ++day)
            insert(u"day"_s, dateOf(day).toString(Qt::ISODate));
        insert(u"day"_s, u"9999-12-31"_s);
    }

    void writeSources()
    {
        startBatch(u"sources.csv"_s, m_content.sources.empty());
        int position = 0;
        for (const Source &source : m_content.sources) {
            insert(u"source"_s, ++position, source.id, source.publisher, source.title, source.url,
                   orNull(source.publishedOn.toString(Qt::ISODate)), source.language, source.kind,
                   QString(source.reliability), source.note, m_batchRow);
        }
    }

    void writeFactions()
    {
        startBatch(u"factions.csv"_s, m_content.factions.empty());
        int position = 0;
        for (const Faction &faction : m_content.factions) {
            insert(u"faction"_s, ++position, faction.id, faction.nameEn, faction.nameAr,
                   faction.shortName, toWord(faction.bloc), toWord(faction.kind),
                   faction.activeFrom, faction.note, m_batchRow);
        }
        for (const Faction &faction : m_content.factions) {
            writeList(u"faction_part"_s, faction.id, faction.partOf);
            writeList(u"faction_leader"_s, faction.id, faction.ledBy);
            writeList(u"faction_backer"_s, faction.id, faction.backers);
            writeList(u"faction_source"_s, faction.id, faction.sources);
            writeList(u"faction_alias"_s, faction.id, faction.aliases);
        }
        for (const Style &style : m_content.styles)
            insert(u"style"_s, style.subject, style.palette, style.colour);
    }

    void writePlaces()
    {
        startBatch(u"places.csv"_s, m_content.places.empty());
        int position = 0;
        for (const Place &place : m_content.places) {
            insert(u"place"_s, ++position, place.id, place.nameEn, place.nameAr, place.kind,
                   place.parent, place.centre.lat, place.centre.lon, place.inCity,
                   place.statedAreaKm2, place.locationSource, place.precisionM, m_batchRow);
            writeList(u"place_alias"_s, place.id, place.aliases);
            if (!place.cell.empty()) {
                insert(u"cell"_s, place.id, QString::fromUtf8(toGeoJson(place.cell)),
                       place.cellAreaKm2);
            }
            const QStringList names = QStringList{place.nameEn, place.nameAr} + place.aliases;
            m_placeNames.insert(place.id, names.join(u' '));
        }
    }

    void writeRoutes()
    {
        startBatch(u"routes.csv"_s, m_content.routes.empty());
        int position = 0;
        for (const Route &route : m_content.routes) {
            insert(u"route"_s, ++position, route.id, route.nameEn, route.nameAr, route.kind,
                   m_batchRow);
            int seq = 0;
            for (const GeoPoint &point : route.line)
                insert(u"route_point"_s, route.id, ++seq, point.lat, point.lon);
        }
    }

    void writeControl()
    {
        startBatch(u"control.csv"_s, m_content.control.empty());
        for (const ControlClaim &claim : m_content.control) {
            writeClaim(claim, ClaimKind::Control, precisionOf(claim));
            insert(u"control_claim"_s, m_claimRow, claim.place, claim.controller,
                   toWord(claim.status));
        }
    }

    void writeEvents()
    {
        constexpr std::optional<qint64> none; // a data set gives ids, not names
        startBatch(u"events.csv"_s, m_dataset.events.empty());
        for (const EventClaim &claim : m_dataset.events) {
            writeClaim(claim, ClaimKind::Event, claim.precision);
            insert(u"event_claim"_s, m_claimRow, toWord(claim.category), claim.position.lat,
                   claim.position.lon, toWord(claim.geoPrecision), orNull(claim.place.value),
                   orNull(claim.actor1.value), orNull(claim.actor2.value), claim.killed, none, none,
                   none);
            insert(u"event_text"_s, m_claimRow, claim.title, claim.summary, claim.placeText,
                   QString(), QString());
            const GeoPoint &at = claim.position;
            insert(u"event_position"_s, m_claimRow, at.lat, at.lat, at.lon, at.lon);
            writeSearchText(claim.title, claim.summary,
                            claim.placeText + u' ' + m_placeNames.value(claim.place));
        }
    }

    void writeCasualties()
    {
        constexpr std::optional<qint64> none;
        startBatch(u"casualties.csv"_s, m_content.casualties.empty());
        for (const CasualtyClaim &claim : m_content.casualties) {
            writeClaim(claim, ClaimKind::Casualty, precisionOf(claim));
            insert(u"casualty_claim"_s, m_claimRow, toWord(claim.basis), toWord(claim.group),
                   toWord(claim.measure), claim.low, claim.best, claim.high, claim.scope,
                   claim.placeText, claim.claimant, none);
        }
    }

    void writeRouteStatus()
    {
        startBatch(u"route_status.csv"_s, m_content.routeStatus.empty());
        for (const RouteClaim &claim : m_content.routeStatus) {
            writeClaim(claim, ClaimKind::RouteStatus, precisionOf(claim));
            insert(u"route_status_claim"_s, m_claimRow, claim.route, claim.from, claim.to,
                   toWord(claim.status), claim.controller);
        }
    }

    void writeStatements()
    {
        startBatch(u"statements.csv"_s, m_content.statements.empty());
        for (const StatementClaim &claim : m_content.statements) {
            writeClaim(claim, ClaimKind::Statement, precisionOf(claim));
            insert(u"statement_claim"_s, m_claimRow, claim.speaker, claim.role, claim.gist);
            writeSearchText(claim.speaker + u' ' + claim.role, claim.gist, {});
        }
    }

    static DatePrecision precisionOf(const Claim &claim)
    {
        if (claim.validTo && *claim.validTo != claim.validFrom)
            return DatePrecision::Range;
        return claim.validFrom.hasTime ? DatePrecision::Hour : DatePrecision::WholeDay;
    }

    template <typename Owner, typename Part>
    void writeList(const QString &table, const Owner &owner, const Part &parts)
    {
        int position = 0;
        for (const auto &part : parts)
            insert(table, owner, ++position, part);
    }

    /// A file without a row brings nothing, so no batch stands for it.
    void startBatch(const QString &file, bool isEmpty)
    {
        if (isEmpty)
            return;
        const QByteArray &sha256 = m_dataset.sha256.at(file);
        const QByteArray uid = importedUid(m_content.info.id, u"batch"_s,
                                           file + u'\n' + QString::fromLatin1(sha256), 0);
        constexpr std::optional<QString> none;
        insert(u"batch"_s, ++m_batchRow, uid, u"dataset"_s, u"dataset"_s, file,
               m_dataset.compiledAt, author(), m_programVersion, QString::fromLatin1(sha256), none,
               none, none, QString());
    }

    void writeClaim(const Claim &claim, ClaimKind kind, DatePrecision precision)
    {
        constexpr bool withdrawn = false;
        constexpr int fingerprint = 0;
        const auto validTo = claim.validTo ? std::optional(toText(*claim.validTo)) : std::nullopt;
        insert(u"claim"_s, ++m_claimRow, claim.uid, claim.version, toWord(kind), claim.key,
               toText(claim.validFrom), validTo, toWord(precision),
               dateOf(claim.reportedOn).toString(Qt::ISODate), m_batchRow, int(claim.credibility),
               withdrawn, fingerprint, claim.note);
        writeList(u"claim_source"_s, m_claimRow, claim.sources);
    }

    void writeSearchText(const QString &heading, const QString &body, const QString &names)
    {
        insert(u"search_text (rowid, heading, body, names)"_s, m_claimRow, foldForIndex(heading),
               foldForIndex(body), foldForIndex(names));
    }

    QString author() const { return u"data set "_s + m_content.info.id; }

    const Database &m_database;
    const Dataset &m_dataset;
    const Snapshot &m_content;
    const QString m_programVersion;
    std::map<QString, Statement> m_inserts; // by table
    QHash<PlaceId, QString> m_placeNames;
    qint64 m_batchRow = 0;
    qint64 m_claimRow = 0;
    Result<void> m_result;
};

} // namespace

Result<void> writeDataset(const Database &database, const Dataset &dataset,
                          const QString &programVersion, const Progress &progress)
{
    return Writer(database, dataset, programVersion).write(progress);
}

} // namespace sd
