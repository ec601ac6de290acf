// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/items/annotationpaint.h"

#include "db/geodesic.h"
#include "ui/items/mapgeometry.h"
#include "ui/items/toolpaint.h"

#include <QPainter>
#include <QPolygonF>

#include <array>
#include <cmath>

namespace sd {

namespace {

constexpr int ringPoints = 180;
constexpr double arrowHead = 13; // pixels at scale 1

QPolygonF projected(const std::vector<GeoPoint> &points, const Projection &project)
{
    QPolygonF line;
    line.reserve(qsizetype(points.size()));
    for (const GeoPoint &point : points)
        line.append(project(point));
    return line;
}

/// Where the text of a mark stands.
QPointF textAnchor(const Annotation &mark, const QPolygonF &line)
{
    switch (mark.kind) {
    case Annotation::Kind::Text:
        return line.front();
    case Annotation::Kind::Area: {
        QPointF sum;
        for (const QPointF &point : line)
            sum += point;
        return sum / double(line.size());
    }
    case Annotation::Kind::Arrow:
        return line.front();
    case Annotation::Kind::Line:
        break;
    }
    return line[line.size() / 2];
}

void arrow(QPainter &painter, const QPolygonF &line, const QColor &colour, const MapInk &ink)
{
    const QPointF end = line.back();
    const QPointF before = line[line.size() - 2];
    const QPointF along = end - before;
    const double length = std::hypot(along.x(), along.y());
    if (length < 1)
        return;
    const QPointF unit = along / length;
    const QPointF across(-unit.y(), unit.x());
    const double head = arrowHead * ink.scale;
    QPolygonF shaft = line;
    shaft.back() = end - unit * std::min(head * 0.7, length);
    strokeOver(painter, shaft, colour, ink, 3.5);
    painter.save();
    QColor rim = ink.paper;
    rim.setAlphaF(0.8F);
    painter.setPen(QPen(rim, 1.5 * ink.scale, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(colour);
    painter.drawPolygon(QPolygonF{end, end - unit * head + across * head * 0.6,
                                  end - unit * head - across * head * 0.6});
    painter.restore();
}

void paintMark(QPainter &painter, const Projection &project, const Annotation &mark,
               const MapInk &ink)
{
    const QColor colour = annotationColour(mark.colour, ink);
    QPolygonF line = projected(mark.points, project);
    switch (mark.kind) {
    case Annotation::Kind::Text:
        break;
    case Annotation::Kind::Arrow:
        arrow(painter, line, colour, ink);
        break;
    case Annotation::Kind::Line:
        strokeOver(painter, line, colour, ink, 3);
        break;
    case Annotation::Kind::Area: {
        QColor fill = colour;
        fill.setAlphaF(0.18F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        painter.drawPolygon(line);
        line.append(line.front());
        strokeOver(painter, line, colour, ink, 2.5);
        line.removeLast();
        break;
    }
    }
    if (!mark.text.isEmpty())
        labelOver(painter, textAnchor(mark, line), mark.text, colour, ink);
}

void paintRings(QPainter &painter, const Projection &project, const RangeRings &rings,
                const MapInk &ink, const DistanceWords &distance)
{
    const QPointF centre = project(rings.centre);
    for (const double radius : rings.radii) {
        strokeOver(painter, projected(circle(rings.centre, radius, ringPoints), project), ink.text,
                   ink, 1.6, Qt::DashLine);
    }
    for (const double radius : rings.radii) {
        for (const double bearing : {0.0, 180.0}) // one of them is in view more often
            labelOver(painter, project(destination(rings.centre, bearing, radius)),
                      distance(radius), ink.text, ink);
    }
    handleOver(painter, centre, ink.text, ink, true);
    if (!rings.label.isEmpty())
        labelOver(painter, centre + QPointF(0, 16 * ink.scale), rings.label, ink.text, ink);
}

} // namespace

QColor annotationColour(int colour, const MapInk &ink)
{
    // ink, red, orange, green, blue, violet: on light and on dark paper
    static constexpr std::array<QRgb, annotationColours> onLight{
        0xff15202b, 0xffb3261e, 0xffb35c00, 0xff1b7a3d, 0xff1668c7, 0xff6b3fc4};
    static constexpr std::array<QRgb, annotationColours> onDark{0xffe8edf2, 0xffff6b5e, 0xffffb454,
                                                                0xff4cd07d, 0xff4fa3ff, 0xffb794f6};
    const bool isDark = ink.paper.lightnessF() < 0.5F;
    return QColor::fromRgb((isDark ? onDark : onLight)[size_t(colour) % annotationColours]);
}

void paintAnnotations(QPainter &painter, const Projection &project, const Drawing &drawing,
                      const MapInk &ink, int chosen, const DistanceWords &distance)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const RangeRings &rings : drawing.rings)
        paintRings(painter, project, rings, ink, distance);
    for (const Annotation &mark : drawing.annotations)
        paintMark(painter, project, mark, ink);
    if (chosen >= 0 && chosen < int(drawing.annotations.size())) {
        const Annotation &mark = drawing.annotations[size_t(chosen)];
        const QPolygonF line = projected(mark.points, project);
        if (mark.kind == Annotation::Kind::Text) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(ink.accent, 2 * ink.scale));
            painter.drawRoundedRect(
                labelGround(line.front(), mark.text, ink).adjusted(-3, -3, 3, 3), 6 * ink.scale,
                6 * ink.scale);
        } else {
            for (const QPointF &point : line)
                handleOver(painter, point, ink.accent, ink);
        }
    }
    painter.restore();
}

int annotationAt(const Drawing &drawing, const Projection &project, const MapInk &ink, QPointF at,
                 double reach)
{
    for (int row = int(drawing.annotations.size()); row-- > 0;) {
        const Annotation &mark = drawing.annotations[size_t(row)];
        QPolygonF line = projected(mark.points, project);
        if (!mark.text.isEmpty()
            && labelGround(textAnchor(mark, line), mark.text, ink).contains(at))
            return row;
        if (mark.kind == Annotation::Kind::Text)
            continue;
        if (mark.kind == Annotation::Kind::Area) {
            if (line.containsPoint(at, Qt::OddEvenFill))
                return row;
            line.append(line.front());
        }
        if (distanceTo(line, at) <= reach)
            return row;
    }
    return -1;
}

} // namespace sd
