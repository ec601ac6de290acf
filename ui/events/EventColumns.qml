// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which columns the one-line list has room for, and how wide each is.
pragma ComponentBehavior: Bound

import QtQuick

QtObject {
    id: columns
    required property list<string> wanted
    required property real width
    required property bool saysDay

    readonly property list<string> all: ["place", "actors", "killed", "sources", "credibility"]
    readonly property int dateWidth: Math.round((saysDay ? 84 : 38) * Theme.scale)
    /// Of the wanted ones those that leave the title its room, in their order.
    readonly property list<string> shown: {
        let room = width - dateWidth - (50 + 190) * Theme.scale;
        const fit = [];
        for (const column of all) {
            if (!wanted.includes(column))
                continue;
            room -= widthOf(column) + Theme.gap;
            if (room >= 0)
                fit.push(column);
        }
        return fit;
    }

    function widthOf(column: string): int {
        return Math.round((column === "place" ? 130 : column === "actors" ? 190 : 52) * Theme.scale);
    }
    function isNumber(column: string): bool {
        return column !== "place" && column !== "actors";
    }
    function title(column: string): string {
        switch (column) {
        case "place": return qsTr("Place");
        case "actors": return qsTr("Parties");
        case "killed": return qsTr("Killed");
        case "sources": return qsTr("Sources");
        case "credibility": return qsTr("Grade");
        default: return column;
        }
    }
}
