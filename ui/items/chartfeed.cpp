// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/items/chartfeed.h"

#include "ui/items/timelinelayout.h"

#include <QFont>
#include <QFontMetricsF>
#include <QXYSeries>

#include <algorithm>
#include <cmath>

namespace sd {

namespace {

void replace(QAbstractSeries *series, const QList<QPointF> &points)
{
    if (auto *xy = qobject_cast<QXYSeries *>(series); xy && xy->points() != points)
        xy->replace(points);
}

constexpr qsizetype mostPoints = 400; // of a series: more cost time and cannot be told apart

/// A figure for a day is drawn at its noon.
QList<QPointF> atNoon(QList<QPointF> days)
{
    for (QPointF &day : days)
        day.rx() += 0.5;
    return days;
}

/// The last of every few points, so that a running figure ends where it ends.
QList<QPointF> thinned(const QList<QPointF> &points)
{
    const qsizetype step = (points.size() + mostPoints - 1) / mostPoints;
    if (step < 2)
        return points;
    QList<QPointF> kept;
    for (qsizetype i = (points.size() - 1) % step; i < points.size(); i += step)
        kept.append(points[i]);
    return kept;
}

QList<QPointF> stepsOf(const QList<QPointF> &points)
{
    QList<QPointF> steps;
    for (const QPointF &point : points) {
        if (!steps.isEmpty())
            steps.append({point.x(), steps.last().y()});
        steps.append(point);
    }
    return steps;
}

} // namespace

QList<QPointF> ChartFeed::points(const QString &group, Bound bound) const
{
    const auto word = fromWord<VictimGroup>(group);
    return m_toll && word ? atNoon(thinned(m_toll->points(*word, int(bound)))) : QList<QPointF>();
}

QList<QPointF> ChartFeed::dailyPoints(const QString &group) const
{
    const auto word = fromWord<VictimGroup>(group);
    return m_toll && word ? atNoon(m_toll->dailyPoints(*word)) : QList<QPointF>();
}

void ChartFeed::fillMarks(QAbstractSeries *series, const QString &group) const
{
    replace(series, points(group, Bound::Middle));
}

void ChartFeed::fillSteps(QAbstractSeries *series, const QString &group, Bound bound) const
{
    replace(series, stepsOf(points(group, bound)));
}

void ChartFeed::fillOther(QAbstractSeries *series, const QString &group) const
{
    const auto word = fromWord<VictimGroup>(group);
    if (m_toll && word)
        replace(series, stepsOf(atNoon(thinned(m_toll->otherPoints(*word)))));
}

void ChartFeed::fillLater(QAbstractSeries *series, const QString &group) const
{
    const auto word = fromWord<VictimGroup>(group);
    if (m_toll && word)
        replace(series, atNoon(thinned(m_toll->laterPoints(*word))));
}

void ChartFeed::fillBars(QAbstractSeries *series, const QString &group, int place, int places) const
{
    constexpr double share = 0.72; // of a day, for all bars of the day together
    const double width = share / std::max(1, places);
    QList<QPointF> outline;
    for (const QPointF &day : dailyPoints(group)) {
        const double left = day.x() - share / 2 + place * width;
        const double right = left + width * 0.9;
        outline << QPointF(left, 0) << QPointF(left, day.y()) << QPointF(right, day.y())
                << QPointF(right, 0);
    }
    replace(series, outline);
}

void ChartFeed::fillBase(QAbstractSeries *series, int from, int to) const
{
    replace(series, {QPointF(from, 0), QPointF(to, 0)});
}

void ChartFeed::empty(QAbstractSeries *series) const
{
    replace(series, {});
}

int ChartFeed::count(const QString &group, bool daily) const
{
    return int(daily ? dailyPoints(group).size() : points(group, Bound::Middle).size());
}

bool ChartFeed::hasSpan(const QString &group) const
{
    return points(group, Bound::Low) != points(group, Bound::High);
}

double ChartFeed::roundTop(double value, int steps) const
{
    if (value <= 0)
        return steps;
    const double step = value / steps;
    const double magnitude = std::pow(10, std::floor(std::log10(step)));
    for (const double round : {1.0, 2.0, 2.5, 5.0, 10.0}) {
        const double top = round * magnitude * steps;
        const bool whole = round * magnitude == std::floor(round * magnitude);
        if (top >= value && whole)
            return top;
    }
    return std::ceil(step) * steps;
}

QVariantList ChartFeed::labels(int firstDay, int lastDay, double width, const QString &language,
                               const QString &family, int pixelSize) const
{
    QFont font(family);
    font.setPixelSize(std::max(1, pixelSize));
    const QFontMetricsF metrics(font);
    const TimelineScale scale{
        .first = firstDay, .last = std::max(firstDay, lastDay), .right = width};
    QVariantList list;
    const auto labels = timeLabels(
        scale, language, [&](const QString &text) { return metrics.horizontalAdvance(text); });
    for (const TimeLabel &label : labels) {
        const double from = std::max(label.day, firstDay);
        const double to = std::min(label.end, lastDay + 1);
        list.append(QVariantMap{{QStringLiteral("middle"), (from + to) / 2},
                                {QStringLiteral("text"), label.text}});
    }
    return list;
}

} // namespace sd
