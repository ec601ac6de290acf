// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What goes with what: settings beside a picture of the areas and the list of them, with what is to be settled.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import QtQuick.Templates as T

FocusScope {
    id: page
    required property AreaImport areas
    required property Editor editor
    required property Session session

    readonly property var sum: areas.summary
    readonly property bool keeping: areas.stage === AreaImport.Keeping
    readonly property bool canStart: !keeping && !areas.busy && areas.missing.length === 0

    function lookAt(row: int, area: int): void {
        list.currentIndex = row;
        picture.current = area;
    }

    Flickable {
        id: side
        anchors { left: parent.left; top: parent.top; bottom: foot.top; margins: 2 * Theme.pad; rightMargin: 0; bottomMargin: 0 }
        width: Math.round(320 * Theme.scale)
        clip: true
        contentHeight: formColumn.height + Theme.pad
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: ScrollBar {}
        BoundariesForm {
            id: formColumn
            x: Say.arabic ? Theme.pad : 0
            width: side.width - Theme.pad
            enabled: !page.keeping
            areas: page.areas
        }
    }
    Rectangle {
        id: rule
        anchors { left: side.right; leftMargin: Theme.gap; top: parent.top; bottom: foot.top }
        width: 1
        color: Theme.line
    }
    Rectangle {
        id: frame
        anchors { left: rule.right; right: parent.right; top: parent.top; margins: Theme.pad }
        height: Math.round((foot.y - 3 * Theme.pad) * 0.46)
        radius: Theme.radius
        color: Theme.land
        border.color: Theme.line
        clip: true

        AreaPreview {
            id: picture
            objectName: "areaPreview"
            anchors { fill: parent; margins: 1 }
            areas: page.areas
            cellColour: Theme.faint
            knownColour: Theme.accent
            newColour: Theme.groupOpposition
            openColour: Theme.warning
            outColour: Theme.faint
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("The areas over the cells that are here")

            MouseArea {
                id: mouse
                property point last
                property real moved: 0
                anchors.fill: parent
                onPressed: event => {
                    last = Qt.point(event.x, event.y);
                    moved = 0;
                }
                onPositionChanged: event => {
                    moved += Math.abs(event.x - last.x) + Math.abs(event.y - last.y);
                    if (moved > 4)
                        picture.pan(event.x - last.x, event.y - last.y);
                    last = Qt.point(event.x, event.y);
                }
                onClicked: event => {
                    if (moved <= 4)
                        page.find(picture.areaAt(Qt.point(event.x, event.y)));
                }
                onWheel: event => picture.zoom(Math.pow(1.2, event.angleDelta.y / 120), Qt.point(event.x, event.y))
            }
        }
        ToolButton {
            anchors { right: parent.right; top: parent.top; margins: Theme.gap }
            symbol: "fit"
            tip: qsTr("Show all areas")
            onClicked: picture.fit()
        }
        Row {
            anchors { left: parent.left; bottom: parent.bottom; margins: Theme.gap }
            spacing: Theme.pad
            Repeater {
                model: [
                    { colour: Theme.accent, text: qsTr("matched"), count: page.sum.known },
                    { colour: Theme.groupOpposition, text: qsTr("new"), count: page.sum["new"] },
                    { colour: Theme.warning, text: qsTr("to settle"), count: page.sum.open },
                    { colour: Theme.faint, text: qsTr("left out"), count: page.sum.out }
                ].filter(k => k.count > 0)
                delegate: Row {
                    id: key
                    required property var modelData
                    spacing: 5
                    Rectangle {
                        anchors.verticalCenter: parent.verticalCenter
                        width: Math.round(10 * Theme.scale)
                        height: width
                        radius: 3
                        color: Qt.alpha(key.modelData.colour, 0.35)
                        border.color: key.modelData.colour
                    }
                    DataText {
                        font.pixelSize: Theme.small + 1
                        text: key.modelData.text + " " + Say.number(key.modelData.count)
                    }
                }
            }
            DataText {
                color: Theme.dim
                font.pixelSize: Theme.small + 1
                text: qsTr("dotted: cells that are here")
            }
        }
    }

    /// Shows the row of an area that was clicked.
    function find(area: int): void {
        if (area < 0)
            return;
        if (areas.table.show !== "all")
            areas.table.show = "all";
        lookAt(area, area);
        list.positionViewAtIndex(area, ListView.Contain);
    }

    Item {
        id: filterLine
        anchors { left: rule.right; right: parent.right; top: frame.bottom; margins: Theme.pad }
        height: Theme.control
        Segmented {
            objectName: "areaFilter"
            anchors { left: parent.left; verticalCenter: parent.verticalCenter }
            choices: [
                { key: "all", text: qsTr("All %1").arg(Say.number(page.sum.areas + page.sum.refused)) },
                { key: "open", text: qsTr("To settle %1").arg(Say.number(page.sum.open)) },
                { key: "known", text: qsTr("Matched %1").arg(Say.number(page.sum.known)) },
                { key: "new", text: qsTr("New %1").arg(Say.number(page.sum["new"])) },
                { key: "repaired", text: qsTr("Mended %1").arg(Say.number(page.sum.repaired)) },
                { key: "refused", text: qsTr("Refused %1").arg(Say.number(page.sum.refused)) }
            ]
            current: page.areas.table.show
            onChosen: key => page.areas.table.show = key
        }
        DataText {
            anchors { right: parent.right; verticalCenter: parent.verticalCenter }
            visible: page.areas.busy
            color: Theme.dim
            text: qsTr("matching …")
        }
    }
    ListView {
        id: list
        objectName: "areaList"
        anchors {
            left: rule.right; right: parent.right; top: filterLine.bottom; bottom: foot.top
            leftMargin: Theme.gap; rightMargin: Theme.gap; topMargin: Theme.gap
        }
        clip: true
        reuseItems: true
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: true
        keyNavigationEnabled: true
        enabled: !page.keeping
        model: page.areas.table
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Areas of the file")
        T.ScrollBar.vertical: ScrollBar {}
        onCurrentItemChanged: {
            const row = currentItem as BoundaryRow;
            if (row && activeFocus)
                picture.current = row.area;
        }
        delegate: BoundaryRow {
            width: ListView.view.width
            areas: page.areas
            current: ListView.isCurrentItem
            onPicked: page.lookAt(index, area)
        }
    }
    DataText {
        anchors.centerIn: list
        visible: list.count === 0
        color: Theme.dim
        text: page.areas.table.show === "open" ? qsTr("Nothing is left to settle.") : qsTr("None.")
    }

    Rectangle {
        id: foot
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: Math.round(64 * Theme.scale)
        color: Theme.panel
        Rectangle {
            anchors { left: parent.left; right: parent.right; top: parent.top }
            height: 1
            color: Theme.line
        }
        Row {
            id: mappingButtons
            anchors { left: parent.left; leftMargin: 2 * Theme.pad; verticalCenter: parent.verticalCenter }
            spacing: Theme.gap
            ToolButton {
                text: qsTr("Load a mapping…")
                tip: qsTr("Use what was settled for an earlier edition of the file")
                onClicked: openDialog.active = true
            }
            ToolButton {
                text: qsTr("Save the mapping…")
                onClicked: saveDialog.active = true
            }
        }
        Column {
            anchors {
                left: mappingButtons.right; leftMargin: Theme.pad; right: buttons.left; rightMargin: Theme.pad; verticalCenter: parent.verticalCenter
            }
            spacing: 2
            DataText {
                objectName: "areaOutcome"
                width: parent.width
                horizontalAlignment: Text.AlignRight
                text: page.outcome()
            }
            DataText {
                objectName: "areaMissing"
                width: parent.width
                visible: text.length > 0
                horizontalAlignment: Text.AlignRight
                color: page.areas.missing.length > 0 ? Theme.warning : Theme.dim
                font.pixelSize: Theme.small + 1
                text: page.areas.missing.length > 0 ? Say.sentence(Say.clean(page.areas.missing))
                    : page.sum.overlaps > 0 ? qsTr("%n pairs of cells would overlap; the result lists them.", "", page.sum.overlaps)
                    : page.sum.open > 0 ? qsTr("What is not settled is left out.") : ""
            }
        }
        Row {
            id: buttons
            anchors { right: parent.right; rightMargin: 2 * Theme.pad; verticalCenter: parent.verticalCenter }
            spacing: Theme.gap
            ToolButton {
                objectName: "areasSaveCopy"
                visible: !page.editor.editable
                primary: true
                text: qsTr("Save a copy to edit…")
                onClicked: copyDialog.active = true
            }
            ToolButton {
                objectName: "areasStart"
                visible: page.editor.editable
                primary: true
                enabled: page.canStart
                text: page.keeping ? qsTr("Keeping …") : qsTr("Take them in")
                onClicked: page.areas.start()
            }
        }
    }
    function outcome(): string {
        const parts = [];
        if (sum.replaced > 0)
            parts.push(qsTr("%n cells replaced", "", sum.replaced));
        if (sum.added > 0)
            parts.push(qsTr("%n new places", "", sum.added));
        if (areas.use === "control")
            parts.push(qsTr("%n claims of control", "", sum.claims));
        if (sum.factions > 0)
            parts.push(qsTr("%n new factions", "", sum.factions));
        if (areas.use === "boundaries" && sum.left > 0)
            parts.push(qsTr("%n cells stay", "", sum.left));
        return parts.join("  ·  ");
    }

    Loader {
        id: openDialog
        active: false
        sourceComponent: FileDialog {
            visible: true
            title: qsTr("Load a mapping")
            nameFilters: [qsTr("Mappings (*.json)")]
            onAccepted: {
                page.areas.loadMapping(selectedFile);
                openDialog.active = false;
            }
            onRejected: openDialog.active = false
        }
    }
    Loader {
        id: saveDialog
        active: false
        sourceComponent: FileDialog {
            visible: true
            title: qsTr("Save the mapping")
            fileMode: FileDialog.SaveFile
            defaultSuffix: "json"
            nameFilters: [qsTr("Mappings (*.json)")]
            onAccepted: {
                page.areas.saveMapping(selectedFile);
                saveDialog.active = false;
            }
            onRejected: saveDialog.active = false
        }
    }
    Loader {
        id: copyDialog
        active: false
        sourceComponent: FileDialog {
            visible: true
            title: qsTr("Save a copy to edit")
            fileMode: FileDialog.SaveFile
            defaultSuffix: "sitdesk"
            nameFilters: [qsTr("Situation Desk stores (*.sitdesk)")]
            onAccepted: {
                page.editor.saveCopy(selectedFile);
                copyDialog.active = false;
            }
            onRejected: copyDialog.active = false
        }
    }
}
