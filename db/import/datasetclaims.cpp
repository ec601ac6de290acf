// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The claims of a data set: control, events, casualties, route status, statements.
#include "db/import/datasetreader.h"
#include "db/uid.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

QString joinedSources(const std::vector<SourceId> &sources)
{
    QStringList ids;
    for (const SourceId &source : sources)
        ids += source.value;
    return ids.join(u';');
}

/// The counts that are given must not fall from low over best to high.
bool areInOrder(const CasualtyClaim &claim)
{
    std::vector<int> counts;
    for (const auto &count : {claim.low, claim.best, claim.high}) {
        if (count)
            counts.push_back(*count);
    }
    return !counts.empty() && std::ranges::is_sorted(counts);
}

} // namespace

Day DatasetReader::earliestPublished(const std::vector<SourceId> &sources, Day otherwise) const
{
    Day earliest = knownNow;
    for (const SourceId &source : sources)
        earliest = std::min(earliest, m_publishedOn.value(source.value, knownNow));
    return earliest == knownNow ? otherwise : earliest;
}

void DatasetReader::name(Claim &claim, ClaimKind kind, const QString &key, RowReader &row,
                         const QString &column)
{
    registerId(m_claimLines[kind], key, row, column);
    claim.key = key;
    claim.uid = importedUid(m_dataset.content.info.id, toWord(kind), key, claim.reportedOn);
}

void DatasetReader::readControl()
{
    forEachRowOf(u"control.csv"_s, [this](RowReader &row) {
        ControlClaim claim;
        claim.place = {row.knownId(u"place_id"_s, m_places)};
        claim.validFrom = row.stamp(u"valid_from"_s);
        claim.controller = {row.knownId(u"controller"_s, m_factions)};
        claim.status = row.word<ControlStatus>(u"status"_s);
        claim.reportedOn = row.day(u"reported_on"_s);
        claim.credibility = row.credibility();
        claim.sources = row.sources(u"source_ids"_s, m_sources);
        claim.note = row.text(u"note"_s);
        const QStringList parts{claim.place.value, toText(claim.validFrom), claim.controller.value,
                                toWord(claim.status), joinedSources(claim.sources)};
        name(claim, ClaimKind::Control, parts.join(u'/'), row, u"place_id"_s);
        m_dataset.content.control.push_back(std::move(claim));
    });
}

void DatasetReader::readEvents()
{
    forEachRowOf(u"events.csv"_s, [this](RowReader &row) {
        EventClaim claim;
        claim.validFrom = row.stamp(u"starts_at"_s);
        claim.validTo = row.stampOrNone(u"ends_at"_s);
        if (claim.validTo && claim.validTo->from < claim.validFrom.from
            && (claim.validTo->hasTime || claim.validTo->from.day() < claim.validFrom.from.day())) {
            row.fault(u"ends_at"_s, u"the event ends before it starts"_s);
        }
        claim.precision = row.word<DatePrecision>(u"date_precision"_s);
        if ((claim.precision == DatePrecision::Hour) != claim.validFrom.hasTime) {
            row.fault(u"date_precision"_s,
                      u"an event has the precision \"hour\" exactly where starts_at has a time"_s);
        }
        if (claim.precision == DatePrecision::Range && !claim.validTo)
            row.fault(u"ends_at"_s, u"a range needs an end"_s);
        claim.category = row.word<Category>(u"category"_s);
        claim.title = row.required(u"title"_s);
        claim.summary = row.required(u"summary"_s);
        claim.placeText = row.required(u"place"_s);
        claim.place = {row.knownIdOrNone(u"place_id"_s, m_places)};
        claim.position = row.position();
        claim.geoPrecision = row.word<GeoPrecision>(u"geo_precision"_s);
        claim.actor1 = {row.knownIdOrNone(u"actor_1"_s, m_factions)};
        claim.actor2 = {row.knownIdOrNone(u"actor_2"_s, m_factions)};
        claim.killed = row.countOrNone(u"killed_best"_s);
        claim.reportedOn = row.day(u"reported_on"_s);
        claim.sources = row.sources(u"source_ids"_s, m_sources);
        claim.credibility = row.credibility();
        name(claim, ClaimKind::Event, row.id(u"event_id"_s), row, u"event_id"_s);
        m_dataset.events.push_back(std::move(claim));
    });
}

