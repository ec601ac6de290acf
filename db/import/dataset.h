// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A data-set folder, read and checked as a whole: the same importer makes the bundled store and a
// user's own.
#pragma once

#include "db/import/csvtable.h"
#include "db/snapshot.h"

#include <QHash>

#include <functional>
#include <map>

namespace sd {

/// The line that each id stands on, by file.
using DatasetLines = std::map<QString, QHash<QString, int>>;

struct Dataset {
    Snapshot content;                     // claims in the order of their files, but for events
    std::vector<EventClaim> events;       // in the order of their file
    QString compiledAt;                   // UTC
    std::map<QString, QByteArray> sha256; // file name -> hash, in hexadecimal
    DatasetLines lines;
};

/// Called now and then with the part that is done, 0 to 1; false breaks off.
using Progress = std::function<bool(double done)>;

/// All faults of the folder, or the data set: a faulty data set is refused whole. The files and
/// their columns are described in db/README.md.
std::expected<Dataset, Faults> readDataset(const QString &folder, const Progress &progress = {});

} // namespace sd
