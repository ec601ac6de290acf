// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A tooltip in plain text.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

T.ToolTip {
    id: tip
    required property bool shown

    visible: shown
    delay: 500
    x: parent ? Math.round((parent.width - implicitWidth) / 2) : 0
    y: parent ? parent.height + 4 : 0
    margins: 6
    padding: Math.round(7 * Theme.scale)
    implicitWidth: Math.min(label.implicitWidth + leftPadding + rightPadding, Math.round(360 * Theme.scale))
    implicitHeight: label.implicitHeight + topPadding + bottomPadding
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutsideParent | T.Popup.CloseOnReleaseOutsideParent

    contentItem: DataText {
        id: label
        text: tip.visible ? tip.text : "" // a hidden one lays nothing out
        wrapMode: Text.Wrap
        font.pixelSize: Theme.small + 1
    }
    background: Rectangle {
        color: Theme.raised
        border.color: Theme.line
        radius: 6
    }
}
