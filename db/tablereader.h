// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What readers of whole tables share: they go on from query to query and remember the first thing
// that cannot be understood.
#pragma once

#include "db/sqlite.h"
#include "db/storecheck.h"

#include <optional>

namespace sd {

class TableReader {
protected:
    explicit TableReader(const Database &database)
        : m_database(database)
    {
    }

    /// Does nothing once something was wrong.
    void forEach(const QString &sql, auto read)
    {
        if (m_error)
            return;
        if (auto done = forEachRow(m_database, sql, read); !done)
            m_error = done.error();
    }

    void fault(const QString &what)
    {
        if (!m_error)
            m_error = explained({.code = ErrorCode::Damaged, .what = what});
    }

    const Database &m_database;
    std::optional<Error> m_error;
};

} // namespace sd
