// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// One event or statement of the list; the selected one opens to its summary and what can be done with it.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

T.AbstractButton {
    id: row
    required property int index
    required property string key
    required property bool isStatement
    required property string title
    required property string summary
    required property string category
    required property string starts
    required property var ends
    required property string placeText
    required property int killed
    required property int sourceCount
    required property list<string> sourceNames
    required property int credibility
    required property int when
    required property bool unknownYet
    required property bool ready // its words are here
    required property var day // as ends a date, but as that type each value would be made a local time at once

    /// The list is not in the order of time: the row says its day itself.
    required property bool saysDay
    required property bool inRange // one of several that are chosen
    required property bool focused
    required property bool selected
    signal chosen
    signal extended // the rows up to this one
    signal wanted
    signal inspect

    readonly property bool today: when === 0
    readonly property bool faint: when > 0 || unknownYet
    readonly property string sources: sourceCount > 0 ? qsTr("%n sources", "", sourceCount) : ""
    readonly property string grade: credibility > 0 ? credibility + " · " + Say.credibility(credibility) : ""
    // A row is used again for other events, role by role: each part is worked out when its own role comes, not all with each.
    readonly property string date: saysDay ? Say.mediumDate(day) : ""
    readonly property string unreported: unknownYet ? qsTr("not yet reported") : ""
    readonly property string where: isStatement ? Say.isolate(Say.clean(summary)) : placeText.length > 0 ? Say.isolate(Say.clean(placeText)) : ""
    readonly property string until: isNaN(ends) ? "" : qsTr("until %1").arg(Say.mediumDate(ends))
    readonly property string toll: killed >= 0 ? qsTr("%n killed", "", killed) : ""
    readonly property string details: [date, unreported, where, until, toll, sources, grade].filter(t => t.length > 0).join("  ·  ")

    implicitHeight: text_.height + Math.round(14 * Theme.scale)
    focusPolicy: Qt.NoFocus
    hoverEnabled: true
    Accessible.role: Accessible.ListItem
    Accessible.name: title
    Accessible.description: ScreenReader.listening ? [starts, Say.category(category), details].filter(t => t.length > 0).join(qsTr(", ")) : ""
    Accessible.selected: selected
    Accessible.selectable: true
    onClicked: chosen()
    onDoubleClicked: wanted()
    Keys.onReturnPressed: wanted()
    Keys.onEnterPressed: wanted()

    background: Rectangle {
        color: row.selected || row.inRange ? Qt.alpha(Theme.accent, 0.16) : row.hovered ? Theme.hover : "transparent"
        Rectangle {
            anchors { left: parent.left; top: parent.top; bottom: parent.bottom }
            width: 3
            visible: row.today || row.selected
            color: Theme.accent
        }
        Rectangle {
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
            height: 1
            color: Theme.line
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
        // with Shift a click chooses all rows up to here
        TapHandler {
            acceptedModifiers: Qt.ShiftModifier
            gesturePolicy: TapHandler.ReleaseWithinBounds
            onTapped: row.extended()
        }
        Icon {
            x: Say.arabic ? parent.width - width - Theme.pad : Theme.pad
            y: Math.round(8 * Theme.scale)
            name: row.isStatement ? "quote" : "category-" + row.category
            colour: row.faint ? Theme.faint : row.today ? Theme.text : Theme.dim
            opacity: row.faint ? 0.8 : 1
        }
        Column {
            id: text_
            anchors {
                left: parent.left; leftMargin: Theme.pad + Math.round(25 * Theme.scale)
                right: parent.right; rightMargin: Theme.pad
                top: parent.top; topMargin: Math.round(6 * Theme.scale)
            }
            spacing: 2

            Item {
                width: parent.width
                height: row.ready ? headline.height : bone.height + 6
                DataText {
                    id: headline
                    objectName: "title"
                    anchors { left: parent.left; right: time.left; rightMargin: row.starts.length > 0 ? Theme.gap : 0 }
                    horizontalAlignment: Text.AlignLeft
                    wrapMode: Text.Wrap
                    maximumLineCount: row.selected ? 6 : 2
                    visible: row.ready
                    text: row.isStatement ? qsTr("“%1”").arg(Say.clean(row.title)) : Say.clean(row.title)
                    color: row.faint ? Theme.dim : Theme.text
                    font.weight: row.today && !row.unknownYet ? Font.DemiBold : Font.Normal
                    font.italic: row.unknownYet
                }
                // where its words will be
                Rectangle {
                    id: bone
                    objectName: "bone"
                    visible: !row.ready
                    y: 3
                    width: Math.round(parent.width * (0.5 + row.index % 5 * 0.08))
                    height: Math.round(10 * Theme.scale)
                    radius: height / 2
                    color: Theme.hover
                }
                FigureText {
                    id: time
                    anchors { right: parent.right; baseline: headline.baseline }
                    text: row.starts
                    color: Theme.dim
                    font.pixelSize: Theme.small + 1
                }
            }
            DataText {
                objectName: "details"
                width: parent.width
                horizontalAlignment: Text.AlignLeft
                text: row.details
                color: Theme.dim
                font.pixelSize: Theme.small
                wrapMode: row.selected ? Text.Wrap : Text.NoWrap
            }
            Loader {
                width: parent.width
                active: row.selected
                visible: active
                sourceComponent: more
            }
        }
    }

    Component {
        id: more
        Column {
            topPadding: 4
            spacing: Theme.gap
            DataText {
                width: parent.width
                visible: !row.isStatement && text.length > 0
                horizontalAlignment: Text.AlignLeft
                wrapMode: Text.Wrap
                maximumLineCount: 8
                text: Say.clean(row.summary)
            }
            DataText {
                width: parent.width
                visible: text.length > 0
                horizontalAlignment: Text.AlignLeft
                wrapMode: Text.Wrap
                maximumLineCount: 4
                color: Theme.dim
                font.pixelSize: Theme.small
                text: row.sourceNames.map(n => Say.isolate(Say.clean(n))).join(" · ")
            }
            Row {
                spacing: Theme.gap
                bottomPadding: 4
                ToolButton {
                    height: Math.round(26 * Theme.scale)
                    symbol: "clock"
                    text: qsTr("Go to this day")
                    tip: qsTr("Move the date to this event")
                    keys: qsTr("Enter")
                    onClicked: row.wanted()
                }
                ToolButton {
                    height: Math.round(26 * Theme.scale)
                    symbol: "list"
                    text: qsTr("Sources")
                    tip: qsTr("Show the whole claim with its sources")
                    onClicked: row.inspect()
                }
            }
        }
    }
}
