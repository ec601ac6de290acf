// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/items/claimcolumn.h"

namespace sd {

void ClaimColumn::setClaims(ClaimsModel *claims)
{
    if (claims == this->claims())
        return;
    setSourceModel(claims);
    emit claimsChanged();
}

void ClaimColumn::setColumn(int column)
{
    if (column == m_column)
        return;
    m_column = column;
    invalidateRowsFilter();
    emit columnChanged();
}

int ClaimColumn::rowToShow() const
{
    int last = rowCount() > 0 ? 0 : -1;
    for (int row = 0; row < rowCount(); ++row) {
        if (index(row, 0).data(ClaimsModel::StandsRole).toBool())
            return row;
        if (index(row, 0).data(ClaimsModel::CountsRole).toBool())
            last = row;
    }
    return last;
}

bool ClaimColumn::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    return sourceModel()->index(row, 0, parent).data(ClaimsModel::ColumnRole).toInt() == m_column;
}

} // namespace sd
