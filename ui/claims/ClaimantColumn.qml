// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What one claimant or publisher says, in the order of time.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

Rectangle {
    id: root
    objectName: "claimant"
    required property int index
    required property var modelData // {name, scope, from, claims}
    required property ClaimWords words
    required property Pinner pinner
    signal link(string address)
    signal copy(string text)
    signal editRequested(action: string, id: string)

    readonly property string name: modelData.name.length > 0 ? Say.clean(modelData.name) : qsTr("No source named")

    radius: 8
    color: Theme.page
    border.color: Theme.line
    Accessible.role: Accessible.Grouping
    Accessible.name: name + ", " + number.text

    Column {
        id: head
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.gap }
        spacing: 1
        DataText {
            objectName: "claimantName"
            width: parent.width
            horizontalAlignment: Text.AlignLeft
            wrapMode: Text.Wrap
            maximumLineCount: 2
            font.weight: Font.DemiBold
            text: root.name
        }
        DataText {
            width: parent.width
            visible: text.length > 0
            horizontalAlignment: Text.AlignLeft
            wrapMode: Text.Wrap
            maximumLineCount: 2
            color: Theme.dim
            font.pixelSize: Theme.small
            text: [Say.clean(root.modelData.scope), isNaN(root.modelData.from) ? "" : qsTr("since %1").arg(Say.mediumDate(root.modelData.from))]
                .filter(part => part.length > 0).map(part => Say.isolate(part)).join(" · ")
        }
        DataText {
            id: number
            width: parent.width
            horizontalAlignment: Text.AlignLeft
            color: Theme.dim
            font.pixelSize: Theme.small
            text: qsTr("Claims: %1").arg(Say.number(root.modelData.claims))
        }
    }
    ListView {
        id: list
        objectName: "claimList"
        anchors { left: parent.left; right: parent.right; top: head.bottom; bottom: parent.bottom; margins: Theme.gap }
        clip: true
        spacing: Theme.gap
        activeFocusOnTab: true
        boundsBehavior: Flickable.StopAtBounds
        currentIndex: -1
        highlightFollowsCurrentItem: false
        model: ClaimColumn {
            id: column
            claims: root.words.claims
            column: root.index
        }
        Accessible.role: Accessible.List
        Accessible.name: root.name
        T.ScrollBar.vertical: ScrollBar {}
        Keys.onDownPressed: scrollBy(80)
        Keys.onUpPressed: scrollBy(-80)

        function scrollBy(step: int): void {
            scrolled = true;
            contentY = Math.max(originY, Math.min(originY + Math.max(0, contentHeight - height), contentY + step));
        }
        function reveal(): void {
            const row = column.rowToShow();
            if (row >= 0)
                positionViewAtIndex(row, ListView.Beginning);
        }
        /// Until somebody scrolls, the claim that stands stays in view while the others get their heights.
        property bool scrolled: false
        onMovementStarted: scrolled = true
        onContentHeightChanged: if (!scrolled) Qt.callLater(reveal)
        Component.onCompleted: Qt.callLater(reveal)
        Connections {
            target: root.words.claims
            function onStandingChanged(): void {
                Qt.callLater(list.reveal);
            }
        }
        delegate: ClaimEntry {
            x: Say.arabic ? ListView.view.width - width : 0
            width: ListView.view.width - Math.round(9 * Theme.scale) // beside the scroll bar
            words: root.words
            pinner: root.pinner
            onLink: address => root.link(address)
            onCopy: text => root.copy(text)
            onEditRequested: (action, id) => root.editRequested(action, id)
        }
    }
}
