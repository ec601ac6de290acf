// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Places, factions, roads or sources to choose from, found by any of their names in any spelling.
#pragma once

#include "model/desk.h"

#include <QAbstractListModel>
#include <QtQmlIntegration>

namespace sd {

class PickList : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(sd::Desk *desk READ desk WRITE setDesk NOTIFY deskChanged REQUIRED)
    Q_PROPERTY(
        QString kind READ kind WRITE setKind NOTIFY kindChanged) // place, faction, route, source
    Q_PROPERTY(QString query READ query WRITE setQuery NOTIFY queryChanged)
    /// What the form brings itself, of {kind, key, en, ar}; stands first.
    Q_PROPERTY(QVariantList added READ added WRITE setAdded NOTIFY addedChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role {
        KeyRole = Qt::UserRole + 1, // QString key, the id
        NameEnRole,                 // QString nameEn
        NameArRole,                 // QString nameAr
        DetailRole, // QString detail: kind of place or road, short name of a faction, date and
                    // title
    };

    using QAbstractListModel::QAbstractListModel;

    Desk *desk() const { return m_desk; }
    void setDesk(Desk *desk);
    QString kind() const { return m_kind; }
    void setKind(const QString &kind);
    QString query() const { return m_query; }
    void setQuery(const QString &query);
    QVariantList added() const { return m_added; }
    void setAdded(const QVariantList &added);
    int count() const { return int(m_shown.size()); }

    /// {key, en, ar} of an id whether it is shown or not; the id itself where nothing has it.
    Q_INVOKABLE QVariantMap named(const QString &key) const;
    /// The key of a row shown, empty where there is none.
    Q_INVOKABLE QString keyAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

signals:
    void deskChanged();
    void kindChanged();
    void queryChanged();
    void addedChanged();
    void countChanged();

private:
    struct Entry {
        QString key;
        QString nameEn;
        QString nameAr;
        QString detail;
        QString words; // all names, folded
    };
    void read();
    void find();

    Desk *m_desk = nullptr;
    QString m_kind;
    QString m_query;
    QVariantList m_added;
    std::vector<Entry> m_entries;
    std::vector<int> m_shown; // rows of m_entries
};

} // namespace sd
