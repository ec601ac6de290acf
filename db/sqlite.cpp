// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/sqlite.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QUrl>

#include <utility>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

ErrorCode codeOf(int result)
{
    switch (result & 0xff) {
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_TOOBIG:
        return ErrorCode::Damaged;
    case SQLITE_PERM:
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_AUTH:
        return ErrorCode::NoPermission;
    case SQLITE_INTERRUPT:
        return ErrorCode::Cancelled;
    default:
        return ErrorCode::Database;
    }
}

class SqliteText {
    Q_DECLARE_TR_FUNCTIONS(SqliteText)
};

Error errorOf(sqlite3 *handle)
{
    const int result = sqlite3_extended_errcode(handle);
    const int kind = result & 0xff;
    const bool mayBeFull = kind == SQLITE_FULL || kind == SQLITE_IOERR;
    return {.code = codeOf(result),
            .what = QString::fromUtf8(sqlite3_errmsg(handle)),
            .where = {},
            .hint = mayBeFull ? SqliteText::tr("see whether the disk is full, or a quota used up")
                              : QString()};
}

} // namespace

void Statement::Finalize::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

void Statement::reset()
{
    sqlite3_reset(m_handle.get());
    sqlite3_clear_bindings(m_handle.get());
    m_bindError = SQLITE_OK;
}

void Statement::noteBind(int result)
{
    if (m_bindError == SQLITE_OK)
        m_bindError = result;
}

void Statement::bindAt(int index, const QString &value)
{
    const QByteArray utf8 = value.toUtf8();
    noteBind(sqlite3_bind_text64(m_handle.get(), index, utf8.constData(),
                                 sqlite3_uint64(utf8.size()), SQLITE_TRANSIENT, SQLITE_UTF8));
}

void Statement::bindAt(int index, const QByteArray &value)
{
    noteBind(sqlite3_bind_blob64(m_handle.get(), index, value.constData(),
                                 sqlite3_uint64(value.size()), SQLITE_TRANSIENT));
}

void Statement::bindAt(int index, qint64 value)
{
    noteBind(sqlite3_bind_int64(m_handle.get(), index, value));
}

void Statement::bindAt(int index, double value)
{
    noteBind(sqlite3_bind_double(m_handle.get(), index, value));
}

void Statement::set(int index, std::string_view text)
{
    // An empty text is a text, never NULL.
    const char *data = text.empty() ? "" : text.data();
    noteBind(
        sqlite3_bind_text64(m_handle.get(), index, data, text.size(), SQLITE_STATIC, SQLITE_UTF8));
}

void Statement::set(int index, std::span<const unsigned char> blob)
{
    noteBind(sqlite3_bind_blob64(m_handle.get(), index, blob.data(), blob.size(), SQLITE_STATIC));
}

void Statement::setNull(int index)
{
    noteBind(sqlite3_bind_null(m_handle.get(), index));
}

Result<void> Statement::runAgain()
{
    return finish();
}

void Statement::rewind()
{
    sqlite3_reset(m_handle.get());
}

std::string_view Statement::textView(int column) const
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_handle.get(), column));
    return {text ? text : "", size_t(sqlite3_column_bytes(m_handle.get(), column))};
}

Result<bool> Statement::step()
{
    sqlite3 *handle = sqlite3_db_handle(m_handle.get());
    if (m_bindError != SQLITE_OK) {
        return std::unexpected(Error{.code = codeOf(m_bindError),
                                     .what = QString::fromUtf8(sqlite3_errstr(m_bindError))});
    }
    const int result = sqlite3_step(m_handle.get());
    if (result == SQLITE_ROW)
        return true;
    if (result == SQLITE_DONE)
        return false;
    Error error = errorOf(handle);
    sqlite3_reset(m_handle.get());
    return std::unexpected(std::move(error));
}

Result<void> Statement::finish()
{
    for (;;) {
        const auto row = step();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            break;
    }
    sqlite3_reset(m_handle.get());
    return {};
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_handle.get(), column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_handle.get(), column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_handle.get(), column);
}

QString Statement::text(int column) const
{
    const void *data = sqlite3_column_text(m_handle.get(), column);
    return QString::fromUtf8(static_cast<const char *>(data),
                             sqlite3_column_bytes(m_handle.get(), column));
}

QByteArray Statement::blob(int column) const
{
    const void *data = sqlite3_column_blob(m_handle.get(), column);
    return {static_cast<const char *>(data), sqlite3_column_bytes(m_handle.get(), column)};
}

std::optional<int> Statement::optionalInt(int column) const
{
    if (isNull(column))
        return {};
    return sqlite3_column_int(m_handle.get(), column);
}

