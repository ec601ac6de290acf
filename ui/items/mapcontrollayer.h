// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The map's ground: who holds which cell, the river, the roads, the front line; a tick repaints
// only what changed.
#pragma once

#include "model/desk.h"
#include "ui/factioncolours.h"
#include "ui/items/maplayer.h"
#include "ui/items/mappicture.h"

#include <QImage>
#include <QPointer>
#include <QRegion>
#include <QVariantList>

namespace sd {

class MapControlLayer : public MapLayer {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(sd::Desk *desk READ desk WRITE setDesk NOTIFY deskChanged REQUIRED)
    Q_PROPERTY(
        sd::FactionColours *colours READ colours WRITE setColours NOTIFY deskChanged REQUIRED)
    /// Draws the picture that the desk's is compared with.
    Q_PROPERTY(bool compared READ isCompared WRITE setCompared NOTIFY deskChanged)
    Q_PROPERTY(bool showRoutes READ showRoutes WRITE setShowRoutes NOTIFY layersChanged)
    Q_PROPERTY(bool showFront READ showFront WRITE setShowFront NOTIFY layersChanged)
    /// What can be seen in the viewport now, most cells first: list of {kind, subject, nameEn,
    /// nameAr, colour}. kind: controller; pale, contested, unclear, withdrawn, blank; front; open,
    /// disputed, cut, railway, river.
    Q_PROPERTY(QVariantList legend READ legend NOTIFY legendChanged)
    /// Cells by who holds them on the whole map, most first: list of {subject, nameEn, nameAr,
    /// cells, contested}.
    Q_PROPERTY(QVariantList tally READ tally NOTIFY tallyChanged)

public:
    explicit MapControlLayer(QQuickItem *parent = nullptr);

    Desk *desk() const { return m_desk; }
    void setDesk(Desk *desk);
    bool isCompared() const { return m_compared; }
    void setCompared(bool compared);
    FactionColours *colours() const { return m_colours; }
    void setColours(FactionColours *colours);
    bool showRoutes() const { return m_showRoutes; }
    void setShowRoutes(bool show);
    bool showFront() const { return m_showFront; }
    void setShowFront(bool show);
    QVariantList legend() const { return m_legend; }
    QVariantList tally() const;

    /// Rows of what lies under a pixel of this item, -1 where nothing does: PlaceModel, RouteModel
    /// (within five pixels), and Situation::routes() for roads that no claim speaks about.
    Q_INVOKABLE int placeAt(QPointF pixel) const;
    Q_INVOKABLE int segmentAt(QPointF pixel) const;
    Q_INVOKABLE int routeAt(QPointF pixel) const;
    /// What a row of PlaceModel or RouteModel says, by name of role: in the desk's picture, or in
    /// the one it is compared with.
    Q_INVOKABLE QVariantMap placeSaid(int row, bool compared) const;
    Q_INVOKABLE QVariantMap segmentSaid(int row, bool compared) const;
    /// Pixel of a place's centre.
    Q_INVOKABLE QPointF pixelOf(int placeRow) const;
    /// {latitude, longitude} of the selected place, event or stretch of road; empty where what is
    /// selected stands at no place.
    Q_INVOKABLE QVariantMap selected() const;
    /// {nameEn, nameAr, kind} of a row of Situation::routes().
    Q_INVOKABLE QVariantMap route(int row) const;
    /// Camera {latitude, longitude, zoom} that shows the city in a room of that size, or with whole
    /// everything drawn.
    Q_INVOKABLE QVariantMap cameraFor(bool whole, QSizeF room, double minZoom,
                                      double maxZoom) const;
    /// {latitude, longitude, mgrs}; mgrs is empty where the grid has no square (the poles).
    Q_INVOKABLE QVariantMap positionAt(QPointF pixel) const;

    const MapPicture &picture() const { return m_picture; }
    /// What updatePolish will repaint.
    QRegion dirtyRegion() const { return m_dirty; }
    const QImage &canvas() const { return m_canvas; }

    void paint(QPainter *painter) override;

signals:
    void deskChanged();
    void layersChanged();
    void legendChanged();
    void tallyChanged();
    void pictureReset(); // another situation: all rows are new

protected:
    void updatePolish() override;
    void itemChange(ItemChange change, const ItemChangeData &value) override;

private:
    void connectDesk();
    void disconnectDesk();
    PlaceModel *places() const;
    RouteModel *routes() const;
    void reset();
    void restyle();
    QRect whole() const;
    void markAll();
    void mark(const QRectF &mercator);
    void drawRoutes();
    void refreshLegend();
    QVariantMap named(const QString &subject) const;
    int lineAt(const std::vector<MapLine> &lines, QPointF pixel) const;

    QPointer<Desk> m_desk;
    QPointer<FactionColours> m_colours;
    MapPicture m_picture;
    QImage m_canvas; // device pixels
    QImage m_routes; // likewise: river, railways and roads, which no tick changes
    QRegion m_dirty; // logical pixels
    QVariantList m_legend;
    bool m_compared = false;
    bool m_showRoutes = true;
    bool m_showFront = true;
    bool m_routesStale = true;
    bool m_recount = false; // cells changed since tallyChanged
};

} // namespace sd
