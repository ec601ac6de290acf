// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/eventmodel.h"

#include "model/clock.h"
#include "model/eventtexts.h"
#include "model/rows.h"
#include "model/shownevents.h"

#include <algorithm>
#include <numeric>
#include <ranges>
#include <utility>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

/// Rows of a day can start this many days before it (see isLong).
constexpr Day reach = 2;
/// Words are fetched for this many rows before and after the one that is looked at.
constexpr int around = 40;
/// Of more changed rows than this a view is told the stretch they lie in.
constexpr size_t mostNamed = 5'000;

} // namespace

EventModel::EventModel(Clock &clock, Filter &filter, ShownEvents &shown, EventTexts &texts,
                       QObject *parent)
    : QAbstractListModel(parent)
    , m_clock(clock)
    , m_filter(filter)
    , m_source(shown)
    , m_texts(texts)
{
    connect(&clock, &Clock::ticked, this, &EventModel::tick);
    connect(&shown, &ShownEvents::rowsChanged, this, &EventModel::rebuild);
    connect(&shown, &ShownEvents::windowChanged, this, &EventModel::rebuild);
    connect(&texts, &EventTexts::arrived, this, &EventModel::textsArrived);
}

void EventModel::setSituation(SituationPtr situation)
{
    m_situation = std::move(situation);
    rebuild();
    emit situationChanged();
}

void EventModel::rebuild()
{
    beginResetModel();
    m_statements.clear();
    m_shown = m_source.startingOn(m_source.window());
    if (m_situation) {
        const auto &statements = m_situation->statements();
        for (size_t i = 0; i < statements.size(); ++i) {
            if (m_filter.passes(statements[i]))
                m_statements.push_back({.index = int(i)});
        }
        const auto stop = [this](const StatementAt &at) {
            return stopOf(Item{.statement = true, .index = at.index});
        };
        std::ranges::stable_sort(m_statements, {}, stop);
        for (StatementAt &at : m_statements) {
            at.eventsBefore = int(std::ranges::upper_bound(m_shown, stop(at), {},
                                                           [this](qint32 row) {
                                                               return m_situation->events().stop(
                                                                   size_t(row));
                                                           })
                                  - m_shown.begin());
        }
    }
    sortRows();
    m_asOf = m_clock.asOf();
    endResetModel();
    emit countChanged();
    findCurrent();
}

void EventModel::sortBy(Column column, bool descending)
{
    if (column == m_column && descending == m_descending)
        return;
    beginResetModel();
    m_column = column;
    m_descending = descending;
    sortRows();
    endResetModel();
    emit sortChanged();
    findCurrent();
}

/// By what a row has in the column; of equal ones the earlier first.
void EventModel::sortRows()
{
    m_order.clear();
    m_rowAt.clear();
    if (!m_situation || (m_column == Column::Time && !m_descending))
        return;
    m_order.resize(size_t(count()));
    std::iota(m_order.begin(), m_order.end(), 0);
    if (m_column == Column::Time) {
        std::ranges::reverse(m_order);
    } else {
        const auto rankOf = [](const auto &records, auto name) {
            std::vector<int> order(records.size());
            std::iota(order.begin(), order.end(), 0);
            std::ranges::sort(order, {}, [&](int row) -> const QString & {
                return records[size_t(row)].*name;
            });
            std::vector<int> rank(records.size());
            for (size_t i = 0; i < order.size(); ++i)
                rank[size_t(order[i])] = int(i);
            return rank;
        };
        const auto places = rankOf(m_situation->places(), &Place::nameEn);
        const auto factions = rankOf(m_situation->factions(), &Faction::nameEn);
        const EventTable &events = m_situation->events();
        const auto ranked = [](const std::vector<int> &rank, int row) {
            return row < 0 ? std::numeric_limits<int>::max() : rank[size_t(row)];
        };
        std::vector<int> keys(m_order.size());
        for (size_t n = 0; n < keys.size(); ++n) {
            const Item item = itemAt(int(n));
            const auto row = size_t(item.index);
            switch (m_column) {
            case Column::Category:
                keys[n] = int(item.statement ? Category::Statement : events.category[row]);
                break;
            case Column::Place:
                keys[n] = ranked(places, item.statement ? -1 : events.place[row]);
                break;
            case Column::Actor:
                keys[n] = ranked(factions, item.statement ? -1 : events.actor1[row]);
                break;
            case Column::Killed:
                keys[n] = item.statement ? -1 : events.killed[row];
                break;
            case Column::Time:
                break;
            }
        }
        const auto key = [&keys](qint32 n) { return keys[size_t(n)]; };
        if (m_descending)
            std::ranges::stable_sort(m_order, std::greater(), key);
        else
            std::ranges::stable_sort(m_order, {}, key);
    }
    m_rowAt.resize(m_order.size());
    for (size_t row = 0; row < m_order.size(); ++row)
        m_rowAt[size_t(m_order[row])] = qint32(row);
}

