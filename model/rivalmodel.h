// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// All claimants' latest figures for one victim group and measure, side by side, with their span;
// never added up.
#pragma once

#include "model/situation.h"

#include <QAbstractListModel>

namespace sd {

class Clock;
class Filter;

class RivalModel : public QAbstractListModel {
    Q_OBJECT
    /// Lowest and highest figure of all claimants at the date; -1 where nobody claims.
    Q_PROPERTY(int spanLow READ spanLow NOTIFY spanChanged)
    Q_PROPERTY(int spanHigh READ spanHigh NOTIFY spanChanged)
    Q_PROPERTY(
        int highestEver READ highestEver NOTIFY seriesChanged) // of all days, for a stable axis

public:
    enum Role {
        // a row for each count that has the group and measure
        CountKeyRole = Qt::UserRole + 1, // QString countKey
        ClaimantRole,                    // QString claimant
        ScopeRole,                       // QString scope
        FromRole,                        // QDate from: counts from this day
        // these change with a tick
        HasValueRole,    // bool hasValue: a claim stands at the date
        LowRole,         // int low, -1 where the claim gives none
        BestRole,        // int best, -1
        HighRole,        // int high, -1
        CountedToRole,   // QDate countedTo: last day of the period
        ReportedOnRole,  // QDate reportedOn
        ClaimKeyRole,    // QString claimKey: for Selection::Toll
        SourceNameRole,  // QString sourceName: publisher
        ReliabilityRole, // QString reliability: A to F
        CredibilityRole, // int credibility
        NoteRole,        // QString note
    };

    RivalModel(Clock &clock, Filter &filter, QObject *parent = nullptr);

    void setSituation(SituationPtr situation);
    int spanLow() const { return m_spanLow; }
    int spanHigh() const { return m_spanHigh; }
    int highestEver() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

signals:
    void spanChanged();
    void seriesChanged();

private:
    const CasualtyClaim *claimAt(int claim) const; // null for -1
    void rebuild();
    void tick();
    void measureSpan();

    Clock &m_clock;
    Filter &m_filter;
    SituationPtr m_situation;
    Measure m_measure = Measure::Killed;
    VictimGroup m_group = VictimGroup::Total;
    std::vector<int> m_rows;  // series shown
    std::vector<int> m_claim; // row in casualties() or -1
    int m_spanLow = -1;
    int m_spanHigh = -1;
};

} // namespace sd
