// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What stands where the desk would be: a load under way, or why a store was refused and what to do next.
pragma ComponentBehavior: Bound

import QtQuick

Rectangle {
    id: view
    required property Session session
    /// A desk lies behind: the refusal of another store leaves it as it was.
    required property bool covering
    readonly property bool failed: session.error.length > 0

    color: covering ? Qt.alpha(Theme.page, 0.85) : Theme.page

    MouseArea { anchors.fill: parent; enabled: view.covering }

    Column {
        anchors.centerIn: parent
        width: Math.min(parent.width - 4 * Theme.pad, Math.round(560 * Theme.scale))
        spacing: Theme.pad
        visible: view.failed

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: "warning"
            size: Math.round(40 * Theme.scale)
            colour: Theme.warning
        }
        DataText {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            font.pixelSize: Theme.large
            font.bold: true
            text: qsTr("This store was not opened")
        }
        DataText {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            text: view.session.error
        }
        DataText {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            color: Theme.dim
            visible: text.length > 0
            text: view.session.hint
        }
        Row {
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: Theme.gap
            ToolButton {
                primary: true
                text: view.covering ? qsTr("Back to the desk") : qsTr("Open the bundled data")
                onClicked: view.covering ? view.session.dismissError() : view.session.openBundled()
            }
        }
    }
    DataText {
        anchors.centerIn: parent
        visible: !view.failed && slow.elapsed
        color: Theme.dim
        text: qsTr("Opening %1 …").arg(Say.isolate(view.session.opening))
    }
    // A load that takes no time shows no message that would only flicker.
    Timer {
        id: slow
        property bool elapsed: false
        interval: 400
        running: view.visible && !view.failed
        onTriggered: elapsed = true
    }
}
