// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A slim scroll bar that steps back while nothing moves.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

T.ScrollBar {
    id: bar
    implicitWidth: Math.round(9 * Theme.scale)
    implicitHeight: Math.round(9 * Theme.scale)
    padding: 2
    minimumSize: 0.06
    visible: policy !== T.ScrollBar.AlwaysOff && size < 1

    contentItem: Rectangle {
        radius: Math.min(width, height) / 2
        color: bar.pressed ? Theme.accent : Theme.faint
        opacity: bar.pressed || bar.hovered ? 1 : 0.55
    }
}
