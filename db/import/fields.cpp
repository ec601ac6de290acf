// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/import/fields.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cmath>

namespace sd {

namespace {

using namespace std::string_view_literals;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
}

bool isLetter(char c)
{
    return lower(c) >= 'a' && lower(c) <= 'z';
}

/// The numbers and the word of a date, in the order in which they stand.
struct DateParts {
    std::array<int, 3> numbers{};
    std::array<int, 3> digits{};
    int count = 0;
    int month = 0;         // named by a word
    int monthAt = -1;      // how many numbers stand before it
    std::string_view rest; // the time
};

int monthOf(std::string_view word)
{
    constexpr std::array months{"january"sv,   "february"sv, "march"sv,    "april"sv,
                                "may"sv,       "june"sv,     "july"sv,     "august"sv,
                                "september"sv, "october"sv,  "november"sv, "december"sv};
    if (word.size() < 3)
        return 0;
    for (size_t i = 0; i < months.size(); ++i) {
        if (word.size() <= months[i].size()
            && equalsIgnoringCase(word, months[i].substr(0, word.size()))) {
            return int(i) + 1;
        }
    }
    return 0;
}

std::optional<DateParts> split(std::string_view text)
{
    DateParts parts;
    size_t at = 0;
    while (at < text.size()) {
        const char c = text[at];
        const size_t from = at;
        if (isDigit(c)) {
            if (parts.count + (parts.month != 0) == 3)
                break;
            int value = 0;
            while (at < text.size() && isDigit(text[at]) && at - from < 8)
                value = value * 10 + (text[at++] - '0');
            parts.numbers[size_t(parts.count)] = value;
            parts.digits[size_t(parts.count)] = int(at - from);
            ++parts.count;
        } else if (isLetter(c)) {
            if (parts.count + (parts.month != 0) == 3)
                break;
            while (at < text.size() && isLetter(text[at]))
                ++at;
            if (parts.month != 0)
                return {};
            parts.month = monthOf(text.substr(from, at - from));
            parts.monthAt = parts.count;
            if (parts.month == 0)
                return {};
        } else if (c == '-' || c == '/' || c == '.' || c == ' ' || c == ',') {
            if (parts.count + (parts.month != 0) == 3)
                break;
            ++at;
        } else {
            return {};
        }
        if (parts.count == 1 && parts.month == 0 && parts.digits[0] == 8)
            break;
    }
    parts.rest = trimmed(text.substr(at));
    return parts;
}

/// Minutes of the day of "14:30", "14:30:00.000", "2:30:00 PM", "T14:30Z"; 0 for nothing.
std::optional<int> minutesOf(std::string_view text)
{
    if (!text.empty() && (text.front() == 'T' || text.front() == 't' || text.front() == ','))
        text = trimmed(text.substr(1));
    if (text.empty())
        return 0;
    std::array<int, 3> parts{};
    size_t at = 0;
    int count = 0;
    while (count < 3 && at < text.size() && isDigit(text[at])) {
        int value = 0;
        int digits = 0;
        while (at < text.size() && isDigit(text[at]) && digits < 3) {
            value = value * 10 + (text[at++] - '0');
            ++digits;
        }
        parts[size_t(count++)] = value;
        if (at < text.size() && text[at] == ':' && count < 3)
            ++at;
        else
            break;
    }
    if (count < 2)
        return {};
    if (at < text.size() && text[at] == '.') {
        ++at;
        while (at < text.size() && isDigit(text[at]))
            ++at;
    }
    const std::string_view zone = trimmed(text.substr(at));
    if (equalsIgnoringCase(zone, "pm") || equalsIgnoringCase(zone, "am")) {
        if (parts[0] < 1 || parts[0] > 12)
            return {};
        parts[0] = parts[0] % 12 + (lower(zone.front()) == 'p' ? 12 : 0);
    } else if (!zone.empty() && !equalsIgnoringCase(zone, "z") && zone.front() != '+'
               && zone.front() != '-') {
        return {};
    }
    if (parts[0] > 23 || parts[1] > 59 || parts[2] > 60)
        return {};
    return parts[0] * 60 + parts[1];
}

std::optional<Day> dayOf(int year, int month, int day)
{
    using namespace std::chrono;
    const year_month_day date{std::chrono::year{year}, std::chrono::month{unsigned(month)},
                              std::chrono::day{unsigned(day)}};
    if (year < 1000 || year > 9999 || !date.ok())
        return {};
    return Day(sys_days{date}.time_since_epoch().count());
}

/// "YYYY-MM-DD" and nothing more: what most rows have, read without detours.
std::optional<Stamp> isoDay(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return {};
    int value = 0;
    for (const size_t at : {0U, 1U, 2U, 3U, 5U, 6U, 8U, 9U}) {
        if (!isDigit(text[at]))
            return {};
        value = value * 10 + (text[at] - '0');
    }
    const auto day = dayOf(value / 10'000, value / 100 % 100, value % 100);
    if (!day)
        return {};
    return Stamp{.from = Moment::startOf(*day), .hasTime = false};
}

void appendNumber(std::string &to, int value, int digits)
{
    std::array<char, 4> text{};
    for (int i = digits - 1; i >= 0; --i) {
        text[size_t(i)] = char('0' + value % 10);
        value /= 10;
    }
    to.append(text.data(), size_t(digits));
}

} // namespace

std::string_view trimmed(std::string_view text)
{
    const auto isSpace = [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; };
    while (!text.empty() && isSpace(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isSpace(text.back()))
        text.remove_suffix(1);
    return text;
}

bool equalsIgnoringCase(std::string_view a, std::string_view b)
{
    return std::ranges::equal(a, b, [](char x, char y) { return lower(x) == lower(y); });
}

std::optional<double> toNumber(std::string_view text, bool decimalComma)
{
    text = trimmed(text);
    if (text.starts_with('+'))
        text.remove_prefix(1);
    std::string withPoint;
    if (decimalComma) {
        if (text.size() > 40 || text.contains('.'))
            return {};
        withPoint = text;
        std::ranges::replace(withPoint, ',', '.');
        text = withPoint;
    }
    double value = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (fault != std::errc() || end != text.data() + text.size() || !std::isfinite(value))
        return {};
    return value;
}

std::optional<int> toCount(std::string_view text)
{
    text = trimmed(text);
    if (text.ends_with(".0"))
        text.remove_suffix(2);
    int value = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (fault != std::errc() || end != text.data() + text.size() || value < 0)
        return {};
    return value;
}

std::optional<double> toDegrees(std::string_view text, bool decimalComma)
{
    text = trimmed(text);
    if (const auto plain = toNumber(text, decimalComma))
        return plain;
    double sign = 1;
    if (!text.empty() && isLetter(text.back())) {
        const char side = lower(text.back());
        if (side != 'n' && side != 's' && side != 'e' && side != 'w')
            return {};
        sign = side == 's' || side == 'w' ? -1 : 1;
        text.remove_suffix(1);
    }
    double value = 0;
    double unit = 1;
    int parts = 0;
    while (!text.empty()) {
        size_t length = 0;
        while (length < text.size() && (isDigit(text[length]) || text[length] == '.'))
            ++length;
        if (length == 0) {
            // Between the numbers stand blanks, ° ' " and their relatives.
            if (isLetter(text.front()) || text.front() == '-')
                return {};
            text.remove_prefix(1);
            continue;
        }
        const auto part = toNumber(text.substr(0, length));
        ++parts;
        if (!part || parts > 3 || (parts > 1 && *part >= 60))
            return {};
        value += *part * unit;
        unit /= 60;
        text.remove_prefix(length);
    }
    if (parts == 0)
        return {};
    return sign * value;
}

std::optional<GeoPoint> toPoint(std::string_view wkt)
{
    wkt = trimmed(wkt);
    if (wkt.size() < 7 || !equalsIgnoringCase(wkt.substr(0, 5), "point") || wkt.back() != ')')
        return {};
    wkt = trimmed(wkt.substr(5, wkt.size() - 6));
    if (!wkt.starts_with('('))
        return {};
    wkt = trimmed(wkt.substr(1));
    const size_t space = wkt.find(' ');
    if (space == std::string_view::npos)
        return {};
    const auto lon = toNumber(wkt.substr(0, space));
    const auto lat = toNumber(wkt.substr(space));
    if (!lon || !lat)
        return {};
    return GeoPoint{.lat = *lat, .lon = *lon};
}

std::optional<Stamp> toStamp(std::string_view text, DayOrder order)
{
    text = trimmed(text);
    if (const auto plain = isoDay(text))
        return plain;
    const auto parts = split(text);
    if (!parts || parts->count + (parts->month != 0) == 0)
        return {};
    const auto &numbers = parts->numbers;
    const auto &digits = parts->digits;
    int year = 0;
    int month = 0;
    int day = 0;
    if (parts->count == 1 && parts->month == 0 && digits[0] == 8) {
        year = numbers[0] / 10'000;
        month = numbers[0] / 100 % 100;
        day = numbers[0] % 100;
    } else if (parts->month != 0 && parts->count == 2) {
        month = parts->month;
        const size_t yearAt = digits[0] == 4 ? 0 : 1;
        if (digits[yearAt] != 4 || digits[1 - yearAt] > 2)
            return {};
        year = numbers[yearAt];
        day = numbers[1 - yearAt];
    } else if (parts->month == 0 && parts->count == 3 && digits[0] == 4) {
        if (digits[1] > 2 || digits[2] > 2)
            return {};
        year = numbers[0];
        month = numbers[1];
        day = numbers[2];
    } else if (parts->month == 0 && parts->count == 3 && digits[2] == 4) {
        if (digits[0] > 2 || digits[1] > 2)
            return {};
        const size_t dayAt = order == DayOrder::DayFirst ? 0 : 1;
        year = numbers[2];
        month = numbers[1 - dayAt];
        day = numbers[dayAt];
    } else {
        return {};
    }
    const auto date = dayOf(year, month, day);
    const auto minutes = minutesOf(parts->rest);
    if (!date || !minutes)
        return {};
    return Stamp{.from = {Moment::startOf(*date).minutes + *minutes}, .hasTime = *minutes != 0};
}

bool needsOrder(std::string_view text)
{
    const auto parts = split(trimmed(text));
    return parts && parts->month == 0 && parts->count == 3 && parts->digits[2] == 4
        && parts->digits[0] <= 2 && parts->digits[1] <= 2
        && (toStamp(text, DayOrder::DayFirst) || toStamp(text, DayOrder::MonthFirst));
}

std::optional<DayOrder> orderIn(std::string_view text)
{
    if (!needsOrder(text))
        return {};
    const auto parts = split(trimmed(text));
    if (parts->numbers[0] > 12 && parts->numbers[1] <= 12)
        return DayOrder::DayFirst;
    if (parts->numbers[1] > 12 && parts->numbers[0] <= 12)
        return DayOrder::MonthFirst;
    return {};
}

void appendStamp(std::string &to, Stamp stamp)
{
    using namespace std::chrono;
    const year_month_day date{sys_days{days{stamp.from.day()}}};
    appendNumber(to, int(date.year()), 4);
    to += '-';
    appendNumber(to, int(unsigned(date.month())), 2);
    to += '-';
    appendNumber(to, int(unsigned(date.day())), 2);
    if (!stamp.hasTime)
        return;
    const int minute = stamp.from.minuteOfDay();
    to += 'T';
    appendNumber(to, minute / 60, 2);
    to += ':';
    appendNumber(to, minute % 60, 2);
}

} // namespace sd
