// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Makes small files of GIS in any format and coordinate system, through GDAL.
#pragma once

#include <QDir>
#include <QFile>
#include <QStringList>
#include <QTest>

#include <vector>

#include <cpl_vsi.h>
#include <gdal.h>
#include <ogr_api.h>
#include <ogr_srs_api.h>

namespace sdtest {

struct MadeFeature {
    QByteArray wkt; // in WGS84, longitude first
    QStringList values;
};

/// epsg 0: a file that does not name its coordinate system. The text columns stand in columns.
inline QString makeGeoFile(const QString &path, const char *driver, int epsg,
                           const QStringList &columns, const std::vector<MadeFeature> &features,
                           OGRwkbGeometryType type = wkbUnknown)
{
    GDALAllRegister();
    OGRSpatialReferenceH wgs84 = OSRNewSpatialReference(nullptr);
    OSRImportFromEPSG(wgs84, 4326);
    OSRSetAxisMappingStrategy(wgs84, OAMS_TRADITIONAL_GIS_ORDER);
    OGRSpatialReferenceH system = nullptr;
    OGRCoordinateTransformationH way = nullptr;
    if (epsg != 0) {
        system = OSRNewSpatialReference(nullptr);
        OSRImportFromEPSG(system, epsg);
        OSRSetAxisMappingStrategy(system, OAMS_TRADITIONAL_GIS_ORDER);
        way = OCTNewCoordinateTransformation(wgs84, system);
    }
    GDALDatasetH dataset = GDALCreate(GDALGetDriverByName(driver), path.toUtf8().constData(), 0, 0,
                                      0, GDT_Unknown, nullptr);
    if (!dataset)
        qFatal("cannot make %s", qPrintable(path));
    char crs[] = "RFC7946=NO";
    char *options[] = {crs, nullptr};
    char encoding[] = "ENCODING=UTF-8";
    char *shapeOptions[] = {encoding, nullptr};
    const QByteArray name = driver;
    OGRLayerH layer = GDALDatasetCreateLayer(dataset, "areas", system, type,
                                             name == "GeoJSON"          ? options
                                             : name == "ESRI Shapefile" ? shapeOptions
                                                                        : nullptr);
    for (const QString &column : columns) {
        OGRFieldDefnH field = OGR_Fld_Create(column.toUtf8().constData(), OFTString);
        OGR_L_CreateField(layer, field, 1);
        OGR_Fld_Destroy(field);
    }
    for (const MadeFeature &made : features) {
        OGRFeatureH feature = OGR_F_Create(OGR_L_GetLayerDefn(layer));
        for (qsizetype i = 0; i < made.values.size(); ++i) {
            const int at = OGR_F_GetFieldIndex(feature, columns[i].toUtf8().constData());
            if (at >= 0)
                OGR_F_SetFieldString(feature, at, made.values[i].toUtf8().constData());
        }
        if (!made.wkt.isEmpty()) {
            OGRGeometryH geometry = nullptr;
            QByteArray text = made.wkt;
            char *at = text.data();
            if (OGR_G_CreateFromWkt(&at, nullptr, &geometry) != OGRERR_NONE)
                qFatal("bad WKT %s", made.wkt.constData());
            if (way)
                OGR_G_Transform(geometry, way);
            OGR_F_SetGeometryDirectly(feature, geometry);
        }
        if (OGR_L_CreateFeature(layer, feature) != OGRERR_NONE)
            qFatal("cannot write to %s", qPrintable(path));
        OGR_F_Destroy(feature);
    }
    GDALClose(dataset);
    if (way)
        OCTDestroyCoordinateTransformation(way);
    OSRDestroySpatialReference(system);
    OSRDestroySpatialReference(wgs84);
    return path;
}

/// All files of a folder in a ZIP.
inline QString zipFolder(const QString &folder, const QString &zip)
{
    for (const QString &name : QDir(folder).entryList(QDir::Files)) {
        QFile in(folder + u'/' + name);
        const QByteArray to = ("/vsizip/" + zip + '/' + name).toUtf8();
        VSILFILE *out = in.open(QIODevice::ReadOnly) ? VSIFOpenL(to.constData(), "wb") : nullptr;
        const QByteArray bytes = in.readAll();
        if (!out
            || VSIFWriteL(bytes.constData(), 1, size_t(bytes.size()), out) != size_t(bytes.size()))
            qFatal("cannot pack %s", qPrintable(name));
        VSIFCloseL(out);
    }
    return zip;
}

} // namespace sdtest
