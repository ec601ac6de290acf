// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A second slider under the date: the day that the picture is known by, or that is compared with, over bars of how much was
// reported on each day. It keeps to the track's axis. Time runs from left to right in every language.
pragma ComponentBehavior: Bound

import QtQuick

Item {
    id: slider
    required property Desk desk
    required property TimelineTrack track
    readonly property Comparison comparison: desk.comparison
    /// "known" and "date" of the picture compared with, "own" of the desk's known-on day; empty: nothing to move.
    readonly property string mode: comparison.kind === Comparison.Known ? "known" : comparison.kind === Comparison.Date ? "date"
        : desk.clock.knownMode === Clock.FixedDay ? "own" : ""
    readonly property bool ofReports: mode === "known" || mode === "own"
    readonly property date date: mode === "known" ? comparison.clock.knownOn : mode === "date" ? comparison.clock.date : desk.clock.knownOn
    /// Days since 1970.
    readonly property int day: mode.length > 0 ? Math.floor(date.getTime() / 86400000) : 0
    readonly property real slotLeft: track.within(track.xAt(day))
    readonly property real slotRight: track.within(track.xAt(day + 1))
    readonly property int hovered: pointer.containsMouse ? Math.floor(track.timeAt(pointer.mouseX)) : 0

    function toDay(day: int): void {
        const date = track.canvas.dateOfDay(day);
        if (mode === "known")
            comparison.compareKnown(date);
        else if (mode === "date")
            comparison.compareDate(date);
        else
            desk.clock.knowOn(date);
    }
    function step(days: int): void {
        mode === "own" ? desk.clock.stepKnown(days) : comparison.stepDays(days);
    }
    function pick(x: real): void {
        toDay(Math.min(Math.floor(track.timeAt(track.within(x))), Math.ceil(track.end) - 1));
    }
    function says(day: int): string {
        const reports = bars.reportedOn(day);
        const when = Say.mediumDate(track.canvas.dateOfDay(day));
        if (reports.all === 0)
            return qsTr("%1: nothing was reported").arg(Say.isolate(when));
        const parts = [];
        if (reports.events > 0)
            parts.push(qsTr("events: %1").arg(Say.number(reports.events)));
        if (reports.control > 0)
            parts.push(qsTr("places and roads: %1").arg(Say.number(reports.control)));
        if (reports.tolls > 0)
            parts.push(qsTr("figures: %1").arg(Say.number(reports.tolls)));
        if (reports.statements > 0)
            parts.push(qsTr("statements: %1").arg(Say.number(reports.statements)));
        return qsTr("Reported on %1").arg(Say.isolate(when)) + "\n" + parts.join(" · ");
    }

    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    implicitHeight: Math.round(34 * Theme.scale)
    visible: mode.length > 0
    activeFocusOnTab: true

    readonly property real value: day
    readonly property real minimumValue: track.canvas.periodBegin
    readonly property real maximumValue: track.canvas.periodEnd - 1
    readonly property real stepSize: 1
    Accessible.role: Accessible.Slider
    Accessible.name: name.text + ": " + Say.fullDate(date)
    Accessible.focusable: true
    Accessible.onIncreaseAction: step(1)
    Accessible.onDecreaseAction: step(-1)

    // these two keys step the date elsewhere in the window
    Keys.onShortcutOverride: event => event.accepted = event.modifiers === Qt.NoModifier
        && [Qt.Key_Left, Qt.Key_Right, Qt.Key_Home, Qt.Key_End].includes(event.key)
    Keys.onLeftPressed: step(-1)
    Keys.onRightPressed: step(1)
    Keys.onPressed: event => {
        event.accepted = true;
        if (event.key === Qt.Key_Home)
            toDay(track.canvas.periodBegin);
        else if (event.key === Qt.Key_End)
            toDay(track.canvas.periodEnd - 1);
        else
            event.accepted = false;
    }

    DataText {
        id: name
        x: Theme.pad
        width: slider.track.canvas.axisLeft - x - Theme.gap
        anchors.verticalCenter: bars.verticalCenter
        horizontalAlignment: Say.arabic ? Text.AlignRight : Text.AlignLeft
        color: Theme.dim
        font.pixelSize: Theme.small
        text: slider.ofReports ? qsTr("Reported by") : qsTr("Compared day")
    }
    Rectangle {
        x: bars.x
        width: bars.width
        y: bars.y + bars.height
        height: 1
        color: Theme.line
    }
    ReportBars {
        id: bars
        objectName: "reportBars"
        x: slider.track.canvas.axisLeft
        width: Math.max(0, slider.track.canvas.axisRight - x)
        y: Math.round(3 * Theme.scale)
        height: slider.height - y - Math.round(9 * Theme.scale)
        visible: slider.visible
        model: slider.desk.timeline
        from: slider.track.begin
        to: slider.track.end
        until: slider.ofReports ? slider.day : -2147483648
        strong: Theme.dim
        faint: Theme.dark ? Qt.darker(Theme.faint, 1.5) : Qt.lighter(Theme.faint, 1.35)
    }
    Rectangle {
        x: Math.round(slider.slotRight) - 1
        y: bars.y
        width: 2
        height: bars.height
        color: Theme.text
    }
    Rectangle {
        objectName: "dayHandle"
        readonly property real least: label.implicitWidth + Math.round(14 * Theme.scale)
        width: Math.max(least, slider.slotRight - slider.slotLeft)
        height: Math.round(17 * Theme.scale)
        x: Math.max(bars.x, Math.min((slider.slotLeft + slider.slotRight - width) / 2, bars.x + bars.width - width))
        y: slider.height - height - 1
        radius: height / 2
        color: Theme.raised
        border { width: slider.activeFocus ? 2 : 1.5; color: slider.activeFocus ? Theme.accent : Theme.text }
        DataText {
            id: label
            objectName: "daySliderDate"
            anchors.centerIn: parent
            font { pixelSize: Theme.small; bold: true }
            text: slider.mode.length > 0 ? Say.axisDate(slider.date) : ""
        }
    }
    MouseArea {
        id: pointer
        x: 0
        width: slider.width
        height: slider.height
        hoverEnabled: true
        cursorShape: mouseX < bars.x ? Qt.ArrowCursor : Qt.SizeHorCursor
        onPressed: mouse => {
            slider.forceActiveFocus();
            if (mouse.x >= bars.x)
                slider.pick(mouse.x);
        }
        onPositionChanged: mouse => {
            if (pressed)
                slider.pick(mouse.x);
        }
    }
    Item { // holds the tip over the day it explains
        x: slider.track.within(slider.track.xAt(slider.hovered))
        width: Math.max(1, slider.track.dayWidth)
        height: 1
        Tip {
            shown: pointer.containsMouse && !pointer.pressed && pointer.mouseX >= bars.x && pointer.mouseX <= bars.x + bars.width
            delay: 150
            y: -implicitHeight - 6
            text: shown ? slider.says(slider.hovered) : ""
        }
    }
}
