// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/import/geofile.h"

#include "db/import/geodata.h"
#include "db/import/importtext.h"
#include "db/sha256.h"

#include <QFileInfo>

#include <cpl_error.h>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

QStringList columnsOf(OGRLayerH layer)
{
    QStringList columns;
    OGRFeatureDefnH definition = OGR_L_GetLayerDefn(layer);
    for (int i = 0; i < OGR_FD_GetFieldCount(definition); ++i)
        columns += QString::fromUtf8(OGR_Fld_GetNameRef(OGR_FD_GetFieldDefn(definition, i)));
    return columns << geoLatitude << geoLongitude;
}

class GeoReader final : public RecordReader {
public:
    GeoReader(QString path, GeoData opened, OGRLayerH layer, GeoTransformation way)
        : m_path(std::move(path))
        , m_opened(std::move(opened))
        , m_layer(layer)
        , m_way(std::move(way))
        , m_fieldCount(OGR_FD_GetFieldCount(OGR_L_GetLayerDefn(layer)))
        , m_total(std::max<qint64>(OGR_L_GetFeatureCount(layer, 1), 0))
    {
        OGR_L_ResetReading(layer);
    }

    Result<bool> next(Record &record) override
    {
        record.fault.clear();
        record.fields.clear();
        CPLErrorReset();
        const GeoFeature feature(OGR_L_GetNextFeature(m_layer));
        if (!feature) {
            if (CPLGetLastErrorType() >= CE_Failure) {
                return std::unexpected(refused(
                    m_path, ImportText::tr("the file is damaged after %1 features").arg(m_read)));
            }
            return false;
        }
        record.line = ++m_read;
        m_texts.resize(size_t(m_fieldCount) + 2);
        bool isMended = false;
        for (int i = 0; i < m_fieldCount; ++i)
            m_texts[size_t(i)] = fieldText(feature.get(), i, isMended);
        m_repaired += isMended;
        readPosition(feature.get(), record);
        record.fields.assign(m_texts.begin(), m_texts.end());
        return true;
    }

    qint64 bytesRead() const override { return m_read; }
    qint64 bytesTotal() const override { return m_total; }
    qint64 repaired() const override { return m_repaired; }

    QByteArray sha256() override
    {
        Sha256 hash;
        QFile file(m_path);
        if (file.open(QIODevice::ReadOnly)) {
            constexpr qint64 block = 1 << 20;
            for (QByteArray bytes = file.read(block); !bytes.isEmpty(); bytes = file.read(block))
                hash.add({bytes.constData(), size_t(bytes.size())});
        }
        return toHex(hash.finish());
    }

private:
    void readPosition(OGRFeatureH feature, Record &record)
    {
        std::string &lat = m_texts[size_t(m_fieldCount)];
        std::string &lon = m_texts[size_t(m_fieldCount) + 1];
        lat.clear();
        lon.clear();
        OGRGeometryH geometry = OGR_F_GetGeometryRef(feature);
        if (!geometry) {
            record.fault = ImportText::tr("the feature has no position");
            return;
        }
        if (wkbFlatten(OGR_G_GetGeometryType(geometry)) == wkbMultiPoint
            && OGR_G_GetGeometryCount(geometry) == 1) {
            geometry = OGR_G_GetGeometryRef(geometry, 0);
        }
        if (wkbFlatten(OGR_G_GetGeometryType(geometry)) != wkbPoint || OGR_G_IsEmpty(geometry)) {
            record.fault = ImportText::tr("the feature is no point, and an event has a point");
            return;
        }
        if (m_way && OGR_G_Transform(geometry, m_way.get()) != OGRERR_NONE) {
            record.fault = ImportText::tr("the position cannot be brought to WGS84");
            return;
        }
        lat = QByteArray::number(OGR_G_GetY(geometry, 0), 'g', 12).toStdString();
        lon = QByteArray::number(OGR_G_GetX(geometry, 0), 'g', 12).toStdString();
    }

