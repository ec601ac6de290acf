// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What stands on the map's ground: outlines of the selected and the hovered, names, and events as
// marks where they are few.
#pragma once

#include "ui/items/mapdensitylayer.h"
#include "ui/items/maplabels.h"
#include "ui/items/mapmarks.h"

#include <QPixmap>

#include <limits>
#include <optional>

namespace sd {

class MapMarkLayer : public MapLayer {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        sd::MapControlLayer *ground READ ground WRITE setGround NOTIFY groundChanged REQUIRED)
    /// Says which events stand as symbols.
    Q_PROPERTY(
        sd::MapDensityLayer *density READ density WRITE setDensity NOTIFY densityChanged REQUIRED)
    Q_PROPERTY(bool arabic MEMBER m_arabic NOTIFY arabicChanged)
    Q_PROPERTY(bool showLabels MEMBER m_showLabels NOTIFY choicesChanged)
    Q_PROPERTY(bool showRoutes MEMBER m_showRoutes NOTIFY choicesChanged)
    /// Rectangles of what lies over the map, where no name may stand.
    Q_PROPERTY(QList<QRectF> obstacles MEMBER m_obstacles NOTIFY obstaclesChanged)
    Q_PROPERTY(int hoveredPlace MEMBER m_hoveredPlace NOTIFY
                   hoverChanged) // row in PlaceModel, -1 for none
    Q_PROPERTY(int hoveredSegment MEMBER m_hoveredSegment NOTIFY
                   hoverChanged) // row in RouteModel, -1 for none
    Q_PROPERTY(int hoveredMark MEMBER m_hoveredMark NOTIFY hoverChanged) // see markAt, -1 for none
    /// Events beyond this pixel are not drawn: the part of the map that shows another picture.
    Q_PROPERTY(double eventEdge MEMBER m_eventEdge NOTIFY eventEdgeChanged)
    /// What draws them there: names give way to its marks.
    Q_PROPERTY(sd::MapMarkLayer *beyond READ beyond WRITE setBeyond NOTIFY beyondChanged)
    /// Words of the categories that marks in view stand for, in enum order.
    Q_PROPERTY(QStringList categories READ categories NOTIFY categoriesChanged)
    Q_PROPERTY(
        int unplaced READ unplaced NOTIFY unplacedChanged) // events shown that name a region only

public:
    explicit MapMarkLayer(QQuickItem *parent = nullptr);

    MapControlLayer *ground() const { return m_ground; }
    void setGround(MapControlLayer *ground);
    MapDensityLayer *density() const { return m_density; }
    void setDensity(MapDensityLayer *density);
    MapMarkLayer *beyond() const { return m_beyond; }
    void setBeyond(MapMarkLayer *beyond);
    const QStringList &categories() const { return m_categories; }
    int unplaced() const { return m_unplaced; }

    /// Number of the mark under a pixel, -1 where there is none; valid until the camera or the day
    /// changes.
    Q_INVOKABLE int markAt(QPointF pixel) const;
    /// The events of a mark: list of {key, title, category, placeText}.
    Q_INVOKABLE QVariantList eventsAt(int mark) const;

    const std::vector<PlacedLabel> &labels() const { return m_labels; }
    const MapMarks &marks() const { return m_marks; }

    void paint(QPainter *painter) override;

signals:
    void groundChanged();
    void densityChanged();
    void beyondChanged();
    void eventEdgeChanged();
    void arabicChanged();
    void choicesChanged();
    void obstaclesChanged();
    void hoverChanged();
    void marksChanged();
    void categoriesChanged();
    void unplacedChanged();

protected:
    void updatePolish() override;

private:
    void connectDesk();
    void forgetNames();
    void rearrange();
    void refreshDay();
    void refreshMarks();
    void countUnplaced();
    QStringList categoriesInView() const;
    void place();
    std::vector<LabelWish> wishes();
    const QPixmap &nameOf(int place);
    const QPixmap &numberOf(int route);
    QPixmap textPixmap(const QString &text, const LabelStyle &style) const;
    void paintOutlines(QPainter &painter);
    void paintSegment(QPainter &painter, int segment, const QColor &colour, double width);
    void paintCell(QPainter &painter, int place, const QColor &colour, double width);
    void paintFaction(QPainter &painter, const QString &subject);
    void paintNames(QPainter &painter);
    void paintMark(QPainter &painter, const MapMark &mark, bool hovered);
    const Situation *situation() const;

    QPointer<MapControlLayer> m_ground;
    QPointer<MapDensityLayer> m_density;
    QPointer<Desk> m_desk;
    QPointer<MapMarkLayer> m_beyond;
    bool m_arabic = false, m_showLabels = true, m_showRoutes = true;
    QList<QRectF> m_obstacles;
    int m_hoveredPlace = -1, m_hoveredSegment = -1, m_hoveredMark = -1;
    double m_eventEdge = std::numeric_limits<double>::max();
    MapMarks m_marks;
    int m_unplaced = 0;
    QStringList m_categories;
    std::optional<std::vector<LabelWish>> m_wishes; // kept from day to day
    std::vector<PlacedLabel> m_labels;
    QHash<int, QPixmap> m_names;   // by place row
    QHash<int, QPixmap> m_numbers; // by route row
    bool m_stale = true;           // marks and names must be placed anew before painting
};

} // namespace sd
