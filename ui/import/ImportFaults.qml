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
        delegate: ReasonRow {
            required property var modelData
            place: Say.clean(modelData.place)
            placeWidth: Math.round(170 * Theme.scale)
            reason: Say.clean(modelData.reason)
        }
    }
}
