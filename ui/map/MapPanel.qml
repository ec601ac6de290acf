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
    /// What keeps borders that are drawn; none where a picture is taken.
    property Editor editor: null
    /// A district was clicked with the other button.
    signal menuRequested(placeId: string, at: point)
    /// Who holds these places, ids with ; between them, is to be said.
    signal controlRequested(places: string)

    readonly property mapInk ink: Theme.ink
    /// How the picture that the desk's is compared with is shown: swipe, side, marks; empty while nothing is compared.
    readonly property string comparing: desk.comparison.kind === Comparison.Off ? "" : preferences.compareMode
    readonly property bool isBeside: comparing === "side"
    readonly property bool isSwiped: comparing === "swipe"
    /// What draws the other picture, a SwipedMap or a BesideMap; null while nothing does.
    readonly property var otherMap: swiped.item ?? beside.item
    /// The pointer is over the other picture of one map.
    readonly property bool isBeyond: reaches(pointer.at)
    /// Where the other picture begins, in pixels of the map.
    readonly property real edge: Math.round(swipe.share * view.width)
    /// The foot of what stands over the middle of the map's head.
    readonly property real head: compareBar.visible ? compareBar.y + compareBar.height : 0
    /// The user moved the map: a change of size keeps his view instead of the opening one.
    property bool moved: false
    property string lastViewed: ""
    /// Height at the foot that the legend takes all across.
    readonly property real lost: legend.wide ? legend.height : 0

    implicitWidth: 640
    implicitHeight: 420
    focusPolicy: Qt.TabFocus

    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Map")
    Accessible.description: ScreenReader.listening && desk.ready ? sentence() : ""

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
    /// Tells one data set from another.
    function viewed(): string {
        return [desk.titleEn, desk.viewLat, desk.viewLon, desk.viewZoom].join("|");
    }
    /// The data set's own view, as much of the ground on a large panel as on a small one.
    function home(): void {
        if (!desk.ready || view.width <= 0 || height <= 0)
            return;
        look({ latitude: desk.viewLat, longitude: desk.viewLon, zoom: desk.viewZoom + Math.log2(Math.min(view.width / 850, height / 540)) });
        // a strip of legend takes the foot; not its height of the day, so that the same size always shows the same ground
        map.pan(0, legend.strip ? Math.round(40 * Theme.scale) : 0);
        moved = false;
    }
    function fit(whole: bool): void {
        const beside = legend.open && !legend.wide ? legend.width : 0;
        look(ground.cameraFor(whole, Qt.size(view.width - beside, height - lost), map.minimumZoomLevel, map.maximumZoomLevel));
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
        if (pixel.x >= edge && pixel.y >= edge && pixel.x <= view.width - edge && pixel.y <= height - lost - edge)
            return;
        map.center = QtPositioning.coordinate(at.latitude, at.longitude);
        map.pan(0, lost / 2);
        moved = true;
    }
    /// Brings the pin into view, near enough to see where it stands.
    function goToPin(): void {
        const at = work.pin();
        if (at.latitude === undefined)
            return;
        map.zoomLevel = Math.max(map.zoomLevel, 12);
        map.center = QtPositioning.coordinate(at.latitude, at.longitude);
        map.pan(0, lost / 2);
        moved = true;
    }
    function take(tool: string): void {
        work.take(tool);
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
        const step = Math.log2(Math.min(view.width / Math.max(8, box.width), height / Math.max(8, box.height)));
        const coordinate = map.toCoordinate(middle, false);
        map.zoomLevel = Math.max(map.minimumZoomLevel, Math.min(map.maximumZoomLevel, map.zoomLevel + step));
        map.center = coordinate;
        moved = true;
    }
    function zoomIn(): void {
        zoomBy(0.5, Qt.point(view.width / 2, height / 2));
    }
    function zoomOut(): void {
        zoomBy(-0.5, Qt.point(view.width / 2, height / 2));
    }
    /// Whether a point of the map lies in the other of two pictures that share it.
    function reaches(at: point): bool {
        return isSwiped && swiped.item !== null && at.x > edge;
    }
    function select(at: point): void {
        reaches(at) ? selectIn(at, otherMap.otherDensity, otherMap.otherMarks) : selectIn(at, density, marks);
    }
    function selectIn(at: point, density: MapDensityLayer, marks: MapMarkLayer): void {
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
        selectGround(ground.placeAt(at), ground.segmentAt(at));
    }
    function selectGround(place: int, segment: int): void {
        if (segment >= 0)
            desk.selection.select(Selection.Route, desk.routes.get(segment).segmentId);
        else if (place >= 0)
            desk.selection.select(Selection.Place, desk.places.get(place).placeId);
        else
            desk.selection.clear();
    }

    onHeightChanged: if (!moved) home()
    Component.onCompleted: {
        lastViewed = viewed();
        home();
    }
    Connections {
        target: panel.desk
        function onSituationChanged(): void {
            // an edit or an import loads the same data anew: what the user looks at stays
            const shown = panel.viewed();
            if (shown !== panel.lastViewed || !panel.moved)
                panel.home();
            panel.lastViewed = shown;
        }
    }
    Connections {
        target: panel.desk.selection
        function onChanged(): void {
            panel.reveal();
        }
    }
    Connections {
        target: panel.desk.board
        function onPinChanged(): void {
            panel.goToPin();
        }
        function onLookWanted(latitude: real, longitude: real, zoom: real): void {
            panel.look({ latitude: latitude, longitude: longitude, zoom: zoom + work.shift });
            panel.moved = true;
        }
    }
    Keys.onShortcutOverride: event => event.accepted = work.wants(event)
    Keys.onPressed: event => {
        if (work.press(event)) {
            event.accepted = true;
            return;
        }
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
        // not anchored: the desk's own picture is on the left in every language
        width: panel.isBeside ? Math.floor((panel.width - 3) / 2) : panel.width
        height: panel.height
        clip: true
        onWidthChanged: if (!panel.moved) panel.home()
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
            objectName: "ground"
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
            id: swiped
            active: panel.isSwiped
            sourceComponent: SwipedMap {
                x: panel.edge
                width: view.width - x
                height: view.height
                preferences: panel.preferences
                same: ground
                sameDensity: density
                hoveredMark: panel.isBeyond ? pointer.mark : -1
            }
        }
        Loader {
            active: panel.comparing === "marks"
            anchors.fill: parent
            sourceComponent: MapDifferenceLayer {
                objectName: "differences"
                ground: ground
                ink: panel.ink
                latitude: map.center.latitude
                longitude: map.center.longitude
                zoom: map.zoomLevel
            }
        }
        Item { // those of the other picture stand on its own side
            width: panel.isSwiped ? panel.edge : view.width
            height: view.height
            clip: panel.isSwiped
            MapDensityLayer {
                id: density
                objectName: "density"
                width: view.width
                height: view.height
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
                partner: panel.otherMap?.otherDensity ?? null
            }
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
                Qt.rect(densityKey.x, densityKey.y, densityKey.visible ? densityKey.width : 0, densityKey.height),
                Qt.rect(0, 0, panel.head > 0 ? view.width : 0, panel.head)]
            eventEdge: panel.isSwiped ? panel.edge : 1e9
            beyond: panel.isSwiped ? panel.otherMap?.otherMarks ?? null : null
            hoveredMark: panel.isBeyond ? -1 : pointer.mark
            hoveredSegment: pointer.segment
            hoveredPlace: pointer.place
        }
        MapPointer {
            id: pointer
            anchors.fill: parent
            map: map
            ground: ground
            marks: panel.isBeyond ? panel.otherMap.otherMarks : marks
            density: panel.isBeyond ? panel.otherMap.otherDensity : density
            onChosen: box => panel.choose(box)
            onZoomedTo: box => panel.zoomTo(box)
            dragsElsewhere: work.grabbing
            onTapped: (at, modifiers) => {
                panel.forceActiveFocus(Qt.MouseFocusReason);
                if (!work.tap(at, modifiers))
                    panel.select(at);
            }
            onDoubleTapped: at => {
                if (!work.doubleTap(at))
                    panel.zoomBy(1, at);
            }
            onZoomed: (step, at) => panel.zoomBy(step, at)
            onPanned: panel.moved = true
        }
        TapHandler {
            acceptedButtons: Qt.RightButton
            onTapped: point => {
                const place = ground.placeAt(point.position);
                if (place < 0)
                    return;
                const id = panel.desk.places.get(place).placeId;
                panel.desk.selection.select(Selection.Place, id);
                panel.menuRequested(id, point.position);
            }
        }
        SwipeBorder {
            id: swipe
            objectName: "swipe"
            visible: panel.isSwiped
            room: view.width
            height: view.height
        }
        MapWork {
            id: work
            objectName: "work"
            anchors.fill: parent
            desk: panel.desk
            ground: ground
            ink: panel.ink
            latitude: map.center.latitude
            longitude: map.center.longitude
            zoom: map.zoomLevel
            editor: panel.editor
            onControlRequested: panel.controlRequested(panel.desk.chosen.ids.join(";"))
            graticule: panel.preferences.graticule === "on" || (panel.preferences.graticule === "auto" && panel.desk.bare)
            area: Qt.rect(0, unplaced.visible ? unplaced.y + unplaced.height + Theme.gap : panel.head + Theme.gap, view.width - Theme.gap, view.height)
            onFocusWanted: panel.forceActiveFocus(Qt.OtherFocusReason)
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
            anchors { left: tools.right; top: parent.top; margins: Theme.gap; topMargin: panel.head + Theme.gap }
            visible: density.dense
            density: density
            span: panel.preferences.eventSpan
            style: panel.preferences.eventStyle
            metresPerPixel: foot.metresPerPixel
        }
        MapLegend {
            id: legend
            objectName: "legend"
            anchors { left: parent.left; bottom: parent.bottom; margins: Theme.gap }
            room: Qt.size(view.width - 2 * Theme.gap, view.height - panel.head - 2 * Theme.gap)
            boxHeight: view.height - tools.y - tools.height - 2 * Theme.gap
            ground: ground
            other: panel.otherMap?.ground ?? null
            crowded: panel.comparing.length > 0
            marks: marks
            otherMarks: panel.otherMap?.otherMarks ?? null
            ink: panel.ink
        }
        MapTools {
            id: tools
            anchors { left: parent.left; top: parent.top; margins: Theme.gap; topMargin: panel.head + Theme.gap }
            desk: panel.desk
            canZoomIn: map.zoomLevel < map.maximumZoomLevel
            canZoomOut: map.zoomLevel > map.minimumZoomLevel
            onZoomInRequested: panel.zoomIn()
            onZoomOutRequested: panel.zoomOut()
            onCityRequested: panel.fit(false)
            onAllRequested: panel.fit(true)
            onHomeRequested: panel.home()
            onHistoryRequested: panel.historyRequested()
            tool: work.tool
            canEdit: panel.editor !== null
            onToolTaken: tool => work.take(tool)
        }
        MapNote {
            id: unplaced
            anchors { right: parent.right; top: parent.top; margins: Theme.gap; topMargin: panel.head + Theme.gap + (panel.comparing.length > 0 ? ownLabel.height + Theme.gap : 0) }
            visible: panel.preferences.showEvents && marks.unplaced > 0
            text: qsTr("Events without a precise place: %1").arg(Say.number(marks.unplaced))
            onClicked: panel.desk.selection.select(Selection.Day, Qt.formatDate(panel.desk.clock.date, Qt.ISODate))
        }
        MapFoot {
            id: foot
            // a folded legend on half a map leaves no room beside it
            readonly property bool cramped: !legend.open && legend.width + width + 3 * Theme.gap > view.width
            anchors { right: parent.right; bottom: legend.wide || cramped ? legend.top : parent.bottom; margins: Theme.gap }
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
            marks: pointer.marks
            mark: pointer.mark
            events: pointer.events
            segment: pointer.segment
            ofOther: panel.isBeyond
            place: work.inHand === null ? pointer.place : -1
            route: work.inHand === null ? pointer.route : -1
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
        id: beside
        active: panel.isBeside
        x: panel.width - width
        width: view.width
        height: panel.height
        sourceComponent: BesideMap {
            desk: panel.desk
            colours: panel.colours
            preferences: panel.preferences
            map: map
            same: ground
            sameDensity: density
            metresPerPixel: foot.metresPerPixel
            obstacles: [Qt.rect(0, 0, width, panel.head + otherLabel.height + Theme.gap)]
            onTapped: at => {
                panel.forceActiveFocus(Qt.MouseFocusReason);
                panel.selectIn(at, panel.otherMap.otherDensity, panel.otherMap.otherMarks);
            }
            onZoomed: (step, at) => panel.zoomBy(step, at)
            onPanned: panel.moved = true
        }
    }
    Rectangle {
        visible: panel.isBeside
        x: view.width
        width: panel.width - 2 * view.width
        height: panel.height
        color: Theme.page
    }
    CompareTexts { id: texts; desk: panel.desk }
    CompareBar {
        id: compareBar
        objectName: "compareBar"
        visible: panel.comparing.length > 0
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: 1 }
        desk: panel.desk
        preferences: panel.preferences
    }
    CompareLabel {
        id: ownLabel
        objectName: "ownLabel"
        visible: (panel.isSwiped || panel.isBeside) && room > Math.round(40 * Theme.scale)
        room: panel.isBeside ? view.width - tools.x - tools.width - 2 * Theme.gap : panel.edge - 2 * Theme.gap
        x: Math.round(panel.isBeside ? Math.max((view.width - width) / 2, tools.x + tools.width + Theme.gap) : panel.edge - width - Theme.gap)
        y: panel.head + Theme.gap
        text: texts.here
    }
    CompareLabel {
        id: otherLabel
        objectName: "otherLabel"
        visible: (panel.isSwiped || panel.isBeside) && room > Math.round(40 * Theme.scale)
        room: panel.isBeside ? view.width - 2 * Theme.gap : view.width - panel.edge - 2 * Theme.gap
        x: Math.round(panel.isBeside ? panel.width - (view.width + width) / 2 : panel.edge + Theme.gap)
        y: panel.head + Theme.gap
        text: texts.there
    }
    MarkKey {
        objectName: "markKey"
        visible: panel.comparing === "marks"
        room: view.width - 2 * tools.width - 4 * Theme.gap
        x: Math.round((panel.width - width) / 2)
        y: panel.head + Theme.gap
        here: texts.here
        there: texts.there
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
