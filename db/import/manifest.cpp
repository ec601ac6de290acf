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

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

constexpr qint64 largestManifest = 1 << 20;

class ManifestReader {
public:
    ManifestReader(const QString &path, Faults &faults)
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
            const auto line = m_text.first(std::clamp(error.offset, 0, int(m_text.size())))
                                  .count('\n')
                            + 1;
            fault(int(line), error.error == QJsonParseError::NoError
                                 ? u"the file holds no JSON object"_s
                                 : u"the file is not valid JSON: %1"_s.arg(error.errorString()));
            return manifest;
        }
        readAll(document.object(), manifest);
        return manifest;
    }

private:
    /// A JSON object and where its text begins, so that a fault can name a line.
    struct Node {
        QJsonObject object;
        QString path;     // of the object, with a dot at its end; empty for the root
        qsizetype at = 0; // in the text
    };

    void readAll(const QJsonObject &object, Manifest &manifest)
    {
        const Node root{.object = object, .path = {}, .at = 0};
        DatasetInfo &info = manifest.info;
        onlyKeys(root, {u"id"_s, u"title"_s, u"period"_s, u"time_zone"_s, u"opening_date"_s,
                        u"telling_date"_s, u"view"_s, u"city"_s, u"licence"_s, u"compiled_at"_s,
                        u"credits"_s, u"caveats"_s});
        info.id = matching(root, u"id"_s, u"[a-z0-9]+(-[a-z0-9]+)*"_s);
        const Node title = child(root, u"title"_s, {u"en"_s, u"ar"_s});
        info.titleEn = text(title, u"en"_s);
        info.titleAr = text(title, u"ar"_s);
        readTimes(root, info);
        const Node view = child(root, u"view"_s, {u"lat"_s, u"lon"_s, u"zoom"_s});
        info.viewCentre = {.lat = number(view, u"lat"_s, -90, 90),
                           .lon = number(view, u"lon"_s, -180, 180)};
        info.viewZoom = number(view, u"zoom"_s, 0, 22);
        const Node city = child(root, u"city"_s, {u"en"_s, u"ar"_s});
        info.cityNameEn = text(city, u"en"_s);
        info.cityNameAr = text(city, u"ar"_s);
        info.licence = matching(root, u"licence"_s, u"[A-Za-z0-9.+-]+"_s);
        manifest.compiledAt = matching(root, u"compiled_at"_s,
                                       u"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z"_s);
        if (!QDateTime::fromString(manifest.compiledAt, Qt::ISODate).isValid())
            fault(lineOf(root, u"compiled_at"_s), u"compiled_at: write YYYY-MM-DDTHH:MM:SSZ"_s);
        info.credits = texts(root, u"credits"_s);
        const Node caveats = child(root, u"caveats"_s, {u"en"_s, u"ar"_s});
        info.caveatsEn = texts(caveats, u"en"_s);
        info.caveatsAr = texts(caveats, u"ar"_s);
    }

    void readTimes(const Node &root, DatasetInfo &info)
    {
        const Node period = child(root, u"period"_s, {u"from"_s, u"to"_s});
        info.periodFrom = stamp(period, u"from"_s).from.day();
        info.periodTo = stamp(period, u"to"_s).from.day();
        info.timeZone = matching(root, u"time_zone"_s, u"UTC|[A-Za-z_]+(/[A-Za-z0-9_+-]+)+"_s);
        info.openingMoment = sd::positionOf(stamp(root, u"opening_date"_s));
        info.tellingMoment = sd::positionOf(stamp(root, u"telling_date"_s));
        constexpr int longest = 366 * 50;
        if (info.periodTo < info.periodFrom) {
            fault(lineOf(root, u"period"_s), u"period: it ends before it begins"_s);
        } else if (info.periodTo - info.periodFrom > longest) {
            fault(lineOf(root, u"period"_s), u"period: it is longer than %1 days"_s.arg(longest));
        } else {
            withinPeriod(root, u"opening_date"_s, info.openingMoment, info);
            withinPeriod(root, u"telling_date"_s, info.tellingMoment, info);
        }
    }

    void withinPeriod(const Node &root, const QString &key, Moment moment, const DatasetInfo &info)
    {
        if (moment < Moment::startOf(info.periodFrom) || moment > Moment::endOf(info.periodTo))
            fault(lineOf(root, key), u"%1: it lies outside the period"_s.arg(key));
    }

    void onlyKeys(const Node &node, const QStringList &known)
    {
        for (const QString &key : node.object.keys()) {
            if (!known.contains(key))
                fault(lineOf(node, key), u"unknown key %1"_s.arg(quoted(key)));
        }
    }

    Node child(const Node &parent, const QString &key, const QStringList &known)
    {
        Node node{.object = parent.object[key].toObject(),
                  .path = key + u'.',
                  .at = positionOf(parent, key)};
        if (node.object.isEmpty())
            fault(lineOf(parent, key), u"%1: an object is missing"_s.arg(key));
        else
            onlyKeys(node, known);
        return node;
    }

    QString text(const Node &node, const QString &key)
    {
        const QString value = node.object[key].toString();
        if (value.trimmed().isEmpty() && !node.object.isEmpty())
            fault(lineOf(node, key), u"%1%2: a text is missing"_s.arg(node.path, key));
        return value;
    }

    QString matching(const Node &node, const QString &key, const QString &pattern)
    {
        const QString value = text(node, key);
        const QRegularExpression whole(QRegularExpression::anchoredPattern(pattern));
        if (!value.isEmpty() && !whole.match(value).hasMatch())
            fault(lineOf(node, key), u"%1: %2 cannot stand here"_s.arg(key, quoted(value)));
        return value;
    }

    Stamp stamp(const Node &node, const QString &key)
    {
        const QString value = node.object[key].toString();
        const auto stamp = parseStamp(value);
        if (!stamp && !node.object.isEmpty())
            fault(lineOf(node, key),
                  u"%1%2: %3 is not a date"_s.arg(node.path, key, quoted(value)));
        return stamp.value_or(Stamp{});
    }

    double number(const Node &node, const QString &key, double least, double most)
    {
        const QJsonValue value = node.object[key];
        if (value.isDouble() && value.toDouble() >= least && value.toDouble() <= most)
            return value.toDouble();
        if (!node.object.isEmpty()) {
            fault(lineOf(node, key), u"%1%2: a number from %3 to %4 is wanted"_s.arg(node.path, key)
                                         .arg(least)
                                         .arg(most));
        }
        return least;
    }

    QStringList texts(const Node &node, const QString &key)
    {
        QStringList result;
        for (const QJsonValue value : node.object[key].toArray())
            result += value.toString();
        if ((result.isEmpty() || result.contains(QString())) && !node.object.isEmpty())
            fault(lineOf(node, key), u"%1%2: a list of texts is wanted"_s.arg(node.path, key));
        return result;
    }

    /// Where the key stands, or the object it is missing from.
    qsizetype positionOf(const Node &node, const QString &key) const
    {
        if (!node.object.contains(key))
            return node.at;
        return std::max(node.at, m_text.indexOf('"' + key.toUtf8() + '"', node.at));
    }

    int lineOf(const Node &node, const QString &key) const
    {
        return int(m_text.first(positionOf(node, key)).count('\n')) + 1;
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
    return ManifestReader(path, faults).read();
}

} // namespace sd
