// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The line under the faction tree: what the map takes its colours from.
pragma ComponentBehavior: Bound

import QtQuick

Item {
    id: line
    required property Preferences preferences

    implicitHeight: Math.round(38 * Theme.scale)

    Rectangle {
        anchors { left: parent.left; right: parent.right; top: parent.top }
        height: 1
        color: Theme.line
    }
    DataText {
        anchors {
            left: parent.left; leftMargin: Theme.pad; right: levels.left; rightMargin: Theme.gap
            verticalCenter: parent.verticalCenter
        }
        horizontalAlignment: Text.AlignLeft
        color: Theme.dim
        font.pixelSize: Theme.small + 1
        text: qsTr("Map coloured by")
    }
    Segmented {
        id: levels
        objectName: "colourBy"
        anchors { right: parent.right; rightMargin: Theme.gap; verticalCenter: parent.verticalCenter }
        Accessible.name: qsTr("Map coloured by")
        choices: [
            { key: "bloc", text: qsTr("Bloc"), tip: qsTr("One colour for each side") },
            { key: "coalition", text: qsTr("Coalition"), tip: qsTr("One colour for each alliance") },
            { key: "faction", text: qsTr("Faction"), tip: qsTr("One colour for each single group") }
        ]
        current: line.preferences.colourBy
        onChosen: key => line.preferences.colourBy = key
    }
}
