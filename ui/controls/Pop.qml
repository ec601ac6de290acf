// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A popup under the button that opened it.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

T.Popup {
    id: pop
    y: parent ? parent.height + 6 : 0
    x: parent ? (Say.arabic ? 0 : parent.width - width) : 0
    margins: Theme.gap
    padding: Theme.pad
    implicitWidth: contentWidth + leftPadding + rightPadding
    implicitHeight: contentHeight + topPadding + bottomPadding
    contentWidth: contentItem.implicitWidth
    contentHeight: contentItem.implicitHeight
    focus: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutsideParent

    background: Rectangle {
        color: Theme.panel
        border.color: Theme.line
        radius: Theme.radius
    }
}
