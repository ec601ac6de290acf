// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The toll as each claimant counts it: over time, from report to report, or all claimants side by side.
pragma ComponentBehavior: Bound

import QtQuick

Panel {
    id: panel
    required property Desk desk
    readonly property TollModel toll: desk.toll
    readonly property Filter filter: desk.filter
    /// "cumulative", "daily" or "claimants"
    property string view: "cumulative"
    property bool asTable: false
    readonly property bool byClaimant: view === "claimants"
    readonly property bool roomy: height > Math.round(290 * Theme.scale)
    readonly property int today: Math.floor(desk.clock.minutes / 1440)

    title: qsTr("Casualties")
    trailing: [
        Segmented {
            objectName: "views"
            anchors.verticalCenter: parent?.verticalCenter
            choices: [
                { key: "cumulative", text: qsTr("Cumulative"), tip: qsTr("One claimant's count over time") },
                { key: "daily", text: qsTr("Daily"), tip: qsTr("What each report adds to the one before") },
                { key: "claimants", text: qsTr("Claimants"), tip: qsTr("All claimants' latest figures side by side") }
            ]
            current: panel.view
            onChosen: key => panel.view = key
        },
        ToolButton {
            objectName: "tableButton"
            anchors.verticalCenter: parent?.verticalCenter
            implicitHeight: Math.round(26 * Theme.scale)
            quiet: true
            visible: !panel.byClaimant
            symbol: "list"
            tip: qsTr("The same figures as a table")
            checkable: true
            checked: panel.asTable
            onToggled: panel.asTable = checked
        }
    ]

    readonly property string span: {
        const low = desk.rivals.spanLow;
        const high = desk.rivals.spanHigh;
        if (low < 0)
            return "";
        return low === high ? qsTr("All claims say %1.").arg(Say.number(low))
                            : qsTr("Claims run from %1 to %2.").arg(Say.number(low)).arg(Say.number(high));
    }

    function countName(count: var): string {
        const scope = count.incidents ? qsTr("sum of its events") : count.scope;
        return [count.claimant, scope, qsTr("since %1").arg(Say.shortDate(count.from))]
            .filter(part => part.length > 0).map(part => Say.isolate(part)).join(" · ");
    }

    Item {
        id: choices
        anchors { left: parent.left; right: parent.right; top: parent.top }
        anchors { leftMargin: Theme.pad; rightMargin: Theme.pad; topMargin: Math.round(6 * Theme.scale) }
        height: Math.round(28 * Theme.scale)

        readonly property var measures: panel.toll.measures.map(word => ({ key: word, text: Say.measure(word) }))
        readonly property bool wide: width > Math.round(450 * Theme.scale)

        Choice {
            objectName: "counts"
            anchors { left: parent.left; right: measureSlot.left; rightMargin: Theme.gap }
            height: parent.height
            visible: !panel.byClaimant
            choices: panel.toll.counts.map(count => ({ key: count.key, text: panel.countName(count) }))
            current: panel.toll.count.key ?? ""
            onChosen: key => panel.filter.count = key
            Accessible.description: qsTr("Whose count")
        }
        Choice {
            objectName: "groups"
            anchors { left: parent.left; right: measureSlot.left; rightMargin: Theme.gap }
            height: parent.height
            visible: panel.byClaimant
            choices: ["total", "civilians", "opposition_fighters", "government_and_allied", "children", "women", "other"]
                .map(word => ({ key: word, text: Say.group(word), colour: Theme.groupColour(word) }))
            current: panel.filter.victimGroup
            onChosen: key => panel.filter.victimGroup = key
            Accessible.description: qsTr("Whom the figures count")
        }
        Item {
            id: measureSlot
            anchors { right: parent.right; top: parent.top; bottom: parent.bottom }
            width: choices.wide ? measureParts.width : measureList.width
            Segmented {
                id: measureParts
                objectName: "measures"
                visible: choices.wide
                height: parent.height
                choices: choices.measures
                current: panel.filter.measure
                onChosen: key => panel.filter.measure = key
            }
            Choice {
                id: measureList
                objectName: "measureList"
                visible: !choices.wide
                width: implicitWidth
                height: parent.height
                choices: choices.measures
                current: panel.filter.measure
                onChosen: key => panel.filter.measure = key
                Accessible.description: qsTr("Killed, injured or displaced")
            }
        }
    }

    TollFigures {
        id: figures
        objectName: "figures"
        anchors { left: parent.left; top: choices.bottom }
        anchors { leftMargin: Theme.pad; topMargin: Math.round((panel.roomy ? 9 : 5) * Theme.scale) }
        visible: !panel.byClaimant && !panel.asTable && !empty
        stacked: !panel.roomy
        room: choices.width
        drop: notes.y - y - 2
        width: stacked ? implicitWidth : room
        height: stacked ? drop : implicitHeight
        desk: panel.desk
        daily: panel.view === "daily"
    }
    DataText {
        id: nothing
        objectName: "nothing"
        anchors { left: choices.left; right: choices.right; top: figures.top }
        horizontalAlignment: Text.AlignLeft
        height: Math.round(2.8 * Theme.body)
        z: 1
        visible: text.length > 0
        wrapMode: Text.Wrap
        maximumLineCount: 2
        verticalAlignment: Text.AlignVCenter
        color: Theme.dim
        text: {
            const measure = Say.measure(panel.filter.measure).toLowerCase();
            if (panel.byClaimant)
                return panel.desk.rivals.spanLow < 0
                    ? qsTr("No claimant gives figures for %1, %2, by this date.").arg(Say.group(panel.filter.victimGroup)).arg(measure)
                    : "";
            if (panel.toll.counts.length === 0)
                return qsTr("No claimant gives a count of %1.").arg(measure);
            return figures.empty && !panel.asTable
                ? qsTr("%1 gives no figure by this date.").arg(Say.isolate(figures.claimant)) : "";
        }
    }

    Item {
        id: chartSlot
        readonly property bool beside: figures.visible && figures.stacked
        anchors { left: beside ? figures.right : parent.left; right: parent.right; leftMargin: Theme.pad; rightMargin: Theme.gap }
        y: beside ? figures.y : figures.visible ? figures.y + figures.height + Math.round(5 * Theme.scale) : nothing.y + nothing.height
        height: Math.max(0, notes.y - y - 1)
        visible: !panel.byClaimant && !panel.asTable && panel.toll.counts.length > 0 && height > 36

        TollChart {
            id: chart
            objectName: "chart"
            anchors.fill: parent
            toll: panel.toll
            firstDay: Math.floor(panel.desk.clock.minMinutes / 1440)
            lastDay: Math.floor(panel.desk.clock.maxMinutes / 1440)
            today: panel.today
            daily: panel.view === "daily"
            strong: figures.strong
            sentence: figures.sentence
            onDayPicked: day => panel.desk.clock.setMinutes(day * 1440 + 1439)
        }
    }
    Loader {
        anchors { left: parent.left; right: parent.right; top: choices.bottom; bottom: notes.top }
        anchors { leftMargin: Math.round(4 * Theme.scale); rightMargin: Math.round(4 * Theme.scale); topMargin: Math.round(4 * Theme.scale) }
        active: panel.asTable && !panel.byClaimant
        sourceComponent: TollTable {
            objectName: "tollTable"
            desk: panel.desk
        }
    }
    Loader {
        anchors { left: parent.left; right: parent.right; top: choices.bottom; bottom: notes.top }
        anchors { leftMargin: Math.round(4 * Theme.scale); rightMargin: Math.round(4 * Theme.scale); topMargin: Math.round(4 * Theme.scale) }
        active: panel.byClaimant
        visible: nothing.text.length === 0
        sourceComponent: TollRivals {
            objectName: "rivals"
            desk: panel.desk
            sentence: panel.span
        }
    }

    Column {
        id: notes
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        anchors { leftMargin: Theme.pad; rightMargin: Theme.pad; bottomMargin: Math.round(5 * Theme.scale) }
        spacing: 1
        component Note: DataText {
            width: parent?.width ?? 0
            horizontalAlignment: Text.AlignLeft
            font.pixelSize: Theme.small
            color: Theme.dim
        }
        Note {
            id: source
            objectName: "tollSource"
            visible: figures.visible
            text: figures.about
            HoverHandler { id: sourceHover }
            Tip { shown: sourceHover.hovered && source.truncated; text: source.text; y: -implicitHeight - 4 }
        }
        Note {
            id: legend
            objectName: "chartLegend"
            visible: chartSlot.visible && panel.roomy && text.length > 0
            text: chart.legend
            HoverHandler { id: legendHover }
            Tip { shown: legendHover.hovered && legend.truncated; text: legend.text; y: -implicitHeight - 4 }
        }
        Note {
            objectName: "revisions"
            visible: panel.view === "daily" && panel.roomy && text.length > 0
            readonly property var lowered: {
                panel.toll.highestDaily; // asked again whenever the points change
                return panel.toll.revisions();
            }
            text: lowered.length === 0 ? "" : lowered.length === 1
                ? qsTr("Lowered on %1: %2 to %3").arg(Say.shortDate(lowered[0].date)).arg(Say.number(lowered[0].from)).arg(Say.number(lowered[0].to))
                : qsTr("%n reports lowered an earlier count; a lowered count has no bar.", "", lowered.length)
        }
        Row {
            objectName: "reportedLater"
            visible: panel.view === "cumulative" && !panel.asTable && !isNaN(panel.toll.comparedBy)
            spacing: Math.round(6 * Theme.scale)
            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                width: Math.round(9 * Theme.scale)
                height: width
                radius: width / 2
                color: Theme.panel
                border { width: Math.max(1, Math.round(1.5 * Theme.scale)); color: Theme.groupTotal }
            }
            Note {
                width: implicitWidth
                text: visible ? qsTr("reported after %1").arg(Say.mediumDate(panel.toll.comparedBy)) : ""
            }
            DataText {
                anchors.verticalCenter: parent.verticalCenter
                font { pixelSize: Theme.small; bold: true }
                leftPadding: Theme.gap
                text: "\u00b7\u00b7\u00b7\u00b7"
            }
            Note {
                width: implicitWidth
                text: qsTr("as known on the day compared")
            }
        }
        Note {
            objectName: "span"
            visible: panel.byClaimant && text.length > 0
            text: panel.span
            font.weight: Font.DemiBold
            color: Theme.text
        }
        Note {
            objectName: "disclaimer"
            visible: panel.byClaimant || panel.roomy
            text: qsTr("Figures by different claimants are never added together.")
        }
    }
}
