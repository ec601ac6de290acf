// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the standing events of a store into columns, in one pass over each of its slim tables.
#pragma once

#include "db/snapshot.h"
#include "db/sqlite.h"

namespace sd {

/// Fills the batches and events of a snapshot that has its sources, places and factions already.
Result<void> readEventTable(const Database &database, Snapshot &snapshot);

} // namespace sd
