// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A line with a check box, and a figure at its end; in its place, under the pointer, a word to check this one alone.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

T.AbstractButton {
    id: item
    property string symbol: ""
    property string figure: ""
    property string onlyText: ""
    signal only

    checkable: true
    implicitHeight: Math.round(28 * Theme.scale)
    implicitWidth: Math.round(label.implicitWidth + count.implicitWidth + (symbol.length > 0 ? 80 : 56) * Theme.scale)
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Accessible.role: Accessible.CheckBox
    Accessible.name: text
    Accessible.checked: checked
    Accessible.description: figure

    background: Rectangle {
        radius: 6
        color: item.hovered ? Theme.hover : "transparent"
        border.width: item.visualFocus ? 2 : 0
        border.color: Theme.accent
    }
    contentItem: Item {
        Rectangle {
            id: box
            anchors { left: parent.left; leftMargin: 8; verticalCenter: parent.verticalCenter }
            width: Math.round(15 * Theme.scale)
            height: width
            radius: 4
            color: item.checked ? Theme.accent : Theme.panel
            border.color: item.checked ? Theme.accent : Theme.faint
            Icon {
                anchors.centerIn: parent
                visible: item.checked
                size: Math.round(11 * Theme.scale)
                name: "check"
                colour: Theme.accentText
            }
        }
        Icon {
            id: mark
            anchors { left: box.right; leftMargin: visible ? 8 : 0; verticalCenter: parent.verticalCenter }
            visible: item.symbol.length > 0
            width: visible ? size : 0
            name: visible ? item.symbol : "info"
            colour: item.checked ? Theme.text : Theme.dim
        }
        DataText {
            id: label
            anchors {
                left: mark.right; leftMargin: 8; right: count.left; rightMargin: 8; verticalCenter: parent.verticalCenter
            }
            horizontalAlignment: Text.AlignLeft
            text: item.text
            color: item.checked ? Theme.text : Theme.dim
        }
        FigureText {
            id: count
            anchors { right: parent.right; rightMargin: 8; verticalCenter: parent.verticalCenter }
            text: onlyButton.visible ? item.onlyText : item.figure
            color: onlyButton.visible ? Theme.accent : Theme.dim
            font.pixelSize: Theme.small
            T.AbstractButton {
                id: onlyButton
                anchors { fill: parent; margins: -6 }
                visible: item.onlyText.length > 0 && (item.hovered || item.visualFocus)
                focusPolicy: Qt.NoFocus
                text: item.onlyText
                Accessible.name: text
                onClicked: item.only()
            }
        }
    }
}
