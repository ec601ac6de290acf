// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who said what of one claim or thing, when, and what each version changed.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

SidePanel {
    id: view
    objectName: "historyView"
    required property Desk desk
    required property ItemHistory history
    heading: qsTr("History")
    detail: Say.clean(history.title)

    Shortcut { sequences: ["Escape"]; onActivated: view.closed() }

    ListView {
        id: list
        objectName: "historyList"
        anchors { fill: parent; margins: Theme.gap }
        clip: true
        focus: true
        activeFocusOnTab: true
        boundsBehavior: Flickable.StopAtBounds
        spacing: Theme.gap
        model: view.history.entries
        T.ScrollBar.vertical: ScrollBar {}
        delegate: Rectangle {
            id: card
            required property var modelData
            required property int index
            width: ListView.view.width
            height: column.height + 2 * Theme.gap
            radius: 8
            color: Theme.raised
            border.width: modelData.counts ? 2 : 1
            border.color: modelData.counts ? Theme.accent : Theme.line
            Column {
                id: column
                anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.gap }
                spacing: 3
                Line {
                    visible: text.length > 0
                    font.weight: Font.DemiBold
                    color: card.modelData.counts ? Theme.accent : Theme.dim
                    text: [card.modelData.counts ? qsTr("What counts now") : "", card.modelData.isWithdrawn ? qsTr("withdrawn") : "",
                        card.modelData.stands ? "" : qsTr("undone")].filter(t => t.length > 0).join(" · ")
                }
                Line {
                    color: Theme.text
                    font.pixelSize: Theme.body
                    text: [qsTr("Version %1").arg(card.modelData.version), Say.isolate(Say.clean(card.modelData.author)),
                        Say.stamp(card.modelData.recordedAt) + " UTC"].filter(t => t.length > 2).join("  ·  ")
                }
                Line {
                    text: card.modelData.batchKind === "edit" ? qsTr("Edit: %1").arg(Say.isolate(Say.clean(card.modelData.batchName)))
                        : card.modelData.batchKind === "import" ? qsTr("Import: %1").arg(Say.isolate(Say.clean(card.modelData.batchName)))
                        : qsTr("The data set")
                }
                Repeater {
                    model: card.modelData.changes
                    delegate: ChangeLine {
                        required property var modelData
                        change: modelData
                    }
                }
                Line {
                    visible: card.modelData.changes.length === 0 && !card.modelData.isWithdrawn
                    text: qsTr("Nothing but who says so was changed.")
                }
                Line {
                    visible: card.modelData.credibility > 0
                    text: qsTr("%1 · %2").arg(card.modelData.credibility).arg(Say.credibility(card.modelData.credibility))
                }
                Line {
                    visible: text.length > 0
                    text: card.modelData.sources.length > 0 ? qsTr("Sources: %1").arg(card.modelData.sources.map(s => Say.isolate(Say.clean(s))).join(", ")) : ""
                }
            }
        }
        DataText {
            anchors.centerIn: parent
            visible: list.count === 0
            color: Theme.dim
            text: view.history.loading ? qsTr("Reading …") : qsTr("The store knows nothing of it.")
        }
    }
    component Line: DataText {
        width: parent ? parent.width : 0
        horizontalAlignment: Text.AlignLeft
        wrapMode: Text.Wrap
        color: Theme.dim
        font.pixelSize: Theme.small + 1
    }
}
