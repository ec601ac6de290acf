// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A scene in the list: opened by a click, renamed in place, moved, renewed, removed.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

T.AbstractButton {
    id: row
    required property int index
    required property string name
    required property string date
    required property string known
    required property int marks
    required property SceneList scenes
    readonly property bool open: scenes.current === index
    readonly property bool editable: scenes.whyNot.length === 0
    property bool naming: false

    function beginNaming(): void {
        naming = true;
        nameLine.text = name;
        nameLine.forceActiveFocus(Qt.OtherFocusReason);
        nameLine.selectAll();
    }
    function endNaming(keep: bool): void {
        if (!naming)
            return;
        naming = false;
        if (keep)
            scenes.rename(index, nameLine.text);
        forceActiveFocus(Qt.OtherFocusReason);
    }

    objectName: "scene-" + index
    implicitHeight: Math.round(48 * Theme.scale)
    focusPolicy: Qt.TabFocus
    hoverEnabled: true
    Accessible.name: qsTr("%1, %2").arg(name).arg(Say.stamp(date))
    onClicked: scenes.open(index)
    Keys.onReturnPressed: clicked()
    Keys.onPressed: event => {
        event.accepted = row.editable;
        if (!row.editable)
            return;
        if (event.key === Qt.Key_F2)
            beginNaming();
        else if (event.key === Qt.Key_Delete)
            scenes.remove(index);
        else if (event.key === Qt.Key_Up && (event.modifiers & Qt.AltModifier))
            scenes.move(index, index - 1);
        else if (event.key === Qt.Key_Down && (event.modifiers & Qt.AltModifier))
            scenes.move(index, index + 1);
        else
            event.accepted = false;
    }

    background: Rectangle {
        radius: Math.round(8 * Theme.scale)
        color: row.open ? Qt.alpha(Theme.accent, 0.18) : row.hovered ? Theme.hover : "transparent"
        border { width: row.visualFocus ? 2 : 0; color: Theme.accent }
    }
    contentItem: Item {
        FigureText {
            id: number
            anchors { left: parent.left; leftMargin: Theme.gap; top: parent.top; topMargin: Math.round(7 * Theme.scale) }
            width: Math.round(20 * Theme.scale)
            color: Theme.dim
            text: Say.number(row.index + 1)
        }
        DataText {
            visible: !row.naming
            anchors { left: number.right; leftMargin: Theme.gap; right: tools.left; rightMargin: Theme.gap; baseline: number.baseline }
            horizontalAlignment: Text.AlignLeft
            font.weight: row.open ? Font.DemiBold : Font.Normal
            text: Say.clean(row.name)
        }
        DataText {
            visible: !row.naming
            anchors { left: number.right; leftMargin: Theme.gap; right: tools.left; rightMargin: Theme.gap; bottom: parent.bottom; bottomMargin: Math.round(6 * Theme.scale) }
            horizontalAlignment: Text.AlignLeft
            color: Theme.dim
            font.pixelSize: Theme.small
            text: Say.stamp(row.date) + (row.known === "now" ? "" : row.known === "that_day" ? qsTr(" · as known that day")
                                                                   : qsTr(" · as known on %1").arg(Say.stamp(row.known)))
                + (row.marks > 0 ? qsTr(" · marks: %1").arg(Say.number(row.marks)) : "")
        }
        TextLine {
            id: nameLine
            objectName: "sceneName"
            visible: row.naming
            anchors { left: number.right; leftMargin: Theme.gap; right: parent.right; rightMargin: Theme.gap; verticalCenter: parent.verticalCenter }
            hint: qsTr("Name of the scene")
            maximumLength: 120
            onAccepted: row.endNaming(true)
            onActiveFocusChanged: if (!activeFocus) row.endNaming(true)
            Keys.onShortcutOverride: event => event.accepted = event.key === Qt.Key_Escape
            Keys.onEscapePressed: row.endNaming(false)
        }
        Row {
            id: tools
            anchors { right: parent.right; rightMargin: 4; verticalCenter: parent.verticalCenter }
            visible: row.editable && !row.naming && (row.hovered || row.open || row.activeFocus)
            width: visible ? implicitWidth : 0
            ToolButton {
                quiet: true
                symbol: "pencil"
                tip: qsTr("Rename")
                keys: "F2"
                onClicked: row.beginNaming()
            }
            ToolButton {
                quiet: true
                symbol: "bookmark"
                tip: qsTr("Put what is on the screen in its place")
                onClicked: row.scenes.renew(row.index)
            }
            ToolButton {
                quiet: true
                symbol: "chevron-up"
                tip: qsTr("Earlier in the briefing")
                keys: qsTr("Alt ↑")
                enabled: row.index > 0
                onClicked: row.scenes.move(row.index, row.index - 1)
            }
            ToolButton {
                quiet: true
                symbol: "chevron-down"
                tip: qsTr("Later in the briefing")
                keys: qsTr("Alt ↓")
                enabled: row.index < row.scenes.count - 1
                onClicked: row.scenes.move(row.index, row.index + 1)
            }
            ToolButton {
                objectName: "removeScene"
                quiet: true
                symbol: "trash"
                tip: qsTr("Remove")
                keys: qsTr("Delete")
                onClicked: row.scenes.remove(row.index)
            }
        }
    }
}
