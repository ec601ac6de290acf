// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where time stands on the timeline: the scale, its labels, the bins of the bars, the marks and
// titles of the lanes.
#pragma once

#include "db/moment.h"

#include <QRectF>
#include <QString>

#include <algorithm>
#include <cmath>
#include <functional>
#include <vector>

namespace sd {

/// The period, or a part of it, on a scale of its own; before it a compressed band for the years of
/// the background.
struct TimelineScale {
    Day first = 0; // first and last day of the period, both inclusive
    Day last = 0;
    double left = 0; // pixels of the period: start of the first day, end of the last
    double right = 0;
    Day bandFirst = 0; // the band runs from here to the first day of the period
    double bandLeft = 0;
    double bandRight = 0; // equals bandLeft where there is no background
    double from = 0; // the part in view in days since 1970, the end not included; the whole period
    double to = 0;   // where both are equal

    bool hasBand() const { return bandRight > bandLeft; }
    bool isZoomed() const { return to > from; }
    double begin() const { return isZoomed() ? from : first; }
    double end() const { return isZoomed() ? to : last + 1; }
    Day firstInView() const { return std::max(first, Day(std::floor(begin()))); }
    Day lastInView() const { return std::min(last, Day(std::ceil(end())) - 1); }
    double dayWidth() const { return (right - left) / (end() - begin()); }
    /// Of a moment that is not in view the nearer end.
    double xOf(Moment moment) const;
    /// Of a time in days since 1970, in view or not.
    double xAt(double days) const { return left + (days - begin()) * dayWidth(); }
    double timeAt(double x) const { return begin() + (x - left) / dayWidth(); }
    /// The day under a pixel; pixels outside the period give its first or last day.
    Day dayAt(double x) const;
};

using TextWidth = std::function<double(const QString &)>;

struct TimeLabel {
    Day day = 0; // the stretch that the label names; the end is the day after
    Day end = 0;
    QString text;
};

/// Labels as fine as they fit: weekdays, days, weeks, months, quarters, years. Language: "en" or
/// "ar".
std::vector<TimeLabel> timeLabels(const TimelineScale &scale, const QString &language,
                                  const TextWidth &widthOf);
/// Years of the background band, as many as fit.
std::vector<TimeLabel> yearLabels(const TimelineScale &scale, const TextWidth &widthOf);

enum class Bin : quint8 { Day, Week, Month, Year };

/// The finest bin that gives each bar some pixels.
Bin binFor(double dayWidth);
/// First day of the bin that holds the day, and of the one after it. Weeks start on Monday.
Day binStart(Bin bin, Day day);
Day binEnd(Bin bin, Day day);

/// A thing to be placed in a lane.
struct LaneMark {
    int lane = 0;
    Moment from = {};
    Moment to = {};       // inclusive; equals from for a moment
    bool wholeDay = true; // the hour is not known: the mark may stand anywhere within its day
    int weight = 0;       // who gets his title first
    QString title = {};

    // set by placeMarks and placeBackground
    QRectF mark = {};
    QRectF titleRect = {}; // empty where the title does not fit
    QString shown = {};    // the title, shortened where needed
};

struct LaneSpace {
    double top = 0;
    double height = 0; // of one lane
    double markHeight = 0;
    double titleHeight = 0; // of one line of titles; 0 leaves titles out
    double longestTitle = 0;
};

using Shorten = std::function<QString(const QString &, double)>;

/// Every mark is placed; titles of the weightier first, none over another.
void placeMarks(std::vector<LaneMark> &marks, const TimelineScale &scale, const LaneSpace &space,
                const TextWidth &widthOf, const Shorten &shorten);
/// Stacks background marks into as few rows as keep them apart, within the band.
void placeBackground(std::vector<LaneMark> &marks, const TimelineScale &scale, double top,
                     double height);

/// A date in the words of the language, always with the digits 0 to 9.
QString dateText(Day day, const QString &language, const QString &format);

} // namespace sd
