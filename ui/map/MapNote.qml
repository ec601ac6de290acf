// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A short remark over the map that can be clicked.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

T.AbstractButton {
    id: note
    implicitWidth: label.implicitWidth + Math.round(16 * Theme.scale)
    implicitHeight: Math.round(24 * Theme.scale)
    focusPolicy: Qt.TabFocus
    hoverEnabled: true
    Accessible.name: text

    background: Rectangle {
        radius: height / 2
        color: note.hovered ? Theme.hover : Theme.panel
        border { width: note.visualFocus ? 2 : 1; color: note.visualFocus ? Theme.accent : Theme.line }
    }
    contentItem: DataText {
        id: label
        text: note.text
        color: Theme.dim
        font.pixelSize: Theme.small
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
    }
}
