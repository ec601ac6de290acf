// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What lies over the map's own picture: the grid of degrees, the districts chosen together, rings
// and annotations, the pin, and what the tool in hand draws.
#pragma once

#include "ui/items/mapcontrollayer.h"
#include "ui/items/maptool.h"

namespace sd {

class MapOverlay : public MapLayer {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        sd::MapControlLayer *ground READ ground WRITE setGround NOTIFY groundChanged REQUIRED)
    Q_PROPERTY(sd::MapTool *tool READ tool WRITE setTool NOTIFY toolChanged)
    Q_PROPERTY(bool graticule READ graticule WRITE setGraticule NOTIFY graticuleChanged)

public:
    explicit MapOverlay(QQuickItem *parent = nullptr);

    MapControlLayer *ground() const { return m_ground; }
    void setGround(MapControlLayer *ground);
    MapTool *tool() const { return m_tool; }
    void setTool(MapTool *tool);
    bool graticule() const { return m_graticule; }
    void setGraticule(bool on);

    // What the pointer does goes to the tool.
    Q_INVOKABLE void tap(QPointF at, int modifiers);
    Q_INVOKABLE bool grabs(QPointF at) const;
    Q_INVOKABLE void press(QPointF at, int modifiers);
    Q_INVOKABLE void move(QPointF at);
    Q_INVOKABLE void release(QPointF at);
    Q_INVOKABLE void hover(QPointF at);
    Q_INVOKABLE void leave();

    /// Adds a district to those chosen together, or takes it away.
    Q_INVOKABLE void toggle(int place);
    /// Chooses the districts whose middle is in view.
    Q_INVOKABLE void chooseInView();
    /// {latitude, longitude} of the pin; empty without one.
    Q_INVOKABLE QVariantMap pin() const;
    /// {latitude, longitude, nameEn, nameAr} of the selected place; empty where none is.
    Q_INVOKABLE QVariantMap selectedPlace() const;

    void paint(QPainter *painter) override;

signals:
    void groundChanged();
    void toolChanged();
    void graticuleChanged();

private:
    Desk *desk() const { return m_ground ? m_ground->desk() : nullptr; }
    void connectDesk();
    void refresh();
    void paintChosen(QPainter &painter) const;
    void paintPin(QPainter &painter) const;

    QPointer<MapControlLayer> m_ground;
    QPointer<MapTool> m_tool;
    bool m_graticule = false;
};

} // namespace sd
