// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What one edit did: a thing or claim each, with the fields that changed.
pragma ComponentBehavior: Bound

import QtQuick

Column {
    id: changes
    objectName: "editChanges"
    required property EditItems of

    spacing: 6
    Repeater {
        model: changes.of.items
        delegate: Column {
            id: item
            required property var modelData // {kind, title, isNew, isWithdrawn, changes}
            width: changes.width
            spacing: 1
            Note {
                objectName: "editedItem"
                color: Theme.text
                font.weight: Font.DemiBold
                text: {
                    const title = Say.clean(item.modelData.title);
                    const what = title.length > 0 ? qsTr("%1: %2").arg(Fields.kind(item.modelData.kind)).arg(Say.isolate(title)) : Fields.kind(item.modelData.kind);
                    return [what, item.modelData.isWithdrawn ? qsTr("withdrawn") : item.modelData.isNew ? qsTr("new") : ""]
                        .filter(part => part.length > 0).join(" · ");
                }
            }
            Repeater {
                model: item.modelData.isWithdrawn ? [] : item.modelData.changes.filter(c => c.after.length > 0 || !c.isFirst)
                delegate: ChangeLine {
                    required property var modelData
                    maximumLineCount: 4
                    change: modelData
                }
            }
            Note {
                visible: item.modelData.changes.length === 0 && !item.modelData.isWithdrawn
                text: qsTr("No field differs from before.")
            }
        }
    }
    Note {
        visible: changes.of.loading || changes.of.more > 0 || changes.of.items.length === 0
        text: changes.of.loading ? qsTr("Reading …")
            : changes.of.more > 0 ? qsTr("and %n more", "", changes.of.more) : qsTr("The store knows nothing of it.")
    }
    component Note: DataText {
        width: parent ? parent.width : 0
        horizontalAlignment: Text.AlignLeft
        wrapMode: Text.Wrap
        color: Theme.dim
        font.pixelSize: Theme.small + 1
    }
}
