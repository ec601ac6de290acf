// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Full-text search over events and statements, in pages.
#pragma once

#include "db/error.h"

#include <limits>
#include <vector>

namespace sd {

class Store;

/// The claim rows (claim_id) whose folded text has all words of the query, each as a prefix; a
/// phrase in double quotes must stand as such. An empty query gives nothing. The highest rows below
/// `before` come first, at most `limit` of them; rows that do not stand are among them.
Result<std::vector<qint64>> searchText(const Store &store, const QString &query,
                                       int limit = std::numeric_limits<int>::max(),
                                       qint64 before = std::numeric_limits<qint64>::max());

} // namespace sd
