// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What part of a store is exported: days, day of knowledge, filter, tables.
#pragma once

#include "db/error.h"
#include "db/records.h"

namespace sd {

/// Degrees, sides included; never across the date line.
struct ExportGround {
    double south = -90;
    double west = -180;
    double north = 90;
    double east = 180;
};

/// A word given more than once takes in any of its values; different words must all be met.
struct ExportFilter {
    std::vector<Category> categories = {}; // events
    QStringList factions = {}; // ids or bloc words; members are taken in: actors, controllers
    QStringList places = {};   // ids: events and control there
    QString text = {};         // events and statements with these words
    std::optional<ExportGround> ground = {}; // events there
    Credibility grade = 6;                   // claims of this grade or better; 6 is kept with all
    QString claimant = {}; // claims with this publisher among their sources; no statements
    bool unjudged = true;  // grade 6, "cannot be judged", which is below none
};

/// Reads "category=shelling,faction=hts,place=aleppo,text=airport,grade=3,claimant=SOHR"; a comma
/// inside a text is written twice. An unknown word or value is refused.
Result<ExportFilter> parseFilter(const QString &text);

struct ExportScope {
    // What holds or happened on one of these days, both included; nothing for all.
    std::optional<Day> from = {};
    std::optional<Day> to = {};
    Day knownOn = knownNow; // only what had been reported by the end of that day
    ExportFilter filter = {};
    QStringList layers = {}; // of exportLayerNames(); empty for all
};

/// The names of all tables, in the order in which they are written.
QStringList exportLayerNames();

} // namespace sd
