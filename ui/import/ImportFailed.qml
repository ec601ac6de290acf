// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Why a file was not imported, and what can be done now.
pragma ComponentBehavior: Bound

import QtQuick

FocusScope {
    id: page
    required property Importer importer
    signal finished
    signal wanted

    readonly property bool canGoBack: importer.choice.columns.length > 0
    readonly property bool hasList: importer.faults.length > 1 // one alone is the error itself

    Column {
        id: words
        anchors.horizontalCenter: parent.horizontalCenter
        y: page.hasList ? Theme.pad * 2 : Math.round((parent.height - height) / 2)
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
            wrapMode: Text.Wrap
            font.pixelSize: Theme.large
            font.bold: true
            text: qsTr("Nothing was imported")
        }
        DataText {
            objectName: "importError"
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            text: Say.clean(page.importer.error)
        }
        DataText {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            color: Theme.dim
            visible: text.length > 0
            text: Say.sentence(Say.clean(page.importer.hint))
        }
        DataText {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            color: Theme.dim
            text: qsTr("The store is as it was.")
        }
        Row {
            anchors.horizontalCenter: parent.horizontalCenter
            topPadding: Theme.gap
            spacing: Theme.gap
            ToolButton {
                visible: page.canGoBack
                primary: true
                focus: page.canGoBack
                text: qsTr("Back to the choices")
                Keys.onReturnPressed: clicked()
                onClicked: page.importer.backToChoices()
            }
            ToolButton {
                objectName: "nextFile"
                primary: !page.canGoBack
                focus: !page.canGoBack
                text: page.importer.waiting > 0 ? qsTr("Next file") : qsTr("Choose another file…")
                Keys.onReturnPressed: clicked()
                onClicked: page.importer.waiting > 0 ? page.importer.next() : page.wanted()
            }
            ToolButton {
                text: qsTr("Close")
                onClicked: page.finished()
            }
        }
    }
    ImportFaults {
        objectName: "importFaults"
        visible: page.hasList
        anchors {
            top: words.bottom
            topMargin: 2 * Theme.pad
            bottom: parent.bottom
            bottomMargin: 2 * Theme.pad
            horizontalCenter: parent.horizontalCenter
        }
        width: Math.min(parent.width - 4 * Theme.pad, Math.round(900 * Theme.scale))
        importer: page.importer
    }
}
