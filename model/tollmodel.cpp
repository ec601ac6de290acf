// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tollmodel.h"

#include "model/clock.h"
#include "model/filter.h"
#include "model/rows.h"
#include "model/shownevents.h"

#include <algorithm>
#include <map>
#include <utility>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

QVariant figureOrNone(const std::optional<int> &figure)
{
    return figure.value_or(-1);
}

} // namespace

TollModel::TollModel(Clock &clock, Filter &filter, ShownEvents &shown, QObject *parent)
    : QAbstractListModel(parent)
    , m_clock(clock)
    , m_filter(filter)
    , m_shown(shown)
{
    m_series.fill(-1);
    connect(&clock, &Clock::ticked, this, &TollModel::tick);
    connect(&filter, &Filter::questionChanged, this, &TollModel::tick);
    connect(&filter, &Filter::tollChanged, this, &TollModel::chooseSeries);
    const auto recount = [this] {
        if (addsIncidents())
            chooseSeries();
    };
    connect(&shown, &ShownEvents::sumsChanged, this, recount);
    connect(&shown, &ShownEvents::windowChanged, this, recount);
}

void TollModel::setSituation(SituationPtr situation)
{
    beginResetModel();
    m_situation = std::move(situation);
    m_asOf = m_filter.applyTo(m_clock.asOf());
    m_reporter = reporterNow();
    m_sums = sumsOf(m_reporter);
    m_series = seriesNow();
    m_points = pointsNow();
    for (size_t group = 0; group < m_cells.size(); ++group)
        m_cells[group] = cellNow(group);
    endResetModel();
    emit situationChanged();
    emit countsChanged();
    emit seriesChanged();
}

std::array<int, 7> TollModel::seriesNow() const
{
    std::array<int, 7> series;
    series.fill(-1);
    const int count = addsIncidents() ? -1 : countNow();
    if (count < 0)
        return series;
    const auto &all = m_situation->tolls().series();
    for (size_t row = 0; row < all.size(); ++row) {
        if (all[row].count == count && all[row].measure == m_filter.measureValue())
            series[size_t(all[row].group)] = int(row);
    }
    return series;
}

/// The last known claim of each day counted, by day.
TollModel::Groups TollModel::pointsNow() const
{
    Groups points;
    for (size_t day = 0; day < m_sums.size(); ++day)
        points[size_t(VictimGroup::Total)].push_back(int(day));
    for (size_t group = 0; group < m_series.size(); ++group) {
        if (m_series[group] < 0)
            continue;
        std::vector<int> &days = points[group];
        for (const int row : m_situation->tolls().series()[size_t(m_series[group])].claims) {
            const CasualtyClaim &claim = m_situation->casualties()[size_t(row)];
            if (!isKnown(claim))
                continue;
            if (!days.empty() && dayOfRow(days.back()) == lastDayOf(claim))
                days.back() = row;
            else
                days.push_back(row);
        }
    }
    return points;
}

TollModel::Cell TollModel::cellNow(size_t group) const
{
    const std::vector<int> &days = m_points[group];
    const auto next = std::ranges::upper_bound(days, m_asOf.at.day(), {},
                                               [this](int row) { return dayOfRow(row); });
    const auto passed = next - days.begin();
    return {.claim = passed > 0 ? days[size_t(passed - 1)] : -1,
            .before = passed > 1 ? days[size_t(passed - 2)] : -1};
}

