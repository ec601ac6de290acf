// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The ground of what lies over the desk: the pointer, its buttons and its wheel do not reach what is below.
pragma ComponentBehavior: Bound

import QtQuick

MouseArea {
    anchors.fill: parent
    acceptedButtons: Qt.AllButtons
    hoverEnabled: true
    onWheel: {}
}
