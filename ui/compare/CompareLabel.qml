// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Says which picture a part of the map shows.
pragma ComponentBehavior: Bound

import QtQuick

Rectangle {
    id: label
    required property string text
    /// The widest it may be.
    required property real room

    width: Math.ceil(Math.min(words.implicitWidth + 2 * Theme.gap, room))
    height: Math.round(24 * Theme.scale)
    radius: height / 2
    color: Qt.alpha(Theme.panel, 0.95)
    border.color: Theme.text
    visible: text.length > 0 && room > Math.round(40 * Theme.scale)
    DataText {
        id: words
        anchors { fill: parent; leftMargin: Theme.gap; rightMargin: Theme.gap }
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        font { bold: true; pixelSize: Theme.small + 1 }
        text: label.text
    }
    HoverHandler { id: hover }
    Tip { shown: hover.hovered && words.truncated; text: label.text }
}
