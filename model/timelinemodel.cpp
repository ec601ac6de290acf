// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/timelinemodel.h"

#include "model/clock.h"
#include "model/eventtexts.h"
#include "model/rows.h"
#include "model/shownevents.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

enum Lane { Ground, Air, Humanitarian, Political };

/// Doubtful and improbable events stay out of the lanes; those that cannot be judged are no worse
/// than others.
bool isNotable(Credibility credibility)
{
    return credibility != 4 && credibility != 5;
}
constexpr size_t mostBackground = 1'000;

/// The first day of the week, month or year that a day is in.
Day beginOf(Day day, TimelineModel::Width width)
{
    const QDate date = dateOf(day);
    switch (width) {
    case TimelineModel::Width::Day:
        break;
    case TimelineModel::Width::Week:
        return day - (date.dayOfWeek() - 1);
    case TimelineModel::Width::Month:
        return dayOf(QDate(date.year(), date.month(), 1));
    case TimelineModel::Width::Year:
        return dayOf(QDate(date.year(), 1, 1));
    }
    return day;
}

/// The last day of the stretch that begins on a day.
Day endOf(Day begin, TimelineModel::Width width)
{
    switch (width) {
    case TimelineModel::Width::Day:
        break;
    case TimelineModel::Width::Week:
        return begin + 6;
    case TimelineModel::Width::Month:
        return dayOf(dateOf(begin).addMonths(1)) - 1;
    case TimelineModel::Width::Year:
        return dayOf(dateOf(begin).addYears(1)) - 1;
    }
    return begin;
}

} // namespace

int TimelineModel::laneOf(Category category)
{
    switch (category) {
    case Category::GroundAdvance:
    case Category::TerritoryCaptured:
    case Category::Withdrawal:
    case Category::Clash:
    case Category::Explosion:
    case Category::ViolenceAgainstCivilians:
        return Ground;
    case Category::AirStrike:
    case Category::Shelling:
    case Category::DroneStrike:
        return Air;
    case Category::Humanitarian:
    case Category::Displacement:
    case Category::Infrastructure:
        return Humanitarian;
    case Category::Protest:
    case Category::Diplomatic:
    case Category::Statement:
    case Category::Context:
        break;
    }
    return Political;
}

TimelineModel::TimelineModel(Clock &clock, Filter &filter, ShownEvents &shown, EventTexts &texts,
                             QObject *parent)
    : QAbstractListModel(parent)
    , m_clock(clock)
    , m_filter(filter)
    , m_shown(shown)
    , m_texts(texts)
{
    connect(&clock, &Clock::ticked, this, &TimelineModel::tick);
    connect(&filter, &Filter::questionChanged, this, &TimelineModel::tick);
    connect(&shown, &ShownEvents::rowsChanged, this, &TimelineModel::rebuild);
    connect(&texts, &EventTexts::arrived, this, [this](const std::vector<qint32> &rows) {
        const auto isHere = [&rows](int event) { return std::ranges::binary_search(rows, event); };
        if (std::ranges::any_of(m_content.items, isHere, &LaneItem::event)
            || std::ranges::any_of(m_content.background, isHere)) {
            emit contentChanged();
        }
    });
}

void TimelineModel::setSituation(SituationPtr situation)
{
    beginResetModel();
    m_situation = std::move(situation);
    m_asOf = m_filter.applyTo(m_clock.asOf());
    m_content = contentNow();
    endResetModel();
    emit contentChanged();
}

void TimelineModel::tick()
{
    const AsOf asOf = m_filter.applyTo(m_clock.asOf());
    if (!asOf.asksTheSameOf(m_asOf))
        rebuild();
}

void TimelineModel::rebuild()
{
    m_asOf = m_filter.applyTo(m_clock.asOf());
    const Content before = std::exchange(m_content, contentNow());
    RowChanges changes;
    for (size_t row = 0; row < m_content.days.size(); ++row) {
        quint32 roles = 0;
        if (before.days[row].events != m_content.days[row].events)
            roles |= roleBit(EventsRole);
        if (before.days[row].changes != m_content.days[row].changes)
            roles |= roleBit(ChangesRole);
        changes.add(int(row), roles);
    }
    changes.emitFrom(*this);
    if (!changes.isEmpty() || before.items != m_content.items
        || before.background != m_content.background) {
        emit contentChanged();
    }
}

