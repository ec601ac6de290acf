// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How many events are shown on a map: as heat or dots, in which colours, of which days; the window
// and the sheets use it.
#pragma once

#include "ui/items/densitypicture.h"
#include "ui/items/mapink.h"

namespace sd {

class FactionColours;

/// Words as Preferences has them.
struct DensityChoice {
    QString style = QStringLiteral("heat");   // heat, dots
    QString colourBy = QStringLiteral("one"); // one, category, bloc
    /// day: the one looked at; week, month: the last 7 or 30 days; window: the days brushed, where
    /// none are all; all: everything up to the date. Never beyond a brushed window.
    QString span = QStringLiteral("day");

    bool dots() const { return style == u"dots"; }
    bool operator==(const DensityChoice &) const = default;
};

/// Of a cell of the grid, in pixels at scale 1.
double cellSide(const DensityChoice &choice);
inline constexpr int mostSymbols = 150; // in view; more are density

EventDensity::Channels channelsOf(const DensityChoice &choice);
/// The words of what is told apart (lanes of the timeline, or blocs with an empty one for nobody
/// named), by row of DensityLook::groups.
QStringList groupWords(const DensityChoice &choice, const QStringList &lanes);
/// For counts by channelsOf(). cell: device pixels, each way. colours may be null: then all events
/// are of one colour.
DensityLook lookOf(const DensityChoice &choice, int cell, const MapInk &ink,
                   const FactionColours *colours);
DayRange daysOf(const DensityChoice &choice, Day day, const ShownEvents &shown, bool isBrushed);

} // namespace sd
