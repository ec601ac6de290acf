// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Watches a model through its signals and by reading every cell: what changed must have been said,
// and nothing else.
#pragma once

#include <QAbstractItemModel>
#include <QAbstractItemModelTester>

#include <set>

namespace sdtest {

class Watcher : public QObject {
    Q_OBJECT

public:
    /// loose: roles that may be said to have changed when another role of the row did (names behind
    /// equal ids).
    Watcher(QAbstractItemModel &model, std::set<int> loose);

    /// Compares all cells with those of the last call. Empty where the signals since then named
    /// exactly the rows and roles that differ, without reset, insert or remove; else the first
    /// fault.
    QString check();
    int said() const { return m_saidSinceStart; } // dataChanged signals since the start

private:
    using Cells = QList<QList<QVariant>>;
    Cells read() const;

    QAbstractItemModel &m_model;
    QAbstractItemModelTester m_tester;
    QList<int> m_roles;
    std::set<int> m_loose;
    std::set<std::pair<int, int>> m_named; // row, role
    QString m_upheaval;
    int m_saidSinceStart = 0;
    Cells m_cells;
};

} // namespace sdtest
