// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// One source of a claim: publisher, date and reliability; unfolded also title, language and the address.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

Column {
    id: line
    /// {id, publisher, title, url, publishedOn, language, kind, reliability, note}
    required property var source
    property bool unfolded: false
    signal link(string address)
    signal copy(string text)
    /// correct or history.
    signal editRequested(action: string)

    readonly property string publisher: source.publisher.length > 0 ? Say.clean(source.publisher) : Say.clean(source.id)

    function languageName(code: string): string {
        // the locale would name the country's own variety of these two
        const own = code === "en" ? "English" : code === "es" ? "español"
            : code.length > 0 ? Qt.locale(code).nativeLanguageName : "";
        return own.length > 0 && own !== "C" ? Say.isolate(own) + " (" + code + ")" : Say.clean(code);
    }

    spacing: 3

    T.AbstractButton {
        id: head
        objectName: "sourceHead"
        width: parent.width
        implicitHeight: Math.max(Math.round(22 * Theme.scale), who.height + 4)
        focusPolicy: Qt.TabFocus
        hoverEnabled: true
        text: line.publisher
        Accessible.name: qsTr("Source: %1").arg(line.publisher)
        Keys.onReturnPressed: clicked()
        onClicked: line.unfolded = !line.unfolded
        background: Rectangle {
            radius: 5
            color: head.hovered ? Theme.hover : "transparent"
            border.width: head.visualFocus ? 2 : 0
            border.color: Theme.accent
        }
        contentItem: Item {
            Icon {
                id: triangle
                anchors { left: parent.left; verticalCenter: parent.verticalCenter }
                size: Math.round(12 * Theme.scale)
                name: line.unfolded ? "chevron-down" : Say.arabic ? "chevron-left" : "chevron-right"
                colour: Theme.dim
            }
            DataText {
                id: who
                anchors { left: triangle.right; leftMargin: 3; right: letter.left; rightMargin: 5; verticalCenter: parent.verticalCenter }
                horizontalAlignment: Text.AlignLeft
                wrapMode: Text.Wrap
                maximumLineCount: line.unfolded ? 4 : 2
                font.pixelSize: Theme.small + 1
                text: isNaN(line.source.publishedOn) ? line.publisher
                    : Say.isolate(line.publisher) + " · " + Say.mediumDate(line.source.publishedOn)
            }
            Rectangle {
                id: letter
                anchors { right: parent.right; rightMargin: 2; verticalCenter: parent.verticalCenter }
                width: Math.round(18 * Theme.scale)
                height: Math.round(16 * Theme.scale)
                radius: 4
                color: "transparent"
                border.color: Theme.faint
                DataText {
                    anchors.centerIn: parent
                    font.pixelSize: Theme.small
                    font.weight: Font.DemiBold
                    color: Theme.dim
                    text: line.source.reliability
                }
            }
        }
        Tip {
            shown: head.hovered && !line.unfolded
            text: shown ? line.source.reliability + " · " + Say.reliability(line.source.reliability) : ""
        }
    }
    Loader {
        x: Say.arabic ? 0 : Math.round(15 * Theme.scale)
        width: parent.width - Math.round(15 * Theme.scale)
        active: line.unfolded
        visible: active
        sourceComponent: Column {
            spacing: 3
            bottomPadding: 4
            SmallText {
                text: Say.clean(line.source.title)
                color: Theme.text
            }
            SmallText {
                text: line.source.reliability + " · " + Say.reliability(line.source.reliability)
            }
            SmallText {
                readonly property var day: line.source.publishedOn
                text: [isNaN(day) ? "" : qsTr("published %1").arg(Say.mediumDate(day)), line.languageName(line.source.language)]
                    .filter(t => t.length > 0).join(" · ")
            }
            SmallText {
                text: Say.clean(line.source.note)
            }
            SmallText {
                objectName: "address"
                wrapMode: Text.WrapAnywhere
                maximumLineCount: 4
                text: line.source.url.length > 0 ? Say.clean(line.source.url) : qsTr("no address on record")
            }
            Row {
                spacing: 6
                ToolButton {
                    objectName: "copyLink"
                    visible: line.source.url.length > 0
                    height: Math.round(24 * Theme.scale)
                    symbol: "copy"
                    text: qsTr("Copy")
                    tip: qsTr("Copy the address")
                    onClicked: line.copy(line.source.url)
                }
                ToolButton {
                    objectName: "openLink"
                    visible: line.source.url.length > 0
                    height: Math.round(24 * Theme.scale)
                    symbol: "open-external"
                    text: qsTr("Open…")
                    tip: qsTr("Open in the browser; asks first")
                    onClicked: line.link(line.source.url)
                }
                EditMore {
                    objectName: "sourceMore"
                    kind: "source"
                    tip: qsTr("Correct the source, its history")
                    onChosen: action => line.editRequested(action)
                }
            }
        }
    }

    component SmallText: DataText {
        width: parent ? parent.width : 0
        visible: text.length > 0
        horizontalAlignment: Text.AlignLeft
        wrapMode: Text.Wrap
        color: Theme.dim
        font.pixelSize: Theme.small
    }
}
