// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who said what of one item, when, and what it said: every version, those that no longer stand too.
#pragma once

#include "db/error.h"
#include "db/records.h"

#include <vector>

namespace sd {

class Store;

/// What a version says in one field, as the store has it; a list is joined with "; ".
struct HistoryField {
    QString name; // as the column is called, e.g. "controller"
    QString value;

    bool operator==(const HistoryField &) const = default;
};

struct HistoryEntry {
    qint64 batch = 0;
    int version = 1;
    QString recordedAt; // UTC
    QString author;
    QString batchKind; // dataset, import or edit
    QString batchName; // the file, or what the edit was about
    bool isWithdrawn = false;
    bool stands = true;          // its batch was not taken back
    bool counts = false;         // it is what the item says now
    Credibility credibility = 6; // 0 of what a data set says of a thing: it grades claims only
    std::vector<SourceId> sources;
    std::vector<HistoryField> fields;
};

/// Of a claim, by its uid: in the order of versions.
Result<std::vector<HistoryEntry>> historyOfClaim(const Store &store, const QByteArray &uid);
/// Of a thing: first what its data set or import said, then the revisions.
Result<std::vector<HistoryEntry>> historyOfPlace(const Store &store, const PlaceId &id);
Result<std::vector<HistoryEntry>> historyOfFaction(const Store &store, const FactionId &id);
Result<std::vector<HistoryEntry>> historyOfSource(const Store &store, const SourceId &id);

/// The fields in which a version differs from the one before: name, before, after.
struct HistoryChange {
    QString field;
    QString before;
    QString after;
};
std::vector<HistoryChange> changesBetween(const HistoryEntry &before, const HistoryEntry &after);

} // namespace sd
