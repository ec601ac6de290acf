// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the casualty panel draws of the counts in TollModel: curves, bands, days, and their table.
#include "model/clock.h"
#include "model/filter.h"
#include "model/shownevents.h"
#include "model/tollmodel.h"

#include <algorithm>
#include <map>
#include <utility>

using namespace Qt::StringLiterals;

namespace sd {

double TollModel::highest() const
{
    double highest = 0;
    for (size_t group = 0; group < m_points.size(); ++group) {
        for (const QPointF &point : points(VictimGroup(group), 2))
            highest = std::max(highest, point.y());
        for (const QPointF &point : figuresOf(m_other[group], 0))
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
    if (!addsIncidents() || group != VictimGroup::Total)
        return figuresOf(m_points[size_t(group)], kind);
    QList<QPointF> points;
    sums().forEachDay([&](Day day, const EventFigures &, const EventFigures &sum) {
        const qint64 figure = kind == 1 ? sum.low : kind == 2 ? sum.high : sum.best;
        points.append(QPointF(day, IncidentSums::asCount(figure)));
    });
    return points;
}

QList<QPointF> TollModel::figuresOf(const std::vector<int> &rows, int kind) const
{
    QList<QPointF> points;
    for (const int row : rows) {
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

void TollModel::compareWith(const std::optional<AsOf> &other)
{
    const bool same = other && m_otherAsked ? other->asksTheSameOf(*m_otherAsked)
                                            : other.has_value() == m_otherAsked.has_value();
    m_otherAsked = other;
    if (same)
        return;
    if (Groups points = otherNow(); points != m_other) {
        m_other = std::move(points);
        emit seriesChanged();
    }
}

QDate TollModel::comparedBy() const
{
    const bool differs = m_otherAsked && m_otherAsked->knownOn != m_asOf.knownOn
                      && m_other != m_points && !addsIncidents();
    return differs ? dateOf(std::min(m_otherAsked->knownOn, m_asOf.knownOn)) : QDate();
}

QList<QPointF> TollModel::otherPoints(VictimGroup group) const
{
    const std::vector<int> &other = m_other[size_t(group)];
    return other == m_points[size_t(group)] ? QList<QPointF>() : figuresOf(other, 0);
}

QList<QPointF> TollModel::laterPoints(VictimGroup group) const
{
    if (!comparedBy().isValid())
        return {};
    const bool otherIsLater = m_otherAsked->knownOn > m_asOf.knownOn;
    std::vector<int> later = (otherIsLater ? m_other : m_points)[size_t(group)];
    const Day known = dayOf(comparedBy());
    std::erase_if(later, [&](int row) { return claims()[size_t(row)].reportedOn <= known; });
    return figuresOf(later, 0);
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
    Day from = unknownDay;
    if (addsIncidents() && group == VictimGroup::Total) {
        sums().forEachDay([&days](Day day, const EventFigures &figures, const EventFigures &) {
            days[day].figure = IncidentSums::asCount(figures.best);
        });
    }
    if (const int series = m_series[size_t(group)]; series >= 0) {
        const CasualtySeries &tolls = m_situation->tolls();
        const Count &count = tolls.counts()[size_t(tolls.series()[size_t(series)].count)];
        from = count.from;
        // Of one day the last one reported stands.
        for (const CasualtyClaim &claim : m_situation->casualties()) {
            if (claim.basis == Basis::Daily && claim.claimant == count.claimant
                && claim.group == group && claim.measure == m_filter.measureValue()
                && isKnown(claim, m_asOf)) {
                days[lastDayOf(claim)] = {.figure = figureOf(claim), .isClaimed = true};
            }
        }
    }
    for (size_t i = 0; i < points.size(); ++i) {
        const Cell cell{.claim = points[i], .before = i > 0 ? points[i - 1] : -1};
        const Day day = dayOfRow(cell.claim);
        if (cell.before < 0 && day == from)
            days[day] = {.figure = figureOf(claims()[size_t(cell.claim)])};
        else if (cell.before >= 0 && increaseOf(cell, claims()) >= 0)
            days[day] = {.figure = increaseOf(cell, claims())};
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
                                    {u"low"_s, claim.low.value_or(-1)},
                                    {u"best"_s, claim.best.value_or(-1)},
                                    {u"high"_s, claim.high.value_or(-1)}});
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
            if (!isKnown(claim, m_asOf))
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
    const auto append = [&](VictimGroup group, const CasualtyClaim &claim) {
        list.append(QVariantMap{{u"date"_s, dateOf(lastDayOf(claim))},
                                {u"group"_s, toWord(group)},
                                {u"low"_s, claim.low.value_or(-1)},
                                {u"best"_s, claim.best.value_or(-1)},
                                {u"high"_s, claim.high.value_or(-1)},
                                {u"source"_s, sourceName(claim)},
                                {u"reportedOn"_s, dateOf(claim.reportedOn)}});
    };
    if (addsIncidents()) {
        for (const CasualtyClaim &sum : sums().on(m_shown.window()))
            append(VictimGroup::Total, sum);
    }
    for (size_t group = 0; group < m_points.size(); ++group) {
        for (const int row : m_points[group])
            append(VictimGroup(group), m_situation->casualties()[size_t(row)]);
    }
    return list;
}

} // namespace sd
