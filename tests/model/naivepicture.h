// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The picture rule once more, as plain SQL over the store: slow, and written to share nothing with
// the program.
#pragma once

#include "db/sqlite.h"
#include "model/asof.h"

#include <QMap>

namespace sdtest {

/// For each place (or "route/from/to") the claim that no other claim beats, as "claim_id controller
/// status since". at: the last minute looked at ("2024-11-30T23:59"); knownOn: a day.
QMap<QString, QString> naiveControl(const sd::Database &database, const QString &at,
                                    const QString &knownOn, sd::Grades grades = {},
                                    const QString &claimant = {});
QMap<QString, QString> naiveRoutes(const sd::Database &database, const QString &at,
                                   const QString &knownOn, sd::Grades grades = {},
                                   const QString &claimant = {});

} // namespace sdtest
