// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/eventmodel.h"

#include "model/clock.h"
#include "model/filter.h"
#include "model/rows.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

/// Rows of a day can start this many days before it (see isLong).
constexpr Day reach = 2;

} // namespace

EventModel::EventModel(Clock &clock, Filter &filter, QObject *parent)
    : QAbstractListModel(parent)
    , m_clock(clock)
    , m_filter(filter)
{
    connect(&clock, &Clock::ticked, this, &EventModel::tick);
    connect(&filter, &Filter::changed, this, &EventModel::rebuild);
}

void EventModel::setSituation(SituationPtr situation)
{
    m_situation = std::move(situation);
    m_all.clear();
    if (m_situation) {
        const auto add = [this](const Claim &claim, Day lastDay, bool statement, size_t index) {
            const Stamp from = claim.validFrom;
            m_all.push_back({.stop = from.hasTime ? from.from : Moment::endOf(from.from.day()),
                             .lastDay = lastDay,
                             .reportedOn = claim.reportedOn,
                             .statement = statement,
                             .index = int(index)});
        };
        const auto &events = m_situation->events();
        for (size_t i = 0; i < events.size(); ++i)
            add(events[i], isLong(events[i]) ? unknownDay : lastDayOf(events[i]), false, i);
        const auto &statements = m_situation->statements();
        for (size_t i = 0; i < statements.size(); ++i)
            add(statements[i], statements[i].validFrom.from.day(), true, i);
        std::ranges::stable_sort(m_all, {}, &Row::stop);
    }
    rebuild();
    emit situationChanged();
}

void EventModel::rebuild()
{
    beginResetModel();
    m_rows.clear();
    std::ranges::copy_if(m_all, std::back_inserter(m_rows),
                         [this](const Row &row) { return passes(row); });
    m_reported.resize(m_rows.size());
    std::ranges::generate(m_reported, [next = 0]() mutable { return next++; });
    std::ranges::stable_sort(m_reported, {},
                             [this](int row) { return m_rows[size_t(row)].reportedOn; });
    m_asOf = m_clock.asOf();
    endResetModel();
    emit countChanged();
    findCurrent();
}

bool EventModel::passes(const Row &row) const
{
    return row.statement ? m_filter.passes(m_situation->statements()[size_t(row.index)])
                         : m_filter.passes(*m_situation, m_situation->events()[size_t(row.index)]);
}

void EventModel::tick()
{
    const AsOf before = std::exchange(m_asOf, m_clock.asOf());
    if (before == m_asOf)
        return;
    std::vector<std::pair<int, quint32>> changed;
    const Day from = before.at.day();
    const Day to = m_asOf.at.day();
    if (from != to) {
        const auto [first, last] = rowsAround(std::min(from, to), std::max(from, to));
        for (int row = first; row < last; ++row) {
            if (whenOf(m_rows[size_t(row)], from) != whenOf(m_rows[size_t(row)], to))
                changed.emplace_back(row, roleBit(WhenRole));
        }
    }
    if (before.knownOn != m_asOf.knownOn) {
        const auto reportedOn = [this](int row) { return m_rows[size_t(row)].reportedOn; };
        const auto [less, more] = std::minmax(before.knownOn, m_asOf.knownOn);
        const auto first = std::ranges::upper_bound(m_reported, less, {}, reportedOn);
        const auto last = std::ranges::upper_bound(first, m_reported.end(), more, {}, reportedOn);
        for (auto it = first; it != last; ++it)
            changed.emplace_back(*it, roleBit(UnknownYetRole));
        std::ranges::sort(changed);
    }
    RowChanges changes;
    for (size_t i = 0; i < changed.size(); ++i) {
        auto [row, roles] = changed[i];
        if (i + 1 < changed.size() && changed[i + 1].first == row)
            roles |= changed[++i].second;
        changes.add(row, roles);
    }
    changes.emitFrom(*this);
    if (from != to)
        findCurrent();
}

void EventModel::findCurrent()
{
    const Day day = m_asOf.at.day();
    const auto firstOf = std::ranges::lower_bound(m_rows, Moment::startOf(day), {}, &Row::stop);
    int current = int(firstOf - m_rows.begin());
    if (firstOf == m_rows.end() || firstOf->stop.day() != day)
        current = m_rows.empty() ? -1 : std::max(current - 1, 0);
    const auto [first, last] = rowsAround(day, day);
    const auto today = int(std::count_if(m_rows.begin() + first, m_rows.begin() + last,
                                         [&](const Row &row) { return whenOf(row, day) == 0; }));
    if (current == m_current && today == m_today)
        return;
    m_current = current;
    m_today = today;
    emit currentChanged();
}

/// Rows that start on one of the days, or can last into them: first row and the row after the last.
std::pair<int, int> EventModel::rowsAround(Day first, Day last) const
{
    const auto begin = std::ranges::lower_bound(m_rows, Moment::startOf(first - reach), {},
                                                &Row::stop);
    const auto end = std::ranges::upper_bound(begin, m_rows.end(), Moment::endOf(last), {},
                                              &Row::stop);
    return {int(begin - m_rows.begin()), int(end - m_rows.begin())};
}