    const QString m_path;
    const GeoData m_opened;
    const OGRLayerH m_layer;
    const GeoTransformation m_way;
    const int m_fieldCount;
    const qint64 m_total; // features
    std::vector<std::string> m_texts;
    qint64 m_read = 0;
    qint64 m_repaired = 0;
};

/// The first rows as a preview, and the order of day and month in as many as tell it, unless known.
void lookAtRows(RecordReader &reader, const Known &known, Detected &detected)
{
    bool isNeeded = false;
    int dayFirst = 0;
    int monthFirst = 0;
    constexpr int rowsForOrder = 10'000;
    Record record;
    for (int row = 0; row < rowsForOrder; ++row) {
        const auto more = reader.next(record);
        if (!more || !*more)
            break;
        QStringList cells;
        for (const std::string_view field : record.fields) {
            isNeeded = isNeeded || needsOrder(field);
            if (const auto order = orderIn(field))
                ++(*order == DayOrder::DayFirst ? dayFirst : monthFirst);
            if (row < previewRows)
                cells += QString::fromUtf8(field);
        }
        if (row < previewRows)
            detected.preview.push_back(cells);
    }
    if (known.dayOrder) {
        detected.dayOrder = *known.dayOrder;
    } else if (isNeeded) {
        detected.dayOrder = monthFirst > dayFirst ? DayOrder::MonthFirst : DayOrder::DayFirst;
        detected.dayOrderIsOpen = (dayFirst > 0) == (monthFirst > 0);
    }
}

} // namespace

bool isGeoFile(const QString &path, const QByteArray &head)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (QStringList{u"geojson"_s, u"kml"_s, u"kmz"_s, u"gpkg"_s, u"shp"_s, u"zip"_s}.contains(
            suffix))
        return true;
    const QByteArray start = head.trimmed();
    return start.startsWith('{') || start.startsWith("SQLite format 3") || start.contains("<kml")
        || start.startsWith("<?xml");
}

Result<Detected> detectGeoFile(const QString &path, const Known &known)
{
    auto reader = [&]() -> Result<std::unique_ptr<RecordReader>> {
        Detected wanted;
        wanted.layer = known.layer;
        return openGeoFile(path, wanted);
    }();
    if (!reader)
        return std::unexpected(reader.error());
    auto opened = openGeoData(path);
    if (!opened)
        return std::unexpected(opened.error());
    GDALDatasetH dataset = opened->dataset.get();
    OGRLayerH layer = layerNamed(dataset, known.layer);

    Detected detected;
    detected.format = ImportFormat::Geo;
    detected.columns = columnsOf(layer);
    // An only layer may be named for a temporary file.
    if (GDALDatasetGetLayerCount(dataset) > 1)
        detected.layer = QString::fromUtf8(OGR_L_GetName(layer));
    for (int i = 0; i < GDALDatasetGetLayerCount(dataset); ++i)
        detected.layers += QString::fromUtf8(OGR_L_GetName(GDALDatasetGetLayer(dataset, i)));
    lookAtRows(**reader, known, detected);
    return detected;
}

Result<std::unique_ptr<RecordReader>> openGeoFile(const QString &path, const Detected &detected)
{
    auto opened = openGeoData(path);
    if (!opened)
        return std::unexpected(opened.error());
    OGRLayerH layer = layerNamed(opened->dataset.get(), detected.layer);
    if (!layer) {
        return std::unexpected(refused(
            path, detected.layer.isEmpty()
                      ? ImportText::tr("there is nothing in the file")
                      : ImportText::tr("the file has no layer \"%1\"").arg(detected.layer)));
    }
    auto way = wayToWgs84(layer, path);
    if (!way)
        return std::unexpected(way.error());
    return std::make_unique<GeoReader>(path, std::move(*opened), layer, std::move(*way));
}

} // namespace sd
