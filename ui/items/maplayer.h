// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the layers drawn over QtLocation's Map have in common: the camera they follow and the
// theme's ink.
#pragma once

#include "ui/items/mapcamera.h"
#include "ui/items/mapink.h"

#include <QQuickPaintedItem>

namespace sd {

class MapLayer : public QQuickPaintedItem {
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(double latitude READ latitude WRITE setLatitude NOTIFY cameraChanged)
    Q_PROPERTY(double longitude READ longitude WRITE setLongitude NOTIFY cameraChanged)
    Q_PROPERTY(double zoom READ zoom WRITE setZoom NOTIFY cameraChanged)
    Q_PROPERTY(sd::MapInk ink READ ink WRITE setInk NOTIFY inkChanged)

public:
    explicit MapLayer(QQuickItem *parent = nullptr);

    double latitude() const
    {
        return fromMercator(m_camera.centre).lat;
    } // of the viewport's centre
    void setLatitude(double degrees);
    double longitude() const { return fromMercator(m_camera.centre).lon; }
    void setLongitude(double degrees);
    double zoom() const { return m_camera.zoom; }
    void setZoom(double zoom);
    const MapInk &ink() const { return m_ink; }
    void setInk(const MapInk &ink);
    const MapCamera &camera() const { return m_camera; }

signals:
    void cameraChanged(); // position, zoom or size
    void inkChanged();

protected:
    void geometryChange(const QRectF &newGeometry, const QRectF &oldGeometry) override;
    double pixelRatio() const;

private:
    MapCamera m_camera;
    MapInk m_ink;
};

} // namespace sd
