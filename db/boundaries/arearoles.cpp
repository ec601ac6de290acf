// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/boundaries/arearoles.h"

#include "db/boundaries/areatext.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

/// What can be told of a column from its name and content.
struct AreaColumn {
    QString name = {};
    QString plain = {}; // small letters and digits of the name
    int distinct = 0;   // different values that are not empty
    bool isArabic = false;
    bool isCode = false; // letters and then digits, all of them
    bool isDate = false;
};

bool hasArabic(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.script() == QChar::Script_Arabic; });
}

std::vector<AreaColumn> columnsOf(const AreaLayer &layer)
{
    static const QRegularExpression code(u"\\A[A-Za-z]{1,3}[0-9]{2,}\\z"_s);
    std::vector<AreaColumn> columns;
    for (qsizetype i = 0; i < layer.columns.size(); ++i) {
        AreaColumn column{.name = layer.columns[i]};
        for (const QChar c : column.name.toLower()) {
            if (c.isLetterOrNumber())
                column.plain += c;
        }
        QSet<QString> values;
        int filled = 0;
        int arabic = 0;
        int codes = 0;
        int dates = 0;
        for (const Area &area : layer.areas) {
            const QString &value = area.values[i];
            if (value.isEmpty())
                continue;
            ++filled;
            values.insert(value);
            arabic += hasArabic(value);
            codes += code.match(value).hasMatch();
            dates += dayIn(value, false).has_value();
        }
        column.distinct = int(values.size());
        column.isArabic = arabic * 2 > filled;
        column.isCode = filled > 0 && codes == filled;
        column.isDate = filled > 0 && dates == filled;
        columns.push_back(column);
    }
    return columns;
}

bool isName(const AreaColumn &column)
{
    static const QRegularExpression form(
        u"name|\\Anam|label|title|toponym|\\A(adm|admin)[0-9]*(en|ar|ara|fr|alt)|"
        "\\A(hay|district|city|town|village|neighbou?rhood|governorate)(en|ar|ara)?\\z"_s);
    static const QRegularExpression otherwise(u"code|cod\\z|type|date|lang|source|id\\z"_s);
    return column.distinct > 0 && !column.isCode && form.match(column.plain).hasMatch()
        && !otherwise.match(column.plain).hasMatch();
}

/// How well a column would do as the name, beside others.
double nameScore(const AreaColumn &column, size_t areas)
{
    static const QRegularExpression plainly(
        u"\\A(name|nameen|namear|nameara|adm[0-9]+(en|ar|name)|hayen)\\z"_s);
    static const QRegularExpression second(u"ref|alt|abbrev|short|local|official|long"_s);
    double score = 10.0 * column.distinct / double(std::max<size_t>(areas, 1));
    if (plainly.match(column.plain).hasMatch())
        score += 1;
    if (second.match(column.plain).hasMatch())
        score -= 3;
    return score;
}

/// The column that scores highest, the first of equal ones; null where there is none.
template <typename Score>
const AreaColumn *bestOf(const std::vector<const AreaColumn *> &columns, Score score)
{
    const auto best = std::ranges::max_element(columns, {}, score);
    return best == columns.end() ? nullptr : *best;
}

QString nameOf(const AreaColumn *column)
{
    return column ? column->name : QString();
}

QString byName(const std::vector<AreaColumn> &columns, const QStringList &names, bool isDate)
{
    for (const QString &name : names) {
        for (const AreaColumn &column : columns) {
            if (column.plain == name && column.distinct > 0 && (!isDate || column.isDate))
                return column.name;
        }
    }
    return {};
}

} // namespace

