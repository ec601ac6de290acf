// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Names in the file that match no faction or place here: the user says what they are, once.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

Panel {
    id: panel
    required property Importer importer

    readonly property var nothing: [{ key: "", text: qsTr("Not said") }, { key: "-", text: qsTr("Nothing here") }]
    readonly property var factions: nothing.concat(importer.names.factions.map(f => ({ key: f.key, text: Say.name(f.en, f.ar) })))
    readonly property var places: nothing.concat(importer.names.places.map(p => ({ key: p.key, text: Say.name(p.en, p.ar) })))

    title: qsTr("Names that are not known here")
    trailing: ToolButton {
        objectName: "applyNames"
        anchors.verticalCenter: parent ? parent.verticalCenter : undefined
        height: Math.round(26 * Theme.scale)
        primary: panel.importer.names.chosenCount > 0
        enabled: panel.importer.names.chosenCount > 0
        text: panel.importer.names.chosenCount > 0 ? qsTr("Apply %n", "", panel.importer.names.chosenCount) : qsTr("Apply")
        onClicked: panel.importer.applyNames()
    }

    ListView {
        objectName: "importNames"
        anchors.fill: parent
        clip: true
        reuseItems: true
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: true
        model: panel.importer.names
        Accessible.role: Accessible.List
        Accessible.name: panel.title
        T.ScrollBar.vertical: ScrollBar {}
        delegate: Item {
            id: row
            required property int index
            required property bool isActor
            required property string name
            required property int events
            required property string target
            width: ListView.view.width
            height: Math.round(38 * Theme.scale)

            Icon {
                id: mark
                anchors { left: parent.left; leftMargin: Theme.pad; verticalCenter: parent.verticalCenter }
                name: row.isActor ? "flag" : "district"
                colour: Theme.dim
            }
            DataText {
                anchors { left: mark.right; leftMargin: Theme.gap; right: number.left; rightMargin: Theme.gap; verticalCenter: parent.verticalCenter }
                horizontalAlignment: Text.AlignLeft
                text: Say.clean(row.name)
            }
            FigureText {
                id: number
                anchors { right: choice.left; rightMargin: Theme.pad; verticalCenter: parent.verticalCenter }
                color: Theme.dim
                font.pixelSize: Theme.small + 1
                text: row.events === 1 ? qsTr("1 event") : qsTr("%1 events").arg(Say.number(row.events))
            }
            Choice {
                id: choice
                objectName: "meaning-" + row.index
                anchors { right: parent.right; rightMargin: Theme.pad; verticalCenter: parent.verticalCenter }
                width: Math.min(Math.round(210 * Theme.scale), row.width * 0.42)
                choices: row.isActor ? panel.factions : panel.places
                current: row.target
                Accessible.description: Say.clean(row.name)
                onChosen: key => panel.importer.names.choose(row.index, key)
            }
            Rectangle {
                anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
                height: 1
                color: Theme.line
            }
        }
    }
}
