// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the desk's picture and the one it is compared with are of, each in a few words.
import QtQml

QtObject {
    id: texts
    required property Desk desk
    readonly property Comparison comparison: desk.comparison
    readonly property string here: wordsOf(desk.clock, desk.filter)
    readonly property string there: wordsOf(comparison.clock, comparison.filter)

    /// Only what can differ between both is said.
    function wordsOf(clock: Clock, filter: Filter): string {
        switch (comparison.kind) {
        case Comparison.Date:
            return Say.mediumDate(clock.date) + (clock.hasTime ? " " + Qt.formatTime(clock.dateTime, "HH:mm") : "");
        case Comparison.Known:
            return clock.knownMode === Clock.Now ? qsTr("As known now") : qsTr("As known on %1").arg(Say.isolate(Say.mediumDate(clock.knownOn)));
        case Comparison.Claimant:
            return filter.claimant.length > 0 ? qsTr("As told by %1").arg(Say.isolate(Say.clean(filter.claimant))) : qsTr("As told by everybody");
        default:
            return "";
        }
    }
}
