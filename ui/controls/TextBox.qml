// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A box for text of several lines; Tab leaves it.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

T.TextArea {
    id: box
    property string hint: ""

    implicitHeight: Math.max(Math.round(54 * Theme.scale), contentHeight + topPadding + bottomPadding)
    padding: Theme.gap
    wrapMode: TextEdit.Wrap
    textFormat: TextEdit.PlainText
    selectByMouse: true
    horizontalAlignment: Text.AlignLeft
    color: Theme.text
    selectionColor: Theme.accent
    selectedTextColor: Theme.accentText
    font.family: Theme.family
    font.pixelSize: Theme.body
    Accessible.role: Accessible.EditableText
    Accessible.name: hint
    KeyNavigation.priority: KeyNavigation.BeforeItem
    Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
    Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)

    background: Rectangle {
        radius: Math.round(8 * Theme.scale)
        color: Theme.raised
        border.width: box.activeFocus ? 2 : 1
        border.color: box.activeFocus ? Theme.accent : Theme.line
    }
}
