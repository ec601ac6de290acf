// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The days that a store spans.
#pragma once

#include "db/error.h"
#include "db/moment.h"

namespace sd {

class Database;

/// The views of the picture know all days from the first to the last of what the store has; both
/// included.
Result<void> extendDays(const Database &database, Day first, Day last);

} // namespace sd
