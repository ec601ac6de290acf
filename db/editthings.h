// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the sources, factions and places of an edit or a data set as revisions.
#pragma once

#include "db/edit.h"

namespace sd {

class Database;

/// Works inside a transaction that somebody else holds; the things were checked. What the store
/// does not know becomes a thing of this batch.
Result<void> writeThings(const Database &database, qint64 batch, const Edit &edit);

} // namespace sd
