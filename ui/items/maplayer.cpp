// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/items/maplayer.h"

#include <QQuickWindow>

#include <cmath>

namespace sd {

MapLayer::MapLayer(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
}

void MapLayer::setLatitude(double degrees)
{
    const double y = toMercator({degrees, 0}).y();
    if (!(std::abs(y - m_camera.centre.y()) > 0))
        return;
    m_camera.centre.setY(y);
    emit cameraChanged();
}

void MapLayer::setLongitude(double degrees)
{
    const double x = toMercator({0, degrees}).x();
    if (!(std::abs(x - m_camera.centre.x()) > 0))
        return;
    m_camera.centre.setX(x);
    emit cameraChanged();
}

void MapLayer::setZoom(double zoom)
{
    if (zoom == m_camera.zoom)
        return;
    m_camera.zoom = zoom;
    emit cameraChanged();
}

void MapLayer::setInk(const MapInk &ink)
{
    if (ink == m_ink)
        return;
    m_ink = ink;
    emit inkChanged();
}

void MapLayer::geometryChange(const QRectF &newGeometry, const QRectF &oldGeometry)
{
    QQuickPaintedItem::geometryChange(newGeometry, oldGeometry);
    if (newGeometry.size() == m_camera.size)
        return;
    m_camera.size = newGeometry.size();
    emit cameraChanged();
}

double MapLayer::pixelRatio() const
{
    return window() ? window()->effectiveDevicePixelRatio() : 1;
}

} // namespace sd
