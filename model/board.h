// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is drawn over the map: annotations and range rings, one of them chosen, each step undone and
// redone; the pin that "go to" sets; and where the map looks, for scenes.
#pragma once

#include "db/scene.h"

#include <QObject>

namespace sd {

class Board : public QObject {
    Q_OBJECT
    Q_PROPERTY(bool empty READ isEmpty NOTIFY changed)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY changed)
    Q_PROPERTY(bool canRedo READ canRedo NOTIFY changed)
    /// Row of the chosen annotation, -1 where none is.
    Q_PROPERTY(int chosen READ chosen WRITE choose NOTIFY chosenChanged)
    Q_PROPERTY(QString chosenText READ chosenText NOTIFY chosenChanged)
    Q_PROPERTY(int chosenColour READ chosenColour NOTIFY chosenChanged)
    Q_PROPERTY(bool pinned READ isPinned NOTIFY pinChanged)
    // of the pin, as one copies them; empty without one and where a grid has no square
    Q_PROPERTY(QString pinDecimal READ pinDecimal NOTIFY pinChanged)
    Q_PROPERTY(QString pinDms READ pinDms NOTIFY pinChanged)
    Q_PROPERTY(QString pinMgrs READ pinMgrs NOTIFY pinChanged)
    Q_PROPERTY(QString pinUtm READ pinUtm NOTIFY pinChanged)

public:
    using QObject::QObject;

    const Drawing &drawing() const { return m_drawing; }
    /// Another drawing, as a scene has it: the steps before it are forgotten.
    void setDrawing(Drawing drawing);
    bool isEmpty() const { return m_drawing.isEmpty(); }
    Q_INVOKABLE void clear(); // one step

    /// Adds one on top of the others and chooses it. One that has too few points is not added.
    void add(Annotation annotation);
    void addRings(RangeRings rings);
    /// Changes one; what a drag does bit by bit is one step, from the first change with that grip
    /// (not 0) on.
    void change(int row, const Annotation &to, int grip = 0);
    void changeRings(int row, const RangeRings &to, int grip = 0);
    void removeRings(int row);

    int chosen() const { return m_chosen; }
    void choose(int row);
    QString chosenText() const;
    int chosenColour() const;
    Q_INVOKABLE void setChosenText(const QString &text);
    Q_INVOKABLE void setChosenColour(int colour);
    Q_INVOKABLE void removeChosen();

    bool canUndo() const { return !m_before.empty(); }
    bool canRedo() const { return !m_after.empty(); }
    Q_INVOKABLE void undo();
    Q_INVOKABLE void redo();

    bool isPinned() const { return m_pin.has_value(); }
    const std::optional<GeoPoint> &pin() const { return m_pin; }
    void setPin(GeoPoint point);
    Q_INVOKABLE void pinAt(double latitude, double longitude);
    Q_INVOKABLE void removePin();
    QString pinDecimal() const;
    QString pinDms() const;
    QString pinMgrs() const;
    QString pinUtm() const;

    /// Where the map looks: degrees, and the zoom that shows as much ground on a map of 850 by 540
    /// pixels. The map itself says so.
    Q_INVOKABLE void setCamera(double latitude, double longitude, double zoom);
    GeoPoint centre() const { return m_centre; }
    double zoom() const { return m_zoom; }
    /// Asks the map to look there.
    void lookAt(GeoPoint centre, double zoom);

signals:
    void changed();       // the drawing, by a step or as a whole
    void chosenChanged(); // which, or what it says
    void pinChanged();
    void lookWanted(double latitude, double longitude, double zoom);

private:
    void step(Drawing to, int grip = 0);

    Drawing m_drawing;
    std::vector<Drawing> m_before, m_after;
    int m_grip = 0;
    int m_chosen = -1;
    std::optional<GeoPoint> m_pin;
    GeoPoint m_centre;
    double m_zoom = 0;
};

} // namespace sd
