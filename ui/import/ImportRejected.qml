// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The rows that could not be used, each with its line, column and reason.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import QtQuick.Templates as T

Panel {
    id: panel
    required property Importer importer

    readonly property int shown: importer.rejected.length
    readonly property int total: importer.result.rejected

    title: qsTr("Rejected")
    trailing: ToolButton {
        anchors.verticalCenter: parent ? parent.verticalCenter : undefined
        height: Math.round(26 * Theme.scale)
        quiet: true
        symbol: "export"
        text: qsTr("Save as CSV…")
        onClicked: dialog.active = true
    }

    ListView {
        anchors.fill: parent
        clip: true
        reuseItems: true
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: true
        model: panel.importer.rejected
        Accessible.role: Accessible.List
        Accessible.name: panel.title
        T.ScrollBar.vertical: ScrollBar {}
        delegate: ReasonRow {
            required property var modelData
            place: qsTr("line %1").arg(modelData.line)
            placeWidth: Math.round(70 * Theme.scale)
            column: Say.clean(modelData.column)
            columnWidth: Math.round(100 * Theme.scale)
            reason: Say.clean(modelData.reason)
        }
        footer: DataText {
            width: ListView.view.width
            height: visible ? Theme.row : 0
            visible: panel.shown < panel.total
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            color: Theme.dim
            text: qsTr("and %1 more: save them as CSV").arg(Say.number(panel.total - panel.shown))
        }
    }
    Loader {
        id: dialog
        active: false
        sourceComponent: FileDialog {
            visible: true
            title: qsTr("Save the rejected rows")
            fileMode: FileDialog.SaveFile
            defaultSuffix: "csv"
            nameFilters: [qsTr("Tables (*.csv)")]
            onAccepted: {
                panel.importer.saveRejected(selectedFile);
                dialog.active = false;
            }
            onRejected: dialog.active = false
        }
    }
}
