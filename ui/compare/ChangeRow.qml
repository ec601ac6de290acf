// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// One thing that changed: what it is, before and after, since when and who says so.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

T.AbstractButton {
    id: row
    required property int index
    required property string section
    required property string nameEn
    required property string nameAr
    required property string detailEn
    required property string detailAr
    required property string before
    required property string beforeStatus
    required property string after
    required property string afterStatus
    required property double areaBefore
    required property double areaAfter
    required property int gained
    required property int lost
    required property string since
    required property int credibility
    required property list<string> publishers
    required property int subjectKind
    required property string subjectId
    required property Desk desk
    required property FactionColours colours

    required property ChangeWords words

    function go(): void {
        desk.selection.select(subjectKind, subjectId);
    }

    implicitHeight: Math.round((section === "ground" ? 30 : 44) * Theme.scale)
    focusPolicy: Qt.NoFocus
    hoverEnabled: true
    Accessible.role: Accessible.ListItem
    Accessible.name: words.line(row, qsTr(", "))
    onClicked: {
        ListView.view.currentIndex = index;
        go();
    }

    background: Rectangle {
        color: row.desk.selection.id === row.subjectId && row.subjectId.length > 0 ? Qt.alpha(Theme.accent, 0.18)
            : row.hovered ? Theme.hover : "transparent"
        border.width: row.ListView.isCurrentItem && row.ListView.view.activeFocus ? 2 : 0
        border.color: Theme.accent
        Rectangle {
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
            height: 1
            color: Theme.line
        }
    }
    contentItem: Item {
        Rectangle {
            id: swatch
            anchors { left: parent.left; leftMargin: Theme.pad; verticalCenter: parent.verticalCenter }
            visible: row.section === "ground" || row.section === "place"
            width: visible ? Math.round(12 * Theme.scale) : 0
            height: Math.round(14 * Theme.scale)
            radius: 3
            color: row.section === "ground" ? row.colours.colour(row.subjectId)
                : row.before.length > 0 ? row.colours.colour(row.colours.drawnAs(row.before)) : "transparent"
            border.color: Theme.line
        }
        Rectangle {
            id: swatchAfter
            anchors { left: swatch.right; leftMargin: visible ? 3 : 0; verticalCenter: parent.verticalCenter }
            visible: row.section === "place"
            width: visible ? swatch.width : 0
            height: swatch.height
            radius: 3
            color: row.after.length > 0 ? row.colours.colour(row.colours.drawnAs(row.after)) : "transparent"
            border.color: Theme.line
        }
        DataText {
            id: what
            anchors {
                left: swatchAfter.right; leftMargin: swatch.visible ? Theme.gap : 0; right: figure.left; rightMargin: Theme.gap
                top: parent.top; topMargin: Math.round((row.section === "ground" ? 6 : 5) * Theme.scale)
            }
            horizontalAlignment: Text.AlignLeft
            font.weight: Font.DemiBold
            text: [row.words.name(row), row.words.detail(row)].filter(t => t.length > 0).join(" · ")
        }
        DataText {
            id: figure
            anchors { right: parent.right; rightMargin: Theme.pad; baseline: what.baseline }
            color: Theme.dim
            text: row.section === "ground" ? row.words.ground(row)
                : row.section === "toll" ? row.words.before(row) + row.words.becomes + row.words.after(row)
                : row.section === "event" ? row.words.after(row) : Say.stamp(row.since)
        }
        DataText {
            anchors { left: what.left; right: figure.right; top: what.bottom; topMargin: 1 }
            visible: row.section !== "ground"
            horizontalAlignment: Text.AlignLeft
            color: Theme.dim
            font.pixelSize: Theme.small
            text: [row.section === "place" || row.section === "route" ? row.words.before(row) + row.words.becomes + row.words.after(row) : Say.stamp(row.since),
                row.words.grade(row), row.words.who(row)].filter(t => t.length > 0).join(" · ")
        }
    }
    Tip {
        shown: row.hovered
        text: row.words.line(row, " · ")
    }
}
