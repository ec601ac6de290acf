// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/items/areapreview.h"

#include "db/boundaries/boxindex.h"
#include "db/geometry.h"

#include <QPainter>
#include <QPainterPath>
#include <QQuickWindow>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace sd {

namespace {

constexpr double fittedShare = 0.94;   // of the room for what is fitted
constexpr double currentShare = 0.3;   // of the room for the area that is looked at
constexpr double leastDegrees = 0.004; // a point is looked at with this much around it
constexpr double pointRadius = 3.5;

} // namespace

AreaPreview::AreaPreview(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    connect(this, &AreaPreview::coloursChanged, this, &AreaPreview::renew);
}

void AreaPreview::setAreas(AreaImport *areas)
{
    if (m_areas == areas)
        return;
    m_areas = areas;
    if (areas) {
        connect(areas, &AreaImport::contentChanged, this, [this] {
            if (m_areas->content().layer.get() != m_layer)
                fit();
            renew();
        });
    }
    fit();
    emit areasChanged();
}

void AreaPreview::renew()
{
    m_canvas = {};
    update();
}

void AreaPreview::setCurrent(int area)
{
    if (m_current == area)
        return;
    m_current = area;
    emit currentChanged();
    renew();
    const AreaLayer *layer = m_areas ? m_areas->content().layer.get() : nullptr;
    if (!layer || area < 0 || size_t(area) >= layer->areas.size())
        return;
    const Area &own = layer->areas[size_t(area)];
    const Box box = boxOf(own.cell, own.centre);
    const QPointF a = pixelOf({.lat = box.north, .lon = box.west});
    const QPointF b = pixelOf({.lat = box.south, .lon = box.east});
    constexpr double smallest = 14; // pixels
    const bool isSeen = boundingRect().contains(a) && boundingRect().contains(b);
    if (!isSeen || (!own.cell.empty() && std::max(b.x() - a.x(), b.y() - a.y()) < smallest))
        fitBox(box.west, box.south, box.east, box.north, currentShare);
}

void AreaPreview::fit()
{
    const AreaLayer *layer = m_areas ? m_areas->content().layer.get() : nullptr;
    m_layer = layer;
    m_current = -1;
    emit currentChanged();
    if (!layer || layer->areas.empty())
        return;
    Box box;
    for (const Area &area : layer->areas) {
        const Box own = boxOf(area.cell, area.centre);
        box.add({.lat = own.south, .lon = own.west});
        box.add({.lat = own.north, .lon = own.east});
    }
    fitBox(box.west, box.south, box.east, box.north, fittedShare);
}

void AreaPreview::fitBox(double west, double south, double east, double north, double room)
{
    m_centre = {.lat = (south + north) / 2, .lon = (west + east) / 2};
    m_squeeze = std::max(0.1, std::cos(m_centre.lat * std::numbers::pi / 180));
    const double wide = std::max((east - west) * m_squeeze, leastDegrees);
    const double high = std::max(north - south, leastDegrees);
    m_scale = room * std::min(std::max(width(), 1.0) / wide, std::max(height(), 1.0) / high);
    renew();
}

void AreaPreview::zoom(double factor, QPointF around)
{
    constexpr double least = 0.5;
    constexpr double most = 5e6;
    const GeoPoint held = pointAt(around);
    m_scale = std::clamp(m_scale * factor, least, most);
    const GeoPoint now = pointAt(around);
    m_centre.lat += held.lat - now.lat;
    m_centre.lon += held.lon - now.lon;
    renew();
}

void AreaPreview::pan(double dx, double dy)
{
    m_centre.lon -= dx / (m_scale * m_squeeze);
    m_centre.lat = std::clamp(m_centre.lat + dy / m_scale, -90.0, 90.0);
    renew();
}

QPointF AreaPreview::pixelOf(const GeoPoint &point) const
{
    return {width() / 2 + (point.lon - m_centre.lon) * m_squeeze * m_scale,
            height() / 2 - (point.lat - m_centre.lat) * m_scale};
}

GeoPoint AreaPreview::pointAt(QPointF pixel) const
{
    return {.lat = m_centre.lat - (pixel.y() - height() / 2) / m_scale,
            .lon = m_centre.lon + (pixel.x() - width() / 2) / (m_squeeze * m_scale)};
}

