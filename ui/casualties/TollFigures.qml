// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The figures at the date, a group beside the other, and who says so. A click shows the claim and its rivals.
pragma ComponentBehavior: Bound

import QtQuick

Item {
    id: figures
    required property Desk desk
    property bool daily: false
    readonly property string claimant: desk.toll.count.claimant ?? ""
    /// The group under the pointer or selected; empty where none is.
    readonly property string strong: hovered >= 0 ? at(hovered).group : selected >= 0 ? at(selected).group : ""
    /// All figures in one sentence.
    readonly property string sentence: {
        const parts = [];
        for (let i = 0; i < cells.count; ++i) {
            const cell = at(i);
            if (cell && cell.hasSeries && cell.hasValue)
                parts.push(Say.group(cell.group) + " " + cell.words);
        }
        return parts.length > 0 ? claimant + ": " + parts.join(", ") : "";
    }
    property int hovered: -1
    readonly property int selected: firstOf(cell => desk.selection.kind === Selection.Toll && cell.claimKey === desk.selection.id)
    readonly property int described: hovered >= 0 ? hovered : selected >= 0 ? selected : firstOf(cell => true)
    readonly property bool empty: firstOf(cell => true) < 0

    implicitHeight: row.height + source.height + Math.round(3 * Theme.scale)

    function at(index: int): Cell {
        return cells.itemAt(index) as Cell;
    }
    function firstOf(good: var): int {
        for (let i = 0; i < cells.count; ++i) {
            const cell = at(i);
            if (cell && cell.hasSeries && cell.hasValue && good(cell))
                return i;
        }
        return -1;
    }

    component Cell: Item {
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
        required property real room
        signal pointed(bool inside)
        signal taken

        readonly property string words: !hasValue ? "–" : !daily ? Say.figures(low, best, high)
                                        : increaseDays > 0 ? Say.signed(increase) : Say.figures(low, best, high)

        visible: hasSeries
        width: Math.max(figure.implicitWidth, Math.min(label.implicitWidth, room))
        implicitHeight: figure.implicitHeight + label.height
        activeFocusOnTab: hasValue
        Accessible.role: Accessible.Button
        Accessible.name: Say.group(group) + ": " + words
        Accessible.onPressAction: taken()
        Keys.onReturnPressed: taken()
        Keys.onSpacePressed: taken()
        onActiveFocusChanged: pointed(activeFocus)

        Rectangle {
            anchors { fill: parent; margins: -Math.round(4 * Theme.scale) }
            visible: cell.picked || cell.activeFocus || mouse.containsMouse
            radius: 6
            color: mouse.containsMouse ? Theme.hover : Theme.raised
            border.width: cell.picked || cell.activeFocus ? 1.5 : 0
            border.color: Theme.accent
        }
        FigureText {
            id: figure
            anchors.left: parent.left
            text: cell.words
            color: cell.hasValue ? Theme.groupColour(cell.group) : Theme.faint
            font.pixelSize: cell.words.length > 9 ? Theme.body + 1 : Theme.figure
            font.bold: true
            height: Math.round(Theme.figure * 1.3)
            verticalAlignment: Text.AlignVCenter
        }
        DataText {
            id: label
            anchors { left: parent.left; top: figure.bottom }
            width: Math.max(figure.implicitWidth, Math.min(implicitWidth, cell.room))
            horizontalAlignment: Text.AlignLeft
            text: Say.group(cell.group)
            color: Theme.dim
            font.pixelSize: Theme.small
        }
        MouseArea {
            id: mouse
            anchors { fill: parent; margins: -Math.round(4 * Theme.scale) }
            enabled: cell.hasValue
            hoverEnabled: true
            cursorShape: Qt.PointingHandCursor
            onContainsMouseChanged: cell.pointed(containsMouse)
            onClicked: cell.taken()
        }
    }

    Row {
        id: row
        readonly property int shown: {
            let n = 0;
            for (let i = 0; i < cells.count; ++i)
                n += figures.at(i)?.hasSeries ? 1 : 0;
            return Math.max(1, n);
        }
        anchors { left: parent.left; right: parent.right; top: parent.top }
        height: Math.round(Theme.figure * 1.3 + Theme.small * 1.5)
        spacing: Math.round((shown > 5 ? 9 : 14) * Theme.scale)
        Repeater {
            id: cells
            model: figures.desk.toll
            delegate: Cell {
                daily: figures.daily
                picked: figures.selected === index
                room: (row.width - (row.shown - 1) * row.spacing) / row.shown * (row.shown < 4 ? 1 : 1.3)
                onPointed: inside => {
                    if (inside)
                        figures.hovered = index;
                    else if (figures.hovered === index)
                        figures.hovered = -1;
                }
                onTaken: figures.desk.selection.select(Selection.Toll, claimKey)
            }
        }
    }
    DataText {
        id: source
        objectName: "tollSource"
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        horizontalAlignment: Text.AlignLeft
        font.pixelSize: Theme.small
        color: Theme.dim
        text: {
            const cell = figures.at(figures.described);
            if (!cell)
                return "";
            const parts = [Say.isolate(figures.claimant)];
            if (figures.daily && cell.increaseDays > 0)
                parts.push(qsTr("since the report %n day(s) before", "", cell.increaseDays));
            else if (figures.daily)
                parts.push(qsTr("first report"));
            parts.push(qsTr("as of %1").arg(Say.shortDate(cell.countedTo)));
            if (cell.sourceName.length > 0)
                parts.push(qsTr("%1, %2").arg(Say.isolate(cell.sourceName)).arg(Say.shortDate(cell.reportedOn)));
            parts.push(Say.credibility(cell.credibility));
            return parts.join(" · ");
        }
        HoverHandler { id: sourceHover }
        Tip { shown: sourceHover.hovered && source.truncated; text: source.text }
    }
}
