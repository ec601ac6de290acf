// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which range rings are drawn, and around what.
pragma ComponentBehavior: Bound

import QtQuick

MapToolCard {
    id: card
    required property RingTool tool
    required property MapOverlay overlay
    required property Selection selection
    readonly property var place: {
        selection.id; // what it depends on
        selection.kind;
        return overlay.selectedPlace();
    }

    objectName: "ringCard"
    symbol: "rings"
    title: qsTr("Range rings")

    MapToolHint { text: qsTr("Click the middle of the rings. Drag a middle to move its rings.") }
    TextLine {
        objectName: "radii"
        width: parent.width
        hint: qsTr("Radii in km: 5, 10, 20")
        text: card.tool.radii
        onTextEdited: card.tool.radii = text
    }
    MapToolHint {
        visible: !card.tool.valid
        color: Theme.warning
        text: qsTr("Type radii from 0.001 to 1000 km with commas between them.")
    }
    Segmented {
        anchors.left: parent.left
        choices: [
            { key: "1, 2, 5", text: "1 2 5" },
            { key: "5, 10, 20", text: "5 10 20" },
            { key: "10, 25, 50, 100", text: "10 25 50 100" }
        ]
        current: card.tool.radii
        onChosen: key => card.tool.radii = key
    }
    ToolButton {
        visible: card.place.latitude !== undefined
        width: parent.width
        symbol: "district"
        text: visible ? qsTr("Around %1").arg(Say.isolate(Say.clean(Say.name(card.place.nameEn, card.place.nameAr)))) : ""
        onClicked: card.tool.addAround(card.place.latitude, card.place.longitude, Say.clean(Say.name(card.place.nameEn, card.place.nameAr)))
    }
    Row {
        spacing: Math.round(4 * Theme.scale)
        ToolButton {
            symbol: "undo"
            tip: qsTr("Undo")
            enabled: card.tool.canUndo
            onClicked: card.tool.undo()
        }
        ToolButton {
            symbol: "trash"
            text: qsTr("Remove")
            tip: qsTr("Remove the rings whose middle is chosen")
            keys: qsTr("Delete")
            enabled: card.tool.chosen
            onClicked: card.tool.remove()
        }
    }
}
