// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A place, road or faction that the search found; a position, or why the text is none.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

T.AbstractButton {
    id: row
    required property int kind
    required property string subject
    required property string nameEn
    required property string nameAr
    required property string what
    required property bool current

    /// What looks like a position and is none.
    readonly property bool fault: kind === Selection.None && subject.length === 0
    readonly property string name: fault ? Say.sentence(nameEn)
        : kind === Selection.None ? qsTr("Go to %1").arg(Say.isolate(nameEn)) : Say.clean(Say.name(nameEn, nameAr))
    readonly property string otherName: kind === Selection.None ? "" : Say.clean(Say.name(nameAr, nameEn))
    readonly property string kindName: kind === Selection.None ? what : kind === Selection.Place ? Say.placeKind(what)
        : kind === Selection.Faction ? qsTr("faction") : Say.routeKind(what)

    implicitHeight: Math.round(30 * Theme.scale)
    focusPolicy: Qt.NoFocus
    hoverEnabled: true
    Accessible.name: qsTr("%1, %2").arg(name).arg(kindName)

    background: Rectangle {
        radius: Math.round(6 * Theme.scale)
        color: row.current ? Qt.alpha(Theme.accent, 0.25) : row.hovered ? Theme.hover : "transparent"
    }
    contentItem: Item {
        Icon {
            id: symbol
            anchors { left: parent.left; leftMargin: Theme.gap; verticalCenter: parent.verticalCenter }
            name: row.fault ? "warning" : row.kind === Selection.None ? "pin" : row.kind === Selection.Place ? "district" : row.kind === Selection.Faction ? "flag" : "road"
            colour: Theme.dim
        }
        DataText {
            id: nameText
            anchors { left: symbol.right; leftMargin: Theme.gap; verticalCenter: parent.verticalCenter }
            width: Math.min(implicitWidth, row.width - symbol.width - kindText.width - 5 * Theme.gap)
            horizontalAlignment: Text.AlignLeft
            text: row.name
        }
        DataText {
            anchors {
                left: nameText.right; leftMargin: Theme.gap; right: kindText.left; rightMargin: Theme.gap
                verticalCenter: parent.verticalCenter
            }
            visible: row.otherName.length > 0 && width > 40 * Theme.scale
            horizontalAlignment: Text.AlignLeft
            color: Theme.dim
            text: row.otherName
        }
        DataText {
            id: kindText
            anchors { right: parent.right; rightMargin: Theme.gap; verticalCenter: parent.verticalCenter }
            color: Theme.dim
            font.pixelSize: Theme.small + 1
            text: row.kindName
        }
    }
}
