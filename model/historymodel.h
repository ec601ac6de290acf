// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who held each place over the whole period: a row a place, in the order of the data set. What is
// known and asked changes the spells; a tick changes only who holds a place now.
#pragma once

#include "model/placemodel.h"
#include "model/spells.h"

#include <QAbstractListModel>
#include <QVariantMap>

namespace sd {

class Clock;
class Filter;

class HistoryModel : public QAbstractListModel {
    Q_OBJECT
    /// The stretch of time that all histories cover, minutes since 1970, both included.
    Q_PROPERTY(qint64 firstMinute READ firstMinute NOTIFY periodChanged)
    Q_PROPERTY(qint64 lastMinute READ lastMinute NOTIFY periodChanged)

public:
    // NOLINTNEXTLINE(readability-enum-initial-value): the places' roles keep their numbers
    enum Role {
        // as the places have them; the last five change with a tick
        PlaceIdRole = PlaceModel::PlaceIdRole,
        NameEnRole = PlaceModel::NameEnRole,
        NameArRole = PlaceModel::NameArRole,
        InCityRole = PlaceModel::InCityRole,
        ControllerRole = PlaceModel::ControllerRole,
        ControllerNameEnRole = PlaceModel::ControllerNameEnRole,
        ControllerNameArRole = PlaceModel::ControllerNameArRole,
        StatusRole = PlaceModel::StatusRole,
        CredibilityRole = PlaceModel::CredibilityRole,
        OnMapRole = PlaceModel::ReportedOnRole + 1, // bool onMap: it has an area or a claim
        // these change with what is known and asked
        ChangesRole,    // int changes: steps to another controller or status
        LastChangeRole, // QDate lastChange: day of the last of them, invalid where there is none
        ContestedRole,  // double contested: share of the period in which it was contested, 0 to 1
        RevisionRole,   // int revision: goes up when the spells change
    };

    /// places: name the places and tell who holds them now; their situation is set first.
    HistoryModel(Clock &clock, Filter &filter, const PlaceModel &places, QObject *parent = nullptr);

    void setSituation(SituationPtr situation);
    const SituationPtr &situation() const { return m_situation; }
    qint64 firstMinute() const;
    qint64 lastMinute() const;
    /// Of a row, see model/spells.h; what painters read.
    const std::vector<Spell> &spells(int row) const { return m_rows[size_t(row)].spells; }
    Q_INVOKABLE int rowOf(const QString &placeId) const;
    /// All roles of a row by name.
    Q_INVOKABLE QVariantMap get(int row) const;
    /// The spell of a place at a minute of the period: {controller, controllerNameEn,
    /// controllerNameAr, status, from, to (ISO; to is empty where it stands to the end), reportedOn
    /// (QDate), credibility (0 where nothing is known), sources (publishers), note, pin (see pinOn
    /// in model/inspectorrow.h)}. Empty outside the period and for an unknown place.
    Q_INVOKABLE QVariantMap spellAt(const QString &placeId, qint64 minutes) const;
    /// All spells of a place in order, each as spellAt gives it.
    Q_INVOKABLE QVariantList history(const QString &placeId) const;
    /// Where the clock goes for the next change of a place after a minute, or with by < 0 the last
    /// one before it; the minute given where there is none.
    Q_INVOKABLE qint64 changeFrom(const QString &placeId, qint64 minutes, int by) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

signals:
    void periodChanged();

private:
    struct Row {
        std::vector<Spell> spells;
        int changes = 0;
        QDate lastChange;
        double contested = 0;
        int revision = 0;
    };

    void measure(Row &row) const;
    void ask();
    void follow(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles);
    const ControlClaim *claimAt(int claim) const; // null for -1
    QVariantMap describe(const Spell &spell) const;

    Clock &m_clock;
    Filter &m_filter;
    const PlaceModel &m_places;
    SituationPtr m_situation;
    std::vector<Row> m_rows;
    AsOf m_asked; // what the spells answer; its moment is always the same
};

} // namespace sd
