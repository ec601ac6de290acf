// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Something that narrows the list, with a cross to take it away.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

T.AbstractButton {
    id: chip
    property string tip: qsTr("Remove this filter")

    implicitHeight: Math.round(24 * Theme.scale)
    implicitWidth: Math.min(label.implicitWidth + Math.round(34 * Theme.scale), Math.round(240 * Theme.scale))
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Accessible.name: text
    Accessible.description: tip
    Keys.onReturnPressed: clicked()
    Keys.onDeletePressed: clicked()

    background: Rectangle {
        radius: height / 2
        color: Qt.alpha(Theme.accent, chip.hovered ? 0.28 : 0.16)
        border.width: chip.visualFocus ? 2 : 1
        border.color: chip.visualFocus ? Theme.accent : Qt.alpha(Theme.accent, 0.45)
    }
    contentItem: Item {
        DataText {
            id: label
            anchors {
                left: parent.left; leftMargin: Math.round(10 * Theme.scale); right: cross.left; rightMargin: 4
                verticalCenter: parent.verticalCenter
            }
            horizontalAlignment: Text.AlignLeft
            font.pixelSize: Theme.small + 1
            text: chip.text
        }
        Icon {
            id: cross
            anchors { right: parent.right; rightMargin: Math.round(7 * Theme.scale); verticalCenter: parent.verticalCenter }
            size: Math.round(11 * Theme.scale)
            name: "close"
            colour: Theme.dim
        }
    }
    Tip {
        shown: chip.hovered
        text: chip.tip
    }
}
