// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a map picture shows in a viewport, so that the legend explains that and nothing else.
#pragma once

#include "ui/items/mapcamera.h"

#include <QStringList>

#include <vector>

namespace sd {

class FactionColours;
class MapPicture;

/// Cells drawn as one subject.
struct Holding {
    QString subject; // faction id or bloc's word
    int cells = 0;
    int contested = 0; // of these
};

struct MapContent {
    std::vector<Holding> holdings; // most cells first
    QStringList cellKinds;         // of contested, pale, unclear, withdrawn, blank
    QStringList lineKinds;         // of open, disputed, cut, railway, river
    bool front = false;
};

/// With a camera only cells in its viewport count.
std::vector<Holding> holdingsOf(const MapPicture &picture, const FactionColours &colours,
                                const MapCamera *camera);
MapContent contentOf(const MapPicture &picture, const FactionColours &colours,
                     const MapCamera &camera);

} // namespace sd
