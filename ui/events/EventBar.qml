// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Search line and filters over the event list, with what narrows it now as chips.
pragma ComponentBehavior: Bound

import QtQuick

Item {
    id: bar
    required property Desk desk
    required property FactionColours colours
    signal leaveDown

    function focusSearch(): void {
        search.forceActiveFocus(Qt.ShortcutFocusReason);
        search.selectAll();
    }
    function labelOf(list: var, key: string): string {
        const entry = list.find(e => e.key === key);
        return entry ? Say.clean(Say.name(entry.en, entry.ar)) : key;
    }

    implicitHeight: line.height + (chips.visible ? chips.height + 6 : 0) + Theme.gap + Math.round(6 * Theme.scale)

    EventFacets {
        id: eventFacets
        events: bar.desk.events
    }
    Item {
        id: line
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.gap }
        height: Theme.control
        SearchField {
            id: search
            objectName: "eventSearch"
            anchors { left: parent.left; right: filters.left; rightMargin: Theme.gap }
            hint: qsTr("Search events and statements")
            keys: qsTr("Ctrl+F")
            text: bar.desk.filter.text
            onTextEdited: bar.desk.filter.text = text
            onTextChanged: if (text.length === 0) bar.desk.filter.text = ""
            Keys.onDownPressed: bar.leaveDown()
            onAccepted: bar.leaveDown()
            Connections {
                target: bar.desk.filter
                function onTextChanged(): void {
                    if (search.text !== bar.desk.filter.text)
                        search.text = bar.desk.filter.text;
                }
            }
        }
        ToolButton {
            id: filters
            objectName: "filterButton"
            anchors.right: parent.right
            symbol: "filter"
            tip: qsTr("Choose kinds of events, a faction or a place")
            Accessible.name: qsTr("Filter")
            checked: menu.visible
            onClicked: menu.visible ? menu.close() : menu.open()
            FilterMenu {
                id: menu
                objectName: "filterMenu"
                y: filters.height + 4
                x: Say.arabic ? 0 : filters.width - width
                desk: bar.desk
                colours: bar.colours
                facets: eventFacets
                room: bar.width - 2 * Theme.gap
            }
        }
    }
    Flow {
        id: chips
        objectName: "chips"
        anchors { left: parent.left; right: parent.right; top: line.bottom; leftMargin: Theme.gap; rightMargin: Theme.gap; topMargin: 6 }
        visible: bar.desk.filter.active || bar.desk.filter.text.length > 0
        height: visible ? implicitHeight : 0
        spacing: 5
        Chip {
            visible: bar.desk.filter.text.length > 0
            text: qsTr("“%1”").arg(Say.clean(bar.desk.filter.text))
            onClicked: bar.desk.filter.text = ""
        }
        Chip {
            objectName: "categoryChip"
            readonly property var hidden: bar.desk.filter.hiddenCategories
            readonly property var shown: bar.desk.events.categories.filter(c => !hidden.includes(c))
            visible: hidden.length > 0
            text: shown.length <= 2 ? qsTr("only: %1").arg(shown.map(c => Say.category(c)).join(qsTr(", ")))
                : hidden.length <= 2 ? qsTr("without: %1").arg(hidden.map(c => Say.category(c)).join(qsTr(", ")))
                : qsTr("%1 of %2 kinds").arg(shown.length).arg(bar.desk.events.categories.length)
            onClicked: hidden.forEach(c => bar.desk.filter.setCategoryShown(c, true))
        }
        Chip {
            objectName: "factionChip"
            visible: bar.desk.filter.faction.length > 0
            text: bar.labelOf(eventFacets.factions, bar.desk.filter.faction)
            onClicked: bar.desk.filter.faction = ""
        }
        Chip {
            objectName: "placeChip"
            visible: bar.desk.filter.place.length > 0
            text: bar.labelOf(eventFacets.places, bar.desk.filter.place)
            onClicked: bar.desk.filter.place = ""
        }
        Chip {
            objectName: "windowChip"
            readonly property string first: Say.mediumDate(bar.desk.filter.windowFrom)
            readonly property string last: Say.mediumDate(bar.desk.filter.windowTo)
            visible: first.length > 0
            text: first === last ? first : qsTr("%1 \u2013 %2").arg(Say.isolate(first)).arg(Say.isolate(last))
            onClicked: bar.desk.filter.clearWindow()
        }
        Chip {
            objectName: "extentChip"
            visible: bar.desk.filter.extent.width > 0
            text: qsTr("chosen ground")
            onClicked: bar.desk.filter.clearExtent()
        }
    }
    Rectangle {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: 1
        color: Theme.line
    }
}
