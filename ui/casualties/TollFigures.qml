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
    readonly property string start: Say.shortDate(desk.toll.count.from)
    /// The group under the pointer or selected; empty where none is.
    readonly property string strong: hovered >= 0 ? at(hovered).group : selected >= 0 ? at(selected).group : ""
    /// Who says so: of the figure under the pointer, of the selected one, else of the first.
    readonly property string about: {
        const cell = at(described);
        if (!cell)
            return "";
        const parts = [Say.isolate(claimant)];
        if (daily)
            parts.push(cell.increaseDays === 0 ? qsTr("first report") : cell.increaseDays === 1
                ? qsTr("since the day before") : qsTr("since the report %n days before", "", cell.increaseDays));
        parts.push(qsTr("as of %1").arg(Say.shortDate(cell.countedTo)));
        if (cell.sourceName.length > 0)
            parts.push(qsTr("%1, %2").arg(Say.isolate(cell.sourceName)).arg(Say.shortDate(cell.reportedOn)));
        parts.push(Say.credibility(cell.credibility));
        return parts.join(" · ");
    }
    /// All figures in one sentence, for those who hear it.
    readonly property string sentence: {
        if (!ScreenReader.listening)
            return "";
        const parts = [];
        for (let i = 0; i < cells.made; ++i)
            parts.push(at(i)?.said ?? "");
        const said = parts.filter(part => part.length > 0);
        return said.length > 0 ? claimant + ": " + said.join(", ") : "";
    }
    property int hovered: -1
    readonly property int selected: firstOf(cell => desk.selection.kind === Selection.Toll && cell.claimKey === desk.selection.id)
    readonly property int described: hovered >= 0 ? hovered : selected >= 0 ? selected : firstOf(cell => true)
    readonly property bool empty: firstOf(cell => true) < 0

    /// One under the other, beside the chart, where the panel is low.
    property bool stacked: false
    /// Width that figures side by side may take.
    required property real room
    /// Height that figures one under the other may take.
    required property real drop

    implicitHeight: grid.height
    implicitWidth: grid.width

    /// A TollFigure; no cast, which fails for types of this module in a second engine of one process.
    function at(index: int): var {
        return cells.itemAt(index);
    }
    function firstOf(good: var): int {
        for (let i = 0; i < cells.made; ++i) {
            const cell = at(i);
            if (cell && cell.hasSeries && cell.hasValue && good(cell))
                return i;
        }
        return -1;
    }

    Grid {
        id: grid
        columns: figures.stacked ? 1 : 7
        readonly property var shown: {
            const list = [];
            for (let i = 0; i < cells.made; ++i) {
                const cell = figures.at(i);
                if (cell?.hasSeries && (cell.hasValue || !figures.stacked))
                    list.push(cell);
            }
            // in a low panel fewer groups, but never too small to read: the table has them all
            return figures.stacked ? list.slice(0, Math.max(1, Math.floor(figures.drop / (14 * Theme.scale)))) : list;
        }
        readonly property bool tight: !figures.stacked && shown.reduce((sum, cell) => sum + cell.fullWidth, 0) + shown.length * 14 * Theme.scale > figures.room
        readonly property real gaps: Math.max(1, shown.length - 1)
        readonly property real needed: shown.reduce((sum, cell) => sum + cell.width, 0)
        anchors { left: parent.left; top: parent.top }
        columnSpacing: Math.round(Math.max(6 * Theme.scale, Math.min(18 * Theme.scale, (figures.room - needed) / gaps)))
        // never cut off: in the narrowest panel it gets a little smaller
        scale: figures.stacked ? 1 : Math.min(1, figures.room / Math.max(1, needed + gaps * columnSpacing))
        transformOrigin: Say.arabic ? Item.Right : Item.Left
        Repeater {
            id: cells
            /// Items there are by now: count tells before they are made.
            property int made: 0
            onItemAdded: ++made
            onItemRemoved: --made
            model: figures.desk.toll
            delegate: TollFigure {
                id: figure
                daily: figures.daily
                picked: figures.selected === index
                tight: grid.tight
                stacked: figures.stacked
                visible: grid.shown.includes(figure)
                lineHeight: Math.min(Math.round(21 * Theme.scale), figures.drop / Math.max(1, grid.shown.length))
                sinceStart: daily && Say.shortDate(countedTo) === figures.start
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
}
