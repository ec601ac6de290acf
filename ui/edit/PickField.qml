// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Chooses one or several places, factions, roads or sources by any of their names, or asks for a new one.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

Column {
    id: field
    required property Desk desk
    required property string kind // place, faction, route, source
    required property string value // ids, separated by ;
    property bool many: false
    property bool needed: false
    property bool canMake: false
    property var added: []
    property string label: ""
    property string hint: "" // instead of the usual words while nothing is chosen
    signal picked(key: string)
    signal removed(key: string)
    signal wanted(typed: string)

    readonly property list<string> keys: value.split(";").map(k => k.trim()).filter(k => k.length > 0)
    readonly property string empty: {
        if (hint.length > 0)
            return hint;
        switch (kind) {
        case "place": return many ? qsTr("Add a district…") : qsTr("Choose a place…");
        case "faction": return qsTr("Choose a faction…");
        case "route": return qsTr("Choose a road…");
        default: return qsTr("Choose a source…");
        }
    }
    function shown(key: string): string {
        names.count; // of another situation or with more added
        const entry = names.named(key);
        return Say.clean(Say.name(entry.en, entry.ar));
    }
    function detail(key: string): string {
        return Say.clean(names.named(key).detail ?? "");
    }

    spacing: 4

    PickList {
        id: names
        desk: field.desk
        kind: field.kind
        added: field.added
    }
    Flow {
        width: parent.width
        visible: field.many && field.keys.length > 0
        spacing: 4
        Repeater {
            model: field.many ? field.keys : []
            delegate: Chip {
                required property string modelData
                text: field.shown(modelData)
                tip: field.detail(modelData).length > 0 ? qsTr("%1. Click to take it out.").arg(field.detail(modelData)) : qsTr("Take it out")
                onClicked: field.removed(modelData)
            }
        }
    }
    T.AbstractButton {
        id: button
        objectName: "pick"
        width: parent.width
        implicitHeight: Theme.control
        focusPolicy: Qt.StrongFocus
        hoverEnabled: true
        text: field.many || field.keys.length === 0 ? field.empty : field.shown(field.keys[0])
        Accessible.role: Accessible.ComboBox
        Accessible.name: field.label + ": " + text
        onClicked: list.open()
        Keys.onDownPressed: list.open()
        Keys.onReturnPressed: list.open()
        background: Rectangle {
            radius: Math.round(8 * Theme.scale)
            color: button.down || button.hovered ? Theme.hover : Theme.raised
            border.width: button.visualFocus || list.visible ? 2 : 1
            border.color: button.visualFocus || list.visible ? Theme.accent : Theme.line
        }
        contentItem: Item {
            DataText {
                anchors { left: parent.left; leftMargin: Theme.gap; right: none.visible ? none.left : arrow.left; rightMargin: 4; verticalCenter: parent.verticalCenter }
                horizontalAlignment: Text.AlignLeft
                color: field.many || field.keys.length === 0 ? Theme.dim : Theme.text
                text: button.text
            }
            ToolButton {
                id: none
                anchors { right: arrow.left; verticalCenter: parent.verticalCenter }
                visible: !field.many && !field.needed && field.keys.length > 0
                height: parent.height - 4
                quiet: true
                symbol: "close"
                tip: qsTr("None")
                onClicked: field.removed(field.keys[0])
            }
            Icon {
                id: arrow
                anchors { right: parent.right; rightMargin: Math.round(7 * Theme.scale); verticalCenter: parent.verticalCenter }
                size: Math.round(14 * Theme.scale)
                name: "chevron-down"
                colour: Theme.dim
            }
        }
        T.Popup {
            id: list
            readonly property int rowHeight: Math.round(30 * Theme.scale)
            y: button.height + 4
            margins: Theme.gap
            padding: 5
            width: button.width
            height: Math.min(rowHeight * Math.max(1, names.count) + rowHeight + 6 + (make.visible ? rowHeight + 4 : 0) + 2 * padding, Math.round(340 * Theme.scale))
            focus: true
            closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutsideParent
            onAboutToShow: {
                search.text = "";
                rows.currentIndex = 0;
            }
            onOpened: search.forceActiveFocus(Qt.PopupFocusReason)
            onClosed: button.forceActiveFocus(Qt.PopupFocusReason)
            function take(key: string): void {
                if (key.length === 0)
                    return;
                if (!field.many)
                    close();
                if (field.many && field.keys.includes(key))
                    field.removed(key);
                else
                    field.picked(key);
            }
            background: Rectangle { color: Theme.raised; border.color: Theme.line; radius: 8 }
            contentItem: Item {
                LayoutMirroring.enabled: Say.arabic
                LayoutMirroring.childrenInherit: true
                SearchField {
                    id: search
                    objectName: "pickSearch"
                    anchors { left: parent.left; right: parent.right; top: parent.top }
                    height: list.rowHeight
                    hint: qsTr("Find by any name")
                    onTextChanged: {
                        names.query = text;
                        rows.currentIndex = 0;
                    }
                    Keys.onDownPressed: rows.currentIndex = Math.min(rows.count - 1, rows.currentIndex + 1)
                    Keys.onUpPressed: rows.currentIndex = Math.max(0, rows.currentIndex - 1)
                    onAccepted: list.take(names.keyAt(rows.currentIndex))
                }
                ListView {
                    id: rows
                    anchors { fill: parent; topMargin: list.rowHeight + 6; bottomMargin: make.visible ? list.rowHeight + 4 : 0 }
                    clip: true
                    boundsBehavior: Flickable.StopAtBounds
                    model: names
                    T.ScrollBar.vertical: ScrollBar {}
                    delegate: T.AbstractButton {
                        id: row
                        required property string key
                        required property string nameEn
                        required property string nameAr
                        required property string detail
                        required property int index
                        readonly property bool on: field.keys.includes(key)
                        width: ListView.view.width
                        height: list.rowHeight
                        hoverEnabled: true
                        focusPolicy: Qt.NoFocus
                        text: Say.clean(Say.name(nameEn, nameAr))
                        Accessible.role: Accessible.ListItem
                        Accessible.name: text
                        Accessible.selected: on
                        onClicked: list.take(key)
                        background: Rectangle {
                            radius: 6
                            color: row.hovered || row.ListView.isCurrentItem ? Theme.hover : "transparent"
                        }
                        contentItem: Item {
                            Icon {
                                id: tick
                                anchors { left: parent.left; leftMargin: 6; verticalCenter: parent.verticalCenter }
                                visible: row.on
                                size: Math.round(12 * Theme.scale)
                                name: "check"
                                colour: Theme.accent
                            }
                            DataText {
                                id: rowName
                                anchors { left: parent.left; leftMargin: Math.round(24 * Theme.scale); verticalCenter: parent.verticalCenter }
                                width: Math.min(implicitWidth, parent.width - Math.round(32 * Theme.scale))
                                horizontalAlignment: Text.AlignLeft
                                text: row.text
                                color: row.on ? Theme.accent : Theme.text
                            }
                            DataText {
                                anchors { left: rowName.right; leftMargin: Theme.gap; right: parent.right; rightMargin: 6; verticalCenter: parent.verticalCenter }
                                horizontalAlignment: Text.AlignLeft
                                color: Theme.dim
                                font.pixelSize: Theme.small
                                text: field.kind === "place" ? Say.placeKind(row.detail) : field.kind === "route" ? Say.routeKind(row.detail) : Say.clean(row.detail)
                            }
                        }
                    }
                    DataText {
                        anchors.centerIn: parent
                        visible: names.count === 0
                        color: Theme.dim
                        text: qsTr("Nothing has that name.")
                    }
                }
                ToolButton {
                    id: make
                    objectName: "pickNew"
                    anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
                    height: list.rowHeight
                    visible: field.canMake
                    symbol: "plus"
                    text: field.kind === "source" ? qsTr("New source…") : field.kind === "faction" ? qsTr("New faction…") : qsTr("New place…")
                    onClicked: {
                        const typed = search.text;
                        list.close();
                        field.wanted(typed);
                    }
                }
            }
        }
    }
}
