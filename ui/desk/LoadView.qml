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
    readonly property bool opening: session.opening.length > 0

    onOpeningChanged: slow.elapsed = false

    visible: !covering || failed || (opening && slow.elapsed)
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
    Column {
        anchors.centerIn: parent
        width: Math.min(parent.width - 4 * Theme.pad, Math.round(460 * Theme.scale))
        spacing: Theme.pad
        visible: !view.failed && slow.elapsed

        DataText {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            color: Theme.dim
            text: qsTr("Opening %1 …").arg(Say.isolate(view.session.opening))
        }
        ProgressBar {
            objectName: "checkingBar"
            width: parent.width
            visible: view.session.checking > 0
            value: view.session.checking
        }
        DataText {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            color: Theme.dim
            visible: view.session.checking > 0
            text: qsTr("This file was not opened here before, so all of it is checked first.")
        }
        ToolButton {
            objectName: "cancelOpening"
            anchors.horizontalCenter: parent.horizontalCenter
            visible: view.session.checking > 0
            text: qsTr("Cancel")
            onClicked: view.session.cancelOpening()
        }
    }
    // A load that takes no time shows no message that would only flicker.
    Timer {
        id: slow
        property bool elapsed: false
        interval: 400
        running: view.opening && !view.failed && !elapsed
        onTriggered: elapsed = true
    }
}
