// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// One event or statement on one line, with the columns that were chosen.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

T.AbstractButton {
    id: line
    required property int index
    required property string key
    required property bool isStatement
    required property string title
    required property string summary
    required property string category
    required property string starts
    required property var day // a date, see EventRow
    required property string placeText
    required property list<string> actorsEn
    required property list<string> actorsAr
    required property int killed
    required property int sourceCount
    required property int credibility
    required property int when
    required property bool unknownYet
    required property bool ready

    required property EventColumns layout
    required property bool saysDay
    required property bool inRange
    required property bool focused
    required property bool selected
    signal chosen
    signal extended // the rows up to this one
    signal wanted

    readonly property bool faint: when > 0 || unknownYet

    implicitHeight: Math.round(28 * Theme.scale)
    focusPolicy: Qt.NoFocus
    hoverEnabled: true
    Accessible.role: Accessible.ListItem
    Accessible.name: title
    Accessible.description: !ScreenReader.listening ? "" : [Say.mediumDate(day), starts, Say.category(category), placeText, killed >= 0 ? qsTr("%n killed", "", killed) : ""]
        .filter(t => t.length > 0).join(qsTr(", "))
    Accessible.selected: selected || inRange
    Accessible.selectable: true
    onClicked: chosen()
    onDoubleClicked: wanted()

    function cell(column: string): string {
        switch (column) {
        case "place": return Say.clean(placeText);
        case "actors": return (Say.arabic ? actorsAr : actorsEn).map(n => Say.isolate(Say.clean(n))).join(" – ");
        case "killed": return killed >= 0 ? Say.number(killed) : "";
        case "sources": return sourceCount > 0 ? Say.number(sourceCount) : "";
        case "credibility": return credibility > 0 ? Say.number(credibility) : "";
        default: return "";
        }
    }

    background: Rectangle {
        color: line.selected || line.inRange ? Qt.alpha(Theme.accent, 0.16) : line.hovered ? Theme.hover : "transparent"
        Rectangle {
            anchors { left: parent.left; top: parent.top; bottom: parent.bottom }
            width: 3
            visible: line.when === 0 || line.selected
            color: Theme.accent
        }
        Rectangle {
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
            height: 1
            color: Theme.line
        }
        Rectangle {
            anchors { fill: parent; margins: 1 }
            visible: line.focused
            color: "transparent"
            border { width: 2; color: Theme.accent }
            radius: 4
        }
    }
    contentItem: Item {
        // with Shift a click chooses all rows up to here
        TapHandler {
            acceptedModifiers: Qt.ShiftModifier
            gesturePolicy: TapHandler.ReleaseWithinBounds
            onTapped: line.extended()
        }
        Icon {
            id: mark
            anchors { left: parent.left; leftMargin: Theme.pad; verticalCenter: parent.verticalCenter }
            name: line.isStatement ? "quote" : "category-" + line.category
            colour: line.faint ? Theme.faint : line.when === 0 ? Theme.text : Theme.dim
        }
        FigureText {
            id: date
            anchors { left: mark.right; leftMargin: Theme.gap; verticalCenter: parent.verticalCenter }
            width: line.layout.dateWidth
            horizontalAlignment: Text.AlignLeft
            color: Theme.dim
            font.pixelSize: Theme.small + 1
            text: line.saysDay ? Say.mediumDate(line.day) : line.starts
        }
        DataText {
            anchors { left: date.right; leftMargin: Theme.gap; right: cells.left; rightMargin: Theme.gap; verticalCenter: parent.verticalCenter }
            visible: line.ready
            horizontalAlignment: Text.AlignLeft
            color: line.faint ? Theme.dim : Theme.text
            font.italic: line.unknownYet
            text: line.isStatement ? qsTr("“%1”").arg(Say.clean(line.title)) : Say.clean(line.title)
        }
        Rectangle {
            anchors { left: date.right; leftMargin: Theme.gap; verticalCenter: parent.verticalCenter }
            visible: !line.ready
            width: Math.round(parent.width * (0.25 + line.index % 5 * 0.04))
            height: Math.round(10 * Theme.scale)
            radius: height / 2
            color: Theme.hover
        }
        Row {
            id: cells
            anchors { right: parent.right; rightMargin: Theme.pad; verticalCenter: parent.verticalCenter }
            spacing: Theme.gap
            Repeater {
                model: line.layout.shown
                delegate: FigureText {
                    required property string modelData
                    width: line.layout.widthOf(modelData)
                    elide: Text.ElideRight
                    horizontalAlignment: line.layout.isNumber(modelData) === Say.arabic ? Text.AlignLeft : Text.AlignRight
                    color: Theme.dim
                    font.pixelSize: Theme.small + 1
                    text: line.cell(modelData)
                }
            }
        }
    }
}
