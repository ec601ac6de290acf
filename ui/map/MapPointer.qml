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

    /// Where the pointer is, and what it is over: one of mark, segment, place and route, the others are -1.
    readonly property point at: hover.point.position
    readonly property bool over: hover.hovered && met
    readonly property bool pressed: tap.pressed
    property int mark: -1
    property int segment: -1
    property int place: -1
    property int route: -1

    signal tapped(at: point)
    signal zoomed(step: real, at: point)
    signal panned

    function refresh(): void {
        const idle = over && !drag.active && !pinch.active;
        mark = idle ? marks.markAt(at) : -1;
        segment = idle && mark < 0 ? ground.segmentAt(at) : -1;
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
    Connections {
        target: pointer.marks
        function onMarksChanged(): void {
            pointer.refresh();
        }
    }

    HoverHandler {
        id: hover
        cursorShape: drag.active ? Qt.ClosedHandCursor : pointer.mark >= 0 || pointer.segment >= 0 ? Qt.PointingHandCursor : Qt.ArrowCursor
    }
    DragHandler {
        id: drag
        target: null
        onTranslationChanged: delta => {
            pointer.map.pan(-delta.x, -delta.y);
            pointer.panned();
        }
        onActiveChanged: pointer.refresh()
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
                pointer.zoomed(1, point.position);
            else
                pointer.tapped(point.position);
        }
    }
}
