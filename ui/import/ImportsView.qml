// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What was imported into the open store, each import with its counts and a way to undo it.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

FocusScope {
    id: view
    objectName: "importsView"
    required property Importer importer
    required property Session session
    signal closed
    signal importRequested

    property int asked: 0 // the import that is to be undone, while the user is asked

    focus: true
    Accessible.role: Accessible.Dialog
    Accessible.name: title.text
    Component.onCompleted: {
        forceActiveFocus();
        importer.readBatches();
    }
    Shortcut { sequences: ["Escape"]; onActivated: view.asked > 0 ? view.asked = 0 : view.closed() }
    Connections {
        target: view.importer
        function onUndone(): void { view.asked = 0; }
    }

    Rectangle {
        anchors.fill: parent
        color: Qt.alpha(Theme.page, 0.7)
        Cover { onClicked: view.closed() }
    }
    Rectangle {
        anchors.centerIn: parent
        width: Math.min(parent.width - 4 * Theme.pad, Math.round(860 * Theme.scale))
        height: Math.min(parent.height - 4 * Theme.pad, Math.max(list.contentHeight + title.height + 6 * Theme.pad, Math.round(260 * Theme.scale)))
        radius: Theme.radius
        color: Theme.panel
        border.color: Theme.line
        MouseArea { anchors.fill: parent }

        DataText {
            id: title
            anchors { left: parent.left; top: parent.top; margins: 2 * Theme.pad }
            text: qsTr("Imports")
            font.pixelSize: Theme.heading
            font.bold: true
            Accessible.role: Accessible.Heading
        }
        DataText {
            anchors { left: title.right; leftMargin: Theme.pad; right: close.left; rightMargin: Theme.pad; baseline: title.baseline }
            horizontalAlignment: Text.AlignLeft
            elide: Text.ElideMiddle
            color: Theme.dim
            text: Say.isolate(Say.clean(view.session.fileName))
        }
        ToolButton {
            id: close
            anchors { right: parent.right; top: parent.top; margins: Theme.pad }
            quiet: true
            symbol: "close"
            tip: qsTr("Close")
            keys: "Esc"
            onClicked: view.closed()
        }
        ListView {
            id: list
            objectName: "batches"
            anchors { left: parent.left; right: parent.right; top: title.bottom; bottom: parent.bottom; topMargin: Theme.pad; bottomMargin: Theme.pad }
            clip: true
            activeFocusOnTab: true
            boundsBehavior: Flickable.StopAtBounds
            model: view.importer.batches
            T.ScrollBar.vertical: ScrollBar {}
            delegate: Item {
                id: row
                required property var modelData
                readonly property bool isAsked: view.asked === modelData.id
                width: ListView.view.width
                height: column.height + 2 * Theme.pad
                Accessible.role: Accessible.ListItem
                Accessible.name: name.text + ", " + facts.text

                Column {
                    id: column
                    anchors { left: parent.left; leftMargin: 2 * Theme.pad; right: buttons.left; rightMargin: Theme.pad; verticalCenter: parent.verticalCenter }
                    spacing: 2
                    DataText {
                        id: name
                        width: parent.width
                        horizontalAlignment: Text.AlignLeft
                        elide: Text.ElideMiddle
                        color: row.modelData.isUndone ? Theme.dim : Theme.text
                        font.weight: Font.DemiBold
                        font.strikeout: row.modelData.isUndone
                        text: Say.clean(row.modelData.fileName)
                    }
                    DataText {
                        id: facts
                        width: parent.width
                        horizontalAlignment: Text.AlignLeft
                        wrapMode: Text.Wrap
                        color: Theme.dim
                        font.pixelSize: Theme.small + 1
                        text: [
                            row.modelData.isUndone ? qsTr("undone") : "",
                            Say.importFormat(row.modelData.format),
                            qsTr("%n events added", "", row.modelData.added),
                            row.modelData.changed > 0 ? qsTr("%n changed", "", row.modelData.changed) : "",
                            row.modelData.rejected > 0 ? qsTr("%n rejected", "", row.modelData.rejected) : "",
                            qsTr("%1 to %2").arg(Say.stamp(row.modelData.from)).arg(Say.stamp(row.modelData.to))
                        ].filter(t => t.length > 0).join("  ·  ")
                    }
                    DataText {
                        width: parent.width
                        horizontalAlignment: Text.AlignLeft
                        color: Theme.dim
                        font.pixelSize: Theme.small + 1
                        text: row.modelData.author.length > 0
                            ? qsTr("imported %1 by %2").arg(Say.stamp(row.modelData.recordedAt)).arg(Say.isolate(Say.clean(row.modelData.author)))
                            : qsTr("imported %1").arg(Say.stamp(row.modelData.recordedAt))
                    }
                    DataText {
                        width: parent.width
                        visible: row.isAsked
                        topPadding: 4
                        horizontalAlignment: Text.AlignLeft
                        wrapMode: Text.Wrap
                        color: Theme.warning
                        text: qsTr("Take all of it off the desk again? What it changed goes back to what it was.")
                    }
                }
                Row {
                    id: buttons
                    anchors { right: parent.right; rightMargin: 2 * Theme.pad; verticalCenter: parent.verticalCenter }
                    spacing: Theme.gap
                    ToolButton {
                        objectName: "undo-" + row.modelData.id
                        visible: !row.modelData.isUndone && !row.isAsked
                        enabled: !view.session.readOnly && !view.importer.undoing && view.importer.stage !== Importer.Running
                        symbol: "undo"
                        text: qsTr("Undo…")
                        tip: view.session.readOnly ? qsTr("The store is opened for reading only") : ""
                        onClicked: view.asked = row.modelData.id
                    }
                    ToolButton {
                        objectName: "undoSure"
                        visible: row.isAsked
                        enabled: !view.importer.undoing
                        primary: true
                        text: view.importer.undoing ? qsTr("Undoing …") : qsTr("Undo the import")
                        onClicked: view.importer.undo(row.modelData.id)
                    }
                    ToolButton {
                        visible: row.isAsked && !view.importer.undoing
                        text: qsTr("Keep it")
                        onClicked: view.asked = 0
                    }
                }
                Rectangle {
                    anchors { left: parent.left; right: parent.right; bottom: parent.bottom; leftMargin: 2 * Theme.pad; rightMargin: 2 * Theme.pad }
                    height: 1
                    color: Theme.line
                }
            }
        }
        Column {
            anchors.centerIn: list
            width: list.width - 4 * Theme.pad
            visible: list.count === 0
            spacing: Theme.pad
            DataText {
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.Wrap
                color: Theme.dim
                text: qsTr("Nothing was imported into this store yet.")
            }
            ToolButton {
                anchors.horizontalCenter: parent.horizontalCenter
                primary: true
                text: qsTr("Import…")
                onClicked: view.importRequested()
            }
        }
    }
}
