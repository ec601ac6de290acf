// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where the rows go: into the open store, into a new one, or into a copy of the open one.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs

Column {
    id: target
    required property Importer importer
    required property Session session

    spacing: Theme.gap

    DataText {
        width: parent.width
        horizontalAlignment: Text.AlignLeft
        font.weight: Font.DemiBold
        text: qsTr("Where to")
    }
    Choice {
        objectName: "importTarget"
        width: parent.width
        choices: (target.importer.canUseOpen ? [{ key: "0", text: qsTr("The open store, %1").arg(Say.isolate(Say.clean(target.session.fileName))) }] : [])
            .concat([
                { key: String(Importer.New), text: qsTr("A new store") },
                { key: String(Importer.Copy), text: qsTr("A copy of the open data") }
            ])
        current: String(target.importer.target)
        onChosen: key => target.importer.target = Number(key)
    }
    DataText {
        width: parent.width
        visible: !target.importer.canUseOpen
        horizontalAlignment: Text.AlignLeft
        wrapMode: Text.Wrap
        color: Theme.dim
        font.pixelSize: Theme.small + 1
        text: target.session.bundled ? qsTr("The bundled data stay as they came; work on a copy, or begin a store of your own.")
            : qsTr("The open store can be read only.")
    }
    Item {
        width: parent.width
        height: Theme.control
        visible: target.importer.target !== Importer.Open
        DataText {
            objectName: "importTargetPath"
            anchors { left: parent.left; right: other.left; rightMargin: Theme.gap; verticalCenter: parent.verticalCenter }
            horizontalAlignment: Text.AlignLeft
            elide: Text.ElideMiddle
            color: target.importer.targetProblem.length > 0 ? Theme.warning : Theme.text
            text: Say.isolate(Say.clean(target.importer.targetPath))
        }
        ToolButton {
            id: other
            anchors { right: parent.right; verticalCenter: parent.verticalCenter }
            text: qsTr("Change…")
            onClicked: dialog.active = true
        }
    }
    Loader {
        id: dialog
        active: false
        sourceComponent: FileDialog {
            visible: true
            title: qsTr("A new store")
            fileMode: FileDialog.SaveFile
            defaultSuffix: "sitdesk"
            nameFilters: [qsTr("Situation Desk stores (*.sitdesk)")]
            onAccepted: {
                target.importer.setTargetFile(selectedFile);
                dialog.active = false;
            }
            onRejected: dialog.active = false
        }
    }
}
