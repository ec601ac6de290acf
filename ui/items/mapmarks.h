// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The events of a day as marks on the map: those that would overlap become one mark with a count.
#pragma once

#include "model/situation.h"
#include "ui/items/mapcamera.h"
#include "ui/items/mapink.h"

class QFont;
class QPainter;

namespace sd {

struct MapMark {
    QPointF at;              // pixel of its centre
    std::vector<int> events; // rows in Situation::events(), the most telling first
    bool vague = false;      // all of them name only an area
    QRectF rect;             // everything drawn, the count included
};

struct MapMarks {
    std::vector<MapMark> marks;
    int unplaced =
        0; // events of the day that name a region only: no point on the map would be true
};

/// radius: of a mark, in pixels.
MapMarks marksOf(const Situation &situation, const std::vector<int> &rows, const MapCamera &camera,
                 double radius);

/// How many events a mark stands for, where it is more than one; over all marks, so that none hides
/// the count of another.
void paintCount(QPainter &painter, const MapMark &mark, const MapInk &ink, const QFont &font);

} // namespace sd
