// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A situation at a moment with models of its own, so that a sheet can be painted on any thread
// while the desk goes on.
#pragma once

#include "db/scene.h"
#include "model/desk.h"
#include "ui/factioncolours.h"
#include "ui/items/densitychoice.h"
#include "ui/items/mappicture.h"

namespace sd {

/// What is to be seen, as values.
struct SheetView {
    SituationPtr situation;
    AsOf asOf;
    QString palette = QStringLiteral("safe");
    FactionColours::Level level = FactionColours::Level::Coalition;
    QString count; // see Filter::count
    QString measure = QStringLiteral("killed");
    QString group = QStringLiteral("total"); // that rivals are compared for
    bool wholeMap = false;                   // factions: every cell, not the city's districts only
    QRectF ground;                           // mercator; null for the city
    bool labels = true;
    bool events = true;
    bool routes = true;
    bool front = true;
    EventFilter filter = {}; // events it lets through are on maps and timelines
    DensityChoice density = {};
    Drawing drawing = {}; // over maps
};

class SheetScene {
public:
    explicit SheetScene(SheetView view);

    const SheetView &view() const { return m_view; }
    const Situation &situation() const { return *m_view.situation; }
    const AsOf &asOf() const { return m_view.asOf; }
    Desk &desk() { return m_desk; }
    const FactionColours &colours() const { return m_colours; }
    const MapPicture &picture() const { return m_picture; }
    /// Rows in events() of the day looked at, as far as they had happened, were known and pass the
    /// filter.
    const std::vector<int> &dayEvents() const { return m_dayEvents; }
    /// The events that pass the filter, of the days that the view's density is of.
    const ShownEvents &shownEvents() const { return m_shown; }
    DayRange densityDays() const;
    /// Names of those whose files were imported, each once: their terms go with their rows.
    QStringList importedFrom() const;

private:
    SheetView m_view;
    Desk m_desk;
    ShownEvents &m_shown;
    FactionColours m_colours;
    MapPicture m_picture;
    std::vector<int> m_dayEvents;
};

} // namespace sd
