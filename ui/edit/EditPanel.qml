// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The form beside the map: adds, corrects or withdraws one record, or one claim about many districts.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

SidePanel {
    id: panel
    objectName: "editPanel"
    required property Desk desk
    required property Editor editor
    required property EditForm form
    required property EditForm inner

    /// The field that a new source, faction or place is made for; empty while the form itself is shown.
    property string innerField: ""
    property bool waits: false // for the store's answer to take it
    readonly property bool within: innerField.length > 0
    readonly property bool withdrawing: form.purpose === EditForm.Withdrawing
    readonly property string subject: Say.isolate(form.note)

    function makeNew(kind: string, field: string, typed: string): void {
        inner.beginWithin(form, kind, kind === "source" ? { publisher: typed } : { nameEn: typed });
        innerField = field;
        flick.contentY = 0;
        focusFirst();
    }
    function save(): void {
        if (!within) {
            form.save();
            return;
        }
        waits = false;
        waits = !take() && Object.keys(inner.marks).length === 0;
    }
    /// Puts what was made into the field that lacked it; false while the store has not answered or something is wrong.
    function take(): bool {
        if (!form.adopt(inner, innerField))
            return false;
        innerField = "";
        flick.contentY = 0;
        return true;
    }
    function leave(): void {
        if (within)
            innerField = "";
        else
            closed();
    }
    function focusFirst(): void {
        fields.forceActiveFocus();
        const first = fields.nextItemInFocusChain(true);
        if (first)
            first.forceActiveFocus(Qt.TabFocusReason);
    }

    heading: within ? (innerKind.length > 0 ? qsTr("New: %1").arg(Fields.kind(innerKind)) : "")
        : withdrawing ? qsTr("Withdraw") : form.purpose === EditForm.Correcting ? qsTr("Correct: %1").arg(Fields.kind(form.kind))
        : qsTr("Add: %1").arg(Fields.kind(form.kind))
    readonly property string innerKind: inner.kind
    detail: withdrawing ? qsTr("It stays in the history and can be restored.") : ""

    Connections {
        target: panel.inner
        function onEdited(): void {
            if (!panel.waits || !panel.within)
                return;
            panel.waits = false;
            panel.waits = !panel.take() && Object.keys(panel.inner.marks).length === 0;
        }
    }
    Shortcut { sequences: ["Ctrl+Return", "Ctrl+Enter"]; onActivated: panel.save() }
    Shortcut { sequences: ["Escape"]; onActivated: panel.leave() }

    Flickable {
        id: flick
        anchors.fill: parent
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        contentHeight: page.height + 2 * Theme.pad
        T.ScrollBar.vertical: ScrollBar {}
        // what has the focus stays in view
        Connections {
            target: panel.Window.window
            function onActiveFocusItemChanged(): void {
                const item = panel.Window.activeFocusItem;
                if (!item || item.height > flick.height)
                    return; // a part of the form, or it is not laid out yet
                let up = item;
                while (up && up !== page)
                    up = up.parent;
                if (!up)
                    return;
                const top = item.mapToItem(page, 0, 0).y;
                if (top - 24 < flick.contentY)
                    flick.contentY = Math.max(0, top - 40);
                else if (top + item.height + 60 > flick.contentY + flick.height)
                    flick.contentY = Math.min(Math.max(0, flick.contentHeight - flick.height), top + item.height + 60 - flick.height);
            }
        }
        Column {
            id: page
            x: Theme.pad
            y: Theme.pad
            width: flick.width - 2 * Theme.pad - 4
            spacing: Theme.pad

            Choice {
                objectName: "editKind"
                width: parent.width
                visible: panel.form.purpose === EditForm.Adding && !panel.within && !panel.form.dirty
                choices: Fields.kinds.map(k => ({ key: k, text: Fields.kind(k) }))
                current: panel.form.kind
                onChosen: key => panel.form.add(key)
            }
            DataText {
                width: parent.width
                visible: panel.form.loading
                color: Theme.dim
                horizontalAlignment: Text.AlignLeft
                text: qsTr("Reading the event …")
            }
            EditFields {
                id: fields
                width: parent.width
                visible: !panel.within && !panel.form.loading
                desk: panel.desk
                form: panel.form
                canMake: true
                onWanted: (kind, field, typed) => panel.makeNew(kind, field, typed)
            }
            EditFields {
                width: parent.width
                visible: panel.within
                desk: panel.desk
                form: panel.inner
                canMake: false
            }
            Column {
                width: parent.width
                visible: !panel.within
                spacing: 3
                DataText {
                    width: parent.width
                    horizontalAlignment: Text.AlignLeft
                    color: Theme.dim
                    font.pixelSize: Theme.small + 1
                    text: panel.withdrawing ? qsTr("Why, for the history") : qsTr("What was done, for the history")
                }
                TextLine {
                    objectName: "editNote"
                    width: parent.width
                    text: panel.form.note
                    Accessible.name: panel.withdrawing ? qsTr("Why, for the history") : qsTr("What was done, for the history")
                    onTextEdited: panel.form.note = text
                }
                DataText {
                    width: parent.width
                    visible: text.length > 0
                    horizontalAlignment: Text.AlignLeft
                    wrapMode: Text.Wrap
                    color: Theme.warning
                    font.pixelSize: Theme.small + 1
                    text: Say.sentence(panel.form.marks.note ?? "")
                }
            }
        }
    }

    foot: Column {
        width: parent.width
        spacing: Theme.gap
        CopyOffer {
            width: parent.width
            editor: panel.editor
        }
        DataText {
            objectName: "editTrouble"
            width: parent.width
            visible: text.length > 0
            horizontalAlignment: Text.AlignLeft
            wrapMode: Text.Wrap
            color: Theme.warning
            text: Say.sentence(panel.form.trouble)
        }
        Row {
            anchors.right: parent.right
            spacing: Theme.gap
            ToolButton {
                objectName: "editCancel"
                text: panel.within ? qsTr("Back") : qsTr("Cancel")
                keys: "Esc"
                onClicked: panel.leave()
            }
            ToolButton {
                objectName: "editSave"
                primary: panel.editor.whyNot.length === 0
                enabled: panel.within || panel.editor.editable && !panel.form.saving && !panel.form.loading
                text: panel.within ? qsTr("Use it") : panel.form.saving ? qsTr("Saving …") : panel.withdrawing ? qsTr("Withdraw") : qsTr("Save")
                tip: panel.within ? qsTr("It is saved together with the rest") : qsTr("Keep it in the store")
                keys: qsTr("Ctrl+Enter")
                onClicked: panel.save()
            }
        }
    }
}
