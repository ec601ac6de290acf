// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked of the store's thread beside reading, as plain values.
#pragma once

#include "db/import/import.h"

namespace sd {

struct ImportRequest {
    /// The open store, a store made for it, or a copy of the open one; the last two take the place
    /// of the open store once the import is done, and are gone where it is not.
    enum class Target { Open, New, Copy };

    QString file;
    ImportOptions options;
    Target target = Target::Open;
    QString targetPath; // of the store to be made
};

struct ExportRequest {
    enum class Format { Csv, GeoJson };

    QString path; // what stands there is replaced once all is written
    Format format = Format::Csv;
    std::vector<qint32> rows; // in Situation::events(), in the order to be written
};

} // namespace sd
