// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// All places at once, a strip each: who held them over the period. The same selection, date and filter as everywhere; for
// those who cannot use the map it is the list of its places.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

Panel {
    id: panel
    objectName: "placeStrips"
    required property Desk desk
    required property FactionColours colours
    signal closed

    readonly property HistoryList places: desk.historyList
    readonly property bool wholeMap: desk.factions.wholeMap

    function takeFocus(): void {
        list.forceActiveFocus(Qt.OtherFocusReason);
    }
    function choose(row: int): void {
        const place = places.placeAt(row);
        if (place.length > 0 && !desk.selection.is(Selection.Place, place))
            desk.selection.select(Selection.Place, place);
    }
    /// The list follows the selection of the desk.
    function follow(): void {
        const row = desk.selection.kind === Selection.Place ? places.rowOf(desk.selection.id) : -1;
        list.currentIndex = row;
        if (row >= 0)
            list.positionViewAtIndex(row, ListView.Contain);
    }
    function stepChange(by: int): void {
        const place = places.placeAt(list.currentIndex);
        const clock = desk.clock;
        const stop = desk.histories.changeFrom(place, clock.minutes, by);
        if (stop !== clock.minutes)
            clock.setMinutes(stop);
    }

    title: wholeMap ? qsTr("Who held the map")
                    : qsTr("Who held %1").arg(Say.isolate(Say.clean(Say.name(desk.cityEn, desk.cityAr))))
    trailing: [
        SearchField {
            objectName: "historySearch"
            anchors.verticalCenter: parent ? parent.verticalCenter : undefined
            implicitHeight: Math.round(26 * Theme.scale)
            width: Math.round(Math.min(190 * Theme.scale, panel.width * 0.25))
            hint: qsTr("Find a place")
            onTextChanged: panel.places.text = text
            Keys.onDownPressed: panel.takeFocus()
            Keys.onReturnPressed: {
                panel.choose(0);
                panel.takeFocus();
            }
        },
        Segmented {
            objectName: "historyScope"
            anchors.verticalCenter: parent ? parent.verticalCenter : undefined
            choices: [
                { key: "city", text: qsTr("City"), tip: qsTr("The districts of the city only") },
                { key: "map", text: qsTr("Whole map"), tip: qsTr("Every place on the map") }
            ]
            current: panel.wholeMap ? "map" : "city"
            onChosen: key => panel.desk.factions.wholeMap = key === "map"
        },
        ToolButton {
            objectName: "closeHistory"
            anchors.verticalCenter: parent ? parent.verticalCenter : undefined
            height: Math.round(26 * Theme.scale)
            quiet: true
            symbol: "close"
            tip: qsTr("Back to the map")
            keys: "Esc"
            onClicked: panel.closed()
        }
    ]

    Binding { target: panel.places; property: "wholeMap"; value: panel.wholeMap }
    Binding { target: panel.places; property: "arabic"; value: Say.arabic }
    Component.onCompleted: {
        follow();
        takeFocus();
    }
    Component.onDestruction: places.text = ""
    Connections {
        target: panel.desk.selection
        function onChanged(): void {
            panel.follow();
        }
    }
    Connections {
        target: panel.places
        function onListChanged(): void {
            Qt.callLater(panel.follow);
        }
    }
    Connections {
        target: panel.colours
        function onChanged(): void {
            ++list.colourChanges;
        }
    }

    HistoryLayout {
        id: columns
        desk: panel.desk
        width: list.width
    }
    HistoryHead {
        id: head
        anchors { left: parent.left; right: parent.right; top: parent.top }
        desk: panel.desk
        layout: columns
    }
    ListView {
        id: list
        objectName: "placeStripList"
        property int colourChanges: 0
        anchors { left: parent.left; right: parent.right; top: head.bottom; bottom: foot.top }
        clip: true
        reuseItems: true
        cacheBuffer: 0
        activeFocusOnTab: true
        boundsBehavior: Flickable.StopAtBounds
        highlightFollowsCurrentItem: false
        currentIndex: -1
        model: panel.places
        Accessible.role: Accessible.List
        Accessible.name: panel.title
        T.ScrollBar.vertical: ScrollBar {}

        function step(by: int): void {
            const row = Math.max(0, Math.min(count - 1, currentIndex + by));
            currentIndex = row;
            positionViewAtIndex(row, ListView.Contain);
            panel.choose(row);
        }
        Keys.onDownPressed: step(1)
        Keys.onUpPressed: step(-1)
        Keys.onReturnPressed: event => panel.stepChange(event.modifiers & Qt.ShiftModifier ? -1 : 1)
        Keys.onPressed: event => {
            const page = Math.max(1, Math.floor(height / (24 * Theme.scale)) - 1);
            if (event.key === Qt.Key_PageDown || event.key === Qt.Key_PageUp) {
                step(event.key === Qt.Key_PageDown ? page : -page);
                event.accepted = true;
            }
        }
        delegate: HistoryRow {
            width: ListView.view.width
            desk: panel.desk
            colours: panel.colours
            layout: columns
            colourChanges: list.colourChanges
            selected: panel.desk.selection.kind === Selection.Place && panel.desk.selection.id === placeId
            focused: ListView.isCurrentItem && list.activeFocus
            onClicked: {
                list.forceActiveFocus(Qt.MouseFocusReason);
                panel.choose(index);
            }
            onDayChosen: minutes => {
                list.forceActiveFocus(Qt.MouseFocusReason);
                panel.desk.clock.setMinutes(minutes);
                panel.choose(index);
            }
        }
    }
    // the date, through all strips at once
    Item {
        x: columns.stripX
        y: head.y
        width: columns.stripWidth
        height: foot.y - head.y
        visible: list.count > 0
        LayoutMirroring.enabled: false
        Rectangle {
            objectName: "historyCursor"
            readonly property real share: (panel.desk.clock.minutes + 1 - panel.desk.histories.firstMinute)
                / (panel.desk.histories.lastMinute + 1 - panel.desk.histories.firstMinute)
            visible: share >= 0 && share <= 1
            x: Math.round(share * parent.width) - width / 2
            width: Math.max(1, Math.round(1.5 * Theme.scale))
            height: parent.height
            color: Theme.accent
        }
    }
    Column {
        anchors.centerIn: list
        width: list.width - 4 * Theme.pad
        visible: list.count === 0
        spacing: Theme.gap
        DataText {
            objectName: "noHistories"
            width: parent.width
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignHCenter
            color: Theme.dim
            text: !panel.desk.ready ? qsTr("Nothing is loaded yet.")
                : panel.places.text.length > 0 ? qsTr("No place is called that.")
                : panel.wholeMap ? qsTr("This data set names no places.")
                : qsTr("This data set names no districts of a city; the whole map may show places.")
        }
    }
    Item {
        id: foot
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: Math.max(Math.round(26 * Theme.scale), keys.height + Theme.gap)
        Rectangle {
            anchors { left: parent.left; right: parent.right; top: parent.top }
            height: 1
            color: Theme.line
        }
        component Key: Row {
            id: key
            required property string kind
            required property string words
            spacing: Math.round(5 * Theme.scale)
            MapSwatch {
                anchors.verticalCenter: parent.verticalCenter
                width: Math.round(16 * Theme.scale)
                height: Math.round(12 * Theme.scale)
                kind: key.kind
                colour: Theme.dim
                ink: Theme.ink
            }
            DataText {
                anchors.verticalCenter: parent.verticalCenter
                font.pixelSize: Theme.small
                color: Theme.dim
                text: key.words
            }
        }
        Flow {
            id: keys
            anchors { left: parent.left; leftMargin: Theme.pad; verticalCenter: parent.verticalCenter }
            width: parent.width - 2 * Theme.pad - (enter.visible ? enter.width + Theme.pad : 0)
            spacing: Theme.gap
            Key { kind: "held"; words: qsTr("held") }
            Key { kind: "contested"; words: qsTr("contested") }
            Key { kind: "pale"; words: qsTr("held, less sure") }
            Key { kind: "unclear"; words: qsTr("unclear") }
            Key { kind: "withdrawn"; words: qsTr("withdrawn from") }
            Key { kind: "blank"; words: qsTr("nothing reported") }
        }
        DataText {
            id: enter
            anchors { right: parent.right; rightMargin: Theme.pad; verticalCenter: parent.verticalCenter }
            visible: foot.width > 900 * Theme.scale
            font.pixelSize: Theme.small
            color: Theme.dim
            text: qsTr("Enter: the next change of the place")
        }
    }
}
