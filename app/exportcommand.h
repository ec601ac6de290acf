// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// "situation-desk export".
#pragma once

#include "app/commandline.h"

#include <QTextStream>

namespace sd {

/// showsProgress: err is a terminal.
int runExport(const ExportCommand &command, bool showsProgress, QTextStream &out, QTextStream &err);

} // namespace sd
