// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How many of the shown events lie in each cell of a grid over the map: a step of the slider adds
// and subtracts only the days it passed over, and names the cells that changed.
#pragma once

#include "model/shownevents.h"

#include <QRect>

namespace sd {

/// Not a QObject: whoever paints it owns it, calls show() when the clock ticked and reset() when
/// the shown events became others.
class EventDensity {
public:
    enum class Channels { One, Lane, Bloc }; // what is counted apart in a cell

    explicit EventDensity(const ShownEvents &shown);

    /// The part of the world (web-Mercator, 0..1, see toWorld) that the grid covers, and its cells.
    void setGrid(QRectF world, QSize cells);
    /// The cells that inView() is about.
    void setView(const QRect &cells);
    void setChannels(Channels channels);
    /// Counts the events that start on these days and were reported by knownOn. Long ones count on
    /// the day they start as all others do; those that name a region only are left out.
    void show(DayRange days, Day knownOn);
    /// Situation or filter changed: nothing is counted until the next show().
    void reset();

    QSize cells() const { return m_cells; }
    int channels() const { return m_channels; }
    /// Of one cell (line * width + column); by lane of the timeline, or by Bloc value of the first
    /// actor that is known and one more for nobody known.
    quint32 count(int cell, int channel) const
    {
        return m_counts[size_t(cell * m_channels + channel)];
    }
    quint32 count(int cell) const;                  // all channels
    quint32 inView() const { return m_inView; }     // in the cells of the view
    quint32 total() const { return m_total; }       // in the grid
    quint32 unplaced() const { return m_unplaced; } // left out: a region is no place
    quint32 highest() const;                        // of all cells; goes over them

    /// What to paint again: everything, or the cells of dirty(), each once.
    bool isAllDirty() const { return m_allDirty; }
    const std::vector<int> &dirty() const { return m_dirty; }
    void clean();

    /// The shown event of these days nearest to a position on the world map, see EventPoints.
    int nearest(QPointF world, double radius) const;
    DayRange days() const { return m_days; }

private:
    void recount();
    void addDays(DayRange days, Day knownOn, int step);
    void addReported(DayRange days, Day after, Day upTo, int step);
    void add(size_t row, int step);
    int channelOf(size_t row) const;

    const ShownEvents &m_shown;
    quint64 m_left = 0; // of the grid, in units of EventPoints
    quint64 m_top = 0;
    double m_perCellX = 0; // cells a unit
    double m_perCellY = 0;
    QSize m_cells;
    Channels m_kind = Channels::One;
    int m_channels = 1;
    DayRange m_days;
    Day m_knownOn = knownNow;
    bool m_isCounted = false;
    std::vector<quint32> m_counts;
    QRect m_view;
    quint32 m_inView = 0;
    quint32 m_total = 0;
    quint32 m_unplaced = 0;
    bool m_allDirty = true;
    std::vector<int> m_dirty;
    std::vector<bool> m_isDirty; // by cell
};

} // namespace sd
