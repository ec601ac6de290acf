// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/storecheck.h"

#include "db/store.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

// Long enough for a store of several gigabytes, short enough to end on one that was made to take
// forever.
constexpr std::chrono::seconds checkTime{120};

Error damaged(const QString &path, const QString &why)
{
    return {.code = ErrorCode::Damaged,
            .what = StoreText::tr("the store is damaged: %1").arg(why),
            .where = {.file = path},
            .hint = StoreText::tr("use a backup, or ask for a fresh copy of the file")};
}

Error notAStore(const QString &path, const QString &why)
{
    return {.code = ErrorCode::NotAStore,
            .what = why,
            .where = {.file = path},
            .hint = StoreText::tr("a store is made with \"situation-desk build\"")};
}

/// What is wrong, whatever SQLite called it: here the file is at fault.
Error asDamage(const Error &error)
{
    if (error.code == ErrorCode::Cancelled)
        return damaged({}, StoreText::tr("checking it took too long"));
    return damaged({}, error.what);
}

/// A row of the query is a fault; it says what is wrong.
Result<void> expectNoRow(const Database &database, const QString &sql)
{
    auto statement = database.prepare(sql);
    if (!statement)
        return std::unexpected(asDamage(statement.error()));
    const auto row = statement->step();
    if (!row)
        return std::unexpected(asDamage(row.error()));
    if (*row)
        return std::unexpected(damaged({}, statement->text(0)));
    return {};
}

} // namespace

Result<StoreHeader> readStoreHeader(const QString &path, int newestVersion)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        return std::unexpected(Error{.code = ErrorCode::NotFound,
                                     .what = StoreText::tr("the file does not exist"),
                                     .where = {.file = path},
                                     .hint = StoreText::tr("check the name and the folder")});
    }
    if (info.isDir())
        return std::unexpected(notAStore(path, StoreText::tr("this is a folder, not a store")));
    if (!info.isFile())
        return std::unexpected(notAStore(path, StoreText::tr("this is no regular file")));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return std::unexpected(
            Error{.code = ErrorCode::NoPermission,
                  .what = StoreText::tr("the file may not be read"),
                  .where = {.file = path},
                  .hint = StoreText::tr("ask its owner for permission to read it")});
    }
    // The database header, as sqlite.org/fileformat2.html defines it; numbers are big-endian.
    const QByteArray header = file.read(100);
    const auto number = [&header](int at) {
        return qFromBigEndian<quint32>(header.constData() + at);
    };
    if (header.isEmpty())
        return std::unexpected(notAStore(path, StoreText::tr("the file is empty")));
    if (!header.startsWith(QByteArrayView("SQLite format 3", 16)))
        return std::unexpected(
            notAStore(path, StoreText::tr("this is not a Situation Desk store")));
    if (header.size() < 100)
        return std::unexpected(damaged(path, StoreText::tr("it is cut short")));
    if (number(68) != quint32(applicationId)) {
        return std::unexpected(notAStore(
            path,
            StoreText::tr("this is a database of another program, not a Situation Desk store")));
    }
    const StoreHeader result{.needsWal = header[18] == 2, .version = int(number(60))};
    if (result.version > newestVersion) {
        return std::unexpected(Error{
            .code = ErrorCode::NewerVersion,
            .what = StoreText::tr("the store was written by a newer version of Situation Desk "
                                  "(its format is %1, this program knows up to %2)")
                        .arg(result.version)
                        .arg(newestVersion),
            .where = {.file = path},
            .hint = StoreText::tr("update Situation Desk")});
    }
    if (result.version < 1)
        return std::unexpected(damaged(path, StoreText::tr("it has no format version")));
    const quint32 pageSize = (quint8(header[16]) << 8 | quint8(header[17])) == 1
                               ? 65536U
                               : quint32(quint8(header[16]) << 8 | quint8(header[17]));
    const bool countIsValid = number(24) == number(92); // else an old writer left it stale
    const bool hasWal = QFileInfo(path + u"-wal"_s).size() > 0;
    if (countIsValid && !hasWal && info.size() < qint64(pageSize) * number(28))
        return std::unexpected(damaged(path, StoreText::tr("it is cut short")));
    return result;
}

Error explained(const Error &error)
{
    return error.code == ErrorCode::Damaged ? damaged({}, error.what) : error;
}

Result<void> checkSchema(const Database &database, const Migrations &steps, int version)
{
    auto expected = Database::inMemory();
    if (!expected)
        return std::unexpected(expected.error());
    if (auto made = migrate(*expected, steps, 0, version); !made)
        return made;
    const auto expectedText = schemaText(*expected);
    if (!expectedText)
        return std::unexpected(expectedText.error());
    const auto text = schemaText(database);
    if (!text)
        return std::unexpected(asDamage(text.error()));
    if (*text != *expectedText) {
        return std::unexpected(damaged(
            {}, StoreText::tr(
                    "its tables, views or triggers are not those of a store of its version")));
    }
    return {};
}

Result<void> checkContent(const Database &database, Depth depth)
{
    const TimeLimit limit(database, checkTime);
    const QString check = depth == Depth::Full ? u"integrity_check"_s : u"quick_check"_s;
    const auto verdict = database.value(u"PRAGMA %1(1)"_s.arg(check));
    if (!verdict)
        return std::unexpected(asDamage(verdict.error()));
    if (*verdict != u"ok")
        return std::unexpected(damaged({}, *verdict));
    if (auto done = expectNoRow(
            database,
            QStringLiteral(
                "SELECT 'a row of ' || \"table\" || ' refers to a missing ' || \"parent\" "
                "FROM pragma_foreign_key_check LIMIT 1"));
        !done) {
        return done;
    }
    return expectNoRow(database, uR"sql(
        SELECT 'claim ' || claim_id || ' (' || kind || ') says nothing'
        FROM claim AS c
        WHERE NOT CASE kind
            WHEN 'control' THEN c.claim_id IN (SELECT claim_id FROM control_claim)
            WHEN 'event' THEN c.claim_id IN (SELECT claim_id FROM event_claim)
                AND c.claim_id IN (SELECT claim_id FROM event_text)
            WHEN 'casualty' THEN c.claim_id IN (SELECT claim_id FROM casualty_claim)
            WHEN 'route_status' THEN c.claim_id IN (SELECT claim_id FROM route_status_claim)
            WHEN 'statement' THEN c.claim_id IN (SELECT claim_id FROM statement_claim)
            WHEN 'pin' THEN c.claim_id IN (SELECT claim_id FROM pin_claim)
        END
        LIMIT 1)sql"_s);
}

} // namespace sd
