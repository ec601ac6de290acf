// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The look: colours of surfaces and text, type sizes, spacing. Faction colours come from FactionColours.
pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

QtObject {
    property bool dark: true
    /// 1 at a desk; larger for a room.
    property real scale: 1

    readonly property color page: dark ? "#0E1318" : "#EEF1F4"
    readonly property color panel: dark ? "#151C23" : "#FFFFFF"
    readonly property color raised: dark ? "#1C252E" : "#F5F7F9"
    readonly property color hover: dark ? "#232E39" : "#E9EEF3"
    readonly property color line: dark ? "#27323D" : "#D9DFE5"
    readonly property color text: dark ? "#E8EDF2" : "#15202B"
    readonly property color dim: dark ? "#93A1AF" : "#52616F"
    /// For marks and rules only; too faint for text that must be read.
    readonly property color faint: dark ? "#5C6B79" : "#8A97A3"
    readonly property color accent: dark ? "#4FA3FF" : "#1668C7"
    readonly property color accentText: "#FFFFFF"
    readonly property color warning: dark ? "#FFB454" : "#B35C00"
    readonly property color land: dark ? "#10171D" : "#F3F1EC"
    readonly property color water: dark ? "#35679B" : "#7FA9D6"
    readonly property color road: dark ? "#5A6774" : "#A9B2BB"

    /// The same as the painters of map and histories need it.
    readonly property mapInk ink: ({
        land: land,
        paper: panel,
        line: line,
        text: text,
        dim: dim,
        water: water,
        road: road,
        accent: accent,
        warning: warning,
        family: family,
        scale: scale
    })

    /// Victim groups in charts; told apart by lightness too.
    readonly property color groupTotal: dark ? "#FFFFFF" : "#15202B"
    readonly property color groupCivilians: dark ? "#B794F6" : "#6B3FC4"
    readonly property color groupOpposition: dark ? "#3DBB8D" : "#1B7A59"
    readonly property color groupGovernment: dark ? "#E07A63" : "#B0412A"
    readonly property color groupChildren: dark ? "#F2C85B" : "#8A6100"
    readonly property color groupWomen: dark ? "#6FB7E9" : "#22648F"
    readonly property color groupOther: dark ? "#93A1AF" : "#52616F"

    readonly property string family: Application.font.family
    readonly property int small: Math.round(11 * scale)
    readonly property int body: Math.round(13 * scale)
    readonly property int large: Math.round(16 * scale)
    readonly property int figure: Math.round(20 * scale)
    readonly property int heading: Math.round(22 * scale)

    readonly property int gap: Math.round(8 * scale)
    readonly property int pad: Math.round(12 * scale)
    readonly property int radius: 10
    readonly property int row: Math.round(30 * scale)
    readonly property int control: Math.round(30 * scale)

    function groupColour(group: string): color {
        switch (group) {
        case "civilians": return groupCivilians;
        case "opposition_fighters": return groupOpposition;
        case "government_and_allied": return groupGovernment;
        case "children": return groupChildren;
        case "women": return groupWomen;
        case "other": return groupOther;
        default: return groupTotal;
        }
    }
}
