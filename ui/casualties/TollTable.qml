// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of the chart as rows, for reading and for screen readers; the day looked at stands out.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

ListView {
    id: table
    required property Desk desk
    readonly property list<real> shares: [0.14, 0.26, 0.16, 0.44]

    clip: true
    boundsBehavior: Flickable.StopAtBounds
    activeFocusOnTab: true
    keyNavigationEnabled: true
    headerPositioning: ListView.OverlayHeader
    model: desk.toll.table()
    Accessible.role: Accessible.Table
    Accessible.name: qsTr("Figures of the chart")
    T.ScrollBar.vertical: ScrollBar {}
    Connections {
        target: table.desk.toll
        function onSeriesChanged(): void { table.model = table.desk.toll.table(); }
    }

    component Line: Row {
        id: line
        required property list<string> words
        required property list<real> shares
        property bool head: false
        height: Math.round(24 * Theme.scale)
        leftPadding: Theme.gap
        rightPadding: Theme.gap
        Repeater {
            model: line.words
            delegate: DataText {
                required property int index
                required property string modelData
                width: (line.width - 2 * Theme.gap) * line.shares[index]
                height: line.height
                rightPadding: 6
                verticalAlignment: Text.AlignVCenter
                text: modelData
                color: line.head ? Theme.dim : Theme.text
                font.pixelSize: Theme.small + (line.head ? 0 : 1)
                font.features: ({ "tnum": 1 })
            }
        }
    }
    header: Rectangle {
        z: 2
        width: ListView.view.width
        height: Math.round(24 * Theme.scale)
        color: Theme.panel
        Line {
            width: parent.width
            head: true
            shares: table.shares
            words: [qsTr("As of"), qsTr("Who"), qsTr("Figure"), qsTr("Source, reported")]
        }
        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: 1
            color: Theme.line
        }
    }
    delegate: Rectangle {
        id: row
        required property var modelData
        required property int index
        readonly property list<string> words: [
            Say.shortDate(modelData.date), Say.group(modelData.group),
            Say.figures(modelData.low, modelData.best, modelData.high),
            modelData.source + ", " + Say.shortDate(modelData.reportedOn)
        ]
        width: ListView.view.width
        height: Math.round(24 * Theme.scale)
        color: Say.shortDate(modelData.date) === Say.shortDate(table.desk.clock.date) ? Theme.hover
             : ListView.isCurrentItem && table.activeFocus ? Theme.raised : "transparent"
        Accessible.role: Accessible.Row
        Accessible.name: words.join(", ")
        Line {
            width: parent.width
            shares: table.shares
            words: row.words
        }
    }
}
