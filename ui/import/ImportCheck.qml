// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What was detected, beside what each column means and the first rows: all of it can be corrected before anything is imported.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import QtQuick.Templates as T

FocusScope {
    id: page
    required property Importer importer
    required property Session session
    signal finished

    readonly property ImportChoice choice: importer.choice
    readonly property string obstacle: choice.missing.length > 0 ? choice.missing : importer.targetProblem

    Keys.onReturnPressed: importer.start()

    Flickable {
        id: side
        anchors { left: parent.left; top: parent.top; bottom: foot.top; margins: 2 * Theme.pad; rightMargin: 0; bottomMargin: 0 }
        width: Math.round(300 * Theme.scale)
        clip: true
        contentHeight: sideColumn.height + Theme.pad
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: ScrollBar {}

        Column {
            id: sideColumn
            x: Say.arabic ? Theme.gap : 0
            width: side.width - Theme.gap
            spacing: 2 * Theme.pad
            ImportFacts { width: parent.width; choice: page.choice }
            ImportTarget { width: parent.width; importer: page.importer; session: page.session }
        }
    }
    Rectangle {
        id: rule
        anchors { left: side.right; leftMargin: Theme.pad; top: parent.top; bottom: foot.top }
        width: 1
        color: Theme.line
    }
    Flickable {
        id: main
        objectName: "importMain"
        anchors {
            left: rule.right; leftMargin: 2 * Theme.pad; right: parent.right; top: parent.top; topMargin: 2 * Theme.pad; bottom: foot.top
        }
        clip: true
        contentHeight: mainColumn.height + 2 * Theme.pad
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: ScrollBar {}

        Column {
            id: mainColumn
            x: Say.arabic ? 2 * Theme.pad : 0
            width: main.width - 2 * Theme.pad
            spacing: 2 * Theme.pad

            ImportMapping {
                width: parent.width
                visible: !page.choice.knownLayout
                choice: page.choice
            }
            DataText {
                width: parent.width
                visible: page.choice.knownLayout
                horizontalAlignment: Text.AlignLeft
                wrapMode: Text.Wrap
                text: page.choice.format === "dataset"
                    ? qsTr("What the store does not have yet is added, and what the folder says otherwise becomes a new version. Where an id means something else there, nothing is imported.")
                    : qsTr("The columns are those of %1, so it is known what each one means.").arg(Say.importFormat(page.choice.format))
            }
            ImportCategories {
                width: parent.width
                visible: !page.choice.knownLayout && page.choice.categories.length > 0
                choice: page.choice
            }
            ImportPreview {
                width: parent.width
                choice: page.choice
            }
        }
    }

    Rectangle {
        id: foot
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: Math.round(58 * Theme.scale)
        color: Theme.panel

        Rectangle {
            anchors { left: parent.left; right: parent.right; top: parent.top }
            height: 1
            color: Theme.line
        }
        Row {
            id: mappingButtons
            anchors { left: parent.left; leftMargin: 2 * Theme.pad; verticalCenter: parent.verticalCenter }
            spacing: Theme.gap
            visible: !page.choice.knownLayout
            width: visible ? implicitWidth : 0
            ToolButton {
                text: qsTr("Load a mapping…")
                tip: qsTr("Use what was said of another file with these columns")
                onClicked: openDialog.active = true
            }
            ToolButton {
                text: qsTr("Save the mapping…")
                onClicked: saveDialog.active = true
            }
        }
        Icon {
            anchors { right: obstacleText.left; rightMargin: 6; verticalCenter: parent.verticalCenter }
            visible: obstacleText.text.length > 0
            name: "warning"
            colour: Theme.warning
        }
        DataText {
            id: obstacleText
            objectName: "importObstacle"
            anchors { right: cancel.left; rightMargin: Theme.pad; verticalCenter: parent.verticalCenter }
            width: Math.min(implicitWidth, parent.width - mappingButtons.width - cancel.width - start.width - 10 * Theme.pad)
            color: Theme.warning
            text: Say.sentence(page.obstacle)
        }
        ToolButton {
            id: cancel
            anchors { right: start.left; rightMargin: Theme.gap; verticalCenter: parent.verticalCenter }
            text: page.importer.waiting > 0 ? qsTr("Skip this file") : qsTr("Cancel")
            onClicked: page.importer.waiting > 0 ? page.importer.next() : page.finished()
        }
        ToolButton {
            id: start
            objectName: "importStart"
            anchors { right: parent.right; rightMargin: 2 * Theme.pad; verticalCenter: parent.verticalCenter }
            width: Math.max(implicitWidth, Math.round(110 * Theme.scale))
            primary: true
            focus: true
            enabled: page.importer.canStart
            text: qsTr("Import")
            keys: qsTr("Enter")
            Keys.onReturnPressed: clicked()
            onClicked: page.importer.start()
        }
    }

    Loader {
        id: openDialog
        active: false
        sourceComponent: FileDialog {
            visible: true
            title: qsTr("Load a mapping")
            nameFilters: [qsTr("Mappings (*.json)"), qsTr("All files (*)")]
            onAccepted: {
                page.importer.loadMapping(selectedFile);
                openDialog.active = false;
            }
            onRejected: openDialog.active = false
        }
    }
    Loader {
        id: saveDialog
        active: false
        sourceComponent: FileDialog {
            visible: true
            title: qsTr("Save the mapping")
            fileMode: FileDialog.SaveFile
            defaultSuffix: "json"
            nameFilters: [qsTr("Mappings (*.json)")]
            onAccepted: {
                page.importer.saveMapping(selectedFile);
                saveDialog.active = false;
            }
            onRejected: saveDialog.active = false
        }
    }
}
