// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The SQLite C API behind three small RAII types: Database, Statement, Transaction. Errors are
// values.
#pragma once

#include "db/error.h"
#include "db/ids.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <type_traits>
#include <utility>

struct sqlite3;
struct sqlite3_stmt;

namespace sd {

/// What bind() takes for a text of which an empty one is NULL.
inline std::optional<QString> orNull(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

class Statement {
public:
    /// Resets the statement and binds the values to parameters 1, 2, ...; an empty optional binds
    /// NULL, a QByteArray a blob. A failed bind is reported by the next step().
    template <typename... Values>
    Statement &bind(const Values &...values)
    {
        reset();
        int index = 0;
        (bindAt(++index, values), ...);
        return *this;
    }

    /// True where a row stands ready, false at the end.
    Result<bool> step();

    /// Binds, executes to the end and resets.
    template <typename... Values>
    Result<void> run(const Values &...values)
    {
        bind(values...);
        return finish();
    }

    // For millions of rows of one statement: what was set stays set, and text and blobs are not
    // copied, so they must live until the next runAgain() is done.
    void set(int index, std::string_view text);
    void set(int index, std::span<const unsigned char> blob);
    void set(int index, qint64 value) { bindAt(index, value); }
    void set(int index, double value) { bindAt(index, value); }
    void setNull(int index);
    /// Steps to the end and resets.
    Result<void> runAgain();
    /// Makes a statement that gave rows ready for the next set().
    void rewind();
    /// A column as it lies in the row, until the next step.
    std::string_view textView(int column) const;

    // Columns count from 0. A NULL reads as empty text, 0 or nothing.
    bool isNull(int column) const;
    qint64 integer(int column) const;
    double real(int column) const;
    QString text(int column) const;
    QByteArray blob(int column) const;
    std::optional<int> optionalInt(int column) const;

private:
    friend class Database;
    struct Finalize {
        void operator()(sqlite3_stmt *statement) const;
    };

    explicit Statement(sqlite3_stmt *handle)
        : m_handle(handle)
    {
    }

    void reset();
    Result<void> finish();
    void noteBind(int result);
    void bindAt(int index, const QString &value);
    void bindAt(int index, const QByteArray &value);
    void bindAt(int index, qint64 value);
    void bindAt(int index, int value) { bindAt(index, qint64(value)); }
    void bindAt(int index, bool value) { bindAt(index, qint64(value)); }
    void bindAt(int index, double value);
    template <typename Tag>
    void bindAt(int index, const Id<Tag> &id)
    {
        bindAt(index, id.value);
    }
    template <typename T>
    void bindAt(int index, const std::optional<T> &value)
    {
        if (value)
            bindAt(index, *value); // a parameter that is not bound is NULL
    }

    std::unique_ptr<sqlite3_stmt, Finalize> m_handle;
    int m_bindError = 0;
};

class Database {
public:
    enum class Mode {
        ReadOnly,
        Immutable, // read-only, and nobody else writes: needs no lock and no -shm file
        ReadWrite,
        Create,
    };

    Database() = default; // not open

    static Result<Database> open(const QString &path, Mode mode);
    static Result<Database> inMemory();

    /// Exactly one statement.
    Result<Statement> prepare(const QString &sql) const;

    template <typename... Values>
    Result<void> run(const QString &sql, const Values &...values) const
    {
        auto statement = prepare(sql);
        if (!statement)
            return std::unexpected(statement.error());
        return statement->run(values...);
    }

    /// Any number of statements without parameters.
    Result<void> runScript(const QByteArray &sql) const;

    /// The first column of the first row; a fault where there is none.
    Result<QString> value(const QString &sql) const;

    /// A clean copy in one file (VACUUM INTO); path must not exist or be empty. Removed again on
    /// failure.
    Result<void> copyTo(const QString &path) const;

    qint64 lastInsertRow() const;
    /// Rows that the last INSERT added; 0 where it was ignored.
    qint64 rowsChanged() const;
    bool isOpen() const { return bool(m_handle); }
    sqlite3 *handle() const { return m_handle.get(); }

private:
    struct Close {
        void operator()(sqlite3 *handle) const;
    };

    static Result<Database> openWith(const QByteArray &name, int flags);
    explicit Database(sqlite3 *handle)
        : m_handle(handle)
    {
    }

    std::unique_ptr<sqlite3, Close> m_handle;
};

/// Rolls back unless committed.
class Transaction {
public:
    static Result<Transaction> begin(const Database &database);
    Transaction(Transaction &&other) noexcept
        : m_database(std::exchange(other.m_database, nullptr))
    {
    }
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    Result<void> commit();

private:
    explicit Transaction(const Database &database)
        : m_database(&database)
    {
    }

    const Database *m_database;
};

/// Breaks off every statement that is still running when the time is over.
class TimeLimit {
public:
    TimeLimit(const Database &database, std::chrono::milliseconds allowed);
    TimeLimit(const TimeLimit &) = delete;
    TimeLimit &operator=(const TimeLimit &) = delete;
    ~TimeLimit();

private:
    static int isOver(void *self);

    const Database &m_database;
    std::chrono::steady_clock::time_point m_end;
};

/// Calls read(statement) for each row of a query; read returns Result<void> or void.
template <typename Read>
Result<void> forEachRow(const Database &database, const QString &sql, Read read)
{
    auto statement = database.prepare(sql);
    if (!statement)
        return std::unexpected(statement.error());
    for (;;) {
        const auto row = statement->step();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            return {};
        if constexpr (std::is_void_v<decltype(read(*statement))>) {
            read(*statement);
        } else {
            if (auto done = read(*statement); !done)
                return done;
        }
    }
}

} // namespace sd
