// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A line of a tool's card: what it is, and the figure.
pragma ComponentBehavior: Bound

import QtQuick

Item {
    id: fact
    required property string label
    required property string figure
    property bool strong: false

    width: parent ? parent.width : 0
    height: Math.max(labelText.implicitHeight, figureText.implicitHeight)
    Accessible.role: Accessible.StaticText
    Accessible.name: label + ": " + figure

    DataText {
        id: labelText
        anchors { left: parent.left; right: figureText.left; rightMargin: Theme.gap; baseline: figureText.baseline }
        horizontalAlignment: Text.AlignLeft
        color: Theme.dim
        font.pixelSize: Theme.small + 1
        text: fact.label
    }
    FigureText {
        id: figureText
        anchors.right: parent.right
        font.weight: fact.strong ? Font.DemiBold : Font.Normal
        text: fact.figure
    }
}
