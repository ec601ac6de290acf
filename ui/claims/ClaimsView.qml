// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The claims about the selected thing side by side, a column a claimant: what each said and when, and which is the picture
// now, by which step of the rule. An analyst pins the one he prefers here.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

Panel {
    id: panel
    objectName: "claimsView"
    required property Desk desk
    required property FactionColours colours
    /// Null where nothing can be edited.
    property Editor editor: null
    signal closed
    /// correct or history, of a source.
    signal editRequested(action: string, kind: string, id: string)

    readonly property ClaimsModel claims: desk.claims
    readonly property ClaimWords words: ClaimWords {
        claims: panel.desk.claims
        colours: panel.colours
        editor: panel.editor
        isToll: panel.isToll
        subject: panel.name
    }
    readonly property int kind: desk.selection.kind
    readonly property bool isToll: kind === Selection.Toll
    readonly property string name: {
        const inspector = desk.inspector;
        if (kind === Selection.Day)
            return Say.stamp(inspector.titleEn.slice(0, 10));
        if (isToll)
            return qsTr("%1, %2").arg(Say.measure(fact("measure"))).arg(Say.group(fact("victimGroup")));
        return Say.clean(Say.name(inspector.titleEn, inspector.titleAr));
    }

    function fact(label: string): string {
        const found = desk.inspector.facts.find(f => f.label === label);
        return found ? found.value : "";
    }
    title: qsTr("Side by side")
    trailing: [
        ToolButton {
            objectName: "closeClaims"
            anchors.verticalCenter: parent ? parent.verticalCenter : undefined
            height: Math.round(26 * Theme.scale)
            quiet: true
            symbol: "close"
            tip: qsTr("Back to the map")
            keys: "Esc"
            onClicked: panel.closed()
        }
    ]

    Component.onCompleted: {
        claims.active = true;
        columns.forceActiveFocus(Qt.OtherFocusReason);
    }
    Component.onDestruction: claims.active = false
    Connections {
        target: panel.desk.selection
        function onChanged(): void {
            panel.words.asked = "";
        }
    }
    WebLinks { id: links }
    LinkPrompt {
        id: prompt
        links: links
    }
    Pinner {
        id: pins
        editor: panel.editor
    }

    Column {
        id: head
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.pad }
        spacing: 2
        DataText {
            objectName: "claimsTitle"
            width: parent.width
            horizontalAlignment: Text.AlignLeft
            font.pixelSize: Theme.large
            font.weight: Font.DemiBold
            text: panel.name
            Accessible.role: Accessible.Heading
        }
        DataText {
            objectName: "claimsVerdict"
            width: parent.width
            visible: text.length > 0
            horizontalAlignment: Text.AlignLeft
            wrapMode: Text.Wrap
            color: Theme.dim
            readonly property var standing: panel.claims.get(panel.claims.standing)
            text: {
                if (panel.isToll)
                    return qsTr("Each claimant's own count. Figures of different claimants are never added together.");
                if (panel.kind !== Selection.Place && panel.kind !== Selection.Route)
                    return "";
                const day = Say.fullDate(panel.desk.clock.date);
                return standing.uid === undefined ? qsTr("%1: no claim stands.").arg(day)
                    : [qsTr("%1: %2.").arg(day).arg(panel.words.says(standing)), panel.words.because(standing.section, true, standing.step), Say.pin(standing.pin)].join(" ");
            }
        }
        DataText {
            objectName: "pinNote"
            width: parent.width
            visible: text.length > 0
            horizontalAlignment: Text.AlignLeft
            wrapMode: Text.Wrap
            color: Theme.dim
            font.pixelSize: Theme.small + 1
            text: panel.editor && panel.claims.columns.length > 0
                  && !panel.editor.editable ? qsTr("Nothing can be pinned: %1").arg(Say.sentence(panel.editor.whyNot)) : ""
        }
    }
    ListView {
        id: columns
        objectName: "claimColumns"
        anchors { left: parent.left; right: parent.right; top: head.bottom; bottom: parent.bottom }
        anchors { leftMargin: Theme.pad; rightMargin: Theme.pad; topMargin: Theme.gap; bottomMargin: Theme.gap }
        orientation: ListView.Horizontal
        layoutDirection: Say.arabic ? Qt.RightToLeft : Qt.LeftToRight
        LayoutMirroring.enabled: false
        clip: true
        spacing: Theme.gap
        activeFocusOnTab: true
        keyNavigationEnabled: false
        boundsBehavior: Flickable.StopAtBounds
        model: panel.claims.columns
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Claimants")
        T.ScrollBar.horizontal: ScrollBar {}
        readonly property real columnWidth: Math.max(210 * Theme.scale, (width - (count - 1) * spacing) / Math.max(1, count))
        delegate: ClaimantColumn {
            width: Math.min(columns.columnWidth, 360 * Theme.scale)
            height: columns.height
            words: panel.words
            pinner: pins
            onLink: address => prompt.ask(address)
            onEditRequested: (action, id) => panel.editRequested(action, "source", id)
            onCopy: text => links.copy(text)
        }
    }
    DataText {
        objectName: "noClaims"
        anchors.centerIn: columns
        width: columns.width - 4 * Theme.pad
        visible: columns.count === 0
        wrapMode: Text.Wrap
        horizontalAlignment: Text.AlignHCenter
        color: Theme.dim
        text: panel.kind === Selection.None ? qsTr("Select a place, a road, an event, a day or a toll to see who says what about it.")
            : panel.kind === Selection.Faction || panel.kind === Selection.Statement
              ? qsTr("Claims stand side by side for a place, a road, an event, a day or a toll. Select one of them.")
            : qsTr("Nothing was reported about this in the data loaded.")
    }
}
