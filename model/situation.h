// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The whole store in memory as sorted columns: immutable, built off the UI thread, shared by all
// models.
#pragma once

#include "db/snapshot.h"
#include "model/casualtyseries.h"
#include "model/eventpoints.h"
#include "model/eventsums.h"

#include <QHash>

#include <algorithm>
#include <memory>

namespace sd {

/// A stretch of a route between two places that claims speak about, with the piece of line it
/// covers.
struct Segment {
    int route = -1;             // row in routes()
    int from = -1;              // row in places()
    int to = -1;                // row in places()
    std::vector<GeoPoint> line; // cut out of the route between the points nearest to both places
};

/// One step of a place from one controller or status to another.
struct ControlChange {
    int place = -1;  // row in places()
    int before = -1; // row in control(), -1 where nothing was claimed
    int after = -1;  // row in control()
    Moment stop; // where "next change" goes: its minute, or the last minute of its day at which it
                 // still stands
};

/// A publisher, with the claims that name him as a source.
struct Claimant {
    QString name;
    int claims = 0;
};

class Situation {
public:
    static std::shared_ptr<const Situation> build(Snapshot snapshot);
    /// Keeps the events and what was worked out from them, so that the next snapshot of the same
    /// store brings them along; see Snapshot::columns.
    void writeColumns(const QString &path) const;

    const Snapshot &snapshot() const { return m_data; }
    const DatasetInfo &info() const { return m_data.info; }
    const std::vector<Source> &sources() const { return m_data.sources; }
    const std::vector<Faction> &factions() const { return m_data.factions; }
    const std::vector<Style> &styles() const { return m_data.styles; }
    const std::vector<Place> &places() const { return m_data.places; }
    const std::vector<Route> &routes() const { return m_data.routes; }
    const std::vector<Segment> &segments() const { return m_segments; }
    const std::vector<ControlClaim> &control() const { return m_data.control; }
    /// The faction row of the controller of a row in control(), -1 where the store has none.
    int controllerOf(int claim) const { return m_controller[size_t(claim)]; }
    const std::vector<RouteClaim> &routeStatus() const { return m_data.routeStatus; }
    const std::vector<Batch> &batches() const { return m_data.batches; }
    const EventTable &events() const { return m_data.events; }
    /// By row in events(); empty where the texts are read by page, see model/eventtexts.h.
    const std::vector<EventText> &eventTexts() const { return m_data.eventTexts; }
    /// Where events lie, for painting and for finding the one under the pointer.
    const EventPoints &points() const { return m_points; }
    /// What all events add up to.
    const EventSums &sums() const { return m_sums; }
    /// Rows in events() that were reported after one day, and on another at the latest; in the
    /// order in which they were.
    std::span<const qint32> eventsReported(Day after, Day upTo) const;
    /// Rows in events() that last over more than one day, ascending.
    const Column<qint32> &lastingEvents() const { return m_lastingEvents; }
    /// Rows in events() by claim_id.
    const Column<qint32> &eventsByClaim() const { return m_eventsByClaim; }
    /// Sources that import events: each gives a sum of the dead of its incidents. Rows in
    /// sources(); no two of them are ever added.
    const std::vector<int> &reporters() const { return m_reporters; }
    /// What a reporter's sum of incidents is called as a count, see Filter::count; and back, -1
    /// for any other count.
    QString reporterName(int reporter) const;
    int reporterNamed(const QString &count) const;
    /// Row in reporters() of the one that brought most events, -1 where there is none.
    int mainReporter() const { return m_mainReporter; }
    /// Row in reporters() of the one that brought an event, -1 where it was not imported.
    int reporterOf(size_t event) const
    {
        const int batch = m_data.events.batch[event];
        return batch < 0 ? -1 : m_reporterOfBatch[size_t(batch)];
    }
    /// The same of a row in batches().
    int reporterOfBatch(size_t batch) const { return m_reporterOfBatch[batch]; }
    /// All events added up by cells, where that is worth it.
    const EventCells &cells() const { return m_cells; }
    const std::vector<CasualtyClaim> &casualties() const { return m_data.casualties; }
    const std::vector<StatementClaim> &statements() const { return m_data.statements; }
    /// The pin on a claim, by the uid of that; of several the one said last. Null where none is.
    const PinClaim *pinOn(const QByteArray &uid) const;
    const CasualtySeries &tolls() const { return m_tolls; }

    /// Rows by id, -1 where there is none.
    int placeRow(const PlaceId &id) const;
    int factionRow(const FactionId &id) const;
    int sourceRow(const SourceId &id) const;
    /// An event is named by its key, and where texts are read by page by "@" and its claim row.
    int eventRow(const QString &id) const;
    QString eventId(size_t event) const;
    /// The event of a claim_id, -1 where none stands.
    int eventOfClaim(qint64 claimRow) const;
    int statementRow(const QString &key) const;
    int casualtyRow(const QString &key) const;
    int segmentRow(const QString &selectionId) const; // "route/from/to"
    QString segmentId(int segment) const;
    static QString segmentName(const RouteId &route, const PlaceId &from, const PlaceId &to);

