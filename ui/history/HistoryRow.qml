// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// One place in the list of histories: its name, who holds it at the date, its strip, its figures.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

T.AbstractButton {
    id: row
    objectName: "history"
    required property int index
    required property string placeId
    required property string nameEn
    required property string nameAr
    required property int changes
    required property date lastChange
    required property double contested
    required property string controller
    required property string controllerNameEn
    required property string controllerNameAr
    required property string status
    required property int credibility

    required property Desk desk
    required property FactionColours colours
    required property HistoryLayout layout
    required property bool selected
    required property bool focused
    /// Goes up when the colours change.
    required property int colourChanges
    signal dayChosen(minutes: real)

    readonly property string name: Say.clean(Say.name(nameEn, nameAr))
    readonly property string holder: controller.length === 0 ? qsTr("nothing is reported")
        : qsTr("%1, %2").arg(Say.isolate(Say.clean(Say.name(controllerNameEn, controllerNameAr)))).arg(Say.status(status))

    implicitHeight: Math.round(24 * Theme.scale)
    focusPolicy: Qt.NoFocus // the list has the focus
    hoverEnabled: true
    text: name
    Accessible.role: Accessible.ListItem
    Accessible.name: name + ": " + holder
    Accessible.description: [
        qsTr("changes: %1").arg(Say.number(changes)),
        isNaN(lastChange) ? "" : qsTr("the last on %1").arg(Say.mediumDate(lastChange)),
        qsTr("contested for %1 of the period").arg(Say.percent(contested))
    ].filter(part => part.length > 0).join(", ")
    Accessible.selected: selected

    background: Rectangle {
        color: row.selected ? Theme.raised : row.hovered ? Theme.hover : "transparent"
        radius: 5
        border.width: row.focused ? 2 : row.selected ? 1 : 0
        border.color: Theme.accent
    }
    contentItem: Item {
        DataText {
            id: label
            anchors { left: parent.left; leftMargin: Theme.gap + 2; right: swatch.left; rightMargin: Theme.gap; verticalCenter: parent.verticalCenter }
            horizontalAlignment: Text.AlignLeft
            text: row.name
            font.weight: row.selected ? Font.DemiBold : Font.Normal
        }
        MapSwatch {
            id: swatch
            x: Say.arabic ? parent.width - row.layout.name - Theme.gap : row.layout.name + Theme.gap - width
            anchors.verticalCenter: parent.verticalCenter
            width: Math.round(16 * Theme.scale)
            height: Math.round(12 * Theme.scale)
            kind: row.controller.length === 0 ? "blank" : row.status !== "held" ? row.status : row.credibility > 3 ? "pale" : "held"
            colour: {
                row.colourChanges; // asked again when the colours change
                return row.controller.length > 0 ? row.colours.colour(row.colours.drawnAs(row.controller)) : "transparent";
            }
            ink: Theme.ink
        }
        SpellStrip {
            x: row.layout.stripX
            width: row.layout.stripWidth
            anchors { top: parent.top; bottom: parent.bottom; topMargin: 3; bottomMargin: 3 }
            desk: row.desk
            colours: row.colours
            place: row.placeId
            onChosen: minutes => row.dayChosen(minutes)
        }
        component Figure: DataText {
            anchors.verticalCenter: parent?.verticalCenter
            horizontalAlignment: Text.AlignRight
            color: Theme.dim
            font.pixelSize: Theme.small + 1
        }
        Figure {
            id: contestedText
            anchors { right: parent.right; rightMargin: Theme.pad + 2 }
            width: row.layout.contested
            visible: width > 0
            text: row.contested > 0 ? Say.percent(row.contested) : "–"
        }
        Figure {
            id: lastText
            anchors { right: contestedText.left }
            width: row.layout.last
            visible: width > 0
            text: isNaN(row.lastChange) ? "–" : Say.shortDate(row.lastChange)
        }
        Figure {
            anchors { right: lastText.left }
            width: row.layout.changes
            text: row.changes > 0 ? Say.number(row.changes) : "–"
            color: row.changes > 0 ? Theme.text : Theme.dim
        }
    }
}
