// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// situation-desk diff: what differs between two pictures, as text or JSON.
#pragma once

#include "app/commandline.h"

#include <QTextStream>

namespace sd {

/// Exit code 0 with the changes on out, or 1 with one line on err where the store is refused.
int runDiff(const DiffCommand &command, QTextStream &out, QTextStream &err);

} // namespace sd
