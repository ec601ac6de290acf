// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The grid of degrees over the map, its meshes as fine as the zoom can bear.
#pragma once

#include "ui/items/mapcamera.h"
#include "ui/items/mapink.h"

class QPainter;

namespace sd {

/// Width of a mesh in seconds of arc at a zoom: whole degrees, minutes or seconds.
int graticuleStep(const MapCamera &camera);
/// "36°12′", "36°12′30″": as fine as the step asks for; with the letter of its side.
QString graticuleLabel(int seconds, int step, bool isLatitude);

/// Labels stand at the top and at the right edge, clear of the corners.
void paintGraticule(QPainter &painter, const MapCamera &camera, const MapInk &ink);

} // namespace sd
