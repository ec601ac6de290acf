// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/position.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <GeographicLib/MGRS.hpp>
#include <GeographicLib/UTMUPS.hpp>
#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

struct PositionText {
    Q_DECLARE_TR_FUNCTIONS(PositionText)
};

constexpr qsizetype longest = 120;
constexpr QStringView bands = u"CDEFGHJKLMNPQRSTUVWX";

/// One alphabet for what writers and keyboards make of digits, signs and compass letters.
QString inOneAlphabet(const QString &text)
{
    static const std::array words{
        std::pair{u"شمال"_s, u"N"_s},
        std::pair{u"جنوب"_s, u"S"_s},
        std::pair{u"شرق"_s, u"E"_s},
        std::pair{u"غرب"_s, u"W"_s},
    };
    QString all = text;
    for (const auto &[arabic, latin] : words)
        all.replace(u"ال"_s + arabic, latin).replace(arabic + u'ا', latin).replace(arabic, latin);
    QString out;
    for (const QChar c : std::as_const(all)) {
        if (c.isDigit()) {
            out += QChar(u'0' + c.digitValue());
            continue;
        }
        switch (c.unicode()) {
        case u'٫': // Arabic decimal separator
            out += u'.';
            break;
        case u'،':
        case u';':
        case u'؛':
            out += u',';
            break;
        case u'−': // minus sign
        case u'–':
            out += u'-';
            break;
        case u'º':
        case u'˚':
            out += u'°';
            break;
        case u'′':
        case u'’':
        case u'‘':
        case u'ʹ':
        case u'´':
            out += u'\'';
            break;
        case u'″':
        case u'”':
        case u'“':
        case u'ʺ':
            out += u'"';
            break;
        case 0x200e: // marks of direction, which copied text often carries
        case 0x200f:
        case 0x061c:
        case 0x2066:
        case 0x2067:
        case 0x2068:
        case 0x2069:
            break;
        default:
            out += c.toUpper();
        }
    }
    return out.replace(u"''"_s, u"\""_s).simplified();
}

// MGRS and UTM

const QRegularExpression &mgrsPattern()
{
    static const QRegularExpression pattern(
        u"^(\\d{1,2}\\s?[A-Z]|[ABYZ])\\s?([A-Z]{2})\\s?((?:\\d+\\s\\d+)|\\d*)$"_s);
    return pattern;
}

const QRegularExpression &utmPattern()
{
    static const QRegularExpression pattern(
        u"^(\\d{1,2})\\s?([C-HJ-NP-X])[\\s,]\\s?(\\d{5,7}(?:\\.\\d+)?)\\s?(?:M?\\s?E)?[\\s,]\\s?"
        "(\\d{1,8}(?:\\.\\d+)?)\\s?(?:M?\\s?N)?$"_s);
    return pattern;
}

GeoPoint fromGrid(int zone, bool north, double x, double y)
{
    GeoPoint point;
    GeographicLib::UTMUPS::Reverse(zone, north, x, y, point.lat, point.lon);
    return point;
}

Result<std::vector<Position>> readMgrs(const QRegularExpressionMatch &match)
{
    const QString digits = match.captured(3);
    const qsizetype gap = digits.indexOf(u' ');
    const qsizetype count = digits.size() - (gap < 0 ? 0 : 1);
    if (count % 2 != 0 || (gap >= 0 && gap * 2 != count)) {
        return badInput(PositionText::tr("an MGRS position has as many digits east as north"),
                        PositionText::tr("for example 37S CA 3224 0791"));
    }
    if (count > 10)
        return badInput(PositionText::tr("an MGRS position has at most five digits each way"));
    const QString all = QString(match.captured(1) + match.captured(2) + digits).remove(u' ');
    try {
        int zone = 0;
        int precision = 0;
        bool north = true;
        double x = 0;
        double y = 0;
        GeographicLib::MGRS::Reverse(all.toStdString(), zone, north, x, y, precision);
        return std::vector{Position{.point = fromGrid(zone, north, x, y),
                                    .precisionM = std::pow(10.0, 5 - precision),
                                    .notation = Notation::Mgrs}};
    } catch (const std::exception &) {
        return badInput(PositionText::tr("the grid has no square %1").arg(all));
    }
}

