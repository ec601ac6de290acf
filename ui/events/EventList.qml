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
    signal inspect

    readonly property string today: isoOf(desk.clock.minutes)
    /// The event just clicked here: it stays where the pointer is.
    property string clicked: ""

    function focusList(): void {
        list.forceActiveFocus(Qt.TabFocusReason);
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
    function choose(index: int, key: string, isStatement: bool): void {
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

    ListView {
        id: list
        objectName: "eventList"
        anchors { left: parent.left; right: parent.right; top: chips.bottom; bottom: parent.bottom }
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
            if (!moving && !scroll.pressed && count > 0)
                positionViewAtIndex(Math.max(0, root.desk.events.currentRow), ListView.Beginning);
        }
        function step(by: int): void {
            const from = currentIndex < 0 ? root.desk.events.currentRow - by : currentIndex;
            currentIndex = Math.max(0, Math.min(count - 1, from + by));
            positionViewAtIndex(currentIndex, ListView.Contain);
        }
        Component.onCompleted: follow()
        onHeightChanged: Qt.callLater(follow)
        Keys.onDownPressed: step(1)
        Keys.onUpPressed: step(-1)
        Keys.onPressed: event => {
            const page = Math.max(1, Math.floor(height / (60 * Theme.scale)));
            if (event.key === Qt.Key_PageDown || event.key === Qt.Key_PageUp) {
                step(event.key === Qt.Key_PageDown ? page : -page);
                event.accepted = true;
            }
        }

        section.property: "day"
        section.labelPositioning: ViewSection.CurrentLabelAtStart | ViewSection.InlineLabels
        section.delegate: DayHead {
            width: list.width
            today: section === root.today
            onChosen: root.moveTo(section, "23:59")
        }
        delegate: EventRow {
            width: ListView.view.width
            focused: ListView.isCurrentItem && list.activeFocus
            selected: root.desk.selection.id === key
            onChosen: {
                list.forceActiveFocus(Qt.MouseFocusReason);
                root.choose(index, key, isStatement);
            }
            onWanted: {
                root.choose(index, key, isStatement);
                root.moveTo(ListView.section, starts.length > 0 ? starts : "23:59");
                list.positionViewAtIndex(index, ListView.Contain);
            }
            onInspect: root.inspect()
        }
    }
    Connections {
        target: root.desk.events
        function onCurrentChanged(): void {
            list.follow();
        }
        function onModelReset(): void {
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
                : root.desk.filter.active ? qsTr("No event matches what you asked for.")
                : qsTr("This data set has no events.")
        }
        ToolButton {
            objectName: "clearFilters"
            anchors.horizontalCenter: parent.horizontalCenter
            visible: root.desk.filter.active
            text: qsTr("Clear filters")
            onClicked: root.desk.filter.reset()
        }
    }
}
