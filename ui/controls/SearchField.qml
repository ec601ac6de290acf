// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A line to type a search into, with a clear button; Esc empties it.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

T.TextField {
    id: field
    property string hint: ""
    property string keys: ""

    implicitHeight: Theme.control
    implicitWidth: Math.round(200 * Theme.scale)
    leftPadding: Math.round(30 * Theme.scale)
    rightPadding: Math.round(28 * Theme.scale)
    verticalAlignment: TextInput.AlignVCenter
    horizontalAlignment: Text.AlignLeft
    selectByMouse: true
    maximumLength: 200
    color: Theme.text
    selectionColor: Theme.accent
    selectedTextColor: Theme.accentText
    font.family: Theme.family
    font.pixelSize: Theme.body
    Accessible.role: Accessible.EditableText
    Accessible.searchEdit: true
    Accessible.name: hint
    Keys.onShortcutOverride: event => event.accepted = event.key === Qt.Key_Escape && text.length > 0
    Keys.onEscapePressed: event => {
        event.accepted = text.length > 0;
        clear();
    }

    background: Rectangle {
        radius: Math.round(8 * Theme.scale)
        color: Theme.raised
        border.width: field.activeFocus ? 2 : 1
        border.color: field.activeFocus ? Theme.accent : Theme.line
    }
    Icon {
        anchors { left: parent.left; leftMargin: Theme.gap; verticalCenter: parent.verticalCenter }
        name: "search"
        colour: Theme.dim
    }
    DataText {
        anchors {
            left: parent.left; leftMargin: Math.round(30 * Theme.scale)
            right: parent.right; rightMargin: Theme.gap; verticalCenter: parent.verticalCenter
        }
        visible: field.text.length === 0 && field.preeditText.length === 0
        horizontalAlignment: Text.AlignLeft
        color: Theme.dim
        text: field.keys.length > 0 ? field.hint + "  (" + field.keys + ")" : field.hint
        Accessible.ignored: true
    }
    T.AbstractButton {
        id: clearButton
        anchors { right: parent.right; rightMargin: 3; verticalCenter: parent.verticalCenter }
        width: parent.height - 6
        height: width
        visible: field.text.length > 0
        focusPolicy: Qt.NoFocus
        hoverEnabled: true
        Accessible.name: qsTr("Clear the search")
        onClicked: field.clear()
        background: Rectangle {
            radius: 6
            color: clearButton.hovered ? Theme.hover : "transparent"
        }
        contentItem: Item {
            Icon {
                anchors.centerIn: parent
                size: Math.round(12 * Theme.scale)
                name: "close"
                colour: Theme.dim
            }
        }
    }
}
