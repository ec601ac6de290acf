// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the map shows and in which colours.
pragma ComponentBehavior: Bound

import QtQuick

Pop {
    id: pop
    required property Preferences preferences
    required property Filter filter

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
        CheckItem { text: qsTr("Events of the day"); checked: pop.preferences.showEvents; onToggled: pop.preferences.showEvents = checked }
        CheckItem { text: qsTr("Roads and rivers"); checked: pop.preferences.showRoutes; onToggled: pop.preferences.showRoutes = checked }
        CheckItem { text: qsTr("Front line"); checked: pop.preferences.showFront; onToggled: pop.preferences.showFront = checked }
        CheckItem {
            text: qsTr("Claims graded improbable (5)")
            checked: pop.filter.improbable
            onToggled: pop.filter.improbable = checked
        }
    }
}
