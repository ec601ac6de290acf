// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A question before something is broken off or lost: the safe answer has the focus.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

T.Popup {
    id: view
    property string question: ""
    property string action: "" // what the other button says
    property string keepText: qsTr("Keep importing")
    signal confirmed

    parent: T.Overlay.overlay
    x: parent ? Math.round((parent.width - width) / 2) : 0
    y: parent ? Math.round((parent.height - height) / 2) : 0
    width: Math.round(460 * Theme.scale)
    height: contentItem.implicitHeight + 2 * padding
    padding: 2 * Theme.pad
    modal: true
    focus: true
    closePolicy: T.Popup.CloseOnEscape
    onOpened: keep.forceActiveFocus(Qt.TabFocusReason)

    T.Overlay.modal: Rectangle { color: Qt.alpha(Theme.page, 0.7) }
    background: Rectangle {
        radius: Theme.radius
        color: Theme.panel
        border.color: Theme.line
    }
    contentItem: Column {
        id: column
        objectName: "confirm"
        LayoutMirroring.enabled: Say.arabic
        LayoutMirroring.childrenInherit: true
        spacing: 2 * Theme.pad
        Accessible.role: Accessible.Dialog
        Accessible.name: view.question

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
                objectName: "confirmSure"
                text: view.action
                Keys.onReturnPressed: clicked()
                onClicked: {
                    view.close();
                    view.confirmed();
                }
            }
            ToolButton {
                id: keep
                primary: true
                text: view.keepText
                Keys.onReturnPressed: clicked()
                onClicked: view.close()
            }
        }
    }
}
