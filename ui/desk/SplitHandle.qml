// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The gap between two panels: a grip appears under the pointer.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

Item {
    id: handle
    required property bool vertical
    implicitWidth: Theme.gap
    implicitHeight: Theme.gap

    Rectangle {
        anchors.centerIn: parent
        width: handle.vertical ? 40 : 3
        height: handle.vertical ? 3 : 40
        radius: 1.5
        color: handle.T.SplitHandle.pressed ? Theme.accent : Theme.faint
        visible: handle.T.SplitHandle.hovered || handle.T.SplitHandle.pressed
    }
}