void TollModel::chooseSeries()
{
    m_asOf = m_filter.applyTo(m_clock.asOf());
    const int reporter = reporterNow();
    if (addsIncidents() || reporter >= 0) {
        // The claims that rows speak about become others: what rows say is compared.
        const auto before = values();
        m_reporter = reporter;
        m_sums = sumsOf(reporter);
        m_series = seriesNow();
        m_points = pointsNow();
        for (size_t group = 0; group < m_cells.size(); ++group)
            m_cells[group] = cellNow(group);
        const auto after = values();
        RowChanges changes;
        for (size_t group = 0; group < after.size(); ++group) {
            quint32 roles = 0;
            for (qsizetype i = 0; i < after[group].size(); ++i) {
                if (before[group][i] != after[group][i])
                    roles |= 1u << i;
            }
            changes.add(int(group), roles);
        }
        changes.emitFrom(*this);
        emit countsChanged();
        emit seriesChanged();
        return;
    }
    const auto before = std::exchange(m_series, seriesNow());
    RowChanges changes;
    for (size_t group = 0; group < m_series.size(); ++group)
        changes.add(int(group),
                    (before[group] < 0) != (m_series[group] < 0) ? roleBit(HasSeriesRole) : 0);
    if (m_situation)
        changes.emitFrom(*this);
    emit countsChanged();
    refresh(true);
}

/// All rows, by role.
std::vector<QVariantList> TollModel::values() const
{
    std::vector<QVariantList> values;
    for (int row = 0; row < rowCount(); ++row) {
        values.emplace_back();
        for (int role = GroupRole; role <= IncreaseDaysRole; ++role)
            values.back().append(data(index(row), role));
    }
    return values;
}

const std::vector<CasualtyClaim> &TollModel::claims() const
{
    return addsIncidents() ? m_sums : m_situation->casualties();
}

int TollModel::reporterNow() const
{
    return m_situation && m_filter.measureValue() == Measure::Killed
             ? m_situation->reporterNamed(m_filter.count())
             : -1;
}

/// Running sums by the days of the window on which something was reported.
std::vector<CasualtyClaim> TollModel::sumsOf(int reporter) const
{
    std::vector<CasualtyClaim> sums;
    if (reporter < 0)
        return sums;
    const Tally &tally = m_shown.sums().reported(reporter);
    const DayRange window = m_shown.window();
    const EventFigures before = tally.upTo(window.first - 1);
    const auto begin = std::ranges::lower_bound(tally.days(), window.first, {}, &Tally::Entry::day);
    const auto end = std::ranges::upper_bound(begin, tally.days().end(), window.last, {},
                                              &Tally::Entry::day);
    const Source &source = m_situation
                               ->sources()[size_t(m_situation->reporters()[size_t(reporter)])];
    const auto figure = [](qint64 sum) {
        return int(std::min<qint64>(sum, std::numeric_limits<int>::max()));
    };
    for (const auto &[day, sum] : std::ranges::subrange(begin, end)) {
        const EventFigures figures = sum - before;
        CasualtyClaim claim;
        claim.validFrom = {Moment::startOf(begin->day), false};
        claim.validTo = Stamp{Moment::startOf(day), false};
        claim.reportedOn = day;
        claim.sources = {source.id};
        claim.low = figure(figures.low);
        claim.best = figure(figures.best);
        claim.high = figure(figures.high);
        claim.claimant = source.publisher;
        sums.push_back(std::move(claim));
    }
    return sums;
}

QVariantMap TollModel::describeSum(int reporter) const
{
    const Source &source = m_situation
                               ->sources()[size_t(m_situation->reporters()[size_t(reporter)])];
    const Tally &tally = m_shown.sums().reported(reporter);
    const Day first = tally.days().empty() ? unknownDay : tally.days().front().day;
    return {{u"key"_s, m_situation->reporterName(reporter)},
            {u"claimant"_s, source.publisher},
            {u"scope"_s, QString()},
            {u"from"_s, dateOf(std::max(first, m_shown.window().first))},
            {u"claims"_s, m_shown.inWindow(tally).events},
            {u"incidents"_s, true}};
}

void TollModel::tick()
{
    const AsOf asOf = m_filter.applyTo(m_clock.asOf());
    const bool known = !asOf.asksTheSameOf(m_asOf);
    m_asOf = asOf;
    refresh(known);
}

