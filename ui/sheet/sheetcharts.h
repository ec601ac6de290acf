// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The charts of a sheet: tolls over time, claimants side by side, who holds what, the timeline.
#pragma once

#include "ui/sheet/sheetlook.h"
#include "ui/sheet/sheetscene.h"
#include "ui/sheet/sheetwords.h"

#include <QVariantMap>

#include <vector>

class QPainter;

namespace sd {

/// Each draws itself into a box of the page.
struct SheetCharts {
    QPainter &painter;
    SheetScene &scene;
    const SheetWords &words;
    const SheetLook &look;

    /// One claimant's running count up to the day looked at, or the increase of each day.
    void toll(const QRectF &box, bool daily) const;
    /// What each claimant counts, side by side on one axis and never added.
    void rivals(const QRectF &box) const;
    void factions(const QRectF &box) const;
    void timeline(const QRectF &box) const;

private:
    struct TollPlot;
    double tollTitle(const QRectF &box, const QVariantMap &count, bool daily) const;
    double tollKey(const QRectF &box, double y, const std::vector<VictimGroup> &groups) const;
    TollPlot tollPlot(const QRectF &box, double top, const std::vector<VictimGroup> &groups,
                      bool daily) const;
    void tollAxes(const QRectF &box, const TollPlot &plot) const;
    void tollBars(const TollPlot &plot, const std::vector<VictimGroup> &groups) const;
    void tollLine(const TollPlot &plot, VictimGroup group) const;
};

/// Height in units that all claimants, or all rows of the factions, need.
double rivalsHeight(SheetScene &scene);
double factionsHeight(SheetScene &scene);

} // namespace sd
