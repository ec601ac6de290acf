// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// "situation-desk boundaries": areas of a file into a store, with a report of what was matched by
// what.
#pragma once

#include "app/importcommand.h"

namespace sd {

int runBoundaries(const BoundariesCommand &command, const Caller &caller, QTextStream &out,
                  QTextStream &err);

} // namespace sd
