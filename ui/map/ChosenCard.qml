// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How many districts are chosen together, and how much ground that is.
pragma ComponentBehavior: Bound

import QtQuick

MapToolCard {
    id: card
    required property Desk desk
    required property bool lasso
    /// Claims can be made about them.
    required property bool editable
    signal controlRequested

    function names(): string {
        return desk.chosen.ids.map(id => {
            const place = desk.places.get(desk.places.rowOf(id));
            return Say.clean(Say.name(place.nameEn, place.nameAr));
        }).join("\n");
    }

    objectName: "chosenCard"
    symbol: "lasso"
    title: qsTr("Districts chosen: %1").arg(Say.number(desk.chosen.count))

    MapToolHint {
        text: card.lasso ? qsTr("Draw a line around districts; Ctrl adds to those chosen, Shift takes away. A click adds one or takes it away.")
                         : qsTr("Ctrl+click adds a district or takes it away.")
    }
    MapFact {
        visible: card.desk.chosen.count > 0
        label: qsTr("Area of their cells")
        figure: qsTr("%1 km\u00b2").arg(card.desk.chosen.areaKm2.toFixed(card.desk.chosen.areaKm2 < 100 ? 1 : 0))
    }
    Row {
        visible: card.desk.chosen.count > 0
        spacing: Math.round(4 * Theme.scale)
        ToolButton {
            objectName: "chosenControl"
            visible: card.editable
            primary: true
            text: qsTr("Held by…")
            tip: qsTr("Say who holds all of them, from when and on whose word")
            onClicked: card.controlRequested()
        }
        ToolButton {
            symbol: "copy"
            text: card.editable ? "" : qsTr("Copy names")
            tip: qsTr("Copy names")
            onClicked: card.clip.copy(card.names())
        }
        ToolButton {
            objectName: "clearChosen"
            text: qsTr("Let go")
            tip: qsTr("Choose none of them")
            onClicked: card.desk.chosen.clear()
        }
    }
}
