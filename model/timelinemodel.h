// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The days of the period with what happened on each, a row a day, and as bars of any width; rows
// change with store, filter (but for its window) and known-on, never with the date alone.
#pragma once

#include "model/asof.h"
#include "model/filter.h"
#include "model/situation.h"

#include <QAbstractListModel>
#include <QSet>

#include <optional>

namespace sd {

class Clock;
class EventTexts;
class ShownEvents;

/// An event in a lane of the timeline.
struct LaneItem {
    int event = -1; // row in Situation::events()
    int lane = -1;  // category group, see TimelineModel::lanes
    Moment from;
    Moment to; // the same minute where it is known, else the end of the last day

    bool operator==(const LaneItem &) const = default;
};

/// A bar of the density: the days from first to last, both included.
struct TimelineBucket {
    Day first = 0;
    Day last = 0;
    int events = 0;
    int changes = 0;

    bool operator==(const TimelineBucket &) const = default;
};

class TimelineModel : public QAbstractListModel {
    Q_OBJECT
    Q_PROPERTY(int highestEvents READ highestEvents NOTIFY contentChanged)
    Q_PROPERTY(int highestChanges READ highestChanges NOTIFY contentChanged)
    /// Words naming the lanes from top to bottom: "ground", "air", "humanitarian", "political".
    Q_PROPERTY(QStringList lanes READ lanes CONSTANT)
    /// Background events before the period, the last thousand: list of {key, title, from (QDate),
    /// to (QDate), year (int)}, by date.
    Q_PROPERTY(QVariantList background READ background NOTIFY contentChanged)

public:
    enum Role {
        DateRole = Qt::UserRole + 1, // QDate date
        EventsRole,                  // int events that pass the filter
        ChangesRole,                 // int changes of control
    };

    enum class Width { Day, Week, Month, Year };

    TimelineModel(Clock &clock, Filter &filter, ShownEvents &shown, EventTexts &texts,
                  QObject *parent = nullptr);

    void setSituation(SituationPtr situation);
    const SituationPtr &situation() const { return m_situation; }
    QStringList lanes() const;
    static constexpr int laneCount = 4;
    static int laneOf(Category category); // number in lanes()
    QVariantList background() const;
    int highestEvents() const;
    int highestChanges() const;
    /// Notable events of the period (graded neither 4 nor 5) by lane and day, best sourced first
    /// where a day has many; at most mostItems.
    const std::vector<LaneItem> &laneItems() const; // chosen when somebody asks
    /// The same for some days of it, so that a closer look shows more.
    std::vector<LaneItem> laneItemsIn(DayRange days, size_t most = mostItems) const;
    /// Empty while it is on its way; contentChanged() then.
    QString titleOf(int event) const;
    /// Rows in Situation::events() of background().
    const std::vector<int> &backgroundRows() const { return m_background; }
    /// Days, weeks (from Monday), months or years that have a day in common with the given ones,
    /// each with its whole count as far as the period goes.
    std::vector<TimelineBucket> buckets(DayRange days, Width width) const;
    static constexpr size_t mostItems = 2'000;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

signals:
    void contentChanged();

private:
    struct DayRow {
        int events = 0; // an event stands on each of its days, a long one on none
        int changes = 0;

        bool operator==(const DayRow &) const = default;
    };
    DayRange period() const;
    void count();
    void countEvents();
    void countChanges();
    void findBackground();
    void tick();
    void rebuild();
    /// Calls act(day) for the days of the period that an event stands on, counted from its first.
    template <typename Act>
    void forEachDay(size_t event, Act act) const;

    Clock &m_clock;
    Filter &m_filter;
    ShownEvents &m_shown;
    EventTexts &m_texts;
    SituationPtr m_situation;
    AsOf m_asOf;                   // what the rows say now
    std::vector<DayRow> m_days;    // of the period
    std::vector<int> m_background; // rows in Situation::events()
    mutable std::optional<std::vector<LaneItem>> m_items;
    mutable QSet<int> m_untitled; // asked for and on their way
};

} // namespace sd
