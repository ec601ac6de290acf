// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The small heading of a part of a popup.
pragma ComponentBehavior: Bound

import QtQuick

DataText {
    anchors.left: parent ? parent.left : undefined
    topPadding: Math.round(4 * Theme.scale)
    color: Theme.dim
    font.pixelSize: Theme.small
    font.bold: true
}
