// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What analysts say of places, factions and sources, laid over what their data sets say.
#pragma once

#include "db/snapshot.h"

namespace sd {

class Database;

/// Replaces what standing revisions speak of, in place; removed places are taken out, colours join
/// the styles. Fails with Damaged where a revision cannot be understood.
Result<void> readRevisions(const Database &database, Revisions revisions, Snapshot &snapshot);

} // namespace sd
