// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The tools of the map: which one is in hand, what it draws, where its clicks and drags go, and its card.
pragma ComponentBehavior: Bound

import QtQuick

Item {
    id: work
    required property Desk desk
    required property MapControlLayer ground
    required property mapInk ink
    required property real latitude
    required property real longitude
    required property real zoom
    required property bool graticule
    /// What keeps borders that are drawn; none where a picture is taken.
    property Editor editor: null
    /// Where cards may stand.
    required property rect area
    /// choose, measure, rings, draw, cell; empty: none is in hand.
    property string tool: ""
    readonly property MapTool inHand: tool === "choose" ? lasso : tool === "measure" ? measure : tool === "rings" ? rings
        : tool === "draw" ? draw : tool === "cell" ? cell : null
    /// A drag that begins where the pointer is belongs to the tool.
    property bool grabbing: false
    readonly property bool dragging: drag.active
    signal focusWanted
    signal controlRequested

    function take(name: string): void {
        if (tool === "cell" && cell.dirty && !cell.saving)
            cell.reset();
        tool = tool === name ? "" : name;
        if (tool === "cell" && desk.selection.kind === Selection.Place)
            cell.begin(desk.selection.id);
        focusWanted();
    }
    /// {latitude, longitude} of the pin; empty without one.
    function pin(): var {
        return overlay.pin();
    }
    /// A click, where it is not the map's own; false where it is.
    function tap(at: point, modifiers: int): bool {
        if (inHand !== null) {
            overlay.tap(at, modifiers);
            refresh(at);
            return true;
        }
        if (modifiers & Qt.ControlModifier) {
            overlay.toggle(ground.placeAt(at));
            return true;
        }
        return false;
    }
    function doubleTap(at: point): bool {
        if (inHand === null)
            return false;
        inHand.finish();
        refresh(at);
        return true;
    }
    function refresh(at: point): void {
        grabbing = overlay.grabs(at);
        overlay.hover(at);
    }
    /// Keys that the tool or the chosen districts take from the rest of the window.
    function wants(event: var): bool {
        switch (event.key) {
        case Qt.Key_Escape: return inHand !== null || desk.chosen.count > 0 || desk.board.pinned;
        case Qt.Key_Backspace: return inHand !== null && inHand.canUndo;
        case Qt.Key_Delete: return inHand !== null;
        case Qt.Key_Return:
        case Qt.Key_Enter: return inHand !== null;
        case Qt.Key_Z:
        case Qt.Key_Y: return inHand !== null && (event.modifiers & Qt.ControlModifier) !== 0;
        case Qt.Key_A: return (event.modifiers & Qt.ControlModifier) !== 0;
        }
        return false;
    }
    function press(event: var): bool {
        if (!wants(event))
            return false;
        switch (event.key) {
        case Qt.Key_Escape: letGo(); break;
        case Qt.Key_Backspace: inHand.undo(); break;
        case Qt.Key_Delete: inHand.remove(); break;
        case Qt.Key_Return:
        case Qt.Key_Enter: inHand.finish(); break;
        case Qt.Key_Z: event.modifiers & Qt.ShiftModifier ? redo() : inHand.undo(); break;
        case Qt.Key_Y: redo(); break;
        case Qt.Key_A: overlay.chooseInView(); break;
        }
        return true;
    }
    function redo(): void {
        if (tool === "cell")
            cell.redo();
        else
            desk.board.redo();
    }
    /// What was begun, then the tool, then the districts chosen, then the pin.
    function letGo(): void {
        if (inHand !== null) {
            if (!inHand.cancel())
                tool = "";
        } else if (desk.chosen.count > 0) {
            desk.chosen.clear();
        } else {
            desk.board.removePin();
        }
    }

    /// The zoom that shows as much ground on a map of 850 by 540 pixels, so that a scene looks alike on every screen.
    readonly property real shift: width > 0 && height > 0 ? Math.log2(Math.min(width / 850, height / 540)) : 0
    function report(): void {
        desk.board.setCamera(latitude, longitude, zoom - shift);
    }
    Component.onCompleted: report()
    onLatitudeChanged: report()
    onLongitudeChanged: report()
    onZoomChanged: report()
    onShiftChanged: report()
    onToolChanged: grabbing = inHand !== null && overlay.grabs(Qt.point(-1, -1))

    MapOverlay {
        id: overlay
        objectName: "overlay"
        anchors.fill: parent
        ground: work.ground
        ink: work.ink
        latitude: work.latitude
        longitude: work.longitude
        zoom: work.zoom
        graticule: work.graticule
        tool: work.inHand
    }
    LassoTool { id: lasso; ground: work.ground }
    MeasureTool { id: measure; objectName: "measureTool"; board: work.desk.board }
    RingTool { id: rings; board: work.desk.board }
    DrawTool {
        id: draw
        board: work.desk.board
        scale: work.ink.scale
        family: work.ink.family
        onTextPlaced: (cards.item as DrawCard).editText()
    }
    CellTool {
        id: cell
        desk: work.desk
        editor: work.editor
    }
    HoverHandler {
        enabled: work.inHand !== null
        cursorShape: work.grabbing && work.tool !== "choose" ? Qt.SizeAllCursor : Qt.CrossCursor
        // whose a drag is was settled when the button went down
        onPointChanged: if (!button.active) work.refresh(point.position)
        onHoveredChanged: if (!hovered) overlay.leave()
    }
    PointHandler {
        id: button
        property int modifiers: 0
        onActiveChanged: if (active) modifiers = point.modifiers
    }
    DragHandler {
        id: drag
        target: null
        enabled: work.grabbing
        dragThreshold: 2
        onActiveChanged: {
            if (active)
                overlay.press(centroid.pressPosition, button.modifiers);
            else
                overlay.release(last);
        }
        property point last
        onCentroidChanged: {
            if (!active)
                return;
            last = centroid.position;
            overlay.move(last);
        }
    }

    Column {
        objectName: "cards"
        x: work.area.x + work.area.width - width
        y: work.area.y
        spacing: Theme.gap
        Loader {
            id: cards
            active: work.inHand !== null || work.desk.chosen.count > 0
            visible: active
            sourceComponent: work.tool === "measure" ? measureCard : work.tool === "rings" ? ringCard : work.tool === "draw" ? drawCard : work.tool === "cell" ? cellCard : chosenCard
        }
        Loader {
            active: work.desk.board.pinned
            visible: active
            sourceComponent: pinCard
        }
    }
    Component { id: measureCard; MeasureCard { tool: measure; onClosed: work.take("measure") } }
    Component {
        id: ringCard
        RingCard { tool: rings; overlay: overlay; selection: work.desk.selection; onClosed: work.take("rings") }
    }
    Component { id: drawCard; DrawCard { tool: draw; board: work.desk.board; ink: work.ink; onClosed: work.take("draw") } }
    Component {
        id: chosenCard
        ChosenCard {
            desk: work.desk
            lasso: work.tool === "choose"
            editable: work.editor !== null
            onControlRequested: work.controlRequested()
            onClosed: {
                work.tool = "";
                work.desk.chosen.clear();
                work.focusWanted();
            }
        }
    }
    Component { id: cellCard; CellCard { tool: cell; editor: work.editor; onClosed: work.take("cell") } }
    Component { id: pinCard; PinCard { board: work.desk.board; onClosed: work.desk.board.removePin() } }
}
