// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The pin of a claim: why it was pinned and a way to take that back, or a way to pin it with a reason.
pragma ComponentBehavior: Bound

import QtQuick

Column {
    id: line
    required property string uid
    required property string what
    required property var pin
    required property bool decides
    required property bool tied
    required property ClaimWords words
    required property Pinner pinner
    readonly property string said: [words.subject, what].filter(part => part.length > 0).join(": ")
    readonly property bool pinned: pin.uid !== undefined
    readonly property bool editable: words.editable
    readonly property bool busy: words.editor?.busy ?? false
    readonly property bool asked: words.asked.length > 0 && words.asked === uid

    function make(): void {
        if (reason.text.trim().length === 0)
            return;
        pinner.pin(uid, said, reason.text);
        words.asked = "";
    }

    spacing: 4
    topPadding: 2

    DataText {
        objectName: "pinText"
        width: parent.width
        visible: line.pinned
        horizontalAlignment: Text.AlignLeft
        wrapMode: Text.Wrap
        font.pixelSize: Theme.small + 1
        font.weight: Font.DemiBold
        color: Theme.accent
        text: Say.pin(line.pin)
    }
    ToolButton {
        objectName: "takePinBack"
        visible: line.pinned && line.editable
        enabled: !line.busy
        height: Math.round(24 * Theme.scale)
        symbol: "undo"
        text: qsTr("Take the pin back")
        onClicked: line.pinner.takeBack(line.pin.uid, line.uid, line.said, line.pin.reason)
    }
    ToolButton {
        objectName: "pin"
        visible: !line.pinned && line.editable && !line.asked
        enabled: !line.busy
        height: Math.round(24 * Theme.scale)
        symbol: "push-pin"
        text: qsTr("Pin…")
        tip: !line.decides ? qsTr("Mark it as the one you prefer; what each claimant says stays as it is")
            : line.tied ? qsTr("Prefer it to the claims that are equal in time")
                             : qsTr("A pin decides only between claims from the same moment, reported on the same day; this one has no equal.")
        onClicked: {
            line.words.asked = line.uid;
            reason.forceActiveFocus(Qt.OtherFocusReason);
        }
    }
    DataText {
        width: parent.width
        visible: line.asked && line.decides && !line.tied
        horizontalAlignment: Text.AlignLeft
        wrapMode: Text.Wrap
        font.pixelSize: Theme.small
        color: Theme.warning
        text: qsTr("It has no equal in time, so the pin changes nothing on the map now.")
    }
    TextLine {
        id: reason
        objectName: "pinReason"
        width: parent.width
        visible: line.asked
        hint: qsTr("Why this one")
        onAccepted: line.make()
        Keys.onEscapePressed: line.words.asked = ""
        Keys.onShortcutOverride: event => event.accepted = event.key === Qt.Key_Escape
    }
    Row {
        visible: line.asked
        spacing: Theme.gap
        ToolButton {
            objectName: "pinSure"
            height: Math.round(24 * Theme.scale)
            primary: true
            enabled: reason.text.trim().length > 0 && !line.busy
            text: qsTr("Pin it")
            onClicked: line.make()
        }
        ToolButton {
            height: Math.round(24 * Theme.scale)
            text: qsTr("Cancel")
            onClicked: line.words.asked = ""
        }
    }
}
