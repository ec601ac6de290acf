// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What lines and bars cannot say: from where to where a claim reaches, open upwards or downwards, and which bars of the
// daily chart the claimant gave himself.
pragma ComponentBehavior: Bound

import QtQuick

Item {
    id: marks
    required property TollChart plot
    property list<var> spans: []
    property list<var> claimed: []

    function refill(): void {
        spans = plot.toll.spans();
        claimed = plot.toll.claimedDays();
    }
    Component.onCompleted: refill()
    Connections {
        target: marks.plot.toll
        function onSeriesChanged(): void { marks.refill(); }
    }

    Repeater {
        model: marks.plot.daily ? [] : marks.spans
        delegate: Item {
            id: span
            objectName: "tollSpan"
            required property var modelData
            readonly property color colour: Theme.groupColour(modelData.group)
            readonly property real middle: modelData.best >= 0 ? modelData.best : modelData.low >= 0 ? modelData.low : modelData.high
            readonly property bool openAbove: modelData.high < 0
            readonly property bool openBelow: modelData.low < 0
            readonly property real open: Math.round(11 * Theme.scale)
            readonly property real from: openAbove ? marks.plot.yOf(middle) - open : marks.plot.yOf(modelData.high)
            readonly property real to: openBelow ? marks.plot.yOf(middle) + open : marks.plot.yOf(modelData.low)
            readonly property real cap: Math.round(7 * Theme.scale)

            x: Math.round(marks.plot.xOf(modelData.day + 0.5) - cap / 2)
            y: from
            width: cap
            height: to - from
            opacity: marks.plot.emphasis(modelData.group) * 0.9
            Rectangle {
                anchors.horizontalCenter: parent.horizontalCenter
                width: Math.max(1, Math.round(1.5 * Theme.scale))
                height: parent.height
                color: span.colour
            }
            Rectangle {
                visible: !span.openAbove
                width: parent.width
                height: Math.max(1, Math.round(1.5 * Theme.scale))
                color: span.colour
            }
            Rectangle {
                visible: !span.openBelow
                anchors.bottom: parent.bottom
                width: parent.width
                height: Math.max(1, Math.round(1.5 * Theme.scale))
                color: span.colour
            }
            component ArrowHead: Rectangle { // half of a square on its corner: an arrow's head
                width: Math.round(5 * Theme.scale)
                height: width
                rotation: 45
                anchors.horizontalCenter: parent?.horizontalCenter
                color: span.colour
            }
            ArrowHead { visible: span.openAbove; anchors.top: parent.top }
            ArrowHead { visible: span.openBelow; anchors.bottom: parent.bottom }
        }
    }
    Repeater {
        model: marks.plot.daily ? marks.claimed : []
        delegate: Rectangle {
            objectName: "claimedDay"
            required property var modelData
            width: Math.round(8 * Theme.scale)
            height: width
            radius: width / 2
            x: marks.plot.xOf(modelData.day + 0.5) - width / 2
            y: marks.plot.yOf(modelData.figure) - height / 2
            opacity: marks.plot.emphasis(modelData.group)
            color: Theme.panel
            border.width: 2
            border.color: Theme.groupColour(modelData.group)
        }
    }
}
