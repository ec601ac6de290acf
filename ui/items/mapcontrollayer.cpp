// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/items/mapcontrollayer.h"

#include "db/position.h"
#include "ui/items/maplegend.h"
#include "ui/items/mappaint.h"

#include <QPainter>

#include <cmath>
#include <utility>

namespace sd {

namespace {

constexpr double routeReach = 5; // pixels
constexpr int mostRects = 24;    // beyond that clipping costs more than painting between them
constexpr double fitMargin = 28; // pixels around what "fit" shows
constexpr int pointerDigits = 4; // ten metres: about what a pixel shows at street zoom

} // namespace

MapControlLayer::MapControlLayer(QQuickItem *parent)
    : MapLayer(parent)
{
    setOpaquePainting(true);
    connect(this, &MapLayer::cameraChanged, this, &MapControlLayer::markAll);
    connect(this, &MapLayer::inkChanged, this, &MapControlLayer::markAll);
    connect(this, &MapControlLayer::layersChanged, this, &MapControlLayer::markAll);
}

void MapControlLayer::setDesk(Desk *desk)
{
    if (m_desk == desk)
        return;
    disconnectDesk();
    m_desk = desk;
    connectDesk();
    reset();
    emit deskChanged();
}

void MapControlLayer::setCompared(bool compared)
{
    if (m_compared == compared)
        return;
    disconnectDesk();
    m_compared = compared;
    connectDesk();
    reset();
    emit deskChanged();
}

PlaceModel *MapControlLayer::places() const
{
    return m_compared ? m_desk->comparison()->places() : m_desk->places();
}

RouteModel *MapControlLayer::routes() const
{
    return m_compared ? m_desk->comparison()->routes() : m_desk->routes();
}

void MapControlLayer::disconnectDesk()
{
    if (!m_desk)
        return;
    m_desk->disconnect(this);
    places()->disconnect(this);
    routes()->disconnect(this);
    m_desk->selection()->disconnect(this);
}

void MapControlLayer::connectDesk()
{
    if (!m_desk)
        return;
    connect(m_desk, &Desk::situationChanged, this, &MapControlLayer::reset);
    connect(m_desk->selection(), &Selection::changed, this, &MapControlLayer::restyle);
    connect(places(), &PlaceModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) {
                const std::vector<int> changed = m_picture.updatePlaces(first.row(), last.row());
                for (const int cell : changed)
                    mark(m_picture.geometry().cells()[size_t(cell)].bounds);
                m_recount |= !changed.empty();
            });
    connect(routes(), &RouteModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) {
                for (const int segment : m_picture.updateSegments(first.row(), last.row()))
                    mark(m_picture.geometry().segments()[size_t(segment)].bounds);
            });
}

void MapControlLayer::setColours(FactionColours *colours)
{
    if (m_colours == colours)
        return;
    if (m_colours)
        m_colours->disconnect(this);
    m_colours = colours;
    if (m_colours)
        connect(m_colours, &FactionColours::changed, this, &MapControlLayer::restyle);
    reset();
    emit deskChanged();
}

void MapControlLayer::setShowRoutes(bool show)
{
    if (m_showRoutes == show)
        return;
    m_showRoutes = show;
    emit layersChanged();
}

void MapControlLayer::setShowFront(bool show)
{
    if (m_showFront == show)
        return;
    m_showFront = show;
    emit layersChanged();
}

void MapControlLayer::reset()
{
    m_picture = m_desk && m_colours ? MapPicture(*places(), *routes(), *m_colours) : MapPicture();
    restyle();
    emit pictureReset();
}

void MapControlLayer::restyle()
{
    const Selection *selection = m_desk ? m_desk->selection() : nullptr;
    const bool faction = selection && selection->kind() == Selection::Kind::Faction;
    const std::vector<CellLook> before = m_picture.cells();
    m_picture.updateAll(faction ? selection->id() : QString());
    if (before != m_picture.cells() || m_canvas.isNull()) {
        markAll();
        m_recount = true;
    }
}

void MapControlLayer::markAll()
{
    m_dirty = whole();
    m_routesStale = true;
    polish();
}

QRect MapControlLayer::whole() const
{
    return boundingRect().toAlignedRect();
}

void MapControlLayer::mark(const QRectF &mercator)
{
    const QRectF pixels = camera().toPixel(mercator).adjusted(-paintMargin, -paintMargin,
                                                              paintMargin, paintMargin);
    const QRect rect = (pixels & boundingRect()).toAlignedRect();
    if (rect.isEmpty())
        return;
    m_dirty += rect;
    polish();
}

