// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Mouse and fingers on the map: drag, wheel, pinch, click, double click, and what lies under the pointer.
pragma ComponentBehavior: Bound

import QtLocation
import QtPositioning
import QtQuick

Item {
    id: pointer
    required property Map map
    required property MapControlLayer ground
    required property MapMarkLayer marks
    required property MapDensityLayer density
    readonly property bool dense: density.dense

    /// Where the pointer is, and what it is over: one of mark, segment, place and route, the others are -1; over density
    /// what is there of events beside the place.
    readonly property point at: hover.point.position
    readonly property bool over: hover.hovered && met
    readonly property bool pressed: tap.pressed
    property int mark: -1
    property int segment: -1
    property int place: -1
    property int route: -1
    property var events: ({})
    /// Shift held in a drag chooses ground, with Ctrl it is zoomed to.
    readonly property rect box: {
        const drag = chooses.active ? chooses : zooms;
        const from = drag.centroid.pressPosition;
        const to = drag.centroid.position;
        return drag.active ? Qt.rect(Math.min(from.x, to.x), Math.min(from.y, to.y), Math.abs(to.x - from.x), Math.abs(to.y - from.y))
                           : Qt.rect(0, 0, 0, 0);
    }
    property rect lastBox

    /// A tool of the map takes drags that begin where the pointer is.
    property bool dragsElsewhere: false
    signal tapped(at: point, modifiers: int)
    signal doubleTapped(at: point)
    signal chosen(box: rect)
    signal zoomedTo(box: rect)
    signal zoomed(step: real, at: point)
    signal panned

    function refresh(): void {
        const idle = over && !drag.active && !pinch.active && box.width === 0;
        mark = idle ? marks.markAt(at) : -1;
        events = idle && mark < 0 && dense ? density.here(at) : ({});
        segment = idle && mark < 0 && events.count === undefined ? ground.segmentAt(at) : -1;
        place = idle && mark < 0 && segment < 0 ? ground.placeAt(at) : -1;
        route = idle && mark < 0 && segment < 0 && place < 0 ? ground.routeAt(at) : -1;
    }

    /// A pointer that has not moved yet is nowhere: its position says nothing.
    property bool met: false

    onAtChanged: {
        met = true;
        refresh();
    }
    onOverChanged: refresh()
    onMarksChanged: refresh()
    onBoxChanged: if (box.width > 0) lastBox = box
    Connections {
        target: pointer.density
        function onTextsArrived(): void {
            pointer.refresh();
        }
    }
    Connections {
        target: pointer.marks
        function onMarksChanged(): void {
            pointer.refresh();
        }
    }

    HoverHandler {
        id: hover
        cursorShape: drag.active ? Qt.ClosedHandCursor : pointer.box.width > 0 ? Qt.CrossCursor
            : pointer.mark >= 0 || pointer.events.count > 0 || pointer.segment >= 0 ? Qt.PointingHandCursor : Qt.ArrowCursor
    }
    DragHandler {
        id: drag
        target: null
        enabled: !pointer.dragsElsewhere
        acceptedModifiers: Qt.NoModifier
        onTranslationChanged: delta => {
            pointer.map.pan(-delta.x, -delta.y);
            pointer.panned();
        }
        onActiveChanged: pointer.refresh()
    }
    component Brush: DragHandler {
        target: null
        enabled: !pointer.dragsElsewhere
        onActiveChanged: pointer.refresh()
    }
    Brush {
        id: chooses
        acceptedModifiers: Qt.ShiftModifier
        onGrabChanged: transition => {
            if (transition === PointerDevice.UngrabExclusive)
                pointer.chosen(pointer.lastBox);
        }
    }
    Brush {
        id: zooms
        acceptedModifiers: Qt.ShiftModifier | Qt.ControlModifier
        onGrabChanged: transition => {
            if (transition === PointerDevice.UngrabExclusive)
                pointer.zoomedTo(pointer.lastBox);
        }
    }
    WheelHandler {
        acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad
        onWheel: event => pointer.zoomed(event.angleDelta.y / 300, Qt.point(event.x, event.y))
    }
    PinchHandler {
        id: pinch
        target: null
        property geoCoordinate held
        onActiveChanged: {
            if (active)
                held = pointer.map.toCoordinate(centroid.position, false);
            pointer.refresh();
        }
        onScaleChanged: delta => {
            pointer.map.zoomLevel += Math.log2(delta);
            pointer.map.alignCoordinateToPoint(held, centroid.position);
            pointer.panned();
        }
        rotationAxis.enabled: false
    }
    TapHandler {
        id: tap
        gesturePolicy: TapHandler.DragThreshold
        onTapped: point => {
            if (tapCount === 2)
                pointer.doubleTapped(point.position);
            else
                pointer.tapped(point.position, tap.point.modifiers);
        }
    }
}
