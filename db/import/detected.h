// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a file to be imported looks like: detected from samples of it, shown to the user, corrected
// by him, and only then relied on.
#pragma once

#include "db/error.h"
#include "db/import/fields.h"
#include "db/import/textfile.h"

#include <QStringList>

#include <vector>

namespace sd {

enum class ImportFormat : quint8 { Acled, UcdpGed, Csv, Geo, Dataset };

constexpr int previewRows = 20;

struct Detected {
    ImportFormat format = ImportFormat::Csv;
    Encoding encoding = Encoding::Utf8;
    char separator = ',';
    bool decimalComma = false;
    DayOrder dayOrder = DayOrder::DayFirst;
    bool hasHeader = true;
    QStringList columns; // as the header writes them; "1", "2", ... or the known layout without one
    std::vector<QStringList> preview; // the first previewRows
    QString layer; // of a file of GIS, where it has several: the one that is read
    QStringList layers;

    /// What could not be told from the file: the user must say it before anything is imported.
    bool encodingIsOpen = false;
    bool dayOrderIsOpen = false;
    QStringList notes; // one sentence each: what was seen, for the user
};

/// What is known beforehand takes the place of what would be detected.
struct Known {
    std::optional<ImportFormat> format;
    std::optional<Encoding> encoding;
    std::optional<char> separator;
    std::optional<bool> decimalComma;
    std::optional<DayOrder> dayOrder;
    QString layer;
};

/// Looks at a file of any kind that can be imported; fails where it is none of them.
Result<Detected> detect(const QString &path, const Known &known = {});

} // namespace sd
