// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// One claim in its column: what it says, since when, how sure, who carries it, what it changed, and how it fares under the rule.
pragma ComponentBehavior: Bound

import QtQuick

Rectangle {
    id: entry
    objectName: "claimEntry"
    required property string section
    required property string headline
    required property string headlineEn
    required property string headlineAr
    required property string status
    required property int low
    required property int best
    required property int high
    required property list<string> counted
    required property string when
    required property string until
    required property date reportedOn
    required property int credibility
    required property string note
    required property var sources
    required property var also
    required property int version
    required property bool first
    required property var changed
    required property bool own
    required property string uid
    required property bool decides
    required property bool tied
    required property var pin
    required property bool stands
    required property bool counts
    required property string step

    required property ClaimWords words
    required property Pinner pinner
    signal link(string address)
    signal copy(string text)
    signal editRequested(action: string, id: string)

    readonly property bool isToll: section === "toll"
    readonly property string what: words.says(entry)
    readonly property string verdict: words.because(section, stands, step)
    readonly property bool pinned: pin.uid !== undefined

    function change(c: var): string {
        const before = Say.isolate(Say.clean(Say.name(c.before, c.beforeAr)));
        const after = Say.isolate(Say.clean(Say.name(c.after, c.afterAr)));
        switch (c.what) {
        case "status":
            return section === "route" ? qsTr("was %1").arg(Say.routeStatus(c.before)) : qsTr("was %1").arg(Say.status(c.before));
        case "figure": return qsTr("%1 before").arg(Say.isolate(Say.figureText(c.before)));
        case "grade": return qsTr("grade was %1").arg(before);
        default: return c.before.length > 0 ? qsTr("was %1").arg(before) : qsTr("now names %1").arg(after);
        }
    }

    implicitHeight: column.implicitHeight + 2 * Theme.gap
    height: implicitHeight
    radius: 8
    color: Theme.panel
    border.width: stands || own ? 2 : 1
    border.color: stands ? Theme.accent : own ? Theme.dim : Theme.line
    Accessible.role: Accessible.ListItem
    Accessible.name: what
    Accessible.description: [Say.stamp(when), verdict].join(", ")

    Column {
        id: column
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.gap }
        spacing: 3

        Row {
            width: parent.width
            spacing: 6
            MapSwatch {
                id: swatch
                visible: entry.section === "control"
                anchors.verticalCenter: head.verticalCenter
                width: visible ? Math.round(16 * Theme.scale) : 0
                height: Math.round(12 * Theme.scale)
                kind: entry.status !== "held" ? entry.status : entry.credibility > 3 ? "pale" : "held"
                colour: visible ? entry.words.colours.colour(entry.words.colours.drawnAs(entry.headline)) : "transparent"
                ink: Theme.ink
                opacity: entry.counts ? 1 : 0.5
            }
            DataText {
                id: head
                objectName: "says"
                width: parent.width - (swatch.visible ? swatch.width + parent.spacing : 0)
                horizontalAlignment: Text.AlignLeft
                wrapMode: Text.Wrap
                color: entry.counts ? Theme.text : Theme.dim
                font.pixelSize: entry.isToll ? Theme.figure : Theme.body
                font.weight: Font.DemiBold
                font.strikeout: entry.step === "grade" || entry.step === "claimant"
                text: entry.what
            }
        }
        Line {
            text: entry.counted.length < 2 || entry.words.isToll ? ""
                : qsTr("%1, %2").arg(Say.measure(entry.counted[0])).arg(Say.group(entry.counted[1]))
        }
        Line {
            text: {
                const to = entry.until.length > 0 && entry.until !== entry.when;
                if (entry.section === "control" || entry.section === "route")
                    return qsTr("from %1").arg(Say.stamp(entry.when));
                return to ? qsTr("%1 to %2").arg(Say.stamp(entry.when)).arg(Say.stamp(entry.until)) : Say.stamp(entry.when);
            }
        }
        Line {
            visible: entry.isToll && entry.low >= 0 && entry.high >= 0 && entry.low !== entry.high
            text: qsTr("lowest %1, highest %2").arg(Say.number(entry.low)).arg(Say.number(entry.high))
        }
        Line { text: isNaN(entry.reportedOn) ? "" : qsTr("reported %1").arg(Say.mediumDate(entry.reportedOn)) }
        Line { text: qsTr("%1 · %2").arg(entry.credibility).arg(Say.credibility(entry.credibility)) }
        Line {
            objectName: "verdict"
            color: entry.stands ? Theme.accent : Theme.dim
            font.weight: entry.stands ? Font.DemiBold : Font.Normal
            text: entry.verdict
        }
        Line {
            objectName: "changedFrom"
            text: entry.first || entry.section === "event" ? ""
                : entry.changed.length === 0 ? qsTr("says the same as before") : entry.changed.map(c => entry.change(c)).join(" · ")
        }
        Line { text: entry.version > 1 ? qsTr("edited, version %1").arg(entry.version) : "" }
        Line { text: entry.also.length > 0 ? qsTr("also carried by %1").arg(entry.also.map(s => Say.isolate(Say.clean(s))).join(", ")) : "" }
        Line {
            text: Say.clean(entry.note)
            color: entry.counts ? Theme.text : Theme.dim
        }
        Repeater {
            model: entry.sources
            delegate: SourceLine {
                required property var modelData
                width: column.width
                source: modelData
                onLink: address => entry.link(address)
                onCopy: text => entry.copy(text)
                onEditRequested: action => entry.editRequested(action, modelData.id)
            }
        }
        Loader {
            width: parent.width
            active: entry.uid.length > 0 && (entry.pinned || (entry.words.editable))
            visible: active
            sourceComponent: PinLine {
                uid: entry.uid
                what: entry.what
                pin: entry.pin
                decides: entry.decides
                tied: entry.tied
                words: entry.words
                pinner: entry.pinner
            }
        }
    }

    component Line: DataText {
        width: parent ? parent.width : 0
        visible: text.length > 0
        horizontalAlignment: Text.AlignLeft
        wrapMode: Text.Wrap
        color: Theme.dim
        font.pixelSize: Theme.small + 1
    }
}