void Database::Close::operator()(sqlite3 *handle) const
{
    sqlite3_close_v2(handle);
}

Result<Database> Database::openWith(const QByteArray &name, int flags)
{
    sqlite3 *handle = nullptr;
    const int result = sqlite3_open_v2(
        name.constData(), &handle,
        flags | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nullptr);
    Database database(handle);
    if (result != SQLITE_OK)
        return std::unexpected(errorOf(handle));
    // What every connection of the program has, whoever made the file.
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, 32 << 20);
    sqlite3_limit(handle, SQLITE_LIMIT_SQL_LENGTH, 256 << 10);
    sqlite3_limit(handle, SQLITE_LIMIT_EXPR_DEPTH, 100);
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 1); // VACUUM INTO attaches its target
    sqlite3_busy_timeout(handle, 5000);
    // Recursive triggers: INSERT OR REPLACE must run into the triggers that forbid a DELETE.
    if (auto set = database.runScript("PRAGMA cell_size_check=ON; PRAGMA mmap_size=0;"
                                      "PRAGMA foreign_keys=ON; PRAGMA recursive_triggers=ON");
        !set) {
        return std::unexpected(set.error());
    }
    return database;
}

Result<Database> Database::open(const QString &path, Mode mode)
{
    QUrl url = QUrl::fromLocalFile(path);
    if (mode == Mode::Immutable)
        url.setQuery(u"immutable=1"_s);
    int flags = SQLITE_OPEN_READONLY;
    if (mode == Mode::ReadWrite)
        flags = SQLITE_OPEN_READWRITE;
    else if (mode == Mode::Create)
        flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    return openWith(url.toEncoded(), flags);
}

Result<Database> Database::inMemory()
{
    return openWith(":memory:", SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
}

Result<Statement> Database::prepare(const QString &sql) const
{
    const QByteArray bytes = sql.toUtf8();
    sqlite3_stmt *handle = nullptr;
    const char *rest = nullptr;
    const int result = sqlite3_prepare_v2(m_handle.get(), bytes.constData(), int(bytes.size()),
                                          &handle, &rest);
    Statement statement(handle);
    if (result != SQLITE_OK)
        return std::unexpected(errorOf(m_handle.get()));
    if (!handle || !QByteArray(rest).trimmed().isEmpty()) {
        return std::unexpected(
            Error{.code = ErrorCode::Database, .what = u"exactly one statement is expected"_s});
    }
    return statement;
}

Result<void> Database::runScript(const QByteArray &sql) const
{
    if (sqlite3_exec(m_handle.get(), sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return std::unexpected(errorOf(m_handle.get()));
    return {};
}

Result<QString> Database::value(const QString &sql) const
{
    auto statement = prepare(sql);
    if (!statement)
        return std::unexpected(statement.error());
    const auto row = statement->step();
    if (!row)
        return std::unexpected(row.error());
    if (!*row) {
        return std::unexpected(
            Error{.code = ErrorCode::Database, .what = u"the query gave no row"_s});
    }
    return statement->text(0);
}

Result<void> Database::copyTo(const QString &path) const
{
    const QFileInfo target(path);
    const bool isOthers = target.size() > 0;
    auto copied = run(u"VACUUM INTO ?1"_s, target.absoluteFilePath());
    if (!copied && !isOthers)
        QFile::remove(path);
    return copied;
}

qint64 Database::lastInsertRow() const
{
    return sqlite3_last_insert_rowid(m_handle.get());
}

qint64 Database::rowsChanged() const
{
    return sqlite3_changes64(m_handle.get());
}

Result<Transaction> Transaction::begin(const Database &database)
{
    if (auto begun = database.runScript("BEGIN IMMEDIATE"); !begun)
        return std::unexpected(begun.error());
    return Transaction(database);
}

Transaction::~Transaction()
{
    if (m_database)
        static_cast<void>(m_database->runScript("ROLLBACK"));
}

Result<void> Transaction::commit()
{
    auto done = m_database->runScript("COMMIT");
    if (done)
        m_database = nullptr;
    return done;
}

TimeLimit::TimeLimit(const Database &database, std::chrono::milliseconds allowed)
    : m_database(database)
    , m_end(std::chrono::steady_clock::now() + allowed)
{
    constexpr int instructionsBetweenLooks = 10'000;
    sqlite3_progress_handler(m_database.handle(), instructionsBetweenLooks, isOver, this);
}

TimeLimit::~TimeLimit()
{
    sqlite3_progress_handler(m_database.handle(), 0, nullptr, nullptr);
}

int TimeLimit::isOver(void *self)
{
    return std::chrono::steady_clock::now() > static_cast<const TimeLimit *>(self)->m_end;
}

} // namespace sd
