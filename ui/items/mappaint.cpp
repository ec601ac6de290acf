// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/items/mappaint.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace sd {

namespace {

constexpr double sureShare = 0.55, paleShare = 0.30, unclearShare = 0.16, withdrawnShare = 0.08;
constexpr double minorRoadZoom = 9.5; // roads nobody reports on would only be noise further out

bool isDark(const QColor &colour)
{
    return qGray(colour.rgb()) < 128;
}

QRectF grown(const QRectF &rect)
{
    return rect.adjusted(-paintMargin, -paintMargin, paintMargin, paintMargin);
}

bool touches(const QRegion &region, const QRectF &pixels)
{
    // Far away from the viewport a rectangle would overflow the region's integers.
    return region.intersects((grown(pixels) & QRectF(region.boundingRect())).toAlignedRect());
}

/// The parts of a line inside a rectangle, each with the length of line before it, so that dashes
/// stay where they are on the ground and a line a thousand screens long costs no more than what is
/// seen of it.
struct Run {
    QPolygonF points;
    double before = 0;
};

std::vector<Run> clipped(const QPolygonF &line, const QRectF &rect)
{
    std::vector<Run> runs;
    double length = 0;
    for (qsizetype i = 1; i < line.size(); ++i) {
        const QPointF a = line[i - 1];
        const QPointF d = line[i] - a;
        const double step = std::hypot(d.x(), d.y());
        double from = 0; // Liang and Barsky
        double to = 1;
        const auto cut = [&](double p, double q) {
            if (p == 0)
                return q >= 0;
            const double t = q / p;
            (p < 0 ? from : to) = p < 0 ? std::max(from, t) : std::min(to, t);
            return from <= to;
        };
        if (cut(-d.x(), a.x() - rect.left()) && cut(d.x(), rect.right() - a.x())
            && cut(-d.y(), a.y() - rect.top()) && cut(d.y(), rect.bottom() - a.y())) {
            const QPointF start = a + d * from;
            if (runs.empty() || runs.back().points.last() != start)
                runs.push_back({QPolygonF{start}, length + step * from});
            runs.back().points.append(a + d * to);
        }
        length += step;
    }
    return runs;
}

QRectF boundsOf(const std::vector<QPolygonF> &rings)
{
    QRectF bounds;
    for (const QPolygonF &ring : rings)
        bounds |= ring.boundingRect();
    return bounds;
}

/// The x at which a level of a height crosses the rings, in order: the pieces between are inside in
/// turn.
template <typename Height>
std::vector<double> crossings(const std::vector<QPolygonF> &rings, double level, Height height)
{
    std::vector<double> found;
    for (const QPolygonF &ring : rings) {
        for (qsizetype i = 0; i < ring.size(); ++i) {
            const QPointF a = ring[i];
            const QPointF b = ring[(i + 1) % ring.size()];
            const double ha = height(a) - level;
            const double hb = height(b) - level;
            if ((ha < 0) != (hb < 0))
                found.push_back((a + (b - a) * (ha / (ha - hb))).x());
        }
    }
    std::ranges::sort(found);
    return found;
}

/// Slanted lines within the rings, side pixels apart along x.
QList<QLineF> hatchLines(const std::vector<QPolygonF> &rings, double side)
{
    const auto sum = [](QPointF p) { return p.x() + p.y(); };
    const QRectF bounds = boundsOf(rings);
    QList<QLineF> lines;
    for (double level = std::ceil(sum(bounds.topLeft()) / side) * side;
         level < sum(bounds.bottomRight()); level += side) {
        const auto cuts = crossings(rings, level, sum);
        for (size_t i = 1; i < cuts.size(); i += 2)
            lines.append({cuts[i - 1], level - cuts[i - 1], cuts[i], level - cuts[i]});
    }
    return lines;
}

/// Dots within the rings, side pixels apart along x, every other row between those of the last.
QList<QPointF> hatchDots(const std::vector<QPolygonF> &rings, double side)
{
    const QRectF bounds = boundsOf(rings);
    QList<QPointF> dots;
    int row = int(std::ceil(bounds.top() / (side / 2)));
    for (double y = row * side / 2; y < bounds.bottom(); y = ++row * side / 2) {
        const auto cuts = crossings(rings, y, [](QPointF p) { return p.y(); });
        const double shift = row % 2 == 0 ? 0 : side / 2;
        for (size_t i = 1; i < cuts.size(); i += 2) {
            for (double x = std::ceil((cuts[i - 1] - shift) / side) * side + shift; x < cuts[i];
                 x += side)
                dots.append(QPointF(x, y));
        }
    }
    return dots;
}

} // namespace

