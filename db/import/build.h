// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// "situation-desk build": a data-set folder in, a store out, or every fault of the folder.
#pragma once

#include "db/import/writer.h"

namespace sd {

struct BuildOptions {
    bool overwrite = false; // a file at the target
    QString programVersion; // written into the store's batches
    Progress progress;
    DatasetLines *lines = nullptr; // filled, where somebody wants them
};

/// Nothing stands at storePath before the store is whole: it is built in memory and moved there at
/// the end. The same folder gives the same bytes, whenever and wherever it is built.
std::expected<void, Faults> buildStore(const QString &folder, const QString &storePath,
                                       const BuildOptions &options);

} // namespace sd
