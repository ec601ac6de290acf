// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/items/mapoverlay.h"

#include "ui/items/annotationpaint.h"
#include "ui/items/graticule.h"
#include "ui/items/lassotool.h"
#include "ui/items/toolpaint.h"

#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace sd {

MapOverlay::MapOverlay(QQuickItem *parent)
    : MapLayer(parent)
{
    connect(this, &MapLayer::cameraChanged, this, &MapOverlay::refresh);
    connect(this, &MapLayer::inkChanged, this, &MapOverlay::refresh);
}

void MapOverlay::setGround(MapControlLayer *ground)
{
    if (m_ground == ground)
        return;
    m_ground = ground;
    connect(m_ground, &MapControlLayer::deskChanged, this, &MapOverlay::connectDesk);
    connect(m_ground, &MapControlLayer::pictureReset, this, &MapOverlay::refresh);
    connectDesk();
    emit groundChanged();
}

void MapOverlay::connectDesk()
{
    if (!desk())
        return;
    constexpr auto once = Qt::UniqueConnection;
    connect(desk()->chosen(), &PlaceSet::changed, this, &MapOverlay::refresh, once);
    connect(desk()->board(), &Board::changed, this, &MapOverlay::refresh, once);
    connect(desk()->board(), &Board::chosenChanged, this, &MapOverlay::refresh, once);
    connect(desk()->board(), &Board::pinChanged, this, &MapOverlay::refresh, once);
    refresh();
}

void MapOverlay::setTool(MapTool *tool)
{
    if (m_tool == tool)
        return;
    if (m_tool) {
        m_tool->disconnect(this);
        m_tool->leave();
    }
    m_tool = tool;
    if (m_tool) {
        connect(m_tool, &MapTool::changed, this, &MapOverlay::refresh);
        connect(m_tool, &MapTool::redrawn, this, &MapOverlay::refresh);
    }
    refresh();
    emit toolChanged();
}

void MapOverlay::setGraticule(bool on)
{
    if (m_graticule == on)
        return;
    m_graticule = on;
    refresh();
    emit graticuleChanged();
}

void MapOverlay::refresh()
{
    update(boundingRect().toAlignedRect());
}

void MapOverlay::tap(QPointF at, int modifiers)
{
    if (m_tool)
        m_tool->tap(at, camera(), Qt::KeyboardModifiers(modifiers));
}

bool MapOverlay::grabs(QPointF at) const
{
    return m_tool && m_tool->grabs(at, camera());
}

void MapOverlay::press(QPointF at, int modifiers)
{
    if (m_tool)
        m_tool->press(at, camera(), Qt::KeyboardModifiers(modifiers));
}

void MapOverlay::move(QPointF at)
{
    if (m_tool)
        m_tool->move(at, camera());
}

void MapOverlay::release(QPointF at)
{
    if (m_tool)
        m_tool->release(at, camera());
}

void MapOverlay::hover(QPointF at)
{
    if (m_tool)
        m_tool->hover(at, camera());
}

void MapOverlay::leave()
{
    if (m_tool)
        m_tool->leave();
}

void MapOverlay::toggle(int place)
{
    if (desk() && desk()->situation() && place >= 0)
        desk()->chosen()->toggle(desk()->situation()->places()[size_t(place)].id.value);
}

void MapOverlay::chooseInView()
{
    if (desk())
        desk()->chosen()->setRows(
            placesWithin(m_ground->picture().geometry(), QPolygonF(camera().visible())));
}

QVariantMap MapOverlay::pin() const
{
    if (!desk() || !desk()->board()->pin())
        return {};
    const GeoPoint point = *desk()->board()->pin();
    return {{u"latitude"_s, point.lat}, {u"longitude"_s, point.lon}};
}

QVariantMap MapOverlay::selectedPlace() const
{
    if (!desk() || !desk()->situation() || desk()->selection()->kind() != Selection::Kind::Place)
        return {};
    const int row = desk()->situation()->placeRow({desk()->selection()->id()});
    if (row < 0)
        return {};
    const Place &place = desk()->situation()->places()[size_t(row)];
    return {{u"latitude"_s, place.centre.lat},
            {u"longitude"_s, place.centre.lon},
            {u"nameEn"_s, place.nameEn},
            {u"nameAr"_s, place.nameAr}};
}

void MapOverlay::paint(QPainter *painter)
{
    if (!desk())
        return;
    if (m_graticule)
        paintGraticule(*painter, camera(), ink());
    painter->setRenderHint(QPainter::Antialiasing);
    paintChosen(*painter);
    const Board &board = *desk()->board();
    const MapCamera view = camera();
    paintAnnotations(
        *painter, [&view](GeoPoint point) { return view.toPixel(toMercator(point)); },
        board.drawing(), ink(), board.chosen());
    if (m_tool) {
        painter->save();
        m_tool->paint(*painter, view, ink());
        painter->restore();
    }
    paintPin(*painter);
}

void MapOverlay::paintChosen(QPainter &painter) const
{
    const PlaceSet &chosen = *desk()->chosen();
    if (chosen.count() == 0)
        return;
    const MapGeometry &geometry = m_ground->picture().geometry();
    QColor fill = ink().accent;
    fill.setAlphaF(0.22F);
    for (const int place : chosen.rows()) {
        const int cell = geometry.cellOfPlace(place);
        if (cell < 0) {
            handleOver(painter, camera().toPixel(geometry.centres()[size_t(place)]), ink().accent,
                       ink());
            continue;
        }
        const MapCell &shape = geometry.cells()[size_t(cell)];
        if (!camera().visible().intersects(shape.bounds))
            continue;
        QPainterPath path;
        std::vector<QPolygonF> rings;
        for (const QPolygonF &ring : shape.rings) {
            QPolygonF pixels;
            pixels.reserve(ring.size());
            for (const QPointF &point : ring)
                pixels.append(camera().toPixel(point));
            path.addPolygon(pixels);
            rings.push_back(std::move(pixels));
        }
        painter.fillPath(path, fill);
        for (const QPolygonF &ring : rings)
            strokeOver(painter, ring, ink().accent, ink(), 2);
    }
}

void MapOverlay::paintPin(QPainter &painter) const
{
    const auto &pin = desk()->board()->pin();
    if (!pin)
        return;
    const double scale = ink().scale;
    const QPointF foot = camera().toPixel(toMercator(*pin));
    const QPointF head = foot - QPointF(0, 20 * scale);
    QPainterPath drop(foot);
    drop.cubicTo(foot - QPointF(2 * scale, 8 * scale), head + QPointF(-9 * scale, 6 * scale),
                 head + QPointF(-9 * scale, 0));
    drop.arcTo(QRectF(head - QPointF(9, 9) * scale, QSizeF(18, 18) * scale), 180, -180);
    drop.cubicTo(head + QPointF(9 * scale, 6 * scale), foot - QPointF(-2 * scale, 8 * scale), foot);
    painter.setPen(QPen(ink().paper, 2 * scale));
    painter.setBrush(ink().accent);
    painter.drawPath(drop);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink().paper);
    painter.drawEllipse(head, 3.5 * scale, 3.5 * scale);
}

} // namespace sd
