// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/fieldtext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace sd {

QString asText(const QString &value)
{
    return value;
}

bool read(QString &value, const QString &text)
{
    value = text;
    return true;
}

QString asText(const QStringList &value)
{
    return value.join(u"; "_s);
}

QStringList listed(const QString &text)
{
    QStringList parts;
    for (const QString &part : text.split(u';')) {
        if (const QString trimmed = part.trimmed(); !trimmed.isEmpty())
            parts += trimmed;
    }
    return parts;
}

bool read(QStringList &value, const QString &text)
{
    value = listed(text);
    return true;
}

QString asText(const Stamp &value)
{
    return value == Stamp{} ? QString() : toText(value);
}

bool read(Stamp &value, const QString &text)
{
    QString typed = text.trimmed();
    if (typed.size() > 10 && typed[10] == u' ')
        typed[10] = u'T';
    const auto stamp = parseStamp(typed);
    if (stamp)
        value = *stamp;
    return stamp.has_value();
}

QString asText(Day value)
{
    return value == unknownDay ? QString() : dateOf(value).toString(Qt::ISODate);
}

QString asText(QDate value)
{
    return value.toString(Qt::ISODate);
}

bool read(QDate &value, const QString &text)
{
    const QDate date = QDate::fromString(text.trimmed(), Qt::ISODate);
    if (!text.trimmed().isEmpty() && !date.isValid())
        return false;
    value = date;
    return true;
}

QString asText(GeoPoint value)
{
    const auto degrees = [](double angle) {
        QString text = QString::number(angle, 'f', 7);
        while (text.endsWith(u'0'))
            text.chop(1);
        return text.endsWith(u'.') ? text + u'0' : text;
    };
    return u"%1, %2"_s.arg(degrees(value.lat), degrees(value.lon));
}

bool read(GeoPoint &value, const QString &text)
{
    static const QRegularExpression form(
        u"\\A\\s*(-?\\d{1,3}(?:\\.\\d+)?)\\s*[,;\\s]\\s*(-?\\d{1,3}(?:\\.\\d+)?)\\s*\\z"_s);
    const auto match = form.match(text);
    if (match.hasMatch())
        value = {match.captured(1).toDouble(), match.captured(2).toDouble()};
    return match.hasMatch();
}

QString asText(QChar value)
{
    return {value};
}

bool read(QChar &value, const QString &text)
{
    if (text.trimmed().size() != 1)
        return false;
    value = text.trimmed().toUpper()[0];
    return true;
}

QString asText(Credibility value)
{
    return QString::number(value);
}

bool read(Credibility &value, const QString &text)
{
    const QString typed = text.trimmed();
    if (typed.size() != 1 || typed < u"1"_s || typed > u"6"_s)
        return false;
    value = Credibility(typed.toInt());
    return true;
}

QString asText(bool value)
{
    return value ? u"yes"_s : QString();
}

bool read(bool &value, const QString &text)
{
    const QString typed = text.trimmed().toLower();
    if (!QStringList{{}, u"yes"_s, u"no"_s, u"1"_s, u"0"_s}.contains(typed))
        return false;
    value = typed == u"yes"_s || typed == u"1"_s;
    return true;
}

bool readNumber(int &value, const QString &text)
{
    bool isNumber = false;
    const int number = text.trimmed().remove(u',').toInt(&isNumber);
    if (isNumber && number >= 0)
        value = number;
    return isNumber && number >= 0;
}

bool readNumber(double &value, const QString &text)
{
    bool isNumber = false;
    const double number = text.trimmed().toDouble(&isNumber);
    if (isNumber)
        value = number;
    return isNumber;
}

bool readNumber(Stamp &value, const QString &text)
{
    return read(value, text);
}

QString asText(double value)
{
    return QString::number(value, 'g', 12);
}

} // namespace sd
