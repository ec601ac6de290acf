// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What of the store is taken elsewhere, in which format.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import QtQuick.Templates as T

FocusScope {
    id: page
    required property DataExporter exporter
    required property Desk desk

    property string format: "csv"
    property bool filtered: false
    property bool windowed: false
    property var leftOut: ({}) // tables that are left out
    readonly property bool whole: format === "dataset"
    readonly property bool inFolder: whole || ((format === "csv" || format === "geojson") && wanted.length > 1)
    readonly property var wanted: exporter.tableNames.filter(t => !leftOut[t])
    readonly property bool hasWindow: !isNaN(desk.filter.windowFrom)
    readonly property bool isNarrowed: desk.filter.text.length > 0 || desk.filter.hiddenCategories.length > 0 || desk.filter.faction.length > 0
        || desk.filter.place.length > 0 || desk.filter.extent.width > 0 || desk.filter.narrowed

    readonly property var names: ({
        events: qsTr("Events"), control: qsTr("Who held each district, as areas with days"),
        control_points: qsTr("Who held places without an area"), route_states: qsTr("Roads, open and cut, with days"),
        routes: qsTr("Routes"), places: qsTr("Places"), control_claims: qsTr("Every claim about control"),
        casualties: qsTr("Casualty figures, each with its claimant"), statements: qsTr("Statements"),
        factions: qsTr("Factions"), sources: qsTr("Sources")
    })
    readonly property var explained: ({
        csv: qsTr("Tables for spreadsheets. Text that would be taken for a formula is made harmless."),
        geojson: qsTr("A collection of features a table, in WGS84."),
        kml: qsTr("For Google Earth: its time slider plays the districts, roads and events."),
        gpkg: qsTr("For QGIS: its Temporal Controller plays the tables, and styles in the colours of the factions come with it."),
        dataset: qsTr("Everything, with all imports and edits, as a folder of text from which the same store can be built again.")
    })

    EventFacets { id: facets; events: page.desk.events }
    Flickable {
        id: scroll
        anchors { left: parent.left; right: parent.right; top: parent.top; bottom: foot.top; margins: 2 * Theme.pad }
        contentHeight: column.height
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        T.ScrollBar.vertical: ScrollBar {}
        Column {
            id: column
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(scroll.width - 2 * Theme.pad, Math.round(620 * Theme.scale))
            spacing: Theme.gap

            PopTitle { text: qsTr("Format") }
            Segmented {
                anchors.left: parent.left
                objectName: "dataFormat"
                focus: true
                choices: [
                    { key: "csv", text: "CSV" }, { key: "geojson", text: "GeoJSON" }, { key: "kml", text: "KML" },
                    { key: "gpkg", text: "GeoPackage" }, { key: "dataset", text: qsTr("Data set") }
                ]
                current: page.format
                onChosen: key => page.format = key
            }
            DataText {
                width: parent.width
                horizontalAlignment: Text.AlignLeft
                wrapMode: Text.Wrap
                color: Theme.dim
                text: page.explained[page.format]
            }
            PopTitle { text: qsTr("What"); visible: !page.whole }
            Flow {
                width: parent.width
                Repeater {
                    model: page.whole ? [] : page.exporter.tableNames
                    delegate: CheckItem {
                        required property string modelData
                        readonly property bool fits: page.format !== "kml"
                            || ["events", "control", "control_points", "route_states", "routes", "places"].includes(modelData)
                        objectName: "dataTable-" + modelData
                        width: Math.floor(column.width / (column.width > 560 * Theme.scale ? 2 : 1))
                        visible: fits
                        text: page.names[modelData] ?? modelData
                        checkable: false
                        checked: !page.leftOut[modelData]
                        onlyText: qsTr("only")
                        onOnly: {
                            const left = {};
                            for (const table of page.exporter.tableNames)
                                left[table] = table !== modelData;
                            page.leftOut = left;
                        }
                        onClicked: page.leftOut = Object.assign({}, page.leftOut, { [modelData]: checked })
                    }
                }
            }
            PopTitle { text: qsTr("Narrowed to"); visible: !page.whole }
            CheckItem {
                objectName: "dataWindow"
                width: parent.width
                visible: !page.whole && page.hasWindow
                text: qsTr("The days chosen on the timeline")
                checkable: false
                checked: page.windowed
                onClicked: page.windowed = !page.windowed
            }
            CheckItem {
                objectName: "dataFiltered"
                width: parent.width
                visible: !page.whole
                text: qsTr("What the filter of the desk lets through")
                checkable: false
                checked: page.filtered
                onClicked: page.filtered = !page.filtered
            }
            FilterChips {
                width: parent.width
                visible: page.filtered && !page.whole && page.isNarrowed
                desk: page.desk
                facets: facets
                withDays: false
            }
            DataText {
                objectName: "dataFilterSaid"
                width: parent.width
                visible: page.filtered && !page.whole
                horizontalAlignment: Text.AlignLeft
                wrapMode: Text.Wrap
                color: Theme.dim
                text: page.isNarrowed ? qsTr("It counts for every table that it says something about: words, kinds and ground for events, factions and places for events, control and roads, grades and source for all claims.")
                                      : qsTr("Nothing is filtered on the desk now.")
            }
            DataText {
                width: parent.width
                visible: !page.whole
                horizontalAlignment: Text.AlignLeft
                wrapMode: Text.Wrap
                color: Theme.dim
                text: page.desk.clock.knownMode === Clock.Now ? qsTr("With all that is known now.")
                    : qsTr("With what had been reported by the day chosen on the desk.")
            }
        }
    }
    Item {
        id: foot
        anchors { horizontalCenter: parent.horizontalCenter; bottom: parent.bottom; bottomMargin: 2 * Theme.pad }
        width: column.width
        height: start.height
        ToolButton {
            id: start
            objectName: "dataStart"
            anchors.left: parent.left
            primary: true
            enabled: page.whole || page.wanted.length > 0
            symbol: "export"
            text: page.inFolder ? qsTr("Choose a folder…") : qsTr("Choose a file…")
            Keys.onReturnPressed: clicked()
            onClicked: dialog.active = true
        }
    }
    Loader {
        id: dialog
        active: false
        sourceComponent: FileDialog {
            visible: true
            title: page.inFolder ? qsTr("Name a new folder") : qsTr("Export data")
            fileMode: FileDialog.SaveFile
            nameFilters: [qsTr("All files (*)")]
            selectedFile: currentFolder + "/" + page.exporter.suggestedName(page.format, !page.inFolder)
            onAccepted: {
                page.begin(selectedFile);
                dialog.active = false;
            }
            onRejected: dialog.active = false
        }
    }

    function begin(file: url): void {
        const all = wanted.length === exporter.tableNames.length;
        exporter.start(file, format, all ? [] : wanted, windowed && hasWindow ? desk.filter.windowFrom : new Date(NaN),
                       windowed && hasWindow ? desk.filter.windowTo : new Date(NaN), filtered);
    }
}
