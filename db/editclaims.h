// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the claims of an edit as new claims and as new versions of old ones.
#pragma once

#include "db/edit.h"

namespace sd {

class Database;

/// Works inside a transaction that somebody else holds; the claims were checked.
Result<void> writeClaims(const Database &database, qint64 batch,
                         const std::vector<ClaimEdit> &claims, const QDateTime &now);

} // namespace sd
