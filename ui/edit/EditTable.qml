// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The records of one kind as a grid over the desk: typed and pasted into like a spreadsheet, kept as one edit.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

FocusScope {
    id: sheet
    objectName: "editTable"
    required property Desk desk
    required property Editor editor
    signal closed

    readonly property EditGrid grid: EditGrid {
        desk: sheet.desk
        editor: sheet.editor
    }
    readonly property int rowHeight: Math.round(27 * Theme.scale)
    property int sorted: -1
    property bool descending: false

    function widthOf(name: string): int {
        const wide = ["title", "summary", "gist", "sources", "note", "noteOfClaim", "url", "scope", "remark"];
        const small = ["killed", "low", "best", "high", "reliability", "language", "inCity", "safe", "conventional"];
        return Math.round((wide.includes(name) ? 260 : small.includes(name) ? 96 : 150) * Theme.scale);
    }
    /// The block that is chosen, else the current cell: {top, left, bottom, right}.
    function block(): var {
        const chosen = cells.selectionModel.selectedIndexes;
        if (chosen.length === 0)
            return { top: cells.currentRow, left: cells.currentColumn, bottom: cells.currentRow, right: cells.currentColumn };
        const rows = chosen.map(i => i.row);
        const columns = chosen.map(i => i.column);
        return { top: Math.min(...rows), left: Math.min(...columns), bottom: Math.max(...rows), right: Math.max(...columns) };
    }
    function choose(row: int, column: int): void {
        if (row < 0 || row >= grid.rows || column < 0 || column >= grid.columns.length)
            return;
        cells.selectionModel.clearSelection();
        cells.selectionModel.setCurrentIndex(cells.index(row, column), ItemSelectionModel.NoUpdate);
        cells.positionViewAtCell(Qt.point(column, row), TableView.Contain);
    }
    function leave(): void {
        unlessChanged(() => closed());
    }
    function unlessChanged(next: var): void {
        if (grid.changedRows === 0) {
            next();
            return;
        }
        sure.next = next;
        sure.open();
    }

    /// A TableView has no direction of its own: in Arabic it is turned round as a whole, and what stands in it back again.
    component Turned: Scale {
        required property real width
        origin.x: width / 2
        xScale: Say.arabic ? -1 : 1
    }
    /// The lines after a cell and below it.
    component Lines: Item {
        anchors.fill: parent
        Rectangle {
            anchors { right: parent.right; top: parent.top; bottom: parent.bottom }
            width: 1
            color: Theme.line
        }
        Rectangle {
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
            height: 1
            color: Theme.line
        }
    }

    focus: true
    Accessible.role: Accessible.Dialog
    Accessible.name: title.text
    Component.onCompleted: {
        grid.show("control");
        cells.forceActiveFocus();
        choose(0, 0);
    }

    Shortcut { sequences: ["Escape"]; onActivated: sheet.leave() }
    Shortcut { sequences: ["Ctrl+Return", "Ctrl+Enter"]; onActivated: sheet.grid.save() }
    Shortcut { sequences: [StandardKey.Find]; onActivated: finder.forceActiveFocus(Qt.ShortcutFocusReason) }

    Rectangle {
        anchors.fill: parent
        color: Theme.page
        Cover {}
    }
    Item {
        id: head
        anchors { left: parent.left; right: parent.right; top: parent.top }
        height: Math.round(52 * Theme.scale)
        DataText {
            id: title
            anchors { left: parent.left; leftMargin: 2 * Theme.pad; verticalCenter: parent.verticalCenter }
            text: qsTr("Table")
            font.pixelSize: Theme.heading
            font.bold: true
            Accessible.role: Accessible.Heading
        }
        Choice {
            id: kinds
            objectName: "tableKind"
            anchors { left: title.right; leftMargin: Theme.pad; verticalCenter: parent.verticalCenter }
            width: Math.round(190 * Theme.scale)
            choices: Fields.kinds.map(k => ({ key: k, text: Fields.kind(k) }))
            current: sheet.grid.kind
            onChosen: key => sheet.unlessChanged(() => {
                finder.text = "";
                sheet.sorted = -1;
                sheet.grid.show(key);
                sheet.choose(0, 0);
            })
        }
        SearchField {
            id: finder
            anchors { left: kinds.right; leftMargin: Theme.gap; verticalCenter: parent.verticalCenter }
            width: Math.round(200 * Theme.scale)
            visible: sheet.grid.kind !== "event"
            hint: qsTr("Find in the table")
            onTextChanged: sheet.grid.find(text)
            Keys.onDownPressed: cells.forceActiveFocus()
        }
        DataText {
            anchors { left: finder.visible ? finder.right : kinds.right; leftMargin: Theme.pad; right: close.left; rightMargin: Theme.gap; verticalCenter: parent.verticalCenter }
            horizontalAlignment: Text.AlignLeft
            color: Theme.dim
            text: (sheet.grid.kind === "event" ? qsTr("Events that pass the desk's filter: %1") : qsTr("Rows: %1")).arg(Say.number(sheet.grid.rows))
                + (sheet.grid.changedRows > 0 ? "  ·  " + qsTr("changed: %1").arg(Say.number(sheet.grid.changedRows)) : "")
        }
        ToolButton {
            id: close
            objectName: "tableClose"
            anchors { right: parent.right; rightMargin: Theme.pad; verticalCenter: parent.verticalCenter }
            quiet: true
            symbol: "close"
            tip: qsTr("Close")
            keys: "Esc"
            onClicked: sheet.leave()
        }
    }
    Item {
        id: heads
        anchors { left: parent.left; right: parent.right; top: head.bottom; leftMargin: Theme.pad; rightMargin: Theme.pad }
        height: sheet.rowHeight
        clip: true
        transform: Turned { width: heads.width }
        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true
        Row {
            x: -cells.contentX
            layoutDirection: Qt.LeftToRight
            Repeater {
                model: sheet.grid.columns
                delegate: T.AbstractButton {
                    id: headCell
                    required property string modelData
                    required property int index
                    width: sheet.widthOf(modelData)
                    height: heads.height
                    hoverEnabled: true
                    focusPolicy: Qt.NoFocus
                    text: Fields.label(modelData)
                    Accessible.role: Accessible.ColumnHeader
                    onClicked: {
                        if (sheet.grid.kind === "event")
                            return;
                        sheet.descending = sheet.sorted === index && !sheet.descending;
                        sheet.sorted = index;
                        sheet.grid.sortBy(index, sheet.descending);
                    }
                    background: Rectangle {
                        color: headCell.hovered ? Theme.hover : Theme.raised
                        Lines {}
                    }
                    contentItem: Item {
                        transform: Turned { width: headCell.width }
                        LayoutMirroring.enabled: Say.arabic
                        LayoutMirroring.childrenInherit: true
                        DataText {
                            anchors { left: parent.left; right: mark.left; leftMargin: 6; verticalCenter: parent.verticalCenter }
                            horizontalAlignment: Text.AlignLeft
                            color: Theme.dim
                            font.pixelSize: Theme.small + 1
                            font.weight: Font.DemiBold
                            text: headCell.text
                        }
                        Icon {
                            id: mark
                            anchors { right: parent.right; rightMargin: 4; verticalCenter: parent.verticalCenter }
                            visible: sheet.sorted === headCell.index
                            size: Math.round(12 * Theme.scale)
                            name: sheet.descending ? "chevron-down" : "chevron-up"
                            colour: Theme.accent
                        }
                    }
                    Tip { shown: headCell.hovered; text: headCell.text }
                }
            }
        }
    }
    TableView {
        id: cells
        objectName: "tableCells"
        anchors { left: parent.left; right: parent.right; top: heads.bottom; bottom: foot.top; leftMargin: Theme.pad; rightMargin: Theme.pad }
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        transform: Turned { width: cells.width }
        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true
        model: sheet.grid.model
        selectionModel: ItemSelectionModel {}
        keyNavigationEnabled: true
        pointerNavigationEnabled: true
        editTriggers: TableView.EditKeyPressed | TableView.AnyKeyPressed | TableView.DoubleTapped
        columnWidthProvider: column => sheet.widthOf(sheet.grid.columns[column] ?? "")
        rowHeightProvider: () => sheet.rowHeight
        activeFocusOnTab: true
        Accessible.role: Accessible.Table
        Accessible.name: title.text
        T.ScrollBar.vertical: ScrollBar {}
        T.ScrollBar.horizontal: ScrollBar {}
        Connections {
            target: sheet.grid
            function onFaultFound(row: int, column: int): void { sheet.choose(row, column); }
            function onChanged(): void { cells.forceLayout(); }
        }
        Keys.onPressed: event => {
            const b = sheet.block();
            if (event.matches(StandardKey.Copy)) {
                sheet.grid.copy(b.top, b.left, b.bottom, b.right);
            } else if (event.matches(StandardKey.Paste)) {
                sheet.grid.paste(b.top, b.left, b.bottom, b.right);
            } else if (event.key === Qt.Key_D && event.modifiers === Qt.ControlModifier) {
                sheet.grid.fillDown(b.top, b.left, b.bottom, b.right);
            } else if (event.key === Qt.Key_Delete) {
                for (let row = b.top; row <= b.bottom; ++row) {
                    for (let column = b.left; column <= b.right; ++column)
                        sheet.grid.put(row, column, "");
                }
            } else if (Say.arabic && event.modifiers === Qt.NoModifier && (event.key === Qt.Key_Left || event.key === Qt.Key_Right)) {
                sheet.choose(cells.currentRow, cells.currentColumn + (event.key === Qt.Key_Left ? 1 : -1));
            } else {
                return;
            }
            event.accepted = true;
        }
        delegate: Rectangle {
            id: cell
            required property string display
            required property string name
            required property string nameAr
            required property bool changed
            required property string fault
            required property string field
            required property bool current
            required property bool selected
            required property bool editing

            color: selected ? Qt.alpha(Theme.accent, 0.22) : changed ? Qt.alpha(Theme.accent, 0.1) : Theme.panel
            Accessible.role: Accessible.Cell
            Accessible.name: words.text + (fault.length > 0 ? ", " + fault : "")
            Lines {}
            Rectangle {
                anchors.fill: parent
                visible: cell.current || cell.fault.length > 0
                color: "transparent"
                border.width: 2
                border.color: cell.fault.length > 0 ? Theme.warning : Theme.accent
            }
            DataText {
                id: words
                anchors { fill: parent; leftMargin: 6; rightMargin: 6 }
                transform: Turned { width: words.width }
                LayoutMirroring.enabled: Say.arabic
                visible: !cell.editing
                verticalAlignment: Text.AlignVCenter
                horizontalAlignment: Text.AlignLeft
                font.weight: cell.changed ? Font.DemiBold : Font.Normal
                text: Say.clean(cell.name.length > 0 ? Say.name(cell.name, cell.nameAr) : Fields.word(cell.field, cell.display)).replace(/\n/g, " ")
            }
            HoverHandler { id: hover }
            Tip { shown: hover.hovered && cell.fault.length > 0; text: Say.sentence(cell.fault) }
            TableView.editDelegate: TextLine {
                id: line
                required property int row
                required property int column
                required property string display
                objectName: "cellEditor"
                anchors.fill: parent
                transform: Turned { width: line.width }
                LayoutMirroring.enabled: Say.arabic
                maximumLength: 20000
                text: display
                Component.onCompleted: selectAll()
                // these two end the cell, not the sheet
                Keys.onShortcutOverride: event => event.accepted = event.key === Qt.Key_Escape || event.key === Qt.Key_Return
                TableView.onCommit: sheet.grid.put(row, column, text)
            }
        }
    }
    T.SelectionRectangle {
        target: cells
    }
    DataText {
        anchors.centerIn: cells
        visible: sheet.grid.rows === 0
        color: Theme.dim
        text: qsTr("Nothing of that kind is here.")
    }
    Item {
        id: foot
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: Theme.pad }
        height: Math.round(66 * Theme.scale)
        Column {
            anchors { left: parent.left; right: buttons.left; rightMargin: Theme.pad; verticalCenter: parent.verticalCenter }
            spacing: 4
            Row {
                width: parent.width
                spacing: Theme.gap
                PickField {
                    width: Math.round(230 * Theme.scale)
                    desk: sheet.desk
                    kind: "source"
                    value: sheet.grid.sources
                    label: qsTr("One source for all changed rows")
                    hint: qsTr("Each row's own sources")
                    onPicked: key => sheet.grid.sources = key
                    onRemoved: sheet.grid.sources = ""
                }
                Choice {
                    width: Math.round(190 * Theme.scale)
                    choices: [{ key: "", text: qsTr("Each row's own grade") }].concat(["1", "2", "3", "4", "5", "6"].map(g => ({ key: g, text: Fields.word("credibility", g) })))
                    current: sheet.grid.credibility
                    onChosen: key => sheet.grid.credibility = key
                }
                TextLine {
                    width: Math.max(Math.round(120 * Theme.scale), parent.width - Math.round(440 * Theme.scale))
                    hint: sheet.grid.note
                    Accessible.name: qsTr("What was done, for the history")
                    onTextEdited: sheet.grid.note = text
                }
            }
            CopyOffer {
                width: parent.width
                editor: sheet.editor
            }
            DataText {
                width: parent.width
                visible: sheet.editor.editable
                horizontalAlignment: Text.AlignLeft
                font.pixelSize: Theme.small + 1
                color: sheet.grid.trouble.length > 0 ? Theme.warning : Theme.dim
                text: sheet.grid.trouble.length > 0 ? Say.sentence(sheet.grid.trouble)
                    : qsTr("Type or F2 to edit, Ctrl+C and Ctrl+V with a spreadsheet, Ctrl+D fills down. Names stand for ids.")
            }
        }
        Row {
            id: buttons
            anchors { right: parent.right; verticalCenter: parent.verticalCenter }
            spacing: Theme.gap
            ToolButton {
                enabled: sheet.grid.changedRows > 0
                text: qsTr("Drop the changes")
                onClicked: sheet.unlessChanged(() => {})
            }
            ToolButton {
                objectName: "tableSave"
                primary: true
                enabled: sheet.editor.editable && sheet.grid.changedRows > 0 && !sheet.grid.saving
                text: sheet.grid.saving ? qsTr("Saving …") : qsTr("Save as one edit")
                keys: qsTr("Ctrl+Enter")
                onClicked: sheet.grid.save()
            }
        }
    }
    Confirm {
        id: sure
        property var next: null
        question: qsTr("Rows changed and not saved: %1.").arg(Say.number(sheet.grid.changedRows))
        action: qsTr("Discard the changes")
        keepText: qsTr("Keep editing")
        onConfirmed: {
            sheet.grid.drop();
            next.call();
        }
    }
}
