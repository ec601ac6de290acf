// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/items/mapmarks.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace sd {

MapMarks marksOf(const Situation &situation, const std::vector<int> &rows, const MapCamera &camera,
                 double radius)
{
    MapMarks result;
    std::vector<int> sorted;
    const EventTable &events = situation.events();
    for (const int row : rows) {
        if (events.geoPrecision(size_t(row)) == GeoPrecision::Region)
            ++result.unplaced;
        else
            sorted.push_back(row);
    }
    // Categories stand in the order of what they say about the ground; that order decides which
    // symbol a pile shows.
    std::ranges::stable_sort(sorted, {}, [&](int row) {
        return std::pair(events.geoPrecision(size_t(row)) == GeoPrecision::Area,
                         events.category[size_t(row)]);
    });
    for (const int row : sorted) {
        const bool vague = events.geoPrecision(size_t(row)) == GeoPrecision::Area;
        const QPointF at = camera.toPixel(toMercator(events.position(size_t(row))));
        const auto near = std::ranges::find_if(result.marks, [&](const MapMark &mark) {
            return std::hypot(mark.at.x() - at.x(), mark.at.y() - at.y()) < 2 * radius;
        });
        if (near == result.marks.end())
            result.marks.push_back({at, {row}, vague, {}});
        else {
            near->events.push_back(row);
            near->vague &= vague;
        }
    }
    for (MapMark &mark : result.marks) {
        mark.rect = QRectF(mark.at.x() - radius, mark.at.y() - radius, 2 * radius, 2 * radius);
        if (mark.events.size() > 1) // room for the count at its upper right
            mark.rect.adjust(0, -radius * 0.5, radius * 0.7, 0);
    }
    return result;
}

void paintCount(QPainter &painter, const MapMark &mark, const MapInk &ink, const QFont &font)
{
    if (mark.events.size() < 2)
        return;
    const QString count = QString::number(mark.events.size());
    const double height = 13 * ink.scale;
    const double width = std::max(height,
                                  QFontMetricsF(font).horizontalAdvance(count) + 6 * ink.scale);
    const QRectF badge(mark.rect.right() - width, mark.rect.top(), width, height);
    painter.setPen(QPen(ink.paper, ink.scale));
    painter.setBrush(ink.accent);
    painter.drawRoundedRect(badge, height / 2, height / 2);
    painter.setFont(font);
    painter.setPen(qGray(ink.accent.rgb()) > 140 ? Qt::black : Qt::white);
    painter.drawText(badge, Qt::AlignCenter, count);
}

} // namespace sd
