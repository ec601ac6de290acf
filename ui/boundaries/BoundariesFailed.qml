// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Why a boundary file was not taken in, and what can be done now.
pragma ComponentBehavior: Bound

import QtQuick

FocusScope {
    id: page
    required property AreaImport areas
    signal finished
    signal wanted

    Column {
        anchors.centerIn: parent
        width: Math.min(parent.width - 4 * Theme.pad, Math.round(560 * Theme.scale))
        spacing: Theme.pad

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: "warning"
            size: Math.round(40 * Theme.scale)
            colour: Theme.warning
        }
        DataText {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            font.pixelSize: Theme.large
            font.bold: true
            text: qsTr("Nothing was changed")
        }
        DataText {
            objectName: "boundariesError"
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            text: Say.sentence(Say.clean(page.areas.error))
        }
        DataText {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            color: Theme.dim
            visible: text.length > 0
            text: Say.sentence(Say.clean(page.areas.hint))
        }
        Row {
            anchors.horizontalCenter: parent.horizontalCenter
            topPadding: Theme.gap
            spacing: Theme.gap
            ToolButton {
                primary: true
                focus: true
                text: qsTr("Choose another file…")
                Keys.onReturnPressed: clicked()
                onClicked: page.wanted()
            }
            ToolButton {
                text: qsTr("Close")
                onClicked: page.finished()
            }
        }
    }
}
