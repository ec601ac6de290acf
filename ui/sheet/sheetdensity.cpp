// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheet/sheetdensity.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace sd {

namespace {

constexpr int heatPixels = 2; // a unit: heat is smooth, and grows well
constexpr int dotPixels = 4;
constexpr int keySteps = 24;

} // namespace

SheetDensity::SheetDensity(const SheetScene &scene, const SheetLook &look, const MapCamera &camera)
    : m_camera(camera)
    , m_days(scene.densityDays())
    , m_cell(cellSide(scene.view().density))
    , m_dots(scene.view().density.dots())
{
    const DensityChoice &choice = scene.view().density;
    const double side = m_cell / camera.worldPixels();
    const QRectF view = camera.visible();
    const QRect grid(
        QPoint(int(std::floor(view.left() / side)), int(std::floor(view.top() / side))),
        QPoint(int(std::floor(view.right() / side)), int(std::floor(view.bottom() / side))));
    m_world = QRectF(grid.left() * side, grid.top() * side, grid.width() * side,
                     grid.height() * side);
    EventDensity density(scene.shownEvents());
    density.setGrid(m_world, grid.size());
    density.setChannels(channelsOf(choice));
    density.show(m_days, scene.asOf().knownOn);
    m_inView = int(density.total());
    m_isDense = m_inView > mostSymbols;
    if (m_isDense) {
        const DensityLook style = lookOf(choice, int(m_cell) * (m_dots ? dotPixels : heatPixels),
                                         look.ink, &scene.colours());
        m_groups = style.groups;
        m_picture.setLook(style);
        m_picture.update(density);
        return;
    }
    if (choice.span == u"day") {
        m_marks = scene.dayEvents();
        return;
    }
    const Situation &situation = scene.situation();
    for (const qint32 row : scene.shownEvents().startingOn(m_days)) {
        const auto event = size_t(row);
        if (situation.has(event, scene.asOf())
            && m_world.contains(toMercator(situation.events().position(event))))
            m_marks.push_back(row);
    }
    std::ranges::sort(m_marks);
}

void SheetDensity::paint(QPainter &painter) const
{
    if (!m_isDense)
        return;
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(
        QRectF(m_camera.toPixel(m_world.topLeft()), m_camera.toPixel(m_world.bottomRight())),
        m_picture.image());
    painter.restore();
}

void SheetDensity::paintRamp(QPainter &painter, const QRectF &rect) const
{
    const double step = rect.width() / keySteps;
    for (int i = 0; i < keySteps; ++i) {
        painter.fillRect(
            QRectF(rect.left() + i * step, rect.top(), step, rect.height()),
            QColor::fromRgba(qUnpremultiply(m_picture.colourAt((i + 0.5) / keySteps))));
    }
}

double SheetDensity::reach() const
{
    return m_dots ? m_cell : DensityPicture::reach() * m_cell;
}

} // namespace sd
