// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the standing events of a store into columns, in one pass over each of its slim tables.
#pragma once

#include "db/snapshot.h"
#include "db/sqlite.h"

namespace sd {

/// Fills the batches and events of a snapshot that has its sources, places and factions already.
/// The events come from the file of columns where that was made from the same events, else from
/// before, if there is one, with what edits have touched since.
Result<void> readEventTable(const Database &database, const QString &columnsPath,
                            const Snapshot *before, Snapshot &snapshot);

} // namespace sd
