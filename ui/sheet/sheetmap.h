// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The map on a sheet: ground, lines, names, the marks of events and what was drawn on the map as
// shapes and letters, with its legend, scale bar and north arrow.
#pragma once

#include "ui/items/mapcamera.h"
#include "ui/items/maplegend.h"
#include "ui/items/mapmarks.h"
#include "ui/sheet/sheetdensity.h"
#include "ui/sheet/sheetlook.h"
#include "ui/sheet/sheetscene.h"
#include "ui/sheet/sheetwords.h"

#include <optional>

class QPainter;

namespace sd {

class SheetMap {
public:
    /// size: of the map in units; it shows all of the view's ground in it.
    SheetMap(const SheetScene &scene, const SheetWords &words, const SheetLook &look, QSizeF size);

    /// Draws with the upper left corner at a point. What lies at the edge may reach beyond the
    /// frame on devices that cannot clip: the page is to be drawn over it, see paintPageAround.
    void paint(QPainter &painter, QPointF at) const;
    /// Scale bar and north arrow in the lower corners of the map.
    void paintMeasures(QPainter &painter, QPointF at) const;

    /// Room for a legend in columns of about that width.
    struct LegendRoom {
        double width = 0;
        double column = 0;
        double height = 0; // at most: of the holders those with most places are named
    };
    /// Gives the height it takes. With no painter it is only measured.
    double paintLegend(QPainter *painter, QPointF at, const LegendRoom &room) const;

    const MapCamera &camera() const { return m_camera; }

private:
    struct Entry {
        QString kind; // see MapPaint::swatch, or category, ramp, group, drawn, rings, none
        QColor colour;
        QString text;
        QString symbol;
    };
    std::vector<Entry> holderEntries() const;
    std::vector<Entry> otherEntries() const;
    void addDensity(std::vector<Entry> &list) const;
    void addDrawing(std::vector<Entry> &list) const;
    double paintEntries(QPainter *painter, QPointF at, const LegendRoom &legend,
                        const std::vector<Entry> &list) const;
    void paintSwatch(QPainter &painter, const QRectF &rect, const Entry &entry) const;
    QString distance(double metres) const;
    void paintNames(QPainter &painter) const;
    void paintMark(QPainter &painter, const MapMark &mark) const;

    const SheetScene &m_scene;
    const SheetWords &m_words;
    const SheetLook &m_look;
    MapCamera m_camera;
    std::optional<SheetDensity> m_density; // none where events are not shown
    MapMarks m_marks;
};

/// A symbol of the program's own as shapes, in one colour.
void paintSymbol(QPainter &painter, const QString &name, const QRectF &rect, const QColor &colour);

/// Fills the page around a frame.
void paintPageAround(QPainter &painter, const QRectF &page, const QRectF &frame,
                     const QColor &colour);

} // namespace sd
