// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of one map beyond the border, which shows the picture compared with.
pragma ComponentBehavior: Bound

import QtQuick

Item {
    id: swiped
    required property Preferences preferences
    required property MapControlLayer same
    readonly property MapControlLayer ground: other

    clip: true

    OtherGround {
        id: other
        x: -swiped.x
        width: swiped.same.width
        height: swiped.same.height
        preferences: swiped.preferences
        same: swiped.same
    }
}
