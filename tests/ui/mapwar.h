// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A small invented war for tests of the map: a row of square districts p0..p3, one road through all
// of them, five days.
#pragma once

#include "db/snapshot.h"
#include "model/desk.h"
#include "ui/factioncolours.h"

#include <QString>

namespace sd {

inline constexpr double warLat = 40.0, warLon = 20.0,
                        warSide = 0.02; // degrees; south-west corner and width of a square
inline constexpr QRgb redColour = 0xffaa2020, greenColour = 0xff20aa60;

inline GeoPoint centreOf(int square)
{
    return {warLat + warSide / 2, warLon + (square + 0.5) * warSide};
}

inline Moment warDay(int day)
{
    return Moment::endOf(dayOf(QDate(2020, 1, 1)) + day - 1);
}

inline void claimSquare(Snapshot &war, int square, int day, const QString &who,
                        ControlStatus status = ControlStatus::Held, Credibility credibility = 2)
{
    ControlClaim claim;
    claim.row = qint64(war.control.size()) + 1;
    claim.uid = QByteArray::number(claim.row).rightJustified(16, '0');
    claim.validFrom = {Moment::startOf(warDay(day).day()), false};
    claim.reportedOn = warDay(day).day();
    claim.credibility = credibility;
    claim.place = {QStringLiteral("p%1").arg(square)};
    claim.controller = {who};
    claim.status = status;
    war.control.push_back(claim);
}

inline void claimRoad(Snapshot &war, int day, RouteState state)
{
    RouteClaim claim;
    claim.row = 1000 + qint64(war.routeStatus.size());
    claim.uid = QByteArray::number(claim.row).rightJustified(16, '0');
    claim.validFrom = {Moment::startOf(warDay(day).day()), false};
    claim.reportedOn = warDay(day).day();
    claim.credibility = 2;
    claim.route = {QStringLiteral("a1")};
    claim.from = {QStringLiteral("p0")};
    claim.to = {QStringLiteral("p3")};
    claim.status = state;
    war.routeStatus.push_back(claim);
}

inline void addWarEvent(Snapshot &war, const QString &key, int day, GeoPoint at, Category category,
                        GeoPrecision precision = GeoPrecision::Place)
{
    EventRow event;
    event.claimRow = 2000 + qint32(war.events.size());
    event.from = {Moment::startOf(warDay(day).day()), false};
    event.reportedOn = warDay(day).day();
    event.credibility = 2;
    event.category = category;
    event.position = at;
    event.geoPrecision = precision;
    war.events.append(event); // given by day
    EventText text;
    text.key = text.title = key;
    war.eventTexts.push_back(text);
}

/// Day 1: red holds p0 to p2, nobody p3. Day 2: green takes p0. Day 3: p1 is contested by green.
/// Day 4: p2 goes to green on a report that names no place. The road is open, and cut from day 3.
inline Snapshot smallWar()
{
    Snapshot war;
    war.info.id = QStringLiteral("war");
    war.info.periodFrom = warDay(1).day();
    war.info.periodTo = warDay(5).day();
    war.info.tellingMoment = warDay(1);
    war.info.timeZone = QStringLiteral("UTC");
    war.info.viewCentre = {warLat + warSide / 2, warLon + 2 * warSide};
    war.info.viewZoom = 13;
    for (const auto &[id, bloc] :
         {std::pair("red", Bloc::Government), std::pair("green", Bloc::Opposition),
          std::pair("moss", Bloc::Opposition)}) {
        Faction faction;
        faction.id = {QString::fromLatin1(id)};
        faction.nameEn = QString::fromLatin1(id).toUpper();
        faction.bloc = bloc;
        war.factions.push_back(faction);
    }
    war.factions.back().partOf = {{QStringLiteral("green")}};
    for (const char *palette : {"safe", "conventional"}) {
        war.styles.push_back(
            {QStringLiteral("red"), QString::fromLatin1(palette), QColor(redColour).name()});
        war.styles.push_back(
            {QStringLiteral("green"), QString::fromLatin1(palette), QColor(greenColour).name()});
    }
    for (int square = 0; square < 4; ++square) {
        const double west = warLon + square * warSide, east = warLon + (square + 1) * warSide,
                     north = warLat + warSide;
        Place place;
        place.id = {QStringLiteral("p%1").arg(square)};
        place.nameEn = QStringLiteral("Square %1").arg(square);
        place.kind = QStringLiteral("neighbourhood");
        place.centre = centreOf(square);
        place.inCity = true;
        place.cell = {
            {{{{warLat, west}, {warLat, east}, {north, east}, {north, west}, {warLat, west}}}}};
        place.cellAreaKm2 = 3.8;
        war.places.push_back(place);
    }
    Route road;
    road.id = {QStringLiteral("a1")};
    road.nameEn = QStringLiteral("A1");
    road.kind = QStringLiteral("motorway");
    road.line = {{warLat + 0.004, warLon}, {warLat + 0.004, warLon + 4 * warSide}};
    war.routes.push_back(road);
    for (int square = 0; square < 3; ++square)
        claimSquare(war, square, 1, QStringLiteral("red"));
    claimSquare(war, 0, 2, QStringLiteral("green"));
    claimSquare(war, 1, 3, QStringLiteral("green"), ControlStatus::Contested);
    claimSquare(war, 2, 4, QStringLiteral("green"), ControlStatus::Held, 4);
    claimRoad(war, 1, RouteState::Open);
    claimRoad(war, 3, RouteState::Cut);
    addWarEvent(war, QStringLiteral("raid"), 2, centreOf(0), Category::AirStrike);
    addWarEvent(war, QStringLiteral("advance"), 2, centreOf(0), Category::GroundAdvance);
    addWarEvent(war, QStringLiteral("talks"), 2, centreOf(2), Category::Diplomatic,
                GeoPrecision::Region);
    return war;
}

} // namespace sd
