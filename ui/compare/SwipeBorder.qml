// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The border between both pictures on one map: dragged, or moved with the arrow keys.
pragma ComponentBehavior: Bound

import QtQuick

Item {
    id: border
    /// Share of the map's width that the desk's picture has, 0 to 1.
    property real share: 0.5
    required property real room

    function moveTo(share: real): void {
        border.share = Math.max(0.02, Math.min(0.98, share));
    }

    x: Math.round(share * room) - width / 2
    width: Math.round(30 * Theme.scale)
    activeFocusOnTab: true
    Accessible.role: Accessible.Slider
    Accessible.name: qsTr("Border between both pictures")
    // these two keys step the date elsewhere in the window
    Keys.onShortcutOverride: event => event.accepted = event.key === Qt.Key_Left || event.key === Qt.Key_Right
    Keys.onLeftPressed: moveTo(share - 0.02)
    Keys.onRightPressed: moveTo(share + 0.02)

    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        width: 3
        height: parent.height
        color: Theme.text
    }
    Rectangle {
        objectName: "swipeHandle"
        anchors.centerIn: parent
        width: parent.width
        height: width
        radius: width / 2
        color: Theme.panel
        border { width: border.activeFocus ? 3 : 2; color: border.activeFocus ? Theme.accent : Theme.text }
        Row {
            anchors.centerIn: parent
            Icon { name: "chevron-left"; size: Math.round(11 * Theme.scale); colour: Theme.text }
            Icon { name: "chevron-right"; size: Math.round(11 * Theme.scale); colour: Theme.text }
        }
    }
    HoverHandler { cursorShape: Qt.SplitHCursor }
    DragHandler {
        target: null
        yAxis.enabled: false
        grabPermissions: PointerHandler.CanTakeOverFromAnything // the map under it does not move along
        property real from: 0
        // in the window's pixels: the border's own move with it
        readonly property real way: centroid.scenePosition.x - centroid.scenePressPosition.x
        onActiveChanged: if (active) from = border.share
        onWayChanged: if (active) border.moveTo(from + way / border.room)
    }
}