MapPaint::MapPaint(QPainter &painter, const MapCamera &camera, const MapInk &ink, double ratio)
    : m_painter(painter)
    , m_camera(camera)
    , m_ink(ink)
    , m_ratio(ratio)
{
}

QPolygonF MapPaint::toPixels(const QPolygonF &mercator) const
{
    QPolygonF pixels(mercator.size());
    std::ranges::transform(mercator, pixels.begin(),
                           [&](QPointF p) { return m_camera.toPixel(p); });
    return pixels;
}

double MapPaint::lineFactor() const
{
    return std::clamp(0.65 + (m_camera.zoom - 8) * 0.11, 0.65, 1.35) * m_ink.scale;
}

QColor MapPaint::fillOf(const CellLook &look) const
{
    if (look.faction < 0)
        return m_ink.land;
    double share = look.sure ? sureShare : paleShare;
    if (look.pattern == CellPattern::Unclear)
        share = unclearShare;
    if (look.pattern == CellPattern::Withdrawn)
        share = withdrawnShare;
    if (look.pattern == CellPattern::Contested)
        share *= 0.55;
    return mixed(m_ink.land, QColor(look.colour), look.dimmed ? share * 0.35 : share);
}

QBrush MapPaint::patternOf(const CellLook &look)
{
    const quint64 key = look.colour | quint64(look.pattern) << 32 | quint64(look.dimmed) << 40;
    QBrush &brush = m_patterns[key];
    if (brush.style() != Qt::NoBrush)
        return brush;
    const double unit = m_ink.scale * m_ratio;
    const int side = qMax(qRound(9 * unit), 4);
    QImage tile(side, side, QImage::Format_ARGB32_Premultiplied);
    tile.fill(Qt::transparent);
    QPainter painter(&tile);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor colour = mixed(m_ink.land, QColor(look.colour), look.dimmed ? 0.3 : 0.9);
    if (look.pattern == CellPattern::Contested) {
        painter.setPen(QPen(colour, 2.4 * unit));
        for (int k = 0; k <= 2; ++k) // x + y = k * side: joins its neighbours on all sides
            painter.drawLine(QPointF(k * side - 2 * side, 2 * side),
                             QPointF(k * side + side, -side));
    } else {
        const double radius = (look.pattern == CellPattern::Unclear ? 1.3 : 0.9) * unit;
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawEllipse(QPointF(side, side) * 0.25, radius, radius);
        painter.drawEllipse(QPointF(side, side) * 0.75, radius, radius);
    }
    painter.end();
    brush = QBrush(tile);
    brush.setTransform(QTransform::fromScale(1 / m_ratio, 1 / m_ratio));
    return brush;
}

void MapPaint::hatch(const std::vector<QPolygonF> &rings, const CellLook &look)
{
    const QColor colour = mixed(m_ink.land, QColor(look.colour), look.dimmed ? 0.3 : 0.9);
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing, true);
    if (look.pattern == CellPattern::Contested) {
        m_painter.setPen(QPen(colour, 2.4 * m_ink.scale, Qt::SolidLine, Qt::FlatCap));
        m_painter.drawLines(hatchLines(rings, 9 * m_ink.scale));
    } else {
        const double radius = (look.pattern == CellPattern::Unclear ? 1.3 : 0.9) * m_ink.scale;
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(colour);
        for (const QPointF &dot : hatchDots(rings, 9 * m_ink.scale))
            m_painter.drawEllipse(dot, radius, radius);
    }
    m_painter.restore();
}

void MapPaint::cells(const MapPicture &picture, const QRegion &region)
{
    const QRectF world = m_camera.toPixel(QRectF(0, 0, 1, 1));
    m_painter.setRenderHint(QPainter::Antialiasing, false);
    if (m_ratio > 0) {
        const double tile = qMax(qRound(9 * m_ink.scale * m_ratio), 4) / m_ratio;
        // Hatches are anchored to the ground, so that they travel with the map.
        m_painter.setBrushOrigin(
            QPointF(std::round(std::fmod(world.x(), tile) * m_ratio) / m_ratio,
                    std::round(std::fmod(world.y(), tile) * m_ratio) / m_ratio));
    }
    m_painter.fillRect(region.boundingRect(), m_ink.land);
    m_painter.setPen(Qt::NoPen);
    const auto &cells = picture.geometry().cells();
    for (size_t row = 0; row < cells.size(); ++row) {
        const CellLook &look = picture.cells()[row];
        if (look.faction < 0 || !touches(region, m_camera.toPixel(cells[row].bounds)))
            continue;
        QPainterPath path;
        std::vector<QPolygonF> rings;
        for (const QPolygonF &ring : cells[row].rings) {
            rings.push_back(toPixels(ring));
            path.addPolygon(rings.back());
        }
        m_painter.fillPath(path, fillOf(look));
        if (look.pattern == CellPattern::None)
            continue;
        if (m_ratio > 0)
            m_painter.fillPath(path, patternOf(look));
        else
            hatch(rings, look);
    }
    borders(picture, region);
}

