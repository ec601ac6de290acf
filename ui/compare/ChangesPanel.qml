// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What differs between both pictures, a thing a row: ground, districts, roads, tolls, events. A click goes there.
pragma ComponentBehavior: Bound

import QtQuick

Panel {
    id: panel
    required property Desk desk
    required property FactionColours colours
    readonly property ChangesModel changes: desk.changes

    function heading(section: string): string {
        switch (section) {
        case "ground": return qsTr("Ground gained and lost");
        case "place": return qsTr("Districts and places");
        case "route": return qsTr("Roads");
        case "toll": return qsTr("Tolls, each claimant's own");
        case "event": return qsTr("Events");
        default: return "";
        }
    }
    /// The rows as lines of text, a tab between their cells.
    function asText(): string {
        const lines = [];
        for (let row = 0; row < changes.count; ++row)
            lines.push(words.line(changes.get(row), "\t"));
        return lines.join("\n");
    }

    function go(row: var): void {
        desk.selection.select(row.subjectKind, row.subjectId);
    }

    title: desk.comparison.kind === Comparison.Claimant ? qsTr("What differs") : qsTr("What changed")
    trailing: [
        DataText {
            anchors.verticalCenter: parent ? parent.verticalCenter : undefined
            color: Theme.dim
            font.pixelSize: Theme.small + 1
            text: qsTr("%n changes", "", panel.changes.count)
        },
        ToolButton {
            anchors.verticalCenter: parent ? parent.verticalCenter : undefined
            height: Math.round(26 * Theme.scale)
            quiet: true
            symbol: "copy"
            tip: qsTr("Copy all as text")
            enabled: panel.changes.count > 0
            onClicked: links.copy(panel.asText())
        },
        ToolButton {
            anchors.verticalCenter: parent ? parent.verticalCenter : undefined
            height: Math.round(26 * Theme.scale)
            quiet: true
            symbol: "close"
            tip: qsTr("Stop comparing")
            onClicked: panel.desk.comparison.stop()
        }
    ]
    Component.onCompleted: changes.active = true
    Component.onDestruction: {
        list.model = null; // before it is emptied
        changes.active = false;
    }

    WebLinks { id: links }
    ChangeWords { id: words; desk: panel.desk }
    CompareTexts { id: texts; desk: panel.desk }
    ListView {
        id: list
        objectName: "changes"
        anchors.fill: parent
        clip: true
        model: panel.changes
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: true
        header: DataText {
            objectName: "changesFrom"
            readonly property string first: panel.changes.deskIsLater ? texts.there : texts.here
            readonly property string last: panel.changes.deskIsLater ? texts.here : texts.there
            width: ListView.view.width
            height: Math.round(28 * Theme.scale)
            leftPadding: Theme.pad
            rightPadding: Theme.pad
            horizontalAlignment: Text.AlignLeft
            verticalAlignment: Text.AlignVCenter
            color: Theme.dim
            text: Say.isolate(first) + words.becomes + Say.isolate(last)
        }
        section.property: "section"
        section.delegate: Rectangle {
            id: head
            required property string section
            width: ListView.view.width
            height: Math.round(26 * Theme.scale)
            color: Theme.raised
            DataText {
                anchors { fill: parent; leftMargin: Theme.pad; rightMargin: Theme.pad }
                horizontalAlignment: Text.AlignLeft
                verticalAlignment: Text.AlignVCenter
                font { pixelSize: Theme.small; bold: true }
                color: Theme.dim
                text: panel.heading(head.section)
            }
        }
        delegate: ChangeRow {
            width: ListView.view.width
            desk: panel.desk
            colours: panel.colours
            words: words
        }
        Keys.onReturnPressed: {
            if (currentIndex >= 0)
                panel.go(panel.changes.get(currentIndex));
        }
        DataText {
            anchors.centerIn: parent
            width: Math.min(implicitWidth, parent.width - 2 * Theme.pad)
            visible: list.count === 0
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignHCenter
            color: Theme.dim
            text: qsTr("Both pictures say the same. Choose another day or source above the map.")
        }
    }
}
