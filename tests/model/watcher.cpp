// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "watcher.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sdtest {

Watcher::Watcher(QAbstractItemModel &model, std::set<int> loose)
    : m_model(model)
    , m_tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal)
    , m_roles(model.roleNames().keys())
    , m_loose(std::move(loose))
    , m_cells(read())
{
    std::ranges::sort(m_roles);
    m_cells = read();
    connect(&model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last, const QList<int> &roles) {
                ++m_saidSinceStart;
                for (int row = first.row(); row <= last.row(); ++row) {
                    for (const int role : roles)
                        m_named.emplace(row, role);
                }
                if (roles.isEmpty())
                    m_upheaval = u"dataChanged without roles"_s;
            });
    connect(&model, &QAbstractItemModel::modelReset, this, [this] { m_upheaval = u"reset"_s; });
    connect(&model, &QAbstractItemModel::rowsInserted, this,
            [this] { m_upheaval = u"rows inserted"_s; });
    connect(&model, &QAbstractItemModel::rowsRemoved, this,
            [this] { m_upheaval = u"rows removed"_s; });
    connect(&model, &QAbstractItemModel::layoutChanged, this,
            [this] { m_upheaval = u"layout changed"_s; });
}

Watcher::Cells Watcher::read() const
{
    Cells cells;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        QList<QVariant> values;
        for (const int role : m_roles)
            values.append(m_model.data(m_model.index(row, 0), role));
        cells.append(values);
    }
    return cells;
}

QString Watcher::check()
{
    const Cells before = std::exchange(m_cells, read());
    const auto named = std::exchange(m_named, {});
    if (const QString upheaval = std::exchange(m_upheaval, {}); !upheaval.isEmpty())
        return upheaval;
    if (before.size() != m_cells.size())
        return u"another number of rows"_s;
    for (int row = 0; row < int(before.size()); ++row) {
        const bool rowDiffers = before[row] != m_cells[row];
        for (qsizetype i = 0; i < m_roles.size(); ++i) {
            const int role = m_roles[i];
            const bool differs = before[row][i] != m_cells[row][i];
            const bool said = named.contains({row, role});
            const QString what = u"row %1, %2"_s.arg(row).arg(
                QString::fromLatin1(m_model.roleNames().value(role)));
            if (differs && !said)
                return what + u" changed without a word"_s;
            if (said && !differs && !(rowDiffers && m_loose.contains(role)))
                return what + u" was said to have changed and has not"_s;
        }
    }
    return {};
}

} // namespace sdtest
