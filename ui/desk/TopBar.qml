// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The top line: what data, which day, search, known by when, layers, briefing, menu.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

RowLayout {
    id: bar
    required property Desk desk
    required property Preferences preferences
    required property Session session
    required property Importer importer
    required property Editor editor
    required property bool briefing
    /// The import is not on the screen: its progress is shown here.
    required property bool importAside
    signal briefRequested
    signal keysRequested
    signal aboutRequested
    signal eventsRequested
    signal importRequested
    signal compareRequested
    signal importsRequested
    signal historyRequested
    signal boundariesRequested
    signal pictureRequested
    signal reportRequested
    signal dataRequested
    signal scenesRequested
    signal openRequested(url file)
    signal bundledRequested
    signal addRequested(kind: string)
    signal editsRequested
    signal tableRequested

    function focusSearch(): void {
        search.forceActiveFocus(Qt.ShortcutFocusReason);
        search.selectAll();
    }

    readonly property Clock clock: desk.clock
    spacing: Theme.gap

    DataText {
        Layout.leftMargin: Theme.gap
        Layout.maximumWidth: Math.round(bar.width * 0.22)
        text: Say.name(bar.desk.titleEn, bar.desk.titleAr)
        color: Theme.dim
        font.pixelSize: Theme.large - 1
        font.bold: true
    }
    DataText {
        Layout.leftMargin: Theme.gap
        objectName: "date"
        text: Say.fullDate(bar.clock.date) + (bar.clock.hasTime ? " · " + Qt.formatTime(bar.clock.dateTime, "HH:mm") : "")
        font.pixelSize: Theme.heading
        font.bold: true
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
    Item { Layout.fillWidth: true }
    Rectangle {
        visible: bar.session.readOnly && !bar.briefing && bar.width > 1100
        Layout.preferredHeight: Math.round(22 * Theme.scale)
        Layout.preferredWidth: readOnlyText.implicitWidth + 2 * Theme.gap
        radius: height / 2
        color: "transparent"
        border.color: Theme.line
        DataText {
            id: readOnlyText
            anchors.centerIn: parent
            color: Theme.dim
            font.pixelSize: Theme.small
            text: qsTr("read only")
        }
        HoverHandler { id: readOnlyHover }
        Tip { shown: readOnlyHover.hovered; text: qsTr("%1 is opened for reading only.").arg(Say.isolate(bar.session.fileName)) }
    }
    ImportBar {
        Layout.preferredWidth: implicitWidth
        visible: bar.importAside && !bar.briefing
        importer: bar.importer
        onOpened: bar.importRequested()
    }
    DataText {
        objectName: "indexing"
        visible: bar.importer.indexed < 1 && !bar.briefing && bar.width > 1000
        color: Theme.dim
        font.pixelSize: Theme.small
        text: qsTr("making it searchable %1").arg(Say.percent(bar.importer.indexed))
    }
    Row {
        visible: bar.session.saving < 1
        spacing: 2
        DataText {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.dim
            font.pixelSize: Theme.small
            text: qsTr("saving the list %1").arg(Say.percent(bar.session.saving))
        }
        ToolButton {
            quiet: true
            symbol: "close"
            tip: qsTr("Stop saving the list")
            onClicked: bar.session.cancelSaving()
        }
    }
    SearchBox {
        id: search
        Layout.fillWidth: true
        Layout.minimumWidth: Math.round(110 * Theme.scale)
        Layout.maximumWidth: Math.round(Math.max(150, Math.min(bar.width * 0.2, 300)) * Theme.scale)
        Layout.preferredWidth: Layout.maximumWidth
        visible: !bar.briefing
        desk: bar.desk
        onLeaveDown: bar.eventsRequested()
    }
    ToolButton {
        id: knownButton
        objectName: "knownButton"
        readonly property Filter filter: bar.desk.filter
        visible: !bar.briefing || primary
        primary: bar.clock.knownMode !== Clock.Now || filter.narrowed
        symbol: "clock"
        text: bar.width <= 1000 && !primary ? "" : filter.claimant.length > 0 ? qsTr("As told by %1").arg(Say.isolate(Say.clean(filter.claimant)))
            : bar.clock.knownMode === Clock.Now ? filter.narrowed ? qsTr("By grade") : qsTr("As known now")
            : bar.clock.knownMode === Clock.ThatDay ? qsTr("As known that day")
            : qsTr("As known on %1").arg(Say.shortDate(bar.clock.knownOn))
        tip: qsTr("Which claims make the picture: reported by a day, of a grade, told by one publisher")
        onClicked: knownPop.opened ? knownPop.close() : knownPop.open()
        KnownPop { id: knownPop; desk: bar.desk }
    }
    ToolButton {
        objectName: "compareButton"
        visible: !bar.briefing
        symbol: "compare"
        checked: bar.desk.comparison.kind !== Comparison.Off
        tip: qsTr("Compare with another day, with what was known, with one source")
        keys: "K"
        Accessible.name: qsTr("Compare")
        onClicked: bar.compareRequested()
    }
    ToolButton {
        visible: !bar.briefing
        symbol: "layers"
        text: bar.width > 1000 ? qsTr("Layers") : ""
        tip: qsTr("What the map shows, and in which colours")
        onClicked: layerPop.opened ? layerPop.close() : layerPop.open()
        LayerPop { id: layerPop; preferences: bar.preferences; bare: bar.desk.bare }
    }
    EditMenu {
        visible: !bar.briefing
        text: bar.width > 1180 ? qsTr("Edit") : ""
        editor: bar.editor
        preferences: bar.preferences
        onAddRequested: kind => bar.addRequested(kind)
        onEditsRequested: bar.editsRequested()
        onTableRequested: bar.tableRequested()
    }
    ToolButton {
        symbol: bar.briefing ? "collapse" : "expand"
        text: bar.briefing ? qsTr("End briefing") : bar.width > 1000 ? qsTr("Brief") : ""
        tip: qsTr("Full screen with large type")
        keys: "F5"
        onClicked: bar.briefRequested()
    }
    ToolButton {
        objectName: "menuButton"
        visible: !bar.briefing
        symbol: "menu"
        tip: qsTr("Menu")
        onClicked: menuPop.opened ? menuPop.close() : menuPop.open()
        MenuPop {
            id: menuPop
            preferences: bar.preferences
            onKeysRequested: bar.keysRequested()
            onAboutRequested: bar.aboutRequested()
            onImportRequested: bar.importRequested()
            onImportsRequested: bar.importsRequested()
            onHistoryRequested: bar.historyRequested()
            onBoundariesRequested: bar.boundariesRequested()
            onPictureRequested: bar.pictureRequested()
            onReportRequested: bar.reportRequested()
            onDataRequested: bar.dataRequested()
            onScenesRequested: bar.scenesRequested()
            onOpenRequested: file => bar.openRequested(file)
            onBundledRequested: bar.bundledRequested()
        }
    }
}
