// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Asks before a link leaves the program: shows the whole address, opens only web addresses.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

T.Popup {
    id: prompt
    required property WebLinks links
    property string address: ""
    readonly property bool web: links.isWeb(address)

    function ask(url: string): void {
        address = url;
        open();
    }

    parent: T.Overlay.overlay
    anchors.centerIn: parent
    width: Math.min(Math.round(460 * Theme.scale), parent ? parent.width - 24 : 460)
    height: column.implicitHeight + 2 * padding
    padding: Math.round(18 * Theme.scale)
    modal: true
    focus: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    T.Overlay.modal: Rectangle {
        color: Qt.alpha("black", 0.45)
    }
    onOpened: cancel.forceActiveFocus(Qt.TabFocusReason)

    background: Rectangle {
        color: Theme.panel
        border.color: Theme.line
        radius: Theme.radius
    }
    contentItem: Column {
        id: column
        LayoutMirroring.enabled: Say.arabic
        LayoutMirroring.childrenInherit: true
        spacing: Theme.pad

        DataText {
            width: parent.width
            horizontalAlignment: Text.AlignLeft
            wrapMode: Text.Wrap
            font.pixelSize: Theme.large
            font.weight: Font.DemiBold
            text: prompt.web ? qsTr("Open this page in the browser?") : qsTr("This address is not opened")
        }
        DataText {
            width: parent.width
            horizontalAlignment: Text.AlignLeft
            wrapMode: Text.Wrap
            color: Theme.dim
            text: prompt.web ? qsTr("It leads to %1. The site will see that you visit it.").arg(Say.isolate(prompt.links.host(prompt.address)))
                             : qsTr("Only web addresses, http and https, are opened from here.")
        }
        Rectangle {
            width: parent.width
            height: whole.implicitHeight + 16
            radius: 6
            color: Theme.raised
            border.color: Theme.line
            TextEdit {
                id: whole
                objectName: "wholeAddress"
                anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: Theme.gap }
                readOnly: true
                selectByMouse: true
                textFormat: TextEdit.PlainText
                wrapMode: TextEdit.WrapAnywhere
                color: Theme.text
                selectionColor: Theme.accent
                selectedTextColor: Theme.accentText
                font.family: Theme.family
                font.pixelSize: Theme.body
                text: Say.clean(prompt.address)
            }
        }
        Row {
            anchors.right: parent.right
            spacing: Theme.gap
            ToolButton {
                id: cancel
                objectName: "cancelLink"
                text: prompt.web ? qsTr("Cancel") : qsTr("Close")
                onClicked: prompt.close()
            }
            ToolButton {
                text: qsTr("Copy the address")
                onClicked: {
                    prompt.links.copy(prompt.address);
                    prompt.close();
                }
            }
            ToolButton {
                objectName: "confirmLink"
                visible: prompt.web
                primary: true
                text: qsTr("Open in the browser")
                onClicked: {
                    prompt.close();
                    prompt.links.open(prompt.address);
                }
            }
        }
    }
}
