// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A small square of stripes: contested, as on the map.
pragma ComponentBehavior: Bound

import QtQuick

Rectangle {
    id: mark
    property color colour: Theme.dim

    implicitWidth: Math.round(9 * Theme.scale)
    implicitHeight: implicitWidth
    color: "transparent"
    border.color: colour
    clip: true

    Repeater {
        model: 3
        delegate: Rectangle {
            required property int index
            x: (index - 1) * mark.width / 2.2 + mark.width / 2
            y: -mark.height / 2
            width: 1
            height: mark.height * 2
            rotation: 45
            antialiasing: true
            color: mark.colour
        }
    }
}
