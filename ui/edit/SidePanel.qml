// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A panel beside the map for work on the store: a heading, what it holds, and a foot.
pragma ComponentBehavior: Bound

import QtQuick

FocusScope {
    id: side
    required property string heading
    property string detail: ""
    default property alias content: body.data
    property alias foot: feet.data
    signal closed

    Accessible.role: Accessible.Dialog
    Accessible.name: heading

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: Theme.panel
        border.color: Theme.accent
        Cover {}
    }
    Item {
        id: head
        anchors { left: parent.left; right: parent.right; top: parent.top }
        height: Math.round((side.detail.length > 0 ? 54 : 42) * Theme.scale)
        Column {
            anchors { left: parent.left; leftMargin: Theme.pad; right: close.left; rightMargin: Theme.gap; verticalCenter: parent.verticalCenter }
            DataText {
                objectName: "sideHeading"
                width: parent.width
                horizontalAlignment: Text.AlignLeft
                font.pixelSize: Theme.large
                font.weight: Font.DemiBold
                text: side.heading
                Accessible.role: Accessible.Heading
            }
            DataText {
                width: parent.width
                visible: text.length > 0
                horizontalAlignment: Text.AlignLeft
                color: Theme.dim
                font.pixelSize: Theme.small + 1
                text: side.detail
            }
        }
        ToolButton {
            id: close
            objectName: "sideClose"
            anchors { right: parent.right; rightMargin: Theme.gap; verticalCenter: parent.verticalCenter }
            quiet: true
            symbol: "close"
            tip: qsTr("Close")
            keys: "Esc"
            onClicked: side.closed()
        }
        Rectangle {
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: 1 }
            height: 1
            color: Theme.line
        }
    }
    Item {
        id: body
        anchors { left: parent.left; right: parent.right; top: head.bottom; bottom: feet.top; margins: 1 }
        clip: true
    }
    Item {
        id: feet
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: Theme.pad }
        height: childrenRect.height + (children.length > 0 ? Theme.gap : 0)
    }
}
