// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/items/claimsection.h"

#include "model/inspectormodel.h"

namespace sd {

ClaimSection::ClaimSection(QObject *parent)
    : QSortFilterProxyModel(parent)
{
}

void ClaimSection::setKey(const QString &key)
{
    if (m_key == key)
        return;
    m_key = key;
    recount();
    emit keyChanged();
}

void ClaimSection::setPart(Part part)
{
    if (m_part == part)
        return;
    m_part = part;
    recount();
    emit partChanged();
}

void ClaimSection::setSubject(const QString &id)
{
    if (m_subject == id)
        return;
    m_subject = id;
    if (m_part != Part::Whole)
        recount();
    emit subjectChanged();
}

void ClaimSection::setLimit(int limit)
{
    if (m_limit == limit)
        return;
    m_limit = limit;
    recount();
    emit limitChanged();
}

void ClaimSection::setSourceModel(QAbstractItemModel *model)
{
    if (sourceModel())
        sourceModel()->disconnect(this);
    QSortFilterProxyModel::setSourceModel(model);
    // after the base class has answered the same signal
    if (model)
        connect(model, &QAbstractItemModel::modelReset, this, &ClaimSection::recount);
    recount();
}

bool ClaimSection::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    return !parent.isValid() && row <= m_last && isOfSection(row);
}

void ClaimSection::recount()
{
    m_total = 0;
    m_last = -1;
    const int rows = sourceModel() ? sourceModel()->rowCount() : 0;
    for (int row = 0; row < rows; ++row) {
        if (!isOfSection(row))
            continue;
        ++m_total;
        if (m_limit == 0 || m_total <= m_limit)
            m_last = row;
    }
    invalidateRowsFilter();
    emit totalChanged();
}

bool ClaimSection::isOfSection(int row) const
{
    const QModelIndex index = sourceModel()->index(row, 0);
    if (index.data(InspectorModel::SectionRole).toString() != m_key)
        return false;
    if (m_part == Part::Whole)
        return true;
    const bool own = index.data(InspectorModel::SubjectIdRole).toString() == m_subject;
    return own == (m_part == Part::Own);
}

} // namespace sd
