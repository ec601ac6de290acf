// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the event list is ordered and shown, and how to take it elsewhere.
pragma ComponentBehavior: Bound

import QtQuick

Pop {
    id: menu
    required property EventModel events
    required property Preferences preferences
    required property EventColumns layout
    signal copyRequested
    signal saveRequested

    readonly property var sorts: [
        { key: "time", text: qsTr("Time") }, { key: "category", text: qsTr("Kind of event") },
        { key: "place", text: qsTr("Place") }, { key: "actor", text: qsTr("First party") },
        { key: "killed", text: qsTr("Killed") }
    ]

    contentItem: Column {
        LayoutMirroring.enabled: Say.arabic
        LayoutMirroring.childrenInherit: true
        spacing: Theme.gap
        width: Math.round(260 * Theme.scale)

        PopTitle { text: qsTr("Sort by") }
        Choice {
            objectName: "sortChoice"
            width: parent.width
            symbol: "sort"
            choices: menu.sorts.map(s => ({ key: s.key, text: s.text }))
            current: menu.events.sortedBy
            onChosen: key => menu.events.sortBy(key, key === "killed")
        }
        Segmented {
            anchors.left: parent.left
            objectName: "sortOrder"
            choices: [{ key: "up", text: qsTr("Ascending") }, { key: "down", text: qsTr("Descending") }]
            current: menu.events.descending ? "down" : "up"
            onChosen: key => menu.events.sortBy(menu.events.sortedBy, key === "down")
        }
        PopTitle { text: qsTr("Rows") }
        Segmented {
            anchors.left: parent.left
            objectName: "rowChoice"
            choices: [{ key: "full", text: qsTr("Two lines") }, { key: "line", text: qsTr("One line, with columns") }]
            current: menu.preferences.eventLines ? "line" : "full"
            onChosen: key => menu.preferences.eventLines = key === "line"
        }
        Column {
            width: parent.width
            visible: menu.preferences.eventLines
            Repeater {
                model: menu.layout.all
                delegate: CheckItem {
                    required property string modelData
                    objectName: "showColumn-" + modelData
                    width: parent ? parent.width : 0 // qmllint disable missing-property
                    text: menu.layout.title(modelData)
                    figure: checked && !menu.layout.shown.includes(modelData) ? qsTr("no room") : ""
                    checkable: false
                    checked: menu.preferences.eventColumns.includes(modelData)
                    onClicked: menu.preferences.eventColumns = checked
                        ? menu.preferences.eventColumns.filter(c => c !== modelData)
                        : menu.preferences.eventColumns.concat([modelData])
                }
            }
        }
        PopTitle { text: qsTr("Take it elsewhere") }
        MenuRow {
            objectName: "copyRows"
            width: parent.width
            symbol: "copy"
            text: qsTr("Copy the rows chosen")
            keys: "Ctrl+C"
            onClicked: {
                menu.close();
                menu.copyRequested();
            }
        }
        MenuRow {
            objectName: "saveList"
            width: parent.width
            symbol: "export"
            enabled: menu.events.count > 0
            text: qsTr("Save these %n events…", "", menu.events.count)
            onClicked: {
                menu.close();
                menu.saveRequested();
            }
        }
    }
}
