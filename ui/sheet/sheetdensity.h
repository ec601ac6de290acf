// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The events on a sheet's map: as marks where they are few, else as density, the one part of a
// sheet that is pixels.
#pragma once

#include "ui/items/mapcamera.h"
#include "ui/sheet/sheetlook.h"
#include "ui/sheet/sheetscene.h"

class QPainter;

namespace sd {

class SheetDensity {
public:
    SheetDensity(const SheetScene &scene, const SheetLook &look, const MapCamera &camera);

    bool isDense() const { return m_isDense; }
    /// Rows in events() that stand as marks; none where it is dense.
    const std::vector<int> &marks() const { return m_marks; }

    /// Over a map whose upper left corner is at (0, 0).
    void paint(QPainter &painter) const;
    void paintRamp(QPainter &painter, const QRectF &rect) const;

    // What the picture means.
    int inView() const { return m_inView; }
    DayRange days() const { return m_days; }
    int top() const { return m_picture.top(); } // events at the end of the ramp
    /// Within which they are counted: a radius, of dots the side of a square; in units.
    double reach() const;
    /// Colours of what is told apart, see groupWords; empty where nothing is.
    const std::vector<QColor> &groups() const { return m_groups; }

private:
    DensityPicture m_picture;
    MapCamera m_camera;
    QRectF m_world; // of the picture, mercator
    DayRange m_days;
    std::vector<int> m_marks;
    std::vector<QColor> m_groups;
    double m_cell = 0; // units
    int m_inView = 0;
    bool m_dots = false;
    bool m_isDense = false;
};

} // namespace sd
