// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which claims must be read anew to follow edits of a few events.
#pragma once

#include "db/snapshot.h"
#include "db/sqlite.h"

#include <vector>

namespace sd {

/// The events that were edited, or whose edit was taken back or restored, since a snapshot with
/// these marks: the claim_ids of all their versions and of all counts of their dead, ascending.
/// Nothing where they are too many to be worth it, or cannot be told.
std::optional<std::vector<qint64>> claimsTouchedSince(const Database &database,
                                                      const EventMarks &marks);

} // namespace sd
