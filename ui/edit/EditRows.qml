// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Lines of a menu about one thing or claim: add a claim about it, correct it, withdraw it, see its history.
pragma ComponentBehavior: Bound

import QtQuick

Column {
    id: rows
    required property string kind // of record; empty for a thing that is none
    required property string about // kind of claim that can be added about it, empty for none
    signal chosen(action: string)

    /// The rows keep their width whatever a popup makes of the column before it is shown.
    readonly property int wide: Math.round(240 * Theme.scale)
    width: wide
    spacing: 2

    MenuRow {
        objectName: "rowAdd"
        width: rows.wide
        visible: rows.about.length > 0
        symbol: "plus"
        text: rows.about === "control" ? qsTr("Add who holds it…") : qsTr("Add: %1…").arg(Fields.kind(rows.about))
        onClicked: rows.chosen("add")
    }
    MenuRow {
        objectName: "rowCorrect"
        width: rows.wide
        visible: rows.kind.length > 0
        symbol: "pencil"
        text: qsTr("Correct…")
        onClicked: rows.chosen("correct")
    }
    MenuRow {
        objectName: "rowWithdraw"
        width: rows.wide
        visible: rows.kind.length > 0 && rows.kind !== "source" && rows.kind !== "faction"
        symbol: "trash"
        text: rows.kind === "place" ? qsTr("Remove…") : qsTr("Withdraw…")
        onClicked: rows.chosen("withdraw")
    }
    MenuRow {
        objectName: "rowHistory"
        width: rows.wide
        visible: rows.kind.length > 0
        symbol: "clock"
        text: qsTr("History")
        onClicked: rows.chosen("history")
    }
}