void MapControlLayer::itemChange(ItemChange change, const ItemChangeData &value)
{
    MapLayer::itemChange(change, value);
    if (change == ItemDevicePixelRatioHasChanged || change == ItemSceneChange)
        markAll();
}

void MapControlLayer::updatePolish()
{
    const double ratio = pixelRatio();
    const QSize pixels(int(std::ceil(width() * ratio)), int(std::ceil(height() * ratio)));
    if (pixels.isEmpty() || m_dirty.isEmpty())
        return;
    if (m_canvas.size() != pixels) {
        m_canvas = QImage(pixels, QImage::Format_RGB32);
        m_routes = QImage(pixels, QImage::Format_ARGB32_Premultiplied);
        m_routesStale = true;
        m_dirty = whole();
    }
    if (m_dirty.rectCount() > mostRects)
        m_dirty = m_dirty.boundingRect();
    m_canvas.setDevicePixelRatio(ratio);
    m_routes.setDevicePixelRatio(ratio);
    if (std::exchange(m_routesStale, false))
        drawRoutes();
    QPainter painter(&m_canvas);
    painter.setClipRegion(m_dirty);
    MapPaint paint(painter, camera(), ink(), ratio);
    paint.cells(m_picture, m_dirty);
    if (m_desk && m_desk->situation()) {
        if (m_showRoutes) {
            painter.drawImage(QPointF(0, 0), m_routes);
            paint.segments(m_picture, *m_desk->situation(), m_dirty);
        }
        if (m_showFront)
            paint.front(m_picture, m_dirty);
    }
    painter.end();
    update(
        m_dirty.boundingRect()); // never update() without a rectangle: a later one would narrow it
    m_dirty = {};
    refreshLegend();
    if (std::exchange(m_recount, false))
        emit tallyChanged();
}

void MapControlLayer::drawRoutes()
{
    m_routes.fill(Qt::transparent);
    if (!m_showRoutes || !m_desk || !m_desk->situation())
        return;
    QPainter painter(&m_routes);
    MapPaint(painter, camera(), ink(), pixelRatio())
        .routes(m_picture, *m_desk->situation(), whole());
}

void MapControlLayer::paint(QPainter *painter)
{
    if (!m_canvas.isNull())
        painter->drawImage(QPointF(0, 0), m_canvas);
}

QVariantMap MapControlLayer::named(const QString &subject) const
{
    QVariantMap entry{{QStringLiteral("subject"), subject}};
    const Situation &situation = *m_picture.situation();
    const int row = situation.factionRow({subject});
    entry[QStringLiteral("nameEn")] = row < 0 ? QString()
                                              : situation.factions()[size_t(row)].nameEn;
    entry[QStringLiteral("nameAr")] = row < 0 ? QString()
                                              : situation.factions()[size_t(row)].nameAr;
    return entry;
}

void MapControlLayer::refreshLegend()
{
    QVariantList entries;
    if (m_picture.situation()) {
        const MapContent content = contentOf(m_picture, *m_colours, camera());
        for (const Holding &holding : content.holdings) {
            QVariantMap entry = named(holding.subject);
            entry[QStringLiteral("kind")] = QStringLiteral("controller");
            entry[QStringLiteral("colour")] = m_colours->colour(holding.subject);
            entries.append(entry);
        }
        QStringList kinds = content.cellKinds;
        if (m_showFront && content.front)
            kinds.append(QStringLiteral("front"));
        if (m_showRoutes)
            kinds += content.lineKinds;
        for (const QString &kind : std::as_const(kinds))
            entries.append(QVariantMap{{QStringLiteral("kind"), kind}});
    }
    if (entries == m_legend)
        return;
    m_legend = entries;
    emit legendChanged();
}

QVariantList MapControlLayer::tally() const
{
    QVariantList list;
    if (!m_picture.situation())
        return list;
    for (const Holding &holding : holdingsOf(m_picture, *m_colours, nullptr)) {
        QVariantMap entry = named(holding.subject);
        entry[QStringLiteral("cells")] = holding.cells;
        entry[QStringLiteral("contested")] = holding.contested;
        list.append(entry);
    }
    return list;
}

