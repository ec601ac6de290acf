// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The strip of one place: a click goes to the day under it, resting on it tells who held the place then and who says so.
// Time runs from left to right in every language.
pragma ComponentBehavior: Bound

import QtQuick

Item {
    id: strip
    required property Desk desk
    required property FactionColours colours
    required property string place
    signal chosen(minutes: real) // 23:59 of a day

    function xOf(minutes: real): real {
        return picture.xOf(minutes);
    }
    /// A spell as lines of text.
    function words(spell: var): string {
        if (spell.from === undefined)
            return "";
        const span = spell.to.length > 0 ? qsTr("%1 to %2").arg(Say.stamp(spell.from)).arg(Say.stamp(spell.to))
                                         : qsTr("since %1").arg(Say.stamp(spell.from));
        if (spell.controller.length === 0)
            return qsTr("Nothing is reported") + "\n" + span;
        const name = Say.isolate(Say.clean(Say.name(spell.controllerNameEn, spell.controllerNameAr)));
        const grade = qsTr("%1 · %2").arg(spell.credibility).arg(Say.credibility(spell.credibility));
        return [
            qsTr("%1, %2").arg(name).arg(Say.status(spell.status)),
            span,
            isNaN(spell.reportedOn) ? "" : qsTr("reported %1").arg(Say.mediumDate(spell.reportedOn)),
            grade,
            Say.pin(spell.pin),
            spell.sources.map(s => Say.isolate(Say.clean(s))).join(", ")
        ].filter(line => line.length > 0).join("\n");
    }

    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    HistoryStrip {
        id: picture
        objectName: "strip"
        anchors.fill: parent
        histories: strip.desk.histories
        colours: strip.colours
        place: strip.place
        ink: Theme.ink
    }
    MouseArea {
        id: pointer
        anchors.fill: parent
        hoverEnabled: true
        cursorShape: Qt.PointingHandCursor
        onClicked: mouse => strip.chosen(Math.floor(picture.minutesAt(mouse.x) / 1440) * 1440 + 1439)
    }
    Loader {
        x: pointer.mouseX
        height: parent.height
        active: pointer.containsMouse
        sourceComponent: Tip {
            objectName: "spellTip"
            shown: pointer.containsMouse
            text: strip.words(strip.desk.histories.spellAt(strip.place, picture.minutesAt(pointer.mouseX)))
        }
    }
}
