// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/import/manifest.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

constexpr qint64 largestManifest = 1 << 20;

class Reader {
public:
    Reader(const QString &path, Faults &faults)
        : m_path(path)
        , m_file(QFileInfo(path).fileName())
        , m_faults(faults)
    {
    }

    Manifest read()
    {
        Manifest manifest;
        QFile file(m_path);
        if (!file.open(QIODevice::ReadOnly)) {
            fault(0, u"the file cannot be read: %1"_s.arg(file.errorString()));
            return manifest;
        }
        m_text = file.read(largestManifest + 1);
        if (m_text.size() > largestManifest) {
            fault(0, u"the file is larger than %1 bytes"_s.arg(largestManifest));
            return manifest;
        }
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(m_text, &error);
        if (!document.isObject()) {
            const auto line = m_text.first(error.offset).count('\n') + 1;
            fault(int(line), error.error == QJsonParseError::NoError
                                 ? u"the file holds no JSON object"_s
                                 : u"the file is not valid JSON: %1"_s.arg(error.errorString()));
            return manifest;
        }
        readAll(document.object(), manifest);
        return manifest;
    }

private:
    void readAll(const QJsonObject &root, Manifest &manifest)
    {
        DatasetInfo &info = manifest.info;
        onlyKeys(root, {"id", "title", "period", "time_zone", "telling_date", "view", "city",
                        "licence", "compiled_at", "credits", "caveats"});
        info.id = matching(root, "id", u"[a-z0-9]+(-[a-z0-9]+)*"_s);
        const QJsonObject title = object(root, "title", {"en", "ar"});
        info.titleEn = text(title, "en");
        info.titleAr = text(title, "ar");
        const QJsonObject period = object(root, "period", {"from", "to"});
        info.periodFrom = day(period, "from");
        info.periodTo = day(period, "to");
        constexpr int longest = 366 * 50;
        if (info.periodTo < info.periodFrom)
            fault(lineOf("period"), u"period: it ends before it begins"_s);
        else if (info.periodTo - info.periodFrom > longest)
            fault(lineOf("period"), u"period: it is longer than %1 days"_s.arg(longest));
        info.timeZone = matching(root, "time_zone", u"UTC|[A-Za-z_]+(/[A-Za-z0-9_+-]+)+"_s);
        info.tellingMoment = tellingMoment(root);
        if (info.tellingMoment < Moment::startOf(info.periodFrom)
            || info.tellingMoment > Moment::endOf(info.periodTo)) {
            fault(lineOf("telling_date"), u"telling_date: it lies outside the period"_s);
        }
        const QJsonObject view = object(root, "view", {"lat", "lon", "zoom"});
        info.viewCentre = {.lat = number(view, "lat", -90, 90),
                           .lon = number(view, "lon", -180, 180)};
        info.viewZoom = number(view, "zoom", 0, 22);
        const QJsonObject city = object(root, "city", {"en", "ar"});
        info.cityNameEn = text(city, "en");
        info.cityNameAr = text(city, "ar");
        info.licence = matching(root, "licence", u"[A-Za-z0-9.+-]+"_s);
        manifest.compiledAt = matching(root, "compiled_at", u"[0-9TZ:-]{20}"_s);
        if (!QDateTime::fromString(manifest.compiledAt, Qt::ISODate).isValid())
            fault(lineOf("compiled_at"), u"compiled_at: write YYYY-MM-DDTHH:MM:SSZ"_s);
        info.credits = texts(root, "credits");
        const QJsonObject caveats = object(root, "caveats", {"en", "ar"});
        info.caveatsEn = texts(caveats, "en");
        info.caveatsAr = texts(caveats, "ar");
    }

    void onlyKeys(const QJsonObject &object, const std::initializer_list<const char *> &known)
    {
        for (const QString &key : object.keys()) {
            if (std::ranges::none_of(known,
                                     [&key](const char *k) { return key == QLatin1StringView(k); }))
                fault(lineOf(key.toUtf8()), u"unknown key %1"_s.arg(quoted(key)));
        }
    }

    QJsonObject object(const QJsonObject &parent, const char *key,
                       const std::initializer_list<const char *> &known)
    {
        const QJsonObject value = parent[QLatin1StringView(key)].toObject();
        if (value.isEmpty())
            fault(lineOf(key), u"%1: an object is missing"_s.arg(QLatin1StringView(key)));
        onlyKeys(value, known);
        return value;
    }

    QString text(const QJsonObject &parent, const char *key)
    {
        const QString value = parent[QLatin1StringView(key)].toString();
        if (value.trimmed().isEmpty())
            fault(lineOf(key), u"%1: a text is missing"_s.arg(QLatin1StringView(key)));
        return value;
    }

    QString matching(const QJsonObject &parent, const char *key, const QString &pattern)
    {
        const QString value = text(parent, key);
        const QRegularExpression whole(QRegularExpression::anchoredPattern(pattern));
        if (!value.isEmpty() && !whole.match(value).hasMatch()) {
            fault(lineOf(key),
                  u"%1: %2 cannot stand here"_s.arg(QLatin1StringView(key), quoted(value)));
        }
        return value;
    }

    Stamp stamp(const QJsonObject &parent, const char *key)
    {
        const QString value = parent[QLatin1StringView(key)].toString();
        const auto stamp = parseStamp(value);
        if (!stamp)
            fault(lineOf(key),
                  u"%1: %2 is not a date"_s.arg(QLatin1StringView(key), quoted(value)));
        return stamp.value_or(Stamp{});
    }

    Day day(const QJsonObject &parent, const char *key) { return stamp(parent, key).from.day(); }

    Moment tellingMoment(const QJsonObject &root)
    {
        const Stamp when = stamp(root, "telling_date");
        return when.hasTime ? when.from : Moment::endOf(when.from.day());
    }

    double number(const QJsonObject &parent, const char *key, double least, double most)
    {
        const QJsonValue value = parent[QLatin1StringView(key)];
        if (!value.isDouble() || value.toDouble() < least || value.toDouble() > most) {
            fault(lineOf(key), u"%1: a number from %2 to %3 is wanted"_s.arg(QLatin1StringView(key))
                                   .arg(least)
                                   .arg(most));
            return least;
        }
        return value.toDouble();
    }

    QStringList texts(const QJsonObject &parent, const char *key)
    {
        QStringList result;
        for (const QJsonValue value : parent[QLatin1StringView(key)].toArray())
            result += value.toString();
        if (result.isEmpty() || result.contains(QString()))
            fault(lineOf(key), u"%1: a list of texts is wanted"_s.arg(QLatin1StringView(key)));
        return result;
    }

    /// The first line with the key: good enough to find it by eye.
    int lineOf(const QByteArray &key) const
    {
        const qsizetype at = m_text.indexOf('"' + key + '"');
        return at < 0 ? 0 : int(m_text.first(at).count('\n')) + 1;
    }

    void fault(int line, const QString &what)
    {
        m_faults.push_back(
            {.code = ErrorCode::BadInput, .what = what, .where = {.file = m_file, .row = line}});
    }

    QString m_path;
    QString m_file;
    QByteArray m_text;
    Faults &m_faults;
};

} // namespace

Manifest readManifest(const QString &path, Faults &faults)
{
    return Reader(path, faults).read();
}

} // namespace sd
