// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/revisionreader.h"

#include "db/geometry.h"
#include "db/tablereader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

QString standingOf(Revisions revisions)
{
    const QString mine =
        revisions == Revisions::All
            ? QString()
            : u" AND batch_id IN (SELECT batch_id FROM batch WHERE kind <> 'edit')"_s;
    return u" WHERE batch_id NOT IN (SELECT batch_id FROM batch_undo)%1 ORDER BY revision_id"_s.arg(
        mine);
}

template <typename Record, typename Key>
QHash<QString, size_t> rowsById(const std::vector<Record> &records, Key Record::*id)
{
    QHash<QString, size_t> rows;
    for (size_t row = 0; row < records.size(); ++row)
        rows.insert((records[row].*id).value, row);
    return rows;
}

QStringList texts(const QString &json)
{
    QStringList texts;
    for (const QJsonValue value : QJsonDocument::fromJson(json.toUtf8()).array())
        texts += value.toString();
    return texts;
}

template <typename Id>
std::vector<Id> ids(const QString &json)
{
    std::vector<Id> ids;
    for (const QString &text : texts(json))
        ids.push_back({text});
    return ids;
}

class RevisionReader : private TableReader {
public:
    RevisionReader(const Database &database, Revisions revisions, Snapshot &snapshot)
        : TableReader(database)
        , m_standing(standingOf(revisions))
        , m_snapshot(snapshot)
    {
    }

    Result<void> read()
    {
        readSources();
        readFactions();
        readPlaces();
        if (m_error)
            return std::unexpected(*m_error);
        return {};
    }

private:
    void refuse(const QString &kind, const QString &id)
    {
        fault(u"a revision of %1 \"%2\" says what cannot be"_s.arg(kind, id));
    }

    void readSources()
    {
        const auto rows = rowsById(m_snapshot.sources, &Source::id);
        forEach(u"SELECT source_id, publisher, title, url, published_on, language, kind, "
                "reliability, note FROM source_revision"_s
                    + m_standing,
                [&](const Statement &row) {
                    const auto at = rows.constFind(row.text(0));
                    if (at == rows.cend())
                        return;
                    const auto day = row.isNull(4) ? std::nullopt : parseStamp(row.text(4));
                    static const QRegularExpression web(u"\\A(https?://.*)?\\z"_s);
                    static const QRegularExpression grade(u"\\A[A-F]\\z"_s);
                    if (row.isNull(4) == day.has_value() || !web.match(row.text(3)).hasMatch()
                        || !grade.match(row.text(7)).hasMatch()) {
                        refuse(u"source"_s, row.text(0));
                        return;
                    }
                    m_snapshot.sources[*at] = {.id = {row.text(0)},
                                               .publisher = row.text(1),
                                               .title = row.text(2),
                                               .url = row.text(3),
                                               .publishedOn = day ? dateOf(day->from.day())
                                                                  : QDate(),
                                               .language = row.text(5),
                                               .kind = row.text(6),
                                               .reliability = row.text(7).front(),
                                               .note = row.text(8)};
                });
    }

    void readFactions()
    {
        const auto rows = rowsById(m_snapshot.factions, &Faction::id);
        forEach(u"SELECT faction_id, name_en, name_ar, short_name, bloc, kind, active_from, note, "
                "aliases, led_by, part_of, backers, source_ids, colours FROM faction_revision"_s
                    + m_standing,
                [&](const Statement &row) {
                    const auto at = rows.constFind(row.text(0));
                    if (at == rows.cend())
                        return;
                    const auto bloc = fromWord<Bloc>(row.text(4));
                    const auto kind = fromWord<FactionKind>(row.text(5));
                    if (!bloc || !kind) {
                        refuse(u"faction"_s, row.text(0));
                        return;
                    }
                    m_snapshot.factions[*at] = {.id = {row.text(0)},
                                                .nameEn = row.text(1),
                                                .nameAr = row.text(2),
                                                .shortName = row.text(3),
                                                .aliases = texts(row.text(8)),
                                                .bloc = *bloc,
                                                .kind = *kind,
                                                .ledBy = ids<FactionId>(row.text(9)),
                                                .partOf = ids<FactionId>(row.text(10)),
                                                .backers = ids<FactionId>(row.text(11)),
                                                .activeFrom = row.text(6),
                                                .note = row.text(7),
                                                .sources = ids<SourceId>(row.text(12))};
                    setColours(row.text(0), row.text(13));
                });
    }

    void setColours(const QString &faction, const QString &json)
    {
        static const QRegularExpression form(u"\\A#[0-9a-f]{6}\\z"_s);
        const QJsonObject colours = QJsonDocument::fromJson(json.toUtf8()).object();
        for (auto colour = colours.begin(); colour != colours.end(); ++colour) {
            const QString value = colour.value().toString();
            if (!form.match(value).hasMatch()) {
                fault(u"\"%1\" is no colour"_s.arg(value));
                return;
            }
            auto &styles = m_snapshot.styles;
            const auto same = std::ranges::find_if(styles, [&](const Style &style) {
                return style.subject == faction && style.palette == colour.key();
            });
            if (same != styles.end())
                same->colour = value;
            else
                styles.push_back({.subject = faction, .palette = colour.key(), .colour = value});
        }
    }

    void readPlaces()
    {
        const auto rows = rowsById(m_snapshot.places, &Place::id);
        QSet<QString> removed;
        forEach(u"SELECT place_id, removed, name_en, name_ar, aliases, kind, parent, lat, lon, "
                "in_city, stated_area_km2, location_source, precision_m, geometry, area_km2, "
                "cell_source FROM place_revision"_s
                    + m_standing,
                [&](const Statement &row) {
                    const auto at = rows.constFind(row.text(0));
                    if (at == rows.cend())
                        return;
                    Place place{.id = {row.text(0)},
                                .nameEn = row.text(2),
                                .nameAr = row.text(3),
                                .aliases = texts(row.text(4)),
                                .kind = row.text(5),
                                .parent = row.text(6),
                                .centre = {.lat = row.real(7), .lon = row.real(8)},
                                .inCity = row.integer(9) != 0,
                                .locationSource = row.text(11),
                                .precisionM = int(row.integer(12)),
                                .cell = {},
                                .cellAreaKm2 = row.isNull(14) ? 0 : row.real(14),
                                .cellSource = {row.text(15)},
                                .statedAreaKm2 = {}};
                    if (!row.isNull(10))
                        place.statedAreaKm2 = row.real(10);
                    bool isSound = std::abs(place.centre.lat) <= 90
                                && std::abs(place.centre.lon) <= 180;
                    if (!row.isNull(13)) {
                        auto cell = fromGeoJson(row.text(13).toUtf8());
                        isSound = isSound && cell && canBeDrawn(*cell);
                        place.cell = std::move(cell).value_or(std::vector<Polygon>());
                    }
                    if (!isSound) {
                        refuse(u"place"_s, place.id.value);
                        return;
                    }
                    if (row.integer(1) != 0)
                        removed.insert(place.id.value);
                    else
                        removed.remove(place.id.value);
                    m_snapshot.places[*at] = std::move(place);
                });
        std::erase_if(m_snapshot.places,
                      [&](const Place &place) { return removed.contains(place.id.value); });
    }

    const QString m_standing;
    Snapshot &m_snapshot;
};

} // namespace

Result<void> readRevisions(const Database &database, Revisions revisions, Snapshot &snapshot)
{
    return RevisionReader(database, revisions, snapshot).read();
}

} // namespace sd
