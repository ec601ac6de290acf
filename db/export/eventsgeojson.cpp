// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/export/eventfile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

/// RFC 7946, one feature a line; what has no position has no geometry.
class GeoJsonFile final : public EventFile {
public:
    GeoJsonFile(const QString &path, QStringList credits)
        : EventFile(path)
        , m_credits(std::move(credits))
    {
    }

protected:
    QByteArray head() const override
    {
        const QByteArray credits = QJsonDocument(QJsonArray::fromStringList(m_credits))
                                       .toJson(QJsonDocument::Compact);
        return "{\"type\":\"FeatureCollection\",\n\"credits\":" + credits + ",\n\"features\":[\n";
    }
    QByteArray rowOf(const ExportedEvent &event) const override
    {
        QJsonObject properties{
            {u"date"_s, toText(event.from)},
            {u"category"_s, toWord(event.category)},
            {u"title"_s, event.title},
            {u"credibility"_s, int(event.credibility)},
            {u"sources"_s, QJsonArray::fromStringList(event.sources)},
            {u"rows_of"_s, event.rowsOf},
        };
        const auto add = [&properties](const QString &name, const QString &text) {
            if (!text.isEmpty())
                properties.insert(name, text);
        };
        const auto addCount = [&properties](const QString &name, int count) {
            if (count >= 0)
                properties.insert(name, count);
        };
        add(u"end_date"_s, event.to ? toText(*event.to) : QString());
        if (event.reportedOn != unknownDay)
            add(u"reported_on"_s, dateOf(event.reportedOn).toString(Qt::ISODate));
        add(u"summary"_s, event.summary);
        add(u"place"_s, event.place);
        add(u"actor_1"_s, event.actor1);
        add(u"actor_2"_s, event.actor2);
        addCount(u"killed"_s, event.killed);
        addCount(u"killed_low"_s, event.killedLow);
        addCount(u"killed_high"_s, event.killedHigh);
        add(u"cited"_s, event.cited);
        QJsonValue geometry = QJsonValue::Null;
        if (event.position) {
            properties.insert(u"geo_precision"_s, toWord(event.geoPrecision));
            geometry = QJsonObject{
                {u"type"_s, u"Point"_s},
                {u"coordinates"_s, QJsonArray{event.position->lon, event.position->lat}}};
        }
        return QJsonDocument(QJsonObject{{u"type"_s, u"Feature"_s},
                                         {u"id"_s, event.key},
                                         {u"geometry"_s, geometry},
                                         {u"properties"_s, properties}})
            .toJson(QJsonDocument::Compact);
    }
    QByteArray between() const override { return ",\n"; }
    QByteArray foot() const override { return "\n]}\n"; }

private:
    const QStringList m_credits;
};

} // namespace

std::unique_ptr<EventFile> geoJsonFile(const QString &path, const QStringList &credits)
{
    return std::make_unique<GeoJsonFile>(path, credits);
}

} // namespace sd
