// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A piece of the map for its legend, drawn by the map's own painter so that the two always agree.
#pragma once

#include "ui/items/mapink.h"

#include <QQuickPaintedItem>

namespace sd {

class MapSwatch : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    /// A kind of MapControlLayer::legend.
    Q_PROPERTY(QString kind MEMBER m_kind NOTIFY changed)
    Q_PROPERTY(QColor colour MEMBER m_colour NOTIFY changed)
    Q_PROPERTY(sd::MapInk ink MEMBER m_ink NOTIFY changed)

public:
    explicit MapSwatch(QQuickItem *parent = nullptr);

    void paint(QPainter *painter) override;

signals:
    void changed();

private:
    QString m_kind;
    QColor m_colour;
    MapInk m_ink;
};

} // namespace sd
