// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The columns that head and rows of the histories share, in pixels.
import QtQml

QtObject {
    required property Desk desk
    required property real width
    readonly property bool wide: width > 620 * Theme.scale
    readonly property int firstDay: Math.floor(desk.histories.firstMinute / 1440)
    readonly property int lastDay: Math.floor(desk.histories.lastMinute / 1440)
    readonly property real name: Math.round((wide ? 190 : 150) * Theme.scale)
    readonly property real changes: Math.round(66 * Theme.scale)
    readonly property real last: wide ? Math.round(84 * Theme.scale) : 0
    readonly property real contested: wide ? Math.round(74 * Theme.scale) : 0
    readonly property real stripWidth: Math.max(0, width - name - changes - last - contested - Theme.pad - 3 * Theme.gap)
    /// Left edge of the strips, mirrored with the rest.
    readonly property real stripX: Say.arabic ? width - name - 2 * Theme.gap - stripWidth : name + 2 * Theme.gap
}
