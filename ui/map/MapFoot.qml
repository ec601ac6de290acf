// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The corner of measures: scale bar, position under the pointer, and whose boundaries the cells are, or that they are none.
pragma ComponentBehavior: Bound

import QtQuick

Rectangle {
    id: foot
    required property real metresPerPixel
    /// {latitude, longitude, mgrs}, empty while the pointer is elsewhere.
    required property var position
    required property int schematicCells
    /// Whose boundaries the other cells are.
    required property var publishers

    readonly property real metres: roundest(96 * Theme.scale * metresPerPixel)

    /// The longest of 1, 2, 5 times a power of ten that is no longer than most.
    function roundest(most: real): real {
        if (!(most > 0))
            return 0;
        const power = Math.pow(10, Math.floor(Math.log10(most)));
        return power * (most >= 5 * power ? 5 : most >= 2 * power ? 2 : 1);
    }
    function degrees(value: real, plus: string, minus: string): string {
        return Math.abs(value).toFixed(4) + "\u00b0\u00a0" + (value < 0 ? minus : plus);
    }

    width: column.width + Math.round(16 * Theme.scale)
    height: column.height + Math.round(10 * Theme.scale)
    radius: 6
    color: Qt.alpha(Theme.panel, 0.88)

    Column {
        id: column
        anchors.centerIn: parent
        spacing: Math.round(3 * Theme.scale)

        FigureText {
            anchors.right: parent.right
            visible: foot.position.latitude !== undefined
            color: Theme.text
            font.pixelSize: Theme.small
            text: visible ? foot.degrees(foot.position.latitude, "N", "S") + "  " + foot.degrees(foot.position.longitude, "E", "W") : ""
        }
        FigureText {
            anchors.right: parent.right
            visible: foot.position.latitude !== undefined && foot.position.mgrs.length > 0
            color: Theme.dim
            font.pixelSize: Theme.small
            text: visible ? "MGRS " + foot.position.mgrs : ""
        }
        Row {
            anchors.right: parent.right
            spacing: Math.round(8 * Theme.scale)
            DataText {
                anchors.verticalCenter: parent.verticalCenter
                objectName: "cellsAre"
                width: Math.min(implicitWidth, Math.round(300 * Theme.scale))
                elide: Text.ElideMiddle
                visible: text.length > 0
                color: Theme.dim
                font.pixelSize: Theme.small
                text: {
                    if (foot.publishers.length === 0)
                        return foot.schematicCells > 0 ? qsTr("schematic cells, not boundaries") : "";
                    const whose = foot.publishers.map(p => Say.isolate(Say.clean(p))).join(qsTr(", "));
                    return foot.schematicCells > 0 ? qsTr("boundaries: %1; schematic: %n cells", "", foot.schematicCells).arg(whose)
                        : qsTr("boundaries: %1").arg(whose);
                }
            }
            Item {
                anchors.verticalCenter: parent.verticalCenter
                width: Math.max(1, Math.round(foot.metres / foot.metresPerPixel))
                height: length.height + Math.round(5 * Theme.scale)
                DataText {
                    id: length
                    anchors.horizontalCenter: parent.horizontalCenter
                    color: Theme.text
                    font.pixelSize: Theme.small
                    text: foot.metres >= 1000 ? qsTr("%1 km").arg(foot.metres / 1000) : qsTr("%1 m").arg(foot.metres)
                }
                Rectangle { anchors { left: parent.left; right: parent.right; bottom: parent.bottom } height: Math.max(1, Math.round(1.5 * Theme.scale)); color: Theme.text }
                Rectangle { anchors { left: parent.left; bottom: parent.bottom } width: 1; height: Math.round(5 * Theme.scale); color: Theme.text }
                Rectangle { anchors { right: parent.right; bottom: parent.bottom } width: 1; height: Math.round(5 * Theme.scale); color: Theme.text }
            }
        }
    }
}
