// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Takes the files of GIS out of a ZIP from a stranger (KMZ, packed shapefiles), within limits.
#pragma once

#include "db/error.h"

#include <QTemporaryDir>

#include <memory>

namespace sd {

struct Unpacked {
    std::unique_ptr<QTemporaryDir> folder; // what was unpacked goes with it
    QString path; // what to open: a file, or the folder of shapefiles or of linked KML
};

/// Of a KMZ the KML, doc.kml before others, with those of the same archive that its network links
/// lead to (at most 100 files, nothing from elsewhere); else all shapefiles; else the first
/// GeoPackage or GeoJSON. Nothing else is unpacked, and no name in the archive leads out of the
/// folder. Refused are archives with too many entries, and content that is too large or was packed
/// too tightly to be honest, whatever the archive says its size is.
Result<Unpacked> unpackArchive(const QString &path);

} // namespace sd
