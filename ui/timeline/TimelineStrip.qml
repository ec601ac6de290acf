// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The whole period as a thin strip over a timeline that shows a part: the part is a window that can be dragged.
pragma ComponentBehavior: Bound

import QtQuick

Item {
    id: strip
    required property Desk desk
    // times in days since 1970
    required property real periodBegin
    required property real periodEnd
    required property real viewFrom
    required property real viewTo
    required property real time
    required property real windowBegin
    required property real windowEnd
    readonly property real dayWidth: width / Math.max(1, periodEnd - periodBegin)
    signal panned(days: real)

    function xAt(time: real): real {
        return Math.max(0, Math.min((time - periodBegin) * dayWidth, width));
    }

    Accessible.ignored: true // keys pan and zoom

    Rectangle {
        anchors.fill: parent
        radius: 3
        color: Theme.raised
    }
    Rectangle {
        visible: strip.windowEnd > strip.windowBegin
        x: strip.xAt(strip.windowBegin)
        width: Math.max(2, strip.xAt(strip.windowEnd) - x)
        height: parent.height
        color: Qt.alpha(Theme.accent, 0.22)
    }
    TimelineOverview {
        anchors { fill: parent; topMargin: 2 }
        model: strip.desk.timeline
        colour: Theme.faint
    }
    Rectangle {
        x: Math.round(strip.xAt(strip.time))
        width: 1
        height: parent.height
        color: Theme.accent
    }
    Rectangle {
        objectName: "stripView"
        readonly property real least: Math.round(10 * Theme.scale)
        x: Math.min(strip.xAt(strip.viewFrom), strip.width - width)
        width: Math.max(least, strip.xAt(strip.viewTo) - strip.xAt(strip.viewFrom))
        height: parent.height
        radius: 3
        color: Qt.alpha(Theme.text, 0.1)
        border { width: 1.5; color: Theme.text }
    }
    MouseArea {
        property real last: 0
        anchors { fill: parent; margins: -2 }
        cursorShape: pressed ? Qt.ClosedHandCursor : Qt.OpenHandCursor
        onPressed: mouse => {
            last = mouse.x;
            const time = strip.periodBegin + mouse.x / strip.dayWidth;
            if (time < strip.viewFrom || time > strip.viewTo)
                strip.panned(time - (strip.viewFrom + strip.viewTo) / 2);
        }
        onPositionChanged: mouse => {
            strip.panned((mouse.x - last) / strip.dayWidth);
            last = mouse.x;
        }
    }
}
