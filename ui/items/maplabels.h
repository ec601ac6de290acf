// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which names fit on the map and where: by priority, none touching another, a marker, or what lies
// over the map.
#pragma once

#include "ui/items/mapgeometry.h"

#include <functional>

namespace sd {

/// A name that may be shown: where it may stand, best place first.
struct LabelWish {
    int id = -1;       // row in Situation::places(), or for roads in Situation::routes()
    bool road = false; // a road's number instead of a place's name
    int priority = 0;  // lower is placed first
    QSizeF size;       // pixels
    QRectF dot;        // of a place without a cell, drawn with its name; empty for others
    std::vector<QPointF> corners; // top left corners to try
};

struct PlacedLabel {
    int id = -1;
    bool road = false;
    QRectF rect;

    bool operator==(const PlacedLabel &) const = default;
};

/// By rising priority. Greedy, so the same wishes always give the same places and a far obstacle
/// moves nothing here.
std::vector<PlacedLabel> placed(const std::vector<LabelWish> &wishes, const QRectF &viewport,
                                const std::vector<QRectF> &obstacles);

struct LabelStyle {
    double size = 11; // pixels at scale 1
    bool bold = false;
    bool quiet = false;  // drawn dim
    double fromZoom = 0; // shown from this zoom on
    int priority = 0;
};

/// How the name of a place of this kind is set.
LabelStyle labelStyle(const QString &kind, bool inCity);

/// Corners for a name of this size: centred on a cell and around that, or beside a point's dot.
std::vector<QPointF> labelCorners(QPointF at, QSizeF size, bool hasCell, double scale);

/// What asks for names: a map on the screen or on a sheet.
struct LabelScene {
    const Situation &situation;
    const MapGeometry &geometry;
    const MapCamera &camera;
    double scale = 1;
    int selected = -1;                   // row of the place that is named at any zoom, -1 for none
    bool roads = true;                   // road numbers too
    std::function<QSizeF(int)> nameSize; // by row in Situation::places(), pixels
    std::function<QSizeF(int)> numberSize; // by row in Situation::routes()
};

/// The names of all places in view that fit their cells, and the numbers along motorways.
std::vector<LabelWish> labelWishes(const LabelScene &scene);

} // namespace sd
