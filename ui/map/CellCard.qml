// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Drawing and changing the cell of a place: what to do next, what was refused and why, who says so, and keeping it.
pragma ComponentBehavior: Bound

import QtQuick

MapToolCard {
    id: card
    required property CellTool tool
    required property Editor editor
    property string source: ""
    property string grade: "6"

    function keep(): void {
        tool.keep(placeName.text, source, Number(grade), remark.text);
    }

    objectName: "cellCard"
    symbol: "border"
    title: tool.phase === CellTool.Choosing ? qsTr("Borders") : tool.fresh ? qsTr("A new place")
        : qsTr("Border of %1").arg(Say.isolate(Say.clean(Say.name(tool.name, tool.nameAr))))
    Connections {
        target: card.tool
        function onKept(): void {
            placeName.clear();
            remark.clear();
        }
    }

    MapToolHint {
        objectName: "cellHint"
        text: card.tool.phase === CellTool.Choosing ? qsTr("Click a district to change its border, or draw a new one.")
            : card.tool.phase === CellTool.Drawing ? qsTr("Click corner after corner; near a border they are caught by it, Shift lets them stand free. Enter or a double click closes the outline.")
            : qsTr("Drag a corner; neighbours that share it move along. Click a side to add a corner, Delete takes the last touched one out.")
    }
    MapToolHint {
        objectName: "cellFault"
        visible: text.length > 0
        color: Theme.warning
        text: Say.sentence(card.tool.fault)
    }
    MapToolHint {
        visible: card.editor !== null && !card.editor.editable
        color: Theme.warning
        text: card.editor !== null ? card.editor.whyNot : ""
    }
    ToolButton {
        objectName: "newCell"
        visible: card.tool.phase === CellTool.Choosing
        symbol: "plus"
        text: qsTr("New place")
        onClicked: card.tool.beginNew()
    }
    MapFact {
        visible: card.tool.area.length > 0
        label: qsTr("Area")
        figure: card.tool.area
    }
    MapFact {
        visible: card.tool.neighbours > 0
        label: qsTr("Neighbours changed with it")
        figure: Say.number(card.tool.neighbours)
    }
    Column {
        width: parent.width
        spacing: Theme.gap
        visible: card.tool.phase === CellTool.Changing && card.tool.dirty
        TextLine {
            id: placeName
            objectName: "cellName"
            width: parent.width
            visible: card.tool.fresh
            hint: qsTr("Name of the place")
        }
        PopTitle { text: qsTr("Who says so") }
        Choice {
            objectName: "cellSource"
            width: parent.width
            choices: card.tool.sources
            current: card.source
            onChosen: key => card.source = key
        }
        Choice {
            objectName: "cellGrade"
            width: parent.width
            choices: [1, 2, 3, 4, 5, 6].map(grade => ({ key: String(grade), text: qsTr("%1: %2").arg(grade).arg(Say.credibility(grade)) }))
            current: card.grade
            onChosen: key => card.grade = key
        }
        TextLine {
            id: remark
            width: parent.width
            hint: qsTr("Why it was changed")
        }
    }
    Row {
        visible: card.tool.phase !== CellTool.Choosing
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
            enabled: card.tool.canRedo
            onClicked: card.tool.redo()
        }
        ToolButton {
            symbol: "trash"
            tip: qsTr("Let all of it go")
            onClicked: card.tool.reset()
        }
        ToolButton {
            objectName: "keepCell"
            primary: enabled
            symbol: "check"
            text: qsTr("Keep")
            tip: qsTr("Keep it as one edit, which can be undone")
            enabled: card.tool.phase === CellTool.Changing && card.tool.dirty && !card.tool.saving && card.editor !== null && card.editor.editable
            onClicked: card.keep()
        }
    }
}
