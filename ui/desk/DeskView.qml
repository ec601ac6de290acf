// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The desk: top bar, map beside the column of panels, timeline below; sizes are remembered.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

Item {
    id: view
    required property Desk desk
    required property FactionColours colours
    required property Preferences preferences
    required property Session session
    required property Importer importer
    required property Editor editor
    required property bool still
    required property string only
    required property bool briefing
    readonly property bool ready: width > 0 && height > 0
    signal briefRequested
    signal eventsRequested
    signal openRequested(url file)
    signal bundledRequested
    signal timelineZoomRequested(factor: real)

    function showHelp(page: string): void {
        sheet.helpPage = page;
        sheet.show(helpPart);
    }
    /// What lies over the map instead of it: history or claims; empty for the map.
    property string cover: ""
    function toggleHistory(): void {
        cover = cover === "history" ? "" : "history";
    }
    function toggleComparison(): void {
        cover = ""; // it is shown on the map
        const comparison = desk.comparison;
        if (comparison.kind !== Comparison.Off)
            comparison.stop();
        else
            comparison.compareDate(new Date(Math.max(desk.clock.firstDate.getTime(), desk.clock.date.getTime() - 86400000)));
    }
    function showImport(): void {
        sheet.show(importPart);
    }
    /// A share of the room within bounds given at scale 1, in whole pixels.
    function between(least: real, share: real, most: real): int {
        return Math.round(Math.max(least * Theme.scale, Math.min(share, most * Theme.scale)));
    }

    focus: true

    Loader {
        anchors { fill: parent; margins: Theme.gap }
        active: view.only.length > 0
        sourceComponent: view.only === "map" ? mapPart : view.only === "timeline" ? timelinePart
            : view.only === "factions" ? factionPart : view.only === "casualties" ? casualtyPart : null
    }

    Item {
        anchors { fill: parent; margins: Theme.gap }
        visible: view.only.length === 0

        TopBar {
            id: bar
            anchors { left: parent.left; right: parent.right; top: parent.top }
            height: Math.round(40 * Theme.scale)
            desk: view.desk
            preferences: view.preferences
            session: view.session
            importer: view.importer
            briefing: view.briefing
            importAside: sheet.sourceComponent !== importPart && view.importer.stage !== Importer.Idle
            onBriefRequested: view.briefRequested()
            onKeysRequested: view.showHelp("keys")
            onAboutRequested: view.showHelp("about")
            onEventsRequested: view.eventsRequested()
            onImportRequested: view.showImport()
            onCompareRequested: view.toggleComparison()
            onImportsRequested: sheet.show(importsPart)
            onHistoryRequested: view.toggleHistory()
            onOpenRequested: file => view.openRequested(file)
            onBundledRequested: view.bundledRequested()
        }
        T.SplitView {
            id: rows
            anchors { left: parent.left; right: parent.right; top: bar.bottom; bottom: parent.bottom; topMargin: Theme.gap }
            orientation: Qt.Vertical
            handle: SplitHandle { vertical: true }

            T.SplitView {
                id: columns
                T.SplitView.fillHeight: true
                T.SplitView.minimumHeight: Math.round(200 * Theme.scale)
                orientation: Qt.Horizontal
                handle: SplitHandle { vertical: false }

                /// A split view is not mirrored with the rest: the map changes places with the panels.
                function mirror(): void {
                    if ((itemAt(0) === mapSlot) === Say.arabic)
                        moveItem(0, 1);
                }
                Component.onCompleted: mirror()
                Connections {
                    target: Say
                    function onArabicChanged(): void { columns.mirror(); }
                }

                Item {
                    id: mapSlot
                    T.SplitView.fillWidth: true
                    T.SplitView.minimumWidth: Math.round(320 * Theme.scale)
                    Loader {
                        anchors.fill: parent
                        visible: view.cover.length === 0
                        active: view.only.length === 0
                        sourceComponent: mapPart
                    }
                    Loader {
                        objectName: "mapCover"
                        anchors.fill: parent
                        sourceComponent: view.cover === "history" ? historyPart : view.cover === "claims" ? claimsPart : null
                    }
                }
                T.SplitView {
                    id: side
                    T.SplitView.preferredWidth: view.preferences.sideWidth > 0 && !view.briefing ? view.preferences.sideWidth
                        : view.between(400, view.width * 0.32, 560)
                    T.SplitView.minimumWidth: Math.round(340 * Theme.scale)
                    orientation: Qt.Vertical
                    handle: SplitHandle { vertical: true }

                    Loader {
                        T.SplitView.preferredHeight: view.preferences.factionHeight > 0 && !view.briefing
                            ? view.preferences.factionHeight
                            : view.briefing ? Math.round(side.height * 0.5) : view.between(150, side.height * 0.3, 280)
                        T.SplitView.minimumHeight: Math.round(110 * Theme.scale)
                        T.SplitView.fillHeight: view.briefing
                        active: view.only.length === 0
                        sourceComponent: factionPart
                        onHeightChanged: if (side.resizing) view.preferences.factionHeight = height
                    }
                    Loader {
                        T.SplitView.preferredHeight: view.preferences.casualtyHeight > 0 && !view.briefing
                            ? view.preferences.casualtyHeight
                            : view.briefing ? Math.round(side.height * 0.5) : view.between(160, side.height * 0.34, 380)
                        T.SplitView.minimumHeight: Math.round(150 * Theme.scale)
                        active: view.only.length === 0
                        sourceComponent: casualtyPart
                        onHeightChanged: if (side.resizing) view.preferences.casualtyHeight = height
                    }
                    Loader {
                        T.SplitView.fillHeight: !view.briefing
                        T.SplitView.minimumHeight: Math.round(120 * Theme.scale)
                        visible: !view.briefing
                        active: view.only.length === 0
                        sourceComponent: view.desk.comparison.kind === Comparison.Off ? eventPart : changesPart
                    }
                    onWidthChanged: if (columns.resizing) view.preferences.sideWidth = width
                }
            }
            Loader {
                T.SplitView.preferredHeight: view.preferences.timelineHeight > 0 && !view.briefing ? view.preferences.timelineHeight
                    : view.between(150, view.height * 0.22, 250)
                T.SplitView.minimumHeight: Math.round(110 * Theme.scale)
                active: view.only.length === 0
                sourceComponent: timelinePart
                onHeightChanged: if (rows.resizing) view.preferences.timelineHeight = height
            }
        }
        Hint {
            visible: !view.still && !view.preferences.hintDismissed && !view.briefing
            x: Math.round((columns.width - side.width - width) / 2) + (Say.arabic ? side.width : 0)
            y: rows.y + Theme.pad
            onDismissed: view.preferences.hintDismissed = true
        }
    }

    Component {
        id: mapPart
        MapPanel {
            desk: view.desk
            colours: view.colours
            preferences: view.preferences
            onHistoryRequested: view.toggleHistory()
        }
    }
    Component {
        id: historyPart
        HistoryView {
            desk: view.desk
            colours: view.colours
            onClosed: view.cover = ""
        }
    }
    Component {
        id: claimsPart
        ClaimsView {
            desk: view.desk
            colours: view.colours
            editor: view.editor
            onClosed: view.cover = ""
        }
    }
    Component {
        id: timelinePart
        TimelinePanel {
            id: timelinePanel
            desk: view.desk
            Connections {
                target: view
                function onTimelineZoomRequested(factor: real): void { timelinePanel.zoomBy(factor); }
            }
        }
    }
    Component { id: factionPart; FactionPanel { desk: view.desk; colours: view.colours; preferences: view.preferences } }
    Component { id: casualtyPart; CasualtyPanel { desk: view.desk } }
    Component {
        id: eventPart
        EventPanel {
            id: eventPanel
            desk: view.desk
            colours: view.colours
            preferences: view.preferences
            onSaveRequested: file => view.session.saveList(file)
            onClaimsRequested: view.cover = "claims"
            onHistoryRequested: view.cover = "history"
            Connections {
                target: view
                function onEventsRequested(): void { eventPanel.focusList(); }
            }
        }
    }

    Component { id: changesPart; ChangesPanel { desk: view.desk; colours: view.colours } }

    /// What lies over the desk, one thing at a time.
    Loader {
        id: sheet
        property string helpPage: ""
        function show(what: Component): void {
            sourceComponent = what;
        }
        function close(): void {
            sourceComponent = null;
            view.forceActiveFocus();
        }
        anchors.fill: parent
    }
    Component {
        id: helpPart
        HelpView {
            desk: view.desk
            page: sheet.helpPage
            onClosed: sheet.close()
        }
    }
    Component {
        id: importPart
        ImportSheet {
            importer: view.importer
            session: view.session
            onClosed: sheet.close()
        }
    }
    Component {
        id: importsPart
        ImportsView {
            importer: view.importer
            session: view.session
            onClosed: sheet.close()
            onImportRequested: view.showImport()
        }
    }
    Notice {
        id: notice
        anchors { horizontalCenter: parent.horizontalCenter; bottom: parent.bottom; bottomMargin: 3 * Theme.pad }
        Connections {
            target: view.importer
            function onNotice(text: string, isTrouble: bool): void { notice.show(text, isTrouble); }
        }
        Connections {
            target: view.session
            function onSaved(fileName: string, rows: int): void {
                notice.show(qsTr("%n events were saved as %1.", "", rows).arg(Say.isolate(fileName)), false);
            }
        }
    }

    Keyed {
        desk: view.desk
        enabled: view.only.length === 0 && sheet.sourceComponent === null
        briefing: view.briefing
        covered: view.cover.length > 0
        onUncovered: view.cover = ""
        onHistoryWanted: view.toggleHistory()
        onHelp: view.showHelp("keys")
        onBrief: view.briefRequested()
        onSearch: bar.focusSearch()
        onImportWanted: view.showImport()
        onCompareWanted: view.toggleComparison()
        onTimelineZoomed: factor => view.timelineZoomRequested(factor)
    }
}
