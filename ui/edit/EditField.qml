// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// One field of a form: its label, what is typed or chosen, and what is wrong with it.
pragma ComponentBehavior: Bound

import QtQuick

Column {
    id: field
    required property Desk desk
    required property EditForm form
    required property var spec // of EditForm::fields
    required property bool canMake
    signal wanted(kind: string, field: string, typed: string)

    readonly property string name: spec.name
    readonly property string value: form.values[name] ?? ""
    readonly property string mark: form.marks[name] ?? ""
    readonly property string label: spec.many && name === "place" ? qsTr("Districts")
        : spec.type === "names" ? qsTr("%1, separated by ;").arg(Fields.label(name)) : Fields.label(name)

    objectName: "field_" + name
    spacing: 3

    Row {
        width: parent.width
        spacing: 4
        DataText {
            width: Math.min(implicitWidth, parent.width - 14)
            horizontalAlignment: Text.AlignLeft
            color: Theme.dim
            font.pixelSize: Theme.small + 1
            text: field.label
        }
        DataText {
            visible: field.spec.needed
            color: Theme.dim
            font.pixelSize: Theme.small + 1
            text: "*"
            Accessible.name: qsTr("needed")
        }
    }
    Loader {
        width: parent.width
        sourceComponent: {
            switch (field.spec.type) {
            case "text": return textPart;
            case "word": return field.spec.words.length <= 4 && field.name !== "reliability" ? fewPart : wordPart;
            case "grade": return gradePart;
            case "flag": return flagPart;
            case "when":
            case "day": return datePart;
            case "colour": return colourPart;
            case "place":
            case "faction":
            case "route":
            case "source": return pickPart;
            default: return linePart;
            }
        }
    }
    Choice {
        objectName: "heldBy"
        width: parent.width
        visible: field.spec.many && field.name === "place"
        choices: visible ? [{ key: "", text: qsTr("Add all held by…") }].concat(field.form.holders().map(h =>
            ({ key: h.key, text: qsTr("%1 (%2)").arg(Say.isolate(Say.clean(Say.name(h.en, h.ar)))).arg(h.count) }))) : []
        current: ""
        onChosen: key => {
            if (key.length > 0)
                field.form.addHeldBy(key);
        }
    }
    DataText {
        objectName: "mark_" + field.name
        width: parent.width
        visible: text.length > 0
        horizontalAlignment: Text.AlignLeft
        wrapMode: Text.Wrap
        color: Theme.warning
        font.pixelSize: Theme.small + 1
        text: Say.sentence(field.mark)
        Accessible.role: Accessible.AlertMessage
    }

    component Line: TextLine {
        hint: ""
        maximumLength: 2000
        text: field.value
        Accessible.name: field.label
        onTextEdited: field.form.set(field.name, text)
    }
    Component { id: linePart; Line {} }
    Component {
        id: textPart
        TextBox {
            text: field.value
            Accessible.name: field.label
            onTextChanged: if (activeFocus) field.form.set(field.name, text)
        }
    }
    Component {
        id: datePart
        Item {
            implicitHeight: line.implicitHeight
            Line {
                id: line
                anchors { left: parent.left; right: now.left; rightMargin: 4 }
                hint: field.spec.type === "day" ? qsTr("2024-11-30") : qsTr("2024-11-30 or 2024-11-30 21:05")
            }
            ToolButton {
                id: now
                anchors { right: parent.right }
                symbol: "clock"
                tip: qsTr("The date looked at")
                onClicked: field.form.set(field.name, Qt.formatDate(Say.calendar(field.desk.clock.date), "yyyy-MM-dd"))
            }
        }
    }
    Component {
        id: fewPart
        Item {
            implicitHeight: few.implicitHeight
            Segmented {
                id: few
                anchors.left: parent.left
                choices: field.spec.words.map(w => ({ key: w, text: Fields.word(field.name, w) }))
                current: field.value
                onChosen: key => field.form.set(field.name, key)
            }
        }
    }
    component Words: Choice {
        current: field.value
        onChosen: key => field.form.set(field.name, key)
    }
    Component {
        id: wordPart
        Words { choices: field.spec.words.map(w => ({ key: w, text: Fields.word(field.name, w) })) }
    }
    Component {
        id: gradePart
        Words { choices: ["1", "2", "3", "4", "5", "6"].map(w => ({ key: w, text: Fields.word("credibility", w) })) }
    }
    Component {
        id: flagPart
        CheckItem {
            text: qsTr("Yes")
            checked: field.value === "yes"
            onClicked: field.form.set(field.name, checked ? "yes" : "")
        }
    }
    Component {
        id: colourPart
        Item {
            id: colour
            readonly property bool isColour: /^#[0-9a-fA-F]{6}$/.test(field.value)
            /// WCAG 2 contrast of two colours, from 1 to 21.
            function contrast(a: color, b: color): real {
                const part = c => c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
                const light = c => 0.2126 * part(c.r) + 0.7152 * part(c.g) + 0.0722 * part(c.b);
                const first = light(a);
                const second = light(b);
                return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
            }
            implicitHeight: hex.implicitHeight
            Rectangle {
                id: swatch
                anchors { left: parent.left; verticalCenter: parent.verticalCenter }
                width: Math.round(30 * Theme.scale)
                height: width
                radius: 6
                color: colour.isColour ? field.value : "transparent"
                border.color: Theme.line
            }
            Line {
                id: hex
                anchors { left: swatch.right; leftMargin: 6 }
                width: Math.round(110 * Theme.scale)
                maximumLength: 7
                hint: "#rrggbb"
            }
            DataText {
                anchors { left: hex.right; leftMargin: Theme.gap; right: parent.right; verticalCenter: parent.verticalCenter }
                horizontalAlignment: Text.AlignLeft
                wrapMode: Text.Wrap
                color: Theme.dim
                font.pixelSize: Theme.small
                text: colour.isColour ? qsTr("contrast %1 on the dark map, %2 on the light one")
                    .arg(colour.contrast(field.value, "#10171D").toFixed(1)).arg(colour.contrast(field.value, "#F3F1EC").toFixed(1))
                    : qsTr("empty: chosen by the program")
            }
        }
    }
    Component {
        id: pickPart
        PickField {
            desk: field.desk
            kind: field.spec.type
            value: field.value
            many: field.spec.many
            needed: field.spec.needed
            added: field.form.added
            label: field.label
            canMake: field.canMake && kind !== "route"
            onPicked: key => many ? field.form.toggle(field.name, key) : field.form.set(field.name, key)
            onRemoved: key => many ? field.form.toggle(field.name, key) : field.form.set(field.name, "")
            onWanted: typed => field.wanted(kind, field.name, typed)
        }
    }
}
