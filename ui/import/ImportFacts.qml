// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the file looks like, each fact with a way to say otherwise; what could not be told is marked.
pragma ComponentBehavior: Bound

import QtQuick

Column {
    id: facts
    required property ImportChoice choice

    readonly property bool isDataset: choice.format === "dataset"
    readonly property bool isTable: choice.format !== "geo" && !isDataset
    readonly property var formats: {
        if (choice.ownFormat === "geo" || choice.ownFormat === "dataset")
            return [choice.ownFormat];
        return choice.ownFormat === "csv" ? ["csv"] : [choice.ownFormat, "csv"];
    }

    spacing: Theme.gap

    component Fact: Item {
        id: fact
        required property string label
        property bool open: false // nobody knows yet: the user must say
        default property alias content: slot.data

        width: parent ? parent.width : 0
        height: Theme.control
        DataText {
            anchors { left: parent.left; right: slot.left; rightMargin: Theme.gap; verticalCenter: parent.verticalCenter }
            horizontalAlignment: Text.AlignLeft
            color: fact.open ? Theme.warning : Theme.dim
            font.weight: fact.open ? Font.DemiBold : Font.Normal
            text: fact.label
        }
        Item {
            id: slot
            anchors { right: parent.right; top: parent.top; bottom: parent.bottom }
            width: Math.round(fact.width * 0.6)
        }
        Rectangle {
            anchors { fill: slot; margins: -2 }
            visible: fact.open
            radius: Math.round(9 * Theme.scale)
            color: "transparent"
            border { width: 2; color: Theme.warning }
        }
    }

    DataText {
        width: parent.width
        horizontalAlignment: Text.AlignLeft
        font.weight: Font.DemiBold
        text: facts.isDataset ? qsTr("The folder") : qsTr("The file")
    }
    Fact {
        label: qsTr("Format")
        Choice {
            objectName: "importFormat"
            anchors.fill: parent
            choices: facts.formats.map(f => ({ key: f, text: Say.importFormat(f) }))
            current: facts.choice.format
            onChosen: key => facts.choice.format = key
        }
    }
    Fact {
        visible: facts.isTable
        label: qsTr("Encoding")
        open: facts.choice.encoding.length === 0
        Choice {
            objectName: "importEncoding"
            anchors.fill: parent
            choices: [
                { key: "utf-8", text: "UTF-8" }, { key: "windows-1256", text: qsTr("Windows-1256 (Arabic)") },
                { key: "utf-16le", text: "UTF-16 LE" }, { key: "utf-16be", text: "UTF-16 BE" }
            ]
            text: picked ? picked.text : qsTr("Choose…")
            current: facts.choice.encoding
            onChosen: key => facts.choice.encoding = key
        }
    }
    Fact {
        visible: facts.isTable
        label: qsTr("Separator")
        Choice {
            objectName: "importSeparator"
            anchors.fill: parent
            choices: [
                { key: ",", text: qsTr("Comma") }, { key: ";", text: qsTr("Semicolon") }, { key: "\t", text: qsTr("Tab") },
                { key: "|", text: qsTr("Bar") }
            ]
            current: facts.choice.separator
            onChosen: key => facts.choice.separator = key
        }
    }
    Fact {
        visible: facts.isTable
        label: qsTr("Numbers")
        Choice {
            objectName: "importDecimals"
            anchors.fill: parent
            choices: [{ key: "point", text: qsTr("36.2") }, { key: "comma", text: qsTr("36,2") }]
            current: facts.choice.decimalComma ? "comma" : "point"
            onChosen: key => facts.choice.decimalComma = key === "comma"
        }
    }
    Fact {
        visible: !facts.isDataset && (open || facts.choice.format !== "ucdp-ged") // they write the year first
        label: qsTr("Dates")
        open: facts.choice.dayOrder.length === 0
        Choice {
            objectName: "importDayOrder"
            anchors.fill: parent
            choices: [{ key: "day-first", text: qsTr("Day first: 31/01") }, { key: "month-first", text: qsTr("Month first: 01/31") }]
            text: picked ? picked.text : qsTr("Choose…")
            current: facts.choice.dayOrder
            onChosen: key => facts.choice.dayOrder = key
        }
    }
    Fact {
        visible: facts.choice.format === "csv"
        label: qsTr("First row")
        Choice {
            objectName: "importHeader"
            anchors.fill: parent
            choices: [{ key: "names", text: qsTr("Names of columns") }, { key: "data", text: qsTr("Already data") }]
            current: facts.choice.hasHeader ? "names" : "data"
            onChosen: key => facts.choice.hasHeader = key === "names"
        }
    }
    Fact {
        visible: facts.choice.layers.length > 1
        label: qsTr("Layer")
        Choice {
            objectName: "importLayer"
            anchors.fill: parent
            choices: facts.choice.layers.map(l => ({ key: l, text: Say.clean(l) }))
            current: facts.choice.layer
            onChosen: key => facts.choice.layer = key
        }
    }
    Repeater {
        model: facts.choice.notes
        delegate: DataText {
            required property string modelData
            width: facts.width
            horizontalAlignment: Text.AlignLeft
            wrapMode: Text.Wrap
            color: Theme.dim
            font.pixelSize: Theme.small + 1
            text: Say.sentence(Say.clean(modelData))
        }
    }
}
