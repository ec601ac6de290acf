// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The pin of a claim: why it was pinned and a way to take that back, or a way to pin it with a reason.
pragma ComponentBehavior: Bound

import QtQuick

Column {
    id: line
    required property ClaimEntry claim
    required property ClaimsView view
    required property Pinner pinner
    readonly property bool editable: view.editor?.editable ?? false
    readonly property bool busy: view.editor?.busy ?? false
    readonly property bool asked: view.asked.length > 0 && view.asked === claim.uid

    function pin(): void {
        if (reason.text.trim().length === 0)
            return;
        pinner.pin(claim.uid, claim.what, reason.text);
        view.asked = "";
    }

    spacing: 4
    topPadding: 2

    DataText {
        objectName: "pinText"
        width: parent.width
        visible: line.claim.pinned
        horizontalAlignment: Text.AlignLeft
        wrapMode: Text.Wrap
        font.pixelSize: Theme.small + 1
        font.weight: Font.DemiBold
        color: Theme.accent
        text: Say.pin(line.claim.pin)
    }
    ToolButton {
        objectName: "takePinBack"
        visible: line.claim.pinned && line.editable
        enabled: !line.busy
        height: Math.round(24 * Theme.scale)
        symbol: "undo"
        text: qsTr("Take the pin back")
        onClicked: line.pinner.takeBack(line.claim.pin.uid, line.claim.uid, line.claim.what, line.claim.pin.reason)
    }
    ToolButton {
        objectName: "pin"
        visible: !line.claim.pinned && line.editable && !line.asked
        enabled: !line.busy
        height: Math.round(24 * Theme.scale)
        symbol: "push-pin"
        text: qsTr("Pin…")
        tip: !line.claim.decides ? qsTr("Mark it as the one you prefer; what each claimant says stays as it is")
            : line.claim.tied ? qsTr("Prefer it to the claims that are equal in time")
                             : qsTr("A pin decides only between claims from the same moment, reported on the same day; this one has no equal.")
        onClicked: {
            line.view.asked = line.claim.uid;
            reason.forceActiveFocus(Qt.OtherFocusReason);
        }
    }
    DataText {
        width: parent.width
        visible: line.asked && line.claim.decides && !line.claim.tied
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
        onAccepted: line.pin()
        Keys.onEscapePressed: line.view.asked = ""
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
            onClicked: line.pin()
        }
        ToolButton {
            height: Math.round(24 * Theme.scale)
            text: qsTr("Cancel")
            onClicked: line.view.asked = ""
        }
    }
}
