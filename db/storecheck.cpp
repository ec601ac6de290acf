// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/storecheck.h"

#include "db/store.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <algorithm>
#include <chrono>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

// Long enough for any disk, short enough to end on a store that was made to take forever.
constexpr std::chrono::seconds checkTime{120};
constexpr std::chrono::seconds checkTimePerGigabyte{60};

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

namespace {

std::chrono::seconds timeFor(qint64 bytes)
{
    return checkTime + checkTimePerGigabyte * (bytes >> 30);
}

/// References to nothing, and claims that say nothing.
Result<void> checkReferences(const Database &database)
{
    auto missing = database.prepare(u"PRAGMA foreign_key_check"_s);
    if (!missing)
        return std::unexpected(asDamage(missing.error()));
    const auto row = missing->step();
    if (!row)
        return std::unexpected(asDamage(row.error()));
    if (*row) {
        return std::unexpected(damaged(
            {}, u"a row of %1 refers to a missing %2"_s.arg(missing->text(0), missing->text(2))));
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

Result<void> checkPages(const Database &database, const QString &pragma)
{
    const auto verdict = database.value(u"PRAGMA %1(1)"_s.arg(pragma));
    if (!verdict)
        return std::unexpected(asDamage(verdict.error()));
    if (*verdict != u"ok")
        return std::unexpected(damaged({}, *verdict));
    return {};
}

/// Tells how far a check is by the pages it has read, and ends it when its time is over or nobody
/// waits for it any more.
class CheckWatch {
public:
    CheckWatch(const Database &database, const CheckProgress &progress, qint64 pages,
               std::chrono::steady_clock::duration allowed)
        : m_database(database)
        , m_progress(progress)
        , m_pages(pages)
        , m_end(std::chrono::steady_clock::now() + allowed)
    {
        constexpr int instructionsBetweenLooks = 2'000; // pages, while it follows trees
        sqlite3_progress_handler(database.handle(), instructionsBetweenLooks, isOver, this);
    }
    CheckWatch(const CheckWatch &) = delete;
    CheckWatch &operator=(const CheckWatch &) = delete;
    ~CheckWatch() { sqlite3_progress_handler(m_database.handle(), 0, nullptr, nullptr); }

    bool isCancelled() const { return m_isCancelled; }

private:
    static int isOver(void *self) { return static_cast<CheckWatch *>(self)->look(); }

    bool look()
    {
        constexpr std::chrono::milliseconds between{50};
        const auto now = std::chrono::steady_clock::now();
        if (now > m_end)
            return true;
        if (!m_progress || now < m_next)
            return false;
        m_next = now + between;
        int read = 0;
        int highest = 0;
        sqlite3_db_status(m_database.handle(), SQLITE_DBSTATUS_CACHE_MISS, &read, &highest, 0);
        m_isCancelled = !m_progress(std::min(1.0, read / (pagesRead * double(m_pages))));
        return m_isCancelled;
    }

    // A check reads all pages once as trees, then those of tables row by row, and those of claims
    // again for what refers to them.
    static constexpr double pagesRead = 3.6;

    const Database &m_database;
    const CheckProgress &m_progress;
    qint64 m_pages;
    std::chrono::steady_clock::time_point m_end;
    std::chrono::steady_clock::time_point m_next;
    bool m_isCancelled = false;
};

} // namespace

Result<void> checkContent(const QString &path, Database::Mode mode, const CheckProgress &progress)
{
    auto database = Database::open(path, mode);
    if (!database)
        return std::unexpected(asDamage(database.error()));
    // Modules are what makes a virtual table more than its tables of pages.
    sqlite3_drop_modules(database->handle(), nullptr);
    auto ready = database->runScript("PRAGMA cache_size=-65536");
    const auto pages = database->value(u"PRAGMA page_count"_s);
    if (!ready || !pages)
        return std::unexpected(asDamage(ready ? pages.error() : ready.error()));
    const CheckWatch watch(*database, progress, std::max(1LL, pages->toLongLong()),
                           timeFor(QFileInfo(path).size()));
    auto checked = checkPages(*database, u"quick_check"_s);
    if (checked)
        checked = checkReferences(*database);
    if (watch.isCancelled()) {
        return std::unexpected(
            Error{.code = ErrorCode::Cancelled, .what = StoreText::tr("opening was cancelled")});
    }
    return checked;
}

Result<void> checkWholly(const Database &database)
{
    const auto pages = database.value(u"PRAGMA page_count"_s);
    const auto pageSize = database.value(u"PRAGMA page_size"_s);
    if (!pages || !pageSize)
        return std::unexpected(asDamage(pages ? pageSize.error() : pages.error()));
    const TimeLimit limit(database, timeFor(pages->toLongLong() * pageSize->toLongLong()));
    if (auto checked = checkPages(database, u"integrity_check"_s); !checked)
        return checked;
    return checkReferences(database);
}

} // namespace sd
