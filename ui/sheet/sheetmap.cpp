// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheet/sheetmap.h"

#include "ui/items/annotationpaint.h"
#include "ui/items/maplabels.h"
#include "ui/items/mappaint.h"
#include "ui/sheet/sheettext.h"

#include <QFile>
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QSvgRenderer>

#include <cmath>
#include <numbers>
#include <ranges>
#include <set>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

constexpr double sheetMarkRadius = 11; // units
constexpr double groundMargin = 14;    // units around the ground
constexpr double legendRow = 19;       // units
constexpr double swatchWidth = 22;     // units
constexpr double minZoom = 1, maxZoom = 17;

QRectF groundOf(const SheetScene &scene)
{
    if (!scene.view().ground.isEmpty())
        return scene.view().ground;
    const MapGeometry &geometry = scene.picture().geometry();
    return geometry.cityBounds().isEmpty() ? geometry.allBounds() : geometry.cityBounds();
}

/// The longest of 1, 2, 5 times a power of ten that is no longer than most.
double roundest(double most)
{
    if (!(most > 0))
        return 0;
    const double power = std::pow(10, std::floor(std::log10(most)));
    return power * (most >= 5 * power ? 5 : most >= 2 * power ? 2 : 1);
}

double metresPerUnit(const MapCamera &camera)
{
    constexpr double earthCircumference = 2 * std::numbers::pi * 6378137; // WGS84 equator
    const double latitude = fromMercator(camera.centre).lat * std::numbers::pi / 180;
    return earthCircumference * std::cos(latitude) / camera.worldPixels();
}

QFont labelFont(const LabelStyle &style)
{
    return sheetFont(qRound(style.size), style.bold);
}

} // namespace

void paintSymbol(QPainter &painter, const QString &name, const QRectF &rect, const QColor &colour)
{
    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return;
    QSvgRenderer renderer(file.readAll().replace("#000", colour.name().toLatin1()));
    renderer.render(&painter, rect);
}

void paintPageAround(QPainter &painter, const QRectF &page, const QRectF &frame,
                     const QColor &colour)
{
    painter.fillRect(QRectF(page.left(), page.top(), page.width(), frame.top() - page.top()),
                     colour);
    painter.fillRect(
        QRectF(page.left(), frame.bottom(), page.width(), page.bottom() - frame.bottom()), colour);
    painter.fillRect(QRectF(page.left(), frame.top(), frame.left() - page.left(), frame.height()),
                     colour);
    painter.fillRect(
        QRectF(frame.right(), frame.top(), page.right() - frame.right(), frame.height()), colour);
}

SheetMap::SheetMap(const SheetScene &scene, const SheetWords &words, const SheetLook &look,
                   QSizeF size)
    : m_scene(scene)
    , m_words(words)
    , m_look(look)
    , m_camera(fitted(groundOf(scene), size, groundMargin, minZoom, maxZoom))
{
    if (scene.view().events) {
        m_density.emplace(scene, look, m_camera);
        m_marks = marksOf(scene.situation(), m_density->marks(), m_camera, sheetMarkRadius);
    }
}

