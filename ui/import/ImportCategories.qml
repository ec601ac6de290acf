// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the values in the column of categories mean, one by one.
pragma ComponentBehavior: Bound

import QtQuick

Column {
    id: table
    required property ImportChoice choice

    readonly property var choices: choice.categoryWords.map(w => ({ key: w, text: Say.category(w) }))

    spacing: Theme.pad

    DataText {
        width: parent.width
        horizontalAlignment: Text.AlignLeft
        font.weight: Font.DemiBold
        text: qsTr("What its kinds of events mean")
    }
    Grid {
        id: grid
        width: parent.width
        columns: width > 620 * Theme.scale ? 2 : 1
        columnSpacing: 3 * Theme.pad
        rowSpacing: 4

        Repeater {
            model: table.choice.categories
            delegate: Item {
                id: kind
                required property var modelData
                width: Math.floor((grid.width - (grid.columns - 1) * grid.columnSpacing) / grid.columns)
                height: Theme.control
                DataText {
                    anchors { left: parent.left; right: meaning.left; rightMargin: Theme.gap; verticalCenter: parent.verticalCenter }
                    horizontalAlignment: Text.AlignLeft
                    color: kind.modelData.said ? Theme.text : Theme.dim
                    text: Say.clean(kind.modelData.value)
                }
                Choice {
                    id: meaning
                    objectName: "category-" + kind.modelData.value
                    anchors { right: parent.right; verticalCenter: parent.verticalCenter }
                    width: Math.round(210 * Theme.scale)
                    symbol: "category-" + kind.modelData.category
                    choices: table.choices
                    current: kind.modelData.category
                    onChosen: key => table.choice.setCategory(kind.modelData.value, key)
                }
            }
        }
    }
    Item {
        anchors.left: parent.left
        width: Math.floor((grid.width - (grid.columns - 1) * grid.columnSpacing) / grid.columns)
        height: Theme.control
        DataText {
            anchors { left: parent.left; right: other.left; rightMargin: Theme.gap; verticalCenter: parent.verticalCenter }
            horizontalAlignment: Text.AlignLeft
            color: Theme.dim
            text: qsTr("Everything else")
        }
        Choice {
            id: other
            objectName: "otherCategory"
            anchors { right: parent.right; verticalCenter: parent.verticalCenter }
            width: Math.round(210 * Theme.scale)
            symbol: "category-" + table.choice.otherCategory
            choices: table.choices
            current: table.choice.otherCategory
            onChosen: key => table.choice.otherCategory = key
        }
    }
}
