// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/eventchanges.h"

using namespace Qt::StringLiterals;

namespace sd {

std::optional<std::vector<qint64>> claimsTouchedSince(const Database &database,
                                                      const EventMarks &marks)
{
    constexpr size_t most = 2000;
    auto statement = database.prepare(
        u"WITH edited AS (SELECT uid FROM claim WHERE claim_id > ?1 "
        "AND kind IN ('event', 'casualty') "
        "UNION SELECT c.uid FROM batch_turn AS t CROSS JOIN claim AS c ON c.batch_id = t.batch_id "
        "AND (c.version > 1 OR c.fingerprint = 0) "
        "WHERE t.turn_id > ?2 AND c.kind IN ('event', 'casualty')), "
        "version AS (SELECT claim_id FROM claim WHERE uid IN edited), "
        "touched AS (SELECT claim_id FROM event_claim WHERE claim_id IN version "
        "UNION SELECT incident_of FROM casualty_claim "
        "WHERE claim_id IN version AND incident_of IS NOT NULL) "
        "SELECT claim_id FROM touched UNION SELECT claim_id FROM casualty_claim "
        "WHERE incident_of IN touched ORDER BY 1 LIMIT ?3"_s);
    if (!statement)
        return {};
    statement->bind(marks.lastClaim, marks.lastTurn, qint64(most));
    std::vector<qint64> claims;
    for (;;) {
        const auto row = statement->step();
        if (!row)
            return {};
        if (!*row)
            break;
        claims.push_back(statement->integer(0));
    }
    if (claims.size() >= most)
        return {};
    return claims;
}

} // namespace sd
