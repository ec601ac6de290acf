// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The checks that a file from a stranger must pass before anything in it is used.
#pragma once

#include "db/schema.h"

#include <QCoreApplication>

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

enum class Depth {
    Quick, // pages, types, CHECKs, foreign keys
    Full,  // and every index against its table
};

Result<void> checkContent(const Database &database, Depth depth);

} // namespace sd
