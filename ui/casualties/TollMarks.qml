// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What lines and bars cannot say: from where to where a claim reaches, open upwards or downwards, and which bars of the
// daily chart the claimant gave himself.
pragma ComponentBehavior: Bound

import QtQuick

Item {
    id: marks
    required property TollModel toll
    required property bool daily
    /// Where the chart draws, in pixels of this item.
    required property rect plot
    required property int firstDay // since 1970
    required property int days
    required property real peak // the figure at the top
    /// The group that stands out; empty where all do.
    required property string strong
    /// The groups that have bars of a day, in their order.
    required property list<string> bars
    /// More spans than this would lie on each other.
    required property int most
    property list<var> spans: []
    property list<var> claimed: []

    function xOf(day: real): real {
        return plot.x + Math.max(0, Math.min(1, (day - firstDay) / days)) * plot.width;
    }
    function yOf(figure: real): real {
        return plot.y + (1 - figure / peak) * plot.height;
    }
    function emphasis(group: string): real {
        return strong.length === 0 || strong === group ? 1 : 0.22;
    }
    /// The middle of a group's bar, in days of its day.
    function barOf(group: string): real {
        const share = 0.72; // of a day, as ChartFeed makes bars
        return 0.5 - share / 2 + share / Math.max(1, bars.length) * (Math.max(0, bars.indexOf(group)) + 0.45);
    }
    function refill(): void {
        const all = toll.spans();
        spans = all.length <= most ? all : [];
        claimed = toll.claimedDays();
    }
    Component.onCompleted: refill()
    Connections {
        target: marks.toll
        function onSeriesChanged(): void { marks.refill(); }
    }

    Repeater {
        model: marks.daily ? [] : marks.spans
        delegate: Item {
            id: span
            objectName: "tollSpan"
            required property var modelData
            readonly property color colour: Theme.groupColour(modelData.group)
            readonly property real middle: modelData.best >= 0 ? modelData.best : modelData.low >= 0 ? modelData.low : modelData.high
            readonly property bool openAbove: modelData.high < 0
            readonly property bool openBelow: modelData.low < 0
            readonly property real open: Math.round(11 * Theme.scale)
            readonly property real from: openAbove ? marks.yOf(middle) - open : marks.yOf(modelData.high)
            readonly property real to: openBelow ? marks.yOf(middle) + open : marks.yOf(modelData.low)
            readonly property real cap: Math.round(7 * Theme.scale)

            x: Math.round(marks.xOf(modelData.day + 0.5) - cap / 2)
            y: from
            width: cap
            height: to - from
            opacity: marks.emphasis(modelData.group) * 0.9
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
        model: marks.daily ? marks.claimed : []
        delegate: Rectangle {
            objectName: "claimedDay"
            required property var modelData
            width: Math.round(8 * Theme.scale)
            height: width
            radius: width / 2
            x: marks.xOf(modelData.day + marks.barOf(modelData.group)) - width / 2
            y: marks.yOf(modelData.figure) - height / 2
            opacity: marks.emphasis(modelData.group)
            color: Theme.panel
            border.width: 2
            border.color: Theme.groupColour(modelData.group)
        }
    }
}
