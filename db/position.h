// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Positions as people write them: decimal degrees, degrees with minutes and seconds, MGRS and UTM;
// all WGS84.
#pragma once

#include "db/error.h"
#include "db/records.h"

#include <vector>

namespace sd {

enum class Notation : quint8 { Degrees, Mgrs, Utm, UtmSouth };

/// What a text can stand for.
struct Position {
    GeoPoint point;        // the middle of the square that the text names
    double precisionM = 0; // side of that square in metres; 0 where the text names a point
    Notation notation = Notation::Degrees;

    bool operator==(const Position &) const = default;
};

/// Whether a text is meant as a position, so that its fault is worth telling.
bool looksLikePosition(const QString &given);

/// Reads a position; latitude goes first unless letters say otherwise. Takes the digits, separators
/// and compass letters of Arabic too, and a decimal comma where the parts are kept apart otherwise.
/// "37S 334000 4008000" can mean latitude band S or the southern hemisphere: where both are
/// possible both are given, the band first. Never empty where it succeeds.
Result<std::vector<Position>> readPosition(const QString &given);

/// "36.20210, 37.13430": about a metre.
QString toDecimal(GeoPoint point);
/// "36°12′07.6″N 37°08′03.5″E": about three metres.
QString toDms(GeoPoint point);
/// "37S CA 3224 0791" with digits 0 to 5 a side (5: a metre).
QString toMgrs(GeoPoint point, int digits);
constexpr int metreDigits = 5; // of toMgrs, to tell one metre
/// "37S 332240 4007912": zone with latitude band, metres east and north; "Z 2000000 2000000" near
/// the poles.
QString toUtm(GeoPoint point);

} // namespace sd
