// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// situation-desk build: a data-set folder becomes a store.
#pragma once

#include <QTextStream>

namespace sd {

/// Exit code 0, or 1 with one line a fault ("file:row:column: reason") on err. An existing file is
/// replaced with force only.
int runBuild(const QString &datasetDir, const QString &storePath, bool force, QTextStream &out,
             QTextStream &err);

} // namespace sd
