// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Bringing in a file, over the whole desk: choose it, check what was detected, watch it come in, see what became of it.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs

FocusScope {
    id: sheet
    objectName: "importSheet"
    required property Importer importer
    required property Session session
    signal closed
    /// The file has areas, or is to be used for places: another sheet does that.
    signal areasWanted(url file)

    readonly property int stage: importer.stage
    readonly property bool isMap: stage === Importer.Choosing && importer.choice.format === "geo"
    /// No row that is shown has a position: they are no points.
    readonly property bool hasAreasOnly: isMap && importer.choice.preview.length > 0
        && importer.choice.preview.every(row => row[row.length - 1].length === 0)

    function leadToAreas(): void {
        const file = importer.fileUrl();
        importer.leave();
        areasWanted(file);
    }
    onHasAreasOnlyChanged: if (hasAreasOnly && importer.waiting === 0) Qt.callLater(leadToAreas)
    readonly property bool running: stage === Importer.Running

    /// Puts the sheet aside while an import runs; elsewhere there is nothing left to come back to.
    function leave(): void {
        if (!running)
            importer.leave();
        closed();
    }
    function chooseFiles(): void {
        dialog.active = true;
    }

    focus: true
    Accessible.role: Accessible.Dialog
    Accessible.name: title.text
    Component.onCompleted: forceActiveFocus()

    Shortcut { sequences: ["Escape"]; onActivated: sheet.leave() }

    Rectangle {
        anchors.fill: parent
        color: Theme.page
        Cover {}
    }
    Item {
        id: head
        anchors { left: parent.left; right: parent.right; top: parent.top }
        height: Math.round(56 * Theme.scale)

        DataText {
            id: title
            anchors { left: parent.left; leftMargin: 2 * Theme.pad; verticalCenter: parent.verticalCenter }
            text: qsTr("Import")
            font.pixelSize: Theme.heading
            font.bold: true
            Accessible.role: Accessible.Heading
        }
        DataText {
            objectName: "importFile"
            anchors {
                left: title.right; leftMargin: Theme.pad; right: asPlaces.visible ? asPlaces.left : steps.left; rightMargin: Theme.pad
                baseline: title.baseline
            }
            horizontalAlignment: Text.AlignLeft
            elide: Text.ElideMiddle
            color: Theme.dim
            text: [Say.isolate(Say.clean(sheet.importer.fileName)), sheet.importer.waiting > 0 ? qsTr("%n more to come", "", sheet.importer.waiting) : ""]
                .filter(t => t.length > 2).join("  ·  ")
        }
        ImportSteps {
            id: steps
            anchors { right: close.left; rightMargin: 2 * Theme.pad; verticalCenter: parent.verticalCenter }
            stage: sheet.stage
            wasSeen: sheet.importer.choice.columns.length > 0
        }
        ToolButton {
            id: close
            objectName: "importClose"
            anchors { right: parent.right; rightMargin: Theme.pad; verticalCenter: parent.verticalCenter }
            quiet: true
            symbol: sheet.running ? "collapse" : "close"
            tip: sheet.running ? qsTr("Back to the desk; the import goes on meanwhile") : qsTr("Close")
            keys: "Esc"
            onClicked: sheet.leave()
        }
        ToolButton {
            id: asPlaces
            objectName: "importAsPlaces"
            anchors { right: steps.left; rightMargin: 2 * Theme.pad; verticalCenter: parent.verticalCenter }
            visible: sheet.isMap
            symbol: "district"
            text: qsTr("As places or areas…")
            tip: qsTr("Points as places, polygons as boundaries, places or areas of control")
            onClicked: sheet.leadToAreas()
        }
        Rectangle {
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
            height: 1
            color: Theme.line
        }
    }
    Loader {
        id: page
        anchors { left: parent.left; right: parent.right; top: head.bottom; bottom: parent.bottom }
        focus: true
        sourceComponent: {
            switch (sheet.stage) {
            case Importer.Idle: return startPage;
            case Importer.Choosing: return choosingPage;
            case Importer.Running: return runningPage;
            case Importer.Done: return donePage;
            case Importer.Failed: return failedPage;
            default: return lookingPage;
            }
        }
        onLoaded: item.forceActiveFocus() // qmllint disable missing-property
    }

    Component { id: startPage; ImportStart { session: sheet.session; onWanted: sheet.chooseFiles() } }
    Component { id: choosingPage; ImportCheck { importer: sheet.importer; session: sheet.session; onFinished: sheet.leave() } }
    Component { id: runningPage; ImportRun { importer: sheet.importer; onFinished: sheet.leave() } }
    Component {
        id: donePage
        ImportResult {
            importer: sheet.importer
            onFinished: sheet.leave()
            onWanted: sheet.chooseFiles()
        }
    }
    Component { id: failedPage; ImportFailed { importer: sheet.importer; onFinished: sheet.leave(); onWanted: sheet.chooseFiles() } }
    Component {
        id: lookingPage
        FocusScope {
            DataText {
                anchors.centerIn: parent
                visible: slow.elapsed
                color: Theme.dim
                text: qsTr("Looking at the file …")
            }
            // A look that takes no time shows no message that would only flicker.
            Timer {
                id: slow
                property bool elapsed: false
                interval: 300
                running: true
                onTriggered: elapsed = true
            }
        }
    }

    Loader {
        id: dialog
        active: false
        sourceComponent: FileDialog {
            visible: true
            title: qsTr("Files to import")
            fileMode: FileDialog.OpenFiles
            nameFilters: [
                qsTr("Tables and maps (*.csv *.tsv *.txt *.geojson *.json *.kml *.kmz *.gpkg *.shp *.zip)"), qsTr("All files (*)")
            ]
            onAccepted: {
                sheet.importer.add(selectedFiles);
                dialog.active = false;
            }
            onRejected: dialog.active = false
        }
    }
}
