// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/period.h"

#include "db/sqlite.h"

using namespace Qt::StringLiterals;

namespace sd {

Result<void> extendDays(const Database &database, Day first, Day last)
{
    return database.run(
        u"WITH RECURSIVE span (day, last) AS ("
        "  SELECT min(?1, coalesce((SELECT min(day) FROM day WHERE day < '9999'), ?1)), "
        "         max(?2, coalesce((SELECT max(day) FROM day WHERE day < '9999'), ?2)) "
        "  UNION ALL SELECT date(day, '+1 day'), last FROM span WHERE day < last) "
        "INSERT OR IGNORE INTO day SELECT day FROM span"_s,
        dateOf(first).toString(Qt::ISODate), dateOf(last).toString(Qt::ISODate));
}

} // namespace sd
