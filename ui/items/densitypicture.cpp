// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/items/densitypicture.h"

#include "ui/items/mapink.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <utility>

namespace sd {

namespace {

// An event is spread over the 5 x 5 cells around it by the binomial that is nearest to a bell.
constexpr int spread = 2;
constexpr std::array<int, 2 * spread + 1> share{1, 4, 6, 4, 1};
constexpr int whole = share[spread] * share[spread]; // parts of an event in its own cell
constexpr int spreadSum = 16 * 16;                   // in all cells

constexpr double single = 0.26; // level of one event: to be seen, and far from the top
constexpr int rampSteps = 256;
constexpr int dotSizes = 8;
constexpr double leastTop = 10;

/// The four bytes of a pixel with room between them, so that all are weighed at once.
quint64 apart(QRgb pixel)
{
    return (pixel & 0x00ff00ffU) | (quint64(pixel & 0xff00ff00U) << 24);
}

QRgb together(quint64 pixel)
{
    return QRgb(pixel & 0x00ff00ffU) | (QRgb(pixel >> 24) & 0xff00ff00U);
}

QRgb togetherOf256(quint64 sum) // of 256 pixels
{
    return together((sum >> 8) & 0x00ff00ff00ff00ffU);
}

size_t rampRow(double level)
{
    return size_t(std::lround(level * (rampSteps - 1)));
}

quint64 between(quint64 a, quint64 b, quint64 weight) // of b, in 256ths
{
    return ((a * (256 - weight) + b * weight) >> 8) & 0x00ff00ff00ff00ffU;
}

/// What the pixels between the centres of four cells are mixed from.
struct Blend {
    std::array<quint64, 4> cells; // apart: north-west, north-east, south-west, south-east
    quint64 first;                // weight of the farther cell at the first pixel, in 256ths
    quint64 step;                 // from pixel to pixel

