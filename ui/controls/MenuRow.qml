// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A line of a menu: symbol, words, and the key that does the same.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

T.AbstractButton {
    id: row
    required property string symbol
    property string keys: ""

    implicitHeight: Theme.control
    implicitWidth: Math.round(mark.width + label.implicitWidth + key.implicitWidth + 52 * Theme.scale)
    focusPolicy: Qt.TabFocus
    hoverEnabled: true
    Accessible.role: Accessible.MenuItem
    Accessible.name: text
    Accessible.description: keys
    Keys.onReturnPressed: clicked()

    background: Rectangle {
        radius: Math.round(8 * Theme.scale)
        color: row.down || row.hovered ? Theme.hover : "transparent"
        border.width: row.visualFocus ? 2 : 0
        border.color: Theme.accent
    }
    contentItem: Item {
        opacity: row.enabled ? 1 : 0.45
        Icon {
            id: mark
            anchors { left: parent.left; leftMargin: Theme.gap; verticalCenter: parent.verticalCenter }
            name: row.symbol
            colour: Theme.dim
        }
        DataText {
            id: label
            anchors { left: mark.right; leftMargin: Theme.gap; right: key.left; rightMargin: Theme.gap; verticalCenter: parent.verticalCenter }
            horizontalAlignment: Text.AlignLeft
            text: row.text
        }
        DataText {
            id: key
            anchors { right: parent.right; rightMargin: Theme.gap; verticalCenter: parent.verticalCenter }
            color: Theme.dim
            font.pixelSize: Theme.small
            text: row.keys
        }
    }
}
