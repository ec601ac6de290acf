// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/storerows.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <map>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

constexpr qint64 longestRow = 16 << 20;

QString quotedName(const QString &name)
{
    return u'"' + QString(name).replace(u'"', u"\"\""_s) + u'"';
}

Result<QStringList> columnsOf(const Database &database, const QString &table)
{
    QStringList columns;
    auto statement = database.prepare(u"SELECT name FROM pragma_table_info(?1)"_s);
    if (!statement)
        return std::unexpected(statement.error());
    statement->bind(table);
    for (;;) {
        const auto row = statement->step();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            return columns;
        columns += statement->text(0);
    }
}

/// Reads lines of one kind after another with a statement a table.
class LineReader {
public:
    explicit LineReader(const Database &database)
        : m_database(database)
    {
    }

    Result<void> add(const QByteArray &line)
    {
        QJsonParseError error;
        const QJsonObject object = QJsonDocument::fromJson(line, &error).object();
        if (error.error != QJsonParseError::NoError)
            return refused(u"the line is not valid JSON: %1"_s.arg(error.errorString()));
        const QString table = object[u"table"_s].toString();
        const QJsonObject row = object[u"row"_s].toObject();
        const auto target = find(table);
        if (!target)
            return std::unexpected(target.error());
        if (row.size() != (*target)->columns.size())
            return refused(u"the row has not the columns of %1"_s.arg(table));
        Statement &insert = (*target)->insert;
        insert.bind();
        for (qsizetype i = 0; i < (*target)->columns.size(); ++i) {
            const auto value = row.constFind((*target)->columns[i]);
            if (value == row.constEnd()) {
                return refused(
                    u"the column %1 of %2 is missing"_s.arg((*target)->columns[i], table));
            }
            if (auto bound = bind(insert, int(i) + 1, *value); !bound)
                return bound;
        }
        return insert.runAgain();
    }

private:
    struct Target {
        QStringList columns;
        Statement insert;
    };

    static std::unexpected<Error> refused(const QString &what)
    {
        return std::unexpected(Error{.code = ErrorCode::BadInput, .what = what});
    }

    Result<Target *> find(const QString &table)
    {
        if (const auto known = m_targets.find(table); known != m_targets.end())
            return &known->second;
        if (m_tables.isEmpty()) {
            auto tables = keptTables(m_database);
            if (!tables)
                return std::unexpected(tables.error());
            m_tables = *tables;
        }
        if (!m_tables.contains(table))
            return refused(u"a store has no table \"%1\""_s.arg(table.left(80)));
        auto columns = columnsOf(m_database, table);
        if (!columns)
            return std::unexpected(columns.error());
        const QString marks = QStringList(columns->size(), u"?"_s).join(u", "_s);
        QString sql = u"INSERT INTO %1 VALUES (%2)"_s.arg(quotedName(table), marks);
        if (table == u"meta")
            sql += u" ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s;
        else if (table == u"day")
            sql += u" ON CONFLICT DO NOTHING"_s;
        auto insert = m_database.prepare(sql);
        if (!insert)
            return std::unexpected(insert.error());
        const auto added = m_targets.emplace(table, Target{*columns, std::move(*insert)}).first;
        return &added->second;
    }

    /// What is bound must live until the statement has run.
    Result<void> bind(Statement &insert, int index, const QJsonValue &value)
    {
        if (value.isNull()) {
            insert.setNull(index);
        } else if (value.isString()) {
            m_held[index] = value.toString().toUtf8();
            insert.set(index,
                       std::string_view(m_held[index].constData(), size_t(m_held[index].size())));
        } else if (value.isObject()) {
            m_held[index] = QByteArray::fromHex(value.toObject()[u"hex"_s].toString().toLatin1());
            insert.set(index,
                       std::span(reinterpret_cast<const unsigned char *>(m_held[index].constData()),
                                 size_t(m_held[index].size())));
        } else if (value.isDouble()) {
            const QVariant number = value.toVariant();
            if (number.typeId() == QMetaType::LongLong)
                insert.set(index, qint64(number.toLongLong()));
            else
                insert.set(index, number.toDouble());
        } else {
            return refused(u"a value is none of text, number, blob and null"_s);
        }
        return {};
    }

    const Database &m_database;
    QStringList m_tables;
    std::map<QString, Target> m_targets;
    std::map<int, QByteArray> m_held;
};

} // namespace

Result<QStringList> keptTables(const Database &database)
{
    QStringList tables;
    const auto read = forEachRow(
        database,
        u"SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' "
        "AND name NOT LIKE 'search_%' AND name NOT LIKE 'event_position%' ORDER BY rowid"_s,
        [&tables](const Statement &row) { tables += row.text(0); });
    if (!read)
        return std::unexpected(read.error());
    return tables;
}

Result<void> forEachLine(const Database &database, const QString &table, const QString &condition,
                         const std::function<Result<void>(const QByteArray &line)> &row)
{
    const auto columns = columnsOf(database, table);
    if (!columns)
        return std::unexpected(columns.error());
    // The JSON is SQLite's own: numbers keep their type and all their digits.
    QStringList pairs;
    for (const QString &name : *columns) {
        const QString column = quotedName(name);
        pairs += u"'%1', CASE typeof(%2) WHEN 'blob' THEN json_object('hex', lower(hex(%2))) "
                 "WHEN 'real' THEN json(format('%!.17g', %2)) ELSE %2 END"_s.arg(
                     QString(name).replace(u"'"_s, u"''"_s), column);
    }
    return forEachRow(
        database,
        u"SELECT json_object('table', '%1', 'row', json_object(%2)) FROM %3 WHERE %4"_s.arg(
            table, pairs.join(u", "_s), quotedName(table), condition),
        [&row](const Statement &line) -> Result<void> { return row(line.text(0).toUtf8()); });
}

Result<void> readLaterRows(const Database &database, const QString &path)
{
    QFile file(path);
    const auto at = [&file](Error error, int line) {
        error.where = {.file = QFileInfo(file).fileName(), .row = line};
        return std::unexpected(std::move(error));
    };
    if (!file.open(QIODevice::ReadOnly))
        return at({.code = ErrorCode::NoPermission, .what = file.errorString()}, 0);
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return std::unexpected(transaction.error());
    if (auto set = database.runScript("PRAGMA defer_foreign_keys = ON"); !set)
        return set;
    LineReader reader(database);
    for (int line = 1; !file.atEnd(); ++line) {
        const QByteArray text = file.readLine(longestRow + 2);
        if (text.size() > longestRow) {
            return at({.code = ErrorCode::BadInput,
                       .what = u"the line is longer than %1 bytes"_s.arg(longestRow)},
                      line);
        }
        if (text.trimmed().isEmpty())
            continue;
        if (auto added = reader.add(text); !added) {
            added.error().code = ErrorCode::BadInput;
            return at(added.error(), line);
        }
    }
    if (auto done = transaction->commit(); !done)
        return at({.code = ErrorCode::BadInput, .what = done.error().what}, 0);
    return {};
}

} // namespace sd
