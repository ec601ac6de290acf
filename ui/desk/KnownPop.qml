// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The choice of what was known by when: now, on the day looked at, or on one fixed day.
pragma ComponentBehavior: Bound

import QtQuick

Pop {
    id: pop
    required property Clock clock

    contentItem: Column {
        spacing: Theme.gap
        DataText {
            width: Math.round(300 * Theme.scale)
            wrapMode: Text.Wrap
            color: Theme.dim
            text: qsTr("The picture uses only what had been reported by the day chosen here.")
        }
        Segmented {
            choices: [
                { key: "now", text: qsTr("Now") },
                { key: "that", text: qsTr("That day") },
                { key: "fixed", text: qsTr("One day") }
            ]
            current: pop.clock.knownMode === Clock.Now ? "now" : pop.clock.knownMode === Clock.ThatDay ? "that" : "fixed"
            onChosen: key => {
                if (key === "now")
                    pop.clock.knowNow();
                else if (key === "that")
                    pop.clock.knowThatDay();
                else
                    pop.clock.knowOn(pop.clock.date);
            }
        }
        Row {
            spacing: Theme.gap
            visible: pop.clock.knownMode === Clock.FixedDay
            ToolButton {
                symbol: "chevron-left"
                tip: qsTr("A day earlier")
                onClicked: pop.shift(-1)
            }
            DataText {
                width: Math.round(160 * Theme.scale)
                height: parent.height
                horizontalAlignment: Text.AlignHCenter
                verticalAlignment: Text.AlignVCenter
                font.bold: true
                text: Say.mediumDate(pop.clock.knownOn)
            }
            ToolButton {
                symbol: "chevron-right"
                tip: qsTr("A day later")
                onClicked: pop.shift(1)
            }
        }
    }
    function shift(days: int) {
        const day = new Date(clock.knownOn);
        day.setDate(day.getDate() + days);
        clock.knowOn(day);
    }
}
