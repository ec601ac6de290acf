// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Fills the series of a chart from the toll, each with one replace(). Called when the points
// change, never for a tick.
#pragma once

#include "model/tollmodel.h"

#include <QAbstractSeries>
#include <QObject>
#include <QVariantList>
#include <QtQmlIntegration>

namespace sd {

class ChartFeed : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(sd::TollModel *toll MEMBER m_toll REQUIRED)

public:
    using QObject::QObject;

    enum class Bound { Middle, Low, High }; // kind of TollModel::points
    Q_ENUM(Bound)

    // Groups are words of VictimGroup; series are made by the chart and stay its own.
    /// The claims themselves.
    Q_INVOKABLE void fillMarks(QAbstractSeries *series, const QString &group) const;
    /// A figure stands until the next report: steps, no slope that nobody reported.
    Q_INVOKABLE void fillSteps(QAbstractSeries *series, const QString &group,
                               sd::ChartFeed::Bound bound) const;
    /// The same of the figures known by the other day, where they differ.
    Q_INVOKABLE void fillOther(QAbstractSeries *series, const QString &group) const;
    /// The claims reported after the earlier of both days.
    Q_INVOKABLE void fillLater(QAbstractSeries *series, const QString &group) const;
    /// Outline of one bar a day, the place-th of places side by side.
    Q_INVOKABLE void fillBars(QAbstractSeries *series, const QString &group, int place,
                              int places) const;
    /// The line at zero that bars stand on.
    Q_INVOKABLE void fillBase(QAbstractSeries *series, int from, int to) const;
    Q_INVOKABLE void empty(QAbstractSeries *series) const;
    /// Points of the group: its claims, or with daily its bars.
    Q_INVOKABLE int count(const QString &group, bool daily) const;
    /// Whether any claim of the group gives a span.
    Q_INVOKABLE bool hasSpan(const QString &group) const;

    /// A round top for an axis that must show the value, and that whole steps divide.
    Q_INVOKABLE double roundTop(double value, int steps) const;
    /// Labels of a time axis of that width: list of {middle (days since 1970, with fraction),
    /// text}.
    Q_INVOKABLE QVariantList labels(int firstDay, int lastDay, double width,
                                    const QString &language, const QString &family,
                                    int pixelSize) const;

private:
    QList<QPointF> points(const QString &group, Bound bound) const;
    QList<QPointF> dailyPoints(const QString &group) const;

    TollModel *m_toll = nullptr;
};

} // namespace sd
