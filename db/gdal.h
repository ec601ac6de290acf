// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// GDAL made ready: local files only, and silent, because what is wrong is said by our own errors.
#pragma once

#include <memory>

#include <cpl_error.h>
#include <gdal.h>
#include <ogr_api.h>
#include <ogr_srs_api.h>

namespace sd {

/// Before anything else of GDAL, from any thread.
void prepareGdal();

struct DestroyGdalFeature {
    void operator()(OGRFeatureH feature) const { OGR_F_Destroy(feature); }
};
using GdalFeature = std::unique_ptr<std::remove_pointer_t<OGRFeatureH>, DestroyGdalFeature>;

struct DestroyGdalReference {
    void operator()(OGRSpatialReferenceH reference) const { OSRRelease(reference); }
};
using GdalReference =
    std::unique_ptr<std::remove_pointer_t<OGRSpatialReferenceH>, DestroyGdalReference>;

/// WGS84, longitude first.
GdalReference wgs84();

} // namespace sd