void SheetMap::paint(QPainter &painter, QPointF at) const
{
    painter.save();
    painter.translate(at);
    painter.setClipRect(QRectF(QPointF(0, 0), m_camera.size), Qt::IntersectClip);
    const QRect seen = painter.clipBoundingRect().toAlignedRect().adjusted(-1, -1, 1, 1)
                     & QRectF(QPointF(0, 0), m_camera.size).toAlignedRect();
    if (seen.isEmpty()) {
        painter.restore();
        return;
    }
    const QRegion whole(seen);
    MapPaint paint(painter, m_camera, m_look.ink, 0);
    paint.cells(m_scene.picture(), whole);
    if (m_scene.view().routes) {
        paint.routes(m_scene.picture(), m_scene.situation(), whole);
        paint.segments(m_scene.picture(), m_scene.situation(), whole);
    }
    if (m_scene.view().front)
        paint.front(m_scene.picture(), whole);
    if (m_density)
        m_density->paint(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_scene.view().labels)
        paintNames(painter);
    const auto isSeen = [this](const MapMark &mark) {
        return QRectF(QPointF(0, 0), m_camera.size).contains(mark.at);
    };
    for (const MapMark &mark : m_marks.marks | std::views::filter(isSeen))
        paintMark(painter, mark);
    for (const MapMark &mark : m_marks.marks | std::views::filter(isSeen))
        paintCount(painter, mark, m_look.ink, sheetFont(9, true));
    paintAnnotations(
        painter, [this](GeoPoint point) { return m_camera.toPixel(toMercator(point)); },
        m_scene.view().drawing, m_look.ink, -1,
        [this](double metres) {
            return m_words.translated("MapMeasures", metres < 1000 ? "%1 m" : "%1 km")
                .arg(metres < 1000 ? metres : metres / 1000);
        });
    painter.restore();
}

