// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The one error type that crosses folder borders: what failed, where in which file, and what to do.
#pragma once

#include <QString>

#include <expected>

namespace sd {

enum class ErrorCode {
    NotFound,     // the file or item does not exist
    NoPermission, // it exists but may not be read or written
    NotAStore,    // a file that is no Situation Desk store
    NewerVersion, // a store written by a later version of the program
    Damaged,      // a store whose content fails the checks
    BadInput,     // a data-set file, an option or a value that is refused
    Database,     // SQLite refused an operation
    Cancelled,    // the user asked to stop
};

/// A position in an input file; row and column count from 1, 0 where unknown.
struct Where {
    QString file = {};
    int row = 0;
    int column = 0;

    bool operator==(const Where &) const = default;
};

struct Error {
    ErrorCode code = ErrorCode::Database;
    QString what = {}; // one sentence without a full stop, without a line break
    Where where = {};
    QString hint = {}; // what the user can do, may be empty

    /// "file:row:column: what (hint)" on one line; parts that are unknown are left out.
    QString toLine() const;

    bool operator==(const Error &) const = default;
};

template <typename T>
using Result = std::expected<T, Error>;

/// Input of a file that is refused, and what was typed or asked for.
Error refused(const QString &path, const QString &what, const QString &hint = {});
std::unexpected<Error> badInput(const QString &what, const QString &hint = {});

} // namespace sd
