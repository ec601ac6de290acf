// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/items/ringtool.h"

#include "ui/items/toolpaint.h"

#include <QPainter>
#include <QRegularExpression>

#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace sd {

std::optional<std::vector<double>> radiiFrom(const QString &text)
{
    static const QRegularExpression between(u"[\\s,;،]+"_s);
    QString plain;
    for (const QChar c : text)
        plain += c.isDigit() ? QChar(u'0' + c.digitValue()) : c == u'٫' ? u'.' : c;
    std::vector<double> metres;
    for (const QString &word : plain.split(between, Qt::SkipEmptyParts)) {
        bool isNumber = false;
        const double radius = word.toDouble(&isNumber) * 1000;
        if (!isNumber || tidyRadii({radius}).empty())
            return std::nullopt;
        metres.push_back(radius);
    }
    if (metres.empty())
        return std::nullopt;
    return tidyRadii(std::move(metres));
}

void RingTool::setBoard(Board *board)
{
    if (m_board)
        m_board->disconnect(this);
    m_board = board;
    if (m_board) {
        connect(m_board, &Board::changed, this, [this] {
            if (m_chosen >= int(m_board->drawing().rings.size()))
                m_chosen = -1;
            emit changed();
        });
    }
    emit changed();
}

void RingTool::setRadii(const QString &radii)
{
    if (radii == m_radii)
        return;
    m_radii = radii;
    const auto metres = radiiFrom(radii);
    if (metres && m_board && m_chosen >= 0 && m_chosen < int(m_board->drawing().rings.size())) {
        RangeRings to = m_board->drawing().rings[size_t(m_chosen)];
        to.radii = *metres;
        m_board->changeRings(m_chosen, to);
    }
    emit changed();
}

void RingTool::addAround(double latitude, double longitude, const QString &label)
{
    const auto metres = radiiFrom(m_radii);
    if (!metres || !m_board)
        return;
    m_board->addRings({{latitude, longitude}, label, *metres});
    choose(int(m_board->drawing().rings.size()) - 1);
}

int RingTool::ringsAt(QPointF at, const MapCamera &camera) const
{
    if (!m_board)
        return -1;
    const auto &rings = m_board->drawing().rings;
    for (int row = int(rings.size()); row-- > 0;) {
        const QPointF gap = camera.toPixel(toMercator(rings[size_t(row)].centre)) - at;
        if (std::hypot(gap.x(), gap.y()) <= toolReach)
            return row;
    }
    return -1;
}

void RingTool::choose(int row)
{
    m_chosen = row;
    if (row >= 0) {
        QStringList kilometres;
        for (const double radius : m_board->drawing().rings[size_t(row)].radii)
            kilometres.append(QString::number(radius / 1000));
        m_radii = kilometres.join(u", "_s);
    }
    emit changed();
}

void RingTool::tap(QPointF at, const MapCamera &camera, Qt::KeyboardModifiers)
{
    if (const int row = ringsAt(at, camera); row >= 0) {
        choose(row);
        return;
    }
    const GeoPoint point = fromMercator(camera.toMercator(at));
    addAround(point.lat, point.lon, {});
}

bool RingTool::grabs(QPointF at, const MapCamera &camera) const
{
    return ringsAt(at, camera) >= 0;
}

void RingTool::press(QPointF at, const MapCamera &camera, Qt::KeyboardModifiers)
{
    m_held = ringsAt(at, camera);
    ++m_grip;
    choose(m_held);
}

void RingTool::move(QPointF at, const MapCamera &camera)
{
    if (m_held < 0 || m_held >= int(m_board->drawing().rings.size()))
        return;
    RangeRings to = m_board->drawing().rings[size_t(m_held)];
    to.centre = fromMercator(camera.toMercator(at));
    to.label.clear(); // it stood for the place they were around
    m_board->changeRings(m_held, to, m_grip);
}

void RingTool::release(QPointF at, const MapCamera &camera)
{
    move(at, camera);
    m_held = -1;
}

void RingTool::undo()
{
    m_chosen = -1;
    m_board->undo();
    emit changed();
}

bool RingTool::cancel()
{
    if (m_chosen < 0)
        return false;
    choose(-1);
    return true;
}

bool RingTool::remove()
{
    if (m_chosen < 0 || m_chosen >= int(m_board->drawing().rings.size()))
        return false;
    m_board->removeRings(std::exchange(m_chosen, -1));
    emit changed();
    return true;
}

void RingTool::paint(QPainter &painter, const MapCamera &camera, const MapInk &ink) const
{
    if (!m_board)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    const auto &rings = m_board->drawing().rings;
    for (int row = 0; row < int(rings.size()); ++row)
        handleOver(painter, camera.toPixel(toMercator(rings[size_t(row)].centre)),
                   row == m_chosen ? ink.accent : ink.text, ink, row != m_chosen);
}

} // namespace sd
