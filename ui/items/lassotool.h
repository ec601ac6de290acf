// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Chooses districts together: a line drawn around them takes those whose middle it encloses.
#pragma once

#include "ui/items/mapcontrollayer.h"
#include "ui/items/maptool.h"

namespace sd {

/// Rows of the places with a cell whose centre lies inside a closed line, in mercator.
std::vector<int> placesWithin(const MapGeometry &geometry, const QPolygonF &line);

/// A drag draws the line: alone it chooses anew, with Ctrl it adds, with Shift it takes away. A
/// click adds a district or takes it away.
class LassoTool : public MapTool {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(sd::MapControlLayer *ground MEMBER m_ground REQUIRED)

public:
    using MapTool::MapTool;

    void tap(QPointF at, const MapCamera &camera, Qt::KeyboardModifiers modifiers) override;
    bool grabs(QPointF, const MapCamera &) const override { return true; }
    void press(QPointF at, const MapCamera &camera, Qt::KeyboardModifiers modifiers) override;
    void move(QPointF at, const MapCamera &camera) override;
    void release(QPointF at, const MapCamera &camera) override;
    bool cancel() override;
    void paint(QPainter &painter, const MapCamera &camera, const MapInk &ink) const override;

private:
    QPointer<MapControlLayer> m_ground;
    QPolygonF m_line; // mercator
    Qt::KeyboardModifiers m_modifiers;
};

} // namespace sd
