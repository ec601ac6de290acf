// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/gdal.h"

#include <mutex>

#include <cpl_conv.h>

namespace sd {

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

GdalReference wgs84()
{
    GdalReference reference(OSRNewSpatialReference(nullptr));
    OSRSetWellKnownGeogCS(reference.get(), "WGS84");
    OSRSetAxisMappingStrategy(reference.get(), OAMS_TRADITIONAL_GIS_ORDER);
    return reference;
}

} // namespace sd
