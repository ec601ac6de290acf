// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The piece of a line between two points near it.
#pragma once

#include "db/records.h"

namespace sd {

/// From the point of the line nearest to one place up to the point nearest to the other, in that
/// direction. Empty where the line has fewer than two points or both places are nearest to the same
/// point.
std::vector<GeoPoint> cutLine(const std::vector<GeoPoint> &line, GeoPoint from, GeoPoint to);

} // namespace sd
