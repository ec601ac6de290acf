// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/eventmodel.h"

#include "model/clock.h"
#include "model/eventtexts.h"
#include "model/rows.h"
#include "model/shownevents.h"

#include <algorithm>
#include <ranges>
#include <utility>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

/// Words are fetched for this many rows before and after the one that is looked at.
constexpr int around = 40;
/// Rows that change one by one are named up to so many; of more a view is told the stretch they lie
/// in, which costs the same however many they are: it looks again at the rows that it shows.
constexpr size_t mostNamed = 5'000;
/// The same within one day passed: those that last over several, and those reported on it.
constexpr size_t mostLastingOfDay = 24;
constexpr size_t mostReportedOfDay = 500;

const QStringList columnWords{u"time"_s, u"category"_s, u"place"_s, u"actor"_s, u"killed"_s};

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
    std::vector<int> statements;
    for (size_t i = 0; m_situation && i < m_situation->statements().size(); ++i) {
        if (m_filter.passes(m_situation->statements()[i]))
            statements.push_back(int(i));
    }
    m_order.arrange(m_situation, m_source.byDay(), m_source.window(), statements);
    countLasting();
    m_asOf = m_clock.asOf();
    endResetModel();
    emit countChanged();
    findCurrent();
}

void EventModel::sortBy(Column column, bool descending)
{
    if (column == sortColumn() && descending == isDescending())
        return;
    beginResetModel();
    m_order.sortBy(column, descending);
    endResetModel();
    emit sortChanged();
    findCurrent();
}

void EventModel::sortBy(const QString &column, bool descending)
{
    if (const auto found = columnWords.indexOf(column); found >= 0)
        sortBy(Column(found), descending);
}

QString EventModel::sortedBy() const
{
    return columnWords[int(sortColumn())];
}

void EventModel::tick()
{
    const AsOf before = std::exchange(m_asOf, m_clock.asOf());
    if (before == m_asOf || count() == 0)
        return;
    const Day from = before.at.day();
    const Day to = m_asOf.at.day();
    const std::vector<Stretch> moved = from == to
                                         ? std::vector<Stretch>()
                                         : movedBetween(std::min(from, to), std::max(from, to));
    if (before.knownOn == m_asOf.knownOn && m_order.isTimeOrder()) {
        RowChanges changes;
        for (const auto &[first, after] : moved)
            changes.add(first, after - 1, roleBit(WhenRole));
        changes.emitFrom(*this);
    } else {
        tellRows(moved, before.knownOn);
    }
    if (from != to)
        findCurrent();
}

/// Rows in any order, or with a change of what is known.
void EventModel::tellRows(const std::vector<Stretch> &moved, Day knownBefore)
{
    const Day known = std::min(knownBefore, m_asOf.knownOn);
    const Day knownTo = std::max(knownBefore, m_asOf.knownOn);
    size_t many = 0;
    for (const auto &[first, after] : moved)
        many += size_t(after - first);
    const quint32 roles = (many > 0 ? roleBit(WhenRole) : 0)
                        | (known < knownTo ? roleBit(UnknownYetRole) : 0);
    const bool isOneDay = qint64(knownTo) - known == 1;
    if (many > mostNamed
        || (isOneDay && m_situation->eventsReported(known, knownTo).size() > mostReportedOfDay)) {
        tellAll(roles);
        return;
    }
    std::vector<std::pair<int, quint32>> changed;
    for (const auto &[first, after] : moved) {
        for (int n = first; n < after; ++n)
            changed.emplace_back(m_order.rowAt(n), roleBit(WhenRole));
    }
    if (known < knownTo)
        knownIn(changed, known, knownTo);
    if (changed.size() > mostNamed) {
        tellAll(roles);
        return;
    }
    std::ranges::sort(changed);
    RowChanges changes;
    for (size_t i = 0; i < changed.size(); ++i) {
        auto [row, bits] = changed[i];
        if (i + 1 < changed.size() && changed[i + 1].first == row)
            bits |= changed[++i].second;
        changes.add(row, bits);
    }
    changes.emitFrom(*this);
}

void EventModel::tellAll(quint32 roles)
{
    RowChanges changes;
    changes.add(0, count() - 1, roles);
    changes.emitFrom(*this);
}

/// Rows in Situation::events() that last over several days and start on these.
std::span<const qint32> EventModel::lastingFrom(Day first, Day last) const
{
    const auto startOf = [this](qint32 row) { return m_situation->events().firstDay(size_t(row)); };
    const auto &lasting = m_situation->lastingEvents();
    const auto begin = std::ranges::lower_bound(lasting, first, {}, startOf);
    return {begin, std::ranges::upper_bound(begin, lasting.end(), last, {}, startOf)};
}

/// Those of them that the list has, in the order of time.
std::vector<int> EventModel::listed(std::span<const qint32> events) const
{
    std::vector<int> items;
    for (const qint32 event : events) {
        if (const int n = m_order.timeOfEvent(size_t(event)); n >= 0)
            items.push_back(n);
    }
    std::ranges::sort(items);
    return items;
}

