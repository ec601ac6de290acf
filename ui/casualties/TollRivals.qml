// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every claimant's latest figure for one group and measure, each on its own line of one scale. Nothing adds them up.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

ListView {
    id: list
    required property Desk desk
    readonly property RivalModel rivals: desk.rivals
    readonly property real peak: feed.roundTop(rivals.highestEver, 4)
    /// The span of the claims in words.
    required property string sentence

    model: rivals
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    activeFocusOnTab: true
    keyNavigationEnabled: true
    currentIndex: -1
    Accessible.role: Accessible.List
    Accessible.name: qsTr("All claimants")
    Accessible.description: sentence
    T.ScrollBar.vertical: ScrollBar {}

    ChartFeed { id: feed; toll: list.desk.toll }

    delegate: T.ItemDelegate {
        id: row
        required property int index
        required property string claimant
        required property string scope
        required property date from
        required property bool hasValue
        required property int low
        required property int best
        required property int high
        required property date reportedOn
        required property string claimKey
        required property string sourceName
        required property string reliability
        required property int credibility
        readonly property real middle: best >= 0 ? best : low >= 0 ? low : high
        readonly property bool picked: hasValue && list.desk.selection.kind === Selection.Toll
                                       && list.desk.selection.id === claimKey
        readonly property string grade: reliability.length > 0 ? reliability + credibility : ""

        width: ListView.view.width
        height: Math.round(38 * Theme.scale)
        enabled: hasValue
        hoverEnabled: true
        text: claimant
        Accessible.name: claimant + ", " + scope + ": " + (hasValue ? Say.figures(low, best, high) : qsTr("no figure by this date"))
        Accessible.description: about.text
        onClicked: {
            list.currentIndex = index;
            list.desk.selection.select(Selection.Toll, claimKey);
        }
        Keys.onReturnPressed: clicked()

        background: Rectangle {
            radius: 6
            color: row.hovered ? Theme.hover : row.picked ? Theme.raised : "transparent"
            border.width: row.picked || (row.ListView.isCurrentItem && list.activeFocus) ? 1.5 : 0
            border.color: Theme.accent
        }
        contentItem: Item {
            opacity: row.hasValue ? 1 : 0.6
            DataText {
                id: name
                anchors { left: parent.left; leftMargin: Theme.gap; top: parent.top; topMargin: Math.round(3 * Theme.scale) }
                width: Math.round(parent.width * 0.52) - Theme.gap
                horizontalAlignment: Text.AlignLeft
                text: row.claimant
                font.pixelSize: Theme.small + 1
                font.weight: Font.DemiBold
            }
            DataText {
                id: about
                anchors { left: name.left; top: name.bottom }
                width: name.width
                horizontalAlignment: Text.AlignLeft
                text: row.hasValue
                    ? [Say.isolate(row.sourceName), Say.shortDate(row.reportedOn), row.grade].filter(t => t.length > 0).join(" · ")
                    : qsTr("no figure by this date")
                color: Theme.dim
                font.pixelSize: Theme.small
            }
            FigureText {
                id: figure
                anchors { right: parent.right; rightMargin: Math.round(12 * Theme.scale); verticalCenter: parent.verticalCenter }
                width: Math.round(74 * Theme.scale)
                horizontalAlignment: Text.AlignRight
                text: row.hasValue ? Say.figures(row.low, row.best, row.high) : "–"
                font.pixelSize: text.length > 8 ? Theme.small : Theme.body
                font.bold: true
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Math.round(9 * Theme.scale)
            }
            Item {
                id: scale
                LayoutMirroring.enabled: false
                anchors { top: parent.top; bottom: parent.bottom }
                x: Say.arabic ? figure.x + figure.width + Theme.gap : name.x + name.width + Theme.gap
                width: Math.max(0, parent.width - name.width - figure.width - Math.round(12 * Theme.scale) - 3 * Theme.gap)
                function at(value: real): real {
                    return Math.min(1, value / list.peak) * width;
                }
                Rectangle {
                    anchors.verticalCenter: parent.verticalCenter
                    width: parent.width
                    height: 1
                    color: Theme.line
                }
                Rectangle { // the span of the claim
                    readonly property real from: scale.at(row.low >= 0 ? row.low : row.middle)
                    readonly property real to: scale.at(row.high >= 0 ? row.high : row.middle)
                    visible: row.hasValue
                    anchors.verticalCenter: parent.verticalCenter
                    x: from
                    width: to - from
                    height: Math.round(5 * Theme.scale)
                    radius: height / 2
                    color: Theme.groupColour(list.desk.filter.victimGroup)
                    opacity: 0.45
                }
                Rectangle {
                    visible: row.hasValue
                    anchors.verticalCenter: parent.verticalCenter
                    x: scale.at(row.middle) - width / 2
                    width: Math.round(9 * Theme.scale)
                    height: width
                    radius: width / 2
                    color: Theme.groupColour(list.desk.filter.victimGroup)
                }
            }
        }
        Tip {
            shown: row.hovered
            text: [row.claimant, row.scope, qsTr("since %1").arg(Say.mediumDate(row.from)),
                   qsTr("published by %1, %2").arg(row.sourceName).arg(Say.mediumDate(row.reportedOn)),
                   Say.reliability(row.reliability), Say.credibility(row.credibility)].filter(t => t.length > 0).join("\n")
        }
    }
}
