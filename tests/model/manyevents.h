// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Fills a store with invented events, the same for the same seed, as two sources would export them:
// clustered over the map and 5,000 days, some changed by a later export, some taken back, and one
// import undone.
#pragma once

#include "db/snapshot.h"
#include "db/store.h"

namespace sdtest {

/// Adds to a store with the bundled data set. A tenth of the events has a span of dead.
sd::Result<void> addManyEvents(const sd::Database &database, int count, unsigned seed);

/// A new store with the bundled data set and many events; ends the program where it fails.
sd::Store storeOfManyEvents(const QString &path, int count, unsigned seed);
/// Everything that stands in a store; ends the program where it cannot be read.
sd::Snapshot snapshotOf(const sd::Store &store);

} // namespace sdtest
