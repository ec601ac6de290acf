// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What lies over the map in its stead: the strips of all places, or the claims about what is selected. Whoever asks for
// something that is shown on the map gets the map back.
pragma ComponentBehavior: Bound

import QtQuick

Loader {
    id: cover
    objectName: "mapCover"
    required property Desk desk
    required property FactionColours colours
    /// Null where nothing can be edited.
    required property Editor editor
    signal editRequested(action: string, kind: string, id: string)
    signal uncovered

    readonly property bool covers: sourceComponent !== null

    function toggleStrips(): void {
        if (sourceComponent === strips)
            uncover();
        else
            sourceComponent = strips;
    }
    function showClaims(): void {
        sourceComponent = claims;
    }
    function uncover(): void {
        if (!covers)
            return;
        sourceComponent = null;
        uncovered();
    }

    Connections {
        target: cover.desk.board
        function onPinChanged(): void { cover.uncover(); }
        function onLookWanted(): void { cover.uncover(); }
    }
    Connections {
        target: cover.desk.comparison
        function onChanged(): void {
            if (cover.desk.comparison.kind !== Comparison.Off)
                cover.uncover();
        }
    }
    Component {
        id: strips
        PlaceStrips {
            desk: cover.desk
            colours: cover.colours
            onClosed: cover.uncover()
        }
    }
    Component {
        id: claims
        ClaimsView {
            desk: cover.desk
            colours: cover.colours
            editor: cover.editor
            onClosed: cover.uncover()
            onEditRequested: (action, kind, id) => cover.editRequested(action, kind, id)
        }
    }
}