void TollModel::refresh(bool pointsToo)
{
    if (!m_situation)
        return;
    if (pointsToo) {
        Groups points = pointsNow();
        pointsToo = points != m_points;
        m_points = std::move(points);
    }
    RowChanges changes;
    for (size_t group = 0; group < m_cells.size(); ++group) {
        const Cell cell = cellNow(group);
        if (cell == m_cells[group])
            continue;
        changes.add(int(group), rolesThatDiffer(m_cells[group], cell));
        m_cells[group] = cell;
    }
    changes.emitFrom(*this);
    if (pointsToo)
        emit seriesChanged();
}

quint32 TollModel::rolesThatDiffer(const Cell &a, const Cell &b) const
{
    static const CasualtyClaim none;
    quint32 roles = 0;
    const auto note = [&roles](bool differs, int role) { roles |= differs ? roleBit(role) : 0; };
    const bool onlyOne = (a.claim < 0) != (b.claim < 0);
    const CasualtyClaim &before = a.claim < 0 ? none : claims()[size_t(a.claim)];
    const CasualtyClaim &after = b.claim < 0 ? none : claims()[size_t(b.claim)];
    note(onlyOne, HasValueRole);
    note(before.low != after.low, LowRole);
    note(before.best != after.best, BestRole);
    note(before.high != after.high, HighRole);
    note(onlyOne || lastDayOf(before) != lastDayOf(after), CountedToRole);
    note(before.reportedOn != after.reportedOn, ReportedOnRole);
    note(before.key != after.key, ClaimKeyRole);
    note(before.sources != after.sources, SourceNameRole);
    note(onlyOne || before.credibility != after.credibility, CredibilityRole);
    note(increaseOf(a) != increaseOf(b), IncreaseRole);
    note(increaseDaysOf(a) != increaseDaysOf(b), IncreaseDaysRole);
    return roles;
}

int TollModel::increaseOf(const Cell &cell) const
{
    if (cell.before < 0)
        return 0;
    return figureOf(claims()[size_t(cell.claim)]) - figureOf(claims()[size_t(cell.before)]);
}

int TollModel::increaseDaysOf(const Cell &cell) const
{
    return cell.before < 0 ? 0 : dayOfRow(cell.claim) - dayOfRow(cell.before);
}

bool TollModel::isKnown(const CasualtyClaim &claim) const
{
    return claim.reportedOn <= m_asOf.knownOn
        && m_asOf.admits(claim.credibility, m_situation->publishers(claim.sources));
}

Day TollModel::dayOfRow(int row) const
{
    return lastDayOf(claims()[size_t(row)]);
}

int TollModel::countNow() const
{
    return m_situation ? m_situation->tolls().countFor(m_filter.count(), m_filter.measureValue())
                       : -1;
}

QVariantMap TollModel::describe(int row) const
{
    const Count &count = m_situation->tolls().counts()[size_t(row)];
    int claims = 0;
    for (const Series &series : m_situation->tolls().series()) {
        if (series.count == row && series.measure == m_filter.measureValue())
            claims += int(series.claims.size());
    }
    return {{u"key"_s, count.key},     {u"claimant"_s, count.claimant},
            {u"scope"_s, count.scope}, {u"from"_s, dateOf(count.from)},
            {u"claims"_s, claims},     {u"incidents"_s, false}};
}

QVariantList TollModel::counts() const
{
    QVariantList list;
    if (m_situation) {
        for (const int row : m_situation->tolls().countsWith(m_filter.measureValue()))
            list.append(describe(row));
        if (m_filter.measureValue() == Measure::Killed) {
            for (size_t reporter = 0; reporter < m_situation->reporters().size(); ++reporter)
                list.append(describeSum(int(reporter)));
        }
    }
    return list;
}

QVariantMap TollModel::count() const
{
    if (addsIncidents())
        return describeSum(m_reporter);
    const int row = countNow();
    return row < 0 ? QVariantMap() : describe(row);
}

QStringList TollModel::measures() const
{
    QStringList words;
    if (!m_situation)
        return words;
    for (const QString &word : wordsOf<Measure>()) {
        const auto measure = *fromWord<Measure>(word);
        if (std::ranges::contains(m_situation->tolls().series(), measure, &Series::measure)
            || (measure == Measure::Killed && !m_situation->reporters().empty()))
            words.append(word);
    }
    return words;
}

