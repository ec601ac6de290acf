// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of the desk, all in one place; HelpView lists the same.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

Item {
    id: keys
    /// Space presses the button that has the focus; elsewhere it plays.
    readonly property bool onButton: Window.activeFocusItem instanceof T.AbstractButton
    required property Desk desk
    required property bool briefing
    /// Something lies over the map.
    required property bool covered
    signal uncovered
    signal historyWanted
    signal help
    signal brief
    signal search
    signal importWanted
    signal pictureWanted
    signal copyWanted
    signal compareWanted
    signal scenesWanted
    signal sceneStepped(by: int)
    signal mapToolWanted(tool: string)
    signal timelineZoomed(factor: real) // 0: the whole period

    function chooseFromHere(): void {
        const filter = desk.filter;
        filter.setWindow(desk.clock.date, isNaN(filter.windowTo) ? desk.clock.lastDate : filter.windowTo);
    }
    function chooseToHere(): void {
        const filter = desk.filter;
        filter.setWindow(isNaN(filter.windowFrom) ? desk.clock.firstDate : filter.windowFrom, desk.clock.date);
    }

    /// The day known by, or compared with: what the second slider moves.
    function moveOther(days: int): void {
        if (desk.comparison.kind === Comparison.Off)
            desk.clock.stepKnown(days);
        else
            desk.comparison.stepDays(days);
    }

    Shortcut { enabled: keys.enabled; sequences: ["Left"]; onActivated: keys.desk.clock.stepDays(-1) }
    Shortcut { enabled: keys.enabled; sequences: ["Right"]; onActivated: keys.desk.clock.stepDays(1) }
    Shortcut { enabled: keys.enabled; sequences: ["Shift+Left"]; onActivated: keys.desk.stepper.lastEvent() }
    Shortcut { enabled: keys.enabled; sequences: ["Shift+Right"]; onActivated: keys.desk.stepper.nextEvent() }
    Shortcut { enabled: keys.enabled; sequences: ["Ctrl+Left"]; onActivated: keys.desk.stepper.lastChange() }
    Shortcut { enabled: keys.enabled; sequences: ["Ctrl+Right"]; onActivated: keys.desk.stepper.nextChange() }
    Shortcut { enabled: keys.enabled; sequences: ["Alt+Left"]; onActivated: keys.moveOther(-1) }
    Shortcut { enabled: keys.enabled; sequences: ["Alt+Right"]; onActivated: keys.moveOther(1) }
    Shortcut { enabled: keys.enabled; sequences: ["Home"]; onActivated: keys.desk.clock.toStart() }
    Shortcut { enabled: keys.enabled; sequences: ["End"]; onActivated: keys.desk.clock.toEnd() }
    Shortcut { enabled: keys.enabled && !keys.onButton; sequences: ["Space"]; onActivated: keys.desk.clock.playing = !keys.desk.clock.playing }
    Shortcut { enabled: keys.enabled; sequences: ["Ctrl++", "Ctrl+="]; onActivated: keys.timelineZoomed(1.6) }
    Shortcut { enabled: keys.enabled; sequences: ["Ctrl+-"]; onActivated: keys.timelineZoomed(1 / 1.6) }
    Shortcut { enabled: keys.enabled; sequences: ["Ctrl+0"]; onActivated: keys.timelineZoomed(0) }
    Shortcut { enabled: keys.enabled; sequences: ["["]; onActivated: keys.chooseFromHere() }
    Shortcut { enabled: keys.enabled; sequences: ["]"]; onActivated: keys.chooseToHere() }
    Shortcut { enabled: keys.enabled; sequences: ["Backspace"]; onActivated: { keys.desk.filter.clearWindow(); keys.desk.filter.clearExtent(); } }
    Shortcut { enabled: keys.enabled; sequences: ["L"]; onActivated: keys.mapToolWanted("choose") }
    Shortcut { enabled: keys.enabled; sequences: ["M"]; onActivated: keys.mapToolWanted("measure") }
    Shortcut { enabled: keys.enabled; sequences: ["R"]; onActivated: keys.mapToolWanted("rings") }
    Shortcut { enabled: keys.enabled; sequences: ["D"]; onActivated: keys.mapToolWanted("draw") }
    Shortcut { enabled: keys.enabled && !keys.briefing; sequences: ["B"]; onActivated: keys.mapToolWanted("cell") }
    Shortcut { enabled: keys.enabled; sequences: [StandardKey.Find, "Ctrl+G"]; onActivated: keys.search() }
    Shortcut { enabled: keys.enabled && !keys.briefing; sequences: ["Ctrl+I"]; onActivated: keys.importWanted() }
    Shortcut { enabled: keys.enabled; sequences: ["H"]; onActivated: keys.historyWanted() }
    Shortcut { enabled: keys.enabled; sequences: ["Ctrl+E"]; onActivated: keys.pictureWanted() }
    Shortcut { enabled: keys.enabled; sequences: ["Ctrl+Shift+C"]; onActivated: keys.copyWanted() }
    Shortcut { enabled: keys.enabled; sequences: ["K"]; onActivated: keys.compareWanted() }
    Shortcut { enabled: keys.enabled; sequences: ["Ctrl+B"]; onActivated: keys.scenesWanted() }
    Shortcut { enabled: keys.enabled && keys.briefing; sequences: ["PgDown"]; onActivated: keys.sceneStepped(1) }
    Shortcut { enabled: keys.enabled && keys.briefing; sequences: ["PgUp"]; onActivated: keys.sceneStepped(-1) }
    Shortcut { enabled: keys.enabled; sequences: ["F1"]; onActivated: keys.help() }
    Shortcut { sequences: ["F5"]; onActivated: keys.brief() }
    Shortcut {
        enabled: keys.enabled
        sequences: ["Escape"]
        onActivated: keys.covered ? keys.uncovered() : keys.briefing ? keys.brief() : keys.desk.selection.clear()
    }
    Shortcut { sequences: [StandardKey.Quit]; onActivated: keys.Window.window.close() }
}
