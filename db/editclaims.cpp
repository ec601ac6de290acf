// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/editclaims.h"

#include "db/fold.h"
#include "db/sqlite.h"
#include "db/uid.h"

#include <QRandomGenerator>
#include <QUuid>

#include <utility>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

/// The version that a new one follows.
struct Before {
    qint64 claim = 0; // claim_id of the newest that stands, 0 where there is none
    int version = 0;  // the highest there is, taken back or not
    QString key;
};

DatePrecision precisionOf(const Claim &claim)
{
    if (claim.validTo && *claim.validTo != claim.validFrom)
        return DatePrecision::Range;
    return claim.validFrom.hasTime ? DatePrecision::Hour : DatePrecision::WholeDay;
}

class ClaimWriter {
public:
    ClaimWriter(const Database &database, qint64 batch, QDateTime now)
        : m_database(database)
        , m_batch(batch)
        , m_now(std::move(now))
    {
    }

    Result<void> write(const std::vector<ClaimEdit> &claims)
    {
        const auto last = m_database.value(u"SELECT coalesce(max(claim_id), 0) FROM claim"_s);
        if (!last)
            return std::unexpected(last.error());
        m_claim = last->toLongLong();
        for (const ClaimEdit &edit : claims)
            std::visit([&](const auto &claim) { write(claim, edit.isWithdrawn); }, edit.claim);
        return m_result;
    }

private:
    void run(const QString &sql, const auto &...values)
    {
        if (m_result)
            m_result = m_database.run(sql, values...);
    }

    Before before(const QByteArray &uid)
    {
        Before before;
        if (uid.isEmpty() || !m_result)
            return before;
        auto found = m_database.prepare(
            u"SELECT claim_id, version, key, batch_id NOT IN (SELECT batch_id FROM batch_undo) "
            "FROM claim WHERE uid = ?1 ORDER BY version, claim_id"_s);
        if (!found) {
            m_result = std::unexpected(found.error());
            return before;
        }
        found->bind(uid);
        for (;;) {
            const auto row = found->step();
            if (!row)
                m_result = std::unexpected(row.error());
            if (!row || !*row)
                return before;
            before.version = int(found->integer(1));
            before.key = found->text(2);
            if (found->integer(3) != 0)
                before.claim = found->integer(0);
        }
    }

    void write(const auto &claim, bool isWithdrawn)
    {
        m_before = before(claim.uid);
        const QByteArray uid = claim.uid.isEmpty() ? newUid(m_now, *QRandomGenerator::global())
                                                   : claim.uid;
        const QString key = m_before.version > 0
                              ? m_before.key
                              : QUuid::fromRfc4122(uid).toString(QUuid::WithoutBraces);
        const auto validTo = claim.validTo ? std::optional(toText(*claim.validTo)) : std::nullopt;
        run(u"INSERT INTO claim VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?)"_s, ++m_claim,
            uid, m_before.version + 1, toWord(kindOf(claim)), key, toText(claim.validFrom), validTo,
            toWord(precision(claim)), dateOf(claim.reportedOn).toString(Qt::ISODate), m_batch,
            int(claim.credibility), isWithdrawn, claim.note);
        int position = 0;
        for (const SourceId &source : claim.sources)
            run(u"INSERT INTO claim_source VALUES (?, ?, ?)"_s, m_claim, ++position, source);
        writeOwn(claim);
    }

    static ClaimKind kindOf(const ControlClaim &) { return ClaimKind::Control; }
    static ClaimKind kindOf(const EventClaim &) { return ClaimKind::Event; }
    static ClaimKind kindOf(const CasualtyClaim &) { return ClaimKind::Casualty; }
    static ClaimKind kindOf(const RouteClaim &) { return ClaimKind::RouteStatus; }
    static ClaimKind kindOf(const StatementClaim &) { return ClaimKind::Statement; }
    static ClaimKind kindOf(const PinClaim &) { return ClaimKind::Pin; }

    static DatePrecision precision(const EventClaim &claim) { return claim.precision; }
    static DatePrecision precision(const Claim &claim) { return precisionOf(claim); }

    void writeOwn(const ControlClaim &claim)
    {
        run(u"INSERT INTO control_claim VALUES (?, ?, ?, ?)"_s, m_claim, claim.place,
            claim.controller, toWord(claim.status));
    }

