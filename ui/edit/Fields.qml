// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the fields of records, their words and the kinds of records are called.
pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

QtObject {
    readonly property list<string> kinds: ["control", "event", "casualty", "route", "statement", "source", "faction", "place"]

    function kind(word: string): string {
        switch (word) {
        case "control": return qsTr("Control of districts");
        case "event": return qsTr("Event");
        case "casualty": return qsTr("Casualty figure");
        case "route": return qsTr("Road open or cut");
        case "statement": return qsTr("Statement");
        case "source": return qsTr("Source");
        case "faction": return qsTr("Faction");
        case "place": return qsTr("Place");
        case "pin": return qsTr("Pin");
        default: return word;
        }
    }
    function section(word: string): string {
        switch (word) {
        case "what": return qsTr("What");
        case "when": return qsTr("When");
        case "who": return qsTr("Who says so");
        default: return qsTr("Note");
        }
    }
    function label(name: string): string {
        switch (name) {
        case "place": return qsTr("Place");
        case "controller": return qsTr("Held by");
        case "status": return qsTr("State");
        case "validFrom": return qsTr("From");
        case "validTo": return qsTr("Until and including");
        case "sources": return qsTr("Sources");
        case "source": return qsTr("Source");
        case "credibility": return qsTr("Credibility");
        case "reportedOn": return qsTr("Reported on");
        case "noteOfClaim": return qsTr("Note");
        case "note": return qsTr("Note");
        case "remark": return qsTr("Why");
        case "title": return qsTr("Title");
        case "category": return qsTr("Kind of event");
        case "summary": return qsTr("Text");
        case "placeText": return qsTr("Where, in words");
        case "position": return qsTr("Position (latitude, longitude)");
        case "lat": return qsTr("Latitude");
        case "lon": return qsTr("Longitude");
        case "geoPrecision": return qsTr("How precise");
        case "actor1": return qsTr("First party");
        case "actor2": return qsTr("Second party");
        case "killed": return qsTr("Killed");
        case "claimant": return qsTr("Who counts");
        case "measure": return qsTr("Counted are");
        case "group": return qsTr("Of whom");
        case "basis": return qsTr("Kind of figure");
        case "low": return qsTr("Lowest");
        case "best": return qsTr("Best");
        case "high": return qsTr("Highest");
        case "scope": return qsTr("What it covers");
        case "route": return qsTr("Road");
        case "from": return qsTr("Between");
        case "to": return qsTr("And");
        case "speaker": return qsTr("Speaker");
        case "role": return qsTr("Role");
        case "gist": return qsTr("What was said, in short");
        case "publisher": return qsTr("Publisher");
        case "url": return qsTr("Address (http…)");
        case "publishedOn": return qsTr("Published on");
        case "language": return qsTr("Language (code)");
        case "kind": return qsTr("Kind");
        case "reliability": return qsTr("Reliability");
        case "nameEn": return qsTr("Name in English");
        case "nameAr": return qsTr("Name in Arabic");
        case "shortName": return qsTr("Short name");
        case "aliases": return qsTr("Other names");
        case "bloc": return qsTr("Bloc");
        case "factionKind": return qsTr("Kind");
        case "partOf": return qsTr("Part of");
        case "ledBy": return qsTr("Led by");
        case "backers": return qsTr("Backed by");
        case "activeFrom": return qsTr("Active from (year, month or day)");
        case "safe": return qsTr("Colour, colour-blind safe palette");
        case "conventional": return qsTr("Colour, conventional palette");
        case "colours": return qsTr("Colours");
        case "parent": return qsTr("Belongs to");
        case "centre": return qsTr("Centre (latitude, longitude)");
        case "inCity": return qsTr("Counts as a district of the city");
        case "statedAreaKm2": return qsTr("Area stated, km²");
        case "locationSource": return qsTr("Where the position is from");
        case "precisionM": return qsTr("May be off by, m");
        case "cell": return qsTr("Outline");
        case "areaKm2": return qsTr("Area of its outline, km²");
        case "cellSource": return qsTr("Whose outline");
        case "reason": return qsTr("Reason");
        case "target": return qsTr("Preferred claim");
        case "removed": return qsTr("Removed");
        default: return name;
        }
    }
    /// A word of the store in a field.
    function word(field: string, word: string): string {
        switch (field) {
        case "status": return word === "open" || word === "cut" ? Say.routeStatus(word) : Say.status(word);
        case "category": return Say.category(word);
        case "measure": return Say.measure(word);
        case "group": return Say.group(word);
        case "bloc": return Say.bloc(word);
        case "credibility": return Number(word) > 0 ? qsTr("%1 · %2").arg(word).arg(Say.credibility(Number(word))) : "";
        case "reliability": return word.length > 0 ? qsTr("%1 · %2").arg(word).arg(Say.reliability(word)) : "";
        case "kind": return Say.placeKind(word);
        case "inCity":
        case "removed": return word === "1" || word === "yes" ? qsTr("yes") : qsTr("no");
        case "basis":
            return word === "cumulative" ? qsTr("all until then") : word === "daily" ? qsTr("that day alone") : qsTr("one incident");
        case "geoPrecision":
            return word === "exact" ? qsTr("exact") : word === "place" ? qsTr("the place") : word === "area" ? qsTr("the area") : qsTr("the region");
        case "factionKind":
            switch (word) {
            case "coalition": return qsTr("coalition");
            case "armed_group": return qsTr("armed group");
            case "state": return qsTr("state");
            case "militia": return qsTr("militia");
            case "monitor": return qsTr("monitor");
            default: return qsTr("other");
            }
        case "validFrom":
        case "validTo":
        case "reportedOn":
        case "publishedOn": return Say.stamp(word);
        default: return word;
        }
    }
}
