// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/items/toolpaint.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

struct MapMeasures {
    Q_DECLARE_TR_FUNCTIONS(MapMeasures)
};

/// Three figures that count, and never fewer than the whole number has.
QString rounded(double value)
{
    const int decimals = value < 9.995 ? 2 : value < 99.95 ? 1 : 0;
    return QString::number(value, 'f', decimals);
}

QFont labelFont(const MapInk &ink)
{
    QFont font(ink.family);
    font.setPixelSize(std::max(8, qRound(12 * ink.scale)));
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

QString distanceText(double metres)
{
    if (metres < 999.5)
        return MapMeasures::tr("%1 m").arg(std::lround(metres));
    return MapMeasures::tr("%1 km").arg(rounded(metres / 1000));
}

QString plainDistanceText(double metres)
{
    return metres < 1000 ? MapMeasures::tr("%1 m").arg(metres)
                         : MapMeasures::tr("%1 km").arg(metres / 1000);
}

QString areaText(double squareMetres)
{
    if (squareMetres < 9999.5)
        return MapMeasures::tr("%1 m²").arg(std::lround(squareMetres));
    return MapMeasures::tr("%1 km²").arg(rounded(squareMetres / 1e6));
}

QString bearingText(double degrees)
{
    return u"%1°"_s.arg(int(std::lround(degrees)) % 360, 3, 10, QLatin1Char('0'));
}

void strokeOver(QPainter &painter, const QPolygonF &line, const QColor &colour, const MapInk &ink,
                double width, Qt::PenStyle style)
{
    if (line.size() < 2)
        return;
    painter.save();
    painter.setBrush(Qt::NoBrush);
    QColor rim = ink.paper;
    rim.setAlphaF(0.8F);
    painter.setPen(
        QPen(rim, (width + 2.5) * ink.scale, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line);
    painter.setPen(QPen(colour, width * ink.scale, style, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line);
    painter.restore();
}

void handleOver(QPainter &painter, QPointF at, const QColor &colour, const MapInk &ink,
                bool isQuiet)
{
    painter.save();
    const double radius = (isQuiet ? 3.2 : 4.8) * ink.scale;
    painter.setPen(QPen(colour, 2 * ink.scale));
    painter.setBrush(ink.paper);
    painter.drawEllipse(at, radius, radius);
    painter.restore();
}

QRectF labelGround(QPointF at, const QString &text, const MapInk &ink)
{
    const QFontMetricsF metrics(labelFont(ink));
    const QSizeF size(metrics.horizontalAdvance(text) + 12 * ink.scale,
                      metrics.height() + 4 * ink.scale);
    return {at - QPointF(size.width() / 2, size.height() / 2), size};
}

QRectF labelOver(QPainter &painter, QPointF at, const QString &text, const QColor &colour,
                 const MapInk &ink)
{
    const QRectF ground = labelGround(at, text, ink);
    painter.save();
    painter.setFont(labelFont(ink));
    QColor paper = ink.paper;
    paper.setAlphaF(0.92F);
    painter.setPen(QPen(colour, ink.scale));
    painter.setBrush(paper);
    painter.drawRoundedRect(ground, 4 * ink.scale, 4 * ink.scale);
    painter.setPen(ink.text);
    painter.drawText(ground, Qt::AlignCenter | Qt::TextSingleLine, text);
    painter.restore();
    return ground;
}

} // namespace sd
