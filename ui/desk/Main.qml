// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The window: remembers its place, owns the keys, and shows the desk, a load under way, or why there is none.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Window

Window {
    id: window
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
    /// A picture is taken of it: nothing that moves, no hints, nothing remembered.
    property bool still: false
    /// The one panel to show: map, timeline, factions, casualties; empty for all.
    property string only: ""
    property bool briefing: false
    readonly property bool frameReady: view.ready && desk.ready

    width: 1280
    height: 800
    minimumWidth: still ? 0 : 960
    minimumHeight: still ? 0 : 600
    color: Theme.page
    title: desk.ready ? qsTr("%1 – Situation Desk").arg(Say.name(desk.titleEn, desk.titleAr)) : qsTr("Situation Desk")
    LayoutMirroring.enabled: Say.arabic
    LayoutMirroring.childrenInherit: true

    Binding { target: Theme; property: "dark"; value: window.preferences.theme === "system"
        ? Application.styleHints.colorScheme !== Qt.Light : window.preferences.theme === "dark" }
    Binding { target: Theme; property: "scale"; value: window.briefing ? 1.4 : 1 }
    Binding { target: Say; property: "years"
        value: window.desk.clock.firstDate.getUTCFullYear() !== window.desk.clock.lastDate.getUTCFullYear() }
    Binding { target: Say; property: "language"; value: window.preferences.spoken }
    Binding { target: window.colours; property: "palette"; value: window.preferences.palette }
    Binding { target: window.colours; property: "level"; value: window.preferences.colourBy === "faction"
        ? FactionColours.Faction : window.preferences.colourBy === "bloc" ? FactionColours.Bloc : FactionColours.Coalition }

    function toggleBriefing() {
        briefing = !briefing;
        visibility = briefing ? Window.FullScreen : preferences.maximized ? Window.Maximized : Window.Windowed;
    }

    /// What would break off an import is asked about first.
    function unlessImporting(question: string, action: string, act: var): void {
        if (importer.stage !== Importer.Running) {
            act();
            return;
        }
        confirm.question = question;
        confirm.action = action;
        confirm.act = act;
        confirm.open();
    }
    function openStore(file: url): void {
        unlessImporting(qsTr("An import is under way. Opening another store cancels it; the store it goes into stays as it was."),
                        qsTr("Cancel it and open"), () => session.open(file));
    }
    function openBundled(): void {
        unlessImporting(qsTr("An import is under way. Opening another store cancels it; the store it goes into stays as it was."),
                        qsTr("Cancel it and open"), () => session.openBundled());
    }

    /// Files that were dropped: a store is opened, all else is imported.
    function take(files: list<url>): void {
        const store = files.find(file => session.isStore(file));
        if (store) {
            openStore(store);
        } else if (files.length > 0) {
            importer.add(files);
            view.showImport();
        }
    }

    Component.onCompleted: {
        if (still)
            return;
        const r = preferences.window;
        if (r.width >= minimumWidth && r.height >= minimumHeight) {
            width = r.width;
            height = r.height;
            if (r.x >= 0 && r.y >= 0 && r.x < Screen.desktopAvailableWidth - 100 && r.y < Screen.desktopAvailableHeight - 100) {
                x = r.x;
                y = r.y;
            }
        }
        if (preferences.maximized)
            visibility = Window.Maximized;
    }
    onClosing: close => {
        if (importer.stage === Importer.Running && !confirm.sure) {
            close.accepted = false;
            unlessImporting(qsTr("An import is under way. Closing the program cancels it; the store stays as it was."),
                            qsTr("Cancel it and close"), () => {
                confirm.sure = true;
                window.close();
            });
            return;
        }
        if (visibility === Window.Windowed)
            preferences.window = Qt.rect(x, y, width, height);
        if (!briefing)
            preferences.maximized = visibility === Window.Maximized;
    }

    DeskView {
        id: view
        anchors.fill: parent
        visible: window.desk.ready
        desk: window.desk
        colours: window.colours
        preferences: window.preferences
        session: window.session
        importer: window.importer
        dataExporter: window.dataExporter
        editor: window.editor
        areas: window.areas
        pictures: window.pictures
        scenes: window.scenes
        still: window.still
        only: window.only
        briefing: window.briefing
        onBriefRequested: window.toggleBriefing()
        onOpenRequested: file => window.openStore(file)
        onBundledRequested: window.openBundled()
    }
    LoadView {
        anchors.fill: parent
        session: window.session
        covering: window.desk.ready
    }
    DropArea {
        anchors.fill: parent
        enabled: !window.still
        keys: ["text/uri-list"]
        onDropped: drop => window.take(drop.urls)
    }
    Confirm {
        id: confirm
        property var act: null
        property bool sure: false
        onConfirmed: act.call()
    }
}
