// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Everything for which a data set was refused, each with its file and line.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

Panel {
    id: panel
    required property Importer importer

    title: qsTr("Reasons")
    trailing: ToolButton {
        objectName: "copyFaults"
        anchors.verticalCenter: parent ? parent.verticalCenter : undefined
        height: Math.round(26 * Theme.scale)
        quiet: true
        text: qsTr("Copy all")
        onClicked: links.copy(panel.importer.faultLines())
    }

    WebLinks { id: links }
    ListView {
        anchors.fill: parent
        clip: true
        reuseItems: true
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: true
        model: panel.importer.faults
        Accessible.role: Accessible.List
        Accessible.name: panel.title
        T.ScrollBar.vertical: ScrollBar {}
        delegate: Item {
            id: row
            required property var modelData
            width: ListView.view.width
            height: reason.height + Math.round(12 * Theme.scale)
            Accessible.role: Accessible.ListItem
            Accessible.name: [place.text, reason.text].join(", ")
            DataText {
                id: place
                anchors { left: parent.left; leftMargin: Theme.pad }
                y: Math.round(6 * Theme.scale)
                width: Math.round(170 * Theme.scale)
                horizontalAlignment: Text.AlignLeft
                elide: Text.ElideMiddle
                color: Theme.dim
                text: Say.clean(row.modelData.place)
            }
            DataText {
                id: reason
                anchors { left: place.right; leftMargin: Theme.gap; right: parent.right; rightMargin: Theme.pad }
                y: place.y
                horizontalAlignment: Text.AlignLeft
                wrapMode: Text.Wrap
                maximumLineCount: 3
                text: Say.clean(row.modelData.reason)
            }
            Rectangle {
                anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
                height: 1
                color: Theme.line
            }
        }
    }
}
