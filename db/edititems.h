// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What one edit did: each thing and claim it made, corrected or withdrew, with what it said before.
#pragma once

#include "db/itemhistory.h"

#include <optional>

namespace sd {

struct EditedItem {
    QString kind;   // source, faction, place, or the kind of a claim as the store calls it
    QByteArray uid; // of a claim; empty for a thing
    QString id;     // of a thing; empty for a claim
    std::optional<HistoryEntry> before; // what it said until then; nothing where the edit made it
    HistoryEntry after;                 // what the edit made it say
};

struct EditedItems {
    std::vector<EditedItem> items; // things before claims, each in the order of the edit
    int count = 0;                 // how many there are, also those past the limit
};

/// limit: how many are read at most, with all they say. Empty for a batch that is no edit.
Result<EditedItems> itemsOfEdit(const Store &store, qint64 batch, int limit);

} // namespace sd
