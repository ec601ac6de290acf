// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/changestext.h"

#include "app/claimtext.h"
#include "model/changes.h"

using namespace Qt::StringLiterals;

namespace sd {

namespace {

constexpr size_t mostEventsOfText = 200;

QJsonObject questionJson(const AsOf &asOf)
{
    return {
        {"date", toText(asOf.at)}, {"as_known_on", knownText(asOf)}, {"claimant", asOf.claimant}};
}

/// What all claims have in common, after what the claim itself says.
QJsonObject withSource(QJsonObject said, const Claim &claim)
{
    said.insert("since", toText(claim.validFrom));
    said.insert("reported_on", dayText(claim.reportedOn));
    said.insert("credibility", int(claim.credibility));
    said.insert("source_ids", idsJson(claim.sources));
    return said;
}

template <typename Said>
QJsonValue sideJson(const std::vector<Said> &claims, int row, auto describe)
{
    if (row < 0)
        return QJsonValue::Null;
    const Said &claim = claims[size_t(row)];
    return withSource(describe(claim), claim);
}

QString stateText(const Situation &situation, const std::vector<ControlClaim> &claims, int row)
{
    if (row < 0)
        return u"no claim"_s;
    const ControlClaim &claim = claims[size_t(row)];
    const QString name = factionName(situation, claim.controller);
    return claim.status == ControlStatus::Held ? name
                                               : u"%1 (%2)"_s.arg(name, toWord(claim.status));
}

QString tollText(const Situation &situation, int row)
{
    return row < 0 ? u"no figure"_s : figureText(situation.casualties()[size_t(row)]);
}

QString questionText(const AsOf &asOf)
{
    QString text = toText(asOf.at) + u" as known "_s
                 + (asOf.knownOn == knownNow ? u"now"_s : u"on "_s + knownText(asOf));
    if (!asOf.claimant.isEmpty())
        text += u", as told by "_s + asOf.claimant;
    return text;
}

QString signedNumber(double value, int decimals)
{
    const QString text = QString::number(value, 'f', decimals);
    return value > 0 ? u'+' + text : text;
}

} // namespace

QJsonObject changesJson(const Situation &situation, const EventWords &words, const AsOf &before,
                        const AsOf &after)
{
    const Changes changes = changesBetween(situation, before, after);
    QJsonArray factions;
    for (const GroundChange &change : changes.ground) {
        factions.append(
            QJsonObject{{"faction_id", situation.factions()[size_t(change.faction)].id.value},
                        {"places_before", change.placesBefore},
                        {"places_after", change.placesAfter},
                        {"gained", change.gained},
                        {"lost", change.lost},
                        {"area_km2_before", rounded(change.areaBefore, 1000)},
                        {"area_km2_after", rounded(change.areaAfter, 1000)}});
    }
    QJsonArray control;
    for (const PlaceChange &change : changes.places) {
        const auto side = [&](int row) {
            return sideJson(situation.control(), row, [](const ControlClaim &claim) {
                return QJsonObject{{"controller", claim.controller.value},
                                   {"status", toWord(claim.status)}};
            });
        };
        control.append(QJsonObject{{"place_id", situation.places()[size_t(change.place)].id.value},
                                   {"before", side(change.before)},
                                   {"after", side(change.after)}});
    }
    QJsonArray routes;
    for (const RouteChange &change : changes.routes) {
        const auto side = [&](int row) {
            return sideJson(situation.routeStatus(), row, [](const RouteClaim &claim) {
                return QJsonObject{{"status", toWord(claim.status)},
                                   {"controller", claim.controller.value}};
            });
        };
        routes.append(QJsonObject{{"segment", situation.segmentId(change.segment)},
                                  {"before", side(change.before)},
                                  {"after", side(change.after)}});
    }
    QJsonArray tolls;
    for (const TollChange &change : changes.tolls) {
        const Series &series = situation.tolls().series()[size_t(change.series)];
        const Count &count = situation.tolls().counts()[size_t(series.count)];
        const auto side = [&](int row) {
            return sideJson(situation.casualties(), row, [](const CasualtyClaim &claim) {
                return QJsonObject{{"count_low", figureJson(claim.low)},
                                   {"count_best", figureJson(claim.best)},
                                   {"count_high", figureJson(claim.high)},
                                   {"period_to", dayText(lastDayOf(claim))}};
            });
        };
        tolls.append(QJsonObject{{"claimant", count.claimant},
                                 {"scope", count.scope},
                                 {"victim_group", toWord(series.group)},
                                 {"measure", toWord(series.measure)},
                                 {"before", side(change.before)},
                                 {"after", side(change.after)}});
    }
    QJsonArray events;
    for (const int row : changes.events) {
        const EventRow event = situation.events().at(size_t(row));
        const EventText text = words(size_t(row));
        events.append(QJsonObject{{"event_id", text.key},
                                  {"starts_at", toText(event.from)},
                                  {"reported_on", dayText(event.reportedOn)},
                                  {"title", text.title},
                                  {"category", toWord(event.category)},
                                  {"credibility", int(event.credibility)},
                                  {"source_ids", idsJson(text.sources)}});
    }
    return {{"dataset", situation.info().id},
            {"from", questionJson(before)},
            {"to", questionJson(after)},
            {"factions", factions},
            {"control", control},
            {"routes", routes},
            {"casualties", tolls},
            {"events", events}};
}

QString changesText(const Situation &situation, const EventWords &words, const AsOf &before,
                    const AsOf &after)
{
    const Changes changes = changesBetween(situation, before, after);
    TextTable ground(u"Ground gained and lost (places before, after; km2 before, after)"_s);
    for (const GroundChange &change : changes.ground) {
        ground.add(
            {situation.factions()[size_t(change.faction)].nameEn,
             u"+%1 -%2"_s.arg(change.gained).arg(change.lost),
             u"%1 > %2"_s.arg(change.placesBefore).arg(change.placesAfter),
             u"%1 > %2 km2"_s.arg(change.areaBefore, 0, 'f', 1).arg(change.areaAfter, 0, 'f', 1),
             signedNumber(change.areaAfter - change.areaBefore, 1) + u" km2"_s});
    }
    TextTable control(u"Control by place"_s);
    for (const PlaceChange &change : changes.places) {
        const bool isGone = change.after < 0;
        const ControlClaim &claim = situation
                                        .control()[size_t(isGone ? change.before : change.after)];
        control.add({situation.places()[size_t(change.place)].nameEn,
                     stateText(situation, situation.control(), change.before) + u" > "_s
                         + stateText(situation, situation.control(), change.after),
                     u"since "_s + toText(claim.validFrom), whoSays(situation, claim)});
    }
    TextTable routes(u"Routes"_s);
    for (const RouteChange &change : changes.routes) {
        const auto state = [&](int row) {
            return row < 0 ? u"no claim"_s : toWord(situation.routeStatus()[size_t(row)].status);
        };
        const RouteClaim &claim =
            situation.routeStatus()[size_t(change.after < 0 ? change.before : change.after)];
        const Segment &stretch = situation.segments()[size_t(change.segment)];
        routes.add({situation.routes()[size_t(stretch.route)].nameEn,
                    placeName(situation, claim.from) + u" - "_s + placeName(situation, claim.to),
                    state(change.before) + u" > "_s + state(change.after),
                    u"since "_s + toText(claim.validFrom), whoSays(situation, claim)});
    }
    TextTable tolls(u"Casualties, each claimant's own count (never added up)"_s);
    for (const TollChange &change : changes.tolls) {
        const Series &series = situation.tolls().series()[size_t(change.series)];
        const Count &count = situation.tolls().counts()[size_t(series.count)];
        const CasualtyClaim &claim =
            situation.casualties()[size_t(change.after < 0 ? change.before : change.after)];
        tolls.add(
            {count.claimant, count.scope, toWord(series.group), toWord(series.measure),
             tollText(situation, change.before) + u" > "_s + tollText(situation, change.after),
             u"to "_s + dayText(lastDayOf(claim)), whoSays(situation, claim)});
    }
    TextTable events(u"Events"_s);
    for (size_t i = 0; i < std::min(changes.events.size(), mostEventsOfText); ++i) {
        const auto row = size_t(changes.events[i]);
        const EventText text = words(row);
        Claim claim;
        claim.credibility = situation.events().credibility[row];
        claim.sources = text.sources;
        events.add({toText(situation.events().start(row)), toWord(situation.events().category[row]),
                    text.title, text.placeText, whoSays(situation, claim)});
    }
    QString all = u"%1\nfrom %2\nto   %3\n"_s.arg(situation.info().titleEn, questionText(before),
                                                  questionText(after))
                + ground.text() + control.text() + routes.text() + tolls.text() + events.text();
    if (changes.events.size() > mostEventsOfText)
        all += u"  and %1 more events\n"_s.arg(changes.events.size() - mostEventsOfText);
    return all;
}

} // namespace sd
