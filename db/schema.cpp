// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/schema.h"

#include "migrations.h"

using namespace Qt::StringLiterals;

namespace sd {

const Migrations &migrations()
{
    static const Migrations steps{{.version = 1, .sql = sql0001},
                                  {.version = 2, .sql = sql0002},
                                  {.version = 3, .sql = sql0003}};
    return steps;
}

Result<void> migrate(const Database &database, const Migrations &steps, int from, int to)
{
    for (const Migration &step : steps) {
        if (step.version <= from || step.version > to)
            continue;
        auto transaction = Transaction::begin(database);
        if (!transaction)
            return std::unexpected(transaction.error());
        if (auto done = database.runScript(step.sql); !done)
            return done;
        const QByteArray version = "PRAGMA user_version = " + QByteArray::number(step.version);
        if (auto done = database.runScript(version); !done)
            return done;
        if (auto done = transaction->commit(); !done)
            return done;
    }
    return {};
}

Result<QString> schemaText(const Database &database)
{
    QString text;
    auto read = forEachRow(
        database, u"SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name"_s,
        [&text](const Statement &row) {
            for (int column = 0; column < 4; ++column)
                text += row.text(column) + u'\n';
        });
    if (!read)
        return std::unexpected(read.error());
    return text;
}

} // namespace sd
