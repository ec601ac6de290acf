// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/eventtext.h"

#include "db/store.h"

using namespace Qt::StringLiterals;

namespace sd {

Result<std::vector<EventText>> readEventTexts(const Store &store, std::span<const qint32> claimRows)
{
    auto texts = store.database().prepare(
        u"SELECT c.key, c.uid, c.version, t.title, t.summary, t.place_text, t.cited, t.detail, "
        "c.note, a.text, b.text, l.text, o.source_id "
        "FROM claim AS c JOIN event_claim AS k USING (claim_id) JOIN event_text AS t USING "
        "(claim_id) "
        "JOIN batch AS o USING (batch_id) "
        "LEFT JOIN name AS a ON a.name_id = k.actor_1_name "
        "LEFT JOIN name AS b ON b.name_id = k.actor_2_name "
        "LEFT JOIN name AS l ON l.name_id = k.location_name WHERE c.claim_id = ?1"_s);
    if (!texts)
        return std::unexpected(texts.error());
    auto sources = store.database().prepare(
        u"SELECT source_id FROM claim_source WHERE claim_id = ?1 ORDER BY position"_s);
    if (!sources)
        return std::unexpected(sources.error());

    std::vector<EventText> result(claimRows.size());
    for (size_t i = 0; i < claimRows.size(); ++i) {
        texts->bind(claimRows[i]);
        const auto found = texts->step();
        if (!found)
            return std::unexpected(found.error());
        if (!*found)
            continue;
        EventText &text = result[i];
        text.key = texts->text(0);
        text.uid = texts->blob(1);
        text.version = int(texts->integer(2));
        text.title = texts->text(3);
        text.summary = texts->text(4);
        text.placeText = texts->text(5);
        text.cited = texts->text(6);
        text.detail = texts->text(7);
        text.note = texts->text(8);
        text.actor1 = texts->text(9);
        text.actor2 = texts->text(10);
        text.location = texts->text(11);
        sources->bind(claimRows[i]);
        for (;;) {
            const auto row = sources->step();
            if (!row)
                return std::unexpected(row.error());
            if (!*row)
                break;
            text.sources.push_back({sources->text(0)});
        }
        if (text.sources.empty() && !texts->isNull(12))
            text.sources.push_back({texts->text(12)});
    }
    return result;
}

} // namespace sd
