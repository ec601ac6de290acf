// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the event list is narrowed to: kinds of events, a faction, a place.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

T.Popup {
    id: menu
    required property Desk desk
    required property FactionColours colours
    required property EventFacets facets
    required property real room

    width: Math.min(Math.round(440 * Theme.scale), room)
    height: column.implicitHeight + 2 * padding
    padding: Theme.gap
    margins: Theme.gap
    focus: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutsideParent

    function named(entries: var, all: string): var {
        return [{ key: "", text: all }].concat(entries.map(e => ({
            key: e.key, text: Say.clean(Say.name(e.en, e.ar)) + "  (" + Say.number(e.count) + ")"
        })));
    }

    background: Rectangle {
        color: Theme.panel
        border.color: Theme.line
        radius: Theme.radius
    }
    contentItem: Column {
        id: column
        LayoutMirroring.enabled: Say.arabic
        LayoutMirroring.childrenInherit: true
        spacing: Theme.gap

        Item {
            width: parent.width
            height: Math.round(26 * Theme.scale)
            DataText {
                anchors { left: parent.left; leftMargin: 4; verticalCenter: parent.verticalCenter }
                horizontalAlignment: Text.AlignLeft
                font.weight: Font.DemiBold
                text: qsTr("Kinds of events")
            }
            ToolButton {
                anchors { right: parent.right; verticalCenter: parent.verticalCenter }
                height: Math.round(26 * Theme.scale)
                quiet: true
                enabled: menu.desk.filter.hiddenCategories.length > 0
                text: qsTr("Show all")
                onClicked: menu.desk.filter.hiddenCategories.forEach(c => menu.desk.filter.setCategoryShown(c, true))
            }
        }
        Grid {
            id: kinds
            columns: menu.width >= 340 * Theme.scale ? 2 : 1
            columnSpacing: 4
            Repeater {
                model: menu.facets.categories
                delegate: CheckItem {
                    id: kind
                    required property var modelData
                    objectName: "kind-" + modelData.key
                    width: (column.width - (kinds.columns - 1) * kinds.columnSpacing) / kinds.columns
                    symbol: "category-" + modelData.key
                    text: Say.category(modelData.key)
                    figure: Say.number(modelData.count)
                    checkable: false
                    checked: !menu.desk.filter.hiddenCategories.includes(modelData.key)
                    onlyText: qsTr("only")
                    onClicked: menu.desk.filter.setCategoryShown(modelData.key, !checked)
                    onOnly: menu.desk.filter.showOnly(modelData.key)
                }
            }
        }
        Rectangle {
            width: parent.width
            height: 1
            color: Theme.line
        }
        Choice {
            objectName: "factionChoice"
            width: parent.width
            symbol: "flag"
            choices: menu.named(menu.facets.factions, qsTr("All factions"))
            current: menu.desk.filter.faction
            onChosen: key => menu.desk.filter.faction = key
        }
        Choice {
            objectName: "placeChoice"
            width: parent.width
            symbol: "district"
            choices: menu.named(menu.facets.places, qsTr("All places"))
            current: menu.desk.filter.place
            onChosen: key => menu.desk.filter.place = key
        }
        ToolButton {
            width: parent.width
            enabled: menu.desk.filter.active || menu.desk.filter.narrowed
            text: qsTr("Clear filters")
            onClicked: { menu.desk.filter.reset(); menu.desk.filter.widen(); }
        }
    }
}
