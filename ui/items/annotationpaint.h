// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Draws annotations and range rings with any painter and any projection: the window, pictures and
// sheets all use it.
#pragma once

#include "db/scene.h"
#include "ui/items/toolpaint.h"

#include <QPointF>

#include <functional>

class QPainter;

namespace sd {

/// From a position to the painter's coordinates.
using Projection = std::function<QPointF(GeoPoint)>;

/// A colour of the annotations' palette that stands out on that paper.
QColor annotationColour(int colour, const MapInk &ink);

/// Words for the radius of a ring, in metres.
using DistanceWords = std::function<QString(double)>;

/// Everything of a drawing, in its order; the chosen annotation (-1: none) with its handles.
void paintAnnotations(QPainter &painter, const Projection &project, const Drawing &drawing,
                      const MapInk &ink, int chosen = -1,
                      const DistanceWords &distance = plainDistanceText);

/// Row of the topmost annotation within reach (in the painter's coordinates) of a point; -1 where
/// there is none.
int annotationAt(const Drawing &drawing, const Projection &project, const MapInk &ink, QPointF at,
                 double reach);

} // namespace sd