int AreaPreview::areaAt(QPointF pixel) const
{
    const AreaLayer *layer = m_areas ? m_areas->content().layer.get() : nullptr;
    if (!layer)
        return -1;
    const GeoPoint point = pointAt(pixel);
    int best = -1;
    constexpr double reach = 8; // pixels, of a point
    for (size_t i = 0; i < layer->areas.size(); ++i) {
        const Area &area = layer->areas[i];
        const bool isHit = area.cell.empty() ? QLineF(pixelOf(area.centre), pixel).length() <= reach
                                             : sd::contains(area.cell, point);
        if (isHit && (best < 0 || area.areaKm2 < layer->areas[size_t(best)].areaKm2))
            best = int(i);
    }
    return best;
}

/// Points that fall on the pixel of the one before are left out.
QPainterPath AreaPreview::pathOf(const std::vector<Polygon> &cell) const
{
    constexpr double least = 0.7; // pixels
    QPainterPath path;
    path.setFillRule(Qt::OddEvenFill);
    for (const Polygon &polygon : cell) {
        for (const Ring &ring : polygon.rings) {
            QPolygonF line;
            for (const GeoPoint &point : ring) {
                const QPointF pixel = pixelOf(point);
                if (line.isEmpty() || (pixel - line.last()).manhattanLength() >= least)
                    line << pixel;
            }
            if (line.size() > 2) {
                path.addPolygon(line);
                path.closeSubpath();
            }
        }
    }
    return path;
}

QColor AreaPreview::colourOf(AreaFate fate) const
{
    switch (fate) {
    case AreaFate::Known:
        return m_knownColour;
    case AreaFate::New:
        return m_newColour;
    case AreaFate::Open:
        return m_openColour;
    case AreaFate::LeftOut:
        break;
    }
    return m_outColour;
}

void AreaPreview::drawArea(QPainter &painter, size_t row) const
{
    const AreaTable::Content &content = m_areas->content();
    const Area &area = content.layer->areas[row];
    const QColor colour = colourOf(content.decisions[row].fate);
    const bool isCurrent = int(row) == m_current;
    QColor fill = colour;
    fill.setAlphaF(isCurrent ? 0.6F : 0.22F);
    painter.setPen(QPen(colour, isCurrent ? 2.5 : 1.0));
    painter.setBrush(fill);
    if (area.cell.empty())
        painter.drawEllipse(pixelOf(area.centre), pointRadius, pointRadius);
    else
        painter.drawPath(pathOf(area.cell));
}

void AreaPreview::draw(QPainter &painter) const
{
    const AreaTable::Content &content = m_areas->content();
    const GeoPoint northWest = pointAt({0, 0});
    const GeoPoint southEast = pointAt({width(), height()});
    const Box view{.west = northWest.lon,
                   .south = southEast.lat,
                   .east = southEast.lon,
                   .north = northWest.lat};
    painter.setRenderHint(QPainter::Antialiasing);
    for (size_t i = 0; i < content.layer->areas.size(); ++i) {
        const Area &area = content.layer->areas[i];
        if (int(i) != m_current && view.meets(boxOf(area.cell, area.centre)))
            drawArea(painter, i);
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_cellColour, 1, Qt::DotLine));
    for (const Place &place : content.world->places) {
        if (!place.cell.empty() && view.meets(boxOf(place.cell, place.centre)))
            painter.drawPath(pathOf(place.cell));
    }
    if (m_current >= 0 && size_t(m_current) < content.layer->areas.size())
        drawArea(painter, size_t(m_current));
}

void AreaPreview::paint(QPainter *painter)
{
    if (!m_areas || !m_areas->content().layer)
        return;
    if (m_canvas.isNull()) {
        const double ratio = window() ? window()->effectiveDevicePixelRatio() : 1;
        m_canvas = QImage((size() * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
        m_canvas.setDevicePixelRatio(ratio);
        m_canvas.fill(Qt::transparent);
        QPainter onto(&m_canvas);
        draw(onto);
    }
    painter->drawImage(QPointF(), m_canvas);
}

void AreaPreview::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickPaintedItem::geometryChange(now, before);
    if (now.size() != before.size())
        fit();
}

} // namespace sd
