// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What narrows the event list now, each as a chip that takes it away again.
pragma ComponentBehavior: Bound

import QtQuick

Flow {
    id: chips
    objectName: "chips"
    required property Desk desk
    required property EventFacets facets
    /// The days brushed on the timeline are said elsewhere where this is off.
    property bool withDays: true

    function labelOf(list: var, key: string): string {
        const entry = list.find(e => e.key === key);
        return entry ? Say.clean(Say.name(entry.en, entry.ar)) : key;
    }

    visible: desk.filter.active || desk.filter.narrowed || desk.filter.text.length > 0
    height: visible ? implicitHeight : 0
    padding: Math.round(6 * Theme.scale)
    spacing: 5

    Chip {
        visible: chips.desk.filter.text.length > 0
        text: qsTr("“%1”").arg(Say.clean(chips.desk.filter.text))
        onClicked: chips.desk.filter.text = ""
    }
    Chip {
        objectName: "categoryChip"
        readonly property var hidden: chips.desk.filter.hiddenCategories
        readonly property var shown: chips.desk.events.categories.filter(c => !hidden.includes(c))
        visible: hidden.length > 0
        text: shown.length <= 2 ? qsTr("only: %1").arg(shown.map(c => Say.category(c)).join(qsTr(", ")))
            : hidden.length <= 2 ? qsTr("without: %1").arg(hidden.map(c => Say.category(c)).join(qsTr(", ")))
            : qsTr("%1 of %2 kinds").arg(shown.length).arg(chips.desk.events.categories.length)
        onClicked: hidden.forEach(c => chips.desk.filter.setCategoryShown(c, true))
    }
    Chip {
        objectName: "factionChip"
        visible: chips.desk.filter.faction.length > 0
        text: chips.labelOf(chips.facets.factions, chips.desk.filter.faction)
        onClicked: chips.desk.filter.faction = ""
    }
    Chip {
        objectName: "placeChip"
        visible: chips.desk.filter.place.length > 0
        text: chips.labelOf(chips.facets.places, chips.desk.filter.place)
        onClicked: chips.desk.filter.place = ""
    }
    Chip {
        objectName: "windowChip"
        readonly property string first: Say.mediumDate(chips.desk.filter.windowFrom)
        readonly property string last: Say.mediumDate(chips.desk.filter.windowTo)
        visible: chips.withDays && first.length > 0
        text: first === last ? first : qsTr("%1 \u2013 %2").arg(Say.isolate(first)).arg(Say.isolate(last))
        onClicked: chips.desk.filter.clearWindow()
    }
    Chip {
        objectName: "extentChip"
        visible: chips.desk.filter.extent.width > 0
        text: qsTr("chosen ground")
        onClicked: chips.desk.filter.clearExtent()
    }
    Chip {
        objectName: "claimantChip"
        visible: chips.desk.filter.claimant.length > 0
        text: qsTr("told by %1").arg(Say.isolate(Say.clean(chips.desk.filter.claimant)))
        onClicked: chips.desk.filter.claimant = ""
    }
    Chip {
        objectName: "gradeChip"
        readonly property int worst: chips.desk.filter.worstGrade
        visible: worst !== 4 || !chips.desk.filter.unjudged
        text: qsTr("graded %1").arg(Say.isolate((worst > 1 ? "1\u2013" + worst : "1") + (chips.desk.filter.unjudged ? ", 6" : "")))
        onClicked: {
            chips.desk.filter.worstGrade = 4;
            chips.desk.filter.unjudged = true;
        }
    }
}
