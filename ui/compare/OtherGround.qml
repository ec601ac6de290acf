// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The ground of the picture that the desk's is compared with, under the same camera.
import QtQuick

MapControlLayer {
    required property Preferences preferences
    required property MapControlLayer same

    objectName: "otherGround"
    desk: same.desk
    colours: same.colours
    compared: true
    ink: same.ink
    latitude: same.latitude
    longitude: same.longitude
    zoom: same.zoom
    showRoutes: preferences.showRoutes
    showFront: preferences.showFront
}
