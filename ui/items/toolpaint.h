// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Strokes, handles and labels that stand out over any map, and words for distances and areas.
#pragma once

#include "ui/items/mapink.h"

#include <QPolygonF>
#include <QString>

class QPainter;

namespace sd {

/// "850 m", "3.42 km", "34.2 km", "342 km".
QString distanceText(double metres);
/// A distance that was chosen, not measured: "5 km", "0.5 km" as "500 m".
QString plainDistanceText(double metres);
/// "8400 m²", "0.84 km²", "34.2 km²".
QString areaText(double squareMetres);
/// "047°": from true north.
QString bearingText(double degrees);

/// A line with a rim in the colour of paper.
void strokeOver(QPainter &painter, const QPolygonF &line, const QColor &colour, const MapInk &ink,
                double width = 2, Qt::PenStyle style = Qt::SolidLine);
/// A round handle; a quiet one is smaller.
void handleOver(QPainter &painter, QPointF at, const QColor &colour, const MapInk &ink,
                bool isQuiet = false);
/// Text on paper, its middle at the point; gives the ground it takes.
QRectF labelOver(QPainter &painter, QPointF at, const QString &text, const QColor &colour,
                 const MapInk &ink);
/// The ground that labelOver takes.
QRectF labelGround(QPointF at, const QString &text, const MapInk &ink);

} // namespace sd
