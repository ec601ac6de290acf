// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/items/mapmarklayer.h"

#include "ui/items/symbolprovider.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <set>

namespace sd {

namespace {

constexpr double markRadius = 11; // pixels at scale 1

} // namespace

MapMarkLayer::MapMarkLayer(QQuickItem *parent)
    : MapLayer(parent)
{
    connect(this, &MapLayer::cameraChanged, this, &MapMarkLayer::rearrange);
    connect(this, &MapMarkLayer::hoverChanged, this, [this] { update(); });
    connect(this, &MapMarkLayer::eventEdgeChanged, this, &MapMarkLayer::refreshDay);
    connect(this, &MapMarkLayer::choicesChanged, this, &MapMarkLayer::rearrange);
    connect(this, &MapMarkLayer::obstaclesChanged, this, &MapMarkLayer::refreshDay);
    connect(this, &MapLayer::inkChanged, this, &MapMarkLayer::forgetNames);
    connect(this, &MapMarkLayer::arabicChanged, this, &MapMarkLayer::forgetNames);
}

void MapMarkLayer::setGround(MapControlLayer *ground)
{
    if (m_ground == ground)
        return;
    if (m_ground)
        m_ground->disconnect(this);
    m_ground = ground;
    if (m_ground) {
        connect(m_ground, &MapControlLayer::deskChanged, this, &MapMarkLayer::connectDesk);
        connect(m_ground, &MapControlLayer::pictureReset, this, [this] {
            m_hoveredPlace = m_hoveredSegment = m_hoveredMark = -1;
            forgetNames();
        });
    }
    connectDesk();
    emit groundChanged();
}

void MapMarkLayer::setDensity(MapDensityLayer *density)
{
    if (m_density == density)
        return;
    if (m_density)
        m_density->disconnect(this);
    m_density = density;
    if (m_density) {
        connect(m_density, &MapDensityLayer::symbolsChanged, this, &MapMarkLayer::refreshDay);
        connect(m_density, &MapDensityLayer::inViewChanged, this, &MapMarkLayer::countUnplaced);
    }
    emit densityChanged();
    refreshDay();
}

void MapMarkLayer::setBeyond(MapMarkLayer *beyond)
{
    if (m_beyond == beyond)
        return;
    if (m_beyond)
        m_beyond->disconnect(this);
    m_beyond = beyond;
    if (m_beyond)
        connect(m_beyond, &MapMarkLayer::marksChanged, this, &MapMarkLayer::refreshDay);
    emit beyondChanged();
    refreshDay();
}

void MapMarkLayer::connectDesk()
{
    if (m_desk)
        for (QObject *shared : std::initializer_list<QObject *>{
                 m_desk->selection(), m_desk->events(), m_desk->clock(), m_desk->filter()})
            shared->disconnect(this);
    m_desk = m_ground ? m_ground->desk() : nullptr;
    if (m_desk) {
        connect(m_desk->selection(), &Selection::changed, this, &MapMarkLayer::rearrange);
        connect(m_desk->events(), &EventModel::currentChanged, this, &MapMarkLayer::refreshDay);
        connect(m_desk->clock(), &Clock::ticked, this, &MapMarkLayer::refreshDay);
        connect(m_desk->filter(), &Filter::changed, this, &MapMarkLayer::refreshDay);
    }
    rearrange();
}

const Situation *MapMarkLayer::situation() const
{
    return m_ground && m_ground->desk() ? m_ground->desk()->situation().get() : nullptr;
}

void MapMarkLayer::forgetNames()
{
    m_names.clear();
    m_numbers.clear();
    rearrange();
}

void MapMarkLayer::rearrange()
{
    m_wishes.reset();
    refreshDay();
}

void MapMarkLayer::refreshDay()
{
    m_stale = true;
    polish();
}

void MapMarkLayer::updatePolish()
{
    if (!m_stale)
        return;
    m_stale = false;
    refreshMarks();
    place();
    update();
}

void MapMarkLayer::refreshMarks()
{
    const Situation *now = situation();
    m_marks = now && m_density
                ? marksOf(*now, m_density->symbols(), camera(), markRadius * ink().scale)
                : MapMarks();
    emit marksChanged();
    countUnplaced();
    if (QStringList categories = categoriesInView(); categories != m_categories) {
        m_categories = std::move(categories);
        emit categoriesChanged();
    }
}

void MapMarkLayer::countUnplaced()
{
    // Among the symbols of a day are events that only last over it, which density does not count.
    const int unplaced = m_marks.unplaced > 0 || !m_density ? m_marks.unplaced
                                                            : m_density->unplaced();
    if (std::exchange(m_unplaced, unplaced) != unplaced)
        emit unplacedChanged();
}

QStringList MapMarkLayer::categoriesInView() const
{
    std::set<Category> found;
    const QRectF view(QPointF(0, 0), camera().size);
    for (const MapMark &mark : m_marks.marks) {
        if (view.contains(mark.at)) {
            for (const int row : mark.events)
                found.insert(situation()->events().category[size_t(row)]);
        }
    }
    QStringList words;
    for (const Category category : found)
        words.append(toWord(category));
    return words;
}

int MapMarkLayer::markAt(QPointF pixel) const
{
    for (int i = int(m_marks.marks.size()) - 1; i >= 0; --i) {
        const MapMark &mark = m_marks.marks[size_t(i)];
        if (mark.at.x() <= m_eventEdge && mark.rect.contains(pixel))
            return i;
    }
    return -1;
}

QVariantList MapMarkLayer::eventsAt(int mark) const
{
    QVariantList list;
    if (mark < 0 || mark >= int(m_marks.marks.size()))
        return list;
    for (const int row : m_marks.marks[size_t(mark)].events) {
        const EventText *text = m_ground->desk()->texts()->at(size_t(row));
        list.append(QVariantMap{
            {QStringLiteral("key"), situation()->eventId(size_t(row))},
            {QStringLiteral("title"), text ? text->title : QString()},
            {QStringLiteral("category"), toWord(situation()->events().category[size_t(row)])},
            {QStringLiteral("placeText"), text ? text->placeText : QString()}});
    }
    return list;
}

void MapMarkLayer::place()
{
    m_labels.clear();
    if (!situation() || !m_showLabels)
        return;
    if (!m_wishes)
        m_wishes = wishes();
    std::vector<QRectF> obstacles(m_obstacles.begin(), m_obstacles.end());
    for (const MapMark &mark : m_marks.marks) {
        if (mark.at.x() <= m_eventEdge)
            obstacles.push_back(mark.rect);
    }
    if (m_beyond) {
        for (const MapMark &mark : m_beyond->m_marks.marks) {
            if (mark.at.x() > m_eventEdge)
                obstacles.push_back(mark.rect);
        }
    }
    m_labels = placed(*m_wishes, QRectF(QPointF(0, 0), camera().size), obstacles);
}

std::vector<LabelWish> MapMarkLayer::wishes()
{
    const Selection *selection = m_ground->desk()->selection();
    const bool placeChosen = selection->kind() == Selection::Kind::Place;
    return labelWishes(
        {.situation = *situation(),
         .geometry = m_ground->picture().geometry(),
         .camera = camera(),
         .scale = ink().scale,
         .selected = placeChosen ? situation()->placeRow({selection->id()}) : -1,
         .roads = m_showRoutes,
         .nameSize = [this](int row) { return nameOf(row).deviceIndependentSize(); },
         .numberSize = [this](int row) { return numberOf(row).deviceIndependentSize(); }});
}

QPixmap MapMarkLayer::textPixmap(const QString &text, const LabelStyle &style) const
{
    QFont font(ink().family);
    font.setPixelSize(qRound(style.size * ink().scale));
    font.setBold(style.bold);
    const QFontMetricsF metrics(font);
    const double halo = 1.6 * ink().scale;
    const QSizeF size(std::ceil(metrics.horizontalAdvance(text) + 2 * halo + 2),
                      std::ceil(metrics.height() + 2));
    const double ratio = pixelRatio();
    QPixmap pixmap((size * ratio).toSize());
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setFont(font);
    const QPointF at(halo + 1, 1 + metrics.ascent());
    // A ring of copies: far cheaper than stroking outlines, and as good at this size.
    painter.setPen(ink().land);
    for (const double ring : {halo, halo * 0.6}) {
        for (const QPointF way :
             {QPointF(1, 0), QPointF(0.7, 0.7), QPointF(0, 1), QPointF(-0.7, 0.7), QPointF(-1, 0),
              QPointF(-0.7, -0.7), QPointF(0, -1), QPointF(0.7, -0.7)})
            painter.drawText(at + way * ring, text);
    }
    painter.setPen(style.quiet ? mixed(ink().dim, ink().text, 0.4) : ink().text);
    painter.drawText(at, text);
    return pixmap;
}

const QPixmap &MapMarkLayer::nameOf(int place)
{
    QPixmap &pixmap = m_names[place];
    if (pixmap.isNull()) {
        const Place &source = situation()->places()[size_t(place)];
        pixmap = textPixmap(m_arabic && !source.nameAr.isEmpty() ? source.nameAr : source.nameEn,
                            labelStyle(source.kind, source.inCity));
    }
    return pixmap;
}

const QPixmap &MapMarkLayer::numberOf(int route)
{
    QPixmap &pixmap = m_numbers[route];
    if (!pixmap.isNull())
        return pixmap;
    const QString text = situation()->routes()[size_t(route)].id.value.toUpper();
    QFont font(ink().family);
    font.setPixelSize(qRound(10.5 * ink().scale));
    font.setBold(true);
    const QFontMetricsF metrics(font);
    const QSizeF size(std::ceil(metrics.horizontalAdvance(text) + 9 * ink().scale),
                      std::ceil(metrics.height() + ink().scale));
    const double ratio = pixelRatio();
    pixmap = QPixmap((size * ratio).toSize());
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(ink().paper);
    painter.setPen(QPen(mixed(ink().road, ink().text, 0.6), 1.2 * ink().scale));
    painter.drawRoundedRect(QRectF(QPointF(0, 0), size).adjusted(1, 1, -1, -1), 3 * ink().scale,
                            3 * ink().scale);
    painter.setPen(ink().text);
    painter.setFont(font);
    painter.drawText(QRectF(QPointF(0, 0), size), Qt::AlignCenter, text);
    return pixmap;
}

void MapMarkLayer::paint(QPainter *painter)
{
    if (!situation())
        return;
    painter->setRenderHint(QPainter::Antialiasing);
    paintOutlines(*painter);
    paintNames(*painter);
    const auto &marks = m_marks.marks;
    for (int i = 0; i < int(marks.size()); ++i) {
        if (marks[size_t(i)].at.x() <= m_eventEdge)
            paintMark(*painter, marks[size_t(i)], i == m_hoveredMark);
    }
    QFont font(ink().family);
    font.setPixelSize(qRound(9.5 * ink().scale));
    font.setBold(true);
    for (const MapMark &mark : marks) {
        if (mark.at.x() <= m_eventEdge)
            paintCount(*painter, mark, ink(), font);
    }
}

void MapMarkLayer::paintOutlines(QPainter &painter)
{
    const double unit = ink().scale;
    if (m_hoveredSegment >= 0)
        paintSegment(painter, m_hoveredSegment, ink().text, 1.5 * unit);
    else if (m_hoveredPlace >= 0)
        paintCell(painter, m_hoveredPlace, ink().text, 1.6 * unit);
    const Selection *selection = m_ground->desk()->selection();
    switch (selection->kind()) {
    case Selection::Kind::Place:
        paintCell(painter, situation()->placeRow({selection->id()}), ink().accent, 3 * unit);
        break;
    case Selection::Kind::Route:
        paintSegment(painter, situation()->segmentRow(selection->id()), ink().accent, 3 * unit);
        break;
    case Selection::Kind::Faction:
        paintFaction(painter, selection->id());
        break;
    default:
        break;
    }
}

void MapMarkLayer::paintCell(QPainter &painter, int place, const QColor &colour, double width)
{
    if (place < 0)
        return;
    const MapGeometry &geometry = m_ground->picture().geometry();
    const int cell = geometry.cellOfPlace(place);
    QPainterPath path;
    if (cell < 0) {
        const double radius = 9 * ink().scale;
        path.addEllipse(camera().toPixel(geometry.centres()[size_t(place)]), radius, radius);
    } else {
        for (const QPolygonF &ring : geometry.cells()[size_t(cell)].rings) {
            QPolygonF pixels;
            for (const QPointF point : ring)
                pixels.append(camera().toPixel(point));
            path.addPolygon(pixels);
        }
    }
    painter.strokePath(path, QPen(ink().land, width + 2.5 * ink().scale, Qt::SolidLine,
                                  Qt::RoundCap, Qt::RoundJoin));
    painter.strokePath(path, QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
}

void MapMarkLayer::paintSegment(QPainter &painter, int segment, const QColor &colour, double width)
{
    const auto &segments = m_ground->picture().geometry().segments();
    if (segment < 0 || segment >= int(segments.size()))
        return;
    QPainterPath path;
    for (const QPointF point : segments[size_t(segment)].points) {
        const QPointF pixel = camera().toPixel(point);
        path.elementCount() == 0 ? path.moveTo(pixel) : path.lineTo(pixel);
    }
    // A casing on both sides, so that open, cut and contested stay readable between.
    QPainterPathStroker stroker(
        QPen(Qt::black, 9 * ink().scale, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.strokePath(stroker.createStroke(path).simplified(), QPen(colour, width));
}

void MapMarkLayer::paintFaction(QPainter &painter, const QString &subject)
{
    const MapPicture &picture = m_ground->picture();
    const auto belongs = [&](int cell) {
        return cell >= 0 && picture.belongsTo(picture.cells()[size_t(cell)].faction, subject);
    };
    QPainterPath path;
    for (const MapEdge &edge : picture.geometry().edges()) {
        if (belongs(edge.left) == belongs(edge.right))
            continue;
        path.moveTo(camera().toPixel(picture.geometry().vertices()[size_t(edge.a)]));
        path.lineTo(camera().toPixel(picture.geometry().vertices()[size_t(edge.b)]));
    }
    painter.strokePath(path, QPen(ink().land, 4.5 * ink().scale, Qt::SolidLine, Qt::RoundCap));
    painter.strokePath(path, QPen(ink().accent, 2.2 * ink().scale, Qt::SolidLine, Qt::RoundCap));
}

void MapMarkLayer::paintNames(QPainter &painter)
{
    const double unit = ink().scale;
    for (const PlacedLabel &label : m_labels) {
        painter.drawPixmap(label.rect.topLeft(),
                           label.road ? numberOf(label.id) : nameOf(label.id));
        if (label.road || m_ground->picture().geometry().cellOfPlace(label.id) >= 0)
            continue;
        const QPointF at = camera().toPixel(
            m_ground->picture().geometry().centres()[size_t(label.id)]);
        painter.setPen(QPen(ink().land, 1.2 * unit));
        painter.setBrush(ink().text);
        if (situation()->places()[size_t(label.id)].kind == u"junction") {
            const double r = 4 * unit;
            painter.drawPolygon(QPolygonF{at - QPointF(0, r), at + QPointF(r, 0),
                                          at + QPointF(0, r), at - QPointF(r, 0)});
        } else {
            painter.drawEllipse(at, 2.6 * unit, 2.6 * unit);
        }
    }
}

void MapMarkLayer::paintMark(QPainter &painter, const MapMark &mark, bool hovered)
{
    const double unit = ink().scale;
    const double radius = markRadius * unit;
    const Selection *selection = m_ground->desk()->selection();
    int shown = mark.events.front();
    bool selected = false;
    for (const int row : mark.events) {
        if (selection->is(Selection::Kind::Event, situation()->eventId(size_t(row)))) {
            shown = row;
            selected = true;
        }
    }
    if (selected || hovered) {
        painter.setPen(Qt::NoPen);
        QColor glow = selected ? ink().accent : ink().text;
        glow.setAlphaF(0.35F);
        painter.setBrush(glow);
        painter.drawEllipse(mark.at, radius + 4 * unit, radius + 4 * unit);
    }
    QPen ring(selected ? ink().accent : ink().text, (selected ? 2.4 : 1.3) * unit);
    if (mark.vague)
        ring.setDashPattern({2.2, 1.8});
    painter.setBrush(ink().paper);
    painter.setPen(Qt::NoPen);
    painter.drawEllipse(mark.at, radius, radius);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(ring);
    painter.drawEllipse(mark.at, radius - 0.8 * unit, radius - 0.8 * unit);
    const int glyph = qRound(14 * unit);
    painter.drawPixmap(mark.at - QPointF(glyph, glyph) / 2,
                       symbolPixmap(QStringLiteral("category-")
                                        + toWord(situation()->events().category[size_t(shown)]),
                                    ink().text, glyph, pixelRatio()));
}

} // namespace sd