int MapControlLayer::placeAt(QPointF pixel) const
{
    const int cell = m_picture.geometry().cellAt(camera().toMercator(pixel));
    return cell < 0 ? -1 : m_picture.geometry().cells()[size_t(cell)].place;
}

int MapControlLayer::lineAt(const std::vector<MapLine> &lines, QPointF pixel) const
{
    const double reach = routeReach * ink().scale / camera().worldPixels();
    const QPointF point = camera().toMercator(pixel);
    int best = -1;
    double nearest = reach;
    for (int row = 0; row < int(lines.size()); ++row) {
        const MapLine &line = lines[size_t(row)];
        if (!line.bounds.adjusted(-reach, -reach, reach, reach).contains(point))
            continue;
        if (const double distance = distanceTo(line.points, point); distance < nearest) {
            nearest = distance;
            best = row;
        }
    }
    return best;
}

int MapControlLayer::segmentAt(QPointF pixel) const
{
    return m_showRoutes ? lineAt(m_picture.geometry().segments(), pixel) : -1;
}

int MapControlLayer::routeAt(QPointF pixel) const
{
    return m_showRoutes ? lineAt(m_picture.geometry().routes(), pixel) : -1;
}

QVariantMap MapControlLayer::placeSaid(int row, bool compared) const
{
    if (!m_desk)
        return {};
    return (compared ? m_desk->comparison()->places() : m_desk->places())->get(row);
}

QVariantMap MapControlLayer::segmentSaid(int row, bool compared) const
{
    if (!m_desk)
        return {};
    return (compared ? m_desk->comparison()->routes() : m_desk->routes())->get(row);
}

QPointF MapControlLayer::pixelOf(int placeRow) const
{
    const auto &centres = m_picture.geometry().centres();
    return placeRow >= 0 && placeRow < int(centres.size())
             ? camera().toPixel(centres[size_t(placeRow)])
             : QPointF();
}

QVariantMap MapControlLayer::selected() const
{
    if (!m_desk || !m_desk->situation())
        return {};
    const Situation &situation = *m_desk->situation();
    const QString id = m_desk->selection()->id();
    std::optional<GeoPoint> point;
    switch (m_desk->selection()->kind()) {
    case Selection::Kind::Place:
        if (const int row = situation.placeRow({id}); row >= 0)
            point = situation.places()[size_t(row)].centre;
        break;
    case Selection::Kind::Event:
        if (const int row = situation.eventRow(id); row >= 0)
            point = situation.events().position(size_t(row));
        break;
    case Selection::Kind::Route:
        if (const int row = situation.segmentRow(id); row >= 0) {
            const auto &line = situation.segments()[size_t(row)].line;
            if (!line.empty())
                point = line[line.size() / 2];
        }
        break;
    default:
        break;
    }
    if (!point)
        return {};
    return {{QStringLiteral("latitude"), point->lat}, {QStringLiteral("longitude"), point->lon}};
}

QVariantMap MapControlLayer::route(int row) const
{
    if (!m_desk || !m_desk->situation() || row < 0
        || row >= int(m_desk->situation()->routes().size()))
        return {};
    const Route &route = m_desk->situation()->routes()[size_t(row)];
    return {{QStringLiteral("nameEn"), route.nameEn},
            {QStringLiteral("nameAr"), route.nameAr},
            {QStringLiteral("kind"), route.kind}};
}

QVariantMap MapControlLayer::cameraFor(bool whole, QSizeF room, double minZoom,
                                       double maxZoom) const
{
    const MapGeometry &geometry = m_picture.geometry();
    const QRectF bounds = whole || geometry.cityBounds().isEmpty() ? geometry.allBounds()
                                                                   : geometry.cityBounds();
    if (bounds.isEmpty())
        return {};
    const MapCamera camera = fitted(bounds, room, fitMargin * ink().scale, minZoom, maxZoom);
    const GeoPoint centre = fromMercator(camera.centre);
    return {{QStringLiteral("latitude"), centre.lat},
            {QStringLiteral("longitude"), centre.lon},
            {QStringLiteral("zoom"), camera.zoom}};
}

QVariantMap MapControlLayer::positionAt(QPointF pixel) const
{
    const GeoPoint point = fromMercator(camera().toMercator(pixel));
    return {{QStringLiteral("latitude"), point.lat},
            {QStringLiteral("longitude"), point.lon},
            {QStringLiteral("mgrs"), toMgrs(point, pointerDigits)}};
}

} // namespace sd