/// Stretches of the order of time that say another "when" on day `to` than on the earlier day
/// `from`: all that start between them, but for those of several days that reach over both, and
/// those of the days before that last into `from`. Only those of several days are looked at; where
/// they are many, the one stretch is given that holds all.
std::vector<EventModel::Stretch> EventModel::movedBetween(Day from, Day to) const
{
    std::vector<Stretch> stretches;
    const std::span<const qint32> lasting = lastingFrom(from - reachOfDay, to);
    const bool isMany = lasting.size() > (to - from == 1 ? mostLastingOfDay : mostNamed);
    const int begin = m_order.firstFrom(isMany ? from - reachOfDay : from);
    const int end = m_order.firstFrom(to + 1);
    int next = begin;
    for (const int n : isMany ? std::vector<int>() : listed(lasting)) {
        const Item item = m_order.itemAt(n);
        const bool stays = whenOf(item, from) == whenOf(item, to);
        if (n < begin && !stays) {
            stretches.emplace_back(n, n + 1);
        } else if (n >= begin && stays) {
            if (next < n)
                stretches.emplace_back(next, n);
            next = n + 1;
        }
    }
    if (next < end)
        stretches.emplace_back(next, end);
    return stretches;
}

/// One of several days is of each of them, a long one not even of its first.
void EventModel::countLasting()
{
    m_lasting.clear();
    if (!m_situation || m_situation->lastingEvents().empty())
        return;
    const EventTable &events = m_situation->events();
    const auto &lasting = m_situation->lastingEvents();
    m_lastingFrom = events.firstDay(size_t(lasting[0]));
    const DayRange window = m_source.window();
    for (const qint32 event : lasting) {
        const auto row = size_t(event);
        const Day first = events.firstDay(row);
        if (!m_source.passes(row) || !window.contains(first))
            continue;
        const auto at = size_t(first - m_lastingFrom);
        m_lasting.resize(std::max(m_lasting.size(), at + reachOfDay + 1));
        if (isLong(events, row))
            --m_lasting[at];
        for (Day day = first + 1; day <= events.lastDay(row) && !isLong(events, row); ++day)
            ++m_lasting[size_t(day - m_lastingFrom)];
    }
}

/// Rows reported after the day `from`, and on `to` at the latest.
void EventModel::knownIn(std::vector<std::pair<int, quint32>> &changed, Day from, Day to) const
{
    for (const qint32 event : m_situation->eventsReported(from, to)) {
        if (!m_source.passes(size_t(event)))
            continue;
        if (const int n = m_order.timeOfEvent(size_t(event)); n >= 0)
            changed.emplace_back(m_order.rowAt(n), roleBit(UnknownYetRole));
    }
    const auto &statements = m_situation->statements();
    for (size_t i = 0; i < statements.size(); ++i) {
        const Day day = statements[i].reportedOn;
        const int n = from < day && day <= to ? m_order.timeOfStatement(int(i)) : -1;
        if (n >= 0)
            changed.emplace_back(m_order.rowAt(n), roleBit(UnknownYetRole));
    }
}

void EventModel::findCurrent()
{
    const Day day = m_asOf.at.day();
    const int first = m_order.firstFrom(day);
    const int after = m_order.firstFrom(day + 1);
    int current = first;
    if (first == after)
        current = count() == 0 ? -1 : std::max(first - 1, 0);
    if (sortColumn() != Column::Time)
        current = -1;
    else if (current >= 0)
        current = m_order.rowAt(current);
    const qint64 lasting = qint64(day) - m_lastingFrom;
    const bool hasLasting = 0 <= lasting && lasting < std::ssize(m_lasting);
    const int today = after - first + (hasLasting ? m_lasting[size_t(lasting)] : 0);
    if (current == m_current && today == m_today)
        return;
    m_current = current;
    m_today = today;
    emit currentChanged();
}

/// The last day that it is an event of; a long one is of none.
Day EventModel::lastDayOf(Item item) const
{
    if (item.statement)
        return m_situation->statements()[size_t(item.index)].validFrom.from.day();
    const auto event = size_t(item.index);
    return isLong(m_situation->events(), event) ? unknownDay : m_situation->events().lastDay(event);
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
    return keyOf(m_order.itemAt(n));
}

int EventModel::whenOf(Item item, Day day) const
{
    if (m_order.stopOf(item).day() > day)
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
    const int event = m_situation->eventRow(key);
    const int n = event >= 0 ? m_order.timeOfEvent(size_t(event))
                             : m_order.timeOfStatement(m_situation->statementRow(key));
    return n < 0 ? -1 : m_order.rowAt(n);
}

int EventModel::eventAt(int row) const
{
    const Item item = m_order.itemAt(m_order.timeOf(row));
    return item.statement ? -1 : item.index;
}

std::vector<int> EventModel::eventsOfDay() const
{
    return m_source.ofDay(m_asOf.at.day(), m_asOf.knownOn);
}

void EventModel::textsArrived(const std::vector<qint32> &events)
{
    constexpr quint32 roles = roleBit(TitleRole) | roleBit(SummaryRole) | roleBit(PlaceTextRole)
                            | roleBit(SourceNamesRole) | roleBit(ReadyRole);
    std::vector<int> rows;
    for (const qint32 event : events) {
        if (m_source.passes(size_t(event))) {
            if (const int n = m_order.timeOfEvent(size_t(event)); n >= 0)
                rows.push_back(m_order.rowAt(n));
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
    const int row = m_order.rowAt(n);
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
    const int n = m_order.timeOf(index.row());
    const Item item = m_order.itemAt(n);
    switch (role) {
    case KeyRole:
        return keyOf(item);
    case IsStatementRole:
        return item.statement;
    case DayRole:
        return dateOf(m_order.stopOf(item).day());
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
        const Item item = m_order.itemAt(m_order.timeOf(row));
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
