// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/items/mapdifferencelayer.h"

#include "model/changes.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace sd {

namespace {

constexpr double discRadius = 6.5;      // pixels at scale 1
constexpr double discAbove = 13;        // so that a name keeps the middle of its cell
constexpr double leastCell = 15;        // pixels: a disc over a smaller cell would hide others
constexpr double dash = 3.2, gap = 2.4; // of the outline, in widths of its line

} // namespace

MapDifferenceLayer::MapDifferenceLayer(QQuickItem *parent)
    : MapLayer(parent)
{
    connect(this, &MapLayer::cameraChanged, this, [this] { update(); });
    connect(this, &MapLayer::inkChanged, this, [this] { update(); });
}

void MapDifferenceLayer::setGround(MapControlLayer *ground)
{
    if (m_ground == ground)
        return;
    if (m_ground)
        m_ground->disconnect(this);
    m_ground = ground;
    if (m_ground) {
        connect(m_ground, &MapControlLayer::deskChanged, this, &MapDifferenceLayer::connectDesk);
        connect(m_ground, &MapControlLayer::pictureReset, this, &MapDifferenceLayer::refresh);
    }
    connectDesk();
    emit groundChanged();
}

void MapDifferenceLayer::connectDesk()
{
    if (m_desk) {
        for (QObject *shared : std::initializer_list<QObject *>{
                 m_desk->comparison(), m_desk->places(), m_desk->routes(),
                 m_desk->comparison()->places(), m_desk->comparison()->routes()})
            shared->disconnect(this);
    }
    if (m_colours)
        m_colours->disconnect(this);
    m_desk = m_ground ? m_ground->desk() : nullptr;
    m_colours = m_ground ? m_ground->colours() : nullptr;
    if (m_colours)
        connect(m_colours, &FactionColours::changed, this, &MapDifferenceLayer::refresh);
    if (m_desk) {
        const Comparison *comparison = m_desk->comparison();
        connect(comparison, &Comparison::changed, this, &MapDifferenceLayer::refresh);
        connect(comparison, &Comparison::differingChanged, this, &MapDifferenceLayer::refresh);
        for (const QAbstractItemModel *model : std::initializer_list<const QAbstractItemModel *>{
                 m_desk->places(), m_desk->routes(), m_desk->comparison()->places(),
                 m_desk->comparison()->routes()})
            connect(model, &QAbstractItemModel::dataChanged, this, &MapDifferenceLayer::refresh);
    }
    refresh();
}

void MapDifferenceLayer::refresh()
{
    polish();
}

CellLook MapDifferenceLayer::lookOf(const PlaceModel &places, int place) const
{
    CellLook look;
    if (const int row = places.claimOf(place); row >= 0) {
        const ControlClaim &claim = places.situation()->control()[size_t(row)];
        look.faction = places.situation()->factionRow(claim.controller);
        look.colour = m_colours->drawnColour(look.faction).rgb();
        look.pattern = claim.status == ControlStatus::Held      ? CellPattern::None
                     : claim.status == ControlStatus::Contested ? CellPattern::Contested
                     : claim.status == ControlStatus::Unclear   ? CellPattern::Unclear
                                                                : CellPattern::Withdrawn;
    }
    return look;
}

void MapDifferenceLayer::updatePolish()
{
    m_cells.clear();
    m_points.clear();
    m_roads.clear();
    update();
    if (!m_desk || !m_desk->situation() || !m_colours || !m_desk->comparison()->isOn())
        return;
    Comparison &comparison = *m_desk->comparison();
    const MapGeometry &geometry = m_ground->picture().geometry();
    m_cells.resize(geometry.cells().size());
    for (int place = 0; place < int(m_desk->situation()->places().size()); ++place) {
        if (!comparison.differs(place))
            continue;
        const Sides sides{.here = lookOf(*m_desk->places(), place),
                          .there = lookOf(*comparison.places(), place)};
        if (const int cell = geometry.cellOfPlace(place); cell >= 0)
            m_cells[size_t(cell)] = sides;
        else
            m_points.emplace_back(place, sides);
    }
    for (int segment = 0; segment < int(geometry.segments().size()); ++segment) {
        const RouteChange change{.segment = segment,
                                 .before = m_desk->routes()->claimOf(segment),
                                 .after = comparison.routes()->claimOf(segment)};
        if (!saysTheSame(*m_desk->situation(), change))
            m_roads.push_back(segment);
    }
}

