// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/items/lassotool.h"

#include "ui/items/toolpaint.h"

#include <QPainter>

#include <cmath>
#include <utility>

namespace sd {

namespace {

constexpr double leastStep = 3; // pixels between two points of the line

} // namespace

std::vector<int> placesWithin(const MapGeometry &geometry, const QPolygonF &line)
{
    std::vector<int> rows;
    const QRectF bounds = line.boundingRect();
    for (const MapCell &cell : geometry.cells()) {
        const QPointF centre = geometry.centres()[size_t(cell.place)];
        if (bounds.contains(centre) && line.containsPoint(centre, Qt::OddEvenFill))
            rows.push_back(cell.place);
    }
    return rows;
}

void LassoTool::tap(QPointF at, const MapCamera &, Qt::KeyboardModifiers)
{
    const int place = m_ground ? m_ground->placeAt(at) : -1;
    if (place >= 0)
        m_ground->desk()->chosen()->toggle(
            m_ground->desk()->situation()->places()[size_t(place)].id.value);
}

void LassoTool::press(QPointF at, const MapCamera &camera, Qt::KeyboardModifiers modifiers)
{
    m_modifiers = modifiers;
    m_line = {camera.toMercator(at)};
    emit redrawn();
}

void LassoTool::move(QPointF at, const MapCamera &camera)
{
    if (m_line.isEmpty())
        return;
    const QPointF gap = camera.toPixel(m_line.last()) - at;
    if (std::hypot(gap.x(), gap.y()) < leastStep)
        return;
    m_line.append(camera.toMercator(at));
    emit redrawn();
}

void LassoTool::release(QPointF at, const MapCamera &camera)
{
    move(at, camera);
    const QPolygonF line = std::exchange(m_line, {});
    emit redrawn();
    if (line.size() < 3 || !m_ground || !m_ground->desk())
        return;
    const std::vector<int> rows = placesWithin(m_ground->picture().geometry(), line);
    PlaceSet &chosen = *m_ground->desk()->chosen();
    if (m_modifiers & Qt::ControlModifier)
        chosen.addRows(rows);
    else if (m_modifiers & Qt::ShiftModifier)
        chosen.removeRows(rows);
    else
        chosen.setRows(rows);
}

bool LassoTool::cancel()
{
    if (m_line.isEmpty())
        return false;
    m_line.clear();
    emit redrawn();
    return true;
}

void LassoTool::paint(QPainter &painter, const MapCamera &camera, const MapInk &ink) const
{
    if (m_line.size() < 2)
        return;
    QPolygonF line;
    for (const QPointF &point : m_line)
        line.append(camera.toPixel(point));
    QColor fill = ink.accent;
    fill.setAlphaF(0.12F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawPolygon(line);
    line.append(line.first());
    strokeOver(painter, line, ink.accent, ink, 1.8, Qt::DashLine);
}

} // namespace sd
