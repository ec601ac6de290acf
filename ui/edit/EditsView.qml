// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// All edits of the open store, the latest first: who made them, when, what for; undone and redone up to any of them.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

SidePanel {
    id: view
    objectName: "editsView"
    required property Desk desk
    required property Editor editor
    /// How many stand; they come first.
    readonly property int standing: editor.edits.filter(e => e.stands).length
    heading: qsTr("Edits")
    detail: qsTr("An undone edit stays in the store and can be restored until another is made.")

    Shortcut { sequences: ["Escape"]; onActivated: view.closed() }

    EditItems {
        id: changed
        desk: view.desk
        editor: view.editor
        arabic: Say.arabic
    }
    function toggle(batch: real): void {
        changed.batch = changed.batch === batch ? 0 : batch;
    }

    ListView {
        id: list
        objectName: "editsList"
        anchors { fill: parent; margins: Theme.gap }
        clip: true
        focus: true
        activeFocusOnTab: true
        keyNavigationEnabled: true
        boundsBehavior: Flickable.StopAtBounds
        spacing: 4
        // the latest first
        model: view.editor.edits.slice().reverse()
        T.ScrollBar.vertical: ScrollBar {}
        Keys.onReturnPressed: {
            const batch = view.editor.edits[count - 1 - currentIndex]?.batch ?? 0;
            view.toggle(batch);
        }
        delegate: Rectangle {
            id: row
            required property var modelData
            required property int index
            readonly property bool isOpen: changed.batch === modelData.batch
            readonly property bool isLast: view.standing === view.editor.edits.length - index
            width: ListView.view.width
            height: column.height + (isOpen ? what.height + Theme.gap : 0) + 2 * Theme.gap
            radius: 8
            color: Theme.raised
            border.width: ListView.isCurrentItem && list.activeFocus ? 2 : 1
            border.color: isLast || border.width > 1 ? Theme.accent : Theme.line
            opacity: modelData.stands ? 1 : 0.6
            Accessible.role: Accessible.ListItem
            Accessible.name: note.text + ", " + by.text
            Column {
                id: column
                anchors { left: fold.right; leftMargin: 2; right: go.visible ? go.left : parent.right; rightMargin: Theme.gap; top: parent.top; topMargin: Theme.gap }
                spacing: 2
                DataText {
                    id: note
                    width: parent.width
                    horizontalAlignment: Text.AlignLeft
                    wrapMode: Text.Wrap
                    font.strikeout: !row.modelData.stands
                    text: Say.clean(row.modelData.note)
                }
                DataText {
                    id: by
                    width: parent.width
                    horizontalAlignment: Text.AlignLeft
                    wrapMode: Text.Wrap
                    color: Theme.dim
                    font.pixelSize: Theme.small + 1
                    text: [Say.isolate(Say.clean(row.modelData.author)), Say.stamp(row.modelData.recordedAt) + " UTC",
                        row.modelData.stands ? (row.isLast ? qsTr("the latest that stands") : "") : qsTr("undone")].filter(t => t.length > 2).join("  ·  ")
                }
            }
            ToolButton {
                id: fold
                objectName: "editFold"
                anchors { left: parent.left; leftMargin: 2; top: parent.top; topMargin: 3 }
                height: Math.round(24 * Theme.scale)
                quiet: true
                symbol: row.isOpen ? "chevron-down" : Say.arabic ? "chevron-left" : "chevron-right"
                tip: qsTr("What it changed")
                onClicked: {
                    list.currentIndex = row.index;
                    view.toggle(row.modelData.batch);
                }
            }
            Loader {
                id: what
                anchors { left: column.left; right: parent.right; rightMargin: Theme.gap; top: column.bottom; topMargin: Theme.gap }
                active: row.isOpen
                visible: active
                sourceComponent: EditChanges { of: changed }
            }
            ToolButton {
                id: go
                anchors { right: parent.right; rightMargin: Theme.gap; top: parent.top; topMargin: Theme.gap }
                visible: !row.isLast
                enabled: view.editor.editable && !view.editor.busy
                height: Math.round(26 * Theme.scale)
                text: row.modelData.stands ? qsTr("Undo to here") : qsTr("Redo to here")
                tip: row.modelData.stands ? qsTr("Undo every edit made after this one") : qsTr("Restore this edit and those before it")
                onClicked: view.editor.goTo(row.modelData.batch)
            }
        }
        DataText {
            anchors.centerIn: parent
            width: parent.width - 2 * Theme.pad
            visible: list.count === 0
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            color: Theme.dim
            text: view.editor.editable ? qsTr("Nothing was edited in this store yet. Ctrl+N adds a claim.") : view.editor.whyNot
        }
    }
}
