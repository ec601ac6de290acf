// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Invented events in the ACLED layout, for measuring: the same seed gives the same file.
#pragma once

#include <QString>

namespace sdbench {

/// About 600 bytes a row, over 5,000 days, clustered around the towns of Syria, a few actors with
/// most of the events; newest first, as exports come. False where the file cannot be written.
bool generateAcled(const QString &path, qint64 rows, quint32 seed = 1);

} // namespace sdbench
