// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The positions that the searched text can stand for, and the places, factions and roads whose
// names it begins, best first; events are found by the store.
#pragma once

#include "db/position.h"
#include "model/selection.h"
#include "model/situation.h"

#include <QAbstractListModel>

namespace sd {

class Filter;

class FinderModel : public QAbstractListModel {
    Q_OBJECT
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(int positions READ positions NOTIFY countChanged) // how many of them, at the top

public:
    enum Role {
        // Selection::Kind kind, for Selection::select; None: a position, or why there is none
        KindRole = Qt::UserRole + 1,
        SubjectRole, // QString subject, the id; empty for why there is no position
        NameEnRole,  // QString nameEn
        NameArRole,  // QString nameAr
        WhatRole,    // QString what: kind of place or road, "faction", or MGRS
    };

    explicit FinderModel(Filter &filter, QObject *parent = nullptr);

    void setSituation(const SituationPtr &situation);
    int count() const { return int(m_positions.size() + m_found.size()); }
    int positions() const;
    /// {latitude, longitude} of a row that is a position.
    Q_INVOKABLE QVariantMap position(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

signals:
    void countChanged();

private:
    struct Entry {
        Selection::Kind kind = Selection::Kind::None;
        QString subject = {};
        QString nameEn = {};
        QString nameAr = {};
        QString what = {};
        QString words = {}; // all names, folded, each on a line after a space
    };
    void find();
    void readPositions();
    void add(Entry entry, const QStringList &names);

    Filter &m_filter;
    std::vector<Entry> m_entries;
    std::vector<Position> m_read;   // what the text can stand for
    std::vector<Entry> m_positions; // a row for each, or one that says what is wrong with it
    std::vector<int> m_found;       // rows of m_entries
};

} // namespace sd
