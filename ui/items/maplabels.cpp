// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/items/maplabels.h"

#include <algorithm>
#include <cmath>

namespace sd {

namespace {

constexpr double labelRoom = 1.9;      // a cell's name may be this many times as wide as the cell
constexpr int numberPriority = 15'000; // road numbers: after cities, before towns
constexpr qsizetype longestNumber = 5; // "M5", "E45": a route id this short is what signs say

QRectF dotAt(QPointF at, double scale)
{
    const double reach = 4 * scale;
    return {at.x() - reach, at.y() - reach, 2 * reach, 2 * reach};
}

/// Of equal kinds the larger is named first.
int largeness(const Place &place)
{
    return int(std::min(place.cellAreaKm2 * 20, 999.0));
}

void addRoadNumbers(const LabelScene &scene, std::vector<LabelWish> &wishes)
{
    const MapCamera &camera = scene.camera;
    const double spacing = 260 * scene.scale; // between numbers of one road
    for (const MapLine &line : scene.geometry.routes()) {
        const Route &route = scene.situation.routes()[size_t(line.route)];
        if (route.kind != u"motorway" || route.id.value.size() > longestNumber
            || !camera.visible().intersects(line.bounds))
            continue;
        const QSizeF size = scene.numberSize(line.route);
        double since = spacing / 2;
        for (qsizetype i = 1; i < line.points.size(); ++i) {
            const QPointF a = camera.toPixel(line.points[i - 1]);
            const QPointF b = camera.toPixel(line.points[i]);
            const double length = std::hypot(b.x() - a.x(), b.y() - a.y());
            // A line may run on for thousands of screens: only the piece in view is walked.
            if (!QRectF(a, b)
                     .normalized()
                     .adjusted(-1, -1, 1, 1)
                     .intersects(QRectF(QPointF(0, 0), camera.size))) {
                since = spacing / 2;
                continue;
            }
            for (double at = spacing - since; at < length; at += spacing) {
                const QPointF point = a + (b - a) * (at / length);
                wishes.push_back({line.route,
                                  true,
                                  numberPriority,
                                  size,
                                  {},
                                  {point - QPointF(size.width(), size.height()) / 2}});
            }
            since = std::fmod(since + length, spacing);
        }
    }
}

} // namespace

std::vector<LabelWish> labelWishes(const LabelScene &scene)
{
    const MapCamera &camera = scene.camera;
    const QRectF view(QPointF(0, 0), camera.size);
    std::vector<LabelWish> wishes;
    for (int row = 0; row < int(scene.situation.places().size()); ++row) {
        const Place &place = scene.situation.places()[size_t(row)];
        const QPointF at = camera.toPixel(scene.geometry.centres()[size_t(row)]);
        if (!view.contains(at))
            continue;
        const LabelStyle style = labelStyle(place.kind, place.inCity);
        const bool selected = row == scene.selected;
        if (camera.zoom < style.fromZoom && !selected)
            continue;
        const QSizeF size = scene.nameSize(row);
        const int cell = scene.geometry.cellOfPlace(row);
        const bool small = cell >= 0 && !style.bold
                        && size.width() > labelRoom
                                              * scene.geometry.cells()[size_t(cell)].bounds.width()
                                              * camera.worldPixels();
        if (!small || selected)
            wishes.push_back({row, false, selected ? 0 : style.priority * 1000 - largeness(place),
                              size, cell >= 0 ? QRectF() : dotAt(at, scene.scale),
                              labelCorners(at, size, cell >= 0, scene.scale)});
    }
    if (scene.roads)
        addRoadNumbers(scene, wishes);
    std::ranges::stable_sort(wishes, {}, &LabelWish::priority);
    return wishes;
}

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
    const double w = size.width();
    const double h = size.height();
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
