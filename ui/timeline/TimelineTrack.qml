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

    /// The moment looked at; a whole day reaches to the end of its slot.
    readonly property real cursorX: {
        if (beforePeriod)
            return still.bandRight > still.bandLeft ? still.xOf(clock.minutes) : still.axisLeft;
        const days = (clock.minutes + 1 - (clock.minMinutes - 1439)) / minutesPerDay;
        return Math.min(still.axisRight, still.axisLeft + days * still.dayWidth);
    }
    readonly property real dayX: {
        const days = Math.floor((clock.minutes - (clock.minMinutes - 1439)) / minutesPerDay);
        return beforePeriod ? cursorX : still.axisLeft + days * still.dayWidth;
    }
    readonly property int hoveredItem: pointer.containsMouse && !pointer.dragging
                                       ? still.itemAt(pointer.mouseX, pointer.mouseY) : -1

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

    function goTo(x: real): void {
        clock.playing = false;
        clock.setMinutes(still.endOfDayAt(x));
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
        return event.title + "\n" + [when, Say.category(event.category), event.sources === 1 ? qsTr("1 source") : qsTr("%n sources", "", event.sources),
                                     Say.credibility(event.credibility)].join(" · ");
    }

    // the day looked at
    Rectangle {
        x: track.dayX
        width: Math.max(0, track.cursorX - x)
        y: 0
        height: still.railY
        color: Theme.accent
        opacity: Theme.dark ? 0.13 : 0.09
    }
    TimelineCanvas {
        id: still
        objectName: "timelineCanvas"
        anchors.fill: parent
        model: track.desk.timeline
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
        x: track.beforePeriod ? still.axisLeft : track.cursorX
        width: Math.max(0, still.axisRight - x)
        height: still.railY - 8
        color: Theme.panel
        opacity: 0.6
    }
    Rectangle {
        visible: track.beforePeriod
        x: track.cursorX
        width: Math.max(0, still.bandRight - x)
        height: still.railY - 4
        color: Theme.raised
        opacity: 0.6
    }

    // the rail
    Rectangle {
        x: still.axisLeft
        y: still.railY - height / 2
        width: still.axisRight - x
        height: Math.round(5 * Theme.scale)
        radius: height / 2
        color: Theme.line
    }
    Rectangle {
        visible: !track.beforePeriod
        x: still.axisLeft
        y: still.railY - height / 2
        width: Math.max(0, track.cursorX - x)
        height: Math.round(5 * Theme.scale)
        radius: height / 2
        color: Theme.accent
    }
    Rectangle {
        objectName: "cursor"
        x: Math.round(track.cursorX) - 1
        width: 2
        height: still.railY
        color: Theme.accent
    }
    // the handle covers the part of the day that is in the picture
    Rectangle {
        id: handle
        objectName: "handle"
        readonly property real least: Math.round(13 * Theme.scale)
        width: Math.max(least, track.cursorX - track.dayX)
        height: least
        x: width > least ? track.dayX : Math.max(still.bandLeft, Math.min(track.cursorX - width / 2, still.axisRight - width))
        y: still.railY - height / 2
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
        readonly property real middle: track.beforePeriod ? track.cursorX : track.dayX + still.dayWidth / 2
        width: tagText.implicitWidth + Math.round(14 * Theme.scale)
        height: still.labelsHeight
        x: Math.round(Math.max(2, Math.min(middle - width / 2, track.width - width - 2)))
        y: still.labelsTop
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
                : weekday.advanceWidth < still.dayWidth ? weekday.text : Say.axisDate(track.clock.date)
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
        y: mark.y - 3
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
        anchors.fill: parent
        hoverEnabled: true
        cursorShape: track.hoveredItem >= 0 ? Qt.PointingHandCursor
            : mouseX >= still.axisLeft ? Qt.SizeHorCursor : Qt.ArrowCursor
        onPressed: mouse => {
            track.forceActiveFocus();
            held = still.itemAt(mouse.x, mouse.y);
            heldX = mouse.x;
            dragging = held < 0 && mouse.x > still.bandRight;
            if (dragging)
                track.goTo(mouse.x);
        }
        onPositionChanged: mouse => {
            if (!pressed)
                return;
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
        }
        onCanceled: {
            held = -1;
            dragging = false;
        }
        property int turned: 0
        onWheel: wheel => {
            turned += wheel.angleDelta.y !== 0 ? wheel.angleDelta.y : -wheel.angleDelta.x;
            const steps = Math.trunc(turned / 120);
            turned -= steps * 120;
            if (steps !== 0)
                track.clock.stepDays(-steps);
        }
    }
}
