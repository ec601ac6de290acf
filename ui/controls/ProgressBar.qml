// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How much of some work is done.
pragma ComponentBehavior: Bound

import QtQuick

Rectangle {
    id: bar
    property real value: 0 // 0 to 1

    implicitHeight: Math.round(8 * Theme.scale)
    implicitWidth: Math.round(160 * Theme.scale)
    radius: height / 2
    color: Theme.hover
    Accessible.role: Accessible.ProgressBar
    Accessible.name: Say.percent(value)

    Rectangle {
        anchors { left: parent.left; top: parent.top; bottom: parent.bottom }
        width: Math.max(height, bar.width * Math.min(1, bar.value))
        visible: bar.value > 0
        radius: height / 2
        color: Theme.accent
    }
}
