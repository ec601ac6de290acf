// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The head of the histories: a click on a column orders the rows by it, again turns the order round; the days over the strips.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

Item {
    id: head
    required property Desk desk
    required property HistoryLayout layout
    readonly property HistoryList list: desk.historyList

    component Head: T.AbstractButton {
        id: column
        required property int order
        property string tip: ""
        property bool atEnd: false
        readonly property bool on: head.list.order === order

        height: head.height
        focusPolicy: Qt.TabFocus
        hoverEnabled: true
        Accessible.name: tip.length > 0 ? tip : text
        Accessible.description: !on ? "" : head.list.descending ? qsTr("ordered, the greatest first") : qsTr("ordered")
        Keys.onReturnPressed: clicked()
        onClicked: head.list.orderBy(order)
        background: Rectangle {
            radius: 5
            color: column.hovered ? Theme.hover : "transparent"
            border.width: column.visualFocus ? 2 : 0
            border.color: Theme.accent
        }
        contentItem: Item {
            Row {
                anchors { verticalCenter: parent.verticalCenter; left: column.atEnd ? undefined : parent.left; right: column.atEnd ? parent.right : undefined }
                anchors { leftMargin: 2; rightMargin: 2 }
                spacing: 2
                DataText {
                    text: column.text
                    color: column.on ? Theme.text : Theme.dim
                    font.pixelSize: Theme.small
                    font.weight: column.on ? Font.DemiBold : Font.Normal
                }
                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    visible: column.on
                    size: Math.round(11 * Theme.scale)
                    name: head.list.descending ? "chevron-down" : "chevron-up"
                    colour: Theme.text
                }
            }
        }
        Tip { shown: column.hovered && column.tip.length > 0; text: column.tip }
    }

    implicitHeight: Math.round(24 * Theme.scale)

    Head {
        id: name
        objectName: "orderByName"
        anchors { left: parent.left; leftMargin: Theme.gap }
        width: head.layout.name - holder.width
        order: HistoryList.Name
        text: qsTr("Place")
        tip: qsTr("Order by name")
    }
    Head {
        id: holder
        objectName: "orderByHolder"
        anchors { left: name.right }
        width: Math.round(54 * Theme.scale)
        atEnd: true
        order: HistoryList.Holder
        text: qsTr("Holder")
        tip: qsTr("Order by who holds it at the date")
    }
    Item {
        id: axis
        x: head.layout.stripX
        width: head.layout.stripWidth
        height: parent.height
        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true

        ChartFeed { id: feed; toll: head.desk.toll }
        Repeater {
            model: feed.labels(head.layout.firstDay, head.layout.lastDay, axis.width, Say.language, Theme.family, Theme.small)
            delegate: DataText {
                required property var modelData
                readonly property real middle: (modelData.middle - head.layout.firstDay) / (head.layout.lastDay + 1 - head.layout.firstDay) * axis.width
                x: Math.max(0, Math.min(axis.width - width, middle - width / 2))
                anchors.verticalCenter: parent?.verticalCenter
                text: modelData.text
                color: Theme.dim
                font.pixelSize: Theme.small
            }
        }
    }
    Head {
        anchors { right: last.left }
        objectName: "orderByChanges"
        width: head.layout.changes
        atEnd: true
        order: HistoryList.Changes
        text: qsTr("Changes")
        tip: qsTr("Order by how often control changed in the period")
    }
    Head {
        id: last
        objectName: "orderByLastChange"
        anchors { right: contested.left }
        width: head.layout.last
        visible: width > 0
        atEnd: true
        order: HistoryList.LastChange
        text: qsTr("Last change")
        tip: qsTr("Order by the day of the last change")
    }
    Head {
        id: contested
        objectName: "orderByContested"
        anchors { right: parent.right; rightMargin: Theme.pad }
        width: head.layout.contested
        visible: width > 0
        atEnd: true
        order: HistoryList.Contested
        text: qsTr("Contested")
        tip: qsTr("Order by the share of the period in which it was contested")
    }
    Rectangle {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: 1
        color: Theme.line
    }
}