/// The first in the order of time that has reached something.
int EventModel::firstWith(auto isReached) const
{
    const auto all = std::views::iota(0, count());
    return int(std::ranges::partition_point(
                   all, [&](int n) { return !isReached(stopOf(itemAt(n))); })
               - all.begin());
}

void EventModel::tick()
{
    const AsOf before = std::exchange(m_asOf, m_clock.asOf());
    if (before == m_asOf || count() == 0)
        return;
    const Day from = before.at.day();
    const Day to = m_asOf.at.day();
    std::vector<std::pair<int, quint32>> changed;
    if (from != to)
        changedIn(changed, std::min(from, to), std::max(from, to));
    if (before.knownOn != m_asOf.knownOn)
        knownIn(changed, std::min(before.knownOn, m_asOf.knownOn),
                std::max(before.knownOn, m_asOf.knownOn));
    if (changed.size() > mostNamed) {
        quint32 roles = 0;
        for (const auto &[row, bits] : changed)
            roles |= bits;
        const auto [first, last] = std::ranges::minmax(changed | std::views::keys);
        changed = {};
        RowChanges stretch;
        for (const int row : std::views::iota(first, last + 1))
            stretch.add(row, roles);
        stretch.emitFrom(*this);
    } else {
        std::ranges::sort(changed);
        RowChanges changes;
        for (size_t i = 0; i < changed.size(); ++i) {
            auto [row, roles] = changed[i];
            if (i + 1 < changed.size() && changed[i + 1].first == row)
                roles |= changed[++i].second;
            changes.add(row, roles);
        }
        changes.emitFrom(*this);
    }
    if (from != to)
        findCurrent();
}

/// Rows that say another "when" on day `to` than on the earlier day `from`: all that start between
/// them, and those of the days before that last into `from`.
void EventModel::changedIn(std::vector<std::pair<int, quint32>> &changed, Day from, Day to) const
{
    const int first = firstWith([&](Moment stop) { return stop.day() >= from - reach; });
    for (int n = first; n < count(); ++n) {
        const Item item = itemAt(n);
        if (stopOf(item).day() > to)
            break;
        if (whenOf(item, from) != whenOf(item, to))
            changed.emplace_back(rowAt(n), roleBit(WhenRole));
    }
}

/// Rows reported after the day `from`, and on `to` at the latest.
void EventModel::knownIn(std::vector<std::pair<int, quint32>> &changed, Day from, Day to) const
{
    const auto &byReport = m_situation->eventsByReport();
    const auto reported = [this](qint32 row) {
        return m_situation->events().reportedOn[size_t(row)];
    };
    const auto begin = std::ranges::upper_bound(byReport, from, {}, reported);
    const auto end = std::ranges::upper_bound(begin, byReport.end(), to, {}, reported);
    for (auto it = begin; it != end; ++it) {
        if (!m_source.passes(size_t(*it)))
            continue;
        if (const int n = timeOfEvent(size_t(*it)); n >= 0)
            changed.emplace_back(rowAt(n), roleBit(UnknownYetRole));
    }
    for (size_t i = 0; i < m_statements.size(); ++i) {
        const Day day = reportedOn(Item{.statement = true, .index = m_statements[i].index});
        if (from < day && day <= to)
            changed.emplace_back(rowAt(m_statements[i].eventsBefore + int(i)),
                                 roleBit(UnknownYetRole));
    }
}

void EventModel::findCurrent()
{
    const Day day = m_asOf.at.day();
    const int first = firstWith([&](Moment stop) { return stop.day() >= day; });
    int current = first;
    if (first == count() || stopOf(itemAt(first)).day() != day)
        current = count() == 0 ? -1 : std::max(first - 1, 0);
    if (!m_order.empty())
        current = m_column == Column::Time && current >= 0 ? rowAt(current) : -1;
    int today = 0;
    for (int n = firstWith([&](Moment stop) { return stop.day() >= day - reach; }); n < count();
         ++n) {
        const Item item = itemAt(n);
        if (stopOf(item).day() > day)
            break;
        today += whenOf(item, day) == 0;
    }
    if (current == m_current && today == m_today)
        return;
    m_current = current;
    m_today = today;
    emit currentChanged();
}

