// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/items/mapswatch.h"

#include "ui/items/mappaint.h"

#include <QQuickWindow>

namespace sd {

MapSwatch::MapSwatch(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    connect(this, &MapSwatch::changed, this, [this] { update(); });
}

void MapSwatch::paint(QPainter *painter)
{
    const MapCamera camera{{}, 11, size()}; // lines as wide as at the zoom of a city
    MapPaint paint(*painter, camera, m_ink, window() ? window()->effectiveDevicePixelRatio() : 1);
    const QPolygonF line{QPointF(0, height() / 2), QPointF(width(), height() / 2)};
    if (m_kind == u"front")
        return paint.frontSwatch(line);
    if (m_kind == u"river" || m_kind == u"railway")
        return paint.lineSwatch(line, m_kind, LineLook::Unknown);
    if (m_kind == u"open" || m_kind == u"cut" || m_kind == u"disputed") {
        const LineLook look = m_kind == u"open" ? LineLook::Open
                            : m_kind == u"cut"  ? LineLook::Cut
                                                : LineLook::Contested;
        return paint.lineSwatch(line, QStringLiteral("motorway"), look);
    }
    CellLook look{0, 0, m_colour.rgb(), CellPattern::None, true, false};
    if (m_kind == u"blank")
        look.faction = -1;
    else if (m_kind == u"contested")
        look.pattern = CellPattern::Contested;
    else if (m_kind == u"unclear")
        look.pattern = CellPattern::Unclear;
    else if (m_kind == u"withdrawn")
        look.pattern = CellPattern::Withdrawn;
    else if (m_kind == u"pale")
        look.sure = false;
    paint.cellSwatch(QRectF(0, 0, width(), height()).adjusted(1, 1, -1, -1), look);
}

} // namespace sd
