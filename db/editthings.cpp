// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/editthings.h"

#include "db/geometry.h"
#include "db/sqlite.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

QString compact(const QJsonDocument &document)
{
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

QString jsonOf(const QStringList &texts)
{
    return compact(QJsonDocument(QJsonArray::fromStringList(texts)));
}

template <typename Tag>
QString jsonOf(const std::vector<Id<Tag>> &ids)
{
    QStringList texts;
    for (const auto &id : ids)
        texts += id.value;
    return jsonOf(texts);
}

class ThingWriter {
public:
    ThingWriter(const Database &database, qint64 batch)
        : m_database(database)
        , m_batch(batch)
    {
    }

    Result<void> write(const Edit &edit)
    {
        for (const Source &source : edit.sources)
            write(source);
        for (const FactionEdit &faction : edit.factions)
            write(faction);
        for (const PlaceEdit &place : edit.places)
            write(place);
        return m_result;
    }

private:
    void run(const QString &sql, const auto &...values)
    {
        if (m_result)
            m_result = m_database.run(sql, values...);
    }

    void write(const Source &source)
    {
        const auto published = orNull(source.publishedOn.toString(Qt::ISODate));
        const QString reliability(source.reliability);
        run(u"INSERT INTO source SELECT NULL, ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10 "
            "WHERE NOT EXISTS (SELECT 1 FROM source WHERE source_id = ?1)"_s,
            source.id, source.publisher, source.title, source.url, published, source.language,
            source.kind, reliability, source.note, m_batch);
        run(u"INSERT INTO source_revision VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s, m_batch,
            source.id, source.publisher, source.title, source.url, published, source.language,
            source.kind, reliability, source.note);
    }

    void write(const FactionEdit &edit)
    {
        const Faction &faction = edit.faction;
        QJsonObject colours;
        for (const auto &[palette, colour] : edit.colours)
            colours.insert(palette, colour);
        run(u"INSERT INTO faction SELECT NULL, ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9 "
            "WHERE NOT EXISTS (SELECT 1 FROM faction WHERE faction_id = ?1)"_s,
            faction.id, faction.nameEn, faction.nameAr, faction.shortName, toWord(faction.bloc),
            toWord(faction.kind), faction.activeFrom, faction.note, m_batch);
        run(u"INSERT INTO faction_revision VALUES "
            "(NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            m_batch, faction.id, faction.nameEn, faction.nameAr, faction.shortName,
            toWord(faction.bloc), toWord(faction.kind), faction.activeFrom, faction.note,
            jsonOf(faction.aliases), jsonOf(faction.ledBy), jsonOf(faction.partOf),
            jsonOf(faction.backers), jsonOf(faction.sources), compact(QJsonDocument(colours)),
            orNull(edit.said.source.value), int(edit.said.credibility), edit.said.remark);
    }

    void write(const PlaceEdit &edit)
    {
        const Place &place = edit.place;
        run(u"INSERT INTO place SELECT NULL, ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12 "
            "WHERE NOT EXISTS (SELECT 1 FROM place WHERE place_id = ?1)"_s,
            place.id, place.nameEn, place.nameAr, place.kind, place.parent, place.centre.lat,
            place.centre.lon, place.inCity, place.statedAreaKm2, place.locationSource,
            place.precisionM, m_batch);
        std::optional<QString> geometry;
        std::optional<double> area;
        if (!place.cell.empty()) {
            std::vector<Polygon> cell = place.cell;
            std::ranges::for_each(cell, &windAsRfc7946);
            geometry = QString::fromUtf8(toGeoJson(cell));
            area = areaKm2(cell);
        }
        run(u"INSERT INTO place_revision VALUES "
            "(NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            m_batch, place.id, edit.isRemoved, place.nameEn, place.nameAr, jsonOf(place.aliases),
            place.kind, place.parent, place.centre.lat, place.centre.lon, place.inCity,
            place.statedAreaKm2, place.locationSource, place.precisionM, geometry, area,
            orNull(place.cellSource.value), orNull(edit.said.source.value),
            int(edit.said.credibility), edit.said.remark);
    }

    const Database &m_database;
    const qint64 m_batch;
    Result<void> m_result;
};

} // namespace

Result<void> writeThings(const Database &database, qint64 batch, const Edit &edit)
{
    return ThingWriter(database, batch).write(edit);
}

} // namespace sd
