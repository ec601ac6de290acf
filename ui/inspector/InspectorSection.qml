// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// One section of the inspector: claims that stand against each other side by side, other things as lines to select.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

Column {
    id: root
    required property string section
    required property Desk desk
    required property FactionColours colours
    required property int columns
    signal link(string address)
    signal copy(string text)
    signal editRequested(action: string, kind: string, id: string)

    required property int part // ClaimSection::Part
    readonly property int total: rows.total
    readonly property int kind: desk.selection.kind
    /// Claims about the selected thing are cards; other things are lines.
    readonly property bool isCards: part === ClaimSection.Own || section === "rival"
        || section === "control" && kind === Selection.Place || section === "route" && kind === Selection.Route
        || section === "toll" && kind === Selection.Toll
    readonly property int few: isCards ? 8 : 6
    readonly property string heading: {
        switch (section) {
        case "event": return part === ClaimSection.Own ? qsTr("The report")
            : kind === Selection.Event ? qsTr("Other events there that day") : qsTr("Events there");
        case "statement": return part === ClaimSection.Own ? qsTr("What was said") : qsTr("Other statements by the speaker");
        case "control": return kind === Selection.Place ? qsTr("Who held it, as reported")
            : kind === Selection.Day ? qsTr("Changes of control") : qsTr("Places reported under its name");
        case "route": return qsTr("Open or cut, as reported");
        case "toll": return kind === Selection.Toll ? qsTr("The figure") : qsTr("Figures reported");
        case "rival": return qsTr("Other counts; never added up");
        case "faction": return qsTr("Related factions");
        default: return "";
        }
    }

    visible: rows.total > 0
    spacing: 6
    topPadding: 4

    ClaimSection {
        id: rows
        sourceModel: root.desk.inspector
        key: root.section
        part: root.part
        subject: root.desk.selection.id
        limit: all.checked ? 0 : root.few
    }
    Item {
        width: parent.width
        height: Math.round(22 * Theme.scale)
        DataText {
            anchors { left: parent.left; right: number.left; rightMargin: Theme.gap; verticalCenter: parent.verticalCenter }
            horizontalAlignment: Text.AlignLeft
            color: Theme.dim
            font.pixelSize: Theme.small + 1
            font.weight: Font.DemiBold
            text: root.heading
            Accessible.role: Accessible.Heading
        }
        FigureText {
            id: number
            anchors { right: parent.right; verticalCenter: parent.verticalCenter }
            color: Theme.dim
            font.pixelSize: Theme.small + 1
            text: Say.number(rows.total)
        }
        Rectangle {
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
            height: 1
            color: Theme.line
        }
    }
    GridLayout {
        width: parent.width
        visible: root.isCards
        columns: Math.max(1, Math.min(root.columns, rows.count))
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        uniformCellWidths: true
        Repeater {
            model: root.isCards ? rows : null
            delegate: ClaimCard {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.alignment: Qt.AlignTop
                Layout.preferredWidth: 100
                desk: root.desk
                colours: root.colours
                unfolded: root.part === ClaimSection.Own && rows.count === 1
                onLink: address => root.link(address)
                onCopy: text => root.copy(text)
                onEditRequested: (action, kind, id) => root.editRequested(action, kind, id)
            }
        }
    }
    Column {
        width: parent.width
        visible: !root.isCards
        Repeater {
            model: root.isCards ? null : rows
            delegate: ClaimLine {
                width: root.width
                desk: root.desk
            }
        }
    }
    ToolButton {
        id: all
        visible: rows.total > root.few
        width: parent.width
        height: Math.round(26 * Theme.scale)
        quiet: true
        text: checked ? qsTr("Show fewer") : qsTr("Show all %n", "", rows.total)
        onClicked: checked = !checked
        Connections {
            target: root.desk.inspector
            function onSubjectChanged(): void {
                all.checked = false;
            }
        }
    }
}