const Claim &EventModel::claimOf(const Row &row) const
{
    if (row.statement)
        return m_situation->statements()[size_t(row.index)];
    return m_situation->events()[size_t(row.index)];
}

int EventModel::whenOf(const Row &row, Day day) const
{
    if (row.stop.day() > day)
        return 1;
    return day <= row.lastDay ? 0 : -1;
}

QStringList EventModel::categories() const
{
    QStringList words;
    if (!m_situation)
        return words;
    for (const QString &word : wordsOf<Category>()) {
        const auto category = fromWord<Category>(word);
        const bool stands = std::ranges::contains(m_situation->events(), *category,
                                                  &EventClaim::category);
        if (stands || (category == Category::Statement && !m_situation->statements().empty()))
            words.append(word);
    }
    return words;
}

int EventModel::rowOf(const QString &key) const
{
    const auto found = std::ranges::find_if(
        m_rows, [&](const Row &row) { return claimOf(row).key == key; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

std::vector<int> EventModel::eventsOfDay() const
{
    std::vector<int> events;
    const Day day = m_asOf.at.day();
    const auto [first, last] = rowsAround(day, day);
    for (int i = first; i < last; ++i) {
        const Row &row = m_rows[size_t(i)];
        if (!row.statement && whenOf(row, day) == 0 && row.reportedOn <= m_asOf.knownOn)
            events.push_back(row.index);
    }
    return events;
}

int EventModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant EventModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    const Claim &claim = claimOf(row);
    switch (role) {
    case KeyRole:
        return claim.key;
    case IsStatementRole:
        return row.statement;
    case DayRole:
        return dateOf(row.stop.day());
    case StartsRole:
        return claim.validFrom.hasTime ? toText(claim.validFrom).last(5) : QString();
    case SourceCountRole:
        return int(claim.sources.size());
    case SourceNamesRole:
        return m_situation->publishers(claim.sources);
    case WhenRole:
        return whenOf(row, m_asOf.at.day());
    case UnknownYetRole:
        return row.reportedOn > m_asOf.knownOn;
    default:
        break;
    }
    return row.statement ? statementData(m_situation->statements()[size_t(row.index)], role)
                         : eventData(m_situation->events()[size_t(row.index)], role);
}

QVariant EventModel::statementData(const StatementClaim &statement, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return statement.gist;
    case SummaryRole:
        return statement.role.isEmpty() ? statement.speaker
                                        : QString(statement.speaker + u", "_s + statement.role);
    case CategoryRole:
        return toWord(Category::Statement);
    case EndsRole:
        return QDate();
    case PlaceTextRole:
    case PlaceIdRole:
        return QString();
    case ActorsRole:
    case ActorsEnRole:
    case ActorsArRole:
        return QStringList();
    case KilledRole:
        return -1;
    case CredibilityRole:
        return 0;
    default:
        return {};
    }
}

QVariant EventModel::eventData(const EventClaim &event, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return event.title;
    case SummaryRole:
        return event.summary;
    case CategoryRole:
        return toWord(event.category);
    case EndsRole:
        return lastDayOf(event) > event.validFrom.from.day() ? dateOf(lastDayOf(event)) : QDate();
    case PlaceTextRole:
        return event.placeText;
    case PlaceIdRole:
        return event.place.value;
    case ActorsRole:
    case ActorsEnRole:
    case ActorsArRole: {
        QStringList actors;
        for (const FactionId &id : {event.actor1, event.actor2}) {
            const int row = m_situation->factionRow(id);
            if (row < 0)
                continue;
            const Faction &faction = m_situation->factions()[size_t(row)];
            actors.append(role == ActorsRole     ? id.value
                          : role == ActorsEnRole ? faction.nameEn
                                                 : faction.nameAr);
        }
        return actors;
    }
    case KilledRole:
        return event.killed.value_or(-1);
    case CredibilityRole:
        return int(event.credibility);
    default:
        return {};
    }
}

QHash<int, QByteArray> EventModel::roleNames() const
{
    return {
        {KeyRole, "key"},
        {IsStatementRole, "isStatement"},
        {TitleRole, "title"},
        {SummaryRole, "summary"},
        {CategoryRole, "category"},
        {DayRole, "day"},
        {StartsRole, "starts"},
        {EndsRole, "ends"},
        {PlaceTextRole, "placeText"},
        {PlaceIdRole, "placeId"},
        {ActorsRole, "actors"},
        {ActorsEnRole, "actorsEn"},
        {ActorsArRole, "actorsAr"},
        {KilledRole, "killed"},
        {SourceCountRole, "sourceCount"},
        {SourceNamesRole, "sourceNames"},
        {CredibilityRole, "credibility"},
        {WhenRole, "when"},
        {UnknownYetRole, "unknownYet"},
    };
}

} // namespace sd
