// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Between the values of a record and the texts of its fields. A reader leaves the value alone and
// gives false where the text is not one.
#pragma once

#include "db/records.h"

#include <QDate>

namespace sd {

QString asText(const QString &value);
bool read(QString &value, const QString &text);
QString asText(const QStringList &value);
/// Parts between semicolons, trimmed, without empty ones.
QStringList listed(const QString &text);
bool read(QStringList &value, const QString &text);

template <typename Tag>
QString asText(const Id<Tag> &value)
{
    return value.value;
}

template <typename Tag>
bool read(Id<Tag> &value, const QString &text)
{
    value.value = text.trimmed();
    return true;
}

template <typename Tag>
QString asText(const std::vector<Id<Tag>> &value)
{
    QStringList ids;
    for (const Id<Tag> &id : value)
        ids += id.value;
    return asText(ids);
}

template <typename Tag>
bool read(std::vector<Id<Tag>> &value, const QString &text)
{
    value.clear();
    for (const QString &id : listed(text))
        value.push_back({id});
    return true;
}

QString asText(const Stamp &value);
bool read(Stamp &value, const QString &text);
QString asText(Day value);
QString asText(QDate value);
bool read(QDate &value, const QString &text);
QString asText(GeoPoint value);
bool read(GeoPoint &value, const QString &text);
QString asText(QChar value);
bool read(QChar &value, const QString &text);
QString asText(Credibility value);
bool read(Credibility &value, const QString &text);
QString asText(bool value);
bool read(bool &value, const QString &text);

template <typename Enum>
    requires std::is_enum_v<Enum>
QString asText(Enum value)
{
    return toWord(value);
}

template <typename Enum>
    requires std::is_enum_v<Enum>
bool read(Enum &value, const QString &text)
{
    const auto word = fromWord<Enum>(text.trimmed());
    if (word)
        value = *word;
    return word.has_value();
}

bool readNumber(int &value, const QString &text);
bool readNumber(double &value, const QString &text);
bool readNumber(Stamp &value, const QString &text);
QString asText(double value);

template <typename Value>
QString asText(const std::optional<Value> &value)
{
    if (!value)
        return {};
    if constexpr (std::is_same_v<Value, int>)
        return QString::number(*value);
    else
        return asText(*value);
}

template <typename Value>
bool read(std::optional<Value> &value, const QString &text)
{
    if (text.trimmed().isEmpty()) {
        value.reset();
        return true;
    }
    Value number{};
    if (!readNumber(number, text))
        return false;
    value = number;
    return true;
}

} // namespace sd
