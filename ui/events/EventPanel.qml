// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The events and the inspector: one above the other where there is room, else one at a time.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs

FocusScope {
    id: root
    required property Desk desk
    required property FactionColours colours
    required property Preferences preferences
    /// The list as it is shown now, to be written to that file.
    signal saveRequested(url file)
    signal claimsRequested
    signal historyRequested
    /// The menu of what is selected, at a point of the panel.
    signal menuRequested(at: point)
    /// add, correct, withdraw or history, of a record of that kind.
    signal editRequested(action: string, kind: string, id: string)

    readonly property bool tall: height > 700
    readonly property bool hasSelection: desk.selection.kind !== Selection.None
    /// Which of the two is shown where there is room for one.
    property string page: "events"

    function focusList(): void {
        page = "events";
        eventList.focusList();
    }

    EventFacets {
        id: eventFacets
        events: root.desk.events
    }

    Connections {
        target: root.desk.selection
        function onChanged(): void {
            const kind = root.desk.selection.kind;
            if (kind === Selection.None)
                root.page = "events";
            else if (kind === Selection.Event || kind === Selection.Statement)
                eventList.reveal(root.desk.selection.id);
            else if (kind !== Selection.Day)
                root.page = "inspector";
        }
    }

    component Tabs: Segmented {
        anchors.verticalCenter: parent ? parent.verticalCenter : undefined
        visible: !root.tall && root.hasSelection
        choices: [{ key: "events", text: qsTr("Events") }, { key: "inspector", text: qsTr("Selected") }]
        current: root.page
        onChosen: key => root.page = key
    }

    Panel {
        objectName: "eventsPage"
        width: parent.width
        height: root.tall && root.hasSelection ? Math.round(root.height * 0.52) - Theme.gap : root.height
        visible: root.tall || root.page === "events"
        title: qsTr("Events")
        trailing: [
            DataText {
                anchors.verticalCenter: parent ? parent.verticalCenter : undefined
                objectName: "eventCount"
                color: Theme.dim
                font.pixelSize: Theme.small + 1
                text: root.desk.filter.active ? qsTr("%n found", "", root.desk.events.count)
                    : qsTr("%n on %1", "", root.desk.events.todayCount).arg(Say.shortDate(root.desk.clock.date))
            },
            Item {
                visible: !root.tall && root.hasSelection
                width: Theme.gap
                height: 1
            },
            Tabs {},
            ToolButton {
                id: options
                objectName: "sortButton"
                anchors.verticalCenter: parent ? parent.verticalCenter : undefined
                height: Math.round(26 * Theme.scale)
                quiet: true
                symbol: "sort"
                tip: qsTr("Order the list, choose what it shows, save it")
                Accessible.name: qsTr("List")
                checked: listMenu.visible
                onClicked: listMenu.visible ? listMenu.close() : listMenu.open()
                ListMenu {
                    id: listMenu
                    objectName: "listMenu"
                    events: root.desk.events
                    preferences: root.preferences
                    layout: eventList.layout
                    onCopyRequested: eventList.copyRows()
                    onSaveRequested: saveDialog.active = true
                }
            },
            ToolButton {
                id: filters
                objectName: "filterButton"
                anchors.verticalCenter: parent ? parent.verticalCenter : undefined
                height: Math.round(26 * Theme.scale)
                quiet: true
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
                    desk: root.desk
                    colours: root.colours
                    facets: eventFacets
                    room: root.width - 2 * Theme.gap
                }
            }
        ]
        EventList {
            id: eventList
            anchors.fill: parent
            desk: root.desk
            facets: eventFacets
            preferences: root.preferences
            onInspect: root.page = "inspector"
            onCopy: text => links.copy(text)
            onMenuRequested: at => root.menuRequested(eventList.mapToItem(root, at.x, at.y))
        }
    }

    Panel {
        objectName: "inspectorPage"
        y: root.tall ? Math.round(root.height * 0.52) : 0
        width: parent.width
        height: root.height - y
        visible: root.hasSelection && (root.tall || root.page === "inspector")
        title: qsTr("Selected")
        trailing: [
            Tabs {},
            ToolButton {
                anchors.verticalCenter: parent ? parent.verticalCenter : undefined
                height: Math.round(26 * Theme.scale)
                quiet: true
                symbol: "close"
                tip: qsTr("Select nothing")
                onClicked: root.desk.selection.clear()
            }
        ]
        InspectorView {
            anchors.fill: parent
            desk: root.desk
            colours: root.colours
            onClaimsRequested: root.claimsRequested()
            onHistoryRequested: root.historyRequested()
            onEditRequested: (action, kind, id) => root.editRequested(action, kind, id)
        }
    }

    WebLinks { id: links }
    Loader {
        id: saveDialog
        active: false
        sourceComponent: FileDialog {
            visible: true
            title: qsTr("Save the list")
            fileMode: FileDialog.SaveFile
            defaultSuffix: "csv"
            nameFilters: [qsTr("Table for spreadsheets (*.csv)"), qsTr("Map (*.geojson)")]
            onAccepted: {
                root.saveRequested(selectedFile);
                saveDialog.active = false;
            }
            onRejected: saveDialog.active = false
        }
    }
}
