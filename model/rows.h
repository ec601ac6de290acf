// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What list models share: collecting changed rows into few dataChanged signals, and a row as a map.
#pragma once

#include <QAbstractItemModel>

#include <vector>

namespace sd {

/// The bit of a role in a set of roles; roles count from Qt::UserRole + 1.
constexpr quint32 roleBit(int role)
{
    return 1U << (role - Qt::UserRole - 1);
}

/// Rows in ascending order with the roles that changed in each; said once all rows have their new
/// values.
class RowChanges {
public:
    void add(int row, quint32 roles) { add(row, row, roles); }
    void add(int first, int last, quint32 roles);
    /// One dataChanged for each run of neighbouring rows with the same roles.
    void emitFrom(QAbstractItemModel &model) const;
    bool isEmpty() const { return m_runs.empty(); }

private:
    struct Run {
        int first = 0;
        int last = 0;
        quint32 roles = 0;
    };
    std::vector<Run> m_runs;
};

/// All roles of a row by their names; empty where there is no such row.
QVariantMap rowAsMap(const QAbstractItemModel &model, int row);

} // namespace sd
