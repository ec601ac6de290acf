// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Events and statements by time, narrowed by the filter; the list scrolls to the date, a tick
// changes only the "when" role. Of one day those with a known hour come first, so that stepping
// down the list never turns the clock back. Any number of rows: nothing is kept for one but its
// number, and words are asked of EventTexts when a row is looked at.
#pragma once

#include "model/asof.h"
#include "model/eventorder.h"

#include <QAbstractListModel>

namespace sd {

class Clock;
class EventTexts;
class Filter;
class ShownEvents;

class EventModel : public QAbstractListModel {
    Q_OBJECT
    /// First row of the day looked at (or the last row before it where the day has none), -1 where
    /// the list is empty or not in the order of time.
    Q_PROPERTY(int currentRow READ currentRow NOTIFY currentChanged)
    Q_PROPERTY(int todayCount READ todayCount NOTIFY currentChanged) // rows of the day looked at
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    /// Category words that the store has, in enum order.
    Q_PROPERTY(QStringList categories READ categories NOTIFY situationChanged)
    /// time, category, place, actor or killed.
    Q_PROPERTY(QString sortedBy READ sortedBy NOTIFY sortChanged)
    Q_PROPERTY(bool descending READ isDescending NOTIFY sortChanged)

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
        // turns true when the words of an event arrive; they are empty before
        ReadyRole, // bool ready
    };
    using Column = EventOrder::Column;

    EventModel(Clock &clock, Filter &filter, ShownEvents &shown, EventTexts &texts,
               QObject *parent = nullptr);

    void setSituation(SituationPtr situation);
    const SituationPtr &situation() const { return m_situation; }
    int currentRow() const { return m_current; }
    int todayCount() const { return m_today; }
    int count() const { return m_order.count(); }
    QStringList categories() const;
    Q_INVOKABLE int rowOf(const QString &key) const; // -1 where it is filtered out
    Column sortColumn() const { return m_order.column(); }
    QString sortedBy() const;
    bool isDescending() const { return m_order.isDescending(); }
    void sortBy(Column column, bool descending);
    /// For QML: "time", "category", "place", "actor" or "killed".
    Q_INVOKABLE void sortBy(const QString &column, bool descending);
    /// Rows as lines of text with tabs between columns, for the clipboard; words that are not there
    /// are left out.
    Q_INVOKABLE QString asText(const QList<int> &rows) const;
    /// All rows in their order: rows in Situation::events(), or -1 less the row in statements().
    std::vector<qint32> rowsShown() const;
    /// The row in Situation::events() that stands in a row, -1 where it is a statement.
    int eventAt(int row) const;

    // In the order of time, whatever the list is sorted by: n from 0 up to before count().
    /// Where a step to it takes the clock: the known minute, or the end of the (first) day.
    Moment stopOf(int n) const { return m_order.stopOf(m_order.itemAt(n)); }
    bool isStatement(int n) const { return m_order.itemAt(n).statement; }
    QString keyOf(int n) const;
    Day reportedOn(int n) const { return reportedOn(m_order.itemAt(n)); }

    /// Rows in Situation::events() of the day looked at that pass the filter and were known: what
    /// the map draws as symbols. Ranges of more than three days do not count as events of a day.
    std::vector<int> eventsOfDay() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

signals:
    void situationChanged();
    void sortChanged();
    void countChanged();
    void currentChanged();

private:
    using Item = EventOrder::Item;
    Day lastDayOf(Item item) const;
    Day reportedOn(Item item) const;
    QString keyOf(Item item) const;
    const EventText *textAt(int n, Item item) const;
    QVariant statementData(const StatementClaim &statement, int role) const;
    QVariant eventData(size_t event, int role) const;
    QVariant wordsOf(const EventText *text, int role) const;
    int whenOf(Item item, Day day) const;
    void tick();
    void rebuild();
    void findCurrent();
    using Stretch =
        std::pair<int, int>; // in the order of time: the first, and the one after the last
    std::span<const qint32> lastingFrom(Day first, Day last) const;
    std::vector<int> listed(std::span<const qint32> events) const;
    std::vector<Stretch> movedBetween(Day from, Day to) const;
    void tellRows(const std::vector<Stretch> &moved, Day knownBefore);
    void tellAll(quint32 roles);
    void countLasting();
    void knownIn(std::vector<std::pair<int, quint32>> &changed, Day from, Day to) const;
    void textsArrived(const std::vector<qint32> &events);

    Clock &m_clock;
    Filter &m_filter;
    ShownEvents &m_source;
    EventTexts &m_texts;
    SituationPtr m_situation;
    EventOrder m_order;
    AsOf m_asOf; // what the rows say now
    int m_current = -1;
    int m_today = 0;
    // How many more rows are of a day than start on it, by days from the first that has any.
    std::vector<int> m_lasting;
    Day m_lastingFrom = 0;
};

} // namespace sd
