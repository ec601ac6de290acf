// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The strip of the selected place for the inspector, with the date in it and the ends of the period under it.
pragma ComponentBehavior: Bound

import QtQuick

Item {
    id: root
    required property Desk desk
    required property FactionColours colours
    readonly property HistoryModel histories: desk.histories

    implicitHeight: strip.height + ends.height + 2
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Who held it over the period")

    SpellStrip {
        id: strip
        objectName: "ownStrip"
        anchors { left: parent.left; right: parent.right }
        height: Math.round(20 * Theme.scale)
        desk: root.desk
        colours: root.colours
        place: root.desk.selection.kind === Selection.Place ? root.desk.selection.id : ""
        onChosen: minutes => root.desk.clock.setMinutes(minutes)
    }
    Item {
        anchors.fill: strip
        LayoutMirroring.enabled: false
        Rectangle {
            readonly property real share: (root.desk.clock.minutes + 1 - root.histories.firstMinute)
                / (root.histories.lastMinute + 1 - root.histories.firstMinute)
            visible: share >= 0 && share <= 1
            x: Math.round(share * parent.width) - width / 2
            y: -2
            width: Math.max(1, Math.round(1.5 * Theme.scale))
            height: parent.height + 4
            color: Theme.accent
        }
    }
    Item {
        id: ends
        anchors { left: parent.left; right: parent.right; top: strip.bottom; topMargin: 2 }
        height: first.height
        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true
        DataText {
            id: first
            anchors.left: parent.left
            font.pixelSize: Theme.small
            color: Theme.dim
            text: Say.shortDate(root.desk.clock.firstDate)
        }
        DataText {
            anchors.right: parent.right
            font.pixelSize: Theme.small
            color: Theme.dim
            text: Say.shortDate(root.desk.clock.lastDate)
        }
    }
}