TimelineModel::Content TimelineModel::contentNow() const
{
    Content content;
    if (!m_situation)
        return content;
    const Day first = m_situation->info().periodFrom;
    const Day last = m_situation->info().periodTo;
    content.days.resize(size_t(std::max(last - first + 1, 0)));
    const EventTable &events = m_situation->events();
    for (const qint32 event : m_shown.rows()) {
        const auto row = size_t(event);
        if (events.reportedOn[row] > m_asOf.knownOn)
            continue;
        const Day begin = events.firstDay(row);
        if (begin < first)
            content.background.push_back(event);
        if (!isLong(events, row)) {
            const Day end = std::min(events.lastDay(row), last);
            for (Day day = std::max(begin, first); day <= end; ++day)
                ++content.days[size_t(day - first)].events;
        }
    }
    if (content.background.size() > mostBackground)
        content.background.erase(content.background.begin(),
                                 content.background.end() - mostBackground);
    content.items = laneItemsIn({first, last});
    for (const ControlChange &change : m_situation->changes(m_asOf)) {
        const Day day = change.stop.day();
        if (first <= day && day <= last)
            ++content.days[size_t(day - first)].changes;
    }
    return content;
}

/// Where there are too many, those with most sources stand, then those with most dead; of equal
/// ones some from all over the days.
std::vector<LaneItem> TimelineModel::laneItemsIn(DayRange days, size_t most) const
{
    if (!m_situation)
        return {};
    const EventTable &events = m_situation->events();
    std::vector<qint32> rows;
    for (const qint32 event : m_shown.startingOn(
             days.cutTo({m_situation->info().periodFrom, m_situation->info().periodTo}))) {
        if (isNotable(events.credibility[size_t(event)])
            && events.reportedOn[size_t(event)] <= m_asOf.knownOn) {
            rows.push_back(event);
        }
    }
    if (rows.size() > most) {
        const auto weight = [&events](qint32 event) {
            const auto row = size_t(event);
            return std::tuple(-int(events.sourceCount[row]), -events.killed[row],
                              quint32(event) * 2654435761u);
        };
        std::ranges::nth_element(rows, rows.begin() + ptrdiff_t(most), {}, weight);
        rows.resize(most);
    }
    std::ranges::sort(rows); // the order of the table
    std::vector<LaneItem> items;
    for (const qint32 event : rows) {
        const auto row = size_t(event);
        const bool minute = events.hasTime(row) && !events.hasEnd(row);
        items.push_back({.event = event,
                         .lane = laneOf(events.category[row]),
                         .from = events.startOf(row),
                         .to = minute ? events.startOf(row) : Moment::endOf(events.lastDay(row))});
    }
    std::ranges::stable_sort(items, {}, [&events](const LaneItem &item) {
        return std::tuple(item.lane, item.from.day(), -int(events.sourceCount[size_t(item.event)]));
    });
    return items;
}

std::vector<TimelineBucket> TimelineModel::buckets(DayRange days, Width width) const
{
    std::vector<TimelineBucket> buckets;
    if (!m_situation)
        return buckets;
    const DayRange period{m_situation->info().periodFrom, m_situation->info().periodTo};
    days = days.cutTo(period);
    for (Day begin = days.first; begin <= days.last;) {
        const DayRange whole{beginOf(begin, width), endOf(beginOf(begin, width), width)};
        const DayRange seen = whole.cutTo(period);
        TimelineBucket bucket{.first = seen.first, .last = seen.last};
        for (Day day = seen.first; day <= seen.last; ++day) {
            bucket.events += m_content.days[size_t(day - period.first)].events;
            bucket.changes += m_content.days[size_t(day - period.first)].changes;
        }
        buckets.push_back(bucket);
        begin = whole.last + 1;
    }
    return buckets;
}

QStringList TimelineModel::lanes() const
{
    return {u"ground"_s, u"air"_s, u"humanitarian"_s, u"political"_s};
}

QString TimelineModel::titleOf(int event) const
{
    const EventText *text = m_texts.at(size_t(event));
    return text ? text->title : QString();
}

QVariantList TimelineModel::background() const
{
    QVariantList list;
    for (const int row : m_content.background) {
        const EventTable &events = m_situation->events();
        const QDate from = dateOf(events.firstDay(size_t(row)));
        list.append(QVariantMap{{u"key"_s, m_situation->eventId(size_t(row))},
                                {u"title"_s, titleOf(row)},
                                {u"from"_s, from},
                                {u"to"_s, dateOf(events.lastDay(size_t(row)))},
                                {u"year"_s, from.year()}});
    }
    return list;
}

int TimelineModel::highestEvents() const
{
    int highest = 0;
    for (const DayRow &day : m_content.days)
        highest = std::max(highest, day.events);
    return highest;
}

int TimelineModel::highestChanges() const
{
    int highest = 0;
    for (const DayRow &day : m_content.days)
        highest = std::max(highest, day.changes);
    return highest;
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_content.days.size());
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DayRow &day = m_content.days[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case DateRole:
        return dateOf(m_situation->info().periodFrom + index.row());
    case EventsRole:
        return day.events;
    case ChangesRole:
        return day.changes;
    default:
        return {};
    }
}

QHash<int, QByteArray> TimelineModel::roleNames() const
{
    return {{DateRole, "date"}, {EventsRole, "events"}, {ChangesRole, "changes"}};
}

} // namespace sd
