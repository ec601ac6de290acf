// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Events and statements by time, narrowed by the filter; the list scrolls to the date, a tick
// changes only the "when" role. Of one day those with a known hour come first, so that stepping
// down the list never turns the clock back.
#pragma once

#include "model/situation.h"

#include <QAbstractListModel>

namespace sd {

class Clock;
class Filter;

class EventModel : public QAbstractListModel {
    Q_OBJECT
    /// First row of the day looked at (or the last row before it where the day has none), -1 where
    /// the list is empty.
    Q_PROPERTY(int currentRow READ currentRow NOTIFY currentChanged)
    Q_PROPERTY(int todayCount READ todayCount NOTIFY currentChanged) // rows of the day looked at
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    /// Category words that the store has, in enum order.
    Q_PROPERTY(QStringList categories READ categories NOTIFY situationChanged)

public:
    enum Role {
        KeyRole = Qt::UserRole + 1, // QString key
        IsStatementRole,            // bool isStatement
        TitleRole,                  // QString title; of a statement its gist
        SummaryRole,                // QString summary; of a statement "speaker, role"
        CategoryRole,               // QString category word
        DayRole,                    // QDate day (section)
        StartsRole,                 // QString starts: "HH:MM" where the hour is known, else empty
        EndsRole,                   // QDate ends; invalid where it is one day
        PlaceTextRole,              // QString placeText
        PlaceIdRole,                // QString placeId, may be empty
        ActorsRole,                 // QStringList actors: faction ids
        ActorsEnRole,               // QStringList actorsEn
        ActorsArRole,               // QStringList actorsAr
        KilledRole,                 // int killed, -1 where none is given
        SourceCountRole,            // int sourceCount
        SourceNamesRole,            // QStringList sourceNames
        CredibilityRole,            // int credibility; 0 for statements
        // changes with the day looked at
        WhenRole, // int when: -1 before it, 0 on it, 1 after it
        // changes with the known-on day
        UnknownYetRole, // bool unknownYet: reported after it
    };

    EventModel(Clock &clock, Filter &filter, QObject *parent = nullptr);

    void setSituation(SituationPtr situation);
    const SituationPtr &situation() const { return m_situation; }
    int currentRow() const { return m_current; }
    int todayCount() const { return m_today; }
    int count() const { return int(m_rows.size()); }
    QStringList categories() const;
    Q_INVOKABLE int rowOf(const QString &key) const; // -1 where it is filtered out
    /// Where a step to a row takes the clock: the known minute, or the end of the (first) day.
    Moment stopOf(int row) const { return m_rows[size_t(row)].stop; }
    bool isStatement(int row) const { return m_rows[size_t(row)].statement; }
    const QString &keyOf(int row) const { return claimOf(m_rows[size_t(row)]).key; }
    Day reportedOn(int row) const { return m_rows[size_t(row)].reportedOn; }
    /// Rows in Situation::events() of the day looked at that pass the filter and were known: what
    /// the map draws as symbols. Ranges of more than three days do not count as events of a day.
    std::vector<int> eventsOfDay() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

signals:
    void situationChanged();
    void countChanged();
    void currentChanged();

private:
    struct Row {
        Moment stop;
        Day lastDay = unknownDay; // that it is an event of; a long one is of none
        Day reportedOn = unknownDay;
        bool statement = false;
        int index = -1; // row in events() or statements()
    };
    const Claim &claimOf(const Row &row) const;
    bool passes(const Row &row) const;
    QVariant statementData(const StatementClaim &statement, int role) const;
    QVariant eventData(const EventClaim &event, int role) const;
    int whenOf(const Row &row, Day day) const;
    std::pair<int, int> rowsAround(Day first, Day last) const;
    void tick();
    void rebuild();
    void findCurrent();

    Clock &m_clock;
    Filter &m_filter;
    SituationPtr m_situation;
    std::vector<Row> m_all;      // by stop, before the filter
    std::vector<Row> m_rows;     // by stop
    std::vector<int> m_reported; // rows of m_rows by the day they were reported
    AsOf m_asOf;                 // what the rows say now
    int m_current = -1;
    int m_today = 0;
};

} // namespace sd
