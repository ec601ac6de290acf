// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The heads of the columns of the one-line list; a click sorts by one, another turns the order round.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

Rectangle {
    id: head
    required property EventModel events
    required property EventColumns layout

    function sort(column: string): void {
        events.sortBy(column, events.sortedBy === column ? !events.descending : column === "killed");
    }

    implicitHeight: Math.round(26 * Theme.scale)
    color: Theme.raised

    component Head: T.AbstractButton {
        id: part
        required property string column // empty where it cannot be sorted by
        property bool isNumber: false
        readonly property bool on: column === head.events.sortedBy

        height: head.height
        enabled: column.length > 0
        focusPolicy: Qt.NoFocus
        hoverEnabled: true
        Accessible.role: Accessible.ColumnHeader
        Accessible.name: text
        onClicked: head.sort(column)
        contentItem: DataText {
            verticalAlignment: Text.AlignVCenter
            horizontalAlignment: part.isNumber === Say.arabic ? Text.AlignLeft : Text.AlignRight
            color: part.on ? Theme.accent : part.hovered ? Theme.text : Theme.dim
            font.pixelSize: Theme.small
            font.weight: Font.DemiBold
            text: part.on ? part.text + (head.events.descending ? " ↓" : " ↑") : part.text
        }
    }

    Head {
        id: time
        anchors { left: parent.left; leftMargin: Theme.pad + Math.round(16 * Theme.scale) + Theme.gap }
        width: Math.max(head.layout.dateWidth, Math.round(46 * Theme.scale))
        column: "time"
        text: qsTr("Time")
    }
    Row {
        anchors { right: parent.right; rightMargin: Theme.pad }
        spacing: Theme.gap
        Repeater {
            model: head.layout.shown
            delegate: Head {
                required property string modelData
                width: head.layout.widthOf(modelData)
                isNumber: head.layout.isNumber(modelData)
                column: modelData === "place" ? "place" : modelData === "actors" ? "actor"
                    : modelData === "killed" ? "killed" : ""
                text: head.layout.title(modelData)
            }
        }
    }
    Rectangle {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: 1
        color: Theme.line
    }
}
