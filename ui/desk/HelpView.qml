// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Two pages over the desk: the keys, and about the program and its data.
pragma ComponentBehavior: Bound

import QtQuick

Rectangle {
    id: help
    objectName: "help"
    required property Desk desk
    required property string page
    signal closed

    readonly property var keyRows: [
        [qsTr("A day back, a day on"), qsTr("Left  Right")],
        [qsTr("Last event, next event"), qsTr("Shift Left  Shift Right")],
        [qsTr("Last change of control, next change"), qsTr("Ctrl Left  Ctrl Right")],
        [qsTr("First day, last day"), "Home  End"],
        [qsTr("Play, pause"), "Space"],
        [qsTr("Zoom the timeline, show all of it"), "Ctrl +  Ctrl −  Ctrl 0"],
        [qsTr("Move the day compared with or known by"), qsTr("Alt Left  Alt Right")],
        [qsTr("Choose days: from here, to here"), "[  ]"],
        [qsTr("Choose days, or ground on the map"), qsTr("Shift drag")],
        [qsTr("Choose what the map shows, let it go"), "X"],
        [qsTr("Let chosen days and ground go"), qsTr("Backspace")],
        [qsTr("Zoom the map"), "+  −"],
        [qsTr("Zoom the map to a box"), qsTr("Ctrl Shift drag")],
        [qsTr("The whole city, the whole map"), "0  Shift 0"],
        [qsTr("Who held which place"), "H"],
        [qsTr("Search events, go to a position"), "Ctrl F  Ctrl G"],
        [qsTr("Tools of the map: choose districts, measure, range rings, draw, borders"), "L  M  R  D  B"],
        [qsTr("Add a district to those chosen, choose all in view"), qsTr("Ctrl click  Ctrl A")],
        [qsTr("Copy the events chosen in the list"), "Ctrl C"],
        [qsTr("Compare with another day, with what was known, with one source; stop comparing"), "K"],
        [qsTr("Import files"), "Ctrl I"],
        [qsTr("Add a claim, save the form"), qsTr("Ctrl N  Ctrl Enter")],
        [qsTr("Undo an edit, redo it"), "Ctrl Z  Ctrl Y"],
        [qsTr("Withdraw what is selected"), qsTr("Delete")],
        [qsTr("Edit in a table"), "Ctrl T"],
        [qsTr("Export a picture, copy the map as one"), "Ctrl E  Ctrl Shift C"],
        [qsTr("Scenes: keep and open views"), "Ctrl B"],
        [qsTr("Brief: full screen, large type"), "F5"],
        [qsTr("Next and previous scene of a briefing"), qsTr("Page Down  Page Up")],
        [qsTr("Clear the selection, leave the briefing"), "Esc"],
        [qsTr("Next and previous part of the window"), "Tab  Shift Tab"],
        [qsTr("These keys"), "F1"],
        [qsTr("Quit"), "Ctrl Q"]
    ]

    color: Qt.alpha(Theme.page, 0.7)
    focus: true
    Keys.onEscapePressed: closed()
    Component.onCompleted: forceActiveFocus()

    Cover { onClicked: help.closed() }

    Rectangle {
        anchors.centerIn: parent
        width: Math.min(parent.width - 4 * Theme.pad, Math.round(640 * Theme.scale))
        height: Math.min(parent.height - 4 * Theme.pad, body.implicitHeight + 4 * Theme.pad + title.height)
        radius: Theme.radius
        color: Theme.panel
        border.color: Theme.line
        Accessible.role: Accessible.Dialog
        Accessible.name: title.text

        MouseArea { anchors.fill: parent }
        DataText {
            id: title
            anchors { left: parent.left; top: parent.top; margins: 2 * Theme.pad }
            text: help.page === "keys" ? qsTr("Keys") : qsTr("About")
            font.pixelSize: Theme.heading
            font.bold: true
        }
        ToolButton {
            anchors { right: parent.right; top: parent.top; margins: Theme.pad }
            quiet: true
            symbol: "close"
            tip: qsTr("Close")
            keys: "Esc"
            onClicked: help.closed()
        }
        Flickable {
            anchors { left: parent.left; right: parent.right; top: title.bottom; bottom: parent.bottom; margins: 2 * Theme.pad; topMargin: Theme.pad }
            contentHeight: body.implicitHeight
            clip: true
            boundsBehavior: Flickable.StopAtBounds

            Column {
                id: body
                width: parent.width
                spacing: Theme.gap

                Repeater {
                    model: help.page === "keys" ? help.keyRows : []
                    Item {
                        id: keyRow
                        required property var modelData
                        width: body.width
                        height: Theme.row
                        DataText {
                            anchors { left: parent.left; verticalCenter: parent.verticalCenter }
                            text: keyRow.modelData[0]
                        }
                        DataText {
                            anchors { right: parent.right; verticalCenter: parent.verticalCenter }
                            text: keyRow.modelData[1]
                            color: Theme.dim
                            font.bold: true
                        }
                    }
                }
                AboutPage {
                    visible: help.page === "about"
                    width: parent.width
                    desk: help.desk
                }
            }
        }
    }
}
