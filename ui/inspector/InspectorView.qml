// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The selected thing whole: its facts, then every claim about it, section by section, with who says so.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

FocusScope {
    id: root
    required property Desk desk
    required property FactionColours colours
    signal claimsRequested
    signal historyRequested
    /// add, correct, withdraw or history, of a record of that kind.
    signal editRequested(action: string, kind: string, id: string)

    readonly property InspectorModel model: desk.inspector
    /// Cards of claims stand in this many columns.
    readonly property int columns: Math.max(1, Math.floor((page.width + Theme.gap) / (205 * Theme.scale)))

    property int claims: model.rowCount()

    WebLinks {
        id: links
    }
    LinkPrompt {
        id: prompt
        objectName: "linkPrompt"
        links: links
    }

    Flickable {
        id: flick
        objectName: "inspector"
        anchors.fill: parent
        clip: true
        focus: true
        activeFocusOnTab: true
        boundsBehavior: Flickable.StopAtBounds
        contentHeight: page.height + 2 * Theme.pad
        T.ScrollBar.vertical: ScrollBar {}
        Keys.onDownPressed: scrollBy(60)
        Keys.onUpPressed: scrollBy(-60)

        function scrollBy(step: int): void {
            contentY = Math.max(0, Math.min(Math.max(0, contentHeight - height), contentY + step));
        }
        Connections {
            target: root.model
            function onSubjectChanged(): void {
                flick.contentY = 0;
                root.claims = root.model.rowCount();
            }
        }

        Column {
            id: page
            x: Theme.pad
            y: Theme.pad
            width: flick.width - 2 * Theme.pad
            spacing: Theme.gap

            InspectorHead {
                width: parent.width
                kind: root.desk.selection.kind
                subjectId: root.desk.selection.id
                titleEn: root.model.titleEn
                titleAr: root.model.titleAr
                summary: root.model.summary
                facts: root.model.facts
                onEditRequested: (action, kind) => root.editRequested(action, kind, root.desk.selection.id)
            }
            Loader {
                width: parent.width
                active: root.desk.selection.kind === Selection.Place
                visible: active
                sourceComponent: PlaceHistory {
                    desk: root.desk
                    colours: root.colours
                }
            }
            Row {
                anchors.left: parent.left
                visible: [Selection.Place, Selection.Route, Selection.Event, Selection.Day, Selection.Toll].includes(root.desk.selection.kind)
                spacing: Theme.gap
                ToolButton {
                    objectName: "sideBySide"
                    height: Math.round(26 * Theme.scale)
                    symbol: "compare-claims"
                    text: qsTr("Side by side")
                    tip: qsTr("What each claimant says, beside the others")
                    onClicked: root.claimsRequested()
                }
                ToolButton {
                    objectName: "allPlaces"
                    visible: root.desk.selection.kind === Selection.Place
                    height: Math.round(26 * Theme.scale)
                    symbol: "history"
                    text: qsTr("All places")
                    tip: qsTr("Who held which place, day by day")
                    keys: "H"
                    onClicked: root.historyRequested()
                }
            }
            Repeater {
                model: [
                    { key: "event", part: ClaimSection.Own }, { key: "statement", part: ClaimSection.Own },
                    { key: "faction", part: ClaimSection.Whole },
                    { key: "control", part: ClaimSection.Whole }, { key: "route", part: ClaimSection.Whole },
                    { key: "toll", part: ClaimSection.Whole }, { key: "rival", part: ClaimSection.Whole },
                    { key: "event", part: ClaimSection.Others }, { key: "statement", part: ClaimSection.Others }
                ]
                delegate: InspectorSection {
                    required property var modelData
                    width: page.width
                    section: modelData.key
                    part: modelData.part
                    desk: root.desk
                    colours: root.colours
                    columns: root.columns
                    onLink: address => prompt.ask(address)
                    onCopy: text => links.copy(text)
                    onEditRequested: (action, kind, id) => root.editRequested(action, kind, id)
                }
            }
            DataText {
                width: parent.width
                visible: root.claims === 0
                wrapMode: Text.Wrap
                color: Theme.dim
                horizontalAlignment: Text.AlignLeft
                text: qsTr("Nothing was reported about this in the data loaded.")
            }
        }
    }
}
