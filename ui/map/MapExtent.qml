// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The ground chosen on the map, outlined, with a cross that lets it go.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

Item {
    id: extent
    required property rect box
    /// While it is being drawn there is nothing to let go.
    required property bool drawn
    signal cleared

    x: box.x
    y: box.y
    width: box.width
    height: box.height

    Rectangle {
        anchors.fill: parent
        color: Qt.alpha(Theme.accent, extent.drawn ? 0 : 0.12)
        border { width: 4; color: Qt.alpha(Theme.land, 0.7) }
    }
    Rectangle {
        anchors { fill: parent; margins: 1 }
        color: "transparent"
        border { width: 2; color: Theme.accent }
    }
    T.AbstractButton {
        id: clear
        objectName: "clearExtent"
        visible: extent.drawn
        x: parent.width - width / 2
        y: -height / 2
        width: Math.round(22 * Theme.scale)
        height: width
        focusPolicy: Qt.TabFocus
        hoverEnabled: true
        Accessible.name: qsTr("Let the chosen ground go")
        onClicked: extent.cleared()
        background: Rectangle {
            radius: width / 2
            color: clear.hovered ? Theme.hover : Theme.panel
            border { width: clear.visualFocus ? 3 : 1.5; color: Theme.accent }
        }
        contentItem: Item {
            Icon {
                anchors.centerIn: parent
                name: "close"
                size: Math.round(11 * Theme.scale)
                colour: Theme.text
            }
        }
        Tip {
            shown: clear.hovered
            text: clear.Accessible.name
        }
    }
}