void MapPaint::borders(const MapPicture &picture, const QRegion &region)
{
    const MapGeometry &geometry = picture.geometry();
    QList<QLineF> filled;
    QList<QLineF> blank;
    const auto isFilled = [&](int cell) {
        return cell >= 0 && picture.cells()[size_t(cell)].faction >= 0;
    };
    for (const MapEdge &edge : geometry.edges()) {
        const QPointF a = m_camera.toPixel(geometry.vertices()[size_t(edge.a)]);
        const QPointF b = m_camera.toPixel(geometry.vertices()[size_t(edge.b)]);
        if (touches(region, QRectF(a, b).normalized()))
            (isFilled(edge.left) || isFilled(edge.right) ? filled : blank).append({a, b});
    }
    m_painter.setRenderHint(QPainter::Antialiasing, true);
    const double width = std::clamp(0.5 + (m_camera.zoom - 9) * 0.2, 0.5, 1.1) * m_ink.scale;
    m_painter.setPen(QPen(m_ink.line, width));
    m_painter.drawLines(blank);
    m_painter.setPen(
        QPen(mixed(m_ink.land, isDark(m_ink.land) ? Qt::black : Qt::white, 0.45), width));
    m_painter.drawLines(filled);
}

void MapPaint::line(const MapLine &shape, const Situation &situation, LineLook look,
                    const QRegion &region)
{
    if (!touches(region, m_camera.toPixel(shape.bounds)))
        return;
    const QString &kind = situation.routes()[size_t(shape.route)].kind;
    const QRectF area = grown(grown(QRectF(region.boundingRect())));
    for (const Run &run : clipped(toPixels(shape.points), area))
        line(run.points, run.before, kind, look);
}

void MapPaint::routes(const MapPicture &picture, const Situation &situation, const QRegion &region)
{
    m_painter.setRenderHint(QPainter::Antialiasing, true);
    const auto pass = [&](auto &&wanted) {
        for (const MapLine &route : picture.geometry().routes()) {
            if (wanted(situation.routes()[size_t(route.route)].kind))
                line(route, situation, LineLook::Unknown, region);
        }
    };
    pass([](const QString &kind) { return kind == u"river"; });
    pass([](const QString &kind) { return kind == u"railway"; });
    if (m_camera.zoom >= minorRoadZoom)
        pass([](const QString &kind) { return kind == u"road"; });
    pass([](const QString &kind) { return kind == u"motorway"; });
}

void MapPaint::segments(const MapPicture &picture, const Situation &situation,
                        const QRegion &region)
{
    m_painter.setRenderHint(QPainter::Antialiasing, true);
    // What is open lies under what is cut, where two roads share a stretch.
    for (const LineLook look : {LineLook::Open, LineLook::Contested, LineLook::Cut}) {
        for (const MapLine &segment : picture.geometry().segments()) {
            if (picture.segments()[size_t(segment.segment)] == look)
                line(segment, situation, look, region);
        }
    }
}

void MapPaint::stroke(const QPolygonF &pixels, const QColor &colour, double width)
{
    m_painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    m_painter.drawPolyline(pixels);
}

void MapPaint::dashes(const QPolygonF &pixels, double before, const QColor &colour, double width,
                      double on, double off)
{
    QPen pen(colour, width, Qt::CustomDashLine, Qt::FlatCap, Qt::RoundJoin);
    pen.setDashPattern({on / width, off / width});
    pen.setDashOffset(std::fmod(before, on + off) / width);
    m_painter.setPen(pen);
    m_painter.drawPolyline(pixels);
}

void MapPaint::bars(const QPolygonF &pixels, double before, const QColor &colour, double length)
{
    const double spacing = 22 * m_ink.scale;
    m_painter.setPen(QPen(colour, 2 * m_ink.scale, Qt::SolidLine, Qt::FlatCap));
    double next = spacing - std::fmod(before + spacing / 2, spacing);
    for (qsizetype i = 1; i < pixels.size(); ++i) {
        const QPointF d = pixels[i] - pixels[i - 1];
        const double step = std::hypot(d.x(), d.y());
        for (; step > 0 && next < step; next += spacing) {
            const QPointF at = pixels[i - 1] + d * (next / step);
            const QPointF across = QPointF(-d.y(), d.x()) * (length / 2 / step);
            m_painter.drawLine(at - across, at + across);
        }
        next -= step;
    }
}

