// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the desk's picture is compared with: the kind, a slider for its day, and how both are shown.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

Rectangle {
    id: bar
    required property Desk desk
    /// swipe, side or marks
    required property string mode
    signal modeChosen(string mode)

    readonly property Comparison comparison: desk.comparison
    readonly property Clock other: comparison.clock
    readonly property bool ofDay: comparison.kind === Comparison.Date || comparison.kind === Comparison.Known
    readonly property real dayMs: 86400000
    readonly property date day: comparison.kind === Comparison.Known ? other.knownOn : other.date

    /// What the other picture is of, in a few words.
    readonly property string label: comparison.kind === Comparison.Date ? Say.mediumDate(other.date)
        : comparison.kind === Comparison.Known ? qsTr("known on %1").arg(Say.mediumDate(other.knownOn))
        : comparison.kind === Comparison.Claimant ? qsTr("as told by %1").arg(Say.isolate(Say.clean(comparison.filter.claimant))) : ""

    function toDay(day: date): void {
        if (comparison.kind === Comparison.Known)
            comparison.compareKnown(day);
        else
            comparison.compareDate(day);
    }
    function shift(days: int): void {
        const to = new Date(day.getTime() + days * dayMs);
        if (to >= desk.clock.firstDate && to <= desk.clock.lastDate)
            toDay(to);
    }
    function begin(kind: string): void {
        if (kind === "date")
            comparison.compareDate(new Date(Math.max(desk.clock.firstDate.getTime(), desk.clock.date.getTime() - dayMs)));
        else if (kind === "known")
            comparison.compareKnown(desk.clock.date);
        else
            comparison.compareClaimant(desk.claimants.length > 0 ? desk.claimants[0].name : "");
    }

    implicitHeight: flow.implicitHeight + 2 * Theme.gap
    radius: Theme.radius
    color: Qt.alpha(Theme.panel, 0.95)
    border.color: Theme.line
    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("Compare")

    MouseArea { anchors.fill: parent; onWheel: {} }
    Flow {
        id: flow
        LayoutMirroring.enabled: Say.arabic
        LayoutMirroring.childrenInherit: true
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.gap }
        spacing: Theme.gap
        Segmented {
            objectName: "compareKind"
            height: Theme.control
            choices: [
                { key: "date", text: qsTr("Another day"), tip: qsTr("The map of the slider's day beside that of another") },
                { key: "known", text: qsTr("Known then"), tip: qsTr("What is known now of the day, beside what had been reported by a day") },
                { key: "claimant", text: qsTr("One source"), tip: qsTr("The picture beside the one that a single publisher tells") }
            ]
            current: bar.comparison.kind === Comparison.Date ? "date" : bar.comparison.kind === Comparison.Known ? "known" : "claimant"
            onChosen: key => bar.begin(key)
        }
        Row {
            visible: bar.ofDay
            spacing: 4
            // time runs from left to right in every language
            LayoutMirroring.enabled: false
            LayoutMirroring.childrenInherit: true
            ToolButton {
                symbol: "chevron-left"
                tip: qsTr("A day earlier")
                onClicked: bar.shift(-1)
            }
            T.Slider {
                id: slider
                objectName: "compareSlider"
                width: Math.round(150 * Theme.scale)
                height: Theme.control
                from: bar.desk.clock.firstDate.getTime() / bar.dayMs
                to: bar.desk.clock.lastDate.getTime() / bar.dayMs
                stepSize: 1
                snapMode: T.Slider.SnapAlways
                value: bar.day.getTime() / bar.dayMs
                Accessible.name: bar.comparison.kind === Comparison.Known ? qsTr("Reported by") : qsTr("The other day")
                onMoved: bar.toDay(new Date(Math.round(value) * bar.dayMs))
                // these two keys step the date elsewhere in the window
                Keys.onShortcutOverride: event => event.accepted = event.key === Qt.Key_Left || event.key === Qt.Key_Right
                background: Rectangle {
                    y: (slider.height - height) / 2
                    width: slider.width
                    height: 4
                    radius: 2
                    color: Theme.line
                    Rectangle {
                        width: slider.handle.x + slider.handle.width / 2
                        height: parent.height
                        radius: 2
                        color: Theme.accent
                    }
                }
                handle: Rectangle {
                    x: slider.visualPosition * (slider.width - width)
                    y: (slider.height - height) / 2
                    width: Math.round(16 * Theme.scale)
                    height: width
                    radius: width / 2
                    color: Theme.panel
                    border { width: slider.visualFocus ? 3 : 2; color: Theme.accent }
                }
            }
            ToolButton {
                symbol: "chevron-right"
                tip: qsTr("A day later")
                onClicked: bar.shift(1)
            }
            DataText {
                objectName: "compareDay"
                height: Theme.control
                verticalAlignment: Text.AlignVCenter
                font.bold: true
                text: bar.label
            }
        }
        Choice {
            objectName: "compareClaimant"
            visible: bar.comparison.kind === Comparison.Claimant
            width: Math.round(230 * Theme.scale)
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
                { key: "marks", text: qsTr("Marks"), tip: qsTr("The desk's map, with what differs outlined") }
            ]
            current: bar.mode
            onChosen: key => bar.modeChosen(key)
        }
        DataText {
            height: Theme.control
            verticalAlignment: Text.AlignVCenter
            color: Theme.dim
            text: qsTr("%n places differ", "", bar.comparison.differing)
        }
        ToolButton {
            quiet: true
            symbol: "close"
            tip: qsTr("Stop comparing")
            keys: "K"
            onClicked: bar.comparison.stop()
        }
    }
}
