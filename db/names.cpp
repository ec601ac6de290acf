// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/names.h"

#include "db/fold.h"
#include "db/import/importtext.h"
#include "db/store.h"

#include <cmath>
#include <limits>
#include <numbers>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

constexpr double nearKm = 15;

/// Flat is good enough for "is it the same village".
double flatKm(GeoPoint a, GeoPoint b)
{
    constexpr double kmPerDegree = 111.2;
    const double x = (a.lon - b.lon) * std::cos(a.lat * std::numbers::pi / 180);
    return kmPerDegree * std::hypot(a.lat - b.lat, x);
}

} // namespace

Result<Gazetteer> Gazetteer::load(const Store &store)
{
    Gazetteer gazetteer;
    auto read = forEachRow(
        store.database(),
        u"WITH standing AS (SELECT * FROM faction WHERE batch_id IN "
        "                   (SELECT batch_id FROM batch_standing)) "
        "SELECT faction_id, name_en FROM standing UNION SELECT faction_id, name_ar FROM standing "
        "UNION SELECT faction_id, short_name FROM standing "
        "UNION SELECT faction_id, alias FROM faction_alias JOIN standing USING (faction_id)"_s,
        [&](const Statement &row) {
            std::vector<FactionId> &ids = gazetteer.m_factions[fold(row.text(1))];
            if (std::ranges::find(ids, FactionId{row.text(0)}) == ids.end())
                ids.push_back({row.text(0)});
        });
    if (!read)
        return std::unexpected(read.error());
    read = forEachRow(
        store.database(),
        u"WITH standing AS (SELECT * FROM place WHERE batch_id IN "
        "                   (SELECT batch_id FROM batch_standing)) "
        "SELECT place_id, lat, lon, name_en FROM standing "
        "UNION SELECT place_id, lat, lon, name_ar FROM standing "
        "UNION SELECT place_id, lat, lon, alias FROM place_alias JOIN standing USING (place_id)"_s,
        [&](const Statement &row) {
            const KnownPlace place{.id = {row.text(0)},
                                   .position = {.lat = row.real(1), .lon = row.real(2)}};
            std::vector<KnownPlace> &places = gazetteer.m_places[fold(row.text(3))];
            if (std::ranges::find(places, place.id, &KnownPlace::id) == places.end())
                places.push_back(place);
        });
    if (!read)
        return std::unexpected(read.error());
    return gazetteer;
}

FactionId Gazetteer::faction(const QString &name) const
{
    const auto found = m_factions.constFind(fold(name));
    return found != m_factions.cend() && found->size() == 1 ? found->front() : FactionId{};
}

const std::vector<Gazetteer::KnownPlace> &Gazetteer::places(const QString &name) const
{
    static const std::vector<KnownPlace> none;
    const auto found = m_places.constFind(fold(name));
    return found != m_places.cend() ? *found : none;
}

PlaceId Gazetteer::placeNear(const QString &name, GeoPoint position) const
{
    PlaceId nearest;
    double least = nearKm;
    for (const KnownPlace &place : places(name)) {
        const double distance = flatKm(place.position, position);
        if (distance <= least) {
            least = distance;
            nearest = place.id;
        }
    }
    return nearest;
}

Result<std::vector<NameUse>> namesInUse(const Store &store, qint64 batch, bool onlyWithoutMeaning,
                                        int most)
{
    auto statement = store.database().prepare(
        u"WITH used AS ("
        "  SELECT e.actor_1_name AS a, e.actor_2_name AS b, e.location_name AS c "
        "  FROM event_claim AS e JOIN claim AS k USING (claim_id) "
        "  WHERE CASE WHEN ?1 = 0 THEN k.batch_id IN (SELECT batch_id FROM batch_standing) "
        "             ELSE k.batch_id = ?1 END), "
        "counted AS ("
        "  SELECT name_id, sum(n) AS n FROM ("
        "    SELECT a AS name_id, count(*) AS n FROM used GROUP BY a "
        "    UNION ALL SELECT b, count(*) FROM used GROUP BY b "
        "    UNION ALL SELECT c, count(*) FROM used GROUP BY c) "
        "  WHERE name_id IS NOT NULL GROUP BY name_id) "
        "SELECT name.name_id, name.kind, name.text, counted.n, meaning.target "
        "FROM counted JOIN name USING (name_id) "
        "LEFT JOIN name_meaning AS meaning ON meaning.meaning_id = "
        "  (SELECT max(meaning_id) FROM name_meaning AS m WHERE m.name_id = name.name_id) "
        "WHERE NOT (?2 AND meaning.target IS NOT NULL) "
        "ORDER BY counted.n DESC, name.kind, name.text LIMIT ?3"_s);
    if (!statement)
        return std::unexpected(statement.error());
    statement->bind(batch, onlyWithoutMeaning, most);
    std::vector<NameUse> names;
    for (;;) {
        const auto row = statement->step();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            return names;
        names.push_back(
            {.id = statement->integer(0),
             .kind = statement->text(1) == u"actor" ? NameKind::Actor : NameKind::Location,
             .text = statement->text(2),
             .events = statement->integer(3),
             .hasMeaning = !statement->isNull(4),
             .target = statement->text(4)});
    }
}

Result<void> addMeanings(const Store &store, const std::vector<NameMeaning> &meanings,
                         const QString &author, const QString &recordedAt)
{
    auto transaction = Transaction::begin(store.database());
    if (!transaction)
        return std::unexpected(transaction.error());
    auto insert = store.database().prepare(
        u"INSERT INTO name_meaning (name_id, target, recorded_at, author) "
        "SELECT name_id, ?2, ?3, ?4 FROM name WHERE name_id = ?1 AND (?2 = '' "
        "OR kind = 'actor' AND ?2 IN (SELECT faction_id FROM faction) "
        "OR kind = 'location' AND ?2 IN (SELECT place_id FROM place)) RETURNING meaning_id"_s);
    if (!insert)
        return std::unexpected(insert.error());
    for (const NameMeaning &meaning : meanings) {
        insert->bind(meaning.nameId, meaning.target, recordedAt, author);
        auto row = insert->step();
        if (row && !*row) {
            return std::unexpected(
                Error{.code = ErrorCode::BadInput,
                      .what = ImportText::tr("the store has no \"%1\" that a name could stand for")
                                  .arg(meaning.target)});
        }
        while (row && *row)
            row = insert->step();
        if (!row)
            return std::unexpected(row.error());
    }
    return transaction->commit();
}

} // namespace sd
