// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The days brushed on the timeline: a bracketed band with its dates and a cross that lets them go.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

Item {
    id: band
    required property date from
    required property date to
    /// It goes on beyond what is in view.
    required property bool opensLeft
    required property bool opensRight
    /// Where the dates may stand, in pixels of the band.
    required property rect room
    signal cleared

    component Bracket: Item {
        id: bracket
        required property bool isLeft
        width: Math.round(6 * Theme.scale)
        height: band.height
        Rectangle { x: bracket.isLeft ? 0 : parent.width - width; width: 2; height: parent.height; color: Theme.accent }
        Rectangle { width: parent.width; height: 2; color: Theme.accent }
        Rectangle { y: parent.height - height; width: parent.width; height: 2; color: Theme.accent }
    }

    Rectangle {
        anchors.fill: parent
        color: Qt.alpha(Theme.accent, 0.12)
    }
    Bracket { isLeft: true; visible: !band.opensLeft }
    Bracket { isLeft: false; visible: !band.opensRight; x: band.width - width }

    Rectangle {
        width: dates.implicitWidth + cross.width + Math.round(14 * Theme.scale)
        height: Math.round(18 * Theme.scale)
        x: Math.max(band.room.x, Math.min((band.width - width) / 2, band.room.x + band.room.width - width))
        y: 0
        radius: Math.round(5 * Theme.scale)
        color: Theme.panel
        border { width: 1; color: Theme.accent }

        DataText {
            id: dates
            anchors { left: parent.left; leftMargin: Math.round(7 * Theme.scale); verticalCenter: parent.verticalCenter }
            text: Say.mediumDate(band.from) === Say.mediumDate(band.to) ? Say.mediumDate(band.from)
                : qsTr("%1 \u2013 %2").arg(Say.isolate(Say.mediumDate(band.from))).arg(Say.isolate(Say.mediumDate(band.to)))
            font.pixelSize: Theme.small
        }
        T.AbstractButton {
            id: cross
            objectName: "clearWindow"
            anchors { right: parent.right; verticalCenter: parent.verticalCenter }
            width: Math.round(20 * Theme.scale)
            height: parent.height
            focusPolicy: Qt.TabFocus
            hoverEnabled: true
            Accessible.name: qsTr("Let the chosen days go")
            onClicked: band.cleared()
            background: Rectangle {
                radius: Math.round(5 * Theme.scale)
                color: cross.hovered ? Theme.hover : "transparent"
                border { width: cross.visualFocus ? 2 : 0; color: Theme.accent }
            }
            contentItem: Item {
                Icon {
                    anchors.centerIn: parent
                    name: "close"
                    size: Math.round(10 * Theme.scale)
                    colour: cross.hovered ? Theme.text : Theme.dim
                }
            }
            Tip {
                shown: cross.hovered
                text: cross.Accessible.name
            }
        }
    }
}
