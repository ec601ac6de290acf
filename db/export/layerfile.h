// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Layers in one of the formats. Each is written to ExportTarget's parts; who made the target
// commits it.
#pragma once

#include "db/export/exportlayer.h"
#include "db/export/exporttarget.h"
#include "db/snapshot.h"

#include <memory>

namespace sd {

enum class LayerFormat : quint8 { Csv, GeoJson, Kml, GeoPackage };

/// What a file says of itself and how it draws.
struct LayerFileInfo {
    QString title;
    QStringList credits;
    QString timeZone; // of all times in it, IANA
    struct Party {
        QString id;
        QString name;
        QString colour; // "#rrggbb"
    };
    std::vector<Party> parties; // in the order of a legend
    QStringList categories;     // words
};

class LayerFile {
public:
    virtual ~LayerFile() = default;

    /// False for a layer that the format cannot hold.
    virtual bool takes(const ExportLayer &layer) const = 0;
    virtual Result<void> begin(const ExportLayer &layer) = 0;
    virtual Result<void> add(const ExportRow &row) = 0;
    virtual Result<void> end() = 0;
    virtual Result<void> finish() = 0;
};

/// isFolder: a file a layer, named for it; else the one layer goes into the target itself.
std::unique_ptr<LayerFile> csvLayers(const ExportTarget &target, bool isFolder);
std::unique_ptr<LayerFile> geoJsonLayers(const ExportTarget &target, bool isFolder,
                                         LayerFileInfo info);
std::unique_ptr<LayerFile> kmlLayers(const ExportTarget &target, LayerFileInfo info);
std::unique_ptr<LayerFile> geoPackageLayers(const ExportTarget &target, LayerFileInfo info);

} // namespace sd
