// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A small button on a claim or thing that opens what can be done with it.
pragma ComponentBehavior: Bound

import QtQuick

ToolButton {
    id: more
    required property string kind // of record
    property string about: ""
    signal chosen(action: string)

    objectName: "editMore"
    height: Math.round(24 * Theme.scale)
    quiet: true
    symbol: "menu"
    tip: qsTr("Correct, withdraw, history")
    onClicked: pop.opened ? pop.close() : pop.open()
    Pop {
        id: pop
        contentItem: EditRows {
            LayoutMirroring.enabled: Say.arabic
            LayoutMirroring.childrenInherit: true
            kind: more.kind
            about: more.about
            onChosen: action => {
                pop.close();
                more.chosen(action);
            }
        }
    }
}
