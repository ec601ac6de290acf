// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/store.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

Error at(const QString &path, Error error)
{
    error.where.file = path;
    return error;
}

QString folderOf(const QString &path)
{
    return QFileInfo(path).absolutePath();
}

/// Empty where both the file and its folder (for -wal and backups) can be written.
QString whyNotWritable(const QString &path)
{
    if (!QFileInfo(path).isWritable())
        return StoreText::tr("The file may not be written, so it was opened for reading only.");
    if (!QFileInfo(folderOf(path)).isWritable())
        return StoreText::tr(
            "The folder may not be written, so the store was opened for reading only.");
    return {};
}

Result<Database::Mode> readingMode(const QString &path, const StoreHeader &header)
{
    if (!header.needsWal || QFileInfo(folderOf(path)).isWritable())
        return Database::Mode::ReadOnly;
    // Reading in WAL mode means writing a -shm file; without one the file is read as it lies there.
    if (QFileInfo(path + u"-wal"_s).size() > 0) {
        return std::unexpected(Error{
            .code = ErrorCode::NoPermission,
            .what = StoreText::tr("the last changes to the store lie in the -wal file beside it, "
                                  "and the folder may not be written"),
            .where = {.file = path},
            .hint = StoreText::tr("copy both files into a folder that you can write to")});
    }
    return Database::Mode::Immutable;
}

void allowTriggersAndViews(const Database &database, bool allow)
{
    sqlite3_db_config(database.handle(), SQLITE_DBCONFIG_ENABLE_TRIGGER, int(allow), nullptr);
    sqlite3_db_config(database.handle(), SQLITE_DBCONFIG_ENABLE_VIEW, int(allow), nullptr);
}

Result<void> upgrade(const Database &database, const QString &path, const Migrations &steps,
                     int from)
{
    QString backup = u"%1.v%2.backup"_s.arg(path).arg(from);
    for (int number = 2; QFileInfo::exists(backup); ++number)
        backup = u"%1.v%2.backup-%3"_s.arg(path).arg(from).arg(number);
    if (auto copied = database.copyTo(backup); !copied)
        return std::unexpected(at(backup, copied.error()));
    return migrate(database, steps, from, steps.back().version);
}

} // namespace

Store::Store(QString path, Access access, Database database)
    : m_path(std::move(path))
    , m_access(access)
    , m_database(std::move(database))
{
}

Store &Store::operator=(Store &&other) noexcept
{
    Store old(std::move(other)); // after the exchange it holds, and closes, what stood here
    std::swap(m_path, old.m_path);
    std::swap(m_access, old.m_access);
    std::swap(m_readOnlyReason, old.m_readOnlyReason);
    std::swap(m_database, old.m_database);
    std::swap(m_checked, old.m_checked);
    return *this;
}

Store::~Store()
{
    // Back to one file that can be copied; another program that has it open may keep it in WAL
    // mode.
    if (!m_database.isOpen() || m_access != Access::ReadWrite)
        return;
    static_cast<void>(m_database.runScript("PRAGMA journal_mode=DELETE"));
    m_database = {};
    if (m_checked)
        m_checked->remember(m_path); // what stands there now this program wrote
}

Result<Store> Store::create(const QString &path)
{
    if (QFileInfo::exists(path)) {
        return std::unexpected(Error{.code = ErrorCode::BadInput,
                                     .what = StoreText::tr("a file of that name already exists"),
                                     .where = {.file = path},
                                     .hint = StoreText::tr("choose another name")});
    }
    if (!QFileInfo(folderOf(path)).isDir()) {
        return std::unexpected(Error{.code = ErrorCode::NotFound,
                                     .what = StoreText::tr("the folder does not exist"),
                                     .where = {.file = path},
                                     .hint = StoreText::tr("make the folder first")});
    }
    auto database = Database::open(path, Database::Mode::Create);
    if (!database)
        return std::unexpected(at(path, database.error()));
    // Events are long rows: on larger pages fewer of them are cut in two and fewer writes are made.
    auto made = database->runScript("PRAGMA page_size=8192");
    if (made)
        made = migrate(*database, migrations(), 0, schemaVersion);
    if (made)
        made = database->runScript("PRAGMA journal_mode=WAL");
    if (!made) {
        QFile::remove(path);
        return std::unexpected(at(path, made.error()));
    }
    return Store(path, Access::ReadWrite, std::move(*database));
}

Result<Store> Store::open(const QString &path, Access wanted, const Migrations &steps,
                          std::shared_ptr<const CheckedFiles> checked,
                          const CheckProgress &progress)
{
    const int newest = steps.back().version;
    const auto header = readStoreHeader(path, newest);
    if (!header)
        return std::unexpected(header.error());

    QString readOnlyReason;
    if (wanted == Access::ReadWrite)
        readOnlyReason = whyNotWritable(path);
    const bool writing = wanted == Access::ReadWrite && readOnlyReason.isEmpty();
    auto mode = writing ? Database::Mode::ReadWrite : readingMode(path, *header);
    if (!mode)
        return std::unexpected(mode.error());

    auto database = Database::open(path, *mode);
    if (!database)
        return std::unexpected(at(path, explained(database.error())));
    allowTriggersAndViews(*database, false);
    const auto version = database->value(u"PRAGMA user_version"_s);
    if (!version)
        return std::unexpected(at(path, explained(version.error())));
    if (auto sound = checkSchema(*database, steps, version->toInt()); !sound)
        return std::unexpected(at(path, sound.error()));
    if (!checked || !checked->knows(path)) {
        if (checked)
            checked->forget(path);
        if (auto sound = checkContent(path, *mode, progress); !sound)
            return std::unexpected(at(path, sound.error()));
        if (checked)
            checked->remember(path);
    }
    allowTriggersAndViews(*database, true);

    if (version->toInt() < newest) {
        if (!writing) {
            return std::unexpected(Error{
                .code = ErrorCode::NoPermission,
                .what = StoreText::tr("the store has the format of an older version and must be "
                                      "brought up to date, which needs write access"),
                .where = {.file = path},
                .hint = StoreText::tr(
                    "copy it into a folder that you can write to and open it there")});
        }
        if (auto upgraded = upgrade(*database, path, steps, version->toInt()); !upgraded)
            return std::unexpected(at(path, upgraded.error()));
    }
    if (writing) {
        if (auto set = database->runScript("PRAGMA journal_mode=WAL"); !set)
            return std::unexpected(at(path, set.error()));
    }
    Store store(path, writing ? Access::ReadWrite : Access::ReadOnly, std::move(*database));
    store.m_readOnlyReason = readOnlyReason;
    store.m_checked = std::move(checked);
    return store;
}

Result<void> Store::handOver(const QString &path) const
{
    if (QFileInfo::exists(path)) {
        return std::unexpected(Error{.code = ErrorCode::BadInput,
                                     .what = StoreText::tr("a file of that name already exists"),
                                     .where = {.file = path},
                                     .hint = StoreText::tr("choose another name")});
    }
    if (auto copied = m_database.copyTo(path); !copied)
        return std::unexpected(at(path, copied.error()));
    return {};
}

Result<void> checkFully(const Store &store)
{
    if (auto checked = checkWholly(store.database()); !checked)
        return std::unexpected(at(store.path(), checked.error()));
    return {};
}

} // namespace sd
