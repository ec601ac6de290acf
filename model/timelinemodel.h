// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The days of the period with what happened on each; rows change with store, filter and known-on,
// never with the date alone.
#pragma once

#include "model/situation.h"

#include <QAbstractListModel>

namespace sd {

class Clock;
class Filter;

/// An event in a lane of the timeline.
struct LaneItem {
    int event = -1; // row in Situation::events()
    int lane = -1;  // category group, see TimelineModel::lanes
    Moment from;
    Moment to; // the same minute where it is known, else the end of the last day

    bool operator==(const LaneItem &) const = default;
};

class TimelineModel : public QAbstractListModel {
    Q_OBJECT
    Q_PROPERTY(int highestEvents READ highestEvents NOTIFY contentChanged)
    Q_PROPERTY(int highestChanges READ highestChanges NOTIFY contentChanged)
    /// Words naming the lanes from top to bottom: "ground", "air", "humanitarian", "political".
    Q_PROPERTY(QStringList lanes READ lanes CONSTANT)
    /// Background events before the period: list of {key, title, from (QDate), to (QDate), year
    /// (int)}, by date.
    Q_PROPERTY(QVariantList background READ background NOTIFY contentChanged)

public:
    enum Role {
        DateRole = Qt::UserRole + 1, // QDate date
        EventsRole,                  // int events that pass the filter
        ChangesRole,                 // int changes of control
    };

    TimelineModel(Clock &clock, Filter &filter, QObject *parent = nullptr);

    void setSituation(SituationPtr situation);
    const SituationPtr &situation() const { return m_situation; }
    QStringList lanes() const;
    QVariantList background() const;
    int highestEvents() const;
    int highestChanges() const;
    /// Notable events of the period (credibility 1 to 3) by lane and day, best sourced first where
    /// a day has many.
    const std::vector<LaneItem> &laneItems() const { return m_content.items; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

signals:
    void contentChanged();

private:
    struct DayRow {
        int events = 0;
        int changes = 0;
    };
    struct Content {
        std::vector<DayRow> days;
        std::vector<LaneItem> items;
        std::vector<int> background; // rows in Situation::events()
    };
    Content contentNow() const;
    void tick();
    void rebuild();

    Clock &m_clock;
    Filter &m_filter;
    SituationPtr m_situation;
    AsOf m_asOf; // what the rows say now
    Content m_content;
};

} // namespace sd
