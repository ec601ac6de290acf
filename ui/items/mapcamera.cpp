// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/items/mapcamera.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace sd {

using std::numbers::pi;

namespace {

constexpr double tilePixels = 256;
constexpr double earthCircumference = 2 * pi * 6378137; // metres, WGS84 equator
constexpr double polarLimit = 85.05112878;              // degrees: where web mercator's square ends

} // namespace

QPointF toMercator(GeoPoint point)
{
    const double latitude = std::clamp(point.lat, -polarLimit, polarLimit) * pi / 180;
    return {point.lon / 360 + 0.5, 0.5 - std::asinh(std::tan(latitude)) / (2 * pi)};
}

GeoPoint fromMercator(QPointF point)
{
    return {std::atan(std::sinh((0.5 - point.y()) * 2 * pi)) * 180 / pi, (point.x() - 0.5) * 360};
}

double MapCamera::worldPixels() const
{
    return tilePixels * std::exp2(zoom);
}

QPointF MapCamera::toPixel(QPointF mercator) const
{
    return (mercator - centre) * worldPixels() + QPointF(size.width() / 2, size.height() / 2);
}

QPointF MapCamera::toMercator(QPointF pixel) const
{
    return (pixel - QPointF(size.width() / 2, size.height() / 2)) / worldPixels() + centre;
}

QRectF MapCamera::toPixel(const QRectF &mercator) const
{
    return {toPixel(mercator.topLeft()), toPixel(mercator.bottomRight())};
}

QRectF MapCamera::visible() const
{
    return {toMercator(QPointF(0, 0)), toMercator(QPointF(size.width(), size.height()))};
}

MapCamera fitted(const QRectF &mercator, QSizeF size, double margin, double minZoom, double maxZoom)
{
    const double width = std::max(size.width() - 2 * margin, 1.0);
    const double height = std::max(size.height() - 2 * margin, 1.0);
    const double world = std::min(width / std::max(mercator.width(), 1e-9),
                                  height / std::max(mercator.height(), 1e-9));
    return {mercator.center(), std::clamp(std::log2(world / tilePixels), minZoom, maxZoom), size};
}

} // namespace sd
