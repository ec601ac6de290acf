// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Says which picture a part of the map shows.
import QtQuick

Rectangle {
    id: label
    required property string text
    width: Math.min(words.implicitWidth + 2 * Theme.gap, parent ? parent.width / 2 : 300)
    height: Math.round(26 * Theme.scale)
    radius: height / 2
    color: Qt.alpha(Theme.panel, 0.92)
    border.color: Theme.line
    visible: text.length > 0
    DataText {
        id: words
        anchors { fill: parent; leftMargin: Theme.gap; rightMargin: Theme.gap }
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        font.bold: true
        text: label.text
    }
}
