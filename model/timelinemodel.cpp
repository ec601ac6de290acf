// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/timelinemodel.h"

#include "model/clock.h"
#include "model/filter.h"
#include "model/rows.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

enum Lane { Ground, Air, Humanitarian, Political };

Lane laneOf(Category category)
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

constexpr Credibility leastNotable = 3;

} // namespace

TimelineModel::TimelineModel(Clock &clock, Filter &filter, QObject *parent)
    : QAbstractListModel(parent)
    , m_clock(clock)
    , m_filter(filter)
{
    connect(&clock, &Clock::ticked, this, &TimelineModel::tick);
    connect(&filter, &Filter::improbableChanged, this, &TimelineModel::tick);
    connect(&filter, &Filter::changed, this, &TimelineModel::rebuild);
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
    if (asOf.knownOn != m_asOf.knownOn || asOf.improbable != m_asOf.improbable)
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
    const auto &events = m_situation->events();
    for (size_t row = 0; row < events.size(); ++row) {
        const EventClaim &event = events[row];
        if (event.reportedOn > m_asOf.knownOn || !m_filter.passes(*m_situation, event))
            continue;
        const Day begin = event.validFrom.from.day();
        if (!isLong(event)) {
            for (Day day = std::max(begin, first); day <= std::min(lastDayOf(event), last); ++day)
                ++content.days[size_t(day - first)].events;
        }
        if (begin < first) {
            content.background.push_back(int(row));
        } else if (begin <= last && event.credibility <= leastNotable) {
            const bool minute = event.validFrom.hasTime && !event.validTo;
            content.items.push_back(
                {.event = int(row),
                 .lane = laneOf(event.category),
                 .from = event.validFrom.from,
                 .to = minute ? event.validFrom.from : Moment::endOf(lastDayOf(event))});
        }
    }
    std::ranges::stable_sort(content.items, {}, [&events](const LaneItem &item) {
        const auto sources = ptrdiff_t(events[size_t(item.event)].sources.size());
        return std::tuple(item.lane, item.from.day(), -sources);
    });
    for (const ControlChange &change : m_situation->changes(m_asOf.knownOn, m_asOf.improbable)) {
        const Day day = change.stop.day();
        if (first <= day && day <= last)
            ++content.days[size_t(day - first)].changes;
    }
    return content;
}

QStringList TimelineModel::lanes() const
{
    return {u"ground"_s, u"air"_s, u"humanitarian"_s, u"political"_s};
}

QVariantList TimelineModel::background() const
{
    QVariantList list;
    for (const int row : m_content.background) {
        const EventClaim &event = m_situation->events()[size_t(row)];
        const QDate from = dateOf(event.validFrom.from.day());
        list.append(QVariantMap{{u"key"_s, event.key},
                                {u"title"_s, event.title},
                                {u"from"_s, from},
                                {u"to"_s, dateOf(lastDayOf(event))},
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
