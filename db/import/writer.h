// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a checked data set into an empty store.
#pragma once

#include "db/import/dataset.h"
#include "db/sqlite.h"

namespace sd {

/// In one transaction: all of it or, on failure or cancel, nothing.
Result<void> writeDataset(const Database &database, const Dataset &dataset,
                          const QString &programVersion, const Progress &progress);

} // namespace sd
