// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// situation-desk show: the picture at a date, as text or JSON.
#pragma once

#include "app/commandline.h"

#include <QTextStream>

namespace sd {

/// Exit code 0 with the picture on out, or 1 with one line on err where the store is refused.
int runShow(const ShowCommand &command, QTextStream &out, QTextStream &err);

} // namespace sd
