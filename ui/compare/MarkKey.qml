// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Explains the marks of what differs: which half of a disc is whose.
pragma ComponentBehavior: Bound

import QtQuick

Rectangle {
    id: key
    required property string here
    required property string there
    required property real room

    width: Math.ceil(Math.min(row.implicitWidth + 2 * Theme.pad, room))
    height: Math.round(24 * Theme.scale)
    radius: height / 2
    color: Qt.alpha(Theme.panel, 0.95)
    border.color: Theme.warning
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("Left half: %1. Right half: %2.").arg(here).arg(there)

    component Word: DataText {
        anchors.verticalCenter: parent?.verticalCenter
        width: Math.min(implicitWidth, Math.max(20, (key.room - disc.width - 2 * Theme.pad - 2 * Theme.gap) / 2))
        font { bold: true; pixelSize: Theme.small + 1 }
    }
    Row {
        id: row
        anchors.centerIn: parent
        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true
        spacing: Theme.gap
        Word { text: key.here }
        Rectangle {
            id: disc
            anchors.verticalCenter: parent.verticalCenter
            width: Math.round(13 * Theme.scale)
            height: width
            radius: width / 2
            color: "transparent"
            border { width: 1.5; color: Theme.text }
            Rectangle {
                anchors.centerIn: parent
                width: 1.5
                height: parent.height
                color: Theme.text
            }
        }
        Word { text: key.there }
    }
}
