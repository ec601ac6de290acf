// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What to do next with a tool of the map.
pragma ComponentBehavior: Bound

import QtQuick

DataText {
    width: parent ? parent.width : 0
    wrapMode: Text.Wrap
    elide: Text.ElideNone
    horizontalAlignment: Text.AlignLeft
    color: Theme.dim
    font.pixelSize: Theme.small
}
