// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// All fields of a form, section by section.
pragma ComponentBehavior: Bound

import QtQuick

Column {
    id: list
    required property Desk desk
    required property EditForm form
    required property bool canMake
    signal wanted(kind: string, field: string, typed: string)

    spacing: Theme.pad

    Repeater {
        model: ["what", "when", "who", "note"]
        delegate: Column {
            id: section
            required property string modelData
            readonly property var specs: list.form.fields.filter(f => f.section === modelData)
            width: list.width
            visible: specs.length > 0
            spacing: Theme.gap
            Item {
                width: parent.width
                height: Math.round(20 * Theme.scale)
                DataText {
                    anchors { left: parent.left; verticalCenter: parent.verticalCenter }
                    color: Theme.dim
                    font.pixelSize: Theme.small + 1
                    font.weight: Font.DemiBold
                    text: Fields.section(section.modelData)
                    Accessible.role: Accessible.Heading
                }
                Rectangle {
                    anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
                    height: 1
                    color: Theme.line
                }
            }
            Repeater {
                model: section.specs
                delegate: EditField {
                    required property var modelData
                    width: section.width
                    desk: list.desk
                    form: list.form
                    spec: modelData
                    canMake: list.canMake
                    onWanted: (kind, field, typed) => list.wanted(kind, field, typed)
                }
            }
        }
    }
}
