// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Taking data elsewhere, over the whole desk: choose what and how, watch it being written, see what was.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs

FocusScope {
    id: sheet
    objectName: "dataSheet"
    required property DataExporter exporter
    required property Desk desk
    signal closed

    readonly property bool running: exporter.stage === DataExporter.Running

    function leave(): void {
        if (running)
            return;
        exporter.reset();
        closed();
    }

    focus: true
    Accessible.role: Accessible.Dialog
    Accessible.name: title.text
    Component.onCompleted: forceActiveFocus()

    Shortcut { sequences: ["Escape"]; onActivated: sheet.leave() }

    Rectangle {
        anchors.fill: parent
        color: Theme.page
        Cover {}
    }
    Item {
        id: head
        anchors { left: parent.left; right: parent.right; top: parent.top }
        height: Math.round(56 * Theme.scale)

        DataText {
            id: title
            anchors { left: parent.left; leftMargin: 2 * Theme.pad; verticalCenter: parent.verticalCenter }
            text: qsTr("Export data")
            font.pixelSize: Theme.heading
            font.bold: true
            Accessible.role: Accessible.Heading
        }
        ToolButton {
            objectName: "dataClose"
            anchors { right: parent.right; rightMargin: Theme.pad; verticalCenter: parent.verticalCenter }
            quiet: true
            visible: !sheet.running
            symbol: "close"
            tip: qsTr("Close")
            keys: "Esc"
            onClicked: sheet.leave()
        }
        Rectangle {
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
            height: 1
            color: Theme.line
        }
    }
    Loader {
        anchors { left: parent.left; right: parent.right; top: head.bottom; bottom: parent.bottom }
        focus: true
        sourceComponent: sheet.exporter.stage === DataExporter.Choosing ? choices : outcome
        onLoaded: item.forceActiveFocus() // qmllint disable missing-property
    }
    Component {
        id: choices
        DataChoices {
            exporter: sheet.exporter
            desk: sheet.desk
        }
    }
    Component {
        id: outcome
        DataOutcome {
            exporter: sheet.exporter
            onFinished: sheet.leave()
        }
    }
}
