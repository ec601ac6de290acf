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
    required property DataExporter dataExporter
    required property Editor editor
    required property AreaImport areas
    required property PictureMaker pictures
    required property SceneList scenes
    required property bool still
    required property string only
    required property bool briefing
    readonly property bool ready: width > 0 && height > 0
    readonly property bool comparing: desk.comparison.kind !== Comparison.Off
    signal briefRequested
    signal eventsRequested
    signal openRequested(url file)
    signal bundledRequested
    signal timelineZoomRequested(factor: real)
    signal mapToolRequested(tool: string)

    function showHelp(page: string): void {
        sheet.helpPage = page;
        sheet.show(helpPart);
    }
    function showTable(): void {
        edit.unlessDirty(() => {
            edit.close();
            sheet.show(tablePart);
        });
    }
    function toggleComparison(): void {
        const comparison = desk.comparison;
        if (comparison.kind !== Comparison.Off)
            comparison.stop();
        else
            comparison.compareDate(new Date(Math.max(desk.clock.firstDate.getTime(), desk.clock.date.getTime() - 86400000)));
    }
    function showImport(): void {
        sheet.show(importPart);
    }
    function showBoundaries(): void {
        sheet.show(boundariesPart);
    }
    function showPicture(what: string): void {
        sheet.pictureOf = what;
        sheet.show(picturePart);
    }
    /// The map's view in degrees, null while there is none.
    function mapGround(): var {
        const map = mapLoader.item as MapPanel;
        return map ? map.groundOf(Qt.rect(0, 0, map.width, map.height)) : null;
    }
    function copyMap(): void {
        const at = mapGround();
        pictures.copy({ what: "map", theme: Theme.dark ? "dark" : "light", language: Say.language,
                        ground: at ? Qt.rect(at.west, at.south, at.east - at.west, at.north - at.south) : Qt.rect(0, 0, 0, 0) });
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
            editor: view.editor
            briefing: view.briefing
            importAside: sheet.sourceComponent !== importPart && view.importer.stage !== Importer.Idle
            onBriefRequested: view.briefRequested()
            onKeysRequested: view.showHelp("keys")
            onAboutRequested: view.showHelp("about")
            onEventsRequested: view.eventsRequested()
            onImportRequested: view.showImport()
            onCompareRequested: view.toggleComparison()
            onImportsRequested: sheet.show(importsPart)
            onHistoryRequested: cover.toggleStrips()
            onBoundariesRequested: view.showBoundaries()
            onPictureRequested: view.showPicture("map")
            onReportRequested: view.showPicture("report")
            onDataRequested: sheet.show(dataPart)
            onScenesRequested: sheet.show(scenesPart)
            onOpenRequested: file => view.openRequested(file)
            onBundledRequested: view.bundledRequested()
            onAddRequested: kind => edit.add(kind, {})
            onEditsRequested: edit.showEdits()
            onTableRequested: view.showTable()
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
                        id: mapLoader
                        anchors.fill: parent
                        visible: !cover.covers
                        active: view.only.length === 0
                        sourceComponent: mapPart
                    }
                    MapCover {
                        id: cover
                        anchors.fill: parent
                        desk: view.desk
                        colours: view.colours
                        editor: view.editor
                        onEditRequested: (action, kind, id) => edit.act(action, kind, id)
                        onUncovered: view.forceActiveFocus()
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
                        T.SplitView.minimumHeight: Math.round(Math.min(110 * Theme.scale, side.height * 0.26))
                        T.SplitView.fillHeight: view.briefing
                        active: view.only.length === 0
                        sourceComponent: factionPart
                        onHeightChanged: if (side.resizing) view.preferences.factionHeight = height
                    }
                    Loader {
                        T.SplitView.preferredHeight: view.preferences.casualtyHeight > 0 && !view.briefing
                            ? view.preferences.casualtyHeight
                            : view.briefing ? Math.round(side.height * 0.5) : view.between(160, side.height * 0.34, 380)
                        T.SplitView.minimumHeight: Math.round(Math.min(150 * Theme.scale, side.height * 0.38))
                        // on a low window what changed takes its room: tolls are listed there too
                        visible: view.briefing || !view.comparing || side.height > 440 * Theme.scale
                        active: view.only.length === 0
                        sourceComponent: casualtyPart
                        onHeightChanged: if (side.resizing) view.preferences.casualtyHeight = height
                    }
                    Loader {
                        T.SplitView.fillHeight: !view.briefing
                        T.SplitView.minimumHeight: Math.round(Math.min(120 * Theme.scale, side.height * 0.3))
                        visible: !view.briefing
                        active: view.only.length === 0
                        sourceComponent: view.comparing ? changesPart : eventPart
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
            id: map
            desk: view.desk
            colours: view.colours
            preferences: view.preferences
            editor: view.still ? null : view.editor
            onMenuRequested: (placeId, at) => edit.menuOf("place", placeId, map.mapToItem(edit, at.x, at.y))
            onControlRequested: places => edit.add("control", { place: places })
            Connections {
                target: view
                function onMapToolRequested(tool: string): void { map.take(tool); }
            }
            onHistoryRequested: cover.toggleStrips()
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
            onClaimsRequested: cover.showClaims()
            onHistoryRequested: cover.toggleStrips()
            onMenuRequested: at => edit.menuOfSelected(eventPanel.mapToItem(edit, at.x, at.y))
            onEditRequested: (action, kind, id) => action === "add" ? edit.add(kind, {}) : edit.act(action, kind, id)
            Connections {
                target: view
                function onEventsRequested(): void { eventPanel.focusList(); }
            }
        }
    }

    Component { id: changesPart; ChangesPanel { desk: view.desk; colours: view.colours } }

    EditHost {
        id: edit
        anchors.fill: parent
        visible: view.only.length === 0
        desk: view.desk
        editor: view.editor
        keysOn: visible && sheet.sourceComponent === null && !view.briefing && !view.still
        room: {
            const least = Math.round(380 * Theme.scale);
            const wide = Math.max(side.width, least);
            const top = rows.y + Theme.gap;
            const high = columns.height > 420 * Theme.scale ? columns.height : rows.height;
            return Qt.rect(Say.arabic ? Theme.gap : width - Theme.gap - wide, top, wide, high);
        }
        onTold: (sentence, isTrouble, canUndo) => {
            notice.show(sentence, isTrouble);
            notice.action = canUndo ? qsTr("Undo") : "";
        }
        onFinished: view.forceActiveFocus()
        onTableRequested: view.showTable()
    }

    MouseArea { // what lies under a sheet is not pointed at; scenes leave the desk in reach
        anchors.fill: parent
        visible: sheet.sourceComponent !== null && sheet.sourceComponent !== scenesPart
        hoverEnabled: true
    }
    /// What lies over the desk, one thing at a time.
    Loader {
        id: sheet
        property string helpPage: ""
        property string pictureOf: "map"
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
            onAreasWanted: file => {
                view.areas.open(file);
                view.showBoundaries();
            }
        }
    }
    Component {
        id: boundariesPart
        BoundariesSheet {
            areas: view.areas
            editor: view.editor
            session: view.session
            onClosed: sheet.close()
        }
    }
    Component {
        id: tablePart
        EditTable {
            desk: view.desk
            editor: view.editor
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
    Component {
        id: picturePart
        PictureSheet {
            desk: view.desk
            maker: view.pictures
            mapView: view.mapGround()
            what: sheet.pictureOf
            onClosed: sheet.close()
        }
    }
    Component {
        id: dataPart
        DataSheet {
            exporter: view.dataExporter
            desk: view.desk
            onClosed: sheet.close()
        }
    }
    Component {
        id: scenesPart
        ScenesView {
            scenes: view.scenes
            proposal: Say.fullDate(view.desk.clock.date)
            onClosed: sheet.close()
        }
    }
    Notice {
        id: notice
        anchors { horizontalCenter: parent.horizontalCenter; bottom: parent.bottom; bottomMargin: 3 * Theme.pad }
        onActed: view.editor.undo()
        Connections {
            target: view.scenes
            function onRefused(what: string, hint: string): void {
                notice.show(hint.length > 0 ? Say.sentence(what) + " " + Say.sentence(hint) : Say.sentence(what), true);
            }
            function onOpened(row: int, name: string): void {
                if (view.briefing)
                    notice.show(qsTr("%1 of %2: %3").arg(row + 1).arg(view.scenes.count).arg(Say.isolate(Say.clean(name))), false);
            }
        }
        Connections {
            target: view.importer
            function onNotice(text: string, isTrouble: bool): void { notice.show(text, isTrouble); }
        }
        Connections {
            target: view.areas
            function onNotice(text: string, isTrouble: bool): void { notice.show(text, isTrouble); }
        }
        Connections {
            target: view.pictures
            function onSaved(fileName: string): void {
                notice.show(qsTr("Saved as %1.").arg(Say.isolate(fileName)), false);
            }
            function onCopied(): void { notice.show(qsTr("The picture is on the clipboard."), false); }
            function onFailed(what: string, hint: string): void {
                if (sheet.sourceComponent !== picturePart)
                    notice.show([Say.sentence(what), hint].join(" "), true);
            }
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
        enabled: view.only.length === 0 && sheet.sourceComponent === null && !edit.open
        briefing: view.briefing
        covered: cover.covers
        onUncovered: cover.uncover()
        onHistoryWanted: cover.toggleStrips()
        onHelp: view.showHelp("keys")
        onBrief: view.briefRequested()
        onSearch: bar.focusSearch()
        onImportWanted: view.showImport()
        onPictureWanted: view.showPicture("map")
        onCopyWanted: view.copyMap()
        onCompareWanted: view.toggleComparison()
        onScenesWanted: sheet.show(scenesPart)
        onSceneStepped: by => by > 0 ? view.scenes.next() : view.scenes.previous()
        onMapToolWanted: tool => {
            cover.uncover();
            view.mapToolRequested(tool);
        }
        onTimelineZoomed: factor => view.timelineZoomRequested(factor)
    }
}
