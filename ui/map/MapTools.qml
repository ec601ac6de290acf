// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Buttons over the map: nearer, further, the city, everything, the opening view; beside them the tools.
pragma ComponentBehavior: Bound

import QtQuick

Row {
    id: tools
    required property Desk desk
    required property bool canZoomIn
    required property bool canZoomOut
    readonly property string city: Say.name(desk.cityEn, desk.cityAr)
    /// The one in hand, see MapWork.
    required property string tool
    required property bool canEdit
    signal toolTaken(tool: string)
    signal zoomInRequested
    signal zoomOutRequested
    signal cityRequested
    signal allRequested
    signal homeRequested
    signal historyRequested

    spacing: Math.round(4 * Theme.scale)

    Column {
        spacing: tools.spacing
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
    }
    Column {
        spacing: tools.spacing
        Repeater {
            model: [
                { tool: "choose", symbol: "lasso", tip: qsTr("Choose districts together"), keys: "L" },
                { tool: "measure", symbol: "ruler", tip: qsTr("Measure distances and areas"), keys: "M" },
                { tool: "rings", symbol: "rings", tip: qsTr("Range rings"), keys: "R" },
                { tool: "draw", symbol: "pencil", tip: qsTr("Draw on the map"), keys: "D" }
            ].concat(tools.canEdit ? [{ tool: "cell", symbol: "border", tip: qsTr("Draw and change borders"), keys: "B" }] : [])
            delegate: ToolButton {
                required property var modelData
                objectName: "tool-" + modelData.tool
                symbol: modelData.symbol
                tip: modelData.tip
                keys: modelData.keys
                checked: tools.tool === modelData.tool
                onClicked: tools.toolTaken(modelData.tool)
            }
        }
    }
    ToolButton {
        objectName: "historyButton"
        symbol: "history"
        tip: qsTr("Who held which place, day by day")
        keys: "H"
        onClicked: tools.historyRequested()
    }
}
