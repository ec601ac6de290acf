// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A button with a symbol, a word, or both; a tooltip says what it does and which key does the same.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

T.AbstractButton {
    id: button
    property string symbol: ""
    property string tip: ""
    property string keys: ""
    property bool primary: false
    property bool quiet: false
    /// Since the pointer came: who presses knows, and what opened is not to be covered.
    property bool wasPressed: false
    onPressed: wasPressed = true
    onHoveredChanged: wasPressed = false

    implicitHeight: Theme.control
    implicitWidth: Math.max(implicitHeight, row.implicitWidth + Math.round(16 * Theme.scale))
    focusPolicy: Qt.TabFocus
    hoverEnabled: true
    Accessible.name: text.length > 0 ? text : tip
    Accessible.description: keys

    background: Rectangle {
        radius: Math.round(8 * Theme.scale)
        color: button.primary || button.checked ? Theme.accent : button.down || button.hovered ? Theme.hover
                                                : button.quiet ? "transparent" : Theme.raised
        border.width: button.visualFocus ? 2 : button.quiet ? 0 : 1
        border.color: button.visualFocus ? Theme.accent : Theme.line
        opacity: button.enabled ? 1 : 0.45
    }
    contentItem: Item {
        implicitWidth: row.implicitWidth
        implicitHeight: row.implicitHeight
        opacity: button.enabled ? 1 : 0.45
        Row {
            id: row
            anchors.centerIn: parent
            spacing: Math.round(6 * Theme.scale)
            Icon {
                anchors.verticalCenter: parent.verticalCenter
                visible: button.symbol.length > 0
                name: button.symbol.length > 0 ? button.symbol : "info"
                colour: label.color
            }
            DataText {
                id: label
                anchors.verticalCenter: parent.verticalCenter
                visible: text.length > 0
                text: button.text
                color: button.primary || button.checked ? Theme.accentText : Theme.text
            }
        }
    }
    Tip {
        shown: button.hovered && !button.wasPressed && button.tip.length > 0
        text: button.keys.length > 0 ? button.tip + "  (" + button.keys + ")" : button.tip
    }
}