/// Statements stand among the events: the n-th of all is one, or the events before it are n less
/// the statements before it.
EventModel::Item EventModel::itemAt(int n) const
{
    if (m_statements.empty())
        return {.index = m_shown[size_t(n)]};
    size_t low = 0; // the statements before n
    size_t high = m_statements.size();
    while (low < high) {
        const size_t middle = (low + high) / 2;
        if (m_statements[middle].eventsBefore + int(middle) < n)
            low = middle + 1;
        else
            high = middle;
    }
    if (low < m_statements.size() && m_statements[low].eventsBefore + int(low) == n)
        return {.statement = true, .index = m_statements[low].index};
    return {.index = m_shown[size_t(n) - low]};
}

/// -1 where it does not pass.
int EventModel::timeOfEvent(size_t event) const
{
    const EventTable &events = m_situation->events();
    const auto key = [&events](qint32 row) {
        return std::pair(events.stop(size_t(row)), row);
    };
    const auto found = std::ranges::lower_bound(m_shown, key(qint32(event)), {}, key);
    if (found == m_shown.end() || *found != qint32(event))
        return -1;
    const int place = int(found - m_shown.begin());
    const auto after = std::ranges::upper_bound(m_statements, place, {},
                                                &StatementAt::eventsBefore);
    return place + int(after - m_statements.begin());
}

Moment EventModel::stopOf(Item item) const
{
    return item.statement
             ? positionOf(m_situation->statements()[size_t(item.index)].validFrom)
             : m_situation->events().stop(size_t(item.index));
}

/// The last day that it is an event of; a long one is of none.
Day EventModel::lastDayOf(Item item) const
{
    if (item.statement)
        return m_situation->statements()[size_t(item.index)].validFrom.from.day();
    const auto event = size_t(item.index);
    return isLong(m_situation->events(), event) ? unknownDay
                                                : m_situation->events().lastDay(event);
}

Day EventModel::reportedOn(Item item) const
{
    return item.statement ? m_situation->statements()[size_t(item.index)].reportedOn
                          : m_situation->events().reportedOn[size_t(item.index)];
}

QString EventModel::keyOf(Item item) const
{
    return item.statement ? m_situation->statements()[size_t(item.index)].key
                          : m_situation->eventId(size_t(item.index));
}

QString EventModel::keyOf(int n) const
{
    return keyOf(itemAt(n));
}

int EventModel::whenOf(Item item, Day day) const
{
    if (stopOf(item).day() > day)
        return 1;
    return day <= lastDayOf(item) ? 0 : -1;
}

QStringList EventModel::categories() const
{
    QStringList words;
    if (!m_situation)
        return words;
    for (const QString &word : sd::wordsOf<Category>()) {
        const auto category = *fromWord<Category>(word);
        if (m_situation->sums().category(category).total().events > 0
            || (category == Category::Statement && !m_situation->statements().empty())) {
            words.append(word);
        }
    }
    return words;
}

int EventModel::rowOf(const QString &key) const
{
    if (!m_situation)
        return -1;
    if (const int event = m_situation->eventRow(key); event >= 0) {
        const int n = timeOfEvent(size_t(event));
        return n < 0 ? -1 : rowAt(n);
    }
    const int statement = m_situation->statementRow(key);
    const auto found = std::ranges::find(m_statements, statement, &StatementAt::index);
    if (statement < 0 || found == m_statements.end())
        return -1;
    return rowAt(found->eventsBefore + int(found - m_statements.begin()));
}

std::vector<int> EventModel::eventsOfDay() const
{
    std::vector<int> result;
    const Day day = m_asOf.at.day();
    const EventTable *events = m_situation ? &m_situation->events() : nullptr;
    for (const qint32 row : m_source.startingOn(
             DayRange{day - reach, day}.cutTo(m_source.window()))) {
        if (isOfDay(*events, size_t(row), day)
            && events->reportedOn[size_t(row)] <= m_asOf.knownOn) {
            result.push_back(row);
        }
    }
    return result;
}

void EventModel::textsArrived(const std::vector<qint32> &events)
{
    constexpr quint32 roles = roleBit(TitleRole) | roleBit(SummaryRole) | roleBit(PlaceTextRole)
                            | roleBit(SourceNamesRole) | roleBit(ReadyRole);
    std::vector<int> rows;
    for (const qint32 event : events) {
        if (m_source.passes(size_t(event))) {
            if (const int n = timeOfEvent(size_t(event)); n >= 0)
                rows.push_back(rowAt(n));
        }
    }
    std::ranges::sort(rows);
    RowChanges changes;
    for (const int row : rows)
        changes.add(row, roles);
    changes.emitFrom(*this);
}

