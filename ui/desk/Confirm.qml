// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A question before something is broken off: the safe answer has the focus.
pragma ComponentBehavior: Bound

import QtQuick

FocusScope {
    id: view
    objectName: "confirm"
    required property string question
    required property string action // what the other button says
    signal confirmed
    signal closed

    focus: true
    Accessible.role: Accessible.Dialog
    Accessible.name: question
    Keys.onEscapePressed: closed()
    Component.onCompleted: keep.forceActiveFocus(Qt.TabFocusReason)

    Rectangle {
        anchors.fill: parent
        color: Qt.alpha(Theme.page, 0.7)
        MouseArea { anchors.fill: parent; onClicked: view.closed(); onWheel: {} }
    }
    Rectangle {
        anchors.centerIn: parent
        width: Math.min(parent.width - 4 * Theme.pad, Math.round(440 * Theme.scale))
        height: column.height + 4 * Theme.pad
        radius: Theme.radius
        color: Theme.panel
        border.color: Theme.line
        MouseArea { anchors.fill: parent }
        Column {
            id: column
            anchors { left: parent.left; right: parent.right; margins: 2 * Theme.pad; verticalCenter: parent.verticalCenter }
            spacing: 2 * Theme.pad
            DataText {
                width: parent.width
                horizontalAlignment: Text.AlignLeft
                wrapMode: Text.Wrap
                font.pixelSize: Theme.large - 1
                text: view.question
            }
            Row {
                anchors.right: parent.right
                spacing: Theme.gap
                ToolButton {
                    id: sure
                    objectName: "confirmSure"
                    text: view.action
                    Keys.onReturnPressed: clicked()
                    onClicked: view.confirmed()
                }
                ToolButton {
                    id: keep
                    primary: true
                    text: qsTr("Keep importing")
                    Keys.onReturnPressed: clicked()
                    onClicked: view.closed()
                }
            }
        }
    }
}
