// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Measures on the map: legs with distance and bearing, their sum, and the area that three points or
// more enclose; on the WGS84 ellipsoid.
#pragma once

#include "model/board.h"
#include "ui/items/maptool.h"

#include <QPointer>
#include <QStringList>
#include <QVariantList>

#include <optional>
#include <vector>

namespace sd {

/// A click adds a point, a drag moves one.
class MeasureTool : public MapTool {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(sd::Board *board MEMBER m_board REQUIRED)
    Q_PROPERTY(int count READ count NOTIFY changed) // of points
    /// What each leg measures: {distance, bearing}, for the eye.
    Q_PROPERTY(QVariantList legs READ legs NOTIFY changed)
    Q_PROPERTY(QString total READ total NOTIFY changed)
    Q_PROPERTY(QString area READ area NOTIFY changed) // empty below three points
    /// All of it with the points' positions, to be pasted elsewhere.
    Q_PROPERTY(QString text READ text NOTIFY changed)

public:
    using MapTool::MapTool;

    int count() const { return int(m_points.size()); }
    QVariantList legs() const;
    QString total() const;
    QString area() const;
    QString text() const;
    double totalMetres() const;
    double areaM2() const;

    void add(GeoPoint point);
    /// Draws what was measured on the map, with its figure, to stay there: a line, or with
    /// isArea the ground it encloses.
    Q_INVOKABLE void keep(bool isArea);

    void tap(QPointF at, const MapCamera &camera, Qt::KeyboardModifiers modifiers) override;
    bool grabs(QPointF at, const MapCamera &camera) const override;
    void press(QPointF at, const MapCamera &camera, Qt::KeyboardModifiers modifiers) override;
    void move(QPointF at, const MapCamera &camera) override;
    void release(QPointF at, const MapCamera &camera) override;
    void hover(QPointF at, const MapCamera &camera) override;
    void leave() override;
    bool canUndo() const override { return !m_points.empty(); }
    void undo() override; // the last point
    void finish() override;
    bool cancel() override;
    void paint(QPainter &painter, const MapCamera &camera, const MapInk &ink) const override;

private:
    int pointAt(QPointF at, const MapCamera &camera) const;

    QPointer<Board> m_board;
    std::vector<GeoPoint> m_points;
    std::optional<GeoPoint> m_hover; // where the next point would be
    int m_held = -1;
    bool m_isFinished = false; // the next click measures anew
};

} // namespace sd
