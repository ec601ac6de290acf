// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The search line: narrows the events as one types, offers the places, roads and factions of that name, and goes to a
// position in any notation.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

SearchField {
    id: box
    required property Desk desk
    signal leaveDown

    function take(kind: int, subject: string): void {
        pop.close();
        box.desk.filter.text = "";
        box.focus = false; // the keys are the desk's again
        box.desk.selection.select(kind, subject);
    }

    function goTo(row: int): void {
        const at = box.desk.finder.position(row);
        if (at.latitude === undefined)
            return;
        pop.close();
        box.desk.filter.text = "";
        box.focus = false;
        box.desk.board.pinAt(at.latitude, at.longitude);
    }

    objectName: "search"
    hint: qsTr("Events, places, positions")
    keys: qsTr("Ctrl+F")
    text: desk.filter.text
    onTextChanged: if (text.length === 0) desk.filter.text = ""
    onTextEdited: {
        desk.filter.text = text;
        list.currentIndex = desk.finder.positions > 0 ? 0 : -1;
        if (desk.finder.count > 0)
            pop.open();
        else
            pop.close();
    }
    onActiveFocusChanged: if (!activeFocus) pop.close()
    Keys.onDownPressed: {
        if (pop.opened && list.currentIndex < list.count - 1) {
            list.incrementCurrentIndex();
        } else {
            pop.close();
            leaveDown();
        }
    }
    Keys.onUpPressed: list.currentIndex = Math.max(-1, list.currentIndex - 1)
    onAccepted: {
        if (pop.opened && list.currentIndex >= 0) {
            (list.currentItem as T.AbstractButton).clicked();
        } else {
            pop.close();
            leaveDown();
        }
    }
    Connections {
        target: box.desk.filter
        function onTextChanged(): void {
            if (box.text !== box.desk.filter.text)
                box.text = box.desk.filter.text;
        }
    }

    Pop {
        id: pop
        objectName: "found"
        x: 0
        width: Math.max(box.width, Math.round(430 * Theme.scale))
        focus: false
        padding: Math.round(4 * Theme.scale)
        closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutsideParent
        contentItem: ListView {
            id: list
            objectName: "foundList"
            implicitHeight: contentHeight
            interactive: false
            currentIndex: -1
            model: box.desk.finder
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Places, roads and factions found")
            delegate: FoundRow {
                required property int index
                width: ListView.view.width
                current: ListView.isCurrentItem
                onClicked: kind === Selection.None ? box.goTo(index) : box.take(kind, subject)
            }
        }
    }
}
