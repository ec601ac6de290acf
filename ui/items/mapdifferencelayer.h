// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Marks what the desk's picture and the one it is compared with do not say alike: ground that
// changed in the same way has one outline, each place a disc with both holders' colours.
#pragma once

#include "ui/items/mapcontrollayer.h"

#include <optional>

namespace sd {

class MapDifferenceLayer : public MapLayer {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        sd::MapControlLayer *ground READ ground WRITE setGround NOTIFY groundChanged REQUIRED)

public:
    explicit MapDifferenceLayer(QQuickItem *parent = nullptr);

    MapControlLayer *ground() const { return m_ground; }
    void setGround(MapControlLayer *ground);

    /// How both pictures draw a place: the left half of its disc is the desk's.
    struct Sides {
        CellLook here;
        CellLook there;

        bool operator==(const Sides &) const = default;
    };
    /// By row in MapGeometry::cells(); nothing where both say the same.
    const std::vector<std::optional<Sides>> &cells() const { return m_cells; }

    void paint(QPainter *painter) override;

signals:
    void groundChanged();

protected:
    void updatePolish() override;

private:
    void connectDesk();
    void refresh();
    CellLook lookOf(const PlaceModel &places, int place) const;
    void paintOutlines(QPainter &painter) const;
    void paintRoads(QPainter &painter) const;
    void paintDisc(QPainter &painter, int place, const Sides &sides) const;
    QColor halfOf(const CellLook &look) const;

    QPointer<MapControlLayer> m_ground;
    QPointer<Desk> m_desk;
    QPointer<FactionColours> m_colours;
    std::vector<std::optional<Sides>> m_cells;
    std::vector<std::pair<int, Sides>> m_points; // places without a cell, by row
    std::vector<int> m_roads;                    // rows in segments()
};

} // namespace sd
