// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// One faction, coalition or bloc: name and figures in columns, its share of the area as a bar along the foot.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

T.AbstractButton {
    id: row
    /// Widths of the columns at scale 1, and the gap between them.
    enum Columns { Places = 28, Share = 36, Change = 37, Events = 56, Killed = 48, Gap = 5 }

    required property int index
    required property string subject
    required property bool isBloc
    required property string nameEn
    required property string nameAr
    required property string shortName
    required property int depth
    required property bool hasMembers
    required property bool open
    required property list<string> backersEn
    required property list<string> backersAr
    required property list<string> alsoPartOf
    required property string note
    required property list<string> sourceNames
    required property int places
    required property int contested
    required property real areaKm2
    required property real share
    required property int dayChange
    required property int startChange
    required property int killed
    required property string killedBy
    required property int events
    required property int incidentsDead

    required property bool compact
    required property bool focused
    required property bool selected
    required property color swatch
    required property bool wholeMap
    required property real scopeAreaKm2
    /// Room for the columns of events.
    required property bool wide
    required property bool hasDead
    signal chosen
    signal folded

    readonly property string name: isBloc ? Say.bloc(subject) : Say.clean(Say.name(nameEn, nameAr))
    readonly property bool holds: places > 0
    readonly property color ink: holds || selected ? Theme.text : Theme.dim
    readonly property string backing: {
        const names = Say.arabic ? backersAr : backersEn;
        return names.length > 0 ? qsTr("backed by %1").arg(names.map(n => Say.isolate(Say.clean(n))).join(qsTr(", "))) : "";
    }
    readonly property string toll: {
        const cut = killedBy.lastIndexOf(", "); // "claimant, 2024-11-30"
        return killed < 0 ? "" : qsTr("%n killed (%1, %2)", "", killed)
            .arg(Say.isolate(Say.clean(killedBy.slice(0, cut)))).arg(Say.stamp(killedBy.slice(cut + 2, cut + 12)));
    }
    readonly property string details: [isBloc || shortName.length === 0 ? "" : Say.isolate(Say.clean(shortName)), backing, toll].filter(t => t.length > 0).join(" · ")
    readonly property int chipLeft: Theme.pad - 3 + Math.round((depth * 14 + 20) * Theme.scale)
    readonly property bool twoLines: !compact && (details.length > 0 || contested > 0) && (holds || killed >= 0 || selected)

    implicitHeight: Math.round((twoLines ? (Say.arabic ? 54 : 46) : compact ? 28 : 32) * Theme.scale)
    focusPolicy: Qt.NoFocus
    hoverEnabled: true
    text: name
    Accessible.role: Accessible.TreeItem
    Accessible.name: name
    Accessible.description: !ScreenReader.listening ? "" : [
        qsTr("%n places", "", places),
        contested > 0 ? qsTr("%n contested", "", contested) : "",
        qsTr("%1 of the area").arg(Say.percent(share)), details,
        !hasMembers ? "" : open ? qsTr("unfolded") : qsTr("folded")
    ].filter(t => t.length > 0).join(qsTr(", "))
    Accessible.selected: selected
    Accessible.selectable: !isBloc
    onClicked: chosen()
    // these two keys step the date elsewhere in the window
    Keys.onShortcutOverride: event => event.accepted = event.modifiers === Qt.NoModifier
        && (event.key === Qt.Key_Left || event.key === Qt.Key_Right)
    Keys.onReturnPressed: chosen()
    Keys.onEnterPressed: chosen()
    Keys.onRightPressed: turn(!Say.arabic)
    Keys.onLeftPressed: turn(Say.arabic)

    background: Rectangle {
        color: row.selected ? Qt.alpha(Theme.accent, 0.16) : row.hovered ? Theme.hover : "transparent"
        Rectangle {
            anchors { left: parent.left; top: parent.top; bottom: parent.bottom }
            width: 3
            visible: row.selected
            color: Theme.accent
        }
        Rectangle {
            id: track
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom; leftMargin: Theme.pad; rightMargin: Theme.pad }
            height: row.holds ? 3 : 1
            radius: 1.5
            color: Theme.line
            Rectangle {
                objectName: "bar"
                anchors { left: parent.left; top: parent.top; bottom: parent.bottom }
                width: row.share > 0 ? Math.max(3, Math.round(track.width * row.share)) : 0
                radius: 1.5
                color: row.swatch
            }
        }
        Rectangle {
            anchors { fill: parent; margins: 1 }
            visible: row.focused
            color: "transparent"
            border { width: 2; color: Theme.accent }
            radius: 4
        }
    }

    contentItem: Item {
        Item {
            id: firstLine
            anchors { left: parent.left; right: parent.right; top: parent.top; topMargin: row.twoLines ? 4 : 0 }
            height: row.twoLines ? Math.round((Say.arabic ? 25 : 21) * Theme.scale) : row.height - 2

            T.AbstractButton {
                id: triangle
                objectName: "triangle"
                anchors { left: parent.left; leftMargin: Theme.pad - 6 + Math.round(row.depth * 14 * Theme.scale) }
                width: Math.round(20 * Theme.scale)
                height: parent.height
                enabled: row.hasMembers
                focusPolicy: Qt.NoFocus
                hoverEnabled: true
                Accessible.name: row.open ? qsTr("Fold") : qsTr("Unfold")
                Accessible.ignored: !row.hasMembers
                onClicked: row.folded()
                contentItem: Item {
                    Icon {
                        anchors.centerIn: parent
                        visible: row.hasMembers
                        size: Math.round(14 * Theme.scale)
                        name: row.open ? "chevron-down" : Say.arabic ? "chevron-left" : "chevron-right"
                        colour: triangle.hovered ? Theme.text : Theme.dim
                    }
                }
            }
            Rectangle {
                id: chip
                anchors { left: parent.left; leftMargin: row.chipLeft; verticalCenter: parent.verticalCenter }
                width: Math.round(10 * Theme.scale)
                height: Math.round(14 * Theme.scale)
                radius: 3
                color: row.swatch
                opacity: row.holds ? 1 : 0.45
            }
            DataText {
                objectName: "name"
                anchors {
                    left: chip.right; leftMargin: Theme.gap; right: figures.left; rightMargin: 6
                    verticalCenter: parent.verticalCenter
                }
                horizontalAlignment: Text.AlignLeft
                text: row.name
                color: row.ink
                font.weight: row.isBloc ? Font.Bold : row.depth === 1 && row.holds ? Font.DemiBold : Font.Normal
            }
            Row {
                id: figures
                anchors { right: parent.right; rightMargin: Theme.pad; verticalCenter: parent.verticalCenter }
                spacing: FactionRow.Gap

                HatchMark {
                    anchors.verticalCenter: parent.verticalCenter
                    visible: row.compact && row.contested > 0
                }
                FigureText {
                    objectName: "contested"
                    anchors.verticalCenter: parent.verticalCenter
                    visible: row.compact && row.contested > 0
                    text: Say.number(row.contested)
                    color: Theme.dim
                    font.pixelSize: Theme.small
                }
                FigureText {
                    objectName: "places"
                    width: Math.round(FactionRow.Places * Theme.scale)
                    text: Say.number(row.places)
                    color: row.ink
                    font.weight: row.holds ? Font.DemiBold : Font.Normal
                }
                FigureText {
                    objectName: "share"
                    width: Math.round(FactionRow.Share * Theme.scale)
                    text: Say.percent(row.share)
                    color: row.ink
                }
                FigureText {
                    objectName: "dayChange"
                    width: Math.round(FactionRow.Change * Theme.scale)
                    text: Say.signed(row.dayChange)
                    color: row.dayChange !== 0 ? Theme.text : Theme.dim
                }
                FigureText {
                    objectName: "startChange"
                    width: Math.round(FactionRow.Change * Theme.scale)
                    text: Say.signed(row.startChange)
                    color: row.startChange !== 0 ? Theme.text : Theme.dim
                }
                FigureText {
                    objectName: "events"
                    visible: row.wide
                    width: Math.round(FactionRow.Events * Theme.scale)
                    text: Say.grouped(row.events)
                    color: row.events > 0 ? Theme.text : Theme.dim
                }
                FigureText {
                    objectName: "incidentsDead"
                    visible: row.wide && row.hasDead
                    width: Math.round(FactionRow.Killed * Theme.scale)
                    text: row.incidentsDead < 0 ? "\u2013" : Say.grouped(row.incidentsDead)
                    color: row.incidentsDead > 0 ? Theme.text : Theme.dim
                }
            }
        }
        Row {
            anchors {
                left: parent.left; leftMargin: row.chipLeft + chip.width + Theme.gap
                right: parent.right; rightMargin: Theme.pad; top: firstLine.bottom
            }
            visible: row.twoLines
            spacing: 4
            HatchMark {
                id: mark
                visible: row.contested > 0
                y: Math.round((rest.height - height) / 2)
            }
            DataText {
                id: share
                objectName: "contested"
                visible: row.contested > 0
                text: qsTr("%n contested", "", row.contested) + (row.details.length > 0 ? " ·" : "")
                color: Theme.dim
                font.pixelSize: Theme.small
            }
            DataText {
                id: rest
                objectName: "details"
                width: parent.width - (row.contested > 0 ? mark.width + share.width + 2 * parent.spacing : 0)
                horizontalAlignment: Text.AlignLeft
                text: row.details
                color: Theme.dim
                font.pixelSize: Theme.small
            }
        }
    }

    Tip {
        shown: row.hovered && !triangle.hovered
        delay: 700
        text: shown ? row.tipText() : ""
    }

    function turn(wanted: bool): void {
        if (hasMembers && open !== wanted)
            folded();
    }
    function tipText(): string {
        const lines = [isBloc ? name : Say.clean(nameEn) + (nameAr.length > 0 ? " · " + Say.isolate(Say.clean(nameAr)) : "")];
        if (holds)
            lines.push(qsTr("%1 km² of %2 km²").arg(areaKm2.toFixed(1)).arg(scopeAreaKm2.toFixed(1)));
        if (events > 0)
            lines.push(incidentsDead < 0 ? qsTr("Events that name it: %1").arg(Say.grouped(events))
                : qsTr("Events that name it: %1, killed in them: %2").arg(Say.grouped(events)).arg(Say.grouped(incidentsDead)));
        lines.push(backing, toll);
        if (alsoPartOf.length > 0)
            lines.push(qsTr("also part of %1").arg(alsoPartOf.map(n => Say.isolate(Say.clean(n))).join(qsTr(", "))));
        lines.push(Say.clean(note));
        if (sourceNames.length > 0)
            lines.push(qsTr("Sources: %1").arg(sourceNames.map(n => Say.isolate(Say.clean(n))).join(qsTr(", "))));
        return lines.filter(l => l.length > 0).join("\n");
    }
}
