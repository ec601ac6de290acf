// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers, dates and places as people and spreadsheets write them, read from UTF-8 text.
#pragma once

#include "db/records.h"

#include <optional>
#include <string_view>

namespace sd {

/// Which of two numbers before the year is the day.
enum class DayOrder : quint8 { DayFirst, MonthFirst };

std::string_view trimmed(std::string_view text);

bool equalsIgnoringCase(std::string_view a, std::string_view b);

/// A finite number; nothing for all else. With decimalComma "36,2" is one, without it "36.2".
std::optional<double> toNumber(std::string_view text, bool decimalComma = false);

/// A whole number that is not negative; "12.0" counts.
std::optional<int> toCount(std::string_view text);

/// Whole degrees with minutes and seconds, "36 11 55.14N", as well as decimal ones.
std::optional<double> toDegrees(std::string_view text, bool decimalComma = false);

/// "POINT (37.16 36.2)", longitude first.
std::optional<GeoPoint> toPoint(std::string_view wkt);

/// ISO 8601 with or without a time, "31 January 2023", "31-Jan-2023", "31/01/2023" or "01/31/2023
/// 12:00:00 AM" by the order given, "2015/04/26", "20150426". A time of midnight counts as none,
/// spreadsheets add it to every day. Nothing for what is no date.
std::optional<Stamp> toStamp(std::string_view text, DayOrder order);

/// What a date says about the order: nothing where it could be either, or has none.
std::optional<DayOrder> orderIn(std::string_view text);
/// Whether it is two numbers and a year, so that the order matters.
bool needsOrder(std::string_view text);

/// "YYYY-MM-DD" or "YYYY-MM-DDTHH:MM", appended.
void appendStamp(std::string &to, Stamp stamp);

} // namespace sd
