// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where the map looks: web mercator with 256-pixel tiles, north up, the same arithmetic as
// QtLocation's Map.
#pragma once

#include "db/records.h"

#include <QPointF>
#include <QRectF>
#include <QSizeF>

namespace sd {

/// Web mercator, x east and y south, the world from 0 to 1.
QPointF toMercator(GeoPoint point);
GeoPoint fromMercator(QPointF point);

struct MapCamera {
    QPointF centre{0.5, 0.5}; // mercator
    double zoom = 1;
    QSizeF size; // of the viewport, logical pixels

    double worldPixels() const; // width of the whole world at this zoom
    QPointF toPixel(QPointF mercator) const;
    QPointF toMercator(QPointF pixel) const;
    QRectF toPixel(const QRectF &mercator) const;
    QRectF visible() const; // mercator

    bool operator==(const MapCamera &) const = default;
};

/// The camera that shows a mercator rectangle whole inside the viewport less a margin on every
/// side.
MapCamera fitted(const QRectF &mercator, QSizeF size, double margin, double minZoom,
                 double maxZoom);

} // namespace sd