double TollModel::highest() const
{
    double highest = 0;
    for (size_t group = 0; group < m_points.size(); ++group) {
        for (const QPointF &point : points(VictimGroup(group), 2))
            highest = std::max(highest, point.y());
    }
    return highest;
}

double TollModel::highestDaily() const
{
    double highest = 0;
    for (size_t group = 0; group < m_points.size(); ++group) {
        for (const QPointF &point : dailyPoints(VictimGroup(group)))
            highest = std::max(highest, point.y());
    }
    return highest;
}

QList<QPointF> TollModel::points(VictimGroup group, int kind) const
{
    QList<QPointF> points;
    for (const int row : m_points[size_t(group)]) {
        const CasualtyClaim &claim = claims()[size_t(row)];
        int figure = figureOf(claim);
        if (kind == 1)
            figure = claim.low.value_or(figure);
        else if (kind == 2)
            figure = claim.high.value_or(figure);
        points.append(QPointF(lastDayOf(claim), figure));
    }
    return points;
}

QList<QPointF> TollModel::dailyPoints(VictimGroup group) const
{
    QList<QPointF> list;
    for (const auto &[day, figure] : dayFigures(group))
        list.append(QPointF(day, figure.figure));
    return list;
}

std::map<Day, TollModel::DayFigure> TollModel::dayFigures(VictimGroup group) const
{
    const std::vector<int> &points = m_points[size_t(group)];
    std::map<Day, DayFigure> days;
    Day from = addsIncidents() && !points.empty() ? dayOfRow(points.front()) : unknownDay;
    if (const int series = m_series[size_t(group)]; series >= 0) {
        const CasualtySeries &tolls = m_situation->tolls();
        const Count &count = tolls.counts()[size_t(tolls.series()[size_t(series)].count)];
        from = count.from;
        // Of one day the last one reported stands.
        for (const CasualtyClaim &claim : m_situation->casualties()) {
            if (claim.basis == Basis::Daily && claim.claimant == count.claimant
                && claim.group == group && claim.measure == m_filter.measureValue()
                && isKnown(claim)) {
                days[lastDayOf(claim)] = {.figure = figureOf(claim), .isClaimed = true};
            }
        }
    }
    for (size_t i = 0; i < points.size(); ++i) {
        const Cell cell{.claim = points[i], .before = i > 0 ? points[i - 1] : -1};
        const Day day = dayOfRow(cell.claim);
        if (cell.before < 0 && day == from)
            days[day] = {.figure = figureOf(claims()[size_t(cell.claim)])};
        else if (cell.before >= 0 && increaseOf(cell) >= 0)
            days[day] = {.figure = increaseOf(cell)};
    }
    return days;
}

QVariantList TollModel::claimedDays() const
{
    QVariantList list;
    for (size_t group = 0; group < m_points.size(); ++group) {
        for (const auto &[day, figure] : dayFigures(VictimGroup(group))) {
            if (figure.isClaimed) {
                list.append(QVariantMap{{u"day"_s, day},
                                        {u"group"_s, toWord(VictimGroup(group))},
                                        {u"figure"_s, figure.figure}});
            }
        }
    }
    return list;
}

QVariantList TollModel::spans() const
{
    QVariantList list;
    for (size_t group = 0; group < m_points.size(); ++group) {
        for (const int row : m_points[group]) {
            const CasualtyClaim &claim = claims()[size_t(row)];
            const bool isOne = claim.best && (!claim.low || claim.low == claim.best)
                            && (!claim.high || claim.high == claim.best);
            if (isOne || (!claim.best && claim.low == claim.high))
                continue;
            list.append(QVariantMap{{u"day"_s, lastDayOf(claim)},
                                    {u"group"_s, toWord(VictimGroup(group))},
                                    {u"low"_s, figureOrNone(claim.low)},
                                    {u"best"_s, figureOrNone(claim.best)},
                                    {u"high"_s, figureOrNone(claim.high)}});
        }
    }
    return list;
}

