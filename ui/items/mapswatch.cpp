// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/items/mapswatch.h"

#include "ui/items/mappaint.h"

#include <QQuickWindow>

namespace sd {

MapSwatch::MapSwatch(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    connect(this, &MapSwatch::changed, this, [this] { update(); });
}

void MapSwatch::paint(QPainter *painter)
{
    const MapCamera camera{{}, 11, size()}; // lines as wide as at the zoom of a city
    MapPaint paint(*painter, camera, m_ink, window() ? window()->effectiveDevicePixelRatio() : 1);
    paint.swatch(QRectF(QPointF(0, 0), size()), m_kind, m_colour);
}

} // namespace sd
