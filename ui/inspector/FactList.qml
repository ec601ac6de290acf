// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Facts of the selected thing as pairs of label and value, in the user's words.
pragma ComponentBehavior: Bound

import QtQuick

Column {
    id: list
    /// List of {label, value, valueAr}.
    required property var facts

    function label(key: string): string {
        switch (key) {
        case "activeFrom": return qsTr("Active since");
        case "actors": return qsTr("Involved");
        case "aliases": return qsTr("Also written");
        case "area": return qsTr("Area of its cell");
        case "backers": return qsTr("Backed by");
        case "basis": return qsTr("Counts");
        case "batchDate": return qsTr("Imported on");
        case "batchFile": return qsTr("From the file");
        case "bloc": return qsTr("Side");
        case "boundary":
        case "schematic": return qsTr("Boundary");
        case "cited": return qsTr("It cites");
        case "category": return qsTr("Kind of event");
        case "datePrecision": return qsTr("Date known to");
        case "from": return qsTr("From");
        case "geoPrecision": return qsTr("Place known to");
        case "holdsArea": return qsTr("Area held now");
        case "holdsPlaces": return qsTr("Places held now");
        case "killed": return qsTr("Killed in it");
        case "kind": return qsTr("Kind");
        case "ledBy": return qsTr("Led by");
        case "location": return qsTr("Location as written");
        case "locationSource": return qsTr("Position from");
        case "parent": return qsTr("Part of");
        case "partOf": return qsTr("Part of");
        case "parties": return qsTr("Parties as written");
        case "periodFrom": return qsTr("Counted from");
        case "periodTo": return qsTr("Counted to");
        case "place": return qsTr("Place");
        case "position": return qsTr("Position");
        case "precision": return qsTr("Position good to");
        case "role": return qsTr("Role");
        case "route": return qsTr("Route");
        case "saidOn": return qsTr("Said on");
        case "scope": return qsTr("Scope");
        case "shortName": return qsTr("Short name");
        case "sources": return qsTr("Sources");
        case "speaker": return qsTr("Speaker");
        case "measure": return qsTr("Figure of");
        case "to": return qsTr("To");
        case "until": return qsTr("Until");
        case "victimGroup": return qsTr("Who is counted");
        case "when": return qsTr("When");
        default: return Say.clean(key.replace(/^field:/, ""));
        }
    }
    function value(fact: var): string {
        const word = String(fact.value);
        switch (fact.label) {
        case "area":
        case "holdsArea": return qsTr("%1 km²").arg(word);
        case "precision": return qsTr("%1 m").arg(word);
        case "schematic": return qsTr("none: its cell is schematic");
        case "bloc": return Say.bloc(word);
        case "category": return Say.category(word);
        case "measure": return Say.measure(word);
        case "victimGroup": return Say.group(word);
        case "kind": return kind(word);
        case "basis":
        case "datePrecision":
        case "geoPrecision": return how(word);
        case "batchDate":
        case "when":
        case "until":
        case "periodFrom":
        case "periodTo":
        case "saidOn": return Say.stamp(word);
        default: return Say.clean(Say.name(word, String(fact.valueAr)));
        }
    }
    /// Of a place, a route or a faction.
    function kind(word: string): string {
        switch (word) {
        case "coalition": return qsTr("coalition");
        case "armed_group": return qsTr("armed group");
        case "state": return qsTr("state");
        case "militia": return qsTr("militia");
        case "monitor": return qsTr("monitor");
        case "other": return qsTr("other");
        default: return Say.routeKind(Say.placeKind(word));
        }
    }
    function how(word: string): string {
        switch (word) {
        case "cumulative": return qsTr("all since the first day counted");
        case "daily": return qsTr("one day");
        case "incident": return qsTr("one incident");
        case "hour": return qsTr("the minute");
        case "day": return qsTr("the day");
        case "range": return qsTr("a stretch of days");
        case "exact": return qsTr("the spot");
        case "place": return qsTr("the place");
        case "area": return qsTr("the area");
        case "region": return qsTr("the region only");
        default: return word;
        }
    }

    spacing: 3

    Repeater {
        model: list.facts
        delegate: Item {
            id: pair
            required property var modelData
            width: list.width
            height: Math.max(name.height, text.height)
            Accessible.role: Accessible.StaticText
            Accessible.name: name.text + ": " + text.text
            DataText {
                id: name
                anchors.left: parent.left
                width: Math.round(112 * Theme.scale)
                horizontalAlignment: Text.AlignLeft
                wrapMode: Text.Wrap
                color: Theme.dim
                font.pixelSize: Theme.small + 1
                text: list.label(pair.modelData.label)
            }
            DataText {
                id: text
                objectName: "fact-" + pair.modelData.label
                anchors { left: name.right; leftMargin: Theme.gap; right: parent.right }
                horizontalAlignment: Text.AlignLeft
                wrapMode: Text.Wrap
                font.pixelSize: Theme.small + 1
                text: list.value(pair.modelData)
            }
        }
    }
}
