// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The first rows of the file as they will be read, under the names of their columns.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

Column {
    id: preview
    required property ImportChoice choice

    readonly property bool isDataset: choice.format === "dataset"
    readonly property var rows: choice.preview.slice(0, isDataset ? 16 : 8)
    readonly property var meanings: {
        const byColumn = {};
        if (!choice.knownLayout) {
            for (const field of choice.fields) {
                if (field.column.length > 0)
                    byColumn[field.column] = Say.eventField(field.key);
            }
        }
        return byColumn;
    }
    /// As wide as what stands in it, within bounds.
    readonly property var widths: choice.columns.map((name, at) => {
        let most = Math.max(name.length, (meanings[name] ?? "").length);
        for (const row of rows)
            most = Math.max(most, (row[at] ?? "").length);
        return Math.round(Math.max(60, Math.min(most * 7.5 + 16, 200)) * Theme.scale);
    })
    readonly property int headHeight: Math.round((choice.knownLayout ? 28 : 44) * Theme.scale)
    readonly property int rowHeight: Math.round(26 * Theme.scale)

    spacing: Theme.pad

    DataText {
        width: parent.width
        horizontalAlignment: Text.AlignLeft
        font.weight: Font.DemiBold
        text: preview.isDataset ? qsTr("Its files") : qsTr("The first rows")
    }
    Rectangle {
        width: parent.width
        height: preview.headHeight + preview.rows.length * preview.rowHeight + 2
        radius: 8
        color: Theme.panel
        border.color: Theme.line
        clip: true

        Rectangle {
            anchors { left: parent.left; right: parent.right; top: parent.top; margins: 1 }
            height: preview.headHeight
            topLeftRadius: parent.radius
            topRightRadius: parent.radius
            color: Theme.raised
            Rectangle {
                anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
                height: 1
                color: Theme.line
            }
        }
        ListView {
            objectName: "importPreview"
            anchors { fill: parent; margins: 1 }
            orientation: ListView.Horizontal
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            model: preview.choice.columns
            activeFocusOnTab: true
            keyNavigationEnabled: true
            T.ScrollBar.horizontal: ScrollBar {}
            delegate: Column {
                id: column
                required property int index
                required property string modelData
                width: preview.widths[index] ?? 80

                Item {
                    width: parent.width
                    height: preview.headHeight
                    Column {
                        anchors { left: parent.left; right: parent.right; leftMargin: 8; rightMargin: 4; verticalCenter: parent.verticalCenter }
                        DataText {
                            width: parent.width
                            horizontalAlignment: Text.AlignLeft
                            font.pixelSize: Theme.small + 1
                            font.weight: Font.DemiBold
                            text: Say.clean(column.modelData)
                        }
                        DataText {
                            width: parent.width
                            visible: !preview.choice.knownLayout
                            horizontalAlignment: Text.AlignLeft
                            font.pixelSize: Theme.small
                            color: Theme.accent
                            text: preview.meanings[column.modelData] ?? ""
                        }
                    }
                }
                Repeater {
                    model: preview.rows
                    delegate: DataText {
                        required property var modelData
                        width: column.width
                        height: preview.rowHeight
                        leftPadding: 8
                        rightPadding: 4
                        horizontalAlignment: Text.AlignLeft
                        verticalAlignment: Text.AlignVCenter
                        font.pixelSize: Theme.small + 1
                        text: Say.clean((modelData[column.index] ?? "").slice(0, 200).replace(/\s+/g, " "))
                    }
                }
            }
        }
    }
}
