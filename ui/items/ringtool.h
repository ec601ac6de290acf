// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Draws range rings around a point: a click sets them, a drag at their middle moves them.
#pragma once

#include "model/board.h"
#include "ui/items/maptool.h"

#include <QPointer>

namespace sd {

/// Radii in kilometres as people type them ("5, 10, 20"), in metres; nothing where one of them is
/// no radius of one metre to a thousand kilometres.
std::optional<std::vector<double>> radiiFrom(const QString &text);

class RingTool : public MapTool {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(sd::Board *board READ board WRITE setBoard NOTIFY changed REQUIRED)
    /// Kilometres, as typed; changes the rings that are chosen.
    Q_PROPERTY(QString radii READ radii WRITE setRadii NOTIFY changed)
    Q_PROPERTY(bool valid READ isValid NOTIFY changed) // the radii can be drawn
    Q_PROPERTY(bool chosen READ isChosen NOTIFY changed)

public:
    using MapTool::MapTool;

    Board *board() const { return m_board; }
    void setBoard(Board *board);
    const QString &radii() const { return m_radii; }
    void setRadii(const QString &radii);
    bool isValid() const { return radiiFrom(m_radii).has_value(); }
    bool isChosen() const { return m_chosen >= 0; }

    /// Rings around a known place.
    Q_INVOKABLE void addAround(double latitude, double longitude, const QString &label);

    void tap(QPointF at, const MapCamera &camera, Qt::KeyboardModifiers modifiers) override;
    bool grabs(QPointF at, const MapCamera &camera) const override;
    void press(QPointF at, const MapCamera &camera, Qt::KeyboardModifiers modifiers) override;
    void move(QPointF at, const MapCamera &camera) override;
    void release(QPointF at, const MapCamera &camera) override;
    bool canUndo() const override { return m_board && m_board->canUndo(); }
    void undo() override;
    bool cancel() override;
    bool remove() override;
    void paint(QPainter &painter, const MapCamera &camera, const MapInk &ink) const override;

private:
    int ringsAt(QPointF at, const MapCamera &camera) const;
    void choose(int row);

    QPointer<Board> m_board;
    QString m_radii = QStringLiteral("5, 10, 20");
    int m_chosen = -1; // row of Drawing::rings
    int m_held = -1;
    int m_grip = 0;
};

} // namespace sd
