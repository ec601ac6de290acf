// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/import/mapping.h"

#include "db/fold.h"
#include "db/import/geofile.h"
#include "db/import/importtext.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

struct Guess {
    EventField field;
    const char16_t *names; // folded, separated by blanks, the surest first
};

constexpr std::array guesses{
    Guess{EventField::Latitude, u"@latitude latitude lat y ycoord y_coord point_y خط_العرض"},
    Guess{EventField::Longitude,
          u"@longitude longitude lon long lng x xcoord x_coord point_x خط_الطول"},
    Guess{EventField::Position, u"wkt geom_wkt geometry geom the_geom point"},
    Guess{EventField::EndDate, u"date_end end_date ends_at end enddate to timespan_end"},
    Guess{EventField::Date, u"date event_date date_start start_date starts_at start begin datetime "
                            "timestamp when day التاريخ تاريخ"},
    Guess{EventField::Time, u"time event_time hour الوقت"},
    Guess{EventField::Title, u"title headline name event العنوان"},
    Guess{EventField::Summary, u"summary notes note description details comment text الوصف"},
    Guess{EventField::Category, u"category event_type type sub_event_type kind class النوع"},
    Guess{EventField::Place, u"place location where where_coordinates town city village "
                             "neighborhood neighbourhood site المكان الموقع"},
    Guess{EventField::Actor1, u"actor1 actor_1 actor side_a party perpetrator الطرف"},
    Guess{EventField::Actor2, u"actor2 actor_2 side_b target opponent"},
    Guess{EventField::KilledLow, u"killed_low low deaths_low min_killed"},
    Guess{EventField::KilledHigh, u"killed_high high deaths_high max_killed"},
    Guess{EventField::Killed, u"killed_best killed fatalities deaths best dead القتلى"},
    Guess{EventField::Source, u"source sources source_office publisher reported_by المصدر"},
    Guess{EventField::Key, u"id event_id key uid objectid fid"},
    Guess{EventField::Credibility, u"credibility grade"},
};

struct Keyword {
    const char16_t *part; // of a folded value
    Category category;
};

constexpr std::array keywords{
    Keyword{u"air", Category::AirStrike},
    Keyword{u"drone", Category::DroneStrike},
    Keyword{u"uav", Category::DroneStrike},
    Keyword{u"shell", Category::Shelling},
    Keyword{u"artillery", Category::Shelling},
    Keyword{u"rocket", Category::Shelling},
    Keyword{u"missile", Category::Shelling},
    Keyword{u"mortar", Category::Shelling},
    Keyword{u"ied", Category::Explosion},
    Keyword{u"mine", Category::Explosion},
    Keyword{u"bomb", Category::Explosion},
    Keyword{u"explosi", Category::Explosion},
    Keyword{u"grenade", Category::Explosion},
    Keyword{u"protest", Category::Protest},
    Keyword{u"riot", Category::Protest},
    Keyword{u"demonstration", Category::Protest},
    Keyword{u"civilian", Category::ViolenceAgainstCivilians},
    Keyword{u"kidnap", Category::ViolenceAgainstCivilians},
    Keyword{u"abduct", Category::ViolenceAgainstCivilians},
    Keyword{u"assassin", Category::ViolenceAgainstCivilians},
    Keyword{u"captur", Category::TerritoryCaptured},
    Keyword{u"territory", Category::TerritoryCaptured},
    Keyword{u"withdraw", Category::Withdrawal},
    Keyword{u"advance", Category::GroundAdvance},
    Keyword{u"clash", Category::Clash},
    Keyword{u"battle", Category::Clash},
    Keyword{u"fight", Category::Clash},
    Keyword{u"displace", Category::Displacement},
    Keyword{u"aid", Category::Humanitarian},
    Keyword{u"humanitarian", Category::Humanitarian},
    Keyword{u"damage", Category::Infrastructure},
    Keyword{u"infrastructure", Category::Infrastructure},
    Keyword{u"statement", Category::Statement},
    Keyword{u"agreement", Category::Diplomatic},
    Keyword{u"talks", Category::Diplomatic},
    Keyword{u"ceasefire", Category::Diplomatic},
};

QString plain(const QString &column)
{
    QString name = fold(column.trimmed());
    return name.replace(u' ', u'_').replace(u'-', u'_');
}

int indexOf(const QStringList &columns, const QString &name)
{
    const auto isName = [&name](const QString &column) {
        return column.trimmed().compare(name.trimmed(), Qt::CaseInsensitive) == 0;
    };
    const auto found = std::ranges::find_if(columns, isName);
    return found == columns.end() ? -1 : int(found - columns.begin());
}

enum class Fit { No, Empty, Yes };

/// Whether the filled cells of the column are what the field needs.
Fit fitOf(const Detected &detected, qsizetype column, EventField field)
{
    int filled = 0;
    int fitting = 0;
    for (const QStringList &row : detected.preview) {
        const std::string cell = row.value(column).trimmed().toStdString();
        if (cell.empty())
            continue;
        ++filled;
        switch (field) {
        case EventField::Latitude:
        case EventField::Longitude:
            fitting += toDegrees(cell, detected.decimalComma).has_value();
            break;
        case EventField::Position:
            fitting += toPoint(cell).has_value();
            break;
        case EventField::Date:
        case EventField::EndDate:
            fitting += toStamp(cell, DayOrder::DayFirst) || toStamp(cell, DayOrder::MonthFirst);
            break;
        case EventField::Time:
            fitting += toStamp("2000-01-01 " + cell, DayOrder::DayFirst).has_value();
            break;
        case EventField::Killed:
        case EventField::KilledLow:
        case EventField::KilledHigh:
        case EventField::Credibility:
            fitting += toCount(cell).has_value();
            break;
        default:
            ++fitting;
        }
    }
    if (filled == 0)
        return Fit::Empty;
    return fitting * 2 > filled ? Fit::Yes : Fit::No;
}

