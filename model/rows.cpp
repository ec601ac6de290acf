// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rows.h"

namespace sd {

void RowChanges::add(int first, int last, quint32 roles)
{
    if (roles == 0 || first > last)
        return;
    if (!m_runs.empty() && m_runs.back().last + 1 == first && m_runs.back().roles == roles)
        m_runs.back().last = last;
    else
        m_runs.push_back({.first = first, .last = last, .roles = roles});
}

void RowChanges::emitFrom(QAbstractItemModel &model) const
{
    QList<int> roles;
    quint32 listed = 0;
    for (const Run &run : m_runs) {
        if (run.roles != listed) {
            roles.clear();
            for (int bit = 0; bit < 32; ++bit) {
                if (run.roles & (1U << bit))
                    roles.append(Qt::UserRole + 1 + bit);
            }
            listed = run.roles;
        }
        emit model.dataChanged(model.index(run.first, 0), model.index(run.last, 0), roles);
    }
}

QVariantMap rowAsMap(const QAbstractItemModel &model, int row)
{
    QVariantMap map;
    const QModelIndex index = model.index(row, 0);
    if (!index.isValid())
        return map;
    const QHash<int, QByteArray> names = model.roleNames();
    for (auto it = names.cbegin(); it != names.cend(); ++it)
        map.insert(QString::fromLatin1(it.value()), model.data(index, it.key()));
    return map;
}

} // namespace sd
