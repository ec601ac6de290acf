// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// One group's figure at the date: the number in the group's colour, with its name under it or beside it.
pragma ComponentBehavior: Bound

import QtQuick

Item {
    id: cell
    required property int index
    required property string group
    required property bool hasSeries
    required property bool hasValue
    required property int low
    required property int best
    required property int high
    required property date countedTo
    required property date reportedOn
    required property string claimKey
    required property string sourceName
    required property int credibility
    required property int increase
    required property int increaseDays
    required property bool daily
    required property bool picked
    required property bool tight
    required property bool stacked
    required property real lineHeight
    required property bool sinceStart
    signal pointed(bool inside)
    signal taken

    readonly property string words: !hasValue ? "–" : !daily ? Say.figures(low, best, high)
        : increaseDays > 0 ? Say.signed(increase)
        : sinceStart ? Say.signed(best >= 0 ? best : low >= 0 ? low : high) : "–"

    readonly property string said: hasSeries && hasValue ? Say.group(group) + " " + words : ""

    readonly property int figurePixels: stacked ? Math.max(Theme.small, Math.min(Theme.large, Math.round(lineHeight * 0.8)))
        : words.length > 9 ? Theme.body + 1 : Theme.figure
    readonly property int labelPixels: Theme.small
    readonly property real figureWidth: stacked ? Math.max(Math.round(38 * Theme.scale), figureMetrics.advanceWidth)
                                                : Math.ceil(figureMetrics.advanceWidth) + 1
    readonly property real figureHeight: stacked ? lineHeight : Math.round(Theme.figure * 1.3)
    readonly property real oneLine: Math.ceil(labelMetrics.advanceWidth) + 2
    /// Where room is short, two words stand in two lines.
    readonly property real labelWidth: tight && label.text.includes(" ") ? Math.ceil(oneLine * 0.62) : oneLine
    readonly property real fullWidth: Math.max(figureWidth, oneLine)

    visible: hasSeries
    width: stacked ? figureWidth + Math.round(7 * Theme.scale) + labelWidth : Math.max(figureWidth, labelWidth)
    height: stacked ? lineHeight : figureHeight + Math.round(Theme.small * (tight ? 2.6 : 1.5))
    activeFocusOnTab: hasValue
    Accessible.role: Accessible.Button
    Accessible.name: Say.group(group) + ": " + words
    Accessible.onPressAction: taken()
    Keys.onReturnPressed: taken()
    Keys.onSpacePressed: taken()
    onActiveFocusChanged: pointed(activeFocus)

    Rectangle {
        anchors { fill: parent; margins: cell.stacked ? 0 : -Math.round(4 * Theme.scale); leftMargin: -4; rightMargin: -4 }
        visible: cell.picked || cell.activeFocus || mouse.containsMouse
        radius: 6
        color: mouse.containsMouse ? Theme.hover : Theme.raised
        border.width: cell.picked || cell.activeFocus ? 1.5 : 0
        border.color: Theme.accent
    }
    TextMetrics {
        id: figureMetrics
        text: cell.words
        font.family: Theme.family
        font.pixelSize: cell.figurePixels
        font.bold: true
    }
    TextMetrics {
        id: labelMetrics
        text: label.text
        font.family: Theme.family
        font.pixelSize: cell.labelPixels
    }
    FigureText {
        anchors.left: parent.left
        width: cell.figureWidth
        height: cell.figureHeight
        horizontalAlignment: cell.stacked ? Text.AlignRight : Text.AlignLeft
        verticalAlignment: Text.AlignVCenter
        text: cell.words
        color: cell.hasValue ? Theme.groupColour(cell.group) : Theme.faint
        font.pixelSize: cell.figurePixels
        font.bold: true
    }
    DataText {
        id: label
        anchors.left: parent.left
        anchors.leftMargin: cell.stacked ? cell.figureWidth + Math.round(7 * Theme.scale) : 0
        y: cell.stacked ? 0 : cell.figureHeight
        width: cell.labelWidth
        height: cell.height - y
        horizontalAlignment: Text.AlignLeft
        verticalAlignment: cell.stacked ? Text.AlignVCenter : Text.AlignTop
        wrapMode: Text.WordWrap
        lineHeight: 0.9
        text: Say.group(cell.group)
        color: Theme.dim
        font.pixelSize: cell.labelPixels
    }
    MouseArea {
        id: mouse
        anchors { fill: parent; margins: cell.stacked ? 0 : -Math.round(4 * Theme.scale); leftMargin: -4; rightMargin: -4 }
        enabled: cell.hasValue
        hoverEnabled: true
        cursorShape: Qt.PointingHandCursor
        onContainsMouseChanged: cell.pointed(containsMouse)
        onClicked: cell.taken()
    }
}
