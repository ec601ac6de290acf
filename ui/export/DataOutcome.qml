// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// An export under way, and what became of it.
pragma ComponentBehavior: Bound

import QtQuick

FocusScope {
    id: page
    required property DataExporter exporter
    signal finished

    readonly property bool running: exporter.stage === DataExporter.Running
    readonly property bool failed: exporter.stage === DataExporter.Failed

    Column {
        anchors { top: parent.top; topMargin: 3 * Theme.pad; horizontalCenter: parent.horizontalCenter }
        width: Math.min(parent.width - 4 * Theme.pad, Math.round(560 * Theme.scale))
        spacing: Theme.gap

        DataText {
            objectName: "dataTitle"
            width: parent.width
            horizontalAlignment: Text.AlignLeft
            wrapMode: Text.Wrap
            font.pixelSize: Theme.large
            font.bold: true
            text: page.running ? qsTr("Writing …") : page.failed ? qsTr("Nothing was exported") : qsTr("Exported")
        }
        DataText {
            width: parent.width
            horizontalAlignment: Text.AlignLeft
            elide: Text.ElideMiddle
            color: Theme.dim
            text: Say.isolate(Say.clean(page.exporter.path))
        }
        ProgressBar {
            objectName: "dataProgress"
            width: parent.width
            visible: page.running
            value: page.exporter.share
        }
        DataText {
            objectName: "dataError"
            width: parent.width
            visible: page.failed
            horizontalAlignment: Text.AlignLeft
            wrapMode: Text.Wrap
            text: [Say.sentence(Say.clean(page.exporter.error)), Say.sentence(Say.clean(page.exporter.hint))].filter(t => t.length > 0).join(" ")
        }
        Repeater {
            model: page.running || page.failed ? [] : page.exporter.tables
            delegate: Item {
                id: row
                required property var modelData
                width: parent ? parent.width : 0
                height: name.height
                DataText {
                    id: name
                    anchors.left: parent.left
                    text: row.modelData.name
                }
                FigureText {
                    anchors.right: parent.right
                    text: Say.number(row.modelData.rows)
                }
            }
        }
        Repeater {
            model: page.running || page.failed ? [] : page.exporter.rowsOf
            delegate: DataText {
                required property var modelData
                objectName: "dataTerms"
                width: parent ? parent.width : 0
                horizontalAlignment: Text.AlignLeft
                wrapMode: Text.Wrap
                color: Theme.warning
                text: qsTr("%1 rows are of %2: see whether its terms let you pass them on.").arg(Say.number(modelData.rows)).arg(Say.isolate(Say.clean(modelData.name)))
            }
        }
        Row {
            topPadding: Theme.gap
            spacing: Theme.gap
            ToolButton {
                objectName: "dataCancel"
                visible: page.running
                focus: page.running
                text: qsTr("Cancel")
                Keys.onReturnPressed: clicked()
                onClicked: page.exporter.cancel()
            }
            ToolButton {
                objectName: "dataAgain"
                visible: !page.running
                text: page.failed ? qsTr("Back to the choices") : qsTr("Export more…")
                onClicked: page.exporter.reset()
            }
            ToolButton {
                objectName: "dataDone"
                visible: !page.running
                primary: true
                focus: !page.running
                text: qsTr("Close")
                Keys.onReturnPressed: clicked()
                onClicked: page.finished()
            }
        }
    }
}
