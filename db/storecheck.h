// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The checks that a file from a stranger must pass before anything in it is used.
#pragma once

#include "db/schema.h"

#include <QCoreApplication>

#include <functional>

namespace sd {

/// Translation context of what the user may read when a store is refused.
class StoreText {
    Q_DECLARE_TR_FUNCTIONS(StoreText)
};

/// What the first bytes of the file say, read without SQLite.
struct StoreHeader {
    bool needsWal = false; // was left in WAL mode
    int version = 0;       // of the schema
};

/// Refuses what is missing, no regular file, no store, cut short, or of a version above
/// newestVersion.
Result<StoreHeader> readStoreHeader(const QString &path, int newestVersion);

/// Refuses a schema that is not exactly what the steps up to `version` make.
Result<void> checkSchema(const Database &database, const Migrations &steps, int version);

/// An error of SQLite as the user may read it: where it says that the file is damaged, with what to
/// do.
Error explained(const Error &error);

/// Told how much of a check is done, from 0 to 1, some times a second; false breaks it off.
using CheckProgress = std::function<bool(double done)>;

/// Refuses broken pages, pages that belong to two tables, values that their CHECKs forbid,
/// references to nothing, and claims that say nothing. What search_text and event_position find is
/// not compared with what they were made from: their pages are checked like all others, and what
/// they give is only ever looked up. On a connection of its own, which knows nothing of virtual
/// tables. Time allowed: two minutes, and one for each gigabyte.
Result<void> checkContent(const QString &path, Database::Mode mode, const CheckProgress &progress);

/// Every table and index against each other.
Result<void> checkWholly(const Database &database);

} // namespace sd
