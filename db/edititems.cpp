// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/edititems.h"

#include "db/store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

Result<std::vector<HistoryEntry>> historyOf(const Store &store, const EditedItem &item)
{
    if (item.kind == u"place"_s)
        return historyOfPlace(store, {item.id});
    if (item.kind == u"faction"_s)
        return historyOfFaction(store, {item.id});
    if (item.kind == u"source"_s)
        return historyOfSource(store, {item.id});
    return historyOfClaim(store, item.uid);
}

/// Of a batch without the things and claims themselves, which are read one by one.
Result<EditedItems> listItems(const Store &store, qint64 batch, int limit)
{
    auto statement = store.database().prepare(
        u"SELECT 'source' AS kind, r.source_id AS id, NULL AS uid, 1 AS part, revision_id AS place "
        "FROM source_revision AS r WHERE batch_id = ?1 "
        "UNION ALL SELECT 'faction', faction_id, NULL, 2, revision_id "
        "FROM faction_revision WHERE batch_id = ?1 "
        "UNION ALL SELECT 'place', place_id, NULL, 3, revision_id "
        "FROM place_revision WHERE batch_id = ?1 "
        "UNION ALL SELECT c.kind, '', c.uid, 4, c.claim_id FROM claim AS c "
        "JOIN batch AS b USING (batch_id) WHERE c.batch_id = ?1 AND b.kind = 'edit' "
        "AND (c.version > 1 OR c.fingerprint = 0) "
        "ORDER BY part, place"_s);
    if (!statement)
        return std::unexpected(statement.error());
    statement->bind(batch);
    EditedItems list;
    for (;;) {
        const auto row = statement->step();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            return list;
        if (list.count++ < limit) {
            EditedItem item;
            item.kind = statement->text(0);
            item.id = statement->text(1);
            item.uid = statement->blob(2);
            list.items.push_back(std::move(item));
        }
    }
}

} // namespace

Result<EditedItems> itemsOfEdit(const Store &store, qint64 batch, int limit)
{
    auto list = listItems(store, batch, limit);
    if (!list)
        return list;
    for (EditedItem &item : list->items) {
        auto entries = historyOf(store, item);
        if (!entries)
            return std::unexpected(entries.error());
        const auto own = std::ranges::find(*entries, batch, &HistoryEntry::batch);
        if (own == entries->end())
            continue;
        // Of the versions before it the last that was not taken back is what it said.
        const auto before = std::find_if(std::make_reverse_iterator(own), entries->rend(),
                                         [own](const HistoryEntry &entry) {
                                             return entry.stands && entry.version < own->version;
                                         });
        if (before != entries->rend())
            item.before = *before;
        item.after = *own;
    }
    return list;
}

} // namespace sd
