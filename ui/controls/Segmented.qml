// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A few exclusive choices side by side; arrows move between them.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

Rectangle {
    id: control
    /// List of {key, text}, and optionally tip.
    property var choices: []
    property string current: ""
    signal chosen(string key)

    function step(by: int): void {
        const at = choices.findIndex(c => c.key === current);
        const next = Math.max(0, Math.min(choices.length - 1, at + by));
        if (next !== at)
            chosen(choices[next].key);
    }

    implicitWidth: row.width + 4
    implicitHeight: Math.round(26 * Theme.scale)
    radius: Math.round(7 * Theme.scale)
    color: Theme.raised
    border.width: activeFocus ? 2 : 1
    border.color: activeFocus ? Theme.accent : Theme.line
    activeFocusOnTab: true
    Accessible.role: Accessible.Grouping
    // these two keys step the date elsewhere in the window
    Keys.onShortcutOverride: event => event.accepted = event.modifiers === Qt.NoModifier
        && (event.key === Qt.Key_Left || event.key === Qt.Key_Right)
    Keys.onLeftPressed: step(Say.arabic ? 1 : -1)
    Keys.onRightPressed: step(Say.arabic ? -1 : 1)

    Row {
        id: row
        anchors.centerIn: parent
        Repeater {
            model: control.choices
            delegate: T.AbstractButton {
                id: part
                required property var modelData
                readonly property bool on: modelData.key === control.current
                property bool wasPressed: false // as with a ToolButton
                onPressed: wasPressed = true
                onHoveredChanged: wasPressed = false

                height: control.height - 4
                implicitWidth: label.implicitWidth + Math.round(18 * Theme.scale)
                focusPolicy: Qt.NoFocus
                hoverEnabled: true
                text: modelData.text
                Accessible.role: Accessible.RadioButton
                Accessible.name: text
                Accessible.checked: on
                onClicked: control.chosen(modelData.key)

                background: Rectangle {
                    radius: control.radius - 2
                    color: part.on ? Theme.panel : "transparent"
                    border.width: part.on ? 1 : 0
                    border.color: Theme.line
                }
                contentItem: DataText {
                    id: label
                    text: part.text
                    color: part.on || part.hovered ? Theme.text : Theme.dim
                    font.pixelSize: Theme.small + 1
                    font.weight: part.on ? Font.DemiBold : Font.Normal
                    horizontalAlignment: Text.AlignHCenter
                    verticalAlignment: Text.AlignVCenter
                }
                Tip {
                    shown: part.hovered && !part.wasPressed && (part.modelData.tip ?? "").length > 0
                    text: part.modelData.tip ?? ""
                }
            }
        }
    }
}