QVariantList TollModel::revisions() const
{
    QVariantList list;
    for (size_t group = 0; group < m_series.size(); ++group) {
        if (m_series[group] < 0)
            continue;
        const CasualtyClaim *before = nullptr;
        for (const int row : m_situation->tolls().series()[size_t(m_series[group])].claims) {
            const CasualtyClaim &claim = m_situation->casualties()[size_t(row)];
            if (!isKnown(claim))
                continue;
            if (before && figureOf(claim) < figureOf(*before)) {
                list.append(QVariantMap{{u"date"_s, dateOf(lastDayOf(claim))},
                                        {u"group"_s, toWord(VictimGroup(group))},
                                        {u"from"_s, figureOf(*before)},
                                        {u"to"_s, figureOf(claim)},
                                        {u"source"_s, sourceName(claim)}});
            }
            before = &claim;
        }
    }
    return list;
}

QVariantList TollModel::table() const
{
    QVariantList list;
    for (size_t group = 0; group < m_points.size(); ++group) {
        for (const int row : m_points[group]) {
            const CasualtyClaim &claim = claims()[size_t(row)];
            list.append(QVariantMap{{u"date"_s, dateOf(lastDayOf(claim))},
                                    {u"group"_s, toWord(VictimGroup(group))},
                                    {u"low"_s, figureOrNone(claim.low)},
                                    {u"best"_s, figureOrNone(claim.best)},
                                    {u"high"_s, figureOrNone(claim.high)},
                                    {u"source"_s, sourceName(claim)},
                                    {u"reportedOn"_s, dateOf(claim.reportedOn)}});
        }
    }
    return list;
}

QString TollModel::sourceName(const CasualtyClaim &claim) const
{
    return m_situation->publishers(claim.sources).value(0);
}

int TollModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_situation ? 0 : int(m_cells.size());
}

QVariant TollModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    static const CasualtyClaim none;
    const Cell &cell = m_cells[size_t(index.row())];
    const bool stands = cell.claim >= 0;
    const CasualtyClaim &claim = stands ? claims()[size_t(cell.claim)] : none;
    switch (role) {
    case Qt::DisplayRole:
    case GroupRole:
        return toWord(VictimGroup(index.row()));
    case HasSeriesRole:
        return addsIncidents() ? index.row() == int(VictimGroup::Total)
                               : m_series[size_t(index.row())] >= 0;
    case HasValueRole:
        return stands;
    case LowRole:
        return figureOrNone(claim.low);
    case BestRole:
        return figureOrNone(claim.best);
    case HighRole:
        return figureOrNone(claim.high);
    case CountedToRole:
        return stands ? dateOf(lastDayOf(claim)) : QDate();
    case ReportedOnRole:
        return dateOf(claim.reportedOn);
    case ClaimKeyRole:
        return claim.key;
    case SourceNameRole:
        return sourceName(claim);
    case CredibilityRole:
        return stands ? int(claim.credibility) : 0;
    case IncreaseRole:
        return increaseOf(cell);
    case IncreaseDaysRole:
        return increaseDaysOf(cell);
    default:
        return {};
    }
}

QHash<int, QByteArray> TollModel::roleNames() const
{
    return {
        {GroupRole, "group"},
        {HasSeriesRole, "hasSeries"},
        {HasValueRole, "hasValue"},
        {LowRole, "low"},
        {BestRole, "best"},
        {HighRole, "high"},
        {CountedToRole, "countedTo"},
        {ReportedOnRole, "reportedOn"},
        {ClaimKeyRole, "claimKey"},
        {SourceNameRole, "sourceName"},
        {CredibilityRole, "credibility"},
        {IncreaseRole, "increase"},
        {IncreaseDaysRole, "increaseDays"},
    };
}

} // namespace sd
