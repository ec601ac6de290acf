// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Over the map while two pictures are compared: what the other one is of, and how both are shown. The slider for its day is
// in the timeline.
pragma ComponentBehavior: Bound

import QtQuick

Rectangle {
    id: bar
    required property Desk desk
    required property Preferences preferences

    readonly property Comparison comparison: desk.comparison
    readonly property bool ofDay: comparison.kind === Comparison.Date || comparison.kind === Comparison.Known

    function begin(kind: string): void {
        const clock = desk.clock;
        if (kind === "date")
            comparison.compareDate(new Date(Math.max(clock.firstDate.getTime(), clock.date.getTime() - 86400000)));
        else if (kind === "known")
            comparison.compareKnown(clock.date);
        else
            comparison.compareClaimant(desk.claimants.find(c => c.name !== desk.filter.claimant)?.name ?? "");
    }

    implicitHeight: flow.implicitHeight + 2 * Math.round(6 * Theme.scale)
    color: Theme.panel
    topLeftRadius: Theme.radius
    topRightRadius: Theme.radius
    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("Compare")

    // what lies under the bar is not meant by a click on it
    Cover {}
    Rectangle {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: 1
        color: Theme.line
    }
    Flow {
        id: flow
        anchors { left: parent.left; right: stop.left; top: parent.top; margins: Math.round(6 * Theme.scale); leftMargin: Theme.gap }
        spacing: Theme.gap

        Choice {
            objectName: "compareKind"
            symbol: "compare"
            width: Math.round(190 * Theme.scale)
            choices: [
                { key: "date", text: qsTr("with another day") },
                { key: "known", text: qsTr("with what was known") },
                { key: "claimant", text: qsTr("with one source") }
            ]
            current: bar.comparison.kind === Comparison.Date ? "date" : bar.comparison.kind === Comparison.Known ? "known" : "claimant"
            onChosen: key => bar.begin(key)
            Accessible.description: qsTr("What the picture is compared with")
        }
        Row {
            visible: bar.ofDay
            spacing: 4
            // time runs from left to right in every language
            LayoutMirroring.enabled: false
            LayoutMirroring.childrenInherit: true
            ToolButton {
                objectName: "compareBack"
                symbol: "chevron-left"
                tip: qsTr("A day earlier")
                keys: "Alt+←"
                onClicked: bar.comparison.stepDays(-1)
            }
            DataText {
                objectName: "compareDay"
                width: Math.ceil(Math.max(92 * Theme.scale, implicitWidth))
                height: Theme.control
                horizontalAlignment: Text.AlignHCenter
                verticalAlignment: Text.AlignVCenter
                font.bold: true
                text: Say.mediumDate(bar.comparison.kind === Comparison.Known ? bar.comparison.clock.knownOn : bar.comparison.clock.date)
            }
            ToolButton {
                objectName: "compareOn"
                symbol: "chevron-right"
                tip: qsTr("A day later")
                keys: "Alt+→"
                onClicked: bar.comparison.stepDays(1)
            }
        }
        Choice {
            objectName: "compareClaimant"
            visible: bar.comparison.kind === Comparison.Claimant
            width: Math.round(200 * Theme.scale)
            choices: bar.desk.claimants.map(c => ({ key: c.name, text: Say.clean(c.name) + "  (" + Say.number(c.claims) + ")" }))
            current: bar.comparison.filter.claimant
            onChosen: key => bar.comparison.compareClaimant(key)
            Accessible.description: qsTr("The publisher whose picture stands beside the desk's")
        }
        Segmented {
            objectName: "compareMode"
            height: Theme.control
            choices: [
                { key: "swipe", text: qsTr("Swipe"), tip: qsTr("Both on one map, with a border to drag") },
                { key: "side", text: qsTr("Side by side"), tip: qsTr("Two maps that move together") },
                { key: "marks", text: qsTr("Marks"), tip: qsTr("One map, with what differs outlined") }
            ]
            current: bar.preferences.compareMode
            onChosen: key => bar.preferences.compareMode = key
        }
        DataText {
            objectName: "compareCount"
            height: Theme.control
            verticalAlignment: Text.AlignVCenter
            color: Theme.dim
            text: qsTr("%n places differ", "", bar.comparison.differing)
        }
    }
    ToolButton {
        id: stop
        objectName: "compareStop"
        anchors { right: parent.right; top: parent.top; margins: Math.round(6 * Theme.scale) }
        quiet: true
        symbol: "close"
        tip: qsTr("Stop comparing")
        keys: "K"
        onClicked: bar.comparison.stop()
    }
}