/// Whether a latitude lies in a band, with the little that squares reach over its border.
bool isInBand(double latitude, QChar band)
{
    const qsizetype index = bands.indexOf(band);
    const double south = -80 + 8 * double(index);
    const double north = band == u'X' ? 84 : south + 8;
    return latitude >= south - 0.1 && latitude <= north + 0.1;
}

/// Near the poles there are no zones: "Z 2000000 2000000".
const QRegularExpression &polarPattern()
{
    static const QRegularExpression pattern(u"^([ABYZ])\\s(\\d{6,7})[\\s,]\\s?(\\d{6,7})$"_s);
    return pattern;
}

Result<std::vector<Position>> readPolar(const QRegularExpressionMatch &match)
{
    try {
        return std::vector{Position{.point = fromGrid(0, match.capturedView(1).front() >= u'Y',
                                                      match.capturedView(2).toDouble(),
                                                      match.capturedView(3).toDouble()),
                                    .notation = Notation::Utm}};
    } catch (const std::exception &) {
        return badInput(PositionText::tr("these metres do not lie near the pole"));
    }
}

Result<std::vector<Position>> readUtm(const QRegularExpressionMatch &match)
{
    const int zone = match.capturedView(1).toInt();
    const QChar band = match.capturedView(2).front();
    const double x = match.capturedView(3).toDouble();
    const double y = match.capturedView(4).toDouble();
    if (zone < 1 || zone > 60)
        return badInput(PositionText::tr("UTM zones go from 1 to 60, this says %1").arg(zone));
    std::vector<Position> found;
    const auto read = [&](bool north) -> std::optional<GeoPoint> {
        try {
            return fromGrid(zone, north, x, y);
        } catch (const std::exception &) {
            return std::nullopt;
        }
    };
    const bool isNorthern = band >= u'N';
    if (const auto point = read(isNorthern); point && isInBand(point->lat, band))
        found.push_back({.point = *point, .notation = Notation::Utm});
    // The letters N and S are written for the hemisphere too.
    if (band == u'N' && found.empty()) {
        if (const auto point = read(true))
            found.push_back({.point = *point, .notation = Notation::Utm});
    }
    if (band == u'S') {
        if (const auto point = read(false))
            found.push_back({.point = *point, .notation = Notation::UtmSouth});
    }
    if (found.empty()) {
        return badInput(
            PositionText::tr("these metres do not lie in zone %1%2").arg(zone).arg(band),
            PositionText::tr("UTM gives metres east and then metres north, for example "
                             "37S 332240 4007912"));
    }
    return found;
}

// degrees

/// One half of a position: one to three numbers, a sign, a compass letter.
struct Angle {
    std::vector<double> parts;
    bool isFractional = false; // a part before the last has a fraction
    bool isNegative = false;
    QChar letter;
};

constexpr bool isLetter(QChar c)
{
    return c == u'N' || c == u'S' || c == u'E' || c == u'W';
}

Result<Angle> readAngle(const QString &text)
{
    static const QRegularExpression shape(
        u"^([NSEW])?\\s?([+-])?\\s?(\\d+(?:\\.\\d*)?|\\.\\d+)\\s?(?:°|D(?:EG)?\\b|:)?\\s?"
        "(?:(\\d+(?:\\.\\d*)?)\\s?(?:'|M\\b|:)?\\s?(?:(\\d+(?:\\.\\d*)?)\\s?(?:\"|S(?=\\s?[NSEW]))?"
        ")?)?"
        "\\s?([NSEW])?$"_s);
    const auto match = shape.match(text);
    if (!match.hasMatch()) {
        return badInput(PositionText::tr("“%1” is no angle").arg(text),
                        PositionText::tr("for example 36.2021, 37.1343 or 36°12′07″N 37°08′03″E"));
    }
    Angle angle;
    angle.isNegative = match.capturedView(2) == u"-";
    for (const int part : {3, 4, 5}) {
        if (match.capturedView(part).isEmpty())
            break;
        if (!angle.parts.empty() && std::trunc(angle.parts.back()) != angle.parts.back())
            angle.isFractional = true;
        angle.parts.push_back(match.capturedView(part).toDouble());
    }
    const QString before = match.captured(1);
    const QString after = match.captured(6);
    if (!before.isEmpty() && !after.isEmpty())
        return badInput(PositionText::tr("“%1” has two compass letters").arg(text));
    const QString letter = before + after;
    if (!letter.isEmpty())
        angle.letter = letter.front();
    return angle;
}

