// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// One claim: what it says, from when, who says so and how sure that is, with its sources.
pragma ComponentBehavior: Bound

import QtQuick

Rectangle {
    id: card
    objectName: "claim"
    required property string section
    required property string headline
    required property string headlineEn
    required property string headlineAr
    required property string status
    required property string figure
    required property string when
    required property string until
    required property date reportedOn
    required property string claimant
    required property int credibility
    required property string note
    required property var sources
    required property int subjectKind
    required property string subjectId
    required property string claim
    required property var pin
    required property bool inForce
    required property bool known

    required property Desk desk
    required property FactionColours colours
    required property bool unfolded
    signal link(string address)
    signal copy(string text)
    signal editRequested(action: string, kind: string, id: string)

    readonly property bool isEvent: section === "event" || section === "statement" // its facts say when
    readonly property bool isToll: section === "toll" || section === "rival"
    readonly property string what: {
        const name = Say.isolate(Say.clean(Say.name(headlineEn, headlineAr)));
        switch (section) {
        case "control": return qsTr("%1, %2").arg(name).arg(Say.status(status));
        case "route": return headlineEn.length > 0 ? qsTr("%1, %2").arg(Say.routeStatus(status)).arg(name) : Say.routeStatus(status);
        case "event": return "";
        case "statement": return "";
        default: return name;
        }
    }
    readonly property color ink: known ? Theme.text : Theme.dim

    implicitHeight: column.implicitHeight + 2 * Theme.gap
    radius: 8
    color: Theme.raised
    border.width: inForce ? 2 : 1
    border.color: inForce ? Theme.accent : Theme.line
    Accessible.role: Accessible.Grouping
    Accessible.name: [figure, what].filter(t => t.length > 0).join(" ")
    Accessible.description: mark.text

    EditMore {
        id: more
        anchors { right: parent.right; top: parent.top; margins: 3 }
        z: 1
        kind: card.isToll ? "casualty" : card.section
        onChosen: action => card.editRequested(action, kind, card.claim)
    }
    Column {
        id: column
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.gap }
        spacing: 3

        DataText {
            id: mark
            width: parent.width - more.width
            visible: text.length > 0
            horizontalAlignment: Text.AlignLeft
            wrapMode: Text.Wrap
            color: card.inForce ? Theme.accent : Theme.dim
            font.pixelSize: Theme.small
            font.weight: Font.DemiBold
            text: !card.known ? qsTr("Not known yet at this date") : !card.inForce ? ""
                : card.isEvent ? qsTr("On the day looked at")
                : card.isToll ? qsTr("The latest of its count") : qsTr("In the picture now")
        }
        FigureText {
            width: parent.width
            visible: card.figure.length > 0
            horizontalAlignment: Text.AlignLeft
            color: card.ink
            font.pixelSize: Theme.figure
            font.weight: Font.DemiBold
            text: Say.figureText(card.figure)
        }
        Row {
            width: parent.width
            visible: card.what.length > 0
            spacing: 6
            Rectangle {
                id: swatch
                visible: card.section === "control"
                y: Math.round(3 * Theme.scale)
                width: visible ? Math.round(10 * Theme.scale) : 0
                height: Math.round(13 * Theme.scale)
                radius: 3
                color: visible ? card.colours.colour(card.headline) : "transparent"
                opacity: card.known ? 1 : 0.5
            }
            DataText {
                width: parent.width - swatch.width - (swatch.visible ? parent.spacing : 0) - (mark.visible ? 0 : more.width)
                horizontalAlignment: Text.AlignLeft
                wrapMode: Text.Wrap
                color: card.ink
                font.weight: Font.DemiBold
                text: card.what
            }
        }
        CardLine {
            text: card.when.length === 0 ? ""
                : card.until.length > 0 && card.until !== card.when ? qsTr("%1 to %2").arg(Say.stamp(card.when)).arg(Say.stamp(card.until))
                : card.section === "control" || card.section === "route" ? qsTr("since %1").arg(Say.stamp(card.when))
                : Say.stamp(card.when)
            visible: text.length > 0 && !card.isEvent
        }
        CardLine {
            text: isNaN(card.reportedOn) ? "" : qsTr("reported %1").arg(Say.mediumDate(card.reportedOn))
        }
        CardLine {
            text: card.claimant.length > 0 && !card.isToll ? qsTr("says %1").arg(Say.isolate(Say.clean(card.claimant))) : ""
        }
        CardLine {
            text: card.credibility > 0 ? qsTr("%1 · %2").arg(card.credibility).arg(Say.credibility(card.credibility)) : ""
        }
        CardLine {
            objectName: "pinText"
            text: Say.pin(card.pin)
            color: Theme.accent
        }
        CardLine {
            text: Say.clean(card.note)
            color: card.ink
        }
        Repeater {
            model: card.sources
            delegate: SourceLine {
                required property var modelData
                width: column.width
                source: modelData
                unfolded: card.unfolded
                onLink: address => card.link(address)
                onCopy: text => card.copy(text)
                onEditRequested: action => card.editRequested(action, "source", modelData.id)
            }
        }
    }

    component CardLine: DataText {
        width: parent ? parent.width : 0
        visible: text.length > 0
        horizontalAlignment: Text.AlignLeft
        wrapMode: Text.Wrap
        color: Theme.dim
        font.pixelSize: Theme.small + 1
    }
}
