// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Play and step buttons, the speed, and the day in full. Buttons keep their order in Arabic, as time does.
pragma ComponentBehavior: Bound

import QtQuick

Item {
    id: controls
    required property Desk desk
    readonly property Clock clock: desk.clock
    required property bool zoomed
    required property bool brushing
    required property bool beforePeriod

    signal zoomRequested(factor: real) // 0: the whole period
    signal brushToggled

    implicitHeight: Theme.control

    Item {
        id: buttonSlot
        anchors { left: parent.left; top: parent.top; bottom: parent.bottom }
        width: buttons.width

        Row {
            id: buttons
            anchors.verticalCenter: parent.verticalCenter
            LayoutMirroring.enabled: false
            LayoutMirroring.childrenInherit: true
            spacing: Math.round(3 * Theme.scale)

            ToolButton {
                objectName: "toStart"
                quiet: true
                symbol: "to-start"
                tip: qsTr("First day")
                keys: "Home"
                onClicked: controls.clock.toStart()
            }
            ToolButton {
                objectName: "changeBack"
                quiet: true
                symbol: "change-back"
                tip: qsTr("Last change of control")
                keys: "Ctrl+←"
                onClicked: controls.desk.stepper.lastChange()
            }
            ToolButton {
                objectName: "eventBack"
                quiet: true
                symbol: "event-back"
                tip: qsTr("Last event")
                keys: "Shift+←"
                onClicked: controls.desk.stepper.lastEvent()
            }
            ToolButton {
                objectName: "stepBack"
                symbol: "step-back"
                tip: qsTr("Day before")
                keys: "←"
                onClicked: controls.clock.stepDays(-1)
            }
            ToolButton {
                objectName: "play"
                primary: true
                symbol: controls.clock.playing ? "pause" : "play"
                tip: controls.clock.playing ? qsTr("Pause") : qsTr("Play")
                keys: qsTr("Space")
                onClicked: controls.clock.playing = !controls.clock.playing
            }
            ToolButton {
                objectName: "stepForward"
                symbol: "step-forward"
                tip: qsTr("Next day")
                keys: "→"
                onClicked: controls.clock.stepDays(1)
            }
            ToolButton {
                objectName: "eventForward"
                quiet: true
                symbol: "event-forward"
                tip: qsTr("Next event")
                keys: "Shift+→"
                onClicked: controls.desk.stepper.nextEvent()
            }
            ToolButton {
                objectName: "changeForward"
                quiet: true
                symbol: "change-forward"
                tip: qsTr("Next change of control")
                keys: "Ctrl+→"
                onClicked: controls.desk.stepper.nextChange()
            }
            ToolButton {
                objectName: "toEnd"
                quiet: true
                symbol: "to-end"
                tip: qsTr("Last day")
                keys: "End"
                onClicked: controls.clock.toEnd()
            }
        }
    }
    Choice {
        id: speeds
        objectName: "speed"
        anchors { left: buttonSlot.right; leftMargin: Theme.gap; verticalCenter: parent.verticalCenter }
        visible: controls.width > Math.round(640 * Theme.scale)
        width: visible ? implicitWidth : 0
        choices: [
            { key: "0.5", text: qsTr("½ day a second") },
            { key: "1", text: qsTr("1 day a second") },
            { key: "2", text: qsTr("2 days a second") },
            { key: "4", text: qsTr("4 days a second") }
        ]
        current: String(controls.clock.speed)
        onChosen: key => controls.clock.speed = Number(key)
        Accessible.description: qsTr("Speed")
    }
    DataText {
        id: day
        objectName: "timelineDate"
        anchors {
            left: speeds.right; leftMargin: Theme.pad; right: tools.left; rightMargin: Theme.pad
            verticalCenter: parent.verticalCenter
        }
        horizontalAlignment: Text.AlignLeft
        text: {
            const time = controls.clock.hasTime ? " · " + Qt.formatTime(controls.clock.dateTime, "HH:mm") : "";
            const words = Say.fullDate(controls.clock.date) + time;
            return controls.beforePeriod ? qsTr("%1 (before the period)").arg(words) : words;
        }
        font.pixelSize: Theme.large
        font.bold: true
        color: controls.beforePeriod ? Theme.warning : Theme.text
    }
    Item {
        id: tools
        anchors { right: legend.left; rightMargin: visible && legend.visible ? Theme.pad : 0; top: parent.top; bottom: parent.bottom }
        visible: controls.width > Math.round(760 * Theme.scale)
        width: visible ? toolRow.width : 0

        Row {
            id: toolRow
            anchors.verticalCenter: parent.verticalCenter
            LayoutMirroring.enabled: false
            LayoutMirroring.childrenInherit: true
            spacing: Math.round(3 * Theme.scale)

            ToolButton {
                objectName: "brush"
                quiet: true
                symbol: "brush"
                checked: controls.brushing
                tip: qsTr("Choose days by dragging over the bars")
                keys: qsTr("Shift+drag")
                onClicked: controls.brushToggled()
            }
            ToolButton {
                objectName: "zoomOut"
                quiet: true
                symbol: "minus"
                enabled: controls.zoomed
                tip: qsTr("Show more days")
                keys: "Ctrl+\u2212"
                onClicked: controls.zoomRequested(1 / 1.6)
            }
            ToolButton {
                objectName: "zoomIn"
                quiet: true
                symbol: "plus"
                tip: qsTr("Show fewer days, closer")
                keys: "Ctrl++"
                onClicked: controls.zoomRequested(1.6)
            }
            ToolButton {
                objectName: "zoomWhole"
                quiet: true
                symbol: "fit"
                enabled: controls.zoomed
                tip: qsTr("Show the whole period")
                keys: "Ctrl+0"
                onClicked: controls.zoomRequested(0)
            }
        }
    }
    Row {
        id: legend
        property string bin: "day"
        readonly property string unit: {
            switch (bin) {
            case "week": return qsTr("by week");
            case "month": return qsTr("by month");
            case "year": return qsTr("by year");
            default: return qsTr("by day");
            }
        }
        anchors { right: parent.right; verticalCenter: parent.verticalCenter }
        visible: controls.width > Math.round(980 * Theme.scale)
        width: visible ? implicitWidth : 0
        spacing: Math.round(6 * Theme.scale)

        component Key: Rectangle {
            anchors.verticalCenter: parent?.verticalCenter
            width: Math.round(9 * Theme.scale)
            height: width
            radius: 2
        }
        component Word: DataText {
            anchors.verticalCenter: parent?.verticalCenter
            font.pixelSize: Theme.small
            color: Theme.dim
            rightPadding: Say.arabic ? 0 : Theme.gap
            leftPadding: Say.arabic ? Theme.gap : 0
        }
        Key { color: Theme.dim }
        Word { text: qsTr("events") }
        Key { color: Theme.accent }
        Word { text: qsTr("changes of control") }
        Word { text: legend.unit; rightPadding: 0; leftPadding: 0 }
    }
    property alias bin: legend.bin
}
