// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The slider over its still canvas: veil, cursor and handle move, the canvas below does not change.
// Time runs from left to right in every language.
pragma ComponentBehavior: Bound

import QtQuick

Item {
    id: track
    required property Desk desk
    readonly property Clock clock: desk.clock
    readonly property string bin: still.bin
    readonly property TimelineCanvas canvas: still
    readonly property bool beforePeriod: clock.minutes < clock.minMinutes - 1439
    readonly property int minutesPerDay: 1440
    /// A drag over the bars chooses days instead of moving the date, as it does with Shift.
    property bool brushing: false

    // the part in view, in days since 1970; both 0: the whole period
    property real viewFrom: 0
    property real viewTo: 0
    readonly property bool zoomed: viewTo > viewFrom
    readonly property real leastSpan: 2
    readonly property real begin: zoomed ? viewFrom : still.periodBegin
    readonly property real end: zoomed ? viewTo : still.periodEnd
    readonly property real dayWidth: Math.max(0, still.axisRight - still.axisLeft) / Math.max(1, end - begin)

    // the days brushed, as times in days since 1970
    readonly property bool hasWindow: !isNaN(desk.filter.windowFrom)
    readonly property real windowBegin: hasWindow ? still.dayOfDate(desk.filter.windowFrom) : 0
    readonly property real windowEnd: hasWindow ? still.dayOfDate(desk.filter.windowTo) + 1 : 0

    /// The moment looked at; a whole day reaches to the end of its slot.
    readonly property real cursorX: {
        if (beforePeriod)
            return still.bandRight > still.bandLeft ? still.xOf(clock.minutes) : still.axisLeft;
        return within(xAt((clock.minutes + 1) / minutesPerDay));
    }
    readonly property real dayX: beforePeriod ? cursorX : within(xAt(Math.floor(clock.minutes / minutesPerDay)))
    readonly property bool cursorInView: beforePeriod
        || (clock.minutes / minutesPerDay >= begin && clock.minutes / minutesPerDay < end)
    readonly property int hoveredItem: pointer.containsMouse && !pointer.dragging
                                       ? still.itemAt(pointer.mouseX, pointer.mouseY - still.y) : -1

    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    activeFocusOnTab: true

    // what assistive technology reads and moves
    readonly property real value: clock.minutes
    readonly property real minimumValue: clock.minMinutes
    readonly property real maximumValue: clock.maxMinutes
    readonly property real stepSize: minutesPerDay
    Accessible.role: Accessible.Slider
    Accessible.name: qsTr("Date: %1").arg(Say.fullDate(clock.date))
    Accessible.description: qsTr("Arrows step by day, with Shift by event, with Ctrl by change of control.")
    Accessible.focusable: true
    Accessible.onIncreaseAction: clock.stepDays(1)
    Accessible.onDecreaseAction: clock.stepDays(-1)

    Keys.onPressed: event => {
        const forward = event.key === Qt.Key_Right || event.key === Qt.Key_Up || event.key === Qt.Key_PageUp;
        const back = event.key === Qt.Key_Left || event.key === Qt.Key_Down || event.key === Qt.Key_PageDown;
        event.accepted = true;
        if (event.key === Qt.Key_Home)
            clock.toStart();
        else if (event.key === Qt.Key_End)
            clock.toEnd();
        else if (!forward && !back)
            event.accepted = false;
        else if (event.modifiers & Qt.ShiftModifier)
            forward ? desk.stepper.nextEvent() : desk.stepper.lastEvent();
        else if (event.modifiers & Qt.ControlModifier)
            forward ? desk.stepper.nextChange() : desk.stepper.lastChange();
        else
            clock.stepDays((forward ? 1 : -1) * (event.key === Qt.Key_PageUp || event.key === Qt.Key_PageDown ? 7 : 1));
    }

    /// Of a time in days since 1970, in view or not.
    function xAt(time: real): real {
        return still.axisLeft + (time - begin) * dayWidth;
    }
    function timeAt(x: real): real {
        return dayWidth > 0 ? begin + (x - still.axisLeft) / dayWidth : begin;
    }
    function within(x: real): real {
        return Math.max(still.axisLeft, Math.min(x, still.axisRight));
    }
    /// Shows these times, as far as the period goes.
    function look(from: real, span: real): void {
        const whole = still.periodEnd - still.periodBegin;
        if (span >= whole || whole <= leastSpan) {
            viewFrom = viewTo = 0;
            return;
        }
        const start = Math.max(still.periodBegin, Math.min(from, still.periodEnd - span));
        viewTo = start + span;
        viewFrom = start;
    }
    /// Zooms by a factor; what is under the pixel stays there.
    function zoomAt(factor: real, x: real): void {
        const span = end - begin;
        const wanted = Math.max(leastSpan, span / factor);
        const share = (within(x) - still.axisLeft) / Math.max(1, still.axisRight - still.axisLeft);
        look(timeAt(within(x)) - share * wanted, wanted);
    }
    /// Zooms at the date looked at; 0 shows the whole period.
    function zoomBy(factor: real): void {
        if (factor > 0)
            zoomAt(factor, cursorInView && !beforePeriod ? (dayX + cursorX) / 2 : (still.axisLeft + still.axisRight) / 2);
        else
            viewFrom = viewTo = 0;
    }
    function pan(days: real): void {
        if (zoomed)
            look(viewFrom + days, viewTo - viewFrom);
    }
    /// A step out of the view turns the page: the date comes to stand near the end it came in by.
    function follow(): void {
        if (!zoomed || pointer.dragging)
            return;
        const day = Math.floor(clock.minutes / minutesPerDay);
        const span = viewTo - viewFrom;
        if (beforePeriod)
            viewFrom = viewTo = 0;
        else if (day + 1 > viewTo + 0.01)
            look(day - span * 0.15, span);
        else if (day < viewFrom - 0.01)
            look(day + 1 - span * 0.85, span);
    }
    function brush(from: real, to: real): void {
        const last = still.periodEnd - 1;
        const clamp = day => Math.max(still.periodBegin, Math.min(Math.floor(day), last));
        desk.filter.setWindow(still.dateOfDay(clamp(from)), still.dateOfDay(clamp(to)));
    }

    Connections {
        target: track.clock
        function onTicked(): void {
            track.follow();
        }
        function onRangeChanged(): void {
            track.viewFrom = track.viewTo = 0;
        }
    }

    function goTo(x: real): void {
        clock.playing = false;
        clock.setMinutes(still.endOfDayAt(zoomed ? Math.max(still.axisLeft, Math.min(x, still.axisRight - 1)) : x));
    }
    function open(index: int): void {
        const event = still.item(index);
        clock.playing = false;
        if (event.time.length > 0 && event.minutes >= clock.minMinutes)
            clock.setMinutes(event.minutes);
        else
            clock.setDate(event.from); // may lie before the period
        desk.selection.select(Selection.Event, event.key);
    }
    function says(index: int): string {
        if (index < 0)
            return "";
        const event = still.item(index);
        const day = Say.mediumDate(event.from);
        const end = Say.mediumDate(event.to);
        const when = event.time.length > 0 ? day + " " + event.time : end === day ? day : day + " – " + end;
        return event.title + "\n" + [when, Say.category(event.category), qsTr("%n sources", "", event.sources),
                                     Say.credibility(event.credibility)].join(" · ");
    }

    TimelineStrip {
        id: strip
        objectName: "strip"
        visible: track.zoomed
        x: still.axisLeft
        width: Math.max(0, still.axisRight - still.axisLeft)
        height: Math.round(17 * Theme.scale)
        desk: track.desk
        periodBegin: still.periodBegin
        periodEnd: still.periodEnd
        viewFrom: track.viewFrom
        viewTo: track.viewTo
        time: track.clock.minutes / track.minutesPerDay
        windowBegin: track.windowBegin
        windowEnd: track.windowEnd
        onPanned: days => track.pan(days)
    }
    // the day looked at
    Rectangle {
        x: track.dayX
        width: Math.max(0, track.cursorX - x)
        y: still.y
        height: still.railY
        color: Theme.accent
        opacity: Theme.dark ? 0.13 : 0.09
    }
    TimelineCanvas {
        id: still
        objectName: "timelineCanvas"
        anchors { fill: parent; topMargin: strip.visible ? strip.height + Math.round(4 * Theme.scale) : 0 }
        model: track.desk.timeline
        viewFrom: track.viewFrom
        viewTo: track.viewTo
        language: Say.language
        family: Theme.family
        textSize: Theme.small
        laneNames: track.desk.timeline.lanes.map(word => Say.lane(word))
        bandName: qsTr("Background")
        textColour: Theme.text
        dimColour: Theme.dim
        faintColour: Theme.faint
        lineColour: Theme.line
        bandColour: Theme.raised
        changeColour: Theme.accent
    }
    // what lies after the moment
    Rectangle {
        objectName: "veil"
        y: still.y
        x: track.beforePeriod ? still.axisLeft : track.cursorX
        width: Math.max(0, still.axisRight - x)
        height: still.railY - 8
        color: Theme.panel
        opacity: 0.6
    }
    Rectangle {
        visible: track.beforePeriod
        x: track.cursorX
        y: still.y
        width: Math.max(0, still.bandRight - x)
        height: still.railY - 4
        color: Theme.raised
        opacity: 0.6
    }
    TimelineWindow {
        objectName: "window"
        readonly property real first: track.within(track.xAt(track.windowBegin))
        readonly property real last: track.within(track.xAt(track.windowEnd))
        visible: track.hasWindow && last > first
        x: first
        y: still.y
        width: last - first
        height: still.railY - 6
        opensLeft: track.windowBegin < track.begin
        opensRight: track.windowEnd > track.end
        room: Qt.rect(still.axisLeft - first, 0, still.axisRight - still.axisLeft, height)
        from: track.desk.filter.windowFrom
        to: track.desk.filter.windowTo
        onCleared: track.desk.filter.clearWindow()
    }

    // the rail
    Rectangle {
        x: still.axisLeft
        y: still.y + still.railY - height / 2
        width: still.axisRight - x
        height: Math.round(5 * Theme.scale)
        radius: height / 2
        color: Theme.line
    }
    Rectangle {
        visible: !track.beforePeriod
        x: still.axisLeft
        y: still.y + still.railY - height / 2
        width: Math.max(0, track.cursorX - x)
        height: Math.round(5 * Theme.scale)
        radius: height / 2
        color: Theme.accent
    }
    Rectangle {
        objectName: "cursor"
        visible: track.cursorInView
        x: Math.round(track.cursorX) - 1
        y: still.y
        width: 2
        height: still.railY
        color: Theme.accent
    }
    // the handle covers the part of the day that is in the picture
    Rectangle {
        id: handle
        objectName: "handle"
        visible: track.cursorInView
        readonly property real least: Math.round(13 * Theme.scale)
        width: Math.max(least, track.cursorX - track.dayX)
        height: least
        x: width > least ? track.dayX : Math.max(still.bandLeft, Math.min(track.cursorX - width / 2, still.axisRight - width))
        y: still.y + still.railY - height / 2
        radius: height / 2
        color: Theme.accent
        border.width: 2
        border.color: Theme.panel
        Rectangle {
            anchors { fill: parent; margins: -2 }
            visible: track.activeFocus
            radius: height / 2
            color: "transparent"
            border.width: 2
            border.color: Theme.text
        }
    }
    // the day's own label, over the faint one
    Rectangle {
        id: tag
        visible: track.cursorInView
        readonly property real middle: track.beforePeriod ? track.cursorX : track.within(track.dayX + track.dayWidth / 2)
        width: tagText.implicitWidth + Math.round(14 * Theme.scale)
        height: still.labelsHeight
        x: Math.round(Math.max(2, Math.min(middle - width / 2, track.width - width - 2)))
        y: still.y + still.labelsTop
        radius: Math.round(5 * Theme.scale)
        color: Theme.accent
        TextMetrics {
            id: weekday
            text: Say.axisWeekday(track.clock.date)
            font: tagText.font
        }
        DataText {
            id: tagText
            anchors.centerIn: parent
            text: track.beforePeriod || still.bin !== "day" ? Say.mediumDate(track.clock.date)
                : weekday.advanceWidth < track.dayWidth ? weekday.text : Say.axisDate(track.clock.date)
            color: Theme.dark ? Theme.page : Theme.accentText
            font.pixelSize: Theme.small
            font.bold: true
        }
    }

    component Ring: Rectangle {
        required property TimelineCanvas canvas
        required property int item
        readonly property rect mark: canvas.layouts > 0 ? canvas.markRect(item) : Qt.rect(0, 0, 0, 0)
        visible: item >= 0
        x: mark.x - 3
        y: canvas.y + mark.y - 3
        width: mark.width + 6
        height: mark.height + 6
        radius: Math.min(width, height) / 2
        color: "transparent"
        border.width: 1.5
        border.color: Theme.accent
    }
    Ring {
        objectName: "selectedRing"
        canvas: track.canvas
        // laid out again, the canvas numbers its items anew
        item: still.layouts > 0 && track.desk.selection.kind === Selection.Event
              ? still.indexOf(track.desk.selection.id) : -1
    }
    Ring {
        id: hoverRing
        canvas: track.canvas
        item: track.hoveredItem
        border.color: Theme.text
    }
    Item { // holds the tip at the thing it explains
        x: hoverRing.x
        y: hoverRing.y
        width: hoverRing.width
        height: hoverRing.height
        Tip {
            shown: track.hoveredItem >= 0
            delay: 150
            y: -implicitHeight - 6
            text: track.says(track.hoveredItem)
        }
    }

    MouseArea {
        id: pointer
        property bool dragging: false
        property int held: -1
        property real heldX: 0
        /// The fixed end of what is being brushed, in days; NaN while nothing is.
        property real anchor: NaN
        readonly property real edgeReach: Math.round(5 * Theme.scale)

        /// -1 over the beginning of the days brushed, 1 over their end.
        function edgeAt(x: real, y: real): int {
            if (!track.hasWindow || y > still.y + still.railY - 8)
                return 0;
            const end = Math.abs(x - track.xAt(track.windowEnd));
            const begin = Math.abs(x - track.xAt(track.windowBegin));
            return end <= Math.min(begin, edgeReach) ? 1 : begin <= edgeReach ? -1 : 0;
        }

        anchors { fill: parent; topMargin: still.y }
        z: -1 // under the cross of the days brushed
        hoverEnabled: true
        cursorShape: track.hoveredItem >= 0 ? Qt.PointingHandCursor
            : mouseX < still.axisLeft ? Qt.ArrowCursor
            : edgeAt(mouseX, mouseY + y) !== 0 ? Qt.SplitHCursor
            : track.brushing ? Qt.CrossCursor : Qt.SizeHorCursor
        onPressed: mouse => {
            track.forceActiveFocus();
            const edge = edgeAt(mouse.x, mouse.y + y);
            if (edge !== 0) {
                anchor = edge > 0 ? track.windowBegin : track.windowEnd - 1;
                return;
            }
            if ((mouse.modifiers & Qt.ShiftModifier || track.brushing) && mouse.x >= still.axisLeft) {
                anchor = Math.floor(track.timeAt(mouse.x));
                track.brush(anchor, anchor);
                return;
            }
            held = still.itemAt(mouse.x, mouse.y);
            heldX = mouse.x;
            dragging = held < 0 && mouse.x > still.bandRight;
            if (dragging)
                track.goTo(mouse.x);
        }
        onPositionChanged: mouse => {
            if (!pressed)
                return;
            if (!isNaN(anchor)) {
                track.brush(anchor, track.timeAt(track.within(mouse.x)));
                return;
            }
            if (held >= 0 && Math.abs(mouse.x - heldX) > 6 && heldX > still.bandRight) {
                held = -1;
                dragging = true;
            }
            if (dragging)
                track.goTo(mouse.x);
        }
        onReleased: {
            if (held >= 0)
                track.open(held);
            held = -1;
            dragging = false;
            anchor = NaN;
        }
        onCanceled: {
            held = -1;
            dragging = false;
            anchor = NaN;
        }
        onWheel: wheel => {
            const aside = wheel.angleDelta.x !== 0 || wheel.modifiers & Qt.ShiftModifier;
            const turned = wheel.angleDelta.y !== 0 ? wheel.angleDelta.y : wheel.angleDelta.x;
            if (aside)
                track.pan(-turned / 120 * (track.end - track.begin) * 0.1);
            else
                track.zoomAt(Math.pow(1.25, turned / 120), wheel.x);
        }
    }
    PinchHandler {
        target: null
        onScaleChanged: delta => track.zoomAt(delta, centroid.position.x)
    }
}
