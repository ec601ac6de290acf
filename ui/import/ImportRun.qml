// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// An import under way: how far, how fast, how long still.
pragma ComponentBehavior: Bound

import QtQuick

FocusScope {
    id: page
    required property Importer importer
    signal finished

    Column {
        anchors.centerIn: parent
        width: Math.min(parent.width - 4 * Theme.pad, Math.round(560 * Theme.scale))
        spacing: Theme.pad

        DataText {
            width: parent.width
            horizontalAlignment: Text.AlignLeft
            font.pixelSize: Theme.large
            font.bold: true
            text: page.importer.finishing ? qsTr("Putting it on the desk …") : qsTr("Importing …")
        }
        ProgressBar {
            objectName: "importProgress"
            width: parent.width
            value: page.importer.share
        }
        Item {
            width: parent.width
            height: rowCount.height
            FigureText {
                id: rowCount
                objectName: "importRows"
                anchors.left: parent.left
                horizontalAlignment: Text.AlignLeft
                text: qsTr("%1 rows").arg(Say.number(page.importer.rows))
            }
            FigureText {
                anchors.horizontalCenter: parent.horizontalCenter
                color: Theme.dim
                visible: page.importer.rate > 0
                text: qsTr("%1 rows a second").arg(Say.number(page.importer.rate))
            }
            FigureText {
                anchors.right: parent.right
                color: Theme.dim
                text: Say.timeLeft(page.importer.secondsLeft)
            }
        }
        DataText {
            width: parent.width
            topPadding: Theme.gap
            horizontalAlignment: Text.AlignLeft
            wrapMode: Text.Wrap
            color: Theme.dim
            text: qsTr("You can go on working at the desk meanwhile. Cancelling leaves the store as it was.")
        }
        Row {
            spacing: Theme.gap
            ToolButton {
                objectName: "importAside"
                primary: true
                focus: true
                text: qsTr("Back to the desk")
                keys: "Esc"
                Keys.onReturnPressed: clicked()
                onClicked: page.finished()
            }
            ToolButton {
                objectName: "importCancel"
                enabled: !page.importer.finishing
                text: qsTr("Cancel the import")
                onClicked: page.importer.cancel()
            }
        }
    }
}