Result<double> degreesOf(const Angle &angle)
{
    if (angle.isFractional)
        return badInput(PositionText::tr("only the last part of an angle can have decimals"));
    double degrees = 0;
    double unit = 1;
    for (size_t i = 0; i < angle.parts.size(); ++i, unit /= 60) {
        if (i > 0 && angle.parts[i] >= 60)
            return badInput(PositionText::tr("minutes and seconds stay below 60"));
        degrees += angle.parts[i] * unit;
    }
    const bool isSouthOrWest = angle.letter == u'S' || angle.letter == u'W';
    if (angle.isNegative && !angle.letter.isNull())
        return badInput(
            PositionText::tr("a minus sign and a compass letter contradict each other"));
    return angle.isNegative || isSouthOrWest ? -degrees : degrees;
}

/// Where the second angle begins; -1 where that cannot be told.
qsizetype splitOf(const QString &text)
{
    if (text.count(u',') == 1)
        return text.indexOf(u',');
    static const QRegularExpression letter(u"[NSEW]"_s);
    if (text.count(letter) == 2) {
        const qsizetype first = text.indexOf(letter);
        return isLetter(text.front()) ? text.lastIndexOf(letter) : first + 1;
    }
    if (text.count(u'°') == 2) {
        qsizetype at = text.lastIndexOf(u'°');
        while (at > 0
               && (text[at - 1].isSpace() || text[at - 1].isDigit() || text[at - 1] == u'.')) {
            --at;
            if (text[at].isSpace() && at + 1 < text.size() && text[at + 1].isDigit())
                break;
        }
        return at > 0 && (text[at - 1] == u'-' || text[at - 1] == u'+') ? at - 1 : at;
    }
    const QStringList words = text.split(u' ');
    if (words.size() % 2 != 0 || words.size() > 6)
        return -1;
    return words.first(words.size() / 2).join(u' ').size();
}

QString withPoints(const QString &text)
{
    static const QRegularExpression pair(
        u"^([NSEW]?\\s?[+-]?\\d{1,3}),(\\d+\\s?°?\\s?[NSEW]?)(?:\\s*,\\s+|\\s+)"
        "([NSEW]?\\s?[+-]?\\d{1,3}),(\\d+\\s?°?\\s?[NSEW]?)$"_s);
    const auto match = pair.match(text);
    return match.hasMatch() ? u"%1.%2, %3.%4"_s.arg(match.captured(1), match.captured(2),
                                                    match.captured(3), match.captured(4))
                            : text;
}

Result<std::vector<Position>> readDegrees(const QString &given)
{
    const QString text = withPoints(given);
    const qsizetype split = splitOf(text);
    if (split <= 0 || split >= text.size()) {
        return badInput(PositionText::tr("it cannot be told where the second angle begins"),
                        PositionText::tr("put a comma between latitude and longitude"));
    }
    QString second = text.sliced(split).trimmed();
    if (second.startsWith(u','))
        second = second.sliced(1).trimmed();
    const auto a = readAngle(text.first(split).trimmed());
    const auto b = readAngle(second);
    if (!a || !b)
        return std::unexpected(a ? b.error() : a.error());
    const auto isEastWest = [](QChar letter) { return letter == u'E' || letter == u'W'; };
    const auto isNorthSouth = [](QChar letter) { return letter == u'N' || letter == u'S'; };
    if ((isEastWest(a->letter) && isEastWest(b->letter))
        || (isNorthSouth(a->letter) && isNorthSouth(b->letter)))
        return badInput(PositionText::tr("both angles go the same way"));
    const bool isTurned = isEastWest(a->letter) || isNorthSouth(b->letter);
    const auto latitude = degreesOf(isTurned ? *b : *a);
    const auto longitude = degreesOf(isTurned ? *a : *b);
    if (!latitude || !longitude)
        return std::unexpected(latitude ? longitude.error() : latitude.error());
    if (std::abs(*latitude) > 90) {
        return badInput(
            PositionText::tr("latitude goes no further than 90 degrees, this says %1")
                .arg(*latitude),
            PositionText::tr("latitude goes first, or say which is which with N and E"));
    }
    if (std::abs(*longitude) > 180)
        return badInput(PositionText::tr("longitude goes no further than 180 degrees, this says %1")
                            .arg(*longitude));
    return std::vector{Position{.point = {*latitude, *longitude}}};
}

