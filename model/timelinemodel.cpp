// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/timelinemodel.h"

#include "model/clock.h"
#include "model/eventtexts.h"
#include "model/heaviest.h"
#include "model/rows.h"
#include "model/shownevents.h"

#include <algorithm>
#include <ranges>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

enum Lane { Ground, Air, Humanitarian, Political };
static_assert(Political + 1 == TimelineModel::laneCount);

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
        if (m_untitled.removeIf(isHere) > 0)
            emit contentChanged();
    });
}

void TimelineModel::setSituation(SituationPtr situation)
{
    beginResetModel();
    m_untitled.clear();
    m_situation = std::move(situation);
    m_asOf = m_filter.applyTo(m_clock.asOf());
    count();
    endResetModel();
    emit contentChanged();
}

/// Only the days change that something was reported about since the day known before, or taken
/// back.
void TimelineModel::tick()
{
    const AsOf before = m_asOf;
    const AsOf now = m_filter.applyTo(m_clock.asOf());
    m_asOf = now;
    if (!m_situation || now.asksTheSameOf(before))
        return;
    const bool isBarOther = now.grades != before.grades || now.claimant != before.claimant;
    const Day after = std::min(before.knownOn, now.knownOn);
    const Day upTo = std::max(before.knownOn, now.knownOn);
    const auto reported = m_situation->eventsReported(after, upTo);
    const bool movesControl = std::ranges::any_of(
        m_situation->control(), [after, upTo](const ControlClaim &claim) {
            return after < claim.reportedOn && claim.reportedOn <= upTo;
        });
    if (isBarOther || movesControl || reported.size() > m_shown.rows().size() / 2) {
        rebuild();
        return;
    }
    std::vector<int> days;
    bool isAny = false;
    bool isBackground = false;
    for (const qint32 event : reported) {
        const auto row = size_t(event);
        if (!m_shown.passes(row))
            continue;
        isAny = true;
        isBackground |= m_situation->events().firstDay(row) < period().first;
        forEachDay(row, [&](int day) {
            m_days[size_t(day)].events += now.knownOn > before.knownOn ? 1 : -1;
            days.push_back(day);
        });
    }
    if (!isAny)
        return;
    m_items.reset();
    if (isBackground)
        findBackground();
    std::ranges::sort(days);
    RowChanges changes;
    int last = -1;
    for (const int day : days) {
        if (std::exchange(last, day) != day)
            changes.add(day, roleBit(EventsRole));
    }
    changes.emitFrom(*this);
    emit contentChanged();
}

void TimelineModel::rebuild()
{
    m_asOf = m_filter.applyTo(m_clock.asOf());
    const std::vector<DayRow> before = std::exchange(m_days, {});
    count();
    RowChanges changes;
    for (size_t row = 0; row < m_days.size(); ++row) {
        quint32 roles = 0;
        if (before[row].events != m_days[row].events)
            roles |= roleBit(EventsRole);
        if (before[row].changes != m_days[row].changes)
            roles |= roleBit(ChangesRole);
        changes.add(int(row), roles);
    }
    changes.emitFrom(*this);
    emit contentChanged();
}

DayRange TimelineModel::period() const
{
    return {m_situation->info().periodFrom, m_situation->info().periodTo};
}

void TimelineModel::count()
{
    m_items.reset();
    m_days.clear();
    m_background.clear();
    if (!m_situation)
        return;
    m_days.resize(size_t(std::max(period().last - period().first + 1, 0)));
    countEvents();
    countChanges();
    findBackground();
}

template <typename Act>
void TimelineModel::forEachDay(size_t event, Act act) const
{
    const EventTable &events = m_situation->events();
    DayRange days{events.firstDay(event), events.firstDay(event)};
    if (events.to[event] != events.from[event]) {
        if (isLong(events, event))
            return;
        days.last = events.lastDay(event);
    }
    days = days.cutTo(period());
    for (Day day = days.first; day <= days.last; ++day)
        act(int(day - period().first));
}

void TimelineModel::countEvents()
{
    const auto &reportedOn = m_situation->events().reportedOn;
    for (const qint32 event : m_shown.rows()) {
        if (reportedOn[size_t(event)] <= m_asOf.knownOn)
            forEachDay(size_t(event), [this](int day) { ++m_days[size_t(day)].events; });
    }
}

void TimelineModel::countChanges()
{
    for (const ControlChange &change : m_situation->changes(m_asOf)) {
        const Day day = change.stop.day();
        if (period().contains(day))
            ++m_days[size_t(day - period().first)].changes;
    }
}

/// The last of those that begin before the period.
void TimelineModel::findBackground()
{
    m_background.clear();
    const auto rows = m_shown.startingOn({unknownDay + 1, period().first - 1});
    for (const qint32 event : rows | std::views::reverse) {
        if (m_background.size() == mostBackground)
            break;
        if (m_situation->events().reportedOn[size_t(event)] <= m_asOf.knownOn)
            m_background.push_back(event);
    }
    std::ranges::reverse(m_background);
}

const std::vector<LaneItem> &TimelineModel::laneItems() const
{
    if (!m_items)
        m_items = m_situation ? laneItemsIn(period()) : std::vector<LaneItem>();
    return *m_items;
}

std::vector<LaneItem> TimelineModel::laneItemsIn(DayRange days, size_t most) const
{
    if (!m_situation)
        return {};
    const EventTable &events = m_situation->events();
    Heaviest heaviest(most);
    for (const qint32 event : m_shown.startingOn(days.cutTo(period()))) {
        const auto row = size_t(event);
        if (isNotable(events.credibility[row]) && events.reportedOn[row] <= m_asOf.knownOn)
            heaviest.add(events, event);
    }
    std::vector<qint32> rows = heaviest.take();
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
    const DayRange period = this->period();
    days = days.cutTo(period);
    for (Day begin = days.first; begin <= days.last;) {
        const DayRange whole{beginOf(begin, width), endOf(beginOf(begin, width), width)};
        const DayRange seen = whole.cutTo(period);
        TimelineBucket bucket{.first = seen.first, .last = seen.last};
        for (Day day = seen.first; day <= seen.last; ++day) {
            bucket.events += m_days[size_t(day - period.first)].events;
            bucket.changes += m_days[size_t(day - period.first)].changes;
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
    if (!text)
        m_untitled.insert(event);
    return text ? text->title : QString();
}

QVariantList TimelineModel::background() const
{
    QVariantList list;
    for (const int row : m_background) {
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
    for (const DayRow &day : m_days)
        highest = std::max(highest, day.events);
    return highest;
}

int TimelineModel::highestChanges() const
{
    int highest = 0;
    for (const DayRow &day : m_days)
        highest = std::max(highest, day.changes);
    return highest;
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_days.size());
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DayRow &day = m_days[size_t(index.row())];
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
