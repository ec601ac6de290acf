// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/items/timelineoverview.h"

#include "ui/items/timelinelayout.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace sd {

TimelineOverview::TimelineOverview(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    connect(this, &TimelineOverview::lookChanged, this, [this] { update(); });
}

void TimelineOverview::setModel(TimelineModel *model)
{
    if (m_model == model)
        return;
    if (m_model)
        m_model->disconnect(this);
    m_model = model;
    if (model) {
        connect(model, &TimelineModel::contentChanged, this, [this] { update(); });
        connect(model, &TimelineModel::modelReset, this, [this] { update(); });
    }
    emit modelChanged();
    update();
}

void TimelineOverview::paint(QPainter *painter)
{
    if (!m_model || !m_model->situation())
        return;
    const DatasetInfo &info = m_model->situation()->info();
    const double dayWidth = width() / (info.periodTo - info.periodFrom + 1);
    constexpr double widening = 3; // of days: a skyline needs no room between its bars
    const auto bins = m_model->buckets({info.periodFrom, info.periodTo},
                                       TimelineModel::Width(binFor(dayWidth * widening)));
    int highest = 1;
    for (const TimelineBucket &bin : bins)
        highest = std::max(highest, bin.events);
    for (const TimelineBucket &bin : bins) {
        const double left = std::round((bin.first - info.periodFrom) * dayWidth);
        const double right = std::round((bin.last + 1 - info.periodFrom) * dayWidth);
        const double tall = bin.events > 0 ? std::max(1.0, height() * bin.events / highest) : 0;
        painter->fillRect(QRectF(left, height() - tall, std::max(1.0, right - left), tall),
                          m_colour);
    }
}

} // namespace sd
