// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the map shows and in which colours.
pragma ComponentBehavior: Bound

import QtQuick

Pop {
    id: pop
    required property Preferences preferences
    /// The store has neither places nor borders: the grid stands where nobody said otherwise.
    required property bool bare
    readonly property bool grid: preferences.graticule === "on" || (preferences.graticule === "auto" && bare)

    contentItem: Column {
        spacing: Theme.gap
        PopTitle { text: qsTr("Colour by") }
        Segmented {
            choices: [
                { key: "coalition", text: qsTr("Coalition") },
                { key: "faction", text: qsTr("Faction") },
                { key: "bloc", text: qsTr("Bloc") }
            ]
            current: pop.preferences.colourBy
            onChosen: key => pop.preferences.colourBy = key
        }
        PopTitle { text: qsTr("Palette") }
        Segmented {
            choices: [
                { key: "safe", text: qsTr("Colour-blind safe") },
                { key: "conventional", text: qsTr("Conventional") }
            ]
            current: pop.preferences.palette
            onChosen: key => pop.preferences.palette = key
        }
        PopTitle { text: qsTr("Show") }
        CheckItem { text: qsTr("Names"); checked: pop.preferences.showLabels; onToggled: pop.preferences.showLabels = checked }
        CheckItem { text: qsTr("Events"); checked: pop.preferences.showEvents; onToggled: pop.preferences.showEvents = checked }
        CheckItem { text: qsTr("Roads and rivers"); checked: pop.preferences.showRoutes; onToggled: pop.preferences.showRoutes = checked }
        CheckItem { text: qsTr("Front line"); checked: pop.preferences.showFront; onToggled: pop.preferences.showFront = checked }
        CheckItem { objectName: "showGraticule"; text: qsTr("Grid of degrees"); checked: pop.grid; onToggled: pop.preferences.graticule = checked ? "on" : "off" }
        PopTitle { text: qsTr("Events on the map") }
        Choice {
            objectName: "eventSpan"
            enabled: pop.preferences.showEvents
            choices: [
                { key: "day", text: qsTr("Of the day") },
                { key: "week", text: qsTr("Of the last 7 days") },
                { key: "month", text: qsTr("Of the last 30 days") },
                { key: "window", text: qsTr("Of the days chosen") },
                { key: "all", text: qsTr("Of all days up to the date") }
            ]
            current: pop.preferences.eventSpan
            onChosen: key => pop.preferences.eventSpan = key
            Accessible.description: qsTr("Which events the map shows")
        }
        PopTitle { text: qsTr("Where they are many") }
        Segmented {
            objectName: "eventStyle"
            choices: [
                { key: "heat", text: qsTr("Heat"), tip: qsTr("How many events near each place") },
                { key: "dots", text: qsTr("Dots"), tip: qsTr("A dot where there are events, the larger the more") }
            ]
            current: pop.preferences.eventStyle
            onChosen: key => pop.preferences.eventStyle = key
        }
        Segmented {
            objectName: "eventColour"
            choices: [
                { key: "one", text: qsTr("By number") },
                { key: "category", text: qsTr("By kind") },
                { key: "bloc", text: qsTr("By side"), tip: qsTr("The side of the first actor that an event names") }
            ]
            current: pop.preferences.eventColour
            onChosen: key => pop.preferences.eventColour = key
        }
    }
}
