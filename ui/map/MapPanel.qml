// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The map: QtLocation keeps the camera, three layers of ours draw what it shows, and the mouse, fingers and keys move it.
pragma ComponentBehavior: Bound

import QtLocation
import QtPositioning
import QtQuick
import QtQuick.Templates as T

T.Control {
    id: panel
    required property Desk desk
    required property FactionColours colours
    required property Preferences preferences
    signal historyRequested

    readonly property mapInk ink: Theme.ink
    /// How the picture that the desk's is compared with is shown: swipe, side or marks.
    property string compareMode: "swipe"
    readonly property bool comparing: desk.comparison.kind !== Comparison.Off
    readonly property bool beside: comparing && compareMode === "side"
    /// The user moved the map: a change of size keeps his view instead of the opening one.
    property bool moved: false
    /// Height at the foot that the legend takes all across.
    readonly property real lost: legend.wide ? legend.height : 0

    implicitWidth: 640
    implicitHeight: 420
    focusPolicy: Qt.TabFocus

    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Map")
    Accessible.description: desk.ready ? sentence() : ""

    function sentence(): string {
        let parts = [];
        for (const holder of ground.tally) {
            const name = holder.nameEn.length > 0 ? Say.name(holder.nameEn, holder.nameAr) : Say.bloc(holder.subject);
            parts.push(holder.contested > 0 ? qsTr("%1: %2 (contested: %3)").arg(name).arg(holder.cells).arg(holder.contested)
                                            : qsTr("%1: %2").arg(name).arg(holder.cells));
        }
        return qsTr("Places by holder on %1. %2.").arg(Say.fullDate(desk.clock.date)).arg(parts.join("; "));
    }
    function look(camera: var): void {
        if (camera.zoom === undefined)
            return;
        map.zoomLevel = camera.zoom;
        map.center = QtPositioning.coordinate(camera.latitude, camera.longitude);
    }
    /// The data set's own view, as much of the ground on a large panel as on a small one.
    function home(): void {
        if (!desk.ready || width <= 0 || height <= 0)
            return;
        look({ latitude: desk.viewLat, longitude: desk.viewLon, zoom: desk.viewZoom + Math.log2(Math.min(width / 850, height / 540)) });
        // a strip of legend takes the foot; not its height of the day, so that the same size always shows the same ground
        map.pan(0, legend.strip ? Math.round(40 * Theme.scale) : 0);
        moved = false;
    }
    function fit(whole: bool): void {
        const beside = legend.open && !legend.wide ? legend.width : 0;
        look(ground.cameraFor(whole, Qt.size(width - beside, height - lost), map.minimumZoomLevel, map.maximumZoomLevel));
        map.pan(-beside / 2, lost / 2);
        moved = true;
    }
    /// Brings what is selected into view; where it is in view already nothing moves.
    function reveal(): void {
        const at = ground.selected();
        if (at.latitude === undefined)
            return;
        const pixel = map.fromCoordinate(QtPositioning.coordinate(at.latitude, at.longitude), false);
        const edge = 24 * Theme.scale;
        if (pixel.x >= edge && pixel.y >= edge && pixel.x <= width - edge && pixel.y <= height - lost - edge)
            return;
        map.center = QtPositioning.coordinate(at.latitude, at.longitude);
        map.pan(0, lost / 2);
        moved = true;
    }
    function zoomBy(step: real, at: point): void {
        const coordinate = map.toCoordinate(at, false);
        map.zoomLevel = Math.max(map.minimumZoomLevel, Math.min(map.maximumZoomLevel, map.zoomLevel + step));
        map.alignCoordinateToPoint(coordinate, at);
        moved = true;
    }
    /// Corners of a box of the map's pixels: {south, west, north, east}.
    function groundOf(box: rect): var {
        const first = map.toCoordinate(Qt.point(box.left, box.bottom), false);
        const last = map.toCoordinate(Qt.point(box.right, box.top), false);
        return { south: first.latitude, west: first.longitude, north: last.latitude, east: last.longitude };
    }
    /// Where the chosen ground is now.
    function boxOf(extent: rect): rect {
        map.zoomLevel; map.center; map.width; map.height; // what it depends on
        const first = map.fromCoordinate(QtPositioning.coordinate(extent.y + extent.height, extent.x), false);
        const last = map.fromCoordinate(QtPositioning.coordinate(extent.y, extent.x + extent.width), false);
        return Qt.rect(first.x, first.y, last.x - first.x, last.y - first.y);
    }
    function choose(box: rect): void {
        const chosen = groundOf(box);
        desk.filter.setExtent(chosen.south, chosen.west, chosen.north, chosen.east);
    }
    function chooseView(): void {
        choose(Qt.rect(0, 0, view.width, view.height));
    }
    function zoomTo(box: rect): void {
        const middle = Qt.point(box.x + box.width / 2, box.y + box.height / 2);
        const step = Math.log2(Math.min(width / Math.max(8, box.width), height / Math.max(8, box.height)));
        const coordinate = map.toCoordinate(middle, false);
        map.zoomLevel = Math.max(map.minimumZoomLevel, Math.min(map.maximumZoomLevel, map.zoomLevel + step));
        map.center = coordinate;
        moved = true;
    }
    function zoomIn(): void {
        zoomBy(0.5, Qt.point(width / 2, height / 2));
    }
    function zoomOut(): void {
        zoomBy(-0.5, Qt.point(width / 2, height / 2));
    }
    function select(at: point): void {
        // in density the selected event stands as a symbol over those that the next click goes on to
        const event = density.next(at);
        if (event.length > 0) {
            desk.selection.select(Selection.Event, event);
            return;
        }
        const events = marks.eventsAt(marks.markAt(at));
        if (events.length > 0) {
            // A pile gives one event after the other, click by click.
            const current = events.findIndex(e => desk.selection.is(Selection.Event, e.key));
            desk.selection.select(Selection.Event, events[(current + 1) % events.length].key);
            return;
        }
        const segment = ground.segmentAt(at);
        const place = ground.placeAt(at);
        if (segment >= 0)
            desk.selection.select(Selection.Route, desk.routes.get(segment).segmentId);
        else if (place >= 0)
            desk.selection.select(Selection.Place, desk.places.get(place).placeId);
        else
            desk.selection.clear();
    }

    onWidthChanged: if (!moved) home()
    onHeightChanged: if (!moved) home()
    Component.onCompleted: home()
    Connections {
        target: panel.desk
        function onSituationChanged(): void {
            panel.home();
        }
    }
    Connections {
        target: panel.desk.selection
        function onChanged(): void {
            panel.reveal();
        }
    }
    Keys.onPressed: event => {
        switch (event.key) {
        case Qt.Key_Plus:
        case Qt.Key_Equal: zoomIn(); break;
        case Qt.Key_Minus: zoomOut(); break;
        case Qt.Key_0: fit(event.modifiers & Qt.ShiftModifier); break;
        case Qt.Key_X:
            desk.filter.extent.width > 0 ? desk.filter.clearExtent() : chooseView();
            break;
        case Qt.Key_Escape:
            if (desk.selection.kind === Selection.None)
                return;
            desk.selection.clear();
            break;
        default: return;
        }
        event.accepted = true;
    }

    Item {
        id: view
        anchors { fill: parent; rightMargin: panel.beside ? Math.round(panel.width / 2) : 0 }
        clip: true
        // North stays up and east stays right in every language.
        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true

        Map {
            id: map
            objectName: "camera"
            anchors.fill: parent
            visible: false // its camera is used, its pixels are not
            plugin: Plugin { name: "itemsoverlay" }
            minimumZoomLevel: 6
            maximumZoomLevel: 17
            copyrightsVisible: false
        }
        MapControlLayer {
            id: ground
            anchors.fill: parent
            desk: panel.desk
            colours: panel.colours
            ink: panel.ink
            latitude: map.center.latitude
            longitude: map.center.longitude
            zoom: map.zoomLevel
            showRoutes: panel.preferences.showRoutes
            showFront: panel.preferences.showFront
        }
        Loader {
            active: panel.comparing && panel.compareMode === "swipe"
            x: Math.round(border.share * view.width)
            width: view.width - x
            height: view.height
            sourceComponent: OtherMap {
                desk: panel.desk
                colours: panel.colours
                preferences: panel.preferences
                ink: panel.ink
                latitude: map.center.latitude
                longitude: map.center.longitude
                zoom: map.zoomLevel
                whole: Qt.rect(-Math.round(border.share * view.width), 0, view.width, view.height)
            }
        }
        MapDensityLayer {
            id: density
            objectName: "density"
            anchors.fill: parent
            visible: dense
            ground: ground
            ink: panel.ink
            latitude: map.center.latitude
            longitude: map.center.longitude
            zoom: map.zoomLevel
            shown: panel.preferences.showEvents
            style: panel.preferences.eventStyle
            colourBy: panel.preferences.eventColour
            span: panel.preferences.eventSpan
        }
        MapMarkLayer {
            id: marks
            anchors.fill: parent
            ground: ground
            density: density
            ink: panel.ink
            latitude: map.center.latitude
            longitude: map.center.longitude
            zoom: map.zoomLevel
            arabic: Say.arabic
            showLabels: panel.preferences.showLabels
            showRoutes: panel.preferences.showRoutes
            obstacles: [Qt.rect(legend.x, legend.y, legend.width, legend.height), Qt.rect(tools.x, tools.y, tools.width, tools.height),
                Qt.rect(foot.x, foot.y, foot.width, foot.height), Qt.rect(unplaced.x, unplaced.y, unplaced.visible ? unplaced.width : 0, unplaced.height),
                Qt.rect(densityKey.x, densityKey.y, densityKey.visible ? densityKey.width : 0, densityKey.height)]
            hoveredMark: pointer.mark
            hoveredSegment: pointer.segment
            hoveredPlace: pointer.place
        }
        MapPointer {
            id: pointer
            anchors.fill: parent
            map: map
            ground: ground
            marks: marks
            density: density
            onChosen: box => panel.choose(box)
            onZoomedTo: box => panel.zoomTo(box)
            onTapped: at => {
                panel.forceActiveFocus(Qt.MouseFocusReason);
                panel.select(at);
            }
            onZoomed: (step, at) => panel.zoomBy(step, at)
            onPanned: panel.moved = true
        }
        SwipeBorder {
            id: border
            objectName: "swipe"
            visible: panel.comparing && panel.compareMode === "swipe"
            room: view.width
            height: view.height
        }
        MapExtent {
            objectName: "extent"
            visible: panel.desk.filter.extent.width > 0
            box: panel.boxOf(panel.desk.filter.extent)
            drawn: true
            onCleared: panel.desk.filter.clearExtent()
        }
        MapExtent {
            visible: box.width > 0
            box: pointer.box
            drawn: false
        }
        MapDensityKey {
            id: densityKey
            objectName: "densityKey"
            anchors { left: tools.right; top: parent.top; margins: Theme.gap }
            visible: density.dense
            density: density
            span: panel.preferences.eventSpan
            style: panel.preferences.eventStyle
            metresPerPixel: foot.metresPerPixel
        }
        MapLegend {
            id: legend
            anchors { left: parent.left; bottom: parent.bottom; margins: Theme.gap }
            room: Qt.size(view.width - 2 * Theme.gap, view.height - 2 * Theme.gap)
            ground: ground
            marks: marks
            ink: panel.ink
        }
        MapTools {
            id: tools
            anchors { left: parent.left; top: parent.top; margins: Theme.gap }
            desk: panel.desk
            canZoomIn: map.zoomLevel < map.maximumZoomLevel
            canZoomOut: map.zoomLevel > map.minimumZoomLevel
            onZoomInRequested: panel.zoomIn()
            onZoomOutRequested: panel.zoomOut()
            onCityRequested: panel.fit(false)
            onAllRequested: panel.fit(true)
            onHomeRequested: panel.home()
            onHistoryRequested: panel.historyRequested()
        }
        MapNote {
            id: unplaced
            anchors { right: parent.right; top: parent.top; margins: Theme.gap }
            visible: panel.preferences.showEvents && marks.unplaced > 0
            text: qsTr("Events without a precise place: %1").arg(Say.number(marks.unplaced))
            onClicked: panel.desk.selection.select(Selection.Day, Qt.formatDate(panel.desk.clock.date, Qt.ISODate))
        }
        MapFoot {
            id: foot
            anchors { right: parent.right; bottom: legend.wide ? legend.top : parent.bottom; margins: Theme.gap }
            // web mercator: the equator of the sphere over 256 pixels at zoom 0, shrunk by the cosine of the latitude
            metresPerPixel: 40075016.686 * Math.cos(map.center.latitude * Math.PI / 180) / (256 * Math.pow(2, map.zoomLevel))
            position: pointer.over ? ground.positionAt(pointer.at) : ({})
            schematicCells: panel.desk.places.schematicCells
            publishers: panel.desk.places.boundaryPublishers
        }
        MapCard {
            id: card
            objectName: "card"
            desk: panel.desk
            colours: panel.colours
            ground: ground
            marks: marks
            mark: pointer.mark
            events: pointer.events
            segment: pointer.segment
            place: pointer.place
            route: pointer.route
            at: pointer.at
            area: Qt.rect(0, 0, view.width, view.height)
        }
        DataText {
            anchors.centerIn: parent
            width: Math.min(implicitWidth, parent.width - 2 * Theme.pad)
            visible: !panel.desk.ready
            text: qsTr("No store is open, so there is nothing to draw.")
            color: Theme.dim
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignHCenter
        }
    }
    Loader {
        active: panel.beside
        anchors { left: view.right; right: parent.right; top: parent.top; bottom: parent.bottom }
        sourceComponent: OtherMap {
            id: beside
            desk: panel.desk
            colours: panel.colours
            preferences: panel.preferences
            ink: panel.ink
            latitude: map.center.latitude
            longitude: map.center.longitude
            zoom: map.zoomLevel
            whole: Qt.rect(0, 0, beside.width, beside.height)
            Rectangle {
                width: 3
                height: parent.height
                color: Theme.text
            }
        }
    }
    CompareBar {
        id: compareBar
        objectName: "compareBar"
        visible: panel.comparing
        anchors { top: parent.top; horizontalCenter: parent.horizontalCenter; margins: Theme.gap }
        width: Math.min(panel.width - 2 * Theme.gap - 2 * tools.width - 2 * Theme.gap, Math.round(820 * Theme.scale))
        desk: panel.desk
        mode: panel.compareMode
        onModeChosen: mode => panel.compareMode = mode
    }
    CompareLabel {
        anchors { top: compareBar.bottom; topMargin: Theme.gap }
        x: (panel.beside ? view.width / 2 : border.share * view.width / 2) - width / 2
        visible: panel.comparing && panel.compareMode !== "marks"
        text: Say.mediumDate(panel.desk.clock.date)
    }
    CompareLabel {
        anchors { top: compareBar.bottom; topMargin: Theme.gap }
        x: (panel.beside ? panel.width * 0.75 : (1 + border.share) * view.width / 2) - width / 2
        visible: panel.comparing && panel.compareMode !== "marks"
        text: compareBar.label
    }
    // Rounds the corners of the picture: a ring in the page's colour whose outer part lies beyond the panel.
    Item {
        anchors.fill: parent
        clip: true
        Rectangle {
            anchors { fill: parent; margins: -Theme.radius }
            radius: 2 * Theme.radius
            color: "transparent"
            border { width: Theme.radius; color: Theme.page }
        }
    }
    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: "transparent"
        border { width: panel.visualFocus ? 2 : 1; color: panel.visualFocus ? Theme.accent : Theme.line }
    }
}
