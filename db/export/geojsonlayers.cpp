// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/export/layerfile.h"
#include "db/export/textlayers.h"
#include "db/geometry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

QByteArray geoJsonOf(const auto &value)
{
    return QJsonDocument(value).toJson(QJsonDocument::Compact);
}

QJsonArray positionOf(GeoPoint point)
{
    return {point.lon, point.lat};
}

QByteArray geometryText(const LayerGeometry &geometry)
{
    if (const auto *point = std::get_if<GeoPoint>(&geometry)) {
        return geoJsonOf(
            QJsonObject{{u"type"_s, u"Point"_s}, {u"coordinates"_s, positionOf(*point)}});
    }
    if (const auto *line = std::get_if<std::vector<GeoPoint>>(&geometry)) {
        QJsonArray points;
        for (const GeoPoint &point : *line)
            points += positionOf(point);
        return geoJsonOf(QJsonObject{{u"type"_s, u"LineString"_s}, {u"coordinates"_s, points}});
    }
    if (const auto *area = std::get_if<std::vector<Polygon>>(&geometry))
        return toGeoJson(*area);
    return "null";
}

/// RFC 7946: a FeatureCollection a layer, WGS84, a feature a line.
class GeoJsonLayers final : public LayerFile {
public:
    GeoJsonLayers(const ExportTarget &target, bool isFolder, LayerFileInfo info)
        : m_target(target)
        , m_isFolder(isFolder)
        , m_info(std::move(info))
    {
    }

    bool takes(const ExportLayer &) const override { return true; }

    Result<void> begin(const ExportLayer &layer) override
    {
        m_layer = layer;
        m_separator = "\n";
        const QString path = m_isFolder ? m_target.part(layer.name + u".geojson"_s)
                                        : m_target.mainPart();
        if (auto opened = m_file.open(path); !opened)
            return opened;
        const QByteArray members = geoJsonOf(
            QJsonObject{{u"name"_s, layer.name},
                        {u"title"_s, m_info.title},
                        {u"time_zone"_s, m_info.timeZone},
                        {u"credits"_s, QJsonArray::fromStringList(m_info.credits)}});
        return m_file.put(R"({"type":"FeatureCollection",)" + members.sliced(1).chopped(1)
                          + ",\n\"features\":[");
    }

    Result<void> add(const ExportRow &row) override
    {
        QJsonObject properties;
        for (qsizetype i = 0; i < row.cells.size(); ++i) {
            const ExportColumn &column = m_layer.columns[size_t(i)];
            const QString &cell = row.cells[i];
            if (cell.isEmpty() && column.type != ColumnType::Text)
                properties.insert(column.name, QJsonValue::Null);
            else if (column.type == ColumnType::Whole)
                properties.insert(column.name, cell.toLongLong());
            else if (column.type == ColumnType::Real)
                properties.insert(column.name, cell.toDouble());
            else
                properties.insert(column.name, cell);
        }
        const QByteArray separator = std::exchange(m_separator, ",\n");
        return m_file.put(separator + R"({"type":"Feature","geometry":)"
                          + geometryText(row.geometry) + ",\"properties\":" + geoJsonOf(properties)
                          + "}");
    }

    Result<void> end() override
    {
        if (auto done = m_file.put("\n]}\n"); !done)
            return done;
        return m_file.close();
    }
    Result<void> finish() override { return {}; }

private:
    const ExportTarget &m_target;
    const bool m_isFolder;
    const LayerFileInfo m_info;
    ExportLayer m_layer;
    QByteArray m_separator;
    TextPart m_file;
};

} // namespace

std::unique_ptr<LayerFile> geoJsonLayers(const ExportTarget &target, bool isFolder,
                                         LayerFileInfo info)
{
    return std::make_unique<GeoJsonLayers>(target, isFolder, std::move(info));
}

} // namespace sd
