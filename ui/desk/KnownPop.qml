// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The choice of which claims make the picture: reported by when, of which grades, told by whom.
pragma ComponentBehavior: Bound

import QtQuick

Pop {
    id: pop
    required property Desk desk
    readonly property Clock clock: desk.clock
    readonly property Filter filter: desk.filter

    contentItem: Column {
        spacing: Theme.gap
        PopTitle { text: qsTr("Reported by") }
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
                onClicked: pop.clock.stepKnown(-1)
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
                onClicked: pop.clock.stepKnown(1)
            }
        }
        PopTitle { text: qsTr("Graded at least") }
        Choice {
            objectName: "gradeChoice"
            width: Math.round(300 * Theme.scale)
            choices: [5, 4, 3, 2, 1].map(grade => ({ key: String(grade), text: grade + " · " + Say.credibility(grade) }))
            current: String(pop.filter.worstGrade)
            onChosen: key => pop.filter.worstGrade = Number(key)
            Accessible.description: qsTr("The lowest grade of a claim that counts")
        }
        CheckItem {
            objectName: "unjudged"
            text: qsTr("And those that cannot be judged (6)")
            checked: pop.filter.unjudged
            onToggled: pop.filter.unjudged = checked
        }
        PopTitle { text: qsTr("As told by") }
        Choice {
            objectName: "claimantChoice"
            width: Math.round(300 * Theme.scale)
            choices: [{ key: "", text: qsTr("Everybody") }].concat(pop.desk.claimants.map(
                c => ({ key: c.name, text: Say.clean(c.name) + "  (" + Say.number(c.claims) + ")" })))
            current: pop.filter.claimant
            onChosen: key => pop.filter.claimant = key
            Accessible.description: qsTr("Whose claims make the picture")
        }
        ToolButton {
            objectName: "plainPicture"
            width: Math.round(300 * Theme.scale)
            enabled: pop.filter.narrowed || pop.clock.knownMode !== Clock.Now
            text: qsTr("All that is known now")
            onClicked: {
                pop.clock.knowNow();
                pop.filter.widen();
            }
        }
    }
}
