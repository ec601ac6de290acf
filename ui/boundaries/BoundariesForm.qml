// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a boundary file is used for, what its columns mean, and whose it is.
pragma ComponentBehavior: Bound

import QtQuick

Column {
    id: form
    required property AreaImport areas

    readonly property bool control: areas.use === "control"
    readonly property var columns: [{ key: "", text: "–" }].concat(areas.columns.map(c => ({ key: c, text: Say.clean(c) })))
    readonly property var roles: [
        ["pCode", qsTr("P-code")], ["name", qsTr("Name")], ["nameArabic", qsTr("Arabic name")], ["parent", qsTr("Part of")]
    ].concat(control ? [["controller", qsTr("Held by")], ["status", qsTr("Status")], ["from", qsTr("From")], ["to", qsTr("To")]] : [])

    spacing: Theme.gap

    component Line: Item {
        id: line
        required property string label
        default property alias field: slot.data
        width: form.width
        height: Theme.control
        DataText {
            id: name
            anchors { left: parent.left; verticalCenter: parent.verticalCenter }
            width: Math.round(96 * Theme.scale)
            horizontalAlignment: Text.AlignLeft
            color: Theme.dim
            text: line.label
        }
        Item {
            id: slot
            anchors { left: name.right; leftMargin: Theme.gap; right: parent.right; top: parent.top; bottom: parent.bottom }
        }
    }
    component Heading: DataText {
        width: form.width
        topPadding: Theme.gap
        horizontalAlignment: Text.AlignLeft
        font.weight: Font.DemiBold
    }
    component Given: TextLine {
        required property string key
        objectName: "given-" + key
        anchors.fill: parent
        text: form.areas.given[key] ?? ""
        onTextEdited: form.areas.give(key, text)
    }

    Heading { topPadding: 0; text: qsTr("Use the file as") }
    Segmented {
        objectName: "areaUse"
        choices: [
            { key: "boundaries", text: qsTr("Boundaries"), tip: qsTr("Outlines replace the cells of places that are here") },
            { key: "places", text: qsTr("Places"), tip: qsTr("Areas and points become new places") },
            { key: "control", text: qsTr("Control"), tip: qsTr("Each area says who held it, from when to when") }
        ]
        current: form.areas.use
        onChosen: key => form.areas.use = key
    }
    Line {
        visible: form.areas.layers.length > 1
        label: qsTr("Layer")
        Choice {
            anchors.fill: parent
            choices: form.areas.layers.map(l => ({ key: l, text: Say.clean(l) }))
            current: form.areas.layer
            onChosen: key => form.areas.layer = key
        }
    }
    Heading { text: qsTr("Which column is what") }
    Repeater {
        model: form.roles
        delegate: Line {
            id: role
            required property var modelData
            label: modelData[1]
            Choice {
                objectName: "role-" + role.modelData[0]
                anchors.fill: parent
                choices: form.columns
                current: form.areas.roles[role.modelData[0]] ?? ""
                Accessible.description: role.label
                onChosen: key => form.areas.setRole(role.modelData[0], key)
            }
        }
    }
    Line {
        visible: form.control
        label: qsTr("Days for all")
        Row {
            anchors.fill: parent
            spacing: Theme.gap
            TextLine {
                objectName: "given-from"
                width: (parent.width - Theme.gap) / 2
                hint: qsTr("from YYYY-MM-DD")
                text: form.areas.given["from"] ?? ""
                onTextEdited: form.areas.give("from", text)
            }
            TextLine {
                objectName: "given-to"
                width: (parent.width - Theme.gap) / 2
                hint: qsTr("to YYYY-MM-DD")
                text: form.areas.given["to"] ?? ""
                onTextEdited: form.areas.give("to", text)
            }
        }
    }
    Heading { text: qsTr("Whose areas these are") }
    Line { label: qsTr("Publisher"); Given { key: "publisher"; hint: qsTr("needed") } }
    Line { label: qsTr("Title"); Given { key: "title"; hint: qsTr("the file's name") } }
    Line { label: qsTr("Published"); Given { key: "published"; hint: qsTr("YYYY-MM-DD") } }
    Line { label: qsTr("Address"); Given { key: "url"; hint: qsTr("https://…") } }
    Line { label: qsTr("Licence"); Given { key: "licence"; hint: qsTr("as CC BY 4.0") } }
    Line {
        label: qsTr("Reliability")
        Choice {
            objectName: "areaReliability"
            anchors.fill: parent
            choices: ["A", "B", "C", "D", "E", "F"].map(l => ({ key: l, text: l + "  " + Say.reliability(l) }))
            current: form.areas.given["reliability"] ?? "F"
            onChosen: key => form.areas.give("reliability", key)
        }
    }
    Line {
        label: qsTr("Credibility")
        Choice {
            objectName: "areaCredibility"
            anchors.fill: parent
            choices: [1, 2, 3, 4, 5, 6].map(g => ({ key: String(g), text: g + "  " + Say.credibility(g) }))
            current: form.areas.given["credibility"] ?? "6"
            onChosen: key => form.areas.give("credibility", key)
        }
    }
    Heading {
        visible: form.control && holders.count > 0
        text: qsTr("Who the holders are")
    }
    Repeater {
        id: holders
        model: form.control ? form.areas.holders.slice(0, 200) : []
        delegate: Line {
            id: holder
            required property var modelData
            label: Say.clean(modelData.name)
            Choice {
                anchors.fill: parent
                choices: form.areas.factionChoices()
                current: holder.modelData.key
                Accessible.description: holder.label
                onChosen: key => form.areas.settleHolder(holder.modelData.name, key)
            }
        }
    }
}
