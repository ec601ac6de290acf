// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Buttons over the map: nearer, further, the city, everything, the opening view.
pragma ComponentBehavior: Bound

import QtQuick

Column {
    id: tools
    required property Desk desk
    required property bool canZoomIn
    required property bool canZoomOut
    readonly property string city: Say.name(desk.cityEn, desk.cityAr)
    signal zoomInRequested
    signal zoomOutRequested
    signal cityRequested
    signal allRequested
    signal homeRequested
    signal historyRequested

    spacing: Math.round(4 * Theme.scale)

    ToolButton {
        symbol: "plus"
        tip: qsTr("Nearer")
        keys: "+"
        enabled: tools.canZoomIn
        onClicked: tools.zoomInRequested()
    }
    ToolButton {
        symbol: "minus"
        tip: qsTr("Further away")
        keys: "\u2212"
        enabled: tools.canZoomOut
        onClicked: tools.zoomOutRequested()
    }
    ToolButton {
        symbol: "district"
        tip: tools.city.length > 0 ? qsTr("Show all of %1").arg(Say.isolate(tools.city)) : qsTr("Show the city")
        keys: "0"
        onClicked: tools.cityRequested()
    }
    ToolButton {
        symbol: "fit"
        tip: qsTr("Show everything")
        keys: "Shift+0"
        onClicked: tools.allRequested()
    }
    ToolButton {
        symbol: "home"
        tip: qsTr("Back to the opening view")
        onClicked: tools.homeRequested()
    }
    ToolButton {
        objectName: "historyButton"
        symbol: "history"
        tip: qsTr("Who held which place, day by day")
        keys: "H"
        onClicked: tools.historyRequested()
    }
}
