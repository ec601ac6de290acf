// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/items/reportbars.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace sd {

ReportBars::ReportBars(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    connect(this, &ReportBars::lookChanged, this, [this] { update(); });
}

void ReportBars::setModel(TimelineModel *model)
{
    if (m_model == model)
        return;
    if (m_model)
        m_model->disconnect(this);
    m_model = model;
    if (model)
        connect(model, &TimelineModel::modelReset, this, &ReportBars::count);
    count();
    emit modelChanged();
}

void ReportBars::count()
{
    m_days = m_model && m_model->situation() ? reportDays(*m_model->situation())
                                             : std::vector<ReportDay>();
    update();
}

QVariantMap ReportBars::reportedOn(int day) const
{
    const auto found = std::ranges::lower_bound(m_days, day, {}, &ReportDay::day);
    const ReportDay at = found != m_days.end() && found->day == day ? *found : ReportDay();
    return {{u"all"_s, at.all()},
            {u"events"_s, at.events},
            {u"control"_s, at.control},
            {u"tolls"_s, at.tolls},
            {u"statements"_s, at.statements}};
}

void ReportBars::paint(QPainter *painter)
{
    const double dayWidth = width() / std::max(1.0, m_to - m_from);
    // Days too narrow for a bar of their own share one.
    const int binned = std::max(1, int(std::ceil(2 / dayWidth)));
    struct Bar {
        Day first;
        int reports;
    };
    std::vector<Bar> bars;
    for (const ReportDay &day : m_days) {
        if (day.day + 1 <= m_from || day.day >= m_to)
            continue;
        const Day first = day.day - ((day.day % binned) + binned) % binned;
        if (bars.empty() || bars.back().first != first)
            bars.push_back({first, 0});
        bars.back().reports += day.all();
    }
    const int highest = bars.empty() ? 1 : std::ranges::max(bars, {}, &Bar::reports).reports;
    const double gap = dayWidth * binned > 6 ? 1 : 0;
    for (const Bar &bar : bars) {
        const double left = std::round((bar.first - m_from) * dayWidth) + gap;
        const double right = std::round((bar.first + binned - m_from) * dayWidth) - gap;
        const double tall = std::max(2.0, std::round(height() * bar.reports / highest));
        painter->fillRect(QRectF(left, height() - tall, std::max(1.0, right - left), tall),
                          bar.first <= m_until ? m_strong : m_faint);
    }
}

} // namespace sd
