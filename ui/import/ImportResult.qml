// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What became of a file: counts, what was rejected and why, and names that stand for nothing yet.
pragma ComponentBehavior: Bound

import QtQuick

FocusScope {
    id: page
    required property Importer importer
    signal finished
    signal wanted

    readonly property var result: importer.result
    readonly property bool hasNames: importer.names.count > 0 && !result.isUndone
    readonly property bool hasRejected: result.rejected > 0
    readonly property string headline: result.isUndone ? qsTr("The import was undone; the data are as they were before.")
        : result.added + result.changed > 0 ? qsTr("The events are on the desk.")
        : result.rejected > 0 && result.same === 0 ? qsTr("Not one row could be used.")
        : qsTr("Nothing new: the store had all of it.")
    readonly property string remarks: [
        result.repaired > 0 ? qsTr("%n rows had broken characters that were replaced.", "", result.repaired) : "",
        result.missing > 0 ? qsTr("%n events of earlier imports from this source are not in this file; they stand as they are.", "", result.missing) : ""
    ].filter(t => t.length > 0).join(" ")

    Column {
        id: top
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: 2 * Theme.pad }
        spacing: Theme.pad

        DataText {
            objectName: "importHeadline"
            width: parent.width
            horizontalAlignment: Text.AlignLeft
            font.pixelSize: Theme.large
            font.bold: true
            text: page.headline
        }
        Row {
            id: tiles
            anchors.left: parent.left
            spacing: Theme.gap
            Repeater {
                model: [
                    { key: "read", text: qsTr("rows read") }, { key: "added", text: qsTr("added") },
                    { key: "same", text: qsTr("already there") }, { key: "changed", text: qsTr("changed") },
                    { key: "rejected", text: qsTr("rejected") }
                ]
                delegate: Rectangle {
                    id: tile
                    required property var modelData
                    readonly property int count: page.result[modelData.key]
                    width: Math.round(Math.min(160 * Theme.scale, (top.width - 4 * Theme.gap) / 5))
                    height: Math.round(66 * Theme.scale)
                    radius: 8
                    color: Theme.panel
                    border.color: modelData.key === "rejected" && count > 0 ? Theme.warning : Theme.line
                    Accessible.role: Accessible.StaticText
                    Accessible.name: number.text + " " + modelData.text
                    Column {
                        anchors { left: parent.left; right: parent.right; margins: Theme.pad; verticalCenter: parent.verticalCenter }
                        FigureText {
                            id: number
                            objectName: "result-" + tile.modelData.key
                            width: parent.width
                            horizontalAlignment: Text.AlignLeft
                            font.pixelSize: Theme.figure
                            font.weight: Font.DemiBold
                            color: tile.count === 0 ? Theme.dim : Theme.text
                            text: Say.number(tile.count)
                        }
                        DataText {
                            width: parent.width
                            horizontalAlignment: Text.AlignLeft
                            color: Theme.dim
                            font.pixelSize: Theme.small + 1
                            text: tile.modelData.text
                        }
                    }
                }
            }
        }
        DataText {
            width: parent.width
            visible: text.length > 0
            horizontalAlignment: Text.AlignLeft
            wrapMode: Text.Wrap
            color: Theme.dim
            text: page.remarks
        }
    }

    Row {
        id: lists
        anchors {
            left: parent.left; right: parent.right; top: top.bottom; bottom: foot.top
            leftMargin: 2 * Theme.pad; rightMargin: 2 * Theme.pad; topMargin: 2 * Theme.pad; bottomMargin: Theme.pad
        }
        spacing: Theme.pad
        readonly property int shown: (page.hasRejected ? 1 : 0) + (page.hasNames ? 1 : 0)

        ImportRejected {
            visible: page.hasRejected
            width: page.hasNames ? Math.round((parent.width - parent.spacing) * 0.45) : parent.width
            height: parent.height
            importer: page.importer
        }
        ImportNamesList {
            visible: page.hasNames
            width: page.hasRejected ? parent.width - parent.spacing - Math.round((parent.width - parent.spacing) * 0.45) : parent.width
            height: parent.height
            importer: page.importer
        }
    }
    DataText {
        anchors.centerIn: lists
        visible: lists.shown === 0 && !page.result.isUndone
        color: Theme.dim
        text: qsTr("Every row could be used, and every name is known.")
    }

    Rectangle {
        id: foot
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: Math.round(58 * Theme.scale)
        color: Theme.panel
        Rectangle {
            anchors { left: parent.left; right: parent.right; top: parent.top }
            height: 1
            color: Theme.line
        }
        ToolButton {
            objectName: "undoImport"
            anchors { left: parent.left; leftMargin: 2 * Theme.pad; verticalCenter: parent.verticalCenter }
            visible: page.result.batch > 0 && !page.result.isUndone
            enabled: !page.importer.undoing
            symbol: "undo"
            text: page.importer.undoing ? qsTr("Undoing …") : qsTr("Undo this import")
            onClicked: page.importer.undo(page.result.batch)
        }
        Row {
            anchors { right: parent.right; rightMargin: 2 * Theme.pad; verticalCenter: parent.verticalCenter }
            spacing: Theme.gap
            ToolButton {
                text: page.importer.waiting > 0 ? qsTr("Next file") : qsTr("Import another…")
                onClicked: page.importer.waiting > 0 ? page.importer.next() : page.wanted()
            }
            ToolButton {
                objectName: "importDone"
                primary: true
                focus: true
                text: qsTr("To the desk")
                keys: "Esc"
                Keys.onReturnPressed: clicked()
                onClicked: page.finished()
            }
        }
    }
}
