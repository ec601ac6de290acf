// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The places, factions and roads whose names the searched text begins, best first; events are found
// by the store.
#pragma once

#include "model/selection.h"
#include "model/situation.h"

#include <QAbstractListModel>

namespace sd {

class Filter;

class FinderModel : public QAbstractListModel {
    Q_OBJECT
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role {
        KindRole = Qt::UserRole + 1, // Selection::Kind kind, for Selection::select
        SubjectRole,                 // QString subject, the id for Selection::select
        NameEnRole,                  // QString nameEn
        NameArRole,                  // QString nameAr
        WhatRole,                    // QString what: kind of place or road, or "faction"
    };

    explicit FinderModel(Filter &filter, QObject *parent = nullptr);

    void setSituation(SituationPtr situation);
    int count() const { return int(m_found.size()); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

signals:
    void countChanged();

private:
    struct Entry {
        Selection::Kind kind = Selection::Kind::None;
        QString subject;
        QString nameEn;
        QString nameAr;
        QString what;
        QString words; // all names, folded, each on a line after a space
    };
    void find();
    void add(Entry entry, const QStringList &names);

    Filter &m_filter;
    std::vector<Entry> m_entries;
    std::vector<int> m_found; // rows of m_entries
};

} // namespace sd
