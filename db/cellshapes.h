// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What two cells share and what of one lies outside another, exactly: by GEOS through OGR, in the
// plane of longitude and latitude, where the sides of a cell are straight.
#pragma once

#include "db/records.h"

namespace sd {

/// The part of a that is not in b; points of both that stand on its border stay as they are to the
/// last bit. Nothing where GEOS refuses the shapes (they cross themselves).
std::optional<std::vector<Polygon>> outside(const std::vector<Polygon> &a,
                                            const std::vector<Polygon> &b);

/// The geodesic area that both cover, in square kilometres; nothing where GEOS refuses.
std::optional<double> sharedKm2(const std::vector<Polygon> &a, const std::vector<Polygon> &b);

/// All of them as one shape; nothing where GEOS refuses.
std::optional<std::vector<Polygon>> joined(const std::vector<std::vector<Polygon>> &shapes);

} // namespace sd
