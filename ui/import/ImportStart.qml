// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing is chosen yet: what can be imported, and how to choose it.
pragma ComponentBehavior: Bound

import QtQuick

FocusScope {
    id: page
    required property Session session
    signal wanted

    readonly property var kinds: [
        [qsTr("ACLED"), qsTr("the CSV export, current and older columns")],
        [qsTr("UCDP GED"), qsTr("CSV, with low, best and high counts")],
        [qsTr("Your own table"), qsTr("CSV or TSV; you say which column is what")],
        [qsTr("Maps"), qsTr("GeoJSON, KML, KMZ, GeoPackage, Shapefile")],
        [qsTr("Data sets"), qsTr("a folder dropped here, or its manifest.json")]
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
                    name: "import"
                    colour: Theme.dim
                }
                DataText {
                    anchors.horizontalCenter: parent.horizontalCenter
                    font.pixelSize: Theme.large
                    text: qsTr("Drop files here, or anywhere on the window")
                }
                ToolButton {
                    objectName: "chooseFile"
                    anchors.horizontalCenter: parent.horizontalCenter
                    primary: true
                    focus: true
                    text: qsTr("Choose files…")
                    Keys.onReturnPressed: clicked()
                    onClicked: page.wanted()
                }
            }
        }
        Grid {
            width: parent.width
            columns: 2
            columnSpacing: 2 * Theme.pad
            rowSpacing: Theme.pad
            Repeater {
                model: page.kinds
                delegate: Column {
                    id: kind
                    required property var modelData
                    width: Math.round((page.width < 500 ? page.width : Math.min(page.width - 4 * Theme.pad, 620 * Theme.scale) - 2 * Theme.pad) / 2)
                    spacing: 2
                    DataText {
                        width: parent.width
                        horizontalAlignment: Text.AlignLeft
                        font.weight: Font.DemiBold
                        text: kind.modelData[0]
                    }
                    DataText {
                        width: parent.width
                        horizontalAlignment: Text.AlignLeft
                        wrapMode: Text.Wrap
                        color: Theme.dim
                        text: kind.modelData[1]
                    }
                }
            }
        }
        DataText {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            color: Theme.dim
            font.pixelSize: Theme.small + 1
            text: page.session.readOnly
                ? qsTr("%1 is opened for reading only; you will be asked where to put a store that can be written.").arg(Say.isolate(page.session.fileName))
                : qsTr("Nothing leaves this computer. What is imported can be undone whole.")
        }
    }
}
