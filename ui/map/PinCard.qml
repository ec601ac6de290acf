// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The position of the pin in every notation, each to be copied by a click.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

MapToolCard {
    id: card
    required property Board board
    signal shown

    objectName: "pinCard"
    symbol: "pin"
    title: qsTr("Pin")
    closeTip: qsTr("Remove the pin")

    Repeater {
        model: [
            { label: qsTr("Degrees"), text: card.board.pinDecimal },
            { label: qsTr("Minutes"), text: card.board.pinDms },
            { label: "MGRS", text: card.board.pinMgrs },
            { label: "UTM", text: card.board.pinUtm }
        ]
        delegate: T.AbstractButton {
            id: line
            required property var modelData
            objectName: "pin-" + modelData.label
            width: parent ? parent.width : 0 // qmllint disable missing-property
            height: Math.round(22 * Theme.scale)
            visible: modelData.text.length > 0
            focusPolicy: Qt.TabFocus
            hoverEnabled: true
            Accessible.name: qsTr("Copy %1").arg(modelData.text)
            onClicked: card.clip.copy(modelData.text)
            background: Rectangle {
                radius: 5
                color: line.hovered ? Theme.hover : "transparent"
                border { width: line.visualFocus ? 2 : 0; color: Theme.accent }
            }
            contentItem: Item {
                DataText {
                    anchors { left: parent.left; leftMargin: 4; verticalCenter: parent.verticalCenter }
                    color: Theme.dim
                    font.pixelSize: Theme.small
                    text: line.modelData.label
                }
                FigureText {
                    anchors { right: parent.right; rightMargin: 4; verticalCenter: parent.verticalCenter }
                    font.pixelSize: Theme.small + 1
                    text: line.modelData.text
                }
            }
            Tip { shown: line.hovered; text: qsTr("Click to copy") }
        }
    }
}
