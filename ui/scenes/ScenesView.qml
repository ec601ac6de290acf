// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The scenes of the store beside the desk: keep the view as one, open, order and remove them.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

FocusScope {
    id: view
    required property SceneList scenes
    /// What a new scene is called until it gets a name of its own.
    required property string proposal
    signal closed

    function keep(): void {
        if (scenes.whyNot.length > 0)
            return;
        scenes.keep(nameLine.text.length > 0 ? nameLine.text : proposal);
        nameLine.clear();
    }

    objectName: "scenesView"
    focus: true
    Accessible.role: Accessible.Dialog
    Accessible.name: title.text
    Component.onCompleted: nameLine.forceActiveFocus()
    Shortcut { sequences: ["Escape", "Ctrl+B"]; onActivated: view.closed() }

    Rectangle {
        anchors { right: parent.right; top: parent.top; bottom: parent.bottom; margins: Theme.gap }
        width: Math.round(Math.min(parent.width - 2 * Theme.gap, 400 * Theme.scale))
        radius: Theme.radius
        color: Theme.panel
        border.color: Theme.line
        Cover {}

        DataText {
            id: title
            anchors { left: parent.left; top: parent.top; margins: Theme.pad; topMargin: Theme.pad + 2 }
            text: qsTr("Scenes")
            font.pixelSize: Theme.large
            font.bold: true
            Accessible.role: Accessible.Heading
        }
        ToolButton {
            anchors { right: parent.right; top: parent.top; margins: Theme.gap }
            quiet: true
            symbol: "close"
            tip: qsTr("Close")
            keys: "Esc"
            onClicked: view.closed()
        }
        Column {
            id: head
            anchors { left: parent.left; right: parent.right; top: title.bottom; margins: Theme.pad }
            spacing: Theme.gap
            Item {
                width: parent.width
                height: Theme.control
                enabled: view.scenes.whyNot.length === 0
                opacity: enabled ? 1 : 0.5
                TextLine {
                    id: nameLine
                    objectName: "newScene"
                    anchors { left: parent.left; right: keepButton.left; rightMargin: Theme.gap }
                    hint: view.proposal
                    maximumLength: 120
                    onAccepted: view.keep()
                    Keys.onShortcutOverride: event => event.accepted = event.key === Qt.Key_Backspace
                }
                ToolButton {
                    id: keepButton
                    objectName: "keepScene"
                    anchors.right: parent.right
                    primary: true
                    symbol: "bookmark"
                    text: qsTr("Keep this view")
                    tip: qsTr("Date, known-on, map, layers, filter, selection and what is drawn")
                    onClicked: view.keep()
                }
            }
            DataText {
                objectName: "whyNoScene"
                width: parent.width
                visible: view.scenes.whyNot.length > 0
                wrapMode: Text.Wrap
                elide: Text.ElideNone
                horizontalAlignment: Text.AlignLeft
                color: Theme.warning
                font.pixelSize: Theme.small + 1
                text: view.scenes.whyNot
            }
            Repeater {
                model: view.scenes.unreadable
                DataText {
                    required property string modelData
                    width: parent ? parent.width : 0 // qmllint disable missing-property
                    wrapMode: Text.Wrap
                    elide: Text.ElideNone
                    horizontalAlignment: Text.AlignLeft
                    color: Theme.warning
                    font.pixelSize: Theme.small
                    text: qsTr("A scene cannot be read. %1").arg(Say.isolate(Say.clean(modelData)))
                }
            }
        }
        ListView {
            id: list
            objectName: "sceneList"
            anchors { left: parent.left; right: parent.right; top: head.bottom; bottom: foot.top; margins: Theme.gap }
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            spacing: 2
            model: view.scenes
            Accessible.role: Accessible.List
            Accessible.name: title.text
            T.ScrollBar.vertical: ScrollBar {}
            delegate: SceneRow {
                width: ListView.view.width
                scenes: view.scenes
            }
        }
        DataText {
            anchors { left: list.left; right: list.right; top: list.top; margins: Theme.pad }
            visible: list.count === 0
            wrapMode: Text.Wrap
            elide: Text.ElideNone
            horizontalAlignment: Text.AlignHCenter
            color: Theme.dim
            text: qsTr("No scenes yet. Set date, map and filter, draw what matters, and keep the view under a name.")
        }
        Column {
            id: foot
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: Theme.pad }
            spacing: Theme.gap
            ToolButton {
                objectName: "bringBack"
                visible: view.scenes.removed.length > 0
                width: parent.width
                symbol: "undo"
                text: qsTr("Bring back %1").arg(Say.isolate(Say.clean(view.scenes.removed)))
                onClicked: view.scenes.bringBack()
            }
            DataText {
                width: parent.width
                wrapMode: Text.Wrap
                elide: Text.ElideNone
                horizontalAlignment: Text.AlignLeft
                color: Theme.dim
                font.pixelSize: Theme.small
                text: qsTr("In a briefing (F5) Page Down and Page Up step through them. What is drawn while a scene is open is kept in it.")
            }
        }
    }
}
