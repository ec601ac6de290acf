// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// An import that was put aside: how far it is, in the top line; a click opens it again.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

Row {
    id: bar
    objectName: "importBar"
    required property Importer importer
    signal opened

    readonly property bool running: importer.stage === Importer.Running
    readonly property bool over: importer.stage === Importer.Done || importer.stage === Importer.Failed

    spacing: 4

    T.AbstractButton {
        id: button
        objectName: "importBarOpen"
        implicitHeight: Theme.control
        implicitWidth: column.width + Math.round(20 * Theme.scale)
        focusPolicy: Qt.TabFocus
        hoverEnabled: true
        Accessible.name: label.text
        Keys.onReturnPressed: clicked()
        onClicked: bar.opened()
        background: Rectangle {
            radius: Math.round(8 * Theme.scale)
            color: button.hovered ? Theme.hover : Theme.raised
            border.width: button.visualFocus ? 2 : 1
            border.color: button.visualFocus ? Theme.accent : bar.importer.stage === Importer.Failed ? Theme.warning : Theme.line
        }
        contentItem: Item {
            Column {
                id: column
                anchors.centerIn: parent
                spacing: 3
                FigureText {
                    id: label
                    objectName: "importBarText"
                    font.pixelSize: Theme.small
                    text: bar.importer.stage === Importer.Failed ? qsTr("The import failed – see why")
                        : bar.importer.stage === Importer.Done ? qsTr("Imported – see the result")
                        : bar.importer.finishing ? qsTr("Putting it on the desk …")
                        : [
                            qsTr("%1 rows").arg(Say.number(bar.importer.rows)),
                            bar.importer.rate > 0 ? qsTr("%1/s").arg(Say.number(bar.importer.rate)) : "",
                            Say.timeLeft(bar.importer.secondsLeft)
                        ].filter(t => t.length > 0).join(" · ")
                }
                ProgressBar {
                    visible: bar.running
                    width: Math.max(label.width, Math.round(140 * Theme.scale))
                    height: Math.round(4 * Theme.scale)
                    value: bar.importer.share
                }
            }
        }
        Tip { shown: button.hovered; text: bar.running ? qsTr("Importing %1").arg(Say.isolate(bar.importer.fileName)) : qsTr("Open the import") }
    }
    ToolButton {
        objectName: "importBarCancel"
        quiet: true
        symbol: "close"
        enabled: !bar.importer.finishing || bar.over
        tip: bar.over ? qsTr("Close") : qsTr("Cancel the import; the store stays as it was")
        onClicked: bar.over ? bar.importer.leave() : bar.importer.cancel()
    }
}
