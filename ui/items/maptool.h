// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a tool of the map is asked: clicks and drags on the map are its own while it is in hand, and
// it draws over the map what it is about.
#pragma once

#include "ui/items/mapcamera.h"
#include "ui/items/mapink.h"

#include <QObject>
#include <QtQmlIntegration>

class QPainter;

namespace sd {

class MapTool : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("each tool is a type of its own")
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY changed)

public:
    using QObject::QObject;

    // Pixels are those of the camera's viewport.
    virtual void tap(QPointF, const MapCamera &, Qt::KeyboardModifiers) { }
    /// Whether a drag that begins there is the tool's; else it moves the map.
    virtual bool grabs(QPointF, const MapCamera &) const { return false; }
    virtual void press(QPointF, const MapCamera &, Qt::KeyboardModifiers) { }
    virtual void move(QPointF, const MapCamera &) { }
    virtual void release(QPointF, const MapCamera &) { }
    virtual void hover(QPointF, const MapCamera &) { }
    virtual void leave() { } // the pointer is over the map no more

    virtual bool canUndo() const { return false; }
    Q_INVOKABLE virtual void undo() { }
    /// Enter, or the second click of a double click: ends what was begun.
    Q_INVOKABLE virtual void finish() { }
    /// Lets go what was begun; false where nothing was, so that the tool itself is laid down.
    Q_INVOKABLE virtual bool cancel() { return false; }
    /// Delete; false where nothing was there to delete.
    Q_INVOKABLE virtual bool remove() { return false; }

    virtual void paint(QPainter &, const MapCamera &, const MapInk &) const { }

signals:
    void changed(); // what it says or draws
    void redrawn(); // only what it draws
};

/// How near a pointer must come to what it takes hold of, in pixels at scale 1.
inline constexpr double toolReach = 9;

} // namespace sd
