// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The one table of words for each enum; the order is that of the enum's values.
#include "db/import/mapping.h"
#include "db/records.h"

#include <array>
#include <string_view>

namespace sd {

namespace {

using namespace std::string_view_literals;

template <typename Enum>
constexpr std::array<std::u16string_view, 0> table{};

template <>
constexpr std::array table<ClaimKind>{u"event"sv,        u"control"sv,   u"casualty"sv,
                                      u"route_status"sv, u"statement"sv, u"pin"sv};

template <>
constexpr std::array table<ControlStatus>{u"held"sv, u"contested"sv, u"withdrawn"sv, u"unclear"sv};

template <>
constexpr std::array table<RouteState>{u"open"sv, u"cut"sv, u"contested"sv};

template <>
constexpr std::array table<Basis>{u"cumulative"sv, u"daily"sv, u"incident"sv};

template <>
constexpr std::array table<Measure>{u"killed"sv, u"injured"sv, u"displaced"sv};

template <>
constexpr std::array table<VictimGroup>{
    u"total"sv, u"civilians"sv, u"opposition_fighters"sv, u"government_and_allied"sv, u"children"sv,
    u"women"sv, u"other"sv};

template <>
constexpr std::array table<Bloc>{u"government"sv, u"opposition"sv, u"kurdish_led"sv,
                                 u"foreign_state"sv, u"other"sv};

template <>
constexpr std::array table<FactionKind>{u"coalition"sv, u"armed_group"sv, u"state"sv,
                                        u"militia"sv,   u"monitor"sv,     u"other"sv};

template <>
constexpr std::array table<DatePrecision>{u"hour"sv, u"day"sv, u"range"sv};

template <>
constexpr std::array table<GeoPrecision>{u"exact"sv, u"place"sv, u"area"sv, u"region"sv};

template <>
constexpr std::array table<Category>{
    u"ground_advance"sv, u"territory_captured"sv, u"withdrawal"sv,
    u"clash"sv,          u"air_strike"sv,         u"shelling"sv,
    u"drone_strike"sv,   u"explosion"sv,          u"violence_against_civilians"sv,
    u"protest"sv,        u"diplomatic"sv,         u"statement"sv,
    u"humanitarian"sv,   u"displacement"sv,       u"infrastructure"sv,
    u"context"sv};

template <>
constexpr std::array table<ImportFormat>{u"acled"sv, u"ucdp-ged"sv, u"csv"sv, u"geo"sv,
                                         u"dataset"sv};

template <>
constexpr std::array table<Encoding>{u"utf-8"sv, u"utf-16le"sv, u"utf-16be"sv, u"windows-1256"sv};

template <>
constexpr std::array table<DayOrder>{u"day-first"sv, u"month-first"sv};

template <>
constexpr std::array table<EventField>{
    u"date"sv,     u"end_date"sv,   u"time"sv,        u"title"sv,  u"summary"sv, u"category"sv,
    u"latitude"sv, u"longitude"sv,  u"position"sv,    u"place"sv,  u"actor_1"sv, u"actor_2"sv,
    u"killed"sv,   u"killed_low"sv, u"killed_high"sv, u"source"sv, u"key"sv,     u"credibility"sv};

} // namespace

template <typename Enum>
QString toWord(Enum value)
{
    return QStringView(table<Enum>.at(size_t(value))).toString();
}

template <typename Enum>
std::optional<Enum> fromWord(QStringView word)
{
    for (size_t i = 0; i < table<Enum>.size(); ++i) {
        if (word == QStringView(table<Enum>[i]))
            return Enum(i);
    }
    return {};
}

template <typename Enum>
QStringList wordsOf()
{
    QStringList words;
    for (const std::u16string_view word : table<Enum>)
        words += QStringView(word).toString();
    return words;
}

#define SD_WORDS_OF(Enum)                                                                          \
    template QString toWord<Enum>(Enum);                                                           \
    template std::optional<Enum> fromWord<Enum>(QStringView);                                      \
    template QStringList wordsOf<Enum>();

SD_WORDS_OF(ClaimKind)
SD_WORDS_OF(ControlStatus)
SD_WORDS_OF(RouteState)
SD_WORDS_OF(Basis)
SD_WORDS_OF(Measure)
SD_WORDS_OF(VictimGroup)
SD_WORDS_OF(Bloc)
SD_WORDS_OF(FactionKind)
SD_WORDS_OF(DatePrecision)
SD_WORDS_OF(GeoPrecision)
SD_WORDS_OF(Category)
SD_WORDS_OF(ImportFormat)
SD_WORDS_OF(Encoding)
SD_WORDS_OF(DayOrder)
SD_WORDS_OF(EventField)
#undef SD_WORDS_OF

} // namespace sd
