// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/items/maplabels.h"

#include <algorithm>

namespace sd {

std::vector<PlacedLabel> placed(const std::vector<LabelWish> &wishes, const QRectF &viewport,
                                const std::vector<QRectF> &obstacles)
{
    std::vector<QRectF> taken; // by names and dots placed so far
    std::vector<PlacedLabel> labels;
    const auto meets = [](const std::vector<QRectF> &others, const QRectF &rect) {
        return std::ranges::any_of(others,
                                   [&](const QRectF &other) { return other.intersects(rect); });
    };
    for (const LabelWish &wish : wishes) {
        if (meets(taken, wish.dot)) // a marker may stand on a dot, a name may not
            continue;
        for (const QPointF &corner : wish.corners) {
            const QRectF rect(corner, wish.size);
            if (!viewport.contains(rect) || meets(obstacles, rect) || meets(taken, rect))
                continue;
            taken.push_back(rect);
            taken.push_back(wish.dot);
            labels.push_back({wish.id, wish.road, rect});
            break;
        }
    }
    return labels;
}

LabelStyle labelStyle(const QString &kind, bool inCity)
{
    if (kind == u"city")
        return {14, true, false, 0, 10};
    if (kind == u"town")
        return {12, true, false, 8.6, 20};
    if (kind == u"airport")
        return {11.5, false, false, 9.6, 25};
    if (kind == u"junction")
        return {11, false, true, 9.2, 52};
    if (kind == u"suburb" || (kind == u"village" && inCity))
        return {11.5, false, false, 10.6, 40};
    if (kind == u"landmark")
        return {11, false, true, 12.6, 45};
    if (kind == u"neighbourhood")
        return {11.5, false, false, 11, 50};
    if (kind == u"industrial_zone" || kind == u"military_site")
        return {11, false, true, 10.8, 55};
    return {11, false, false, 10.2, 60};
}

std::vector<QPointF> labelCorners(QPointF at, QSizeF size, bool hasCell, double scale)
{
    const double w = size.width(), h = size.height();
    const auto around = [&](double gap) {
        return std::vector<QPointF>{at + QPointF(gap, -h / 2), at + QPointF(-gap - w, -h / 2),
                                    at + QPointF(-w / 2, gap), at + QPointF(-w / 2, -gap - h)};
    };
    std::vector<QPointF> corners = hasCell ? std::vector{at - QPointF(w, h) / 2}
                                           : around(6 * scale);
    for (const double gap :
         {15.0, 27.0}) { // clear of a marker on the place, of a pile with its count
        const std::vector<QPointF> further = around(gap * scale);
        corners.insert(corners.end(), further.begin(), further.end());
    }
    return corners;
}

} // namespace sd
