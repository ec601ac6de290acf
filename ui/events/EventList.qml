// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Events and statements by day: what narrows them, and the list that follows the clock.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

FocusScope {
    id: root
    required property Desk desk
    required property EventFacets facets
    required property Preferences preferences
    signal inspect
    signal copy(string text)
    /// A row was clicked with the other button, and is selected now.
    signal menuRequested(at: point)

    readonly property EventColumns layout: EventColumns {
        wanted: root.preferences.eventColumns
        width: root.width
        saysDay: !root.byTime
    }
    readonly property bool byTime: desk.events.sortedBy === "time"
    /// Rows chosen together run from here to the current one; -1 where it is that one alone.
    property int anchor: -1
    readonly property int firstChosen: anchor < 0 ? list.currentIndex : Math.min(anchor, list.currentIndex)
    readonly property int lastChosen: anchor < 0 ? list.currentIndex : Math.max(anchor, list.currentIndex)

    readonly property string today: isoOf(desk.clock.minutes)
    /// The event just clicked here: it stays where the pointer is.
    property string clicked: ""

    function focusList(): void {
        list.forceActiveFocus(Qt.TabFocusReason);
    }
    /// The rows chosen as text, as far as their words are here.
    function copyRows(): void {
        const most = 2000;
        if (firstChosen < 0)
            return;
        const rows = [];
        for (let row = firstChosen; row <= Math.min(lastChosen, firstChosen + most - 1); ++row)
            rows.push(row);
        copy(desk.events.asText(rows));
    }
    function reveal(key: string): void {
        const row = desk.events.rowOf(key);
        if (row < 0)
            return;
        list.currentIndex = row;
        if (key !== clicked)
            list.positionViewAtIndex(row, ListView.Contain);
        clicked = "";
    }
    function isoOf(minutes: real): string {
        return new Date(minutes * 60000).toISOString().slice(0, 10);
    }
    function choose(index: int, key: string, isStatement: bool, extend: bool): void {
        if (extend) {
            anchor = anchor < 0 ? Math.max(0, list.currentIndex) : anchor;
            list.currentIndex = index;
            return;
        }
        anchor = -1;
        clicked = key;
        list.currentIndex = index;
        if (desk.selection.id !== key)
            desk.selection.select(isStatement ? Selection.Statement : Selection.Event, key);
        clicked = "";
    }
    /// Moves the clock to that minute. Days before the slider's range are reached as whole days only.
    function moveTo(day: string, time: string): void {
        const minutes = Date.parse(day + "T" + time + ":00Z") / 60000;
        if (minutes < desk.clock.minMinutes && day < isoOf(desk.clock.minMinutes))
            desk.clock.setDate(new Date(day + "T12:00:00Z"));
        else
            desk.clock.setMinutes(minutes);
    }

    FilterChips {
        id: chips
        anchors { left: parent.left; right: parent.right; top: parent.top }
        desk: root.desk
        facets: root.facets
    }

    EventColumnsHead {
        id: columnsHead
        anchors { left: parent.left; right: parent.right; top: chips.bottom }
        visible: root.preferences.eventLines
        height: visible ? implicitHeight : 0
        events: root.desk.events
        layout: root.layout
    }
    ListView {
        id: list
        objectName: "eventList"
        anchors { left: parent.left; right: parent.right; top: columnsHead.bottom; bottom: parent.bottom }
        clip: true
        focus: true
        reuseItems: true
        cacheBuffer: 0
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: true
        currentIndex: -1
        highlightFollowsCurrentItem: false
        model: root.desk.events
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Events")
        T.ScrollBar.vertical: ScrollBar {
            id: scroll
        }

        function follow(): void {
            if (!moving && !scroll.pressed && count > 0 && root.desk.events.currentRow >= 0)
                positionViewAtIndex(root.desk.events.currentRow, ListView.Beginning);
        }
        function step(by: int, extend: bool): void {
            const from = currentIndex < 0 ? root.desk.events.currentRow - by : currentIndex;
            root.anchor = !extend ? -1 : root.anchor < 0 ? Math.max(0, currentIndex) : root.anchor;
            currentIndex = Math.max(0, Math.min(count - 1, from + by));
            positionViewAtIndex(currentIndex, ListView.Contain);
        }
        Component.onCompleted: follow()
        onHeightChanged: Qt.callLater(follow)
        Keys.onDownPressed: event => step(1, event.modifiers & Qt.ShiftModifier)
        Keys.onUpPressed: event => step(-1, event.modifiers & Qt.ShiftModifier)
        Keys.onPressed: event => {
            const page = Math.max(1, Math.floor(height / (60 * Theme.scale)));
            if (event.key === Qt.Key_PageDown || event.key === Qt.Key_PageUp) {
                step(event.key === Qt.Key_PageDown ? page : -page, event.modifiers & Qt.ShiftModifier);
                event.accepted = true;
            } else if (event.matches(StandardKey.Copy)) {
                root.copyRows();
                event.accepted = true;
            }
        }

        section.property: root.byTime ? "day" : ""
        section.labelPositioning: ViewSection.CurrentLabelAtStart | ViewSection.InlineLabels
        section.delegate: DayHead {
            width: list.width
            today: section === root.today
            onChosen: root.moveTo(section, "23:59")
        }
        delegate: root.preferences.eventLines ? lines : rows
    }
    function take(index: int, key: string, isStatement: bool, extend: bool): void {
        list.forceActiveFocus(Qt.MouseFocusReason);
        choose(index, key, isStatement, extend);
    }
    component Menu: TapHandler {
        id: menu
        required property T.AbstractButton button
        signal wanted
        acceptedButtons: Qt.RightButton
        onTapped: point => {
            wanted();
            root.menuRequested(button.mapToItem(root, point.position.x, point.position.y));
        }
    }
    function goTo(index: int, key: string, isStatement: bool, day: date, starts: string): void {
        choose(index, key, isStatement, false);
        moveTo(day.toISOString().slice(0, 10), starts.length > 0 ? starts : "23:59");
        list.positionViewAtIndex(index, ListView.Contain);
    }
    Component {
        id: rows
        EventRow {
            id: row
            Menu { button: row; onWanted: root.take(row.index, row.key, row.isStatement, false) }
            width: ListView.view.width
            saysDay: !root.byTime
            inRange: root.anchor >= 0 && index >= root.firstChosen && index <= root.lastChosen
            focused: ListView.isCurrentItem && list.activeFocus
            selected: root.desk.selection.id === key
            onChosen: root.take(index, key, isStatement, false)
            onExtended: root.take(index, key, isStatement, true)
            onWanted: root.goTo(index, key, isStatement, day, starts)
            onInspect: root.inspect()
        }
    }
    Component {
        id: lines
        EventLine {
            id: line
            Menu { button: line; onWanted: root.take(line.index, line.key, line.isStatement, false) }
            width: ListView.view.width
            layout: root.layout
            saysDay: !root.byTime
            inRange: root.anchor >= 0 && index >= root.firstChosen && index <= root.lastChosen
            focused: ListView.isCurrentItem && list.activeFocus
            selected: root.desk.selection.id === key
            onChosen: root.take(index, key, isStatement, false)
            onExtended: root.take(index, key, isStatement, true)
            onWanted: root.goTo(index, key, isStatement, day, starts)
        }
    }
    Connections {
        target: root.desk.events
        function onCurrentChanged(): void {
            list.follow();
        }
        function onModelReset(): void {
            root.anchor = -1;
            list.currentIndex = root.desk.events.rowOf(root.desk.selection.id);
            Qt.callLater(list.follow);
        }
    }

    Column {
        anchors.centerIn: list
        width: list.width - 4 * Theme.pad
        visible: list.count === 0
        spacing: Theme.gap
        DataText {
            objectName: "emptyText"
            width: parent.width
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignHCenter
            color: Theme.dim
            text: !root.desk.ready ? qsTr("Nothing is loaded yet.")
                : root.desk.filter.active || root.desk.filter.narrowed ? qsTr("No event matches what you asked for.")
                : qsTr("This data set has no events.")
        }
        ToolButton {
            objectName: "clearFilters"
            anchors.horizontalCenter: parent.horizontalCenter
            visible: root.desk.filter.active || root.desk.filter.narrowed
            text: qsTr("Clear filters")
            onClicked: { root.desk.filter.reset(); root.desk.filter.widen(); }
        }
    }
}
