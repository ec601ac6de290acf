// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Editing over the desk: the form beside the map, histories, the list of edits, their keys and the menu under the pointer.
pragma ComponentBehavior: Bound

import QtQuick

Item {
    id: host
    objectName: "editHost"
    required property Desk desk
    required property Editor editor
    /// Nothing else lies over the desk, so that the keys are meant for it.
    required property bool keysOn
    /// Room beside the map: where panels stand.
    required property rect room
    signal told(sentence: string, isTrouble: bool, canUndo: bool)
    signal finished
    signal tableRequested

    readonly property bool open: part.sourceComponent !== null

    function add(kind: string, given: var): void {
        unlessDirty(() => {
            editForm.add(kind, given ?? {});
            showForm();
        });
    }
    function act(action: string, kind: string, id: string): void {
        if (action === "history") {
            unlessDirty(() => {
                itemHistory.read(kind, id);
                part.sourceComponent = historyPart;
                part.item.forceActiveFocus(); // qmllint disable missing-property
            });
            return;
        }
        unlessDirty(() => {
            if (action === "withdraw" ? editForm.withdraw(kind, id) : editForm.correct(kind, id))
                showForm();
        });
    }
    function withdrawSelected(): void {
        const claim = editForm.selectedClaim();
        if (claim.kind !== undefined)
            act("withdraw", claim.kind, claim.id);
        else
            told(qsTr("Select a claim, an event or a district first: then it can be withdrawn."), false, false);
    }
    function showEdits(): void {
        unlessDirty(() => {
            part.sourceComponent = editsPart;
            part.item.forceActiveFocus(); // qmllint disable missing-property
        });
    }
    /// The menu of a record under the pointer.
    function menuOf(kind: string, id: string, at: point): void {
        menu.kind = kind;
        menu.subject = id;
        menu.x = at.x;
        menu.y = at.y;
        menu.open();
    }
    function menuOfSelected(at: point): void {
        const claim = editForm.selectedClaim();
        if (claim.kind !== undefined)
            menuOf(claim.kind, claim.id, at);
    }
    function showForm(): void {
        if (part.sourceComponent !== formPart)
            part.sourceComponent = formPart;
        else
            part.item.innerField = ""; // qmllint disable missing-property
        part.item.focusFirst(); // qmllint disable missing-property
    }
    function close(): void {
        part.sourceComponent = null;
        editForm.clear();
        finished();
    }
    function unlessDirty(next: var): void {
        if (part.sourceComponent !== formPart || !editForm.dirty) {
            next();
            return;
        }
        sure.next = next;
        sure.open();
    }

    EditForm {
        id: editForm
        objectName: "editForm"
        desk: host.desk
        editor: host.editor
        arabic: Say.arabic
        onSaved: {
            if (part.sourceComponent === editsPart || part.sourceComponent === historyPart)
                editForm.clear(); // opened while the edit was being kept
            else
                host.close();
        }
    }
    EditForm {
        id: innerForm
        desk: host.desk
        editor: host.editor
        arabic: Say.arabic
    }
    ItemHistory {
        id: itemHistory
        desk: host.desk
        editor: host.editor
        arabic: Say.arabic
    }
    Connections {
        target: host.editor
        function onKept(batch: real, note: string): void { host.told(qsTr("Saved: %1").arg(Say.isolate(Say.clean(note))), false, true); }
        function onUndone(note: string): void { host.told(qsTr("Undone: %1").arg(Say.isolate(Say.clean(note))), false, false); }
        function onRedone(note: string): void { host.told(qsTr("Restored: %1").arg(Say.isolate(Say.clean(note))), false, false); }
        function onRefused(what: string, hint: string): void {
            if (part.sourceComponent !== formPart)
                host.told([Say.sentence(what), Say.sentence(hint)].join(" "), true, false);
        }
        function onCopyFailed(what: string, hint: string): void { host.told([Say.sentence(what), Say.sentence(hint)].join(" "), true, false); }
    }
    // while a claim about districts is added, a click on the map adds the district
    Connections {
        target: host.desk.selection
        enabled: part.sourceComponent === formPart && editForm.purpose === EditForm.Adding && editForm.kind === "control"
        function onChanged(): void {
            const id = host.desk.selection.id;
            const there = (editForm.values.place ?? "").split(";").map(p => p.trim());
            if (host.desk.selection.kind === Selection.Place && !there.includes(id))
                editForm.toggle("place", id);
        }
    }

    Loader {
        id: part
        x: host.room.x
        y: host.room.y
        width: host.room.width
        height: host.room.height
        focus: true
    }
    Component {
        id: formPart
        EditPanel {
            desk: host.desk
            editor: host.editor
            form: editForm
            inner: innerForm
            onClosed: host.unlessDirty(() => host.close())
        }
    }
    Component { id: editsPart; EditsView { desk: host.desk; editor: host.editor; onClosed: host.close() } }
    Component { id: historyPart; HistoryView { desk: host.desk; history: itemHistory; onClosed: host.close() } }

    Pop {
        id: menu
        objectName: "editMenuPop"
        property string kind: ""
        property string subject: ""
        contentItem: EditRows {
            LayoutMirroring.enabled: Say.arabic
            LayoutMirroring.childrenInherit: true
            kind: menu.kind
            about: menu.kind === "place" ? "control" : ""
            onChosen: action => {
                menu.close();
                if (action === "add")
                    host.add("control", { place: menu.subject });
                else
                    host.act(action, menu.kind, menu.subject);
            }
        }
    }
    Confirm {
        id: sure
        property var next: null
        question: qsTr("What was typed is not saved.")
        action: qsTr("Discard it")
        keepText: qsTr("Keep editing")
        onConfirmed: {
            editForm.clear();
            next.call();
        }
    }

    Shortcut { enabled: host.keysOn; sequences: ["Ctrl+N"]; onActivated: host.add("control", {}) }
    Shortcut { enabled: host.keysOn; sequences: ["Ctrl+Z"]; onActivated: host.editor.undo() }
    Shortcut { enabled: host.keysOn; sequences: ["Ctrl+Shift+Z", "Ctrl+Y"]; onActivated: host.editor.redo() }
    Shortcut { enabled: host.keysOn; sequences: ["Ctrl+T"]; onActivated: host.tableRequested() }
    Shortcut { enabled: host.keysOn && !host.open; sequences: ["Delete"]; onActivated: host.withdrawSelected() }
}
