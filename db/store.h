// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A situation store: one SQLite file of claims that are added and never changed. Schema:
// db/README.md.
#pragma once

#include "db/checkedfiles.h"
#include "db/error.h"
#include "db/schema.h"
#include "db/sqlite.h"
#include "db/storecheck.h"

namespace sd {

class Store {
public:
    enum class Access { ReadOnly, ReadWrite };

    /// Makes a new store at path; refuses where a file of that name stands.
    static Result<Store> create(const QString &path);

    /// Opens a store after checking it as a file from a stranger: magic, application id, version,
    /// schema, content (list of refusals in db/README.md). Asked for ReadWrite where file or folder
    /// cannot be written it opens ReadOnly instead, and access() and readOnlyReason() say so. An
    /// older schema is migrated after a backup beside it; that needs ReadWrite. The content of a
    /// file that `checked` knows is not read through again; where it is, `progress` is told, and
    /// can end it with Cancelled. Tests pass steps of their own.
    static Result<Store> open(const QString &path, Access wanted,
                              const Migrations &steps = migrations(),
                              std::shared_ptr<const CheckedFiles> checked = {},
                              const CheckProgress &progress = {});

    Store(Store &&) noexcept = default;
    Store &operator=(Store &&other) noexcept;
    ~Store();

    const QString &path() const { return m_path; }
    Access access() const { return m_access; }
    /// One sentence for the user where ReadWrite was wanted and could not be had, otherwise empty.
    const QString &readOnlyReason() const { return m_readOnlyReason; }
    /// Where columns made from it are kept, see ColumnFile; empty where nobody knows the file.
    QString columnsPath() const { return m_checked ? m_checked->columnsOf(m_path) : QString(); }
    Database &database() { return m_database; }
    const Database &database() const { return m_database; }

    /// Copies the store as one clean file (VACUUM INTO), journal mode DELETE, no -wal beside it.
    Result<void> handOver(const QString &path) const;

private:
    Store(QString path, Access access, Database database);

    QString m_path;
    Access m_access;
    QString m_readOnlyReason;
    Database m_database;
    std::shared_ptr<const CheckedFiles> m_checked;
};

/// Every table and index checked against each other, not only what open() looks at.
Result<void> checkFully(const Store &store);

inline constexpr int schemaVersion = 3;
inline constexpr int applicationId = 0x53444B31; // "SDK1"

} // namespace sd
