// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Explains the density on the map: which events, how many a colour stands for, and within what distance.
pragma ComponentBehavior: Bound

import QtQuick

Rectangle {
    id: box
    required property MapDensityLayer density
    required property string span
    required property string style
    required property real metresPerPixel

    readonly property bool rtl: Say.arabic
    readonly property int steps: density.key.ramp?.length ?? 1
    readonly property var ticks: density.key.ticks ?? []
    readonly property var groups: density.key.groups ?? []
    readonly property real metres: (density.key.reach ?? 0) * metresPerPixel * (style === "dots" ? 2 : 1)
    readonly property string distance: metres >= 10000 ? qsTr("%1 km").arg(Math.round(metres / 1000))
        : metres >= 1000 ? qsTr("%1 km").arg((metres / 1000).toFixed(1)) : qsTr("%1 m").arg(Number(metres.toPrecision(2)))

    function days(): string {
        switch (span) {
        case "day": return Say.shortDate(density.to);
        case "all": return qsTr("up to %1").arg(Say.mediumDate(density.to));
        default: return isNaN(density.from) ? qsTr("up to %1").arg(Say.mediumDate(density.to))
            : qsTr("%1 \u2013 %2").arg(Say.mediumDate(density.from)).arg(Say.mediumDate(density.to));
        }
    }
    function groupName(word: string): string {
        return word.length === 0 ? qsTr("nobody named") : Say.lane(word) !== word ? Say.lane(word) : Say.bloc(word);
    }

    width: Math.round(212 * Theme.scale)
    height: column.height + Math.round(14 * Theme.scale)
    radius: 8
    color: Qt.alpha(Theme.panel, 0.95)
    border.color: Theme.line
    Accessible.role: Accessible.StaticText
    Accessible.name: head.text + ", " + days() + ", " + unit.text

    // What lies under the key is not meant by a click on it.
    TapHandler { gesturePolicy: TapHandler.ReleaseWithinBounds }
    HoverHandler { blocking: true }

    Column {
        id: column
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; leftMargin: Theme.gap; rightMargin: Theme.gap }
        spacing: Math.round(3 * Theme.scale)

        DataText {
            id: head
            width: parent.width
            horizontalAlignment: box.rtl ? Text.AlignRight : Text.AlignLeft
            text: qsTr("Events in view: %1").arg(Say.grouped(box.density.inView))
            font.pixelSize: Theme.small
            font.bold: true
        }
        DataText {
            width: parent.width
            horizontalAlignment: box.rtl ? Text.AlignRight : Text.AlignLeft
            text: box.days()
            color: Theme.dim
            font.pixelSize: Theme.small
        }
        Item {
            width: parent.width
            height: Math.round(10 * Theme.scale)
            Rectangle {
                anchors.fill: parent
                radius: 2
                color: Theme.land
            }
            Repeater {
                model: box.density.key.ramp ?? []
                Rectangle {
                    required property color modelData
                    required property int index
                    x: Math.round(column.width * index / box.steps)
                    width: Math.round(column.width * (index + 1) / box.steps) - x
                    height: Math.round(10 * Theme.scale)
                    color: modelData
                }
            }
        }
        Item {
            width: parent.width
            height: Math.round(15 * Theme.scale)
            Repeater {
                model: box.ticks
                Item {
                    id: tick
                    required property var modelData
                    required property int index
                    /// The top always has its figure; others give way to it.
                    readonly property bool fits: index === box.ticks.length - 1
                        || (1 - modelData.at) * column.width > figure.implicitWidth + Math.round(34 * Theme.scale)
                    x: Math.round(column.width * modelData.at)
                    Rectangle { x: -1; width: 1; height: 3; color: Theme.dim }
                    FigureText {
                        id: figure
                        x: Math.max(-tick.x, Math.min(-width / 2, column.width - tick.x - width))
                        y: 2
                        visible: tick.fits
                        text: Say.grouped(tick.modelData.value)
                        font.pixelSize: Math.round(Theme.small * 0.92)
                        color: Theme.text
                    }
                }
            }
        }
        DataText {
            id: unit
            width: parent.width
            horizontalAlignment: box.rtl ? Text.AlignRight : Text.AlignLeft
            wrapMode: Text.Wrap
            text: box.style === "dots" ? qsTr("events in a square of %1").arg(Say.isolate(box.distance))
                                       : qsTr("events within about %1").arg(Say.isolate(box.distance))
            color: Theme.dim
            font.pixelSize: Theme.small
        }
        Flow {
            width: parent.width
            visible: box.groups.length > 0
            layoutDirection: box.rtl ? Qt.RightToLeft : Qt.LeftToRight
            spacing: Math.round(4 * Theme.scale)
            Repeater {
                model: box.groups
                Row {
                    id: group
                    required property var modelData
                    layoutDirection: box.rtl ? Qt.RightToLeft : Qt.LeftToRight
                    spacing: Math.round(4 * Theme.scale)
                    rightPadding: Math.round(5 * Theme.scale)
                    Rectangle {
                        anchors.verticalCenter: parent.verticalCenter
                        width: Math.round(9 * Theme.scale)
                        height: width
                        radius: width / 2
                        color: group.modelData.colour
                    }
                    DataText {
                        text: box.groupName(group.modelData.word)
                        font.pixelSize: Theme.small
                    }
                }
            }
        }
    }
}
