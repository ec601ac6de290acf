// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A line about another thing, an event here for one: a click selects it.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

T.AbstractButton {
    id: line
    objectName: "claimLine"
    required property string section
    required property string headline
    required property string headlineEn
    required property string headlineAr
    required property string status
    required property string figure
    required property string when
    required property int subjectKind
    required property string subjectId
    required property bool inForce
    required property bool known
    required property Desk desk

    readonly property string what: Say.isolate(Say.clean(Say.name(headlineEn, headlineAr)))
    readonly property string relation: {
        switch (status) {
        case "led_by": return qsTr("leads it");
        case "part_of": return qsTr("it is part of");
        case "member": return qsTr("member");
        case "backer": return qsTr("backs it");
        default: return "";
        }
    }

    implicitHeight: label.height + Math.round(10 * Theme.scale)
    focusPolicy: Qt.TabFocus
    hoverEnabled: true
    text: section === "statement" ? qsTr("“%1”").arg(what) : section === "toll" ? Say.figureText(figure) + " · " + what
        : section === "control" ? qsTr("%1, %2").arg(what).arg(Say.status(status)) : what
    Accessible.name: text
    Accessible.description: inForce ? date.text + ", " + qsTr("in the picture now") : date.text
    Keys.onReturnPressed: clicked()
    onClicked: {
        if (subjectId.length > 0)
            desk.selection.select(subjectKind, subjectId);
    }

    background: Rectangle {
        radius: 6
        color: line.hovered ? Theme.hover : "transparent"
        border.width: line.visualFocus ? 2 : 0
        border.color: Theme.accent
    }
    contentItem: Item {
        Rectangle {
            id: now
            anchors { left: parent.left; leftMargin: 2; verticalCenter: parent.verticalCenter }
            visible: line.inForce
            width: 5
            height: 5
            radius: 2.5
            color: Theme.accent
        }
        DataText {
            id: label
            anchors { left: parent.left; leftMargin: 12; right: date.left; rightMargin: Theme.gap; verticalCenter: parent.verticalCenter }
            horizontalAlignment: Text.AlignLeft
            wrapMode: Text.Wrap
            maximumLineCount: 2
            color: line.known ? Theme.text : Theme.dim
            text: line.text
        }
        DataText {
            id: date
            anchors { right: arrow.left; rightMargin: 6; baseline: label.baseline }
            color: Theme.dim
            font.pixelSize: Theme.small
            text: line.section === "faction" ? line.relation : Say.stamp(line.when.slice(0, 10))
        }
        Icon {
            id: arrow
            anchors { right: parent.right; rightMargin: 2; verticalCenter: parent.verticalCenter }
            size: Math.round(12 * Theme.scale)
            name: Say.arabic ? "chevron-left" : "chevron-right"
            colour: Theme.faint
        }
    }
}
