// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/items/timelinelayout.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <map>

namespace sd {

namespace {

constexpr double minutesPerDay = 1440;
constexpr double leastBar = 5;       // pixels of a bin
constexpr double leastMark = 3;      // pixels of a mark
constexpr double gap = 9;            // between titles
constexpr double shortestTitle = 76; // a title shortened below this says nothing

double widest(const std::vector<TimeLabel> &labels, const TextWidth &widthOf)
{
    double width = 0;
    for (const TimeLabel &label : labels)
        width = std::max(width, widthOf(label.text));
    return width;
}

std::vector<TimeLabel> dayLabels(const TimelineScale &scale, int step, const QString &language,
                                 const QString &format)
{
    std::vector<TimeLabel> labels;
    // Steps of weeks go from Monday to Monday.
    const Day anchor = step % 7 == 0 ? binStart(Bin::Week, scale.first + 6) : scale.first;
    const Day start = anchor + std::max(0, (scale.firstInView() - anchor) / step) * step;
    for (Day day = start; day <= scale.lastInView(); day += step)
        labels.push_back({day, day + 1, dateText(day, language, format)});
    return labels;
}

std::vector<TimeLabel> monthLabels(const TimelineScale &scale, int months, const QString &language,
                                   const QString &format)
{
    std::vector<TimeLabel> labels;
    const QDate first = dateOf(scale.firstInView());
    for (QDate month(first.year(), (first.month() - 1) / months * months + 1, 1);
         dayOf(month) <= scale.lastInView(); month = month.addMonths(months)) {
        labels.push_back({dayOf(month), dayOf(month.addMonths(months)),
                          dateText(dayOf(month), language, format)});
    }
    return labels;
}

std::vector<TimeLabel> yearSteps(Day first, Day last, int years)
{
    std::vector<TimeLabel> labels;
    for (int year = dateOf(first).year() / years * years; year <= dateOf(last).year();
         year += years)
        labels.push_back({dayOf({year, 1, 1}), dayOf({year + years, 1, 1}), QString::number(year)});
    return labels;
}

/// Free stretches of one line of titles.
class TitleLine {
public:
    /// Room to the right of x, 0 where x itself is taken.
    double roomAt(double x, double end) const
    {
        const auto next = m_taken.lower_bound(x);
        if (next != m_taken.begin() && std::prev(next)->second > x)
            return 0;
        return (next == m_taken.end() ? end : std::min(end, next->first)) - x;
    }
    void take(double from, double to) { m_taken.emplace(from, to); }

private:
    std::map<double, double> m_taken;
};

void placeTitles(std::vector<LaneMark *> marks, const TimelineScale &scale, const LaneSpace &space,
                 double top, const TextWidth &widthOf, const Shorten &shorten)
{
    const double room = space.height - space.markHeight;
    const int lines = space.titleHeight > 0 ? int(room / space.titleHeight) : 0;
    std::vector<TitleLine> free(size_t(std::max(0, lines)));
    std::ranges::stable_sort(marks, std::greater{}, &LaneMark::weight);
    for (LaneMark *mark : marks) {
        if (mark->title.isEmpty())
            continue;
        const double x = mark->mark.left();
        const double full = widthOf(mark->title);
        const double wanted = std::min(full, space.longestTitle);
        for (size_t line = 0; line < free.size(); ++line) {
            const double width = std::min(wanted, free[line].roomAt(x, scale.right + gap) - gap);
            if (width < std::min(wanted, shortestTitle))
                continue;
            mark->shown = width < full ? shorten(mark->title, width) : mark->title;
            mark->titleRect = QRectF(x, top + space.markHeight + double(line) * space.titleHeight,
                                     width, space.titleHeight);
            free[line].take(x, x + width + gap);
            break;
        }
    }
}

} // namespace

double TimelineScale::xOf(Moment moment) const
{
    if (moment < Moment::startOf(first)) {
        if (!hasBand())
            return left;
        const double share = (double(moment.minutes) / minutesPerDay - bandFirst)
                           / double(first - bandFirst);
        return bandLeft + std::clamp(share, 0.0, 1.0) * (bandRight - bandLeft);
    }
    return std::clamp(xAt(double(moment.minutes) / minutesPerDay), left, right);
}

Day TimelineScale::dayAt(double x) const
{
    if (right <= left)
        return first;
    return std::clamp(Day(std::floor(timeAt(x))), first, last);
}

QString dateText(Day day, const QString &language, const QString &format)
{
    const bool arabic = language == u"ar";
    const QLocale locale(arabic ? QLocale::Arabic : QLocale::English,
                         arabic ? QLocale::Syria : QLocale::UnitedKingdom);
    QString text = locale.toString(dateOf(day), format);
    for (QChar &letter : text) {
        if (letter >= QChar(0x0660) && letter <= QChar(0x0669))
            letter = QChar(letter.unicode() - 0x0660 + u'0');
    }
    return text;
}

std::vector<TimeLabel> timeLabels(const TimelineScale &scale, const QString &language,
                                  const TextWidth &widthOf)
{
    const double day = scale.dayWidth();
    const bool arabic = language == u"ar";
    const QString shortDay = arabic ? QStringLiteral("d/M") : QStringLiteral("d MMM");
    const QString longDay = arabic ? QStringLiteral("dddd d/M") : QStringLiteral("ddd d MMM");
    constexpr double air = 6;

    const auto fits = [&](const std::vector<TimeLabel> &labels, double room) {
        return !labels.empty() && widest(labels, widthOf) + air <= room;
    };
    if (day > 20) {
        if (auto labels = dayLabels(scale, 1, language, longDay); fits(labels, day))
            return labels;
        if (auto labels = dayLabels(scale, 1, language, shortDay); fits(labels, day))
            return labels;
    }
    if (day > 4) {
        for (const int step : {2, 7, 14}) {
            if (auto labels = dayLabels(scale, step, language, shortDay); fits(labels, day * step))
                return labels;
        }
    }
    const QString monthYear = arabic ? QStringLiteral("MMMM yyyy") : QStringLiteral("MMM yyyy");
    for (const int months : {1, 3, 6}) {
        if (auto labels = monthLabels(scale, months, language, monthYear);
            fits(labels, day * 28 * months))
            return labels;
    }
    for (const int years : {1, 2, 5, 10, 20}) {
        if (auto labels = yearSteps(scale.firstInView(), scale.lastInView(), years);
            fits(labels, day * 365 * years))
            return labels;
    }
    return yearSteps(scale.firstInView(), scale.lastInView(), 50);
}

std::vector<TimeLabel> yearLabels(const TimelineScale &scale, const TextWidth &widthOf)
{
    const double width = scale.bandRight - scale.bandLeft;
    const double days = scale.first - scale.bandFirst;
    for (const int years : {1, 2, 3, 5, 10, 20, 50}) {
        if (width * years * 365 / days >= widthOf(QStringLiteral("2000")) + 8)
            return yearSteps(scale.bandFirst, scale.first - 1, years);
    }
    return {};
}

Bin binFor(double dayWidth)
{
    if (dayWidth >= leastBar)
        return Bin::Day;
    if (dayWidth * 7 >= leastBar)
        return Bin::Week;
    return dayWidth * 30 >= leastBar ? Bin::Month : Bin::Year;
}

Day binStart(Bin bin, Day day)
{
    const QDate date = dateOf(day);
    switch (bin) {
    case Bin::Day:
        return day;
    case Bin::Week:
        return day - (date.dayOfWeek() - 1);
    case Bin::Month:
        return dayOf({date.year(), date.month(), 1});
    case Bin::Year:
        break;
    }
    return dayOf({date.year(), 1, 1});
}

Day binEnd(Bin bin, Day day)
{
    const QDate start = dateOf(binStart(bin, day));
    switch (bin) {
    case Bin::Day:
        return day + 1;
    case Bin::Week:
        return dayOf(start) + 7;
    case Bin::Month:
        return dayOf(start.addMonths(1));
    case Bin::Year:
        break;
    }
    return dayOf(start.addYears(1));
}

void placeMarks(std::vector<LaneMark> &marks, const TimelineScale &scale, const LaneSpace &space,
                const TextWidth &widthOf, const Shorten &shorten)
{
    std::map<int, std::vector<LaneMark *>> lanes;
    std::map<std::pair<int, Day>, std::vector<LaneMark *>> sharedDays;
    const double size = std::max(leastMark, space.markHeight - 1);
    for (LaneMark &mark : marks) {
        const double top = space.top + mark.lane * space.height;
        const bool range = mark.to.day() > mark.from.day();
        const double x = scale.xOf(std::max(mark.from, Moment::startOf(scale.first)));
        mark.shown.clear();
        mark.titleRect = {};
        if (range) {
            const double width = std::max(size, scale.xOf(mark.to) - x);
            mark.mark = QRectF(x, top + size / 4, width, size / 2);
        } else {
            mark.mark = QRectF(std::min(x, scale.right - size), top, size, size);
            if (mark.wholeDay)
                sharedDays[{mark.lane, mark.from.day()}].push_back(&mark);
        }
        lanes[mark.lane].push_back(&mark);
    }
    // Things of one day whose hour nobody names stand side by side within it.
    for (const auto &[place, together] : sharedDays) {
        const double start = scale.xOf(Moment::startOf(place.second)) + 2;
        const double room = std::max(0.0, scale.dayWidth() - size - 4);
        const double pitch = std::min(size + 2,
                                      room / double(std::max<size_t>(1, together.size() - 1)));
        for (size_t i = 0; i < together.size(); ++i)
            together[i]->mark.moveLeft(start + double(i) * pitch);
    }
    for (auto &[lane, members] : lanes)
        placeTitles(members, scale, space, space.top + lane * space.height, widthOf, shorten);
}

void placeBackground(std::vector<LaneMark> &marks, const TimelineScale &scale, double top,
                     double height)
{
    constexpr double size = 6;
    constexpr double pitch = 9;
    const size_t rows = size_t(std::max(1.0, std::floor(height / pitch)));
    std::vector<double> ends(rows, -1);
    std::vector<LaneMark *> order;
    order.reserve(marks.size());
    for (LaneMark &mark : marks)
        order.push_back(&mark);
    std::ranges::stable_sort(order, {}, [](const LaneMark *mark) { return mark->from; });
    for (LaneMark *mark : order) {
        const Moment before{Moment::startOf(scale.first).minutes - 1};
        const double x = std::min(scale.xOf(mark->from), scale.bandRight - size);
        const double end = std::max(x + size, scale.xOf(std::min(mark->to, before)));
        auto row = std::ranges::find_if(ends, [x](double taken) { return taken < x; });
        if (row == ends.end())
            row = std::ranges::min_element(ends);
        const bool range = end > x + size;
        mark->mark = QRectF(x, top + double(row - ends.begin()) * pitch + (range ? 1.5 : 0),
                            end - x, range ? size / 2 : size);
        *row = end + 2;
    }
}

} // namespace sd
