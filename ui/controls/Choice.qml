// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A drop-down button: shows the choice made, opens the list of them; a long list can be searched.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

T.AbstractButton {
    id: control
    /// List of {key, text}, and optionally colour (a swatch).
    property var choices: []
    property string current: ""
    property string symbol: ""
    signal chosen(string key)

    readonly property var picked: choices.find(c => c.key === current) ?? null
    readonly property bool isLong: choices.length > 14

    implicitHeight: Theme.control
    implicitWidth: Math.round(label.implicitWidth + 42 * Theme.scale + (symbol.length > 0 ? 22 * Theme.scale : 0))
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    text: picked ? picked.text : ""
    Accessible.role: Accessible.ComboBox
    Accessible.name: text
    onClicked: list.open()
    Keys.onDownPressed: list.open()
    Keys.onReturnPressed: list.open()

    background: Rectangle {
        radius: Math.round(8 * Theme.scale)
        color: control.down || control.hovered ? Theme.hover : Theme.raised
        border.width: control.visualFocus || list.visible ? 2 : 1
        border.color: control.visualFocus || list.visible ? Theme.accent : Theme.line
    }
    contentItem: Item {
        Icon {
            id: mark
            anchors { left: parent.left; leftMargin: Theme.gap; verticalCenter: parent.verticalCenter }
            visible: control.symbol.length > 0
            width: visible ? size : 0
            name: visible ? control.symbol : "info"
            colour: Theme.dim
        }
        DataText {
            id: label
            anchors {
                left: mark.right; leftMargin: control.symbol.length > 0 ? 6 : 2
                right: arrow.left; rightMargin: 4; verticalCenter: parent.verticalCenter
            }
            horizontalAlignment: Text.AlignLeft
            text: control.text
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
        property string typed: ""
        readonly property var shown: typed.length === 0
            ? control.choices : control.choices.filter(c => c.text.toLowerCase().includes(typed.toLowerCase()))

        y: control.height + 4
        x: Say.arabic ? control.width - width : 0
        margins: Theme.gap
        padding: 5
        width: Math.max(control.width, Math.round((control.isLong ? 280 : 200) * Theme.scale))
        height: Math.min(rowHeight * shown.length + (control.isLong ? rowHeight + 6 : 0) + 2 * padding,
                         Math.round(380 * Theme.scale))
        focus: true
        closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
        onAboutToShow: {
            typed = "";
            search.text = "";
            rows.currentIndex = Math.max(0, control.choices.findIndex(c => c.key === control.current));
            rows.positionViewAtIndex(rows.currentIndex, ListView.Contain);
        }
        onOpened: (control.isLong ? search : rows).forceActiveFocus()

        function take(index: int): void {
            if (index < 0 || index >= shown.length)
                return;
            const key = shown[index].key;
            close();
            control.chosen(key);
        }

        background: Rectangle {
            color: Theme.raised
            border.color: Theme.line
            radius: 8
        }
        contentItem: Item {
            LayoutMirroring.enabled: Say.arabic
            LayoutMirroring.childrenInherit: true
            SearchField {
                id: search
                anchors { left: parent.left; right: parent.right; top: parent.top }
                height: list.rowHeight
                visible: control.isLong
                hint: qsTr("Find")
                onTextChanged: {
                    list.typed = text;
                    rows.currentIndex = 0;
                }
                Keys.onDownPressed: rows.forceActiveFocus()
                onAccepted: list.take(rows.currentIndex)
            }
            ListView {
                id: rows
                anchors { fill: parent; topMargin: control.isLong ? list.rowHeight + 6 : 0 }
                clip: true
                reuseItems: true
                boundsBehavior: Flickable.StopAtBounds
                keyNavigationEnabled: true
                model: list.shown
                Keys.onReturnPressed: list.take(currentIndex)
                Keys.onSpacePressed: list.take(currentIndex)
                T.ScrollBar.vertical: ScrollBar {}
                delegate: T.AbstractButton {
                    id: row
                    required property var modelData
                    required property int index
                    readonly property bool on: modelData.key === control.current

                    width: ListView.view.width
                    height: list.rowHeight
                    hoverEnabled: true
                    focusPolicy: Qt.NoFocus
                    text: modelData.text
                    Accessible.role: Accessible.ListItem
                    Accessible.name: text
                    Accessible.selected: on
                    onClicked: list.take(index)
                    background: Rectangle {
                        radius: 6
                        color: row.hovered || (row.ListView.isCurrentItem && rows.activeFocus) ? Theme.hover : "transparent"
                        border.width: row.ListView.isCurrentItem && rows.activeFocus ? 1 : 0
                        border.color: Theme.accent
                    }
                    contentItem: Item {
                        Rectangle {
                            id: swatch
                            anchors { left: parent.left; leftMargin: 8; verticalCenter: parent.verticalCenter }
                            visible: row.modelData.colour !== undefined
                            width: visible ? Math.round(10 * Theme.scale) : 0
                            height: Math.round(10 * Theme.scale)
                            radius: 3
                            color: row.modelData.colour ?? "transparent"
                        }
                        DataText {
                            anchors {
                                left: swatch.right; leftMargin: swatch.visible ? 8 : 0
                                right: parent.right; rightMargin: 10; verticalCenter: parent.verticalCenter
                            }
                            horizontalAlignment: Text.AlignLeft
                            text: row.text
                            font.weight: row.on ? Font.DemiBold : Font.Normal
                            color: row.on ? Theme.accent : Theme.text
                        }
                    }
                }
            }
        }
    }
}
