// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/picture.h"

#include "app/claimtext.h"
#include "model/holdings.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

struct Picture {
    Holdings holdings;
    std::vector<int> casualties;             // rows in casualties(), by count, measure and group
    std::vector<std::pair<int, int>> routes; // segment, row in routeStatus()
    std::vector<int> events;                 // rows in events()
};

Picture pictureAt(const Situation &situation, const AsOf &asOf)
{
    Picture picture;
    picture.holdings = holdingsAt(situation, asOf);
    for (size_t series = 0; series < situation.tolls().series().size(); ++series) {
        if (const int claim = situation.tolls().claimAt(int(series), asOf); claim >= 0)
            picture.casualties.push_back(claim);
    }
    for (size_t segment = 0; segment < situation.segments().size(); ++segment) {
        if (const int claim = situation.routeStateAt(int(segment), asOf); claim >= 0)
            picture.routes.emplace_back(int(segment), claim);
    }
    const EventTable &events = situation.events();
    const Day day = asOf.at.day();
    const auto [first, last] = events.startingOn(day - 2, day); // longer ones are of no day
    for (size_t row = first; row < last; ++row) {
        if (isOfDay(events, row, day) && events.startOf(row) <= asOf.at
            && events.reportedOn[row] <= asOf.knownOn) {
            picture.events.push_back(int(row));
        }
    }
    return picture;
}

QJsonObject casualtyJson(const CasualtyClaim &claim)
{
    return {{"claimant", claim.claimant},
            {"scope", claim.scope},
            {"victim_group", toWord(claim.group)},
            {"measure", toWord(claim.measure)},
            {"count_low", figureJson(claim.low)},
            {"count_best", figureJson(claim.best)},
            {"count_high", figureJson(claim.high)},
            {"period_from", toText(claim.validFrom)},
            {"period_to", dayText(lastDayOf(claim))},
            {"reported_on", dayText(claim.reportedOn)},
            {"credibility", int(claim.credibility)},
            {"source_id", claim.sources.empty() ? QString() : claim.sources.front().value}};
}

} // namespace

QJsonObject pictureJson(const Situation &situation, const EventWords &words, const AsOf &asOf)
{
    const Picture picture = pictureAt(situation, asOf);
    QJsonArray control;
    for (const int row : picture.holdings.control) {
        const ControlClaim &claim = situation.control()[size_t(row)];
        control.append(QJsonObject{{"place_id", claim.place.value},
                                   {"controller", claim.controller.value},
                                   {"status", toWord(claim.status)},
                                   {"since", toText(claim.validFrom)},
                                   {"credibility", int(claim.credibility)},
                                   {"source_ids", idsJson(claim.sources)}});
    }
    QJsonArray factions;
    for (const Held &holding : picture.holdings.held) {
        factions.append(QJsonObject{
            {"faction_id", situation.factions()[size_t(holding.faction)].id.value},
            {"places", holding.places},
            {"area_km2", rounded(holding.areaKm2, 1000)},
            {"area_share", picture.holdings.areaKm2 > 0
                               ? rounded(holding.areaKm2 / picture.holdings.areaKm2, 1e6)
                               : 0.0}});
    }
    QJsonArray casualties;
    for (const int row : picture.casualties)
        casualties.append(casualtyJson(situation.casualties()[size_t(row)]));
    QJsonArray routes;
    for (const auto &[segment, row] : picture.routes) {
        const RouteClaim &claim = situation.routeStatus()[size_t(row)];
        routes.append(QJsonObject{{"route_id", claim.route.value},
                                  {"segment", QString(claim.from.value + u'/' + claim.to.value)},
                                  {"status", toWord(claim.status)},
                                  {"controller", claim.controller.value},
                                  {"since", toText(claim.validFrom)},
                                  {"credibility", int(claim.credibility)},
                                  {"source_ids", idsJson(claim.sources)}});
    }
    QJsonArray events;
    for (const int row : picture.events) {
        const EventRow event = situation.events().at(size_t(row));
        const EventText text = words(size_t(row));
        const QString place = event.place < 0 ? QString()
                                              : situation.places()[size_t(event.place)].id.value;
        events.append(QJsonObject{{"event_id", text.key},
                                  {"starts_at", toText(event.from)},
                                  {"title", text.title},
                                  {"category", toWord(event.category)},
                                  {"place_id", place},
                                  {"credibility", int(event.credibility)},
                                  {"source_ids", idsJson(text.sources)}});
    }
    return {{"dataset", situation.info().id},
            {"date", toText(asOf.at)},
            {"as_known_on", knownText(asOf)},
            {"control", control},
            {"factions", factions},
            {"casualties", casualties},
            {"routes", routes},
            {"events", events}};
}

QString pictureText(const Situation &situation, const EventWords &words, const AsOf &asOf)
{
    const Picture picture = pictureAt(situation, asOf);
    TextTable factions(u"Who holds what (places, km2, share of the ground with a claim)"_s);
    for (const Held &holding : picture.holdings.held) {
        const double share = picture.holdings.areaKm2 > 0
                               ? holding.areaKm2 / picture.holdings.areaKm2
                               : 0;
        factions.add({situation.factions()[size_t(holding.faction)].nameEn,
                      QString::number(holding.places), QString::number(holding.areaKm2, 'f', 1),
                      QString::number(share * 100, 'f', 1) + u'%'});
    }
    TextTable casualties(u"Casualties, each claimant's own count (never added up)"_s);
    for (const int row : picture.casualties) {
        const CasualtyClaim &claim = situation.casualties()[size_t(row)];
        casualties.add({claim.claimant, claim.scope, toWord(claim.group), toWord(claim.measure),
                        figureText(claim),
                        toText(claim.validFrom) + u" to "_s + dayText(lastDayOf(claim)),
                        whoSays(situation, claim)});
    }
    TextTable routes(u"Routes"_s);
    for (const auto &[segment, row] : picture.routes) {
        const RouteClaim &claim = situation.routeStatus()[size_t(row)];
        const Segment &stretch = situation.segments()[size_t(segment)];
        routes.add({situation.routes()[size_t(stretch.route)].nameEn,
                    placeName(situation, claim.from) + u" - "_s + placeName(situation, claim.to),
                    toWord(claim.status), factionName(situation, claim.controller),
                    u"since "_s + toText(claim.validFrom), whoSays(situation, claim)});
    }
    TextTable events(u"Events of the day"_s);
    for (const int row : picture.events) {
        const EventRow event = situation.events().at(size_t(row));
        const EventText text = words(size_t(row));
        Claim claim;
        claim.credibility = event.credibility;
        claim.sources = text.sources;
        events.add({toText(event.from), toWord(event.category), text.title, text.placeText,
                    whoSays(situation, claim)});
    }
    TextTable control(u"Control by place"_s);
    for (const int row : picture.holdings.control) {
        const ControlClaim &claim = situation.control()[size_t(row)];
        control.add({placeName(situation, claim.place), factionName(situation, claim.controller),
                     toWord(claim.status), u"since "_s + toText(claim.validFrom),
                     whoSays(situation, claim)});
    }
    return situation.info().titleEn + u"\n"_s + toText(asOf.at) + u", as known "_s
         + (asOf.knownOn == knownNow ? u"now"_s : u"on "_s + knownText(asOf)) + u'\n'
         + factions.text() + casualties.text() + routes.text() + events.text() + control.text();
}

} // namespace sd
