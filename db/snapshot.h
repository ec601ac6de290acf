// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that stands in a store, read in one pass: the input of the in-memory situation.
#pragma once

#include "db/error.h"
#include "db/records.h"

namespace sd {

class Store;

/// Newest versions that are not withdrawn. Claims are ordered by (validFrom, reportedOn, when and
/// by whom they were recorded, row): of claims that are equal under the rule of the picture, the
/// later one here wins. Places, factions, routes and sources stand in the order of their data set.
struct Snapshot {
    DatasetInfo info;
    std::vector<Source> sources;
    std::vector<Faction> factions;
    std::vector<Style> styles;
    std::vector<Place> places;
    std::vector<Route> routes;
    std::vector<ControlClaim> control;
    std::vector<RouteClaim> routeStatus;
    std::vector<EventClaim> events;
    std::vector<CasualtyClaim> casualties;
    std::vector<StatementClaim> statements;
};

/// Reads the whole store. Fails with Damaged where a row cannot be understood.
Result<Snapshot> loadSnapshot(const Store &store);

/// The claim rows (claim_id) of standing events and statements whose folded text has all words of
/// the query, each as a prefix; a phrase in double quotes must stand as such. An empty query gives
/// nothing.
Result<std::vector<qint64>> searchText(const Store &store, const QString &query);

} // namespace sd
