// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The newcomer's first minute in one line; goes away for good when dismissed.
pragma ComponentBehavior: Bound

import QtQuick

Rectangle {
    id: hint
    signal dismissed

    width: row.implicitWidth + 2 * Theme.pad
    height: Math.round(40 * Theme.scale)
    radius: Theme.radius
    color: Theme.accent

    Row {
        id: row
        anchors.centerIn: parent
        spacing: Theme.pad
        DataText {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.accentText
            text: qsTr("Drag the slider, or press ← → for a day and Space to play. Click a district to see who says what.")
        }
        ToolButton {
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("Got it")
            onClicked: hint.dismissed()
        }
    }
}
