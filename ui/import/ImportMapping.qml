// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which column of the user's table means what: guessed, with an example beside it.
pragma ComponentBehavior: Bound

import QtQuick

Column {
    id: mapping
    required property ImportChoice choice

    readonly property var choices: [{ key: "", text: "–" }].concat(choice.columns.map(c => ({ key: c, text: Say.clean(c) })))

    spacing: Theme.pad

    Item {
        width: parent.width
        height: Theme.control
        DataText {
            id: title
            anchors { left: parent.left; verticalCenter: parent.verticalCenter }
            font.weight: Font.DemiBold
            text: qsTr("Which column is what")
        }
        DataText {
            anchors { right: source.left; rightMargin: Theme.gap; verticalCenter: parent.verticalCenter }
            color: Theme.dim
            text: qsTr("Published by")
        }
        TextLine {
            id: source
            objectName: "importSource"
            anchors { right: parent.right; verticalCenter: parent.verticalCenter }
            width: Math.min(Math.round(220 * Theme.scale), mapping.width * 0.35)
            hint: qsTr("the file's name")
            text: mapping.choice.sourceName
            onEditingFinished: mapping.choice.sourceName = text
        }
    }
    Grid {
        id: grid
        width: parent.width
        columns: width > 620 * Theme.scale ? 2 : 1
        columnSpacing: 3 * Theme.pad
        rowSpacing: 4

        Repeater {
            model: mapping.choice.fields
            delegate: Item {
                id: field
                required property var modelData
                width: Math.floor((grid.width - (grid.columns - 1) * grid.columnSpacing) / grid.columns)
                height: Theme.control

                DataText {
                    id: label
                    anchors { left: parent.left; verticalCenter: parent.verticalCenter }
                    width: Math.round(110 * Theme.scale)
                    horizontalAlignment: Text.AlignLeft
                    color: field.modelData.column.length > 0 ? Theme.text : Theme.dim
                    text: Say.eventField(field.modelData.key)
                }
                Choice {
                    id: column
                    objectName: "column-" + field.modelData.key
                    anchors { left: label.right; leftMargin: Theme.gap; verticalCenter: parent.verticalCenter }
                    width: Math.round(150 * Theme.scale)
                    choices: mapping.choices
                    current: field.modelData.column
                    Accessible.description: label.text
                    onChosen: key => mapping.choice.setColumn(field.modelData.key, key)
                }
                DataText {
                    anchors { left: column.right; leftMargin: Theme.gap; right: parent.right; verticalCenter: parent.verticalCenter }
                    horizontalAlignment: Text.AlignLeft
                    color: Theme.dim
                    font.pixelSize: Theme.small + 1
                    text: Say.clean(field.modelData.example)
                }
            }
        }
    }
}
