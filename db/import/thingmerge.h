// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a data set says of sources, factions, places and routes that a store does not say yet.
#pragma once

#include "db/edit.h"
#include "db/import/dataset.h"
#include "db/import/eventwriter.h"

namespace sd {

struct ThingMerge {
    Edit edit;                    // new ones, and whole revisions of those that differ
    std::vector<Route> routes;    // new ones
    std::vector<Error> conflicts; // ids that mean another thing in the store, with file and line
    ImportCounts counts;
};

/// standing: what the store says; ofDatasets: what it would say without edits, so that what only an
/// analyst changed is no difference. theirs: the data set.
ThingMerge mergeThings(const Snapshot &standing, const Snapshot &ofDatasets, const Snapshot &theirs,
                       const DatasetLines &lines);

} // namespace sd
