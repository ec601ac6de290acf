// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// situation-desk check: is this file a sound store, and what is in it?
#pragma once

#include <QTextStream>

namespace sd {

/// Exit code 0 with the number of things and claims on out, or 1 with one line on err.
int runCheck(const QString &storePath, QTextStream &out, QTextStream &err);

} // namespace sd
