// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The claims of one claimant out of the claims that stand side by side.
#pragma once

#include "model/claimsmodel.h"

#include <QSortFilterProxyModel>
#include <QtQmlIntegration>

namespace sd {

class ClaimColumn : public QSortFilterProxyModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(sd::ClaimsModel *claims READ claims WRITE setClaims NOTIFY claimsChanged REQUIRED)
    Q_PROPERTY(int column READ column WRITE setColumn NOTIFY columnChanged REQUIRED)

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    ClaimsModel *claims() const { return qobject_cast<ClaimsModel *>(sourceModel()); }
    void setClaims(ClaimsModel *claims);
    int column() const { return m_column; }
    void setColumn(int column);
    /// Row of the first claim that stands; else of the last that counts, else of the first. -1
    /// where there is none. What is to be seen when the column is opened.
    Q_INVOKABLE int rowToShow() const;

signals:
    void claimsChanged();
    void columnChanged();

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    int m_column = -1;
};

} // namespace sd
