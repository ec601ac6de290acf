// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The schema of a store as a list of numbered steps, and what a store made by them looks like.
#pragma once

#include "db/sqlite.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace sd {

/// Brings a store from version - 1 to version, in one transaction.
struct Migration {
    int version = 0;
    QByteArray sql;
};

using Migrations = std::vector<Migration>;

/// The program's own, in order; the last one makes today's schema.
const Migrations &migrations();

/// Runs the steps above version `from` up to and including `to`.
Result<void> migrate(const Database &database, const Migrations &steps, int from, int to);

/// Every table, index, trigger and view with its SQL, in a fixed order: equal texts are equal
/// schemas.
Result<QString> schemaText(const Database &database);

} // namespace sd
