// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/items/drawtool.h"

#include "ui/items/toolpaint.h"

#include <QPainter>

#include <cmath>
#include <utility>

namespace sd {

namespace {

Projection projectionOf(const MapCamera &camera)
{
    return [camera](GeoPoint point) { return camera.toPixel(toMercator(point)); };
}

Annotation::Kind markKind(DrawTool::Kind kind)
{
    switch (kind) {
    case DrawTool::Kind::Arrow:
        return Annotation::Kind::Arrow;
    case DrawTool::Kind::Line:
        return Annotation::Kind::Line;
    case DrawTool::Kind::Area:
        return Annotation::Kind::Area;
    case DrawTool::Kind::Select:
    case DrawTool::Kind::Text:
        break;
    }
    return Annotation::Kind::Text;
}

} // namespace

void DrawTool::setBoard(Board *board)
{
    if (m_board)
        m_board->disconnect(this);
    m_board = board;
    if (m_board)
        connect(m_board, &Board::changed, this, &MapTool::changed);
    emit changed();
}

void DrawTool::setKind(Kind kind)
{
    if (kind == m_kind)
        return;
    m_kind = kind;
    m_points.clear();
    if (kind != Kind::Select && m_board)
        m_board->choose(-1);
    emit changed();
}

void DrawTool::setColour(int colour)
{
    m_colour = colour;
    if (m_board)
        m_board->setChosenColour(colour);
    emit changed();
}

MapInk DrawTool::ink() const
{
    MapInk ink;
    ink.scale = m_scale;
    ink.family = m_family;
    return ink;
}

int DrawTool::markAt(QPointF at, const MapCamera &camera) const
{
    return annotationAt(m_board->drawing(), projectionOf(camera), ink(), at, toolReach);
}

/// A point of the chosen mark under the pointer.
int DrawTool::pointAt(QPointF at, const MapCamera &camera) const
{
    if (m_board->chosen() < 0)
        return -1;
    const Annotation &mark = m_board->drawing().annotations[size_t(m_board->chosen())];
    if (mark.kind == Annotation::Kind::Text)
        return -1;
    for (int i = int(mark.points.size()); i-- > 0;) {
        const QPointF gap = camera.toPixel(toMercator(mark.points[size_t(i)])) - at;
        if (std::hypot(gap.x(), gap.y()) <= toolReach)
            return i;
    }
    return -1;
}

void DrawTool::tap(QPointF at, const MapCamera &camera, Qt::KeyboardModifiers)
{
    if (m_kind == Kind::Select) {
        m_board->choose(markAt(at, camera));
        return;
    }
    m_points.push_back(fromMercator(camera.toMercator(at)));
    if (m_kind == Kind::Text || (m_kind == Kind::Arrow && m_points.size() == 2)) {
        finish();
        return;
    }
    emit changed();
}

void DrawTool::finish()
{
    if (m_kind == Kind::Select)
        return;
    const bool isText = m_kind == Kind::Text;
    Annotation mark{markKind(m_kind), m_colour, isText ? tr("Text") : QString(),
                    std::exchange(m_points, {})};
    if (mark.points.size() < fewestPoints(mark.kind)) {
        emit changed();
        return;
    }
    m_kind = Kind::Select;
    m_board->add(std::move(mark));
    emit changed();
    if (isText)
        emit textPlaced();
}

bool DrawTool::grabs(QPointF at, const MapCamera &camera) const
{
    return m_kind == Kind::Select && (pointAt(at, camera) >= 0 || markAt(at, camera) >= 0);
}

void DrawTool::press(QPointF at, const MapCamera &camera, Qt::KeyboardModifiers)
{
    m_point = pointAt(at, camera);
    if (m_point < 0)
        m_board->choose(markAt(at, camera));
    ++m_grip;
    m_from = camera.toMercator(at);
    m_held.reset();
    if (m_board->chosen() >= 0)
        m_held = m_board->drawing().annotations[size_t(m_board->chosen())];
}

void DrawTool::move(QPointF at, const MapCamera &camera)
{
    if (!m_held || m_board->chosen() < 0)
        return;
    Annotation to = *m_held;
    const QPointF now = camera.toMercator(at);
    for (size_t i = 0; i < to.points.size(); ++i) {
        if (m_point < 0 || size_t(m_point) == i)
            to.points[i] = fromMercator(toMercator(to.points[i]) + now - m_from);
    }
    m_board->change(m_board->chosen(), to, m_grip);
}

void DrawTool::release(QPointF at, const MapCamera &camera)
{
    move(at, camera);
    m_held.reset();
}

void DrawTool::hover(QPointF at, const MapCamera &camera)
{
    m_hover = fromMercator(camera.toMercator(at));
    if (!m_points.empty())
        emit redrawn();
}

void DrawTool::leave()
{
    m_hover.reset();
    emit redrawn();
}

void DrawTool::undo()
{
    if (m_points.empty())
        m_board->undo();
    else
        m_points.pop_back();
    emit changed();
}

QColor DrawTool::shade(int colour, const MapInk &ink) const
{
    return annotationColour(colour, ink);
}

void DrawTool::redo()
{
    m_board->redo();
}

bool DrawTool::cancel()
{
    if (!m_points.empty()) {
        m_points.clear();
    } else if (m_kind != Kind::Select) {
        m_kind = Kind::Select;
    } else if (m_board->chosen() >= 0) {
        m_board->choose(-1);
    } else {
        return false;
    }
    emit changed();
    return true;
}

bool DrawTool::remove()
{
    if (m_board->chosen() < 0)
        return false;
    m_board->removeChosen();
    return true;
}

void DrawTool::paint(QPainter &painter, const MapCamera &camera, const MapInk &ink) const
{
    if (m_points.empty())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor colour = annotationColour(m_colour, ink);
    QPolygonF line;
    for (const GeoPoint &point : m_points)
        line.append(camera.toPixel(toMercator(point)));
    if (m_hover)
        line.append(camera.toPixel(toMercator(*m_hover)));
    if (m_kind == Kind::Area && line.size() > 2) {
        QColor fill = colour;
        fill.setAlphaF(0.18F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        painter.drawPolygon(line);
    }
    strokeOver(painter, line, colour, ink, 2.4, Qt::DashLine);
    for (const GeoPoint &point : m_points)
        handleOver(painter, camera.toPixel(toMercator(point)), colour, ink);
}

} // namespace sd
