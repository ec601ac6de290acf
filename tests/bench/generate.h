// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Invented events in the ACLED layout, for measuring: the same seed gives the same file.
#pragma once

#include <QString>

namespace sdbench {

/// About 600 bytes a row, over 5,000 days, clustered around the towns of Syria, a few actors with
/// most of the events; newest first, as exports come. The numbers in their ids follow on those of
/// files before this one, which have as many events in all as `before` says. False where the file
/// cannot be written.
bool generateAcled(const QString &path, qint64 rows, qint64 before = 0);

} // namespace sdbench
