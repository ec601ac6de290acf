// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A one-colour symbol from resources/icons, in any size and colour.
pragma ComponentBehavior: Bound

import QtQuick

Image {
    id: icon
    required property string name
    property color colour: Theme.text
    property int size: Math.round(16 * Theme.scale)

    width: size
    height: size
    sourceSize: Qt.size(size, size)
    source: "image://symbol/" + name + "/" + String(colour).slice(1)
    asynchronous: false
    Accessible.ignored: true
}
