// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/import/geodata.h"

#include "db/import/importtext.h"

#include <QFile>
#include <QFileInfo>

#include <array>
#include <mutex>

#include <cpl_conv.h>
#include <cpl_error.h>

namespace sd {

namespace {

Result<GeoDataset> openDataset(const QString &path)
{
    prepareGdal();
    // No other driver looks at the file: some follow addresses that stand in it.
    constexpr std::array<const char *, 6> drivers{"GeoJSON", "LIBKML",         "KML",
                                                  "GPKG",    "ESRI Shapefile", nullptr};
    const QByteArray name = QFile::encodeName(QFileInfo(path).absoluteFilePath());
    GeoDataset dataset(GDALOpenEx(name.constData(), GDAL_OF_VECTOR | GDAL_OF_READONLY,
                                  drivers.data(), nullptr, nullptr));
    if (!dataset) {
        return std::unexpected(
            refused(path, ImportText::tr("the file is none of GeoJSON, KML, GeoPackage or "
                                         "shapefile, or it is damaged")));
    }
    return dataset;
}

} // namespace

void prepareGdal()
{
    static std::once_flag once;
    std::call_once(once, [] {
        CPLSetErrorHandler(CPLQuietErrorHandler);
        CPLSetConfigOption("CPL_VSIL_CURL_ALLOWED_EXTENSIONS", ".nothing-is-fetched");
        CPLSetConfigOption("GDAL_HTTP_TIMEOUT", "1");
        CPLSetConfigOption("OGR_SQLITE_LOAD_EXTENSIONS", nullptr);
        OSRSetPROJEnableNetwork(0);
        GDALAllRegister();
    });
}

Result<GeoData> openGeoData(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(refused(path, file.errorString()));
    GeoData opened;
    QString toRead = path;
    if (file.read(4) == "PK\x03\x04") {
        auto unpacked = unpackArchive(path);
        if (!unpacked)
            return std::unexpected(unpacked.error());
        opened.unpacked = std::move(*unpacked);
        toRead = opened.unpacked.path;
    }
    auto dataset = openDataset(toRead);
    if (!dataset)
        return std::unexpected(refused(path, dataset.error().what));
    opened.dataset = std::move(*dataset);
    return opened;
}

OGRLayerH layerNamed(GDALDatasetH dataset, const QString &name)
{
    if (name.isEmpty())
        return GDALDatasetGetLayer(dataset, 0);
    return GDALDatasetGetLayerByName(dataset, name.toUtf8().constData());
}

Result<GeoTransformation> wayToWgs84(OGRLayerH layer, const QString &path)
{
    OGRSpatialReferenceH from = OGR_L_GetSpatialRef(layer);
    if (!from)
        return nullptr;
    OGRSpatialReferenceH to = OSRNewSpatialReference(nullptr);
    OSRSetWellKnownGeogCS(to, "WGS84");
    OSRSetAxisMappingStrategy(to, OAMS_TRADITIONAL_GIS_ORDER);
    OGRSpatialReferenceH source = OSRClone(from);
    OSRSetAxisMappingStrategy(source, OAMS_TRADITIONAL_GIS_ORDER);
    GeoTransformation way;
    const bool isSame = OSRIsSame(source, to) != 0;
    if (!isSame)
        way.reset(OCTNewCoordinateTransformation(source, to));
    OSRDestroySpatialReference(source);
    OSRDestroySpatialReference(to);
    if (!isSame && !way) {
        return std::unexpected(refused(
            path, ImportText::tr("the file's coordinate system cannot be brought to WGS84")));
    }
    return way;
}

std::string fieldText(OGRFeatureH feature, int field, bool &isMended)
{
    const bool isSet = OGR_F_IsFieldSetAndNotNull(feature, field) != 0;
    const QByteArrayView text(isSet ? OGR_F_GetFieldAsString(feature, field) : "");
    if (text.isValidUtf8())
        return {text.data(), size_t(text.size())};
    isMended = true;
    return QString::fromUtf8(text).toStdString();
}

} // namespace sd
