// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tollmodel.h"

#include "model/clock.h"
#include "model/filter.h"
#include "model/rows.h"
#include "model/shownevents.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace sd {

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
        if (!addsIncidents())
            return;
        if (reporterNow() != m_reporter) {
            chooseSeries();
            return;
        }
        m_asOf = m_filter.applyTo(m_clock.asOf());
        refreshSums();
        emit countsChanged();
        emit seriesChanged();
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
    m_sums = lastSums();
    m_series = seriesNow();
    m_points = pointsOf(m_asOf);
    m_other = otherNow();
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
TollModel::Groups TollModel::pointsOf(const AsOf &asOf) const
{
    Groups points;
    for (size_t group = 0; group < m_series.size(); ++group) {
        if (m_series[group] < 0)
            continue;
        std::vector<int> &days = points[group];
        for (const int row : m_situation->tolls().series()[size_t(m_series[group])].claims) {
            const CasualtyClaim &claim = m_situation->casualties()[size_t(row)];
            if (!isKnown(claim, asOf))
                continue;
            if (!days.empty() && dayOfRow(days.back()) == lastDayOf(claim))
                days.back() = row;
            else
                days.push_back(row);
        }
    }
    return points;
}

TollModel::Groups TollModel::otherNow() const
{
    return m_situation && m_otherAsked && !addsIncidents() ? pointsOf(*m_otherAsked) : Groups();
}

TollModel::Cell TollModel::cellNow(size_t group) const
{
    if (addsIncidents() && group == size_t(VictimGroup::Total))
        return {.claim = int(m_sums.size()) - 1, .before = m_sums.size() > 1 ? 0 : -1};
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
        m_sums = lastSums();
        m_series = seriesNow();
        m_points = pointsOf(m_asOf);
        m_other = otherNow();
        for (size_t group = 0; group < m_cells.size(); ++group)
            m_cells[group] = cellNow(group);
        const auto after = values();
        RowChanges changes;
        for (size_t group = 0; group < after.size(); ++group) {
            quint32 roles = 0;
            for (qsizetype i = 0; i < after[group].size(); ++i) {
                if (before[group][i] != after[group][i])
                    roles |= 1U << i;
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

const TollModel::Claims &TollModel::claims() const
{
    return addsIncidents() ? m_sums : m_situation->casualties();
}

int TollModel::reporterNow() const
{
    return m_situation && m_filter.measureValue() == Measure::Killed
             ? m_situation->reporterNamed(m_filter.count())
             : -1;
}

TollModel::Claims TollModel::lastSums() const
{
    return m_reporter < 0 ? Claims() : sums().lastTwo(m_asOf.at.day());
}

QVariantMap TollModel::describeSum(int reporter) const
{
    const IncidentSums sums(m_shown, reporter);
    return {{u"key"_s, m_situation->reporterName(reporter)},
            {u"claimant"_s, sums.source().publisher},
            {u"scope"_s, QString()},
            {u"from"_s, dateOf(sums.firstDay())},
            {u"claims"_s, sums.events()},
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
        Groups points = pointsOf(m_asOf);
        Groups other = otherNow();
        pointsToo = points != m_points || other != m_other;
        m_points = std::move(points);
        m_other = std::move(other);
    }
    if (addsIncidents()) {
        refreshSums();
        return;
    }
    RowChanges changes;
    for (size_t group = 0; group < m_cells.size(); ++group) {
        const Cell cell = cellNow(group);
        if (cell == m_cells[group])
            continue;
        changes.add(int(group), rolesThatDiffer(m_cells[group], claims(), cell, claims()));
        m_cells[group] = cell;
    }
    changes.emitFrom(*this);
    if (pointsToo)
        emit seriesChanged();
}

/// Only the row of all victims speaks about a sum.
void TollModel::refreshSums()
{
    constexpr auto total = size_t(VictimGroup::Total);
    const Claims sumsBefore = std::exchange(m_sums, lastSums());
    const Cell before = std::exchange(m_cells[total], cellNow(total));
    RowChanges changes;
    changes.add(int(total), rolesThatDiffer(before, sumsBefore, m_cells[total], m_sums));
    changes.emitFrom(*this);
}

quint32 TollModel::rolesThatDiffer(const Cell &a, const Claims &claimsOfA, const Cell &b,
                                   const Claims &claimsOfB)
{
    static const CasualtyClaim none;
    quint32 roles = 0;
    const auto note = [&roles](bool differs, int role) { roles |= differs ? roleBit(role) : 0; };
    const bool onlyOne = (a.claim < 0) != (b.claim < 0);
    const CasualtyClaim &before = a.claim < 0 ? none : claimsOfA[size_t(a.claim)];
    const CasualtyClaim &after = b.claim < 0 ? none : claimsOfB[size_t(b.claim)];
    note(onlyOne, HasValueRole);
    note(before.low != after.low, LowRole);
    note(before.best != after.best, BestRole);
    note(before.high != after.high, HighRole);
    note(onlyOne || lastDayOf(before) != lastDayOf(after), CountedToRole);
    note(before.reportedOn != after.reportedOn, ReportedOnRole);
    note(before.key != after.key, ClaimKeyRole);
    note(before.sources != after.sources, SourceNameRole);
    note(onlyOne || before.credibility != after.credibility, CredibilityRole);
    note(increaseOf(a, claimsOfA) != increaseOf(b, claimsOfB), IncreaseRole);
    note(increaseDaysOf(a, claimsOfA) != increaseDaysOf(b, claimsOfB), IncreaseDaysRole);
    return roles;
}

int TollModel::increaseOf(const Cell &cell, const Claims &claims)
{
    if (cell.before < 0)
        return 0;
    return figureOf(claims[size_t(cell.claim)]) - figureOf(claims[size_t(cell.before)]);
}

int TollModel::increaseDaysOf(const Cell &cell, const Claims &claims)
{
    return cell.before < 0
             ? 0
             : lastDayOf(claims[size_t(cell.claim)]) - lastDayOf(claims[size_t(cell.before)]);
}

bool TollModel::isKnown(const CasualtyClaim &claim, const AsOf &asOf) const
{
    return claim.reportedOn <= asOf.knownOn
        && asOf.admits(claim.credibility, m_situation->publishers(claim.sources));
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
        return claim.low.value_or(-1);
    case BestRole:
        return claim.best.value_or(-1);
    case HighRole:
        return claim.high.value_or(-1);
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
        return increaseOf(cell, claims());
    case IncreaseDaysRole:
        return increaseDaysOf(cell, claims());
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
