// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Explains what is on the map now, and nothing that is not: a box in the corner, or on a low panel a strip along the foot.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

Rectangle {
    id: legend
    required property MapControlLayer ground
    /// A second picture on the map, null where there is none.
    property MapControlLayer other: null
    required property MapMarkLayer marks
    /// Its events, null where there is none.
    property MapMarkLayer otherMarks: null
    required property mapInk ink
    /// What there is of the map to take from.
    required property size room
    /// The highest that the box in the corner may be.
    required property real boxHeight
    /// Two pictures share the map: where that leaves little room the legend begins folded.
    property bool crowded: false
    property bool open: !(crowded && strip) || (room.width > 480 * Theme.scale && room.width * room.height > 150000 * Theme.scale * Theme.scale)

    readonly property bool rtl: Say.arabic
    readonly property var holders: entriesOf(true)
    readonly property var others: entriesOf(false)
    /// Those who hold most are named, the rest when asked for; a single one more takes no more room than its mention.
    property bool all: false
    readonly property int most: strip ? 6 : 12
    readonly property int more: all || holders.length <= most + 1 ? 0 : holders.length - most
    readonly property list<string> categories: marks.categories.concat((otherMarks?.categories ?? []).filter(word => !marks.categories.includes(word)))

    function entriesOf(holding: bool): var {
        const same = (a, b) => a.kind === b.kind && a.subject === b.subject;
        const here = ground.legend;
        const there = (other?.legend ?? []).filter(b => !here.some(a => same(a, b)));
        return here.concat(there).filter(entry => (entry.kind === "controller") === holding);
    }
    readonly property int count: holders.length + others.length + categories.length
    readonly property real line: Math.round(18 * Theme.scale)
    readonly property real swatch: Math.round(20 * Theme.scale)
    readonly property real boxWidth: Math.round(196 * Theme.scale)
    /// By the size of the map alone: a legend that changed its place from day to day would move the names with it.
    readonly property bool strip: 16 * line > room.height * 0.5
    readonly property bool wide: visible && open && strip // lies all across the foot

    function words(kind: string, word: string, name: string): string {
        switch (kind) {
        case "controller": return name.length > 0 ? name : Say.bloc(word);
        case "pale": return qsTr("no source names the place");
        case "contested": return qsTr("contested");
        case "unclear": return qsTr("unclear who holds it");
        case "withdrawn": return qsTr("withdrawn from");
        case "blank": return qsTr("nothing reported");
        case "front": return qsTr("front line");
        case "open": return qsTr("road open");
        case "disputed": return qsTr("road contested");
        case "cut": return qsTr("road cut");
        case "railway": return qsTr("railway");
        case "river": return qsTr("river");
        case "category": return Say.category(word);
        default: return kind;
        }
    }

    visible: count > 0
    width: !open ? head.width : strip ? room.width : boxWidth + 2 * Theme.gap
    height: !open ? head.height : Math.min(scroll.contentHeight + (strip ? 0 : head.height), strip ? Math.max(3 * line, room.height * 0.24) : boxHeight)
    radius: 8
    color: Qt.alpha(Theme.panel, 0.95)
    border.color: Theme.line
    clip: true
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Legend")

    // What lies under the legend is not meant by a click on it.
    TapHandler { gesturePolicy: TapHandler.ReleaseWithinBounds }
    HoverHandler { blocking: true }

    T.AbstractButton {
        id: head
        x: legend.open && legend.strip && !legend.rtl ? legend.width - width : 0
        width: Math.round((legend.open && legend.strip ? 26 : legend.open ? legend.width : 88))
        height: Math.round(25 * Theme.scale)
        focusPolicy: Qt.TabFocus
        Accessible.name: legend.open ? qsTr("Fold the legend") : qsTr("Open the legend")
        onClicked: legend.open = !legend.open
        background: Rectangle {
            radius: legend.radius
            color: "transparent"
            border { width: head.visualFocus ? 2 : 0; color: Theme.accent }
        }
        contentItem: Item {
            DataText {
                x: legend.rtl ? parent.width - width - Theme.gap : Theme.gap
                anchors.verticalCenter: parent.verticalCenter
                visible: !(legend.open && legend.strip)
                text: qsTr("Legend")
                color: Theme.dim
                font.pixelSize: Theme.small
                font.bold: true
            }
            Icon {
                x: legend.open && legend.strip ? (parent.width - width) / 2 : legend.rtl ? Theme.gap : parent.width - width - Theme.gap
                anchors.verticalCenter: parent.verticalCenter
                name: legend.open ? "chevron-down" : "chevron-up"
                colour: Theme.dim
                size: Math.round(13 * Theme.scale)
            }
        }
    }
    Flickable {
        id: scroll
        objectName: "legendScroll"
        visible: legend.open
        x: legend.rtl && legend.strip ? head.width : 0
        y: legend.strip ? 0 : head.height
        width: legend.strip ? legend.width - head.width : legend.width
        height: legend.height - y
        contentHeight: list.height + Math.round(12 * Theme.scale)
        interactive: contentHeight > height
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        T.ScrollBar.vertical: ScrollBar {}

        Flow {
            id: list
            x: legend.rtl && legend.strip ? 0 : Theme.gap
            y: legend.strip ? Math.round(6 * Theme.scale) : 0
            width: legend.strip ? scroll.width - Theme.gap : legend.boxWidth
            spacing: 0
            layoutDirection: legend.rtl ? Qt.RightToLeft : Qt.LeftToRight

            Entries { entries: legend.more > 0 ? legend.holders.slice(0, legend.most) : legend.holders }
            T.AbstractButton {
                id: rest
                objectName: "legendMore"
                visible: legend.more > 0 || (legend.all && legend.holders.length > legend.most + 1)
                width: legend.strip ? restText.implicitWidth + legend.swatch + Math.round(22 * Theme.scale) : legend.boxWidth
                height: legend.line
                focusPolicy: Qt.TabFocus
                text: legend.more > 0 ? qsTr("and %n more", "", legend.more) : qsTr("show fewer")
                onClicked: legend.all = !legend.all
                background: Rectangle {
                    radius: 3
                    color: "transparent"
                    border { width: rest.visualFocus ? 2 : 0; color: Theme.accent }
                }
                contentItem: Item {
                    DataText {
                        id: restText
                        x: legend.rtl ? parent.width - legend.swatch - Math.round(7 * Theme.scale) - width : legend.swatch + Math.round(7 * Theme.scale)
                        anchors.verticalCenter: parent.verticalCenter
                        text: rest.text
                        color: Theme.accent
                        font.pixelSize: Theme.small
                    }
                }
            }
            Entries { entries: legend.others }
            Entries { entries: legend.categories.map(word => ({ kind: "category", word: word })) }
        }
    }

    component Entries: Repeater {
        id: part
        required property list<var> entries
        /// Delegates there are: grown when needed and kept, because entries come and go with every tick.
        property int slots: 8
        onEntriesChanged: slots = Math.max(slots, Math.ceil(entries.length / 4) * 4)
        model: slots

        Item {
            id: entry
            required property int index
            readonly property var what: part.entries[index] ?? ({ kind: "none" })
            // Of a type each, so that nothing below is worked out anew while they stay as they are.
            readonly property string kind: what.kind
            readonly property string word: what.word ?? what.subject ?? ""
            readonly property string name: Say.name(what.nameEn ?? "", what.nameAr ?? "")
            readonly property color colour: what.colour ?? Theme.dim
            readonly property bool sign: kind === "category"
            readonly property string symbol: what.kind === "category" ? "category-" + what.word : "info"
            visible: kind !== "none"
            width: legend.strip ? Math.min(label.implicitWidth, legend.boxWidth) + legend.swatch + Math.round(22 * Theme.scale) : legend.boxWidth
            height: Math.max(legend.line, label.height)
            Accessible.role: Accessible.ListItem
            Accessible.name: label.text
            Accessible.ignored: !visible

            MapSwatch {
                x: legend.rtl ? entry.width - width : 0
                anchors.verticalCenter: parent.verticalCenter
                width: legend.swatch
                height: Math.round(13 * Theme.scale)
                visible: entry.visible && !entry.sign
                kind: entry.kind
                colour: entry.colour
                ink: legend.ink
            }
            Icon {
                x: legend.rtl ? entry.width - legend.swatch / 2 - width / 2 : legend.swatch / 2 - width / 2
                anchors.verticalCenter: parent.verticalCenter
                visible: entry.sign
                name: entry.symbol
                size: Math.round(14 * Theme.scale)
            }
            DataText {
                id: label
                readonly property real gap: Math.round(7 * Theme.scale)
                x: legend.rtl ? entry.width - legend.swatch - gap - width : legend.swatch + gap
                anchors.verticalCenter: parent.verticalCenter
                width: legend.strip ? Math.min(implicitWidth, legend.boxWidth) : legend.boxWidth - legend.swatch - gap
                horizontalAlignment: legend.rtl ? Text.AlignRight : Text.AlignLeft
                text: entry.visible ? legend.words(entry.kind, entry.word, entry.name) : ""
                font.pixelSize: Theme.small
                wrapMode: legend.strip ? Text.NoWrap : Text.Wrap
                maximumLineCount: legend.strip ? 1 : 2
            }
        }
    }
}
