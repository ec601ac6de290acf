// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A small card beside the map that belongs to one tool: its name, what it says, and a cross that lays it down.
pragma ComponentBehavior: Bound

import QtQuick

Rectangle {
    id: card
    required property string symbol
    required property string title
    property string closeTip: qsTr("Close")
    default property alias content: column.data
    readonly property WebLinks clip: WebLinks {}
    signal closed

    width: Math.round(246 * Theme.scale)
    height: column.y + column.height + Theme.gap
    radius: Theme.radius
    color: Theme.panel
    border.color: Theme.line
    LayoutMirroring.enabled: Say.arabic
    LayoutMirroring.childrenInherit: true
    Accessible.role: Accessible.Grouping
    Accessible.name: title

    // what lies under the card is not clicked through it
    MouseArea {
        anchors.fill: parent
        hoverEnabled: true
        acceptedButtons: Qt.AllButtons
        onWheel: wheel => wheel.accepted = true
    }
    Icon {
        id: mark
        anchors { left: parent.left; leftMargin: Theme.gap + 2; verticalCenter: head.verticalCenter }
        name: card.symbol
        colour: Theme.dim
    }
    DataText {
        id: head
        anchors { left: mark.right; leftMargin: Theme.gap; right: cross.left; rightMargin: Theme.gap; top: parent.top; topMargin: Math.round(9 * Theme.scale) }
        horizontalAlignment: Text.AlignLeft
        text: card.title
        font.weight: Font.DemiBold
    }
    ToolButton {
        id: cross
        objectName: "closeCard"
        anchors { right: parent.right; rightMargin: 4; verticalCenter: head.verticalCenter }
        quiet: true
        symbol: "close"
        tip: card.closeTip
        keys: qsTr("Esc")
        onClicked: card.closed()
    }
    Column {
        id: column
        anchors { left: parent.left; right: parent.right; leftMargin: Theme.gap + 2; rightMargin: Theme.gap + 2; top: head.bottom; topMargin: Math.round(9 * Theme.scale) }
        spacing: Theme.gap
    }
}
