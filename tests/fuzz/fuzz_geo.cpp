// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// KMZ archives, and GeoJSON and KML on their way through GDAL.
#include "db/import/geofile.h"
#include "input.h"

using namespace sd;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    static const QTemporaryDir folder;
    const bool isArchive = size > 2 && data[0] == 'P' && data[1] == 'K';
    const bool isJson = size > 0 && data[0] == '{';
    const QString name = isArchive ? QStringLiteral("x.kmz")
                       : isJson    ? QStringLiteral("x.geojson")
                                   : QStringLiteral("x.kml");
    const QString path = sdfuzz::written(folder, name, data, size);
    const auto detected = detectGeoFile(path, {});
    if (!detected)
        return 0;
    auto reader = openGeoFile(path, *detected);
    Record record;
    while (reader) {
        const auto more = (*reader)->next(record);
        if (!more || !*more)
            break;
    }
    return 0;
}
