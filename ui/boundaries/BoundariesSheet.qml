// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A boundary file over the whole desk: choose it, see what goes with what, settle the rest, keep it.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs

FocusScope {
    id: sheet
    objectName: "boundariesSheet"
    required property AreaImport areas
    required property Editor editor
    required property Session session
    signal closed

    readonly property int stage: areas.stage

    function leave(): void {
        if (stage === AreaImport.Keeping)
            return;
        areas.leave();
        closed();
    }
    function chooseFile(): void {
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
            text: qsTr("Boundaries and places")
            font.pixelSize: Theme.heading
            font.bold: true
            Accessible.role: Accessible.Heading
        }
        DataText {
            anchors {
                left: title.right; leftMargin: Theme.pad; right: close.left; rightMargin: Theme.pad; baseline: title.baseline
            }
            visible: sheet.stage !== AreaImport.Idle
            horizontalAlignment: Text.AlignLeft
            elide: Text.ElideMiddle
            color: Theme.dim
            text: [Say.isolate(Say.clean(sheet.areas.fileName)), Say.clean(sheet.areas.coordinateSystem)].filter(t => t.length > 0).join("  ·  ")
        }
        ToolButton {
            id: close
            objectName: "boundariesClose"
            anchors { right: parent.right; rightMargin: Theme.pad; verticalCenter: parent.verticalCenter }
            quiet: true
            enabled: sheet.stage !== AreaImport.Keeping
            symbol: "close"
            tip: qsTr("Close")
            keys: "Esc"
            onClicked: sheet.leave()
        }
        Rectangle {
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
            height: 1
            color: Theme.line
        }
    }
    Loader {
        anchors { left: parent.left; right: parent.right; top: head.bottom; bottom: parent.bottom }
        focus: true
        sourceComponent: {
            switch (sheet.stage) {
            case AreaImport.Idle: return startPage;
            case AreaImport.Choosing:
            case AreaImport.Keeping: return checkPage;
            case AreaImport.Done: return donePage;
            case AreaImport.Failed: return failedPage;
            default: return readingPage;
            }
        }
        onLoaded: item.forceActiveFocus() // qmllint disable missing-property
    }

    Component { id: startPage; BoundariesStart { onWanted: sheet.chooseFile() } }
    Component { id: checkPage; BoundariesCheck { areas: sheet.areas; editor: sheet.editor; session: sheet.session } }
    Component {
        id: donePage
        BoundariesResult {
            areas: sheet.areas
            onFinished: sheet.leave()
            onWanted: sheet.chooseFile()
        }
    }
    Component {
        id: failedPage
        BoundariesFailed {
            areas: sheet.areas
            onFinished: sheet.leave()
            onWanted: sheet.chooseFile()
        }
    }
    Component {
        id: readingPage
        FocusScope {
            Column {
                anchors.centerIn: parent
                width: Math.min(parent.width - 4 * Theme.pad, Math.round(480 * Theme.scale))
                visible: slow.elapsed
                spacing: Theme.pad
                DataText {
                    width: parent.width
                    horizontalAlignment: Text.AlignLeft
                    text: sheet.areas.progress < 1 ? qsTr("Reading the outlines …") : qsTr("Matching areas and places …")
                }
                ProgressBar { width: parent.width; value: sheet.areas.progress }
                ToolButton {
                    objectName: "boundariesCancel"
                    focus: true
                    text: qsTr("Cancel")
                    Keys.onReturnPressed: clicked()
                    onClicked: sheet.areas.cancel()
                }
            }
            // What takes no time shows no progress that would only flicker.
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
            title: qsTr("A file of areas or places")
            nameFilters: [qsTr("Maps (*.geojson *.json *.kml *.kmz *.gpkg *.shp *.zip)"), qsTr("All files (*)")]
            onAccepted: {
                sheet.areas.open(selectedFile);
                dialog.active = false;
            }
            onRejected: dialog.active = false
        }
    }
}
