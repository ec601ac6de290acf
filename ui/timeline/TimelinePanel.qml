// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What happened when, and the date slider under it.
pragma ComponentBehavior: Bound

import QtQuick

Panel {
    id: panel
    required property Desk desk

    /// Zooms at the date looked at; 0 shows the whole period.
    function zoomBy(factor: real): void {
        track.zoomBy(factor);
    }

    title: ""
    Accessible.name: qsTr("Timeline")

    TimelineControls {
        id: controls
        anchors { left: parent.left; right: parent.right; top: parent.top }
        anchors { leftMargin: Theme.pad; rightMargin: Theme.pad; topMargin: Math.round(6 * Theme.scale) }
        height: Theme.control
        desk: panel.desk
        bin: track.bin
        zoomed: track.zoomed
        brushing: track.brushing
        beforePeriod: track.beforePeriod
        onZoomRequested: factor => track.zoomBy(factor)
        onBrushToggled: track.brushing = !track.brushing
    }
    TimelineTrack {
        id: track
        anchors { left: parent.left; right: parent.right; top: controls.bottom; bottom: parent.bottom; bottomMargin: other.room }
        anchors.topMargin: Math.round(5 * Theme.scale)
        desk: panel.desk
    }
    DaySlider {
        id: other
        objectName: "daySlider"
        readonly property real room: visible ? height : 0
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: implicitHeight
        desk: panel.desk
        track: track
    }
}
