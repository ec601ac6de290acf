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
        delegate: Item {
            id: row
            required property var modelData
            width: ListView.view.width
            height: Math.max(reason.height, line.height) + Math.round(12 * Theme.scale)
            Accessible.role: Accessible.ListItem
            Accessible.name: [line.text, column.text, reason.text].join(", ")
            FigureText {
                id: line
                anchors { left: parent.left; leftMargin: Theme.pad }
                y: Math.round(6 * Theme.scale)
                width: Math.round(70 * Theme.scale)
                color: Theme.dim
                text: qsTr("line %1").arg(row.modelData.line)
            }
            DataText {
                id: column
                anchors { left: line.right; leftMargin: Theme.pad }
                y: line.y
                width: Math.round(100 * Theme.scale)
                horizontalAlignment: Text.AlignLeft
                color: Theme.dim
                text: Say.clean(row.modelData.column)
            }
            DataText {
                id: reason
                anchors { left: column.right; leftMargin: Theme.gap; right: parent.right; rightMargin: Theme.pad }
                y: line.y
                horizontalAlignment: Text.AlignLeft
                wrapMode: Text.Wrap
                maximumLineCount: 3
                text: Say.clean(row.modelData.reason)
            }
            Rectangle {
                anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
                height: 1
                color: Theme.line
            }
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
