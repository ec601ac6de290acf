// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// One row of a list of what could not be used: where it stands, and why.
pragma ComponentBehavior: Bound

import QtQuick

Item {
    id: row
    required property string place
    required property real placeWidth
    property string column: ""
    property real columnWidth: 0
    required property string reason

    width: ListView.view?.width ?? 0
    height: why.height + Math.round(12 * Theme.scale)
    Accessible.role: Accessible.ListItem
    Accessible.name: [place, column, reason].filter(t => t.length > 0).join(", ")

    FigureText {
        id: at
        anchors { left: parent.left; leftMargin: Theme.pad }
        y: Math.round(6 * Theme.scale)
        width: row.placeWidth
        horizontalAlignment: Text.AlignLeft
        elide: Text.ElideMiddle
        color: Theme.dim
        text: row.place
    }
    DataText {
        id: field
        anchors { left: at.right; leftMargin: visible ? Theme.pad : 0 }
        y: at.y
        visible: row.columnWidth > 0
        width: row.columnWidth
        horizontalAlignment: Text.AlignLeft
        color: Theme.dim
        text: row.column
    }
    DataText {
        id: why
        anchors { left: field.right; leftMargin: Theme.gap; right: parent.right; rightMargin: Theme.pad }
        y: at.y
        horizontalAlignment: Text.AlignLeft
        wrapMode: Text.Wrap
        maximumLineCount: 3
        text: row.reason
    }
    Rectangle {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: 1
        color: Theme.line
    }
}
