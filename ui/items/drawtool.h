// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Draws and changes annotations: text, arrow, line and area.
#pragma once

#include "model/board.h"
#include "ui/items/annotationpaint.h"
#include "ui/items/maptool.h"

#include <QPointer>

namespace sd {

/// Select: a click chooses a mark, a drag moves it or one of its points. Else clicks set the points
/// of a new mark: one for a text, two for an arrow, as many as wanted until finish() for the rest.
class DrawTool : public MapTool {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(sd::Board *board READ board WRITE setBoard NOTIFY changed REQUIRED)
    Q_PROPERTY(Kind kind READ kind WRITE setKind NOTIFY changed)
    Q_PROPERTY(int colour READ colour WRITE setColour NOTIFY changed) // of the next mark
    Q_PROPERTY(int begun READ begun NOTIFY changed) // points of the mark under way
    Q_PROPERTY(double scale MEMBER m_scale)         // of the ink that the marks are drawn with
    Q_PROPERTY(QString family MEMBER m_family)

public:
    enum class Kind { Select, Text, Arrow, Line, Area };
    Q_ENUM(Kind)

    using MapTool::MapTool;

    Board *board() const { return m_board; }
    void setBoard(Board *board);
    Kind kind() const { return m_kind; }
    void setKind(Kind kind);
    int colour() const { return m_colour; }
    void setColour(int colour);
    int begun() const { return int(m_points.size()); }

    void tap(QPointF at, const MapCamera &camera, Qt::KeyboardModifiers modifiers) override;
    bool grabs(QPointF at, const MapCamera &camera) const override;
    void press(QPointF at, const MapCamera &camera, Qt::KeyboardModifiers modifiers) override;
    void move(QPointF at, const MapCamera &camera) override;
    void release(QPointF at, const MapCamera &camera) override;
    void hover(QPointF at, const MapCamera &camera) override;
    void leave() override;
    bool canUndo() const override { return !m_points.empty() || (m_board && m_board->canUndo()); }
    void undo() override; // the last point of the mark under way, else the last step
    Q_INVOKABLE void redo();
    Q_INVOKABLE QColor shade(int colour, const sd::MapInk &ink) const;
    void finish() override;
    bool cancel() override;
    bool remove() override;
    void paint(QPainter &painter, const MapCamera &camera, const MapInk &ink) const override;

signals:
    void textPlaced(); // the words are to be typed now

private:
    MapInk ink() const;
    int markAt(QPointF at, const MapCamera &camera) const;
    int pointAt(QPointF at, const MapCamera &camera) const;

    QPointer<Board> m_board;
    Kind m_kind = Kind::Select;
    int m_colour = 1;
    double m_scale = 1;
    QString m_family;
    std::vector<GeoPoint> m_points;
    std::optional<GeoPoint> m_hover;
    int m_point = -1; // held point of the chosen mark; -1: all of it
    QPointF m_from;   // mercator, where a drag took hold
    std::optional<Annotation> m_held;
    int m_grip = 0;
};

} // namespace sd