/// Null while the words are on their way; those of its neighbours in the list come with them.
const EventText *EventModel::textAt(int n, Item item) const
{
    const EventText *text = m_texts.at(size_t(item.index));
    if (text)
        return text;
    std::vector<qint32> neighbours;
    const int row = rowAt(n);
    for (int near = std::max(row - around, 0); near < std::min(row + around, count()); ++near) {
        if (const int event = eventAt(near); event >= 0)
            neighbours.push_back(event);
    }
    m_texts.fetch(neighbours);
    return nullptr;
}

int EventModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant EventModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int n = timeOf(index.row());
    const Item item = itemAt(n);
    switch (role) {
    case KeyRole:
        return keyOf(item);
    case IsStatementRole:
        return item.statement;
    case DayRole:
        return dateOf(stopOf(item).day());
    case WhenRole:
        return whenOf(item, m_asOf.at.day());
    case UnknownYetRole:
        return reportedOn(item) > m_asOf.knownOn;
    case Qt::DisplayRole:
    case TitleRole:
    case SummaryRole:
    case PlaceTextRole:
    case SourceNamesRole:
    case ReadyRole:
        if (!item.statement)
            return wordsOf(textAt(n, item), role);
        break;
    default:
        break;
    }
    return item.statement ? statementData(m_situation->statements()[size_t(item.index)], role)
                          : eventData(size_t(item.index), role);
}

QVariant EventModel::wordsOf(const EventText *text, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return text ? text->title : QString();
    case SummaryRole:
        return text ? text->summary : QString();
    case PlaceTextRole:
        return text ? text->placeText : QString();
    case SourceNamesRole:
        return text ? m_situation->publishers(text->sources) : QStringList();
    default:
        return text != nullptr;
    }
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
    case StartsRole:
        return statement.validFrom.hasTime ? toText(statement.validFrom).last(5) : QString();
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
    case SourceCountRole:
        return int(statement.sources.size());
    case SourceNamesRole:
        return m_situation->publishers(statement.sources);
    case CredibilityRole:
        return 0;
    case ReadyRole:
        return true;
    default:
        return {};
    }
}

QVariant EventModel::eventData(size_t event, int role) const
{
    const EventTable &events = m_situation->events();
    switch (role) {
    case CategoryRole:
        return toWord(events.category[event]);
    case StartsRole:
        return events.hasTime(event) ? toText(events.start(event)).last(5) : QString();
    case EndsRole:
        return events.lastDay(event) > events.firstDay(event) ? dateOf(events.lastDay(event))
                                                              : QDate();
    case PlaceIdRole: {
        const int place = events.place[event];
        return place < 0 ? QString() : m_situation->places()[size_t(place)].id.value;
    }
    case ActorsRole:
    case ActorsEnRole:
    case ActorsArRole: {
        QStringList actors;
        for (const int row : {events.actor1[event], events.actor2[event]}) {
            if (row < 0)
                continue;
            const Faction &faction = m_situation->factions()[size_t(row)];
            actors.append(role == ActorsRole     ? faction.id.value
                          : role == ActorsEnRole ? faction.nameEn
                                                 : faction.nameAr);
        }
        return actors;
    }
    case KilledRole:
        return events.killed[event];
    case SourceCountRole:
        return int(events.sourceCount[event]);
    case CredibilityRole:
        return int(events.credibility[event]);
    default:
        return {};
    }
}

std::vector<qint32> EventModel::rowsShown() const
{
    std::vector<qint32> rows;
    rows.reserve(size_t(count()));
    for (int row = 0; row < count(); ++row) {
        const Item item = itemAt(timeOf(row));
        rows.push_back(item.statement ? -1 - item.index : item.index);
    }
    return rows;
}

QString EventModel::asText(const QList<int> &rows) const
{
    QStringList lines;
    for (const int row : rows) {
        const QModelIndex at = index(row);
        if (!at.isValid())
            continue;
        const int killed = data(at, KilledRole).toInt();
        QStringList cells{data(at, DayRole).toDate().toString(Qt::ISODate),
                          data(at, StartsRole).toString(),
                          data(at, CategoryRole).toString(),
                          data(at, TitleRole).toString(),
                          data(at, PlaceTextRole).toString(),
                          data(at, ActorsEnRole).toStringList().join(u"; "_s),
                          killed < 0 ? QString() : QString::number(killed),
                          data(at, SourceNamesRole).toStringList().join(u"; "_s)};
        for (QString &cell : cells)
            cell = cell.simplified();
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
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
        {ReadyRole, "ready"},
    };
}

} // namespace sd
