// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where an import is: file, check, import, result.
pragma ComponentBehavior: Bound

import QtQuick

Row {
    id: steps
    required property int stage // Importer::Stage
    required property bool wasSeen // the file could be read

    readonly property int at: stage === Importer.Idle || stage === Importer.Looking ? 0
        : stage === Importer.Choosing ? 1 : stage === Importer.Running ? 2
        : stage === Importer.Done ? 3 : wasSeen ? 2 : 0
    readonly property var names: [qsTr("File"), qsTr("Check"), qsTr("Import"), qsTr("Result")]

    spacing: Theme.gap
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("Step %1 of %2: %3").arg(at + 1).arg(names.length).arg(names[at])

    Repeater {
        model: steps.names
        delegate: Row {
            id: step
            required property int index
            required property string modelData
            readonly property bool isNow: index === steps.at
            readonly property bool isPast: index < steps.at
            spacing: 6

            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                visible: step.index > 0
                width: Math.round(18 * Theme.scale)
                height: 1
                color: Theme.faint
            }
            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                width: Math.round(20 * Theme.scale)
                height: width
                radius: width / 2
                color: step.isNow ? Theme.accent : step.isPast ? Qt.alpha(Theme.accent, 0.25) : "transparent"
                border.width: step.isNow ? 0 : 1
                border.color: step.isPast ? Theme.accent : Theme.faint
                DataText {
                    anchors.centerIn: parent
                    visible: !step.isPast
                    font.pixelSize: Theme.small
                    font.bold: true
                    color: step.isNow ? Theme.accentText : Theme.dim
                    text: step.index + 1
                }
                Icon {
                    anchors.centerIn: parent
                    visible: step.isPast
                    size: Math.round(11 * Theme.scale)
                    name: "check"
                    colour: Theme.accent
                }
            }
            DataText {
                anchors.verticalCenter: parent.verticalCenter
                font.pixelSize: Theme.small + 1
                font.weight: step.isNow ? Font.DemiBold : Font.Normal
                color: step.isNow ? Theme.text : Theme.dim
                text: step.modelData
            }
        }
    }
}
