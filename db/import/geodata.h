// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Opens files of GIS from a stranger through GDAL: local files, the few drivers we mean, silent.
#pragma once

#include "db/import/archive.h"

#include <gdal.h>
#include <ogr_api.h>
#include <ogr_srs_api.h>

namespace sd {

struct CloseDataset {
    void operator()(GDALDatasetH dataset) const { GDALClose(dataset); }
};
using GeoDataset = std::unique_ptr<void, CloseDataset>;

struct DestroyFeature {
    void operator()(OGRFeatureH feature) const { OGR_F_Destroy(feature); }
};
using GeoFeature = std::unique_ptr<std::remove_pointer_t<OGRFeatureH>, DestroyFeature>;

struct DestroyGeometry {
    void operator()(OGRGeometryH geometry) const { OGR_G_DestroyGeometry(geometry); }
};
using GeoGeometry = std::unique_ptr<std::remove_pointer_t<OGRGeometryH>, DestroyGeometry>;

struct DestroyTransformation {
    void operator()(OGRCoordinateTransformationH way) const
    {
        OCTDestroyCoordinateTransformation(way);
    }
};
using GeoTransformation =
    std::unique_ptr<std::remove_pointer_t<OGRCoordinateTransformationH>, DestroyTransformation>;

/// Local files only, and silent: what is wrong is said by our own errors. From any thread.
void prepareGdal();

/// What lies at a path; of an archive what was unpacked of it.
struct GeoData {
    Unpacked unpacked;
    GeoDataset dataset;
};

/// GeoJSON, KML, KMZ, GeoPackage, shapefile, or shapefiles in a ZIP; the error says why not.
Result<GeoData> openGeoData(const QString &path);

/// The layer of that name, with an empty name the first; null where there is none.
OGRLayerH layerNamed(GDALDatasetH dataset, const QString &name);

/// To WGS84, longitude first; null where the layer is in it already or does not say. path is for
/// the error.
Result<GeoTransformation> wayToWgs84(OGRLayerH layer, const QString &path);

/// A field as valid UTF-8; cut characters become U+FFFD, and isMended says so.
std::string fieldText(OGRFeatureH feature, int field, bool &isMended);

} // namespace sd