    /// What an export brought and no form shows stays: its fields as they were, and the names of
    /// actors and place as long as they mean what the edit says.
    void writeOwn(const EventClaim &claim)
    {
        const QString meant = u"coalesce(%1, (SELECT nullif(target, '') FROM name_meaning "
                              "WHERE name_id = e.%2 ORDER BY meaning_id DESC LIMIT 1))"_s;
        const QString sql =
            u"WITH earlier AS (SELECT e.*, "
            "actor_1_name IS NOT NULL AND %1 IS ?7 AS keeps_1, "
            "actor_2_name IS NOT NULL AND %2 IS ?8 AS keeps_2, "
            "location_name IS NOT NULL AND %3 IS ?6 AS keeps_place "
            "FROM event_claim AS e WHERE claim_id = ?10) "
            "INSERT INTO event_claim SELECT ?1, ?2, ?3, ?4, ?5, "
            "iif(keeps_place, place_id, ?6), iif(keeps_1, actor_1, ?7), "
            "iif(keeps_2, actor_2, ?8), ?9, iif(keeps_1, actor_1_name, NULL), "
            "iif(keeps_2, actor_2_name, NULL), iif(keeps_place, location_name, NULL) "
            "FROM (SELECT 1) LEFT JOIN earlier"_s.arg(meant.arg(u"actor_1"_s, u"actor_1_name"_s),
                                                      meant.arg(u"actor_2"_s, u"actor_2_name"_s),
                                                      meant.arg(u"place_id"_s, u"location_name"_s));
        run(sql, m_claim, toWord(claim.category), claim.position.lat, claim.position.lon,
            toWord(claim.geoPrecision), orNull(claim.place.value), orNull(claim.actor1.value),
            orNull(claim.actor2.value), claim.killed, m_before.claim);
        run(u"INSERT INTO event_text VALUES (?1, ?2, ?3, ?4, "
            "coalesce((SELECT cited FROM event_text WHERE claim_id = ?5), ''), "
            "coalesce((SELECT detail FROM event_text WHERE claim_id = ?5), ''))"_s,
            m_claim, claim.title, claim.summary, claim.placeText, m_before.claim);
        if (m_before.claim != 0)
            followWithCounts(claim.killed);
    }

    /// The counts of an event's dead refer to a version of it: they get a version of their own that
    /// refers to the new one, but for a total that contradicts it.
    void followWithCounts(std::optional<int> killed)
    {
        if (!m_result)
            return;
        std::vector<qint64> counts;
        auto found = m_database.prepare(
            u"SELECT claim_id FROM casualty_claim JOIN claim_standing USING (claim_id) "
            "WHERE incident_of = ?1 AND (victim_group <> 'total' OR measure <> 'killed' "
            "OR count_best IS ?2)"_s);
        if (!found) {
            m_result = std::unexpected(found.error());
            return;
        }
        found->bind(m_before.claim, killed);
        for (auto row = found->step(); row && *row; row = found->step())
            counts.push_back(found->integer(0));
        const qint64 event = m_claim;
        for (const qint64 count : counts) {
            run(u"INSERT INTO claim SELECT ?1, uid, "
                "(SELECT max(version) + 1 FROM claim WHERE uid = c.uid), kind, key, valid_from, "
                "valid_to, precision, reported_on, ?2, credibility, "
                "(SELECT withdrawn FROM claim WHERE claim_id = ?3), fingerprint, note "
                "FROM claim AS c WHERE claim_id = ?4"_s,
                ++m_claim, m_batch, event, count);
            run(u"INSERT INTO claim_source SELECT ?1, position, source_id FROM claim_source "
                "WHERE claim_id = ?2"_s,
                m_claim, count);
            run(u"INSERT INTO casualty_claim SELECT ?1, basis, victim_group, measure, count_low, "
                "count_best, count_high, scope, place_text, claimant, ?2 FROM casualty_claim "
                "WHERE claim_id = ?3"_s,
                m_claim, event, count);
        }
    }

    void writeOwn(const CasualtyClaim &claim)
    {
        run(u"INSERT INTO casualty_claim VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, "
            "(SELECT incident_of FROM casualty_claim WHERE claim_id = ?11))"_s,
            m_claim, toWord(claim.basis), toWord(claim.group), toWord(claim.measure), claim.low,
            claim.best, claim.high, claim.scope, claim.placeText, claim.claimant, m_before.claim);
    }

    void writeOwn(const RouteClaim &claim)
    {
        run(u"INSERT INTO route_status_claim VALUES (?, ?, ?, ?, ?, ?)"_s, m_claim, claim.route,
            claim.from, claim.to, toWord(claim.status), claim.controller);
    }

    void writeOwn(const StatementClaim &claim)
    {
        run(u"INSERT INTO statement_claim VALUES (?, ?, ?, ?)"_s, m_claim, claim.speaker,
            claim.role, claim.gist);
        // The text index follows behind for events; statements are few and indexed at once.
        run(u"INSERT INTO search_text (rowid, heading, body, names) VALUES (?, ?, ?, '')"_s,
            m_claim, foldForIndex(claim.speaker + u' ' + claim.role), foldForIndex(claim.gist));
    }

    void writeOwn(const PinClaim &claim)
    {
        run(u"INSERT INTO pin_claim VALUES (?, ?, ?)"_s, m_claim, claim.target, claim.reason);
    }

    const Database &m_database;
    const qint64 m_batch;
    const QDateTime m_now;
    qint64 m_claim = 0;
    Before m_before;
    Result<void> m_result;
};

} // namespace

Result<void> writeClaims(const Database &database, qint64 batch,
                         const std::vector<ClaimEdit> &claims, const QDateTime &now)
{
    return ClaimWriter(database, batch, now).write(claims);
}

} // namespace sd
