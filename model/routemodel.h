// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The route segments that claims speak about, one row each; a tick changes only rows whose status
// changed.
#pragma once

#include "model/situation.h"

#include <QAbstractListModel>

namespace sd {

class Clock;
class Filter;

class RouteModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        SegmentIdRole = Qt::UserRole + 1, // QString segmentId: "route/from/to"
        RouteIdRole,                      // QString routeId
        NameEnRole,                       // QString nameEn of the route
        NameArRole,                       // QString nameAr of the route
        FromEnRole,                       // QString fromEn: a place
        FromArRole,                       // QString fromAr
        ToEnRole,                         // QString toEn: a place
        ToArRole,                         // QString toAr
        KindRole,                         // QString kind
        // these change with a tick
        StatusRole,      // QString status: open, cut, contested; empty: nothing is claimed
        ControllerRole,  // QString controller: faction id
        SinceRole,       // QString since
        CredibilityRole, // int credibility
        SourceNamesRole, // QStringList sourceNames
        NoteRole,        // QString note
    };

    RouteModel(Clock &clock, Filter &filter, QObject *parent = nullptr);

    void setSituation(SituationPtr situation);
    const SituationPtr &situation() const { return m_situation; }
    /// Row in Situation::routeStatus() in force for a segment, -1 where none.
    int claimOf(int row) const { return m_claim[size_t(row)]; }
    Q_INVOKABLE QVariantMap get(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    void tick();
    const RouteClaim *claimAt(int claim) const; // null for -1

    Clock &m_clock;
    Filter &m_filter;
    SituationPtr m_situation;
    std::vector<int> m_claim;
};

} // namespace sd
