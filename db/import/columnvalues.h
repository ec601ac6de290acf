// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in a column of a table: the values that a user says the meaning of.
#pragma once

#include "db/import/detected.h"

namespace sd {

/// The different values of a column, the most frequent first, at most `most` of them, counted over
/// the first rows of the file. Of a file of GIS those of its preview.
Result<QStringList> columnValues(const QString &path, const Detected &detected, int column,
                                 int most);

} // namespace sd
