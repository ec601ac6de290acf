// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Counted events as pixels, heat or dots: kept, and after a step painted again only where a count
// changed.
#pragma once

#include "model/eventdensity.h"

#include <QColor>
#include <QImage>

#include <array>

namespace sd {

struct DensityLook {
    bool dots = false;
    int cell = 4;               // device pixels, each way
    std::vector<QColor> ramp;   // from few to many; of equal steps in lightness
    std::vector<QColor> groups; // by channel of the density; empty: all channels by the ramp
    QColor ring;                // around a dot

    bool operator==(const DensityLook &) const = default;
};

/// A value is the number of events near a place: those in the cell count whole, those around it the
/// less the farther they are. As dots it is the number in the cell.
class DensityPicture {
public:
    void setLook(const DensityLook &look); // repainted whole by the next update
    /// Takes over what changed in the counts and marks it as clean there; gives the pixels that
    /// changed.
    QRect update(EventDensity &density);
    /// The same picture from nothing, on the scale of the present one.
    void repaint();

    const QImage &image() const { return m_image; } // device pixels, the grid's corner at 0, 0
    /// The value that has the ramp's last colour: 10, 30, 100, ... Raised when a step passes it,
    /// found anew with every new count, so that days beside each other are painted alike.
    int top() const { return m_top; }
    /// Raises it to that of a picture beside this one, so that both are read by one key.
    void raiseTo(int top);
    /// Position of a value on the ramp, 0..1.
    double level(double value) const;
    QRgb colourAt(double level) const; // premultiplied
    int cell() const { return m_look.cell; }

    /// Radius in cells of the disc that holds as many events as a value says.
    static double reach();

private:
    void takeAll(const EventDensity &density);
    void takeCell(const EventDensity &density, int cell);
    void splat(int cell, int group, int events);
    void touch(int cell);
    int groups() const { return m_look.groups.empty() ? 1 : int(m_look.groups.size()); }
    int valueAt(int cell) const; // in parts, see densitypicture.cpp
    bool raiseTop(int highest);
    void colour(int cell);
    void paintAll();
    QRect paintTouched();
    QRect paintBlends();
    void paintBlend(QRgb *pixels, QPoint first);
    QRect paintDot(int cell);
    void buildRamp();
    void setTop(int top);
    size_t shadeOf(int value) const;
    void buildDots();

    DensityLook m_look;
    QSize m_cells;
    int m_channels = 0;
    std::vector<quint32> m_counts;  // by cell and group, as painted
    std::vector<qint32> m_values;   // the same, spread over the neighbours
    std::vector<quint32> m_colours; // by cell, premultiplied
    std::vector<int> m_touched;
    std::vector<quint8> m_isTouched;    // by cell
    std::vector<QPoint> m_staleBlends;  // see paintBlend; from -1, -1
    std::vector<quint8> m_isStaleBlend; // by line and column, one more of both than of cells
    std::vector<QRgb> m_ramp;
    std::vector<quint8> m_shades; // rows in m_ramp by value, of the values that are common
    std::vector<std::array<float, 3>> m_inks; // of the groups, then the last of the ramp
    quint64 m_firstWeight = 0;  // of the farther cell at the first pixel between two, in 256ths
    quint64 m_weightStep = 0;   // from pixel to pixel
    std::vector<quint8> m_dots; // masks of discs by size: the disc, then its ring
    int m_top = 10;
    bool m_isStale = true;
    QImage m_image;
};

} // namespace sd
