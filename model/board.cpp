// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/board.h"

#include "db/position.h"

#include <utility>

namespace sd {

namespace {

constexpr size_t mostSteps = 200;

} // namespace

void Board::setDrawing(Drawing drawing)
{
    m_before.clear();
    m_after.clear();
    m_grip = 0;
    m_drawing = std::move(drawing);
    choose(-1);
    emit changed();
}

void Board::clear()
{
    step({});
    choose(-1);
}

void Board::add(Annotation annotation)
{
    if (annotation.points.size() < fewestPoints(annotation.kind))
        return;
    Drawing to = m_drawing;
    to.annotations.push_back(std::move(annotation));
    step(std::move(to));
    choose(int(m_drawing.annotations.size()) - 1);
}

void Board::addRings(RangeRings rings)
{
    rings.radii = tidyRadii(std::move(rings.radii));
    if (rings.radii.empty())
        return;
    Drawing to = m_drawing;
    to.rings.push_back(std::move(rings));
    step(std::move(to));
}

void Board::change(int row, const Annotation &to, int grip)
{
    Drawing all = m_drawing;
    all.annotations[size_t(row)] = to;
    step(std::move(all), grip);
    if (row == m_chosen)
        emit chosenChanged();
}

void Board::changeRings(int row, const RangeRings &to, int grip)
{
    Drawing all = m_drawing;
    all.rings[size_t(row)] = to;
    step(std::move(all), grip);
}

void Board::removeRings(int row)
{
    Drawing to = m_drawing;
    to.rings.erase(to.rings.begin() + row);
    step(std::move(to));
}

void Board::choose(int row)
{
    if (row < 0 || row >= int(m_drawing.annotations.size()))
        row = -1;
    if (row == m_chosen)
        return;
    m_chosen = row;
    emit chosenChanged();
}

QString Board::chosenText() const
{
    return m_chosen < 0 ? QString() : m_drawing.annotations[size_t(m_chosen)].text;
}

int Board::chosenColour() const
{
    return m_chosen < 0 ? 0 : m_drawing.annotations[size_t(m_chosen)].colour;
}

void Board::setChosenText(const QString &text)
{
    if (m_chosen < 0 || text == chosenText())
        return;
    Annotation to = m_drawing.annotations[size_t(m_chosen)];
    to.text = text;
    change(m_chosen, to);
}

void Board::setChosenColour(int colour)
{
    if (m_chosen < 0 || colour < 0 || colour >= annotationColours)
        return;
    Annotation to = m_drawing.annotations[size_t(m_chosen)];
    to.colour = colour;
    change(m_chosen, to);
}

void Board::removeChosen()
{
    if (m_chosen < 0)
        return;
    Drawing to = m_drawing;
    to.annotations.erase(to.annotations.begin() + std::exchange(m_chosen, -1));
    step(std::move(to));
    emit chosenChanged();
}

void Board::step(Drawing to, int grip)
{
    if (to == m_drawing)
        return;
    if (grip == 0 || grip != m_grip) {
        m_before.push_back(m_drawing);
        if (m_before.size() > mostSteps)
            m_before.erase(m_before.begin());
    }
    m_grip = grip;
    m_after.clear();
    m_drawing = std::move(to);
    emit changed();
}

void Board::undo()
{
    if (m_before.empty())
        return;
    m_grip = 0;
    m_after.push_back(std::exchange(m_drawing, m_before.back()));
    m_before.pop_back();
    choose(-1);
    emit changed();
}

void Board::redo()
{
    if (m_after.empty())
        return;
    m_grip = 0;
    m_before.push_back(std::exchange(m_drawing, m_after.back()));
    m_after.pop_back();
    choose(-1);
    emit changed();
}

void Board::setPin(GeoPoint point)
{
    m_pin = point;
    emit pinChanged();
}

void Board::pinAt(double latitude, double longitude)
{
    setPin({latitude, longitude});
}

void Board::removePin()
{
    if (!m_pin)
        return;
    m_pin.reset();
    emit pinChanged();
}

void Board::setCamera(double latitude, double longitude, double zoom)
{
    m_centre = {latitude, longitude};
    m_zoom = zoom;
}

void Board::lookAt(GeoPoint centre, double zoom)
{
    emit lookWanted(centre.lat, centre.lon, zoom);
}

QString Board::pinDecimal() const
{
    return m_pin ? toDecimal(*m_pin) : QString();
}

QString Board::pinDms() const
{
    return m_pin ? toDms(*m_pin) : QString();
}

QString Board::pinMgrs() const
{
    return m_pin ? toMgrs(*m_pin, metreDigits) : QString();
}

QString Board::pinUtm() const
{
    return m_pin ? toUtm(*m_pin) : QString();
}

} // namespace sd