    quint64 weight(size_t pixel) const { return first + pixel * step; }
    quint64 north(size_t column) const { return between(cells[0], cells[1], weight(column)); }
    quint64 south(size_t column) const { return between(cells[2], cells[3], weight(column)); }
    QRgb at(size_t column, size_t line) const
    {
        return together(between(north(column), south(column), weight(line)));
    }
};

/// All of its pixels, from the corner on: with loops of a known length in half the time.
template <size_t side>
void paintWhole(const Blend &blend, QRgb *corner, ptrdiff_t width)
{
    std::array<quint64, side> sums; // 256 times a pixel of the line
    std::array<quint64, side> steps;
    for (size_t column = 0; column < side; ++column) {
        const quint64 north = blend.north(column);
        const quint64 south = blend.south(column);
        sums[column] = north * (256 - blend.first) + south * blend.first;
        steps[column] = (south - north) * blend.step; // may wrap: the sums do not
    }
    for (size_t line = 0; line < side; ++line, corner += width) {
        for (size_t column = 0; column < side; ++column) {
            corner[column] = togetherOf256(sums[column]);
            sums[column] += steps[column];
        }
    }
}

QRgb premultiplied(const QColor &colour, double alpha)
{
    return qPremultiply(qRgba(colour.red(), colour.green(), colour.blue(), qRound(alpha * 255)));
}

} // namespace

void DensityPicture::setLook(const DensityLook &look)
{
    if (look == m_look)
        return;
    m_look = look;
    m_isStale = true;
    buildRamp();
    buildDots();
    m_weightStep = quint64(256 / look.cell);
    // Where a cell has no pixel in its middle, the first one lies half a pixel beyond it.
    m_firstWeight = look.cell % 2 == 0 ? m_weightStep / 2 : 0;
}

double DensityPicture::reach()
{
    return std::sqrt(double(spreadSum) / whole / std::numbers::pi);
}

double DensityPicture::level(double value) const
{
    if (value < 1)
        return std::max(0.0, value) * single;
    return std::min(1.0, single + (1 - single) * std::log(value) / std::log(double(m_top)));
}

QRgb DensityPicture::colourAt(double level) const
{
    return m_ramp.empty() ? 0 : m_ramp[rampRow(level)];
}

void DensityPicture::buildRamp()
{
    m_ramp.assign(rampSteps, 0);
    const auto &stops = m_look.ramp;
    for (size_t i = 0; i < rampSteps && !stops.empty(); ++i) {
        const double at = double(i) * double(stops.size() - 1) / (rampSteps - 1);
        const size_t stop = std::min(size_t(at), stops.size() - 1);
        const QColor &a = stops[stop];
        const QColor &b = stops[std::min(stop + 1, stops.size() - 1)];
        const double part = at - double(stop);
        m_ramp[i] = premultiplied(mixed(a, b, part), std::lerp(a.alphaF(), b.alphaF(), part));
    }
    const auto inkOf = [](const QColor &colour) {
        return std::array{float(colour.red()), float(colour.green()), float(colour.blue())};
    };
    m_inks.clear();
    for (const QColor &group : m_look.groups)
        m_inks.push_back(inkOf(group));
    m_inks.push_back(stops.empty() ? std::array<float, 3>() : inkOf(stops.back()));
}

void DensityPicture::setTop(int top)
{
    constexpr int mostKept = 1 << 14;
    m_top = top;
    m_shades.clear();
    for (int value = 0; value < std::min(m_top * whole, mostKept); ++value)
        m_shades.push_back(quint8(rampRow(level(double(value) / whole))));
}

size_t DensityPicture::shadeOf(int value) const
{
    return size_t(value) < m_shades.size() ? m_shades[size_t(value)]
                                           : rampRow(level(double(value) / whole));
}

void DensityPicture::buildDots()
{
    const int side = m_look.cell;
    m_dots.assign(size_t(2 * dotSizes * side * side), 0);
    for (int size = 0; size < dotSizes; ++size) {
        const double radius = side * std::lerp(0.24, 0.46, size / (dotSizes - 1.0));
        for (int y = 0; y < side; ++y) {
            for (int x = 0; x < side; ++x) {
                const double away = std::hypot(x + 0.5 - side / 2.0, y + 0.5 - side / 2.0);
                const auto cover = [away](double r) {
                    return quint8(std::lround(255 * std::clamp(r - away + 0.5, 0.0, 1.0)));
                };
                const auto at = size_t((2 * size * side + y) * side + x);
                m_dots[at] = cover(radius);
                m_dots[at + size_t(side * side)] = cover(radius + 0.14 * side);
            }
        }
    }
}

QRect DensityPicture::update(EventDensity &density)
{
    const QSize pixels = density.cells() * m_look.cell;
    if (pixels.isEmpty())
        return {};
    if (m_isStale || density.isAllDirty() || m_cells != density.cells()
        || m_channels != density.channels()) {
        m_isStale = false;
        takeAll(density);
        density.clean();
        return m_image.rect();
    }
    for (const int cell : density.dirty())
        takeCell(density, cell);
    density.clean();
    return paintTouched();
}

void DensityPicture::takeAll(const EventDensity &density)
{
    m_cells = density.cells();
    m_channels = density.channels();
    const auto cells = size_t(m_cells.width() * m_cells.height());
    m_counts.assign(cells * size_t(groups()), 0);
    m_values.assign(cells * size_t(groups()), 0);
    m_colours.assign(cells, 0);
    m_isTouched.assign(cells, 0);
    m_touched.clear();
    m_isStaleBlend.assign(size_t((m_cells.width() + 1) * (m_cells.height() + 1)), 0);
    if (m_image.size() != m_cells * m_look.cell)
        m_image = QImage(m_cells * m_look.cell, QImage::Format_ARGB32_Premultiplied);
    for (int cell = 0; cell < int(cells); ++cell)
        takeCell(density, cell);
    for (const int cell : m_touched)
        m_isTouched[size_t(cell)] = 0;
    m_touched.clear();
    setTop(int(leastTop));
    int highest = 0;
    for (int cell = 0; cell < int(cells); ++cell)
        highest = std::max(highest, valueAt(cell));
    raiseTop(highest);
    paintAll();
}

void DensityPicture::takeCell(const EventDensity &density, int cell)
{
    if (groups() == 1) {
        const quint32 now = density.count(cell);
        if (const quint32 before = std::exchange(m_counts[size_t(cell)], now); now != before)
            splat(cell, 0, int(now - before));
        return;
    }
    for (int group = 0; group < groups(); ++group) {
        quint32 &count = m_counts[size_t(cell * groups() + group)];
        const quint32 before = std::exchange(count, density.count(cell, group));
        if (count != before)
            splat(cell, group, int(count - before));
    }
}

void DensityPicture::splat(int cell, int group, int events)
{
    if (m_look.dots) {
        m_values[size_t(cell * groups() + group)] += events * whole;
        touch(cell);
        return;
    }
    const int column = cell % m_cells.width();
    const int line = cell / m_cells.width();
    for (int y = std::max(line - spread, 0); y <= std::min(line + spread, m_cells.height() - 1);
         ++y) {
        for (int x = std::max(column - spread, 0);
             x <= std::min(column + spread, m_cells.width() - 1); ++x) {
            const int near = y * m_cells.width() + x;
            m_values[size_t(near * groups() + group)] += events * share[size_t(y - line + spread)]
                                                       * share[size_t(x - column + spread)];
            touch(near);
        }
    }
}

void DensityPicture::touch(int cell)
{
    if (!m_isTouched[size_t(cell)]) {
        m_isTouched[size_t(cell)] = 1;
        m_touched.push_back(cell);
    }
}

int DensityPicture::valueAt(int cell) const
{
    int value = 0;
    for (int group = 0; group < groups(); ++group)
        value += m_values[size_t(cell * groups() + group)];
    return value;
}

bool DensityPicture::raiseTop(int highest)
{
    int top = m_top;
    while (double(top) * whole < highest) // 10, 30, 100, 300, ...
        top = QByteArray::number(top).startsWith('1') ? top * 3 : top / 3 * 10;
    if (top == m_top)
        return false;
    setTop(top);
    return true;
}

void DensityPicture::raiseTo(int top)
{
    if (top <= m_top)
        return;
    setTop(top);
    repaint();
}

void DensityPicture::colour(int cell)
{
    const int value = valueAt(cell);
    quint32 &result = m_colours[size_t(cell)];
    if (value <= 0) {
        result = 0;
        return;
    }
    const size_t shade = shadeOf(value);
    result = m_ramp[shade];
    if (m_look.groups.empty())
        return;
    const auto first = m_values.begin() + ptrdiff_t(cell) * groups();
    std::array<float, 3> ink{};
    if (m_look.dots) { // a dot has the colour of most of its events
        ink = m_inks[size_t(std::max_element(first, first + groups()) - first)];
    } else {
        for (int group = 0; group < groups(); ++group) {
            const float part = float(first[group]) / float(value);
            for (size_t i = 0; i < ink.size(); ++i)
                ink[i] += m_inks[size_t(group)][i] * part;
        }
    }
    const float at = float(shade) / (rampSteps - 1);
    const float towardsLast = 0.55F * at * at;
    const auto channel = [&](size_t i) {
        return qRound(ink[i] + (m_inks.back()[i] - ink[i]) * towardsLast);
    };
    result = qPremultiply(qRgba(channel(0), channel(1), channel(2), qAlpha(result)));
}

void DensityPicture::repaint()
{
    if (!m_isStale && !m_cells.isEmpty())
        paintAll();
}

void DensityPicture::paintAll()
{
    for (int cell = 0; cell < int(m_colours.size()); ++cell)
        colour(cell);
    if (m_look.dots) {
        for (int cell = 0; cell < int(m_colours.size()); ++cell)
            paintDot(cell);
        return;
    }
    auto *const pixels = reinterpret_cast<QRgb *>(m_image.bits());
    for (int line = -1; line < m_cells.height(); ++line) {
        for (int column = -1; column < m_cells.width(); ++column)
            paintBlend(pixels, {column, line});
    }
}

QRect DensityPicture::paintTouched()
{
    int highest = 0;
    for (const int cell : m_touched)
        highest = std::max(highest, valueAt(cell));
    QRect changed;
    if (raiseTop(highest)) {
        paintAll();
        changed = m_image.rect();
    } else if (m_look.dots) {
        for (const int cell : m_touched) {
            colour(cell);
            changed |= paintDot(cell);
        }
    } else {
        changed = paintBlends();
    }
    for (const int cell : m_touched)
        m_isTouched[size_t(cell)] = 0;
    m_touched.clear();
    return changed;
}

/// Around the touched cells whose colour became another: of many events one more is not seen.
QRect DensityPicture::paintBlends()
{
    const auto isStale = [this](QPoint first) -> quint8 & {
        return m_isStaleBlend[size_t((first.y() + 1) * (m_cells.width() + 1) + first.x() + 1)];
    };
    m_staleBlends.clear();
    for (const int cell : m_touched) {
        const quint32 before = m_colours[size_t(cell)];
        colour(cell);
        if (m_colours[size_t(cell)] == before)
            continue;
        const int column = cell % m_cells.width();
        const int line = cell / m_cells.width();
        for (const QPoint first : {QPoint(column - 1, line - 1), QPoint(column, line - 1),
                                   QPoint(column - 1, line), QPoint(column, line)}) {
            if (!std::exchange(isStale(first), 1))
                m_staleBlends.push_back(first);
        }
    }
    if (m_staleBlends.empty())
        return {};
    QPoint least = m_staleBlends.front();
    QPoint most = least;
    auto *const pixels = reinterpret_cast<QRgb *>(m_image.bits());
    for (const QPoint first : m_staleBlends) {
        isStale(first) = 0;
        paintBlend(pixels, first);
        least = {std::min(least.x(), first.x()), std::min(least.y(), first.y())};
        most = {std::max(most.x(), first.x()), std::max(most.y(), first.y())};
    }
    const int side = m_look.cell;
    const QPoint half(side / 2, side / 2);
    return QRect(least * side + half, (most + QPoint(1, 1)) * side + half - QPoint(1, 1))
         & m_image.rect();
}

/// The square between the centres of four cells, the first of them in the north-west; as much of it
/// as lies in the picture.
void DensityPicture::paintBlend(QRgb *pixels, QPoint first)
{
    const int side = m_look.cell;
    const int width = m_cells.width() * side;
    const int west = std::max(first.x(), 0);
    const int east = std::min(first.x() + 1, m_cells.width() - 1);
    const quint32 *const north = m_colours.data()
                               + ptrdiff_t(std::max(first.y(), 0)) * m_cells.width();
    const quint32 *const south = m_colours.data()
                               + ptrdiff_t(std::min(first.y() + 1, m_cells.height() - 1))
                                     * m_cells.width();
    const Blend blend{
        {apart(north[west]), apart(north[east]), apart(south[west]), apart(south[east])},
        m_firstWeight,
        m_weightStep};
    const QPoint corner = first * side + QPoint(side / 2, side / 2);
    const bool isWhole = first.x() >= 0 && first.y() >= 0 && first.x() + 1 < m_cells.width()
                      && first.y() + 1 < m_cells.height();
    if (isWhole) {
        QRgb *const from = pixels + ptrdiff_t(corner.y()) * width + corner.x();
        switch (side) { // of usual screens, as they are or enlarged
        case 4:
            paintWhole<4>(blend, from, width);
            return;
        case 5:
            paintWhole<5>(blend, from, width);
            return;
        case 6:
            paintWhole<6>(blend, from, width);
            return;
        case 8:
            paintWhole<8>(blend, from, width);
            return;
        default:
            break;
        }
    }
    const int right = std::min(corner.x() + side, width);
    const int bottom = std::min(corner.y() + side, m_cells.height() * side);
    for (int y = std::max(corner.y(), 0); y < bottom; ++y) {
        for (int x = std::max(corner.x(), 0); x < right; ++x)
            pixels[ptrdiff_t(y) * width + x] = blend.at(size_t(x - corner.x()),
                                                        size_t(y - corner.y()));
    }
}

QRect DensityPicture::paintDot(int cell)
{
    const int side = m_look.cell;
    const QRect square(cell % m_cells.width() * side, cell / m_cells.width() * side, side, side);
    const QRgb colour = m_colours[size_t(cell)];
    const double at = double(shadeOf(valueAt(cell))) / (rampSteps - 1);
    const auto size = size_t(std::lround(at * (dotSizes - 1)));
    const quint8 *disc = m_dots.data() + 2 * size * size_t(side * side);
    const quint8 *around = disc + ptrdiff_t(side) * side;
    const QRgb ring = qRgb(m_look.ring.red(), m_look.ring.green(), m_look.ring.blue());
    const quint64 fill = apart(qUnpremultiply(colour) | 0xff000000U);
    for (int y = 0; y < side; ++y) {
        auto *pixels = reinterpret_cast<QRgb *>(m_image.bits()
                                                + (square.top() + y) * m_image.bytesPerLine())
                     + square.left();
        for (int x = 0; x < side; ++x, ++disc, ++around) {
            const quint64 rim = between(0, apart(ring), quint64(*around) * 160 / 255);
            pixels[x] = colour == 0 ? 0 : together(between(rim, fill, *disc + (*disc >> 7)));
        }
    }
    return square;
}

} // namespace sd
