// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What became of a boundary file: counts, cells that overlap now, and the way back.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

FocusScope {
    id: page
    required property AreaImport areas
    signal finished
    signal wanted

    readonly property var sum: areas.summary
    readonly property var tiles: [
        { key: "replaced", text: qsTr("cells replaced") },
        { key: "added", text: qsTr("new places") },
        { key: "claims", text: qsTr("claims of control") },
        { key: "open", text: qsTr("not settled, left out") },
        { key: "refused", text: qsTr("refused") },
        { key: "left", text: qsTr("cells that stay schematic or as they were") }
    ].filter(t => t.key === "replaced" || sum[t.key] > 0)

    Column {
        id: top
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: 2 * Theme.pad }
        spacing: Theme.pad
        DataText {
            objectName: "areasDone"
            width: parent.width
            horizontalAlignment: Text.AlignLeft
            font.pixelSize: Theme.large
            font.bold: true
            text: page.areas.undone ? qsTr("Undone: the store is as it was") : qsTr("The areas are on the desk")
        }
        Flow {
            width: parent.width
            spacing: Theme.gap
            opacity: page.areas.undone ? 0.5 : 1
            Repeater {
                model: page.tiles
                delegate: Rectangle {
                    id: tile
                    required property var modelData
                    width: Math.max(Math.round(176 * Theme.scale), what.implicitWidth + 2 * Theme.pad)
                    height: Math.round(74 * Theme.scale)
                    radius: Theme.radius
                    color: Theme.panel
                    border.color: Theme.line
                    Accessible.role: Accessible.StaticText
                    Accessible.name: number.text + " " + tile.modelData.text
                    Column {
                        anchors { left: parent.left; right: parent.right; margins: Theme.pad; verticalCenter: parent.verticalCenter }
                        FigureText {
                            id: number
                            objectName: "areas-" + tile.modelData.key
                            width: parent.width
                            horizontalAlignment: Text.AlignLeft
                            font.pixelSize: Theme.figure
                            font.weight: Font.DemiBold
                            text: Say.number(page.sum[tile.modelData.key])
                        }
                        DataText {
                            id: what
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
            visible: overlaps.count > 0
            horizontalAlignment: Text.AlignLeft
            wrapMode: Text.Wrap
            color: Theme.dim
            text: qsTr("Some cells overlap now: real outlines beside schematic ones, or outlines of the file among themselves.")
        }
    }
    ListView {
        id: overlaps
        anchors {
            left: parent.left; right: parent.right; top: top.bottom; bottom: foot.top
            leftMargin: 2 * Theme.pad; rightMargin: 2 * Theme.pad; topMargin: Theme.pad
        }
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: page.areas.overlaps
        T.ScrollBar.vertical: ScrollBar {}
        delegate: Item {
            id: pair
            required property var modelData
            width: ListView.view.width
            height: Theme.row
            DataText {
                anchors { left: parent.left; right: share.left; rightMargin: Theme.pad; verticalCenter: parent.verticalCenter }
                horizontalAlignment: Text.AlignLeft
                text: Say.isolate(Say.clean(pair.modelData.a)) + "  –  " + Say.isolate(Say.clean(pair.modelData.b))
            }
            FigureText {
                id: share
                anchors { right: parent.right; verticalCenter: parent.verticalCenter }
                color: Theme.dim
                text: qsTr("%1 km²").arg(pair.modelData.km2.toFixed(2))
            }
            Rectangle {
                anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
                height: 1
                color: Theme.line
            }
        }
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
            objectName: "areasUndo"
            anchors { left: parent.left; leftMargin: 2 * Theme.pad; verticalCenter: parent.verticalCenter }
            visible: !page.areas.undone
            symbol: "undo"
            text: qsTr("Undo")
            onClicked: page.areas.undo()
        }
        Row {
            anchors { right: parent.right; rightMargin: 2 * Theme.pad; verticalCenter: parent.verticalCenter }
            spacing: Theme.gap
            ToolButton {
                text: qsTr("Choose another file…")
                onClicked: page.wanted()
            }
            ToolButton {
                objectName: "areasFinished"
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
