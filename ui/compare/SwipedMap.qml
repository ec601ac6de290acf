// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of one map beyond the border, which shows the picture compared with.
pragma ComponentBehavior: Bound

import QtQuick

Item {
    id: swiped
    required property Preferences preferences
    required property MapControlLayer same
    required property MapDensityLayer sameDensity
    required property int hoveredMark
    readonly property MapControlLayer ground: other
    readonly property MapDensityLayer otherDensity: events
    readonly property MapMarkLayer otherMarks: signs

    clip: true

    Item {
        x: -swiped.x
        width: swiped.same.width
        height: swiped.same.height

        OtherGround {
            id: other
            anchors.fill: parent
            preferences: swiped.preferences
            same: swiped.same
        }
        OtherEvents {
            id: events
            anchors.fill: parent
            ground: other
            same: swiped.sameDensity
        }
        MapMarkLayer { // names are the whole map's
            id: signs
            objectName: "otherMarks"
            anchors.fill: parent
            ground: other
            density: events
            ink: swiped.same.ink
            latitude: swiped.same.latitude
            longitude: swiped.same.longitude
            zoom: swiped.same.zoom
            showLabels: false
            hoveredMark: swiped.hoveredMark
        }
    }
}