void MapPaint::line(const QPolygonF &pixels, double before, const QString &kind, LineLook look)
{
    const double factor = lineFactor();
    if (kind == u"river") {
        stroke(pixels, m_ink.water, 2.6 * factor);
        return;
    }
    const bool dark = isDark(m_ink.land);
    const QColor casing = mixed(m_ink.land, dark ? Qt::black : Qt::white, 0.5);
    if (kind == u"railway") {
        stroke(pixels, casing, 3.2 * factor);
        stroke(pixels, m_ink.road, 1.8 * factor);
        dashes(pixels, before, casing, factor, 5 * factor, 5 * factor);
        return;
    }
    const double width = (kind == u"motorway"         ? 3.4
                          : look == LineLook::Unknown ? 1.5
                                                      : 2.2)
                       * factor;
    const double edge = (look == LineLook::Unknown && kind != u"motorway" ? 1.2 : 2.2)
                      * m_ink.scale;
    stroke(pixels, casing, width + edge);
    switch (look) {
    case LineLook::Unknown:
        stroke(pixels, m_ink.road, width);
        break;
    case LineLook::Open:
        stroke(pixels, mixed(m_ink.road, m_ink.text, 0.6), width);
        break;
    case LineLook::Contested:
        stroke(pixels, m_ink.road, width);
        dashes(pixels, before, m_ink.warning, width, 8 * m_ink.scale, 8 * m_ink.scale);
        break;
    case LineLook::Cut:
        dashes(pixels, before, m_ink.warning, width * 0.7, 4 * m_ink.scale, 4 * m_ink.scale);
        bars(pixels, before, m_ink.warning, width + 6 * m_ink.scale);
        break;
    }
}

void MapPaint::front(const MapPicture &picture, const QRegion &region)
{
    m_painter.setRenderHint(QPainter::Antialiasing, true);
    const QRectF area = grown(grown(QRectF(region.boundingRect())));
    for (const std::vector<int> &chain : picture.front()) {
        QPolygonF pixels;
        for (const int vertex : chain)
            pixels.append(m_camera.toPixel(picture.geometry().vertices()[size_t(vertex)]));
        for (const Run &run : clipped(pixels, area))
            frontSwatch(run.points);
    }
}

void MapPaint::frontSwatch(const QPolygonF &pixels)
{
    const double factor = lineFactor();
    const QColor casing = mixed(m_ink.land, isDark(m_ink.land) ? Qt::black : Qt::white, 0.5);
    for (const auto &[colour, width] : {std::pair(casing, 5.2), std::pair(m_ink.text, 2.4)}) {
        m_painter.setPen(QPen(colour, width * factor, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        m_painter.drawPolyline(pixels);
    }
}

void MapPaint::swatch(const QRectF &rect, const QString &kind, const QColor &colour)
{
    const double middle = rect.center().y();
    const QPolygonF line{QPointF(rect.left(), middle), QPointF(rect.right(), middle)};
    if (kind == u"front") {
        frontSwatch(line);
        return;
    }
    if (kind == u"river" || kind == u"railway") {
        lineSwatch(line, kind, LineLook::Unknown);
        return;
    }
    if (kind == u"open" || kind == u"cut" || kind == u"disputed") {
        const LineLook look = kind == u"open" ? LineLook::Open
                            : kind == u"cut"  ? LineLook::Cut
                                              : LineLook::Contested;
        lineSwatch(line, QStringLiteral("motorway"), look);
        return;
    }
    CellLook look{0, 0, colour.rgb(), CellPattern::None, true, false};
    if (kind == u"blank")
        look.faction = -1;
    else if (kind == u"contested")
        look.pattern = CellPattern::Contested;
    else if (kind == u"unclear")
        look.pattern = CellPattern::Unclear;
    else if (kind == u"withdrawn")
        look.pattern = CellPattern::Withdrawn;
    else if (kind == u"pale")
        look.sure = false;
    cellSwatch(rect.adjusted(1, 1, -1, -1), look);
}

void MapPaint::cellSwatch(const QRectF &rect, const CellLook &look)
{
    QPainterPath path;
    path.addRoundedRect(rect, 3, 3);
    m_painter.setRenderHint(QPainter::Antialiasing, true);
    m_painter.fillPath(path, fillOf(look));
    if (look.pattern != CellPattern::None) {
        if (m_ratio > 0)
            m_painter.fillPath(path, patternOf(look));
        else
            hatch({QPolygonF(rect.adjusted(0.5, 0.5, -0.5, -0.5))}, look);
    }
    m_painter.strokePath(path, QPen(look.faction < 0 ? m_ink.line : QColor(look.colour), 1));
}

void MapPaint::lineSwatch(const QPolygonF &pixels, const QString &kind, LineLook look)
{
    m_painter.setRenderHint(QPainter::Antialiasing, true);
    line(pixels, 0, kind, look);
}

} // namespace sd