void SheetMap::paintNames(QPainter &painter) const
{
    const Situation &situation = m_scene.situation();
    constexpr double halo = 1.6;
    const auto nameOf = [&](int row) {
        const Place &place = situation.places()[size_t(row)];
        return m_words.name(place.nameEn, place.nameAr);
    };
    const auto styleOf = [&](int row) {
        const Place &place = situation.places()[size_t(row)];
        return labelStyle(place.kind, place.inCity);
    };
    const auto numberOf = [&](int row) {
        return SheetWords::clean(situation.routes()[size_t(row)].id.value.toUpper());
    };
    const QFont numbers = sheetFont(10, true);
    std::vector<QRectF> obstacles;
    obstacles.reserve(m_marks.marks.size() + 2);
    for (const MapMark &mark : m_marks.marks)
        obstacles.push_back(mark.rect);
    // the scale bar's corner and the arrow's
    const double bottom = m_camera.size.height() - 40;
    const double right = m_camera.size.width();
    obstacles.emplace_back(0, bottom, 120, 40);
    obstacles.emplace_back(right - 120, bottom, 120, 40);
    const std::vector<PlacedLabel> labels = placed(
        labelWishes({.situation = situation,
                     .geometry = m_scene.picture().geometry(),
                     .camera = m_camera,
                     .scale = 1,
                     .selected = -1,
                     .roads = m_scene.view().routes,
                     .nameSize =
                         [&](int row) {
                             const QFontMetricsF metrics(labelFont(styleOf(row)));
                             return QSizeF(metrics.horizontalAdvance(nameOf(row)) + 2 * halo + 2,
                                           metrics.height() + 2);
                         },
                     .numberSize =
                         [&](int row) {
                             const QFontMetricsF metrics(numbers);
                             return QSizeF(metrics.horizontalAdvance(numberOf(row)) + 9,
                                           metrics.height() + 1);
                         }}),
        QRectF(QPointF(0, 0), m_camera.size), obstacles);
    for (const PlacedLabel &label : labels) {
        if (label.road) {
            painter.setBrush(m_look.ink.paper);
            painter.setPen(QPen(mixed(m_look.ink.road, m_look.text, 0.6), 1.2));
            painter.drawRoundedRect(label.rect.adjusted(1, 1, -1, -1), 3, 3);
            painter.setPen(m_look.text);
            painter.setFont(numbers);
            painter.drawText(label.rect, Qt::AlignCenter, numberOf(label.id));
            continue;
        }
        const LabelStyle style = styleOf(label.id);
        const QFont font = labelFont(style);
        const QPointF at(label.rect.left() + halo + 1,
                         label.rect.top() + 1 + QFontMetricsF(font).ascent());
        if (m_scene.picture().geometry().cellOfPlace(label.id) < 0) {
            painter.setPen(QPen(m_look.ink.land, 1.2));
            painter.setBrush(m_look.text);
            painter.drawEllipse(
                m_camera.toPixel(m_scene.picture().geometry().centres()[size_t(label.id)]), 2.6,
                2.6);
        }
        QPainterPath outline;
        outline.addText(at, font, nameOf(label.id));
        painter.strokePath(
            outline, QPen(m_look.ink.land, 2 * halo, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setFont(font);
        painter.setPen(style.quiet ? mixed(m_look.dim, m_look.text, 0.4) : m_look.text);
        painter.drawText(at, nameOf(label.id));
    }
}

void SheetMap::paintMark(QPainter &painter, const MapMark &mark) const
{
    painter.setBrush(m_look.ink.paper);
    QPen ring(m_look.text, 1.3);
    if (mark.vague)
        ring.setDashPattern({2.2, 1.8});
    painter.setPen(Qt::NoPen);
    painter.drawEllipse(mark.at, sheetMarkRadius, sheetMarkRadius);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(ring);
    painter.drawEllipse(mark.at, sheetMarkRadius - 0.8, sheetMarkRadius - 0.8);
    const Category category = m_scene.situation().events().category[size_t(mark.events.front())];
    paintSymbol(painter, u"category-"_s + toWord(category),
                QRectF(mark.at.x() - 7, mark.at.y() - 7, 14, 14), m_look.text);
}

void SheetMap::paintMeasures(QPainter &painter, QPointF at) const
{
    const double perUnit = metresPerUnit(m_camera);
    const double metres = roundest(110 * perUnit);
    const double length = metres / perUnit;
    const QString text = metres >= 1000 ? m_words.translated("MapFoot", "%1 km").arg(metres / 1000)
                                        : m_words.translated("MapFoot", "%1 m").arg(metres);
    const double left = m_look.arabic ? 14 : m_camera.size.width() - length - 14;
    const double base = m_camera.size.height() - 12;
    QColor paper = m_look.ink.paper;
    paper.setAlphaF(0.85F);
    painter.save();
    painter.translate(at);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(paper);
    painter.drawRoundedRect(QRectF(left - 7, base - 21, length + 14, 27), 4, 4);
    painter.setPen(QPen(m_look.text, 1.4, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.drawPolyline(QPolygonF{
        {left, base - 4}, {left, base}, {left + length, base}, {left + length, base - 4}});
    painter.setFont(sheetFont(10));
    painter.drawText(QRectF(left, base - 20, length, 15), Qt::AlignCenter, text);

    const double x = m_look.arabic ? m_camera.size.width() - 22 : 22;
    painter.setPen(Qt::NoPen);
    painter.setBrush(paper);
    painter.drawRoundedRect(QRectF(x - 12, base - 33, 24, 39), 4, 4);
    painter.setBrush(m_look.text);
    painter.drawPolygon(
        QPolygonF{{x, base - 30}, {x + 6, base - 13}, {x, base - 17}, {x - 6, base - 13}});
    painter.setFont(sheetFont(10, true));
    painter.setPen(m_look.text);
    painter.drawText(QRectF(x - 12, base - 12, 24, 15), Qt::AlignCenter,
                     m_words.of(QT_TRANSLATE_NOOP("Sheet", "N")));
    painter.restore();
}

std::vector<SheetMap::Entry> SheetMap::holderEntries() const
{
    const Situation &situation = m_scene.situation();
    std::vector<Entry> list;
    for (const Holding &holding : holdingsOf(m_scene.picture(), m_scene.colours(), &m_camera)) {
        const int row = situation.factionRow({holding.subject});
        const QString name = row < 0 ? m_words.bloc(holding.subject)
                                     : m_words.name(situation.factions()[size_t(row)].nameEn,
                                                    situation.factions()[size_t(row)].nameAr);
        list.push_back({u"controller"_s, m_scene.colours().colour(holding.subject), name, {}});
    }
    return list;
}

std::vector<SheetMap::Entry> SheetMap::otherEntries() const
{
    const Situation &situation = m_scene.situation();
    const MapContent content = contentOf(m_scene.picture(), m_scene.colours(), m_camera);
    std::vector<Entry> list;
    QStringList kinds = content.cellKinds;
    if (m_scene.view().front && content.front)
        kinds.append(u"front"_s);
    if (m_scene.view().routes)
        kinds += content.lineKinds;
    for (const QString &kind : std::as_const(kinds))
        list.push_back({kind, m_look.dim, m_words.legend(kind), {}});
    std::set<Category> categories;
    for (const MapMark &mark : m_marks.marks) {
        if (!QRectF(QPointF(0, 0), m_camera.size).contains(mark.at))
            continue;
        for (const int event : mark.events)
            categories.insert(situation.events().category[size_t(event)]);
    }
    for (const Category category : categories) {
        list.push_back({u"category"_s, m_look.text, m_words.category(category),
                        u"category-"_s + toWord(category)});
    }
    addDensity(list);
    addDrawing(list);
    return list;
}

void SheetMap::addDensity(std::vector<Entry> &list) const
{
    if (!m_density || !m_density->isDense())
        return;
    const DensityChoice &choice = m_scene.view().density;
    const DayRange days = m_density->days();
    const bool isOpen = days.first <= unknownDay + 1;
    const QString reach = SheetWords::isolated(
        distance(m_density->reach() * metresPerUnit(m_camera)));
    const QStringList lines{
        m_words.translated("MapDensityKey", "Events in view: %1").arg(m_density->inView()),
        isOpen ? m_words.translated("MapDensityKey", "up to %1").arg(m_words.day(days.last))
        : days.first == days.last ? m_words.day(days.last)
                                  : m_words.period(days.first, days.last),
        u"1–%1 "_s.arg(m_density->top())
            + m_words
                  .translated("MapDensityKey",
                              choice.dots() ? "events in a square of %1" : "events within about %1")
                  .arg(reach)};
    list.push_back({u"ramp"_s, m_look.text, lines.join(QChar::LineSeparator), {}});
    const QStringList words = groupWords(
        choice, {u"Ground"_s, u"Air and fire"_s, u"Humanitarian"_s, u"Political"_s});
    for (size_t i = 0; i < m_density->groups().size(); ++i) {
        const QString &word = words[qsizetype(i)];
        list.push_back({u"group"_s,
                        m_density->groups()[i],
                        word.isEmpty() ? m_words.translated("MapDensityKey", "nobody named")
                        : choice.colourBy == u"category"
                            ? m_words.translated("Say", word.toLatin1().constData())
                            : m_words.bloc(word),
                        {}});
    }
}

void SheetMap::addDrawing(std::vector<Entry> &list) const
{
    const QRectF view = m_camera.visible();
    const auto isSeen = [&](GeoPoint point) { return view.contains(toMercator(point)); };
    const Drawing &drawing = m_scene.view().drawing;
    if (std::ranges::any_of(drawing.annotations, [&](const Annotation &mark) {
            return std::ranges::any_of(mark.points, isSeen);
        })) {
        list.push_back({u"drawn"_s,
                        m_look.text,
                        m_words.of(QT_TRANSLATE_NOOP("Sheet", "drawn by the analyst")),
                        {}});
    }
    if (std::ranges::any_of(drawing.rings,
                            [&](const RangeRings &rings) { return isSeen(rings.centre); })) {
        list.push_back({u"rings"_s,
                        m_look.text,
                        m_words.of(QT_TRANSLATE_NOOP("Sheet", "distance from a point")),
                        {}});
    }
}

QString SheetMap::distance(double metres) const
{
    const double shown = metres < 1000   ? QString::number(metres, 'g', 2).toDouble()
                       : metres < 10'000 ? std::round(metres / 100) / 10
                                         : std::round(metres / 1000);
    return m_words.translated("MapFoot", metres < 1000 ? "%1 m" : "%1 km").arg(shown);
}

double SheetMap::paintLegend(QPainter *painter, QPointF at, const LegendRoom &room) const
{
    const std::vector<Entry> holders = holderEntries();
    const std::vector<Entry> others = otherEntries();
    const auto naming = [&](size_t count) {
        std::vector<Entry> list(holders.begin(), holders.begin() + ptrdiff_t(count));
        if (count < holders.size()) {
            list.push_back(
                {u"none"_s,
                 m_look.dim,
                 m_words.of(QT_TRANSLATE_NOOP("Sheet", "and %1 more")).arg(holders.size() - count),
                 {}});
        }
        list.insert(list.end(), others.begin(), others.end());
        return list;
    };
    size_t fits = 0;
    size_t tooMany = holders.size() + 1;
    while (tooMany - fits > 1) {
        const size_t middle = (fits + tooMany) / 2;
        (paintEntries(nullptr, {}, room, naming(middle)) <= room.height ? fits : tooMany) = middle;
    }
    return paintEntries(painter, at, room, naming(fits));
}

double SheetMap::paintEntries(QPainter *painter, QPointF at, const LegendRoom &legend,
                              const std::vector<Entry> &list) const
{
    const int columns = std::max(1, int(legend.width / legend.column));
    const double column = legend.width / columns;
    const double room = column - swatchWidth - 16;
    double y = 0;
    double highest = 0; // of the row so far
    for (size_t i = 0; i < list.size(); ++i) {
        const int place = int(i) % columns;
        if (place == 0 && i > 0)
            y += std::exchange(highest, 0);
        const TextStyle style{.size = 11,
                              .colour = list[i].kind == u"none" ? m_look.dim : QColor(),
                              .mostLines = list[i].kind == u"ramp" ? 6 : 2};
        const double lines = textHeight(list[i].text, room, style, m_look.arabic);
        highest = std::max({highest, legendRow, lines + 3});
        if (!painter)
            continue;
        const double left = at.x() + (m_look.arabic ? columns - 1 - place : place) * column;
        const double textLeft = m_look.arabic ? left + 8 : left + swatchWidth + 8;
        paintSwatch(*painter,
                    QRectF(m_look.arabic ? left + column - swatchWidth : left, at.y() + y + 3,
                           swatchWidth, 13),
                    list[i]);
        drawText(*painter, list[i].text,
                 {textLeft, at.y() + y + std::max(0.0, (legendRow - lines) / 2)}, room, style,
                 m_look);
    }
    return y + highest;
}

void SheetMap::paintSwatch(QPainter &painter, const QRectF &rect, const Entry &entry) const
{
    if (!entry.symbol.isEmpty()) {
        paintSymbol(painter, entry.symbol,
                    QRectF(rect.center().x() - 7, rect.center().y() - 7, 14, 14), entry.colour);
    } else if (entry.kind == u"ramp") {
        painter.fillRect(rect, m_look.ink.land);
        m_density->paintRamp(painter, rect);
    } else if (entry.kind == u"group") {
        painter.setPen(Qt::NoPen);
        painter.setBrush(entry.colour);
        painter.drawEllipse(rect.center(), 4.5, 4.5);
    } else if (entry.kind == u"drawn") {
        strokeOver(painter,
                   {rect.bottomLeft() + QPointF(2, -2), rect.center() + QPointF(-2, -2),
                    rect.center() + QPointF(2, 2), rect.topRight() + QPointF(-2, 2)},
                   entry.colour, m_look.ink, 2.5);
    } else if (entry.kind == u"rings") {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(entry.colour, 1.4, Qt::DashLine));
        painter.drawEllipse(rect.center(), 6, 6);
        handleOver(painter, rect.center(), entry.colour, m_look.ink, true);
    } else if (entry.kind != u"none") {
        // lines as wide as at the zoom of a city
        const MapCamera camera{{}, 11, rect.size()};
        MapPaint(painter, camera, m_look.ink, 0).swatch(rect, entry.kind, entry.colour);
    }
}

} // namespace sd
