// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/items/measuretool.h"

#include "db/geodesic.h"
#include "db/position.h"
#include "ui/items/toolpaint.h"

#include <QPainter>

#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

constexpr double roomForLabel = 70;   // pixels that a leg needs before it is labelled
constexpr double curvedFrom = 20'000; // metres: below, a geodesic is straight on the screen
constexpr int pieces = 32;

/// A leg as it runs on the map.
QPolygonF drawn(GeoPoint from, GeoPoint to, const MapCamera &camera)
{
    QPolygonF line{camera.toPixel(toMercator(from))};
    const Leg leg = legBetween(from, to);
    for (int i = 1; leg.metres > curvedFrom && i < pieces; ++i)
        line.append(
            camera.toPixel(toMercator(destination(from, leg.bearing, leg.metres * i / pieces))));
    line.append(camera.toPixel(toMercator(to)));
    return line;
}

} // namespace

QVariantList MeasureTool::legs() const
{
    QVariantList list;
    for (size_t i = 1; i < m_points.size(); ++i) {
        const Leg leg = legBetween(m_points[i - 1], m_points[i]);
        list.append(QVariantMap{{u"distance"_s, distanceText(leg.metres)},
                                {u"bearing"_s, bearingText(leg.bearing)}});
    }
    return list;
}

double MeasureTool::totalMetres() const
{
    double sum = 0;
    for (size_t i = 1; i < m_points.size(); ++i)
        sum += legBetween(m_points[i - 1], m_points[i]).metres;
    return sum;
}

double MeasureTool::areaM2() const
{
    return enclosedM2(m_points);
}

QString MeasureTool::total() const
{
    return distanceText(totalMetres());
}

QString MeasureTool::area() const
{
    return m_points.size() < 3 ? QString() : areaText(areaM2());
}

QString MeasureTool::text() const
{
    QStringList lines;
    for (size_t i = 0; i < m_points.size(); ++i) {
        QString line = u"%1\t%2\t%3"_s.arg(QString::number(i + 1), toDecimal(m_points[i]),
                                           toMgrs(m_points[i], metreDigits));
        if (i > 0) {
            const Leg leg = legBetween(m_points[i - 1], m_points[i]);
            line += u"\t%1\t%2"_s.arg(distanceText(leg.metres), bearingText(leg.bearing));
        }
        lines.append(line);
    }
    if (m_points.size() > 1)
        lines.append(tr("Total: %1").arg(total()));
    if (m_points.size() > 2)
        lines.append(tr("Enclosed area: %1").arg(area()));
    return lines.join(u'\n');
}

void MeasureTool::add(GeoPoint point)
{
    if (m_isFinished)
        m_points.clear();
    m_isFinished = false;
    m_points.push_back(point);
    emit changed();
}

void MeasureTool::keep(bool isArea)
{
    const auto kind = isArea ? Annotation::Kind::Area : Annotation::Kind::Line;
    if (!m_board || m_points.size() < fewestPoints(kind))
        return;
    m_board->add({.kind = kind,
                  .colour = 0,
                  .text = isArea ? area() : total(),
                  .points = std::exchange(m_points, {})});
    m_board->choose(-1);
    m_isFinished = false;
    emit changed();
}

int MeasureTool::pointAt(QPointF at, const MapCamera &camera) const
{
    for (int i = count(); i-- > 0;) {
        const QPointF gap = camera.toPixel(toMercator(m_points[size_t(i)])) - at;
        if (std::hypot(gap.x(), gap.y()) <= toolReach)
            return i;
    }
    return -1;
}

void MeasureTool::tap(QPointF at, const MapCamera &camera, Qt::KeyboardModifiers)
{
    add(fromMercator(camera.toMercator(at)));
}

bool MeasureTool::grabs(QPointF at, const MapCamera &camera) const
{
    return pointAt(at, camera) >= 0;
}

void MeasureTool::press(QPointF at, const MapCamera &camera, Qt::KeyboardModifiers)
{
    m_held = pointAt(at, camera);
}

void MeasureTool::move(QPointF at, const MapCamera &camera)
{
    if (m_held < 0)
        return;
    m_points[size_t(m_held)] = fromMercator(camera.toMercator(at));
    emit changed();
}

void MeasureTool::release(QPointF at, const MapCamera &camera)
{
    move(at, camera);
    m_held = -1;
}

void MeasureTool::hover(QPointF at, const MapCamera &camera)
{
    m_hover = fromMercator(camera.toMercator(at));
    if (!m_points.empty() && !m_isFinished)
        emit redrawn();
}

void MeasureTool::leave()
{
    m_hover.reset();
    emit redrawn();
}

void MeasureTool::undo()
{
    if (m_points.empty())
        return;
    m_points.pop_back();
    m_isFinished = false;
    emit changed();
}

void MeasureTool::finish()
{
    m_isFinished = true;
    emit changed();
}

bool MeasureTool::cancel()
{
    if (m_points.empty())
        return false;
    m_points.clear();
    m_isFinished = false;
    emit changed();
    return true;
}

void MeasureTool::paint(QPainter &painter, const MapCamera &camera, const MapInk &ink) const
{
    if (m_points.empty())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    QPolygonF outline;
    for (size_t i = 1; i < m_points.size(); ++i)
        outline += drawn(m_points[i - 1], m_points[i], camera);
    if (m_points.size() > 2) {
        const QPolygonF closing = drawn(m_points.back(), m_points.front(), camera);
        QColor fill = ink.accent;
        fill.setAlphaF(0.12F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        painter.drawPolygon(outline + closing);
        strokeOver(painter, closing, ink.accent, ink, 1.4, Qt::DotLine);
    }
    strokeOver(painter, outline, ink.accent, ink, 2.4);
    if (m_hover && !m_isFinished && m_held < 0)
        strokeOver(painter, drawn(m_points.back(), *m_hover, camera), ink.accent, ink, 1.6,
                   Qt::DashLine);
    for (const GeoPoint &point : m_points)
        handleOver(painter, camera.toPixel(toMercator(point)), ink.accent, ink);
    for (size_t i = 1; i < m_points.size(); ++i) {
        const QPointF from = camera.toPixel(toMercator(m_points[i - 1]));
        const QPointF to = camera.toPixel(toMercator(m_points[i]));
        if (std::hypot(to.x() - from.x(), to.y() - from.y()) < roomForLabel * ink.scale)
            continue;
        labelOver(painter, (from + to) / 2,
                  distanceText(legBetween(m_points[i - 1], m_points[i]).metres), ink.accent, ink);
    }
}

} // namespace sd
