// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// One sentence about what was done or could not be done; goes by itself unless it is trouble.
pragma ComponentBehavior: Bound

import QtQuick

Rectangle {
    id: notice
    objectName: "notice"
    property string text: ""
    property bool isTrouble: false
    property string action: "" // what its button says; without one there is none
    signal acted

    function show(sentence: string, trouble: bool): void {
        text = sentence;
        isTrouble = trouble;
        action = "";
        if (!trouble)
            goes.restart();
    }

    visible: text.length > 0
    width: Math.min(row.implicitWidth + 2 * Theme.pad, parent ? parent.width - 4 * Theme.pad : 0)
    height: Math.max(Math.round(40 * Theme.scale), words.height + 2 * Theme.gap)
    radius: Theme.radius
    color: Theme.raised
    border.color: isTrouble ? Theme.warning : Theme.line
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    Row {
        id: row
        anchors.centerIn: parent
        spacing: Theme.pad
        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: notice.isTrouble ? "warning" : "check"
            colour: notice.isTrouble ? Theme.warning : Theme.accent
        }
        DataText {
            id: words
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, Math.round(620 * Theme.scale))
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignLeft
            text: notice.text
        }
        ToolButton {
            objectName: "noticeAction"
            anchors.verticalCenter: parent.verticalCenter
            height: Math.round(26 * Theme.scale)
            visible: notice.action.length > 0
            text: notice.action
            onClicked: {
                notice.text = "";
                notice.acted();
            }
        }
        ToolButton {
            anchors.verticalCenter: parent.verticalCenter
            height: Math.round(26 * Theme.scale)
            quiet: true
            symbol: "close"
            tip: qsTr("Dismiss")
            onClicked: notice.text = ""
        }
    }
    Timer {
        id: goes
        interval: 6000
        onTriggered: if (!notice.isTrouble) notice.text = ""
    }
}
