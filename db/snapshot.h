// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that stands in a store, read in one pass: the input of the in-memory situation.
#pragma once

#include "db/columnfile.h"
#include "db/error.h"
#include "db/eventtable.h"
#include "db/eventtext.h"
#include "db/records.h"

namespace sd {

class Database;
class Store;

/// One data-set file or import that stands; analysts' edits are not among them.
struct Batch {
    qint64 row = 0; // batch_id
    QString kind;   // dataset or import
    QString format; // acled, ucdp-ged, csv, geo, dataset, or empty
    QString fileName;
    QString recordedAt; // UTC
    QString author;
    int source = -1; // row in sources, of its claims that name none of their own
    QString note;
};

/// Up to this many events their texts are read with everything else.
inline constexpr size_t mostWholeTexts = 20'000;

/// How far the events of a snapshot go, and what their columns refer to. Claims, turns and meanings
/// are only ever added, so that their last numbers tell whether there are others.
struct EventMarks {
    QByteArray frame; // the words, batches, places and factions that columns count, and meanings
    qint64 lastClaim = 0; // the last claim_id of an event, or of the dead of one
    qint64 lastTurn = 0;  // the last turn_id

    /// Changes with everything that the events depend on.
    QByteArray identity() const
    {
        return frame + QByteArray::number(lastClaim) + ' ' + QByteArray::number(lastTurn);
    }
};

/// Newest versions that are not withdrawn. Claims are ordered by (validFrom, reportedOn, when and
/// by whom they were recorded, row): of claims that are equal under the rule of the picture, the
/// later one here wins. Events are ordered as EventTable says. Places,
/// factions, routes and sources stand in the order of their data set.
struct Snapshot {
    DatasetInfo info;
    std::vector<Source> sources;
    std::vector<Faction> factions;
    std::vector<Style> styles;
    std::vector<Place> places;
    std::vector<Route> routes;
    std::vector<ControlClaim> control;
    std::vector<RouteClaim> routeStatus;
    std::vector<Batch> batches;
    EventTable events;
    Spill spill; // where large columns are made
    /// What the events were mapped from and, behind its first columns, what else was worked out
    /// from them; null where they were read row by row.
    std::shared_ptr<const ColumnFile> columns;
    bool areColumnsKept = false; // the file of columns on the disk is that of these events
    EventMarks eventMarks;
    std::vector<EventText> eventTexts; // by row in events; empty where they are more than
                                       // mostWholeTexts
    std::vector<CasualtyClaim> casualties;
    std::vector<StatementClaim> statements;
    std::vector<PinClaim> pins;
};

/// Reads the whole store. Fails with Damaged where a row cannot be understood. before: an earlier
/// snapshot of the same store; where edits have touched few events since, only those are read anew.
Result<Snapshot> loadSnapshot(const Store &store, const Snapshot *before = nullptr);

/// Whose revisions of things count.
enum class Revisions { All, OfDatasets };

/// What claims refer to, without any claim.
Result<Snapshot> loadThings(const Database &database, Revisions revisions = Revisions::All);

} // namespace sd
