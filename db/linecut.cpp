// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/linecut.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace sd {

namespace {

/// A point of a line as index of its piece and share of the way along it.
struct Along {
    size_t piece = 0;
    double share = 0;

    auto operator<=>(const Along &) const = default;
};

/// Nearest in a plane around the place: degrees of longitude shrink with the latitude.
Along nearest(const std::vector<GeoPoint> &line, GeoPoint place)
{
    const double squeeze = std::cos(place.lat * std::numbers::pi / 180);
    Along best;
    double bestDistance = std::numeric_limits<double>::infinity();
    for (size_t i = 0; i + 1 < line.size(); ++i) {
        const double x = (line[i].lon - place.lon) * squeeze;
        const double y = line[i].lat - place.lat;
        const double dx = (line[i + 1].lon - line[i].lon) * squeeze;
        const double dy = line[i + 1].lat - line[i].lat;
        const double length = dx * dx + dy * dy;
        const double share = length > 0 ? std::clamp(-(x * dx + y * dy) / length, 0.0, 1.0) : 0;
        const double distance = std::hypot(x + share * dx, y + share * dy);
        if (distance < bestDistance) {
            bestDistance = distance;
            best = {i, share};
        }
    }
    return best;
}

GeoPoint pointAt(const std::vector<GeoPoint> &line, Along at)
{
    const GeoPoint a = line[at.piece];
    const GeoPoint b = line[at.piece + 1];
    return {a.lat + (b.lat - a.lat) * at.share, a.lon + (b.lon - a.lon) * at.share};
}

} // namespace

std::vector<GeoPoint> cutLine(const std::vector<GeoPoint> &line, GeoPoint from, GeoPoint to)
{
    if (line.size() < 2)
        return {};
    const Along start = nearest(line, from);
    const Along end = nearest(line, to);
    const auto [first, last] = std::minmax(start, end);
    std::vector<GeoPoint> cut{pointAt(line, first)};
    for (size_t i = first.piece + 1; i <= last.piece; ++i) {
        if (line[i] != cut.back())
            cut.push_back(line[i]);
    }
    if (const GeoPoint tail = pointAt(line, last); tail != cut.back())
        cut.push_back(tail);
    if (cut.size() < 2)
        return {};
    if (end < start)
        std::ranges::reverse(cut);
    return cut;
}

} // namespace sd
