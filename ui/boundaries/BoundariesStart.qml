// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// No file is chosen yet: what areas can be used for, and how to choose one.
pragma ComponentBehavior: Bound

import QtQuick

FocusScope {
    id: page
    signal wanted

    readonly property var uses: [
        [qsTr("Boundaries"), qsTr("real outlines in place of the schematic cells; what was claimed about a place stays with it")],
        [qsTr("Places"), qsTr("areas and points that the store does not know yet")],
        [qsTr("Control areas"), qsTr("outlines that say who held them, from when to when")]
    ]

    Column {
        anchors.centerIn: parent
        width: Math.min(parent.width - 4 * Theme.pad, Math.round(620 * Theme.scale))
        spacing: 2 * Theme.pad

        Rectangle {
            width: parent.width
            height: Math.round(190 * Theme.scale)
            radius: Theme.radius
            color: Theme.panel
            border.color: Theme.line
            Column {
                anchors.centerIn: parent
                spacing: Theme.pad
                Icon {
                    anchors.horizontalCenter: parent.horizontalCenter
                    size: Math.round(34 * Theme.scale)
                    name: "district"
                    colour: Theme.dim
                }
                DataText {
                    anchors.horizontalCenter: parent.horizontalCenter
                    font.pixelSize: Theme.large
                    text: qsTr("GeoJSON, GeoPackage, Shapefile, KML or KMZ")
                }
                ToolButton {
                    objectName: "chooseAreas"
                    anchors.horizontalCenter: parent.horizontalCenter
                    primary: true
                    focus: true
                    text: qsTr("Choose a file…")
                    Keys.onReturnPressed: clicked()
                    onClicked: page.wanted()
                }
            }
        }
        Repeater {
            model: page.uses
            delegate: Column {
                id: use
                required property var modelData
                width: parent ? parent.width : 0
                spacing: 2
                DataText {
                    width: parent.width
                    horizontalAlignment: Text.AlignLeft
                    font.weight: Font.DemiBold
                    text: use.modelData[0]
                }
                DataText {
                    width: parent.width
                    horizontalAlignment: Text.AlignLeft
                    wrapMode: Text.Wrap
                    color: Theme.dim
                    text: use.modelData[1]
                }
            }
        }
    }
}
