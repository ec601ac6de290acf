// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the cell of a place and changes it corner by corner; borders that neighbours share move
// with them, and all of it is kept as one edit.
#pragma once

#include "db/cellnet.h"
#include "model/desk.h"
#include "ui/editor.h"
#include "ui/items/maptool.h"

#include <QPointer>
#include <QPolygonF>
#include <QVariantList>

namespace sd {

/// Choosing: a click takes the cell under it. Drawing: clicks set corners, near a border they are
/// caught by it; finish() closes the outline. Changing: a drag moves a corner, a click on a side
/// adds one, remove() takes the last touched one out.
class CellTool : public MapTool {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(sd::Desk *desk READ desk WRITE setDesk NOTIFY changed REQUIRED)
    Q_PROPERTY(sd::Editor *editor READ editor WRITE setEditor NOTIFY changed REQUIRED)
    Q_PROPERTY(Phase phase READ phase NOTIFY changed)
    Q_PROPERTY(bool fresh READ isFresh NOTIFY changed) // the place is a new one
    Q_PROPERTY(QString name READ name NOTIFY changed)  // of the place; empty for a new one
    Q_PROPERTY(QString nameAr READ nameAr NOTIFY changed)
    Q_PROPERTY(QString fault READ fault NOTIFY changed) // why the last step was refused, and hint
    Q_PROPERTY(bool canRedo READ canRedo NOTIFY changed)
    Q_PROPERTY(bool dirty READ isDirty NOTIFY changed)
    Q_PROPERTY(int neighbours READ neighbours NOTIFY changed) // other cells that are changed too
    Q_PROPERTY(QString area READ area NOTIFY changed)
    Q_PROPERTY(bool saving READ isSaving NOTIFY changed)
    /// What can say so: list of {key, text}, an empty key for the analyst himself first.
    Q_PROPERTY(QVariantList sources READ sources NOTIFY sourcesChanged)

public:
    enum class Phase { Choosing, Drawing, Changing };
    Q_ENUM(Phase)

    using MapTool::MapTool;

    Desk *desk() const { return m_desk; }
    void setDesk(Desk *desk);
    Editor *editor() const { return m_editor; }
    void setEditor(Editor *editor);
    Phase phase() const { return m_phase; }
    bool isFresh() const { return m_isFresh; }
    QString name() const;
    QString nameAr() const;
    QString fault() const { return m_fault; }
    bool canRedo() const { return !m_after.empty(); }
    bool isDirty() const { return !m_before.empty() || !m_outline.empty(); }
    int neighbours() const;
    QString area() const;
    bool isSaving() const { return m_isSaving; }
    QVariantList sources() const;
    const CellNet &net() const { return m_net; }

    /// Takes a place in hand: its cell to be changed, or one to be drawn where it has none.
    Q_INVOKABLE void begin(const QString &placeId);
    /// A new place, its cell to be drawn.
    Q_INVOKABLE void beginNew();
    Q_INVOKABLE void redo();
    /// Sends it to the store as one edit; a new place needs a name. Ends with kept, or with a fault
    /// and everything as it was.
    Q_INVOKABLE void keep(const QString &name, const QString &source, int credibility,
                          const QString &remark);
    /// Lets everything go, kept or not.
    Q_INVOKABLE void reset();

    void tap(QPointF at, const MapCamera &camera, Qt::KeyboardModifiers modifiers) override;
    bool grabs(QPointF at, const MapCamera &camera) const override;
    void press(QPointF at, const MapCamera &camera, Qt::KeyboardModifiers modifiers) override;
    void move(QPointF at, const MapCamera &camera) override;
    void release(QPointF at, const MapCamera &camera) override;
    void hover(QPointF at, const MapCamera &camera) override;
    void leave() override;
    bool canUndo() const override { return !m_outline.empty() || !m_before.empty(); }
    void undo() override;
    void finish() override;
    bool cancel() override;
    bool remove() override;
    void paint(QPainter &painter, const MapCamera &camera, const MapInk &ink) const override;

signals:
    void sourcesChanged();
    void kept();

private:
    void gather(GeoPoint around);
    GeoPoint caught(QPointF at, const MapCamera &camera, std::optional<GeoPoint> without) const;
    void attempt(const Result<void> &result, CellNet before);
    int row() const { return m_net.rowOf(m_place); }
    Edit edit(const QString &name, const Said &said) const;
    QPointF pixelOf(GeoPoint point, const MapCamera &camera) const;
    QPolygonF outlineOf(const Ring &ring, const MapCamera &camera) const;
    void paintBorder(QPainter &painter, const MapCamera &camera, const MapInk &ink,
                     const NetCell &cell, const QColor &colour, double width) const;
    void paintCorners(QPainter &painter, const MapCamera &camera, const MapInk &ink,
                      const Ring &ring) const;
    void paintNeighbours(QPainter &painter, const MapCamera &camera, const MapInk &ink) const;
    void paintChanging(QPainter &painter, const MapCamera &camera, const MapInk &ink) const;
    void paintDrawing(QPainter &painter, const MapCamera &camera, const MapInk &ink) const;

    QPointer<Desk> m_desk;
    QPointer<Editor> m_editor;
    Phase m_phase = Phase::Choosing;
    PlaceId m_place;
    bool m_isFresh = false;
    CellNet m_start; // as the store has it
    CellNet m_net;
    double m_south = 0, m_west = 0, m_north = 0, m_east = 0; // ground whose cells are in the net
    std::vector<CellNet> m_before, m_after;
    Ring m_outline;
    std::optional<GeoPoint> m_hover;
    std::optional<GeoPoint> m_held;   // corner under way
    std::optional<GeoPoint> m_target; // where it would go
    std::optional<GeoPoint> m_corner; // touched last
    QString m_fault;
    bool m_isSaving = false;
};

} // namespace sd