void MapDifferenceLayer::paint(QPainter *painter)
{
    if (m_cells.empty() && m_points.empty())
        return;
    painter->setRenderHint(QPainter::Antialiasing);
    paintOutlines(*painter);
    if (m_ground->showRoutes())
        paintRoads(*painter);
    const MapGeometry &geometry = m_ground->picture().geometry();
    for (size_t cell = 0; cell < m_cells.size(); ++cell) {
        const QRectF bounds = camera().toPixel(geometry.cells()[cell].bounds);
        if (m_cells[cell] && std::min(bounds.width(), bounds.height()) >= leastCell * ink().scale)
            paintDisc(*painter, geometry.cells()[cell].place, *m_cells[cell]);
    }
    for (const auto &[place, sides] : m_points)
        paintDisc(*painter, place, sides);
}

/// Borders between ground that changed in different ways, or did not change at all.
void MapDifferenceLayer::paintOutlines(QPainter &painter) const
{
    const MapGeometry &geometry = m_ground->picture().geometry();
    const auto change = [this](int cell) {
        return cell < 0 ? std::optional<Sides>() : m_cells[size_t(cell)];
    };
    std::vector<std::pair<int, int>> edges;
    for (const MapEdge &edge : geometry.edges()) {
        if (change(edge.left) != change(edge.right))
            edges.emplace_back(edge.a, edge.b);
    }
    QPainterPath path;
    for (const std::vector<int> &chain : chained(edges)) {
        QPolygonF line;
        for (const int vertex : chain)
            line.append(camera().toPixel(geometry.vertices()[size_t(vertex)]));
        if (line.boundingRect().intersects(boundingRect()))
            path.addPolygon(line);
    }
    const double unit = ink().scale;
    painter.setBrush(Qt::NoBrush);
    painter.strokePath(path,
                       QPen(ink().land, 4.6 * unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    QPen pen(ink().warning, 2.2 * unit, Qt::CustomDashLine, Qt::FlatCap, Qt::RoundJoin);
    pen.setDashPattern({dash, gap});
    painter.strokePath(path, pen);
}

void MapDifferenceLayer::paintRoads(QPainter &painter) const
{
    const double unit = ink().scale;
    QPainterPathStroker around(
        QPen(Qt::black, 10 * unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    QPen pen(ink().warning, 1.8 * unit, Qt::CustomDashLine, Qt::FlatCap, Qt::RoundJoin);
    pen.setDashPattern({dash, gap});
    for (const int segment : m_roads) {
        const MapLine &line = m_ground->picture().geometry().segments()[size_t(segment)];
        if (!camera().visible().intersects(line.bounds))
            continue;
        QPolygonF pixels;
        for (const QPointF point : line.points)
            pixels.append(camera().toPixel(point));
        QPainterPath path;
        path.addPolygon(pixels);
        painter.strokePath(around.createStroke(path).simplified(), pen);
    }
}

QColor MapDifferenceLayer::halfOf(const CellLook &look) const
{
    if (look.faction < 0)
        return ink().land;
    return look.pattern == CellPattern::None ? QColor(look.colour)
                                             : mixed(ink().land, QColor(look.colour), 0.5);
}

void MapDifferenceLayer::paintDisc(QPainter &painter, int place, const Sides &sides) const
{
    const double unit = ink().scale;
    const double radius = discRadius * unit;
    const QPointF at = camera().toPixel(m_ground->picture().geometry().centres()[size_t(place)])
                     - QPointF(0, discAbove * unit);
    const QRectF disc(at - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius));
    if (!disc.intersects(boundingRect()))
        return;
    painter.setPen(Qt::NoPen);
    constexpr int quarter = 90 * 16; // sixteenths of a degree
    painter.setBrush(halfOf(sides.here));
    painter.drawPie(disc, quarter, 2 * quarter);
    painter.setBrush(halfOf(sides.there));
    painter.drawPie(disc, -quarter, 2 * quarter);
    // ground that is not simply held is hatched, as its cell is
    painter.setPen(QPen(ink().text, 1.1 * unit));
    const QPointF stroke(radius * 0.42, -radius * 0.42);
    for (const auto &[look, side] : {std::pair(&sides.here, -1.0), std::pair(&sides.there, 1.0)}) {
        const QPointF middle = at + QPointF(side * radius * 0.45, 0);
        if (look->faction >= 0 && look->pattern != CellPattern::None)
            painter.drawLine(middle - stroke, middle + stroke);
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(ink().land, 3 * unit));
    painter.drawEllipse(at, radius + unit, radius + unit);
    painter.setPen(QPen(ink().text, 1.3 * unit));
    painter.drawEllipse(at, radius, radius);
    painter.drawLine(at - QPointF(0, radius), at + QPointF(0, radius));
}

} // namespace sd
