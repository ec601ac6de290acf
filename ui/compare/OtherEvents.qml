// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The density of the events of the picture compared with, chosen and painted as the desk's own.
import QtQuick

MapDensityLayer {
    required property MapDensityLayer same

    objectName: "otherDensity"
    visible: dense
    partner: same
    ink: same.ink
    latitude: same.latitude
    longitude: same.longitude
    zoom: same.zoom
    shown: same.shown
    style: same.style
    colourBy: same.colourBy
    span: same.span
}
