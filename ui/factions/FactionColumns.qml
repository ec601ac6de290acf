// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The heads of the faction tree's columns, and what the figures are out of.
pragma ComponentBehavior: Bound

import QtQuick

Item {
    id: head
    required property bool wholeMap
    required property int places
    required property real areaKm2
    required property date startDate
    /// Room for the columns of events.
    required property bool wide
    required property bool hasDead
    required property bool chosenDays

    implicitHeight: Math.round(24 * Theme.scale)

    DataText {
        anchors {
            left: parent.left; leftMargin: Theme.pad; right: heads.left; rightMargin: Theme.gap
            verticalCenter: parent.verticalCenter
        }
        horizontalAlignment: Text.AlignLeft
        color: Theme.dim
        font.pixelSize: Theme.small
        text: head.wholeMap ? qsTr("of %n places, %1 km²", "", head.places).arg(Say.number(Math.round(head.areaKm2)))
                            : qsTr("of %n districts, %1 km²", "", head.places).arg(Say.number(Math.round(head.areaKm2)))
    }
    Row {
        id: heads
        anchors { right: parent.right; rightMargin: Theme.pad; verticalCenter: parent.verticalCenter }
        spacing: FactionRow.Gap
        Repeater {
            model: [
                {
                    text: head.wholeMap ? qsTr("places") : qsTr("districts"),
                    span: FactionRow.Places + 28,
                    tip: qsTr("Held or contested under its name, members included; the striped mark counts the contested ones")
                },
                { text: qsTr("area"), span: FactionRow.Share, tip: qsTr("Share of the area held or contested") },
                { text: qsTr("day"), span: FactionRow.Change, tip: qsTr("Change against the end of the day before") },
                {
                    text: qsTr("start"), span: FactionRow.Change,
                    tip: qsTr("Change against %1, the first day").arg(Say.mediumDate(head.startDate))
                }
            ].concat(head.wide ? [
                {
                    text: qsTr("events"), span: FactionRow.Events,
                    tip: head.chosenDays ? qsTr("Events of the chosen days that name it, members included, as filtered")
                                         : qsTr("Events that name it, members included, as filtered")
                }
            ] : []).concat(head.wide && head.hasDead ? [
                {
                    text: qsTr("killed"), span: FactionRow.Killed,
                    tip: qsTr("Killed on any side in those events, by the source whose count is chosen; events overlap, so never add these figures")
                }
            ] : [])
            delegate: FigureText {
                id: cell
                required property var modelData
                width: Math.round(modelData.span * Theme.scale)
                text: modelData.text
                color: Theme.dim
                font.pixelSize: Theme.small
                HoverHandler {
                    id: hover
                }
                Tip {
                    shown: hover.hovered
                    text: cell.modelData.tip
                }
            }
        }
    }
    Rectangle {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: 1
        color: Theme.line
    }
}