    /// Publishers of the sources of a claim, faction or other thing, each once.
    QStringList publishers(const std::vector<SourceId> &sources) const;

    /// THE RULE (the picture at a moment, as known on a day): of the claims on a place valid from
    /// that moment or earlier, reported by that day, of the grades and the claimant asked for, the
    /// one valid from latest; of equal ones the later reported, then the pinned, then the one with
    /// the larger uid. The row in control() that stands, or -1. Cost: see History::at.
    int controlAt(int place, const AsOf &asOf) const { return m_controlHistory.at(place, asOf); }
    /// The same rule for a segment: the row in routeStatus(), or -1.
    int routeStateAt(int segment, const AsOf &asOf) const
    {
        return m_routeHistory.at(segment, asOf);
    }
    /// Whether an event has begun, was reported, and is of the grades and the claimant asked for.
    /// Where texts are read by page its claimant is whoever's import brought it.
    bool has(size_t event, const AsOf &asOf) const;
    /// Rows in control() of one place, in the order of the rule (earliest first).
    std::span<const int> controlOf(int place) const { return m_controlHistory.rowsOf(place); }
    std::span<const int> routeStatesOf(int segment) const { return m_routeHistory.rowsOf(segment); }

    /// The steps of all places in the picture asked for, whatever its moment, in the order of
    /// their stops. What stands on the first day of the period is no step, and what comes after its
    /// last day is left out.
    std::vector<ControlChange> changes(AsOf asked) const;
    /// Publishers of control, routes and tolls, those with most claims first.
    std::vector<Claimant> claimants() const;

    /// The faction at the top of partOf within the same bloc; itself where it is part of none. A
    /// faction row in and out.
    int coalitionOf(int faction) const { return m_coalition[size_t(faction)]; }
    /// Direct members shown under a faction: those whose first partOf it is, in the same bloc.
    std::span<const int> membersOf(int faction) const { return m_members[size_t(faction)]; }
    /// The faction itself and everything it is part of, through every parent, each once.
    std::span<const int> umbrellasOf(int faction) const { return m_umbrellas[size_t(faction)]; }
    bool isUnder(int faction, int umbrella) const;
    /// Calls act for the factions that an event with these actors (rows in factions(), -1 for
    /// nobody) names and for all they are part of, once for each.
    template <typename Act>
    void forEachNamed(int first, int second, Act act) const
    {
        const std::span<const int> known = first < 0 ? std::span<const int>() : umbrellasOf(first);
        for (const int faction : known)
            act(faction);
        if (second < 0 || second == first)
            return;
        for (const int faction : umbrellasOf(second)) {
            if (!std::ranges::contains(known, faction))
                act(faction);
        }
    }
    /// Factions at the top of their bloc, in the order of the data set.
    std::vector<int> topsOf(Bloc bloc) const;

private:
    explicit Situation(Snapshot snapshot);
    QStringList publishersOf(size_t event) const;
    void linkFactions();
    void findSegments();
    void indexEvents();
    bool findIndexes();

    Snapshot m_data;
    CasualtySeries m_tolls;
    std::vector<Segment> m_segments;
    History m_controlHistory;
    History m_routeHistory;
    std::vector<int> m_controller;
    std::vector<int> m_coalition;
    std::vector<std::vector<int>> m_members;
    std::vector<std::vector<int>> m_umbrellas;
    QHash<PlaceId, int> m_placeRow;
    QHash<FactionId, int> m_factionRow;
    QHash<SourceId, int> m_sourceRow;
    EventPoints m_points;
    EventCells m_cells;
    EventSums m_sums;
    Column<qint32> m_eventsByReport; // rows in events() by reportedOn
    Column<qint32> m_lastingEvents;
    Column<qint32> m_eventsByClaim; // rows in events() by claimRow
    std::vector<int> m_reporters;
    std::vector<int> m_reporterOfBatch;
    int m_mainReporter = -1;
    QHash<QByteArray, int> m_pinRow; // by the uid of the claim that is pinned
    QHash<QString, int> m_eventRow, m_statementRow, m_casualtyRow, m_segmentRow;
};

using SituationPtr = std::shared_ptr<const Situation>;

/// Ground counts under the name of whoever holds it, contests it or holds it unclearly; not once he
/// has withdrawn.
inline bool countsAsHeld(ControlStatus status)
{
    return status != ControlStatus::Withdrawn;
}

/// An event of more than three days is background to its days, not an event of any one of them.
bool isLong(const EventTable &events, size_t row);
/// One of a day starts on it or at most this many days before.
inline constexpr Day reachOfDay = 2;
/// Whether an event is one of the day's: it starts on it, or lasts over it and is not long.
bool isOfDay(const EventTable &events, size_t row, Day day);

} // namespace sd
