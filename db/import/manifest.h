// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// manifest.json: what a data set is called, what time it covers and under which terms it may be
// passed on.
#pragma once

#include "db/import/csvtable.h"
#include "db/records.h"

namespace sd {

struct Manifest {
    DatasetInfo info;
    QString compiledAt; // UTC, YYYY-MM-DDTHH:MM:SSZ: when this edition was put together
};

/// Adds what is wrong to faults; the result is of use only where nothing was added.
Manifest readManifest(const QString &path, Faults &faults);

} // namespace sd
