// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The places of the map, one row each for the life of the store; a tick changes only rows whose
// control changed.
#pragma once

#include "model/situation.h"

#include <QAbstractListModel>

namespace sd {

class Clock;
class Filter;

class PlaceModel : public QAbstractListModel {
    Q_OBJECT
    /// Cells that are computed, no boundaries.
    Q_PROPERTY(int schematicCells READ schematicCells NOTIFY cellsChanged)
    /// Whose boundaries the other cells are, each once.
    Q_PROPERTY(QStringList boundaryPublishers READ boundaryPublishers NOTIFY cellsChanged)

public:
    enum Role {
        PlaceIdRole = Qt::UserRole + 1, // QString placeId
        NameEnRole,                     // QString nameEn
        NameArRole,                     // QString nameAr
        KindRole,                       // QString kind: city, town, neighbourhood, ...
        LatRole,                        // double latitude
        LonRole,                        // double longitude
        InCityRole,                     // bool inCity
        HasCellRole,                    // bool hasCell
        AreaRole,                       // double areaKm2, of the cell
        // these change with a tick
        ControllerRole,       // QString controller: faction id; empty: nothing is claimed
        ControllerNameEnRole, // QString controllerNameEn
        ControllerNameArRole, // QString controllerNameAr
        StatusRole,           // QString status: held, contested, withdrawn, unclear; empty
        SinceRole,            // QString since: ISO date or date with time
        CredibilityRole,      // int credibility 1..6, 0 where nothing is claimed
        SourceCountRole,      // int sourceCount
        SourceNamesRole,      // QStringList sourceNames: publishers of the claim in force
        NoteRole,             // QString note of the claim in force
        ReportedOnRole,       // QDate reportedOn
    };

    PlaceModel(Clock &clock, Filter &filter, QObject *parent = nullptr);

    void setSituation(SituationPtr situation);
    const SituationPtr &situation() const { return m_situation; }
    /// Row in Situation::control() in force for a place, -1 where none; what painters read.
    int claimOf(int row) const { return m_claim[size_t(row)]; }
    Q_INVOKABLE int rowOf(const QString &placeId) const;
    /// All roles of a row by name; for tooltips that read one row.
    Q_INVOKABLE QVariantMap get(int row) const;

    int schematicCells() const;
    QStringList boundaryPublishers() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

signals:
    void cellsChanged(); // another situation

private:
    void tick();
    const ControlClaim *claimAt(int claim) const; // null for -1

    Clock &m_clock;
    Filter &m_filter;
    SituationPtr m_situation;
    std::vector<int> m_claim;
};

} // namespace sd
