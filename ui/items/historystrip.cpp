// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/items/historystrip.h"

#include "model/historymodel.h"
#include "ui/factioncolours.h"
#include "ui/items/mappaint.h"

#include <QPainter>
#include <QQuickWindow>

#include <algorithm>

namespace sd {

HistoryStrip::HistoryStrip(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    for (const auto signal : {&HistoryStrip::historiesChanged, &HistoryStrip::coloursChanged,
                              &HistoryStrip::placeChanged, &HistoryStrip::inkChanged})
        connect(this, signal, this, [this] { update(); });
}

void HistoryStrip::setHistories(HistoryModel *histories)
{
    if (histories == m_histories)
        return;
    if (m_histories)
        m_histories->disconnect(this);
    m_histories = histories;
    if (m_histories) {
        connect(m_histories, &QAbstractItemModel::modelReset, this, [this] { update(); });
        connect(m_histories, &QAbstractItemModel::dataChanged, this,
                [this](const QModelIndex &first, const QModelIndex &last, const QList<int> &roles) {
                    revise(first.row(), last.row(), roles);
                });
    }
    emit historiesChanged();
}

void HistoryStrip::setColours(FactionColours *colours)
{
    if (colours == m_colours)
        return;
    if (m_colours)
        m_colours->disconnect(this);
    m_colours = colours;
    if (m_colours)
        connect(m_colours, &FactionColours::changed, this, [this] { update(); });
    emit coloursChanged();
}

void HistoryStrip::setPlace(const QString &id)
{
    if (id == m_place)
        return;
    m_place = id;
    emit placeChanged();
}

void HistoryStrip::setInk(const MapInk &ink)
{
    if (ink == m_ink)
        return;
    m_ink = ink;
    emit inkChanged();
}

/// Only another history is painted anew; who holds the place now is no part of the strip.
void HistoryStrip::revise(int first, int last, const QList<int> &roles)
{
    const int row = m_histories->rowOf(m_place);
    if (first <= row && row <= last && roles.contains(int(HistoryModel::RevisionRole)))
        update();
}

qint64 HistoryStrip::minutesAt(double x) const
{
    if (!m_histories || width() <= 0)
        return 0;
    const qint64 first = m_histories->firstMinute();
    const qint64 last = m_histories->lastMinute();
    const double share = std::clamp(x / width(), 0.0, 1.0);
    return std::min(last, first + qint64(share * double(last + 1 - first)));
}

double HistoryStrip::xOf(qint64 minutes) const
{
    if (!m_histories)
        return 0;
    const qint64 first = m_histories->firstMinute();
    const auto length = double(m_histories->lastMinute() + 1 - first);
    return std::clamp(double(minutes - first) / length, 0.0, 1.0) * width();
}

void HistoryStrip::paint(QPainter *painter)
{
    ++m_paintCount;
    emit painted();
    const int row = m_histories ? m_histories->rowOf(m_place) : -1;
    // a new situation reaches colours and histories one after the other
    if (row < 0 || !m_colours || m_colours->situation() != m_histories->situation())
        return;
    const Situation &situation = *m_histories->situation();
    const MapCamera camera{{}, 11, size()};
    MapPaint paint(*painter, camera, m_ink, window() ? window()->effectiveDevicePixelRatio() : 1);
    const auto &spells = m_histories->spells(row);
    for (size_t i = 0; i < spells.size();) {
        const CellLook look = lookOf(situation, spells[i].claim, *m_colours);
        const size_t first = i;
        // a new report of the same looks like the one before
        do
            ++i;
        while (i < spells.size() && lookOf(situation, spells[i].claim, *m_colours) == look);
        const double left = xOf(spells[first].from.minutes);
        const double right = xOf(spells[i - 1].to.minutes + 1);
        paint.cellSwatch(
            QRectF(left, 0, std::max(2.0, right - left), height()).adjusted(0.5, 0.5, -0.5, -0.5),
            look);
    }
}

} // namespace sd
