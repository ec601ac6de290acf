// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What to draw on the map and in which colour; the words of the chosen mark.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

MapToolCard {
    id: card
    required property DrawTool tool
    required property Board board
    required property mapInk ink

    function editText(): void {
        words.forceActiveFocus(Qt.OtherFocusReason);
        words.selectAll();
    }

    objectName: "drawCard"
    symbol: "pencil"
    title: qsTr("Draw on the map")

    Row {
        spacing: Math.round(4 * Theme.scale)
        Repeater {
            model: [
                { kind: DrawTool.Select, symbol: "pointer", tip: qsTr("Choose, move and change what is drawn") },
                { kind: DrawTool.Text, symbol: "text-mark", tip: qsTr("Text") },
                { kind: DrawTool.Arrow, symbol: "arrow-mark", tip: qsTr("Arrow") },
                { kind: DrawTool.Line, symbol: "line-mark", tip: qsTr("Line") },
                { kind: DrawTool.Area, symbol: "area-mark", tip: qsTr("Area") }
            ]
            delegate: ToolButton {
                required property var modelData
                objectName: "draw-" + modelData.symbol
                symbol: modelData.symbol
                tip: modelData.tip
                checked: card.tool.kind === modelData.kind
                onClicked: card.tool.kind = modelData.kind
            }
        }
    }
    Row {
        spacing: Math.round(6 * Theme.scale)
        Repeater {
            model: [qsTr("Ink"), qsTr("Red"), qsTr("Orange"), qsTr("Green"), qsTr("Blue"), qsTr("Violet")]
            delegate: T.AbstractButton {
                id: swatch
                required property int index
                required property string modelData
                readonly property bool on: (card.board.chosen >= 0 ? card.board.chosenColour : card.tool.colour) === index
                width: Math.round(24 * Theme.scale)
                height: width
                focusPolicy: Qt.TabFocus
                hoverEnabled: true
                objectName: "colour-" + index
                Accessible.role: Accessible.RadioButton
                Accessible.name: modelData
                Accessible.checked: on
                onClicked: card.tool.colour = index
                background: Rectangle {
                    radius: width / 2
                    color: "transparent"
                    border { width: swatch.on || swatch.visualFocus ? 2 : 0; color: swatch.visualFocus ? Theme.accent : Theme.text }
                    Rectangle {
                        anchors { fill: parent; margins: 4 }
                        radius: width / 2
                        color: card.tool.shade(swatch.index, card.ink)
                    }
                }
                Tip { shown: swatch.hovered; text: swatch.modelData }
            }
        }
    }
    TextLine {
        id: words
        objectName: "words"
        width: parent.width
        enabled: card.board.chosen >= 0
        opacity: enabled ? 1 : 0.5
        hint: qsTr("Words on the chosen mark")
        maximumLength: 120
        text: card.board.chosenText
        onEditingFinished: if (card.board.chosen >= 0) card.board.setChosenText(text)
        // keys of the map's tools are letters here
        Keys.onShortcutOverride: event => event.accepted = event.key === Qt.Key_Escape || event.key === Qt.Key_Backspace
        Keys.onEscapePressed: card.forceActiveFocus()
    }
    MapToolHint {
        text: card.tool.kind === DrawTool.Select ? qsTr("Click a mark to choose it, drag it or one of its points to move it.")
            : card.tool.kind === DrawTool.Text ? qsTr("Click where the text is to stand.")
            : card.tool.kind === DrawTool.Arrow ? qsTr("Click where the arrow begins, then where it points.")
            : qsTr("Click point after point; Enter or a double click ends it.")
    }
    Row {
        spacing: Math.round(4 * Theme.scale)
        ToolButton {
            symbol: "undo"
            tip: qsTr("Undo")
            keys: qsTr("Backspace")
            enabled: card.tool.canUndo
            onClicked: card.tool.undo()
        }
        ToolButton {
            symbol: "redo"
            tip: qsTr("Redo")
            enabled: card.board.canRedo
            onClicked: card.tool.redo()
        }
        ToolButton {
            objectName: "removeMark"
            symbol: "trash"
            tip: qsTr("Remove the chosen mark")
            keys: qsTr("Delete")
            enabled: card.board.chosen >= 0
            onClicked: card.board.removeChosen()
        }
        ToolButton {
            text: qsTr("Clear all")
            tip: qsTr("Remove everything that is drawn, rings too; it can be undone")
            enabled: !card.board.empty
            onClicked: card.board.clear()
        }
    }
}