bool hasDistinctValues(const Detected &detected, qsizetype column)
{
    QSet<QString> values;
    for (const QStringList &row : detected.preview)
        values.insert(row.value(column));
    return values.size() == qsizetype(detected.preview.size());
}

void guessCategories(const Detected &detected, Mapping &mapping)
{
    const int column = indexOf(detected.columns, mapping.columns.value(EventField::Category));
    if (!mapping.columns.contains(EventField::Category))
        return;
    for (const QStringList &row : detected.preview) {
        const QString value = row.value(column).trimmed();
        const QString folded = fold(value);
        if (value.isEmpty() || fromWord<Category>(value))
            continue;
        for (const Keyword &keyword : keywords) {
            if (folded.contains(QStringView(keyword.part))) {
                mapping.categories.insert(value, keyword.category);
                break;
            }
        }
    }
}

} // namespace

Mapping guessMapping(const Detected &detected)
{
    Mapping mapping;
    QSet<qsizetype> taken;
    // A column that is filled comes before one with a better name that is not.
    for (const Fit wanted : {Fit::Yes, Fit::Empty}) {
        for (const Guess &guess : guesses) {
            if (mapping.columns.contains(guess.field))
                continue;
            for (const QString &name : QString::fromUtf16(guess.names).split(u' ')) {
                const auto isName = [&name](const QString &column) {
                    return plain(column) == name;
                };
                const auto found = std::ranges::find_if(detected.columns, isName);
                const qsizetype column = found - detected.columns.begin();
                if (found == detected.columns.end() || taken.contains(column)
                    || fitOf(detected, column, guess.field) != wanted
                    || (guess.field == EventField::Key
                        && (wanted == Fit::Empty || !hasDistinctValues(detected, column)))) {
                    continue;
                }
                mapping.columns.insert(guess.field, *found);
                taken.insert(column);
                break;
            }
        }
    }
    if (!mapping.columns.contains(EventField::Date)) {
        for (qsizetype i = 0; i < detected.columns.size(); ++i) {
            const bool isFilled = std::ranges::any_of(
                detected.preview, [i](const QStringList &row) { return !row.value(i).isEmpty(); });
            // A plain number of eight digits may be anything.
            const bool isNumber = std::ranges::all_of(
                detected.preview, [i](const QStringList &row) {
                    return toNumber(row.value(i).toStdString()).has_value();
                });
            if (taken.contains(i) || !isFilled || isNumber
                || fitOf(detected, i, EventField::Date) != Fit::Yes) {
                continue;
            }
            mapping.columns.insert(EventField::Date, detected.columns[i]);
            break;
        }
    }
    guessCategories(detected, mapping);
    return mapping;
}

QString missingIn(const Mapping &mapping, const QStringList &columns)
{
    for (const QString &name : mapping.columns) {
        if (indexOf(columns, name) < 0)
            return ImportText::tr("the file has no column \"%1\"").arg(name);
    }
    const auto has = [&mapping](EventField field) { return mapping.columns.contains(field); };
    if (!has(EventField::Date))
        return ImportText::tr("no column is known to hold the date");
    if (!(has(EventField::Latitude) && has(EventField::Longitude)) && !has(EventField::Position)
        && !has(EventField::Place)) {
        return ImportText::tr("no column is known to hold a position or a place");
    }
    return {};
}

QByteArray toJson(const Mapping &mapping)
{
    QJsonObject columns;
    for (const auto &[field, name] : mapping.columns.asKeyValueRange())
        columns.insert(toWord(field), name);
    QJsonObject categories;
    for (const auto &[value, category] : mapping.categories.asKeyValueRange())
        categories.insert(value, toWord(category));
    return QJsonDocument(QJsonObject{{u"columns"_s, columns},
                                     {u"categories"_s, categories},
                                     {u"other_category"_s, toWord(mapping.otherCategory)},
                                     {u"source"_s, mapping.sourceName}})
        .toJson();
}

Result<Mapping> mappingFromJson(const QByteArray &json)
{
    const auto wrong = [](const QString &what) {
        return std::unexpected(Error{.code = ErrorCode::BadInput, .what = what});
    };
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    if (!document.isObject()) {
        return wrong(
            ImportText::tr("the mapping is not a JSON object: %1").arg(fault.errorString()));
    }
    Mapping mapping;
    const QJsonObject columns = document[u"columns"_s].toObject();
    for (auto at = columns.begin(); at != columns.end(); ++at) {
        const auto field = fromWord<EventField>(at.key());
        if (!field || !at->isString()) {
            return wrong(
                ImportText::tr("the mapping has an unknown field \"%1\"").arg(at.key().left(60)));
        }
        mapping.columns.insert(*field, at->toString());
    }
    const QJsonObject categories = document[u"categories"_s].toObject();
    for (auto at = categories.begin(); at != categories.end(); ++at) {
        const auto category = fromWord<Category>(at->toString());
        if (!category) {
            return wrong(ImportText::tr("the mapping has an unknown category \"%1\"")
                             .arg(at->toString().left(60)));
        }
        mapping.categories.insert(at.key(), *category);
    }
    const QString other = document[u"other_category"_s].toString(u"context"_s);
    const auto otherCategory = fromWord<Category>(other);
    if (!otherCategory)
        return wrong(
            ImportText::tr("the mapping has an unknown category \"%1\"").arg(other.left(60)));
    mapping.otherCategory = *otherCategory;
    mapping.sourceName = document[u"source"_s].toString();
    return mapping;
}

} // namespace sd
