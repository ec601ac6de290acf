// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who holds what at the date: blocs, coalitions and members as a tree with their districts, area and changes.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

Panel {
    id: panel
    required property Desk desk
    required property FactionColours colours
    required property Preferences preferences

    readonly property bool compact: height < 320 * Theme.scale
    readonly property bool wide: width >= 500 * Theme.scale
    /// Some source gives the dead of its events.
    readonly property bool hasDead: desk.toll.counts.some(count => count.incidents)
    readonly property bool wholeMap: desk.factions.wholeMap

    title: wholeMap ? qsTr("Who holds the map")
                    : qsTr("Who holds %1").arg(Say.isolate(Say.clean(Say.name(desk.cityEn, desk.cityAr))))
    trailing: Segmented {
        objectName: "scope"
        anchors.verticalCenter: parent.verticalCenter
        choices: [
            { key: "city", text: qsTr("City"), tip: qsTr("Count the districts of the city only") },
            { key: "map", text: qsTr("Whole map"), tip: qsTr("Count every place that has an area on the map") }
        ]
        current: panel.wholeMap ? "map" : "city"
        onChosen: key => panel.desk.factions.wholeMap = key === "map"
    }

    FactionColumns {
        id: columns
        anchors { left: parent.left; right: parent.right; top: parent.top }
        visible: list.count > 0
        wholeMap: panel.wholeMap
        places: panel.desk.factions.totalPlaces
        areaKm2: panel.desk.factions.totalAreaKm2
        startDate: panel.desk.clock.firstDate
        wide: panel.wide
        hasDead: panel.hasDead
        chosenDays: !isNaN(panel.desk.filter.windowFrom)
    }

    ListView {
        id: list
        objectName: "factionList"
        anchors { left: parent.left; right: parent.right; top: columns.bottom; bottom: foot.top }
        clip: true
        reuseItems: true
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: true
        model: panel.desk.factions
        Accessible.role: Accessible.Tree
        Accessible.name: panel.title
        T.ScrollBar.vertical: ScrollBar {}

        delegate: FactionRow {
            width: ListView.view.width
            compact: panel.compact
            wide: panel.wide
            hasDead: panel.hasDead
            focused: ListView.isCurrentItem && list.activeFocus
            selected: panel.desk.selection.kind === Selection.Faction && panel.desk.selection.id === subject
            swatch: panel.colourOf(subject, palette.revision)
            wholeMap: panel.wholeMap
            scopeAreaKm2: panel.desk.factions.totalAreaKm2
            onChosen: {
                list.currentIndex = index;
                list.forceActiveFocus(Qt.MouseFocusReason);
                if (selected)
                    panel.desk.selection.clear();
                else
                    panel.desk.selection.select(Selection.Faction, subject);
            }
            onFolded: panel.desk.factions.setOpen(index, !open)
        }

        footer: panel.compact && count > 0 ? colourBy : null
    }

    DataText {
        anchors { centerIn: list; verticalCenterOffset: -Theme.gap }
        width: list.width - 4 * Theme.pad
        visible: list.count === 0
        wrapMode: Text.Wrap
        horizontalAlignment: Text.AlignHCenter
        color: Theme.dim
        text: panel.desk.ready ? qsTr("This store names no factions, so nobody can be shown as holding a place.") : qsTr("Nothing is loaded yet.")
    }

    Loader {
        id: foot
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        active: !panel.compact && list.count > 0
        sourceComponent: colourBy
        height: active ? implicitHeight : 0
    }

    Component {
        id: colourBy
        ColourBy {
            width: list.width
            preferences: panel.preferences
        }
    }

    QtObject {
        id: palette
        property int revision: 0
    }
    Connections {
        target: panel.colours
        function onChanged(): void {
            ++palette.revision;
        }
    }

    Connections {
        target: panel.desk.selection
        function onChanged(): void {
            const row = panel.desk.selection.kind === Selection.Faction
                ? panel.desk.factions.rowOf(panel.desk.selection.id) : -1;
            if (row >= 0) {
                list.currentIndex = row;
                list.positionViewAtIndex(row, ListView.Contain);
            }
        }
    }

    function colourOf(subject: string, revision: int): color {
        return colours.colour(subject);
    }
}
