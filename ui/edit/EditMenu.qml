// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The button of the top bar for editing: add, undo, redo, the list of edits, the analyst's name.
pragma ComponentBehavior: Bound

import QtQuick

ToolButton {
    id: button
    objectName: "editButton"
    required property Editor editor
    required property Preferences preferences
    signal addRequested(kind: string)
    signal editsRequested
    signal tableRequested

    symbol: "pencil"
    tip: qsTr("Add and correct, undo, list of edits")
    onClicked: pop.opened ? pop.close() : pop.open()

    Pop {
        id: pop
        contentItem: Column {
            LayoutMirroring.enabled: Say.arabic
            LayoutMirroring.childrenInherit: true
            spacing: 4
            width: Math.round(300 * Theme.scale)

            DataText {
                width: parent.width
                visible: text.length > 0
                horizontalAlignment: Text.AlignLeft
                wrapMode: Text.Wrap
                color: Theme.warning
                font.pixelSize: Theme.small + 1
                text: button.editor.whyNot
            }
            PopTitle { text: qsTr("Add") }
            Repeater {
                model: Fields.kinds
                delegate: MenuRow {
                    required property string modelData
                    required property int index
                    objectName: "add_" + modelData
                    width: parent ? parent.width : 0
                    height: Math.round(27 * Theme.scale)
                    symbol: ["district", "flag", "chart", "road", "quote", "link", "person", "home"][index]
                    text: Fields.kind(modelData) + "…"
                    keys: index === 0 ? "Ctrl+N" : ""
                    onClicked: {
                        pop.close();
                        button.addRequested(modelData);
                    }
                }
            }
            PopTitle { text: qsTr("Edits") }
            MenuRow {
                objectName: "menuUndo"
                width: parent.width
                enabled: button.editor.canUndo
                symbol: "undo"
                text: button.editor.canUndo ? qsTr("Undo: %1").arg(Say.isolate(Say.clean(button.editor.undoText)))
                    : button.editor.editable ? qsTr("Undo: no edit stands") : qsTr("Undo: cannot be edited")
                keys: "Ctrl+Z"
                onClicked: {
                    pop.close();
                    button.editor.undo();
                }
            }
            MenuRow {
                objectName: "menuRedo"
                width: parent.width
                enabled: button.editor.canRedo
                symbol: "event-forward"
                text: button.editor.canRedo ? qsTr("Redo: %1").arg(Say.isolate(Say.clean(button.editor.redoText)))
                    : button.editor.editable ? qsTr("Redo: nothing was undone") : qsTr("Redo: cannot be edited")
                keys: "Ctrl+Y"
                onClicked: {
                    pop.close();
                    button.editor.redo();
                }
            }
            MenuRow {
                objectName: "menuEdits"
                width: parent.width
                symbol: "list"
                text: qsTr("All edits…")
                onClicked: {
                    pop.close();
                    button.editsRequested();
                }
            }
            MenuRow {
                objectName: "menuTable"
                width: parent.width
                symbol: "layers"
                text: qsTr("Edit in a table…")
                keys: "Ctrl+T"
                onClicked: {
                    pop.close();
                    button.tableRequested();
                }
            }
            PopTitle { text: qsTr("Your name in what you enter") }
            TextLine {
                objectName: "analyst"
                width: parent.width
                maximumLength: 80
                hint: button.preferences.author
                text: button.preferences.analyst
                onEditingFinished: button.preferences.analyst = text
            }
        }
    }
}
