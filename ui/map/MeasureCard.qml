// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What was measured on the map.
pragma ComponentBehavior: Bound

import QtQuick

MapToolCard {
    id: card
    required property MeasureTool tool

    objectName: "measureCard"
    symbol: "ruler"
    title: qsTr("Measure")

    MapToolHint {
        visible: card.tool.count < 2
        text: card.tool.count === 0 ? qsTr("Click the points of a way. Three or more enclose an area.")
                                    : qsTr("Click the next point. Backspace takes the last one back.")
    }
    ListView {
        objectName: "legs"
        width: parent.width
        height: Math.min(contentHeight, Math.round(132 * Theme.scale))
        visible: count > 0
        clip: true
        model: card.tool.legs
        boundsBehavior: Flickable.StopAtBounds
        onCountChanged: positionViewAtEnd()
        delegate: Item {
            id: leg
            required property int index
            required property var modelData
            width: ListView.view.width
            height: Math.round(20 * Theme.scale)
            DataText {
                anchors { left: parent.left; verticalCenter: parent.verticalCenter }
                color: Theme.dim
                font.pixelSize: Theme.small + 1
                text: qsTr("Leg %1").arg(leg.index + 1)
            }
            FigureText {
                anchors { right: parent.right; rightMargin: Math.round(46 * Theme.scale); verticalCenter: parent.verticalCenter }
                text: leg.modelData.distance
            }
            FigureText {
                anchors { right: parent.right; verticalCenter: parent.verticalCenter }
                color: Theme.dim
                text: leg.modelData.bearing
            }
        }
    }
    MapFact {
        objectName: "total"
        visible: card.tool.count > 2
        label: qsTr("Total")
        figure: card.tool.total
        strong: true
    }
    MapFact {
        objectName: "area"
        visible: card.tool.count > 2
        label: qsTr("Enclosed area")
        figure: card.tool.area
        strong: true
    }
    Row {
        visible: card.tool.count > 0
        spacing: Math.round(4 * Theme.scale)
        ToolButton {
            symbol: "undo"
            tip: qsTr("Take the last point back")
            keys: qsTr("Backspace")
            onClicked: card.tool.undo()
        }
        ToolButton {
            objectName: "copyMeasure"
            symbol: "copy"
            text: qsTr("Copy")
            tip: qsTr("Copy distances, bearings and positions as text")
            onClicked: card.clip.copy(card.tool.text)
        }
        ToolButton {
            objectName: "keepMeasure"
            enabled: card.tool.count > 1
            symbol: "pin"
            tip: qsTr("Keep the way on the map, with its length")
            onClicked: card.tool.keep(false)
        }
        ToolButton {
            objectName: "keepArea"
            visible: card.tool.count > 2
            symbol: "area-mark"
            tip: qsTr("Keep the enclosed area on the map, with its size")
            onClicked: card.tool.keep(true)
        }
        ToolButton {
            symbol: "trash"
            tip: qsTr("Measure anew")
            onClicked: card.tool.cancel()
        }
    }
}
