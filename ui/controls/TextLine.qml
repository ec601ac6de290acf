// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A line of text to be typed.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

T.TextField {
    id: field
    property string hint: ""

    implicitHeight: Theme.control
    implicitWidth: Math.round(200 * Theme.scale)
    leftPadding: Theme.gap
    rightPadding: Theme.gap
    verticalAlignment: TextInput.AlignVCenter
    horizontalAlignment: Text.AlignLeft
    selectByMouse: true
    maximumLength: 200
    color: Theme.text
    selectionColor: Theme.accent
    selectedTextColor: Theme.accentText
    font.family: Theme.family
    font.pixelSize: Theme.body
    Accessible.role: Accessible.EditableText
    Accessible.name: hint

    background: Rectangle {
        radius: Math.round(8 * Theme.scale)
        color: Theme.raised
        border.width: field.activeFocus ? 2 : 1
        border.color: field.activeFocus ? Theme.accent : Theme.line
    }
    DataText {
        anchors { left: parent.left; right: parent.right; margins: Theme.gap; verticalCenter: parent.verticalCenter }
        visible: field.text.length === 0 && field.preeditText.length === 0
        horizontalAlignment: Text.AlignLeft
        color: Theme.dim
        text: field.hint
        Accessible.ignored: true
    }
}
