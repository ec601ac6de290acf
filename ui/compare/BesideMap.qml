// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The second of two maps side by side: the picture compared with, which the same camera shows and the same hands move.
pragma ComponentBehavior: Bound

import QtLocation
import QtQuick

Item {
    id: beside
    required property Desk desk
    required property FactionColours colours
    required property Preferences preferences
    /// The first map's camera and ground; both maps have one size.
    required property Map map
    required property MapControlLayer same
    required property MapDensityLayer sameDensity
    required property real metresPerPixel
    /// What lies over this map, where no name may stand.
    required property list<rect> obstacles
    readonly property MapControlLayer ground: other
    readonly property MapDensityLayer otherDensity: events
    readonly property MapMarkLayer otherMarks: names

    signal tapped(at: point)
    signal zoomed(step: real, at: point)
    signal panned

    clip: true
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    OtherGround {
        id: other
        anchors.fill: parent
        preferences: beside.preferences
        same: beside.same
    }
    OtherEvents {
        id: events
        anchors.fill: parent
        ground: other
        same: beside.sameDensity
    }
    MapMarkLayer {
        id: names
        objectName: "otherNames"
        anchors.fill: parent
        ground: other
        density: events
        ink: beside.same.ink
        latitude: beside.same.latitude
        longitude: beside.same.longitude
        zoom: beside.same.zoom
        arabic: Say.arabic
        showLabels: beside.preferences.showLabels
        showRoutes: beside.preferences.showRoutes
        obstacles: beside.obstacles.concat(key.visible ? [Qt.rect(key.x, key.y, key.width, key.height)] : [])
        hoveredMark: pointer.mark
        hoveredSegment: pointer.segment
        hoveredPlace: pointer.place
    }
    MapPointer {
        id: pointer
        anchors.fill: parent
        map: beside.map
        ground: other
        marks: names
        density: events
        onTapped: at => beside.tapped(at)
        onDoubleTapped: at => beside.zoomed(1, at)
        onZoomed: (step, at) => beside.zoomed(step, at)
        onPanned: beside.panned()
    }
    MapDensityKey {
        id: key
        objectName: "otherDensityKey"
        x: beside.width - width - Theme.gap
        y: beside.obstacles[0].height + Theme.gap
        visible: events.dense
        density: events
        span: beside.preferences.eventSpan
        style: beside.preferences.eventStyle
        metresPerPixel: beside.metresPerPixel
    }
    MapCard {
        objectName: "otherCard"
        desk: beside.desk
        colours: beside.colours
        ground: other
        marks: names
        ofOther: true
        mark: pointer.mark
        events: pointer.events
        segment: pointer.segment
        place: pointer.place
        route: pointer.route
        at: pointer.at
        area: Qt.rect(0, 0, beside.width, beside.height)
    }
}
