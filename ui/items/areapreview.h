// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The areas of a boundary file over the cells they may replace, coloured by what becomes of them.
#pragma once

#include "ui/areaimport.h"

#include <QColor>
#include <QImage>
#include <QPointer>
#include <QQuickPaintedItem>

namespace sd {

class AreaPreview : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(sd::AreaImport *areas READ areas WRITE setAreas NOTIFY areasChanged REQUIRED)
    /// Row of the area that is looked at, -1 for none; it is brought into view.
    Q_PROPERTY(int current READ current WRITE setCurrent NOTIFY currentChanged)
    // of cells that are there, of areas that are known, new, open, and left out
    Q_PROPERTY(QColor cellColour MEMBER m_cellColour NOTIFY coloursChanged)
    Q_PROPERTY(QColor knownColour MEMBER m_knownColour NOTIFY coloursChanged)
    Q_PROPERTY(QColor newColour MEMBER m_newColour NOTIFY coloursChanged)
    Q_PROPERTY(QColor openColour MEMBER m_openColour NOTIFY coloursChanged)
    Q_PROPERTY(QColor outColour MEMBER m_outColour NOTIFY coloursChanged)

public:
    explicit AreaPreview(QQuickItem *parent = nullptr);

    AreaImport *areas() const { return m_areas; }
    void setAreas(AreaImport *areas);
    int current() const { return m_current; }
    void setCurrent(int area);

    /// Row of the area under a pixel, the smallest of several, -1 where there is none.
    Q_INVOKABLE int areaAt(QPointF pixel) const;
    Q_INVOKABLE void fit(); // all areas
    Q_INVOKABLE void zoom(double factor, QPointF around);
    Q_INVOKABLE void pan(double dx, double dy);

    void paint(QPainter *painter) override;

signals:
    void areasChanged();
    void currentChanged();
    void coloursChanged();

protected:
    void geometryChange(const QRectF &now, const QRectF &before) override;

private:
    QPointF pixelOf(const GeoPoint &point) const;
    GeoPoint pointAt(QPointF pixel) const;
    QPainterPath pathOf(const std::vector<Polygon> &cell) const;
    void fitBox(double west, double south, double east, double north, double room);
    QColor colourOf(AreaFate fate) const;
    void draw(QPainter &painter) const;
    void drawArea(QPainter &painter, size_t row) const;
    void renew();

    QPointer<AreaImport> m_areas;
    const AreaLayer *m_layer = nullptr; // that the view was fitted to
    int m_current = -1;
    GeoPoint m_centre;
    double m_scale = 1;   // pixels a degree of latitude
    double m_squeeze = 1; // a degree of longitude in degrees of latitude
    QImage m_canvas;      // device pixels; empty: to be drawn anew
    QColor m_cellColour;
    QColor m_knownColour;
    QColor m_newColour;
    QColor m_openColour;
    QColor m_outColour;
};

} // namespace sd
