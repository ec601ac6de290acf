// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Draws a map picture: cells and hatches, borders, river and roads, front line; the legend's
// swatches come from here too.
#pragma once

#include "ui/items/mapcamera.h"
#include "ui/items/mapink.h"
#include "ui/items/mappicture.h"

#include <QBrush>
#include <QHash>
#include <QRegion>

class QPainter;

namespace sd {

class MapPaint {
public:
    /// ratio: device pixels per logical pixel, so that hatches are drawn to whole device pixels; 0
    /// on paper, which has none: there hatches are lines and dots, whatever the size of the sheet.
    MapPaint(QPainter &painter, const MapCamera &camera, const MapInk &ink, double ratio);

    /// Draws what touches the region, which the painter is clipped to.
    void cells(const MapPicture &picture, const QRegion &region);
    void routes(const MapPicture &picture, const Situation &situation, const QRegion &region);
    void segments(const MapPicture &picture, const Situation &situation, const QRegion &region);
    void front(const MapPicture &picture, const QRegion &region);

    /// A sample of a kind of the legend: controller, pale, contested, unclear, withdrawn, blank,
    /// front, open, disputed, cut, railway or river.
    void swatch(const QRectF &rect, const QString &kind, const QColor &colour);
    void cellSwatch(const QRectF &rect, const CellLook &look);
    void lineSwatch(const QPolygonF &pixels, const QString &kind, LineLook look);
    void frontSwatch(const QPolygonF &pixels);

private:
    QColor fillOf(const CellLook &look) const;
    QBrush patternOf(const CellLook &look);
    /// The same as patternOf, as shapes within the rings.
    void hatch(const std::vector<QPolygonF> &rings, const CellLook &look);
    void borders(const MapPicture &picture, const QRegion &region);
    void line(const MapLine &shape, const Situation &situation, LineLook look,
              const QRegion &region);
    /// before: length of the line that lies ahead of these points, so that dashes keep their place
    /// on the ground.
    void line(const QPolygonF &pixels, double before, const QString &kind, LineLook look);
    void stroke(const QPolygonF &pixels, const QColor &colour, double width);
    void dashes(const QPolygonF &pixels, double before, const QColor &colour, double width,
                double on, double off);
    void bars(const QPolygonF &pixels, double before, const QColor &colour, double length);
    QPolygonF toPixels(const QPolygonF &mercator) const;
    double lineFactor() const;

    QPainter &m_painter;
    const MapCamera &m_camera;
    const MapInk &m_ink;
    double m_ratio;
    QHash<quint64, QBrush> m_patterns;
};

/// The least a repaint must reach beyond the bounds of a changed cell or line, in pixels: half the
/// widest stroke.
inline constexpr int paintMargin = 9;

} // namespace sd