void DatasetReader::readCasualties()
{
    forEachRowOf(u"casualties.csv"_s, [this](RowReader &row) {
        CasualtyClaim claim;
        claim.reportedOn = row.day(u"reported_on"_s);
        claim.validFrom = row.stamp(u"period_from"_s);
        claim.validTo = row.stamp(u"period_to"_s);
        if (*claim.validTo < claim.validFrom)
            row.fault(u"period_to"_s, u"the period ends before it begins"_s);
        else if (claim.reportedOn < claim.validTo->from.day())
            row.fault(u"reported_on"_s, u"the count was reported before its period ends"_s);
        claim.basis = row.word<Basis>(u"basis"_s);
        claim.group = row.word<VictimGroup>(u"victim_group"_s);
        claim.measure = row.word<Measure>(u"measure"_s);
        const size_t faultsBefore = m_faults.size();
        claim.low = row.countOrNone(u"count_low"_s);
        claim.best = row.countOrNone(u"count_best"_s);
        claim.high = row.countOrNone(u"count_high"_s);
        if (m_faults.size() == faultsBefore && !areInOrder(claim))
            row.fault(u"count_best"_s, u"low, best and high are all missing or not in order"_s);
        claim.scope = row.required(u"scope"_s);
        claim.placeText = row.text(u"place"_s);
        claim.claimant = row.required(u"claimant"_s);
        claim.sources = row.sources(u"source_id"_s, m_sources);
        claim.credibility = row.credibility();
        claim.note = row.text(u"note"_s);
        name(claim, ClaimKind::Casualty, row.id(u"report_id"_s), row, u"report_id"_s);
        m_dataset.content.casualties.push_back(std::move(claim));
    });
}

void DatasetReader::readRouteStatus()
{
    forEachRowOf(u"route_status.csv"_s, [this](RowReader &row) {
        RouteClaim claim;
        claim.route = {row.knownId(u"route_id"_s, m_routes)};
        claim.from = {row.knownId(u"from_place_id"_s, m_places)};
        claim.to = {row.knownId(u"to_place_id"_s, m_places)};
        claim.validFrom = row.stamp(u"valid_from"_s);
        claim.status = row.word<RouteState>(u"status"_s);
        claim.controller = {row.knownId(u"controller"_s, m_factions)};
        claim.sources = row.sources(u"source_ids"_s, m_sources);
        claim.credibility = row.credibility();
        claim.note = row.text(u"note"_s);
        // The file has no day of report: what was published first tells it.
        claim.reportedOn = earliestPublished(claim.sources, claim.validFrom.from.day());
        const QStringList parts{claim.route.value,    claim.from.value,
                                claim.to.value,       toText(claim.validFrom),
                                toWord(claim.status), joinedSources(claim.sources)};
        name(claim, ClaimKind::RouteStatus, parts.join(u'/'), row, u"route_id"_s);
        m_dataset.content.routeStatus.push_back(std::move(claim));
    });
}

void DatasetReader::readStatements()
{
    forEachRowOf(u"statements.csv"_s, [this](RowReader &row) {
        StatementClaim claim;
        claim.speaker = row.required(u"speaker"_s);
        claim.role = row.required(u"role"_s);
        claim.validFrom = row.stamp(u"said_on"_s);
        claim.gist = row.required(u"gist"_s);
        claim.sources = row.sources(u"source_id"_s, m_sources);
        claim.reportedOn = earliestPublished(claim.sources, claim.validFrom.from.day());
        name(claim, ClaimKind::Statement, row.id(u"statement_id"_s), row, u"statement_id"_s);
        m_dataset.content.statements.push_back(std::move(claim));
    });
}

} // namespace sd