AreaRoles guessRoles(const AreaLayer &layer)
{
    const std::vector<AreaColumn> columns = columnsOf(layer);
    const size_t areas = layer.areas.size();
    AreaRoles roles;
    std::vector<const AreaColumn *> codes;
    std::vector<const AreaColumn *> latin;
    std::vector<const AreaColumn *> arabic;
    for (const AreaColumn &column : columns) {
        const bool isCalledCode = column.plain.contains(u"pcode") && column.distinct > 0;
        if (isCalledCode || (column.isCode && column.plain.contains(u"cod")))
            codes.push_back(&column);
        else if (isName(column))
            (column.isArabic ? arabic : latin).push_back(&column);
    }
    roles.pCode = nameOf(bestOf(codes, [](const AreaColumn *column) {
        return column->distinct + (column->plain.contains(u"pcode") ? 0.5 : 0.0);
    }));
    const auto score = [areas](const AreaColumn *column) { return nameScore(*column, areas); };
    const AreaColumn *name = bestOf(latin, score);
    const AreaColumn *nameArabic = bestOf(arabic, score);
    roles.name = nameOf(name ? name : nameArabic);
    roles.nameArabic = nameOf(nameArabic);
    // Other columns of names that tell areas apart as well are other names, the rest what they are
    // a part of: the finest of them is the nearest.
    const int distinct = name ? name->distinct : nameArabic ? nameArabic->distinct : 0;
    const AreaColumn *parent = nullptr;
    for (const auto *list : {&latin, &arabic}) {
        for (const AreaColumn *column : *list) {
            if (column == name || column == nameArabic)
                continue;
            if (column->distinct * 10 >= distinct * 8)
                roles.aliases += column->name;
            else if (!column->isArabic && (!parent || column->distinct > parent->distinct))
                parent = column;
        }
    }
    roles.parent = nameOf(parent);
    roles.from = byName(columns,
                        {u"validfrom"_s, u"from"_s, u"start"_s, u"startdate"_s, u"begin"_s,
                         u"datefrom"_s, u"fromdate"_s, u"since"_s, u"validon"_s, u"date"_s},
                        true);
    roles.to = byName(
        columns,
        {u"validto"_s, u"to"_s, u"end"_s, u"enddate"_s, u"dateto"_s, u"todate"_s, u"until"_s},
        true);
    roles.controller = byName(columns,
                              {u"controller"_s, u"controlledby"_s, u"heldby"_s, u"control"_s,
                               u"holder"_s, u"occupier"_s, u"faction"_s, u"subjecto"_s,
                               u"sovereignty"_s, u"sovereignt"_s, u"sovereign"_s, u"ruler"_s,
                               u"party"_s, u"side"_s},
                              false);
    roles.status = byName(columns, {u"status"_s, u"controlstatus"_s}, false);
    return roles;
}

QString valueOf(const AreaLayer &layer, const QStringList &values, const QString &column)
{
    const qsizetype at = column.isEmpty() ? -1 : layer.columns.indexOf(column);
    return at < 0 ? QString() : values.value(at);
}

QString titleOf(const AreaLayer &layer, const AreaRoles &roles, const Area &area)
{
    for (const QString &column : {roles.name, roles.nameArabic, roles.pCode}) {
        if (const QString value = valueOf(layer, area.values, column); !value.isEmpty())
            return value;
    }
    return AreaText::tr("Area %1").arg(area.number);
}

QStringList keysOf(const AreaLayer &layer, const AreaRoles &roles)
{
    QHash<QString, int> uses;
    QStringList keys;
    for (const Area &area : layer.areas) {
        QString key = valueOf(layer, area.values, roles.pCode);
        if (key.isEmpty())
            key = valueOf(layer, area.values, roles.name);
        ++uses[key];
        keys += key;
    }
    for (qsizetype i = 0; i < keys.size(); ++i) {
        if (keys[i].isEmpty() || uses[keys[i]] > 1)
            keys[i] += u"#%1"_s.arg(layer.areas[size_t(i)].number);
    }
    return keys;
}

std::optional<Day> dayIn(const QString &text, bool isEnd)
{
    static const QRegularExpression form(
        u"\\A([0-9]{4})(?:[-/]([0-9]{1,2})[-/]([0-9]{1,2})(?:[T ].*)?)?\\z"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return {};
    const int year = match.captured(1).toInt();
    const QDate date = match.hasCaptured(2)
                         ? QDate(year, match.captured(2).toInt(), match.captured(3).toInt())
                     : isEnd ? QDate(year, 12, 31)
                             : QDate(year, 1, 1);
    if (!date.isValid() || year < 1000)
        return {};
    return dayOf(date);
}

} // namespace sd
