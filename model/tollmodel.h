// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The toll by victim group as the chosen count gives it: the figures at the cursor, and the points
// of the chart. A count is a claimant's own, or the sum of the incidents that one source reported.
#pragma once

#include "model/incidentsums.h"

#include <QAbstractListModel>
#include <QPointF>

#include <array>
#include <map>
#include <optional>

namespace sd {

class Clock;
class Filter;

class TollModel : public QAbstractListModel {
    Q_OBJECT
    /// Choices for Filter::count: list of {key, claimant, scope, from (QDate), claims (int),
    /// incidents (bool)} that have the chosen measure. Those with incidents are no claimant's toll:
    /// they add up the dead of the events that pass the filter, from the first day of its window;
    /// claims is the number of events then.
    Q_PROPERTY(QVariantList counts READ counts NOTIFY countsChanged)
    Q_PROPERTY(QStringList measures READ measures NOTIFY
                   situationChanged) // words of the measures that have cumulative claims
    /// The one shown: the chosen one, or the first of counts where the chosen one lacks the
    /// measure. Empty where nobody counts it.
    Q_PROPERTY(QVariantMap count READ count NOTIFY countsChanged)
    Q_PROPERTY(double highest READ highest NOTIFY seriesChanged) // top of all points of the chart
    Q_PROPERTY(double highestDaily READ highestDaily NOTIFY seriesChanged)
    /// The last day of the reports that otherPoints() leave out or that laterPoints() come after,
    /// the earlier of both; invalid while nothing is compared or nothing differs.
    Q_PROPERTY(QDate comparedBy READ comparedBy NOTIFY seriesChanged)

public:
    enum Role {
        // a row for each of the seven groups, in enum order
        GroupRole = Qt::UserRole + 1, // QString group
        HasSeriesRole,                // bool hasSeries: the count shown counts this group
        // these change with a tick
        HasValueRole,     // bool hasValue: a claim stands at the date
        LowRole,          // int low, -1 where the claim gives none
        BestRole,         // int best, -1
        HighRole,         // int high, -1
        CountedToRole,    // QDate countedTo: last day of the period
        ReportedOnRole,   // QDate reportedOn
        ClaimKeyRole,     // QString claimKey: for Selection::Toll
        SourceNameRole,   // QString sourceName: publisher
        CredibilityRole,  // int credibility
        IncreaseRole,     // int increase since the claimed day before, may be negative
        IncreaseDaysRole, // int increaseDays between both; 0 where there is none before
    };

    TollModel(Clock &clock, Filter &filter, ShownEvents &shown, QObject *parent = nullptr);

    void setSituation(SituationPtr situation);
    QVariantList counts() const;
    QVariantMap count() const;
    QStringList measures() const;
    double highest() const;
    double highestDaily() const;
    /// Points of the chart for a group: x = days since 1970 (noon of the last day counted is x +
    /// 0.5), y = figure. One a day: the latest claim known. kind: 0 middle, 1 low, 2 high. Empty
    /// where the count does not count the group. Low and high stand at the middle figure where a
    /// claim gives none.
    QList<QPointF> points(VictimGroup group, int kind = 0) const;
    /// Increase between successive points at their day (x as above), and on days without one what
    /// the claimant gave as the figure of the day. Never negative: a lowered count is a revision,
    /// reported by revisions().
    QList<QPointF> dailyPoints(VictimGroup group) const;
    /// The points of dailyPoints that the claimant himself gave as the figure of the day: list of
    /// {day (since 1970), group, figure}. All others are increases.
    Q_INVOKABLE QVariantList claimedDays() const;
    /// The points that give more than one figure, or only the least or the most: list of {day
    /// (since 1970), group, low, best, high}, -1 where the claim gives none.
    Q_INVOKABLE QVariantList spans() const;
    /// Compares the running counts with what another question gives; nothing: compares no more.
    /// What is added up from incidents is not compared.
    void compareWith(const std::optional<AsOf> &other);
    QDate comparedBy() const;
    /// Points as points() gives them, of the question compared with; empty where it differs in
    /// nothing or is not set.
    QList<QPointF> otherPoints(VictimGroup group) const;
    /// Of both questions' points those reported only after comparedBy().
    QList<QPointF> laterPoints(VictimGroup group) const;
    /// Claims that went below the one before in their series: list of {date, group, from, to,
    /// source}.
    Q_INVOKABLE QVariantList revisions() const;
    /// The same figures as a table for screen readers: list of {date, group, low, best, high,
    /// source, reportedOn}.
    Q_INVOKABLE QVariantList table() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

signals:
    void situationChanged();
    void countsChanged();
    void seriesChanged(); // the points changed: measure, count, store or known-on; not each tick

private:
    using Groups = std::array<std::vector<int>, 7>; // rows in claims(), by victim group
    struct Cell {
        int claim = -1;  // in force, row in claims()
        int before = -1; // the point before it

        bool operator==(const Cell &) const = default;
    };
    struct DayFigure {
        int figure = 0;
        bool isClaimed = false; // by the claimant for that day; else an increase
    };
    std::map<Day, DayFigure> dayFigures(VictimGroup group) const;
    using Claims = std::vector<CasualtyClaim>;
    /// What cells speak about: the claims of the store, or sums of a reporter put as claims.
    const Claims &claims() const;
    bool addsIncidents() const { return m_reporter >= 0; }
    IncidentSums sums() const { return {m_shown, m_reporter}; }
    Claims lastSums() const;
    void refreshSums();
    QVariantMap describeSum(int reporter) const;
    std::vector<QVariantList> values() const;
    int reporterNow() const; // row in Situation::reporters(), -1 for a toll
    int countNow() const;    // row in CasualtySeries::counts()
    std::array<int, 7> seriesNow() const;
    Groups pointsOf(const AsOf &asOf) const;
    Groups otherNow() const;
    QList<QPointF> figuresOf(const std::vector<int> &rows, int kind) const;
    Cell cellNow(size_t group) const;
    static int increaseOf(const Cell &cell, const Claims &claims);
    static int increaseDaysOf(const Cell &cell, const Claims &claims);
    bool isKnown(const CasualtyClaim &claim, const AsOf &asOf) const;
    Day dayOfRow(int row) const;
    QString sourceName(const CasualtyClaim &claim) const;
    QVariantMap describe(int row) const;
    static quint32 rolesThatDiffer(const Cell &a, const Claims &claimsOfA, const Cell &b,
                                   const Claims &claimsOfB);
    void chooseSeries();
    void refresh(bool pointsToo);
    void tick();

    Clock &m_clock;
    Filter &m_filter;
    ShownEvents &m_shown;
    SituationPtr m_situation;
    AsOf m_asOf;                   // what the rows say now
    std::array<int, 7> m_series{}; // by victim group, -1 where it is not counted
    Groups m_points;               // of a toll one claim a day, the latest known
    std::array<Cell, 7> m_cells;
    std::optional<AsOf> m_otherAsked;
    Groups m_other;      // as m_points, of the question compared with
    int m_reporter = -1; // whose incidents are added, -1 for a toll
    Claims m_sums;       // the one in force at the date, after the one of the day before it
};

} // namespace sd