/// An angle with its letter, its seconds rounded to tenths.
QString dmsOf(double degrees, QChar positive, QChar negative, int width)
{
    const auto tenths = qint64(std::llround(std::abs(degrees) * 36000));
    return u"%1°%2′%3.%4″%5"_s.arg(tenths / 36000, width, 10, QLatin1Char('0'))
        .arg(tenths / 600 % 60, 2, 10, QLatin1Char('0'))
        .arg(tenths / 10 % 60, 2, 10, QLatin1Char('0'))
        .arg(tenths % 10)
        .arg(degrees < 0 ? negative : positive);
}

} // namespace

bool looksLikePosition(const QString &given)
{
    if (given.size() > longest)
        return false;
    const QString text = inOneAlphabet(given);
    if (mgrsPattern().match(text).hasMatch() || utmPattern().match(text).hasMatch())
        return text.size() > 3 && text.front().isDigit();
    if (text.startsWith(u"GEO:"_s))
        return true;
    // two numbers and nothing but what belongs to angles
    static const QRegularExpression shape(
        u"^[NSEW+-]{0,2}\\s?\\d{1,3}[\\s\\d.,:°'\"NSEW+-]*[\\s,°'\"NSEW]\\s?[NSEW+-]{0,2}\\s?\\d[\\s\\d.,:°'\"NSEW+-]*$"_s);
    if (!shape.match(text).hasMatch())
        return false;
    // 2024-11-30 and 10 000 are no positions
    static const QRegularExpression sign(u"[.,°NSEW]|\\d\\s-?\\d"_s);
    return sign.match(text).hasMatch();
}

Result<std::vector<Position>> readPosition(const QString &given)
{
    if (given.size() > longest)
        return badInput(PositionText::tr("this is too long for a position"));
    QString text = inOneAlphabet(given);
    if (text.startsWith(u"GEO:"_s)) { // RFC 5870
        static const QRegularExpression rest(u"[,?][A-Z].*$"_s);
        text = text.sliced(4).remove(rest);
    }
    if (const auto match = mgrsPattern().match(text); match.hasMatch())
        return readMgrs(match);
    if (const auto match = utmPattern().match(text); match.hasMatch())
        return readUtm(match);
    if (const auto match = polarPattern().match(text); match.hasMatch())
        return readPolar(match);
    return readDegrees(text);
}

QString toDecimal(GeoPoint point)
{
    return u"%1, %2"_s.arg(point.lat, 0, 'f', 5).arg(point.lon, 0, 'f', 5);
}

QString toDms(GeoPoint point)
{
    return dmsOf(point.lat, u'N', u'S', 2) + u' ' + dmsOf(point.lon, u'E', u'W', 2);
}

QString toMgrs(GeoPoint point, int digits)
{
    try {
        int zone = 0;
        bool north = true;
        double x = 0;
        double y = 0;
        GeographicLib::UTMUPS::Forward(point.lat, point.lon, zone, north, x, y);
        std::string text;
        GeographicLib::MGRS::Forward(zone, north, x, y, point.lat, digits, text);
        const QString all = QString::fromStdString(text);
        const qsizetype head = all.size() - 2 * qsizetype(digits);
        QStringList parts{all.first(head - 2), all.sliced(head - 2, 2)};
        if (digits > 0)
            parts << all.sliced(head, digits) << all.last(digits);
        return parts.join(u' ');
    } catch (const std::exception &) {
        return {};
    }
}

QString toUtm(GeoPoint point)
{
    try {
        int zone = 0;
        bool north = true;
        double x = 0;
        double y = 0;
        GeographicLib::UTMUPS::Forward(point.lat, point.lon, zone, north, x, y);
        const QString head = toMgrs(point, 0).section(u' ', 0, 0);
        return u"%1 %2 %3"_s.arg(head).arg(std::floor(x), 0, 'f', 0).arg(std::floor(y), 0, 'f', 0);
    } catch (const std::exception &) {
        return {};
    }
}

} // namespace sd
