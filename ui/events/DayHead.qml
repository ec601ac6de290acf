// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The head of a day in the event list; a click moves the clock there.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

T.AbstractButton {
    id: head
    required property string section // "2024-11-30"
    required property bool today
    signal chosen

    implicitHeight: Math.round(26 * Theme.scale)
    focusPolicy: Qt.NoFocus
    hoverEnabled: true
    Accessible.role: Accessible.Heading
    Accessible.name: label.text
    onClicked: chosen()

    background: Rectangle {
        color: head.today ? Qt.tint(Theme.panel, Qt.alpha(Theme.accent, 0.2)) : head.hovered ? Theme.hover : Theme.raised
        Rectangle {
            anchors { left: parent.left; top: parent.top; bottom: parent.bottom }
            width: 3
            visible: head.today
            color: Theme.accent
        }
    }
    contentItem: Item {
        DataText {
            id: label
            anchors { left: parent.left; leftMargin: Theme.pad; right: parent.right; rightMargin: Theme.pad; verticalCenter: parent.verticalCenter }
            horizontalAlignment: Text.AlignLeft
            color: head.today ? Theme.text : Theme.dim
            font.pixelSize: Theme.small + 1
            font.weight: head.today ? Font.Bold : Font.DemiBold
            text: Say.fullDate(new Date(Number(head.section.slice(0, 4)), Number(head.section.slice(5, 7)) - 1, Number(head.section.slice(8, 10))))
        }
    }
}
