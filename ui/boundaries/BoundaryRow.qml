// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// One area: its name, what becomes of it and by what it was matched, and the choice of something else.
pragma ComponentBehavior: Bound

import QtQuick

Item {
    id: row
    required property int index
    required property int area
    required property int number
    required property string title
    required property string code
    required property string fate
    required property string by
    required property string placeEn
    required property string placeAr
    required property string why
    required property double areaKm2
    required property string chosen
    required property AreaImport areas
    required property bool current
    signal picked

    readonly property color tint: fate === "open" || fate === "refused" ? Theme.warning : fate === "known" ? Theme.accent
        : fate === "new" ? Theme.groupOpposition : Theme.faint

    function byText(): string {
        switch (by) {
        case "choice": return qsTr("by your choice");
        case "code": return qsTr("by P-code");
        case "name": return qsTr("by name");
        case "alias": return qsTr("by another name");
        case "location": return qsTr("by location");
        default: return "";
        }
    }
    function fateText(): string {
        switch (fate) {
        case "known": return Say.isolate(Say.clean(Say.name(placeEn, placeAr))) + "  ·  " + byText();
        case "new": return qsTr("a new place");
        case "out": return qsTr("left out");
        case "refused": return qsTr("refused");
        default: return qsTr("to settle");
        }
    }

    height: Math.round((why.length > 0 ? 50 : 36) * Theme.scale)
    Accessible.role: Accessible.ListItem
    Accessible.name: titleText.text + ", " + fateLabel.text + (why.length > 0 ? ", " + why : "")

    Rectangle {
        anchors { fill: parent; leftMargin: 2; rightMargin: 2; topMargin: 1; bottomMargin: 1 }
        radius: 6
        color: row.current ? Theme.hover : "transparent"
        border.width: row.current ? 1 : 0
        border.color: Theme.accent
    }
    MouseArea {
        anchors.fill: parent
        onClicked: row.picked()
    }
    Rectangle {
        id: mark
        anchors { left: parent.left; leftMargin: Theme.pad; verticalCenter: parent.verticalCenter }
        width: Math.round(8 * Theme.scale)
        height: width
        radius: width / 2
        color: row.tint
    }
    Column {
        anchors {
            left: mark.right; leftMargin: Theme.gap; right: choice.visible ? choice.left : parent.right; rightMargin: Theme.pad
            verticalCenter: parent.verticalCenter
        }
        spacing: 2
        Item {
            width: parent.width
            height: titleText.height
            DataText {
                id: titleText
                anchors.left: parent.left
                width: Math.min(implicitWidth, parent.width * 0.5)
                horizontalAlignment: Text.AlignLeft
                text: row.title.length > 0 ? Say.clean(row.title) : qsTr("Feature %1").arg(row.number)
            }
            DataText {
                id: codeText
                anchors { left: titleText.right; leftMargin: Theme.gap; baseline: titleText.baseline }
                color: Theme.dim
                font.pixelSize: Theme.small
                text: [Say.clean(row.code), row.areaKm2 > 0 ? qsTr("%1 km²").arg(row.areaKm2 >= 100 ? row.areaKm2.toFixed(0) : row.areaKm2.toFixed(2)) : ""]
                    .filter(t => t.length > 0).join(" · ")
            }
            DataText {
                id: fateLabel
                objectName: "fate-" + row.number
                anchors { left: codeText.right; leftMargin: Theme.pad; right: parent.right; baseline: titleText.baseline }
                horizontalAlignment: Text.AlignRight
                color: row.fate === "known" ? Theme.text : row.tint
                text: row.fateText()
            }
        }
        DataText {
            width: parent.width
            visible: row.why.length > 0
            horizontalAlignment: Text.AlignLeft
            color: Theme.dim
            font.pixelSize: Theme.small + 1
            text: row.fate === "open" || row.fate === "refused" ? Say.sentence(Say.clean(row.why)) : qsTr("Mended: %1").arg(Say.clean(row.why))
        }
    }
    Choice {
        id: choice
        objectName: "settle-" + row.number
        anchors { right: parent.right; rightMargin: Theme.pad; verticalCenter: parent.verticalCenter }
        visible: row.area >= 0
        width: Math.min(Math.round(190 * Theme.scale), row.width * 0.34)
        // The list of all places is made for the row that is looked at only.
        choices: row.current || hovered || activeFocus ? row.areas.choicesFor(row.area)
            : [{ key: "", text: qsTr("As found") }, { key: "new", text: qsTr("A new place") }, { key: "leave out", text: qsTr("Leave out") },
               { key: row.chosen, text: Say.clean(Say.name(row.placeEn, row.placeAr)) }]
        current: row.chosen
        Accessible.description: titleText.text
        onChosen: key => {
            row.picked();
            row.areas.settle(row.area, key);
        }
    }
    Rectangle {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: 1
        color: Theme.line
    }
}
