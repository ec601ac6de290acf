// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is under the pointer: name, who holds it since when, how sure that is and who says so. It stands beside the pointer
// and never over the middle of what it explains.
pragma ComponentBehavior: Bound

import QtQuick

Rectangle {
    id: card
    required property Desk desk
    required property FactionColours colours
    required property MapControlLayer ground
    required property MapMarkLayer marks
    required property int mark
    /// What MapDensityLayer.here says, empty where there is nothing.
    required property var events
    required property int segment
    required property int place
    required property int route
    required property point at
    required property rect area
    /// The pointer is over the picture that the desk's is compared with.
    property bool ofOther: false

    readonly property int most: 5 // events listed
    readonly property var facts: {
        desk.clock.minutes; // the row's text changes with the date
        desk.clock.knownOn;
        desk.comparison.kind;
        desk.comparison.differing;
        Say.language;
        return mark >= 0 ? ofMark() : events.count > 0 ? ofEvents() : segment >= 0 ? ofSegment() : route >= 0 ? ofRoute() : place >= 0 ? ofPlace() : null;
    }

    function grade(credibility: int): string {
        return credibility > 0 ? qsTr("%1 (%2)").arg(Say.isolate(Say.credibility(credibility))).arg(credibility) : "";
    }
    function publishers(names: list<string>): string {
        const shown = names.slice(0, 4).map(n => Say.isolate(n)).join(qsTr(", "));
        return names.length > 4 ? qsTr("%1 and %2 more").arg(shown).arg(names.length - 4) : shown;
    }
    function ofPlace(): var {
        const p = ground.placeSaid(place, ofOther);
        const held = p.controller.length > 0;
        return {
            title: Say.name(p.nameEn, p.nameAr), other: Say.arabic ? p.nameEn : p.nameAr,
            subject: held ? p.controller : "",
            holder: held ? qsTr("%1 \u00b7 %2").arg(Say.isolate(Say.name(p.controllerNameEn, p.controllerNameAr))).arg(Say.isolate(Say.status(p.status)))
                         : qsTr("Nothing reported by this date"),
            lines: (held ? [qsTr("since %1").arg(Say.isolate(Say.stamp(p.since))), grade(p.credibility), publishers(p.sourceNames)] : []).concat(elsewhere()),
            note: p.note ?? ""
        };
    }
    /// What the other of two pictures says of the place, where it says something else.
    function elsewhere(): list<string> {
        if (desk.comparison.kind === Comparison.Off || !desk.comparison.differs(place))
            return [];
        const p = ground.placeSaid(place, !ofOther);
        const state = p.controller.length > 0 ? Say.name(p.controllerNameEn, p.controllerNameAr) + " \u00b7 " + Say.status(p.status)
                                              : qsTr("Nothing reported by this date");
        return [qsTr("%1: %2").arg(Say.isolate(ofOther ? texts.here : texts.there)).arg(Say.isolate(state))];
    }
    function ofSegment(): var {
        const s = ground.segmentSaid(segment, ofOther);
        const known = s.status.length > 0;
        return {
            title: Say.name(s.nameEn, s.nameAr),
            other: qsTr("%1 \u2013 %2").arg(Say.isolate(Say.name(s.fromEn, s.fromAr))).arg(Say.isolate(Say.name(s.toEn, s.toAr))),
            subject: known ? s.controller : "",
            holder: Say.routeStatus(s.status),
            lines: known ? [qsTr("since %1").arg(Say.isolate(Say.stamp(s.since))), grade(s.credibility), publishers(s.sourceNames)] : [],
            note: s.note ?? ""
        };
    }
    function ofRoute(): var {
        const r = ground.route(route);
        return { title: Say.name(r.nameEn, r.nameAr), other: "", subject: "", holder: "", note: "",
            lines: r.kind === "river" || r.kind === "railway" ? [] : [qsTr("no report about this stretch")] };
    }
    function ofMark(): var {
        const events = marks.eventsAt(mark);
        if (events.length === 0)
            return null;
        return { title: events[0].placeText, other: "", subject: "", note: "",
            holder: events.length > 1 ? qsTr("Events here: %1").arg(events.length) : Say.category(events[0].category),
            lines: events.slice(0, most).map(e => (events.length > 1 ? "\u2022 " : "") + e.title)
                .concat(events.length > most ? [qsTr("and %1 more").arg(events.length - most)] : []) };
    }
    function ofEvents(): var {
        const kinds = events.categories;
        const ground = place >= 0 ? ofPlace() : null;
        return { title: events.count === 1 ? qsTr("1 event here") : qsTr("%1 events here").arg(Say.grouped(events.count)),
            other: ground ? ground.title : "", subject: ground ? ground.subject : "", holder: ground ? ground.holder : "",
            lines: kinds.slice(0, most).map(k => qsTr("%1: %2").arg(Say.category(k.word)).arg(Say.grouped(k.count)))
                .concat(kinds.length > most ? [qsTr("and %1 more").arg(kinds.length - most)] : []),
            note: Say.clean(events.title).length > 0 ? qsTr("%1: %2").arg(Say.isolate(Say.mediumDate(events.date))).arg(Say.isolate(Say.clean(events.title))) : "" };
    }
    /// Beside the pointer, in the first quarter where it stays on the map and off the centre of what it is about.
    function corner(): point {
        const gap = Math.round(18 * Theme.scale);
        const keep = Math.round(26 * Theme.scale);
        const centre = mark >= 0 || events.count > 0 ? Qt.point(at.x, at.y) : place >= 0 ? ground.pixelOf(place) : Qt.point(at.x, at.y);
        const corners = [Qt.point(at.x + gap, at.y + gap), Qt.point(at.x + gap, at.y - gap - height),
            Qt.point(at.x - gap - width, at.y + gap), Qt.point(at.x - gap - width, at.y - gap - height)];
        let best = null;
        for (const c of corners) {
            if (c.x < 4 || c.y < 4 || c.x + width > area.width - 4 || c.y + height > area.height - 4)
                continue;
            const covers = centre.x > c.x - keep && centre.x < c.x + width + keep && centre.y > c.y - keep && centre.y < c.y + height + keep;
            if (!covers)
                return c;
            best = best ?? c;
        }
        return best ?? Qt.point(Math.max(4, Math.min(at.x + gap, area.width - width - 4)), Math.max(4, Math.min(at.y + gap, area.height - height - 4)));
    }

    visible: facts !== null
    x: Math.round(corner().x)
    y: Math.round(corner().y)
    width: Math.min(Math.round(300 * Theme.scale), column.wish + 2 * Theme.pad)
    height: column.height + Math.round(18 * Theme.scale)
    radius: 8
    color: Theme.raised
    border.color: Theme.line
    LayoutMirroring.enabled: Say.arabic
    LayoutMirroring.childrenInherit: true
    Accessible.ignored: true // the same is in the inspector once selected

    CompareTexts { id: texts; desk: card.desk }
    Column {
        id: column
        readonly property real wish: {
            let widest = Math.max(title.implicitWidth, other.implicitWidth, holder.implicitWidth + Math.round(18 * Theme.scale), note.visible ? note.implicitWidth : 0);
            for (let i = 0; i < lines.count; ++i)
                widest = Math.max(widest, (lines.itemAt(i) as DataText)?.implicitWidth ?? 0);
            return Math.ceil(widest);
        }
        anchors { left: parent.left; right: parent.right; top: parent.top; leftMargin: Theme.pad; rightMargin: Theme.pad; topMargin: Math.round(9 * Theme.scale) }
        spacing: Math.round(2 * Theme.scale)

        DataText {
            id: title
            width: parent.width
            text: card.facts?.title ?? ""
            font.bold: true
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignLeft
        }
        DataText {
            id: other
            width: parent.width
            visible: text.length > 0
            text: card.facts?.other ?? ""
            color: Theme.dim
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignLeft
        }
        Row {
            visible: holder.text.length > 0
            width: parent.width
            spacing: Math.round(7 * Theme.scale)
            topPadding: Math.round(3 * Theme.scale)
            Rectangle {
                visible: (card.facts?.subject ?? "").length > 0
                y: parent.topPadding + Math.round(3 * Theme.scale)
                width: Math.round(11 * Theme.scale)
                height: width
                radius: 3
                color: visible ? card.colours.colour(card.colours.drawnAs(card.facts.subject)) : "transparent"
            }
            DataText {
                id: holder
                width: Math.min(implicitWidth, column.width - Math.round(18 * Theme.scale))
                text: card.facts?.holder ?? ""
                wrapMode: Text.Wrap
                horizontalAlignment: Text.AlignLeft
            }
        }
        Repeater {
            id: lines
            model: (card.facts?.lines ?? []).filter(l => l.length > 0)
            DataText {
                required property string modelData
                width: column.width
                text: modelData
                color: Theme.dim
                font.pixelSize: Theme.small + 1
                wrapMode: Text.Wrap
                maximumLineCount: 3
                horizontalAlignment: Text.AlignLeft
            }
        }
        DataText {
            id: note
            width: parent.width
            visible: text.length > 0
            text: card.facts?.note ?? ""
            font.pixelSize: Theme.small + 1
            font.italic: !Say.arabic
            wrapMode: Text.Wrap
            maximumLineCount: 4
            horizontalAlignment: Text.AlignLeft
            topPadding: Math.round(3 * Theme.scale)
        }
    }
}
