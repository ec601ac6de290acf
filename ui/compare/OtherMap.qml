// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The ground of the picture that the desk's is compared with, cut to the part of the map it has.
pragma ComponentBehavior: Bound

import QtQuick

Item {
    id: other
    required property Desk desk
    required property FactionColours colours
    required property Preferences preferences
    required property mapInk ink
    required property real latitude
    required property real longitude
    required property real zoom
    /// Where the map that this is a part of begins and how large it is, in this item.
    required property rect whole

    clip: true

    MapControlLayer {
        objectName: "otherGround"
        x: other.whole.x
        y: other.whole.y
        width: other.whole.width
        height: other.whole.height
        desk: other.desk
        colours: other.colours
        compared: true
        ink: other.ink
        latitude: other.latitude
        longitude: other.longitude
        zoom: other.zoom
        showRoutes: other.preferences.showRoutes
        showFront: other.preferences.showFront
    }
}
