// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The frame of a panel: title in small capitals, room for something at its end, and the content below.
pragma ComponentBehavior: Bound

import QtQuick

Rectangle {
    id: panel
    required property string title
    /// Shown at the end of the title line.
    property alias trailing: trailingSlot.data
    default property alias content: contentSlot.data
    readonly property int headHeight: head.visible ? head.height : 0

    color: Theme.panel
    radius: Theme.radius
    border.color: Theme.line
    border.width: 1
    clip: true

    Accessible.role: Accessible.Grouping
    Accessible.name: title

    Item {
        id: head
        visible: panel.title.length > 0
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: 1 }
        height: Math.round(32 * Theme.scale)

        DataText {
            anchors { left: parent.left; leftMargin: Theme.pad; verticalCenter: parent.verticalCenter; right: trailingSlot.left; rightMargin: Theme.gap }
            text: panel.title
            color: Theme.dim
            font.pixelSize: Theme.small
            font.bold: true
            font.capitalization: Say.arabic ? Font.MixedCase : Font.AllUppercase
            font.letterSpacing: Say.arabic ? 0 : 0.6
        }
        Row {
            id: trailingSlot
            anchors { right: parent.right; rightMargin: Theme.gap; verticalCenter: parent.verticalCenter }
            spacing: Math.round(4 * Theme.scale)
        }
        Rectangle {
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
            height: 1
            color: Theme.line
        }
    }
    Item {
        id: contentSlot
        anchors { left: parent.left; right: parent.right; top: parent.top; bottom: parent.bottom; topMargin: panel.headHeight + 1; margins: 1 }
        clip: true
    }
}
