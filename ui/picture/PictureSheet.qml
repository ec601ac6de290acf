// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Making a picture or a report, over the whole desk: what it will look like beside what can be chosen.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs

FocusScope {
    id: sheet
    objectName: "pictureSheet"
    required property Desk desk
    required property PictureMaker maker
    /// Degrees of the map's view: {south, west, north, east}; nothing while there is no map.
    required property var mapView
    property string what: "map"
    signal closed

    property string format: "pdf"
    property string ground: "view"
    property string paper: "a4"
    property bool portrait: false
    property int pixelWidth: 1920
    property int pixelHeight: 1080
    property int dpi: 150
    property string theme: "light"
    property string language: Say.language
    property date since: desk.clock.firstDate
    property bool drawings: true

    readonly property bool isReport: what === "report"
    readonly property bool isMap: what === "map" || what === "desk" || isReport
    /// Sides in pixels count for a PNG that is on no paper.
    readonly property bool inPixels: paper.length === 0 && !isReport
    readonly property pictureChoice choice: ({
        what: what,
        paper: paper,
        portrait: portrait,
        width: pixelWidth,
        height: pixelHeight,
        dpi: inPixels ? 96 : dpi,
        title: title.text,
        theme: theme,
        language: language,
        since: since,
        ground: isMap && ground === "view" && mapView
            ? Qt.rect(mapView.west, mapView.south, mapView.east - mapView.west, mapView.north - mapView.south) : Qt.rect(0, 0, 0, 0),
        drawings: drawings
    })
    readonly property string suffix: isReport ? "pdf" : format

    onChoiceChanged: soon.restart()
    Component.onCompleted: {
        forceActiveFocus();
        maker.look(choice);
    }
    focus: true
    Accessible.role: Accessible.Dialog
    Accessible.name: heading.text

    Shortcut { sequences: ["Escape"]; onActivated: sheet.closed() }
    // typing a title asks for a picture now and then, not for one a letter
    Timer { id: soon; interval: 250; onTriggered: sheet.maker.look(sheet.choice) }

    Connections {
        target: sheet.maker
        function onSaved(): void { sheet.closed(); }
        function onCopied(): void { sheet.closed(); }
        function onFailed(what: string, hint: string): void { trouble.text = [Say.sentence(what), hint].join(" "); }
    }
    Connections {
        target: sheet.desk.clock
        function onTicked(): void { soon.restart(); }
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.page
        Cover {}
    }
    Item {
        id: head
        anchors { left: parent.left; right: parent.right; top: parent.top }
        height: Math.round(56 * Theme.scale)
        DataText {
            id: heading
            anchors { left: parent.left; leftMargin: 2 * Theme.pad; verticalCenter: parent.verticalCenter }
            text: sheet.isReport ? qsTr("Situation report") : qsTr("Export picture")
            font.pixelSize: Theme.heading
            font.bold: true
            Accessible.role: Accessible.Heading
        }
        ToolButton {
            anchors { right: parent.right; rightMargin: Theme.pad; verticalCenter: parent.verticalCenter }
            objectName: "pictureClose"
            quiet: true
            symbol: "close"
            tip: qsTr("Close")
            keys: "Esc"
            onClicked: sheet.closed()
        }
        Rectangle {
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
            height: 1
            color: Theme.line
        }
    }
    Item {
        anchors { left: parent.left; right: options.left; top: head.bottom; bottom: parent.bottom; margins: 2 * Theme.pad }
        PicturePreview {
            id: preview
            objectName: "picturePreview"
            anchors { fill: parent; bottomMargin: pageNote.visible ? pageNote.height + Theme.gap : 0 }
            image: sheet.maker.preview
            edge: Theme.line
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("What it will look like")
        }
        DataText {
            id: pageNote
            anchors { horizontalCenter: parent.horizontalCenter; bottom: parent.bottom }
            visible: sheet.isReport && sheet.maker.pages > 1
            color: Theme.dim
            font.pixelSize: Theme.small
            text: qsTr("The first page; pages in all: %1").arg(sheet.maker.pages)
        }
    }
    Rectangle {
        anchors { right: options.left; top: head.bottom; bottom: parent.bottom }
        width: 1
        color: Theme.line
    }
    Flickable {
        id: options
        anchors { right: parent.right; top: head.bottom; bottom: foot.top }
        width: Math.round(320 * Theme.scale)
        contentHeight: column.height + 2 * Theme.pad
        clip: true
        boundsBehavior: Flickable.StopAtBounds

        Column {
            id: column
            x: Theme.pad
            y: Theme.pad
            width: parent.width - 2 * Theme.pad
            spacing: Math.round(6 * Theme.scale)

            PopTitle { text: qsTr("What") }
            Choice {
                objectName: "pictureWhat"
                width: parent.width
                choices: [
                    { key: "map", text: qsTr("Map") },
                    { key: "cumulative", text: qsTr("Casualties, so far") },
                    { key: "daily", text: qsTr("Casualties, each day") },
                    { key: "claimants", text: qsTr("Casualties, by claimant") },
                    { key: "timeline", text: qsTr("Timeline") },
                    { key: "factions", text: qsTr("Who holds what") },
                    { key: "desk", text: qsTr("The whole desk") },
                    { key: "report", text: qsTr("Situation report") }
                ]
                current: sheet.what
                onChosen: key => sheet.what = key
            }
            PopTitle { visible: sheet.isMap; text: qsTr("Ground") }
            Segmented {
                visible: sheet.isMap
                choices: [{ key: "view", text: qsTr("As on the screen") }, { key: "city", text: qsTr("The city") }]
                current: sheet.ground
                onChosen: key => sheet.ground = key
            }
            CheckItem {
                objectName: "pictureDrawings"
                width: parent.width
                visible: sheet.isMap && !sheet.desk.board.empty
                text: qsTr("What is drawn on the map")
                checked: sheet.drawings
                onToggled: sheet.drawings = checked
            }
            PopTitle { text: qsTr("Title") }
            TextLine {
                id: title
                objectName: "pictureTitle"
                width: parent.width
                hint: Say.name(sheet.desk.titleEn, sheet.desk.titleAr)
            }
            PopTitle { visible: sheet.isReport; text: qsTr("What changed after") }
            Row {
                visible: sheet.isReport
                spacing: Theme.gap
                ToolButton {
                    symbol: Say.arabic ? "chevron-right" : "chevron-left"
                    tip: qsTr("A day earlier")
                    enabled: sheet.since.getTime() > sheet.desk.clock.firstDate.getTime()
                    onClicked: sheet.since = new Date(sheet.since.getTime() - 86400000)
                }
                DataText {
                    height: Theme.control
                    verticalAlignment: Text.AlignVCenter
                    text: Say.mediumDate(sheet.since)
                }
                ToolButton {
                    symbol: Say.arabic ? "chevron-left" : "chevron-right"
                    tip: qsTr("A day later")
                    enabled: sheet.since.getTime() < sheet.desk.clock.date.getTime()
                    onClicked: sheet.since = new Date(sheet.since.getTime() + 86400000)
                }
            }
            PopTitle { visible: !sheet.isReport; text: qsTr("File") }
            Segmented {
                objectName: "pictureFormat"
                visible: !sheet.isReport
                choices: [
                    { key: "pdf", text: "PDF", tip: qsTr("Shapes and text, for print") },
                    { key: "svg", text: "SVG", tip: qsTr("Shapes and text, for drawing programs") },
                    { key: "png", text: "PNG", tip: qsTr("Pixels, for slides and messages") }
                ]
                current: sheet.format
                onChosen: key => sheet.format = key
            }
            PopTitle { text: qsTr("Paper") }
            Choice {
                width: parent.width
                choices: [
                    { key: "a4", text: "A4" }, { key: "a3", text: "A3" }, { key: "letter", text: qsTr("Letter") },
                    { key: "16:9", text: qsTr("Slide 16:9") }
                ].concat(sheet.isReport ? [] : [{ key: "", text: qsTr("By pixels") }])
                current: sheet.isReport && sheet.paper.length === 0 ? "a4" : sheet.paper
                onChosen: key => sheet.paper = key
            }
            Segmented {
                visible: !sheet.inPixels && !sheet.isReport
                choices: [{ key: "landscape", text: qsTr("Landscape") }, { key: "portrait", text: qsTr("Portrait") }]
                current: sheet.portrait ? "portrait" : "landscape"
                onChosen: key => sheet.portrait = key === "portrait"
            }
            Row {
                visible: sheet.inPixels
                spacing: Theme.gap
                TextLine {
                    width: Math.round(90 * Theme.scale)
                    hint: qsTr("Width")
                    text: String(sheet.pixelWidth)
                    validator: IntValidator { bottom: 320; top: 16000 }
                    onEditingFinished: sheet.pixelWidth = Number(text)
                }
                DataText { height: Theme.control; verticalAlignment: Text.AlignVCenter; text: "×"; color: Theme.dim }
                TextLine {
                    width: Math.round(90 * Theme.scale)
                    hint: qsTr("Height")
                    text: String(sheet.pixelHeight)
                    validator: IntValidator { bottom: 240; top: 16000 }
                    onEditingFinished: sheet.pixelHeight = Number(text)
                }
            }
            PopTitle { visible: !sheet.inPixels && sheet.suffix === "png"; text: qsTr("Dots per inch") }
            Segmented {
                visible: !sheet.inPixels && sheet.suffix === "png"
                choices: [{ key: "96", text: "96" }, { key: "150", text: "150" }, { key: "300", text: "300" }, { key: "600", text: "600" }]
                current: String(sheet.dpi)
                onChosen: key => sheet.dpi = Number(key)
            }
            PopTitle { text: qsTr("Theme") }
            Segmented {
                choices: [{ key: "light", text: qsTr("Light") }, { key: "dark", text: qsTr("Dark") }]
                current: sheet.theme
                onChosen: key => sheet.theme = key
            }
            PopTitle { text: qsTr("Language") }
            Segmented {
                choices: [{ key: "en", text: "English" }, { key: "ar", text: "العربية" }]
                current: sheet.language
                onChosen: key => sheet.language = key
            }
        }
    }
    Column {
        id: foot
        anchors { right: parent.right; bottom: parent.bottom; margins: Theme.pad }
        width: options.width - 2 * Theme.pad
        spacing: Theme.gap

        DataText {
            id: trouble
            objectName: "pictureTrouble"
            width: parent.width
            visible: text.length > 0
            color: Theme.warning
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignLeft
        }
        Row {
            visible: sheet.maker.busy
            spacing: Theme.gap
            ProgressBar {
                anchors.verticalCenter: parent.verticalCenter
                width: foot.width - cancel.width - Theme.gap
                value: sheet.maker.progress
            }
            ToolButton {
                id: cancel
                objectName: "pictureCancel"
                text: qsTr("Cancel")
                onClicked: sheet.maker.cancel()
            }
        }
        ToolButton {
            objectName: "pictureSave"
            width: parent.width
            visible: !sheet.maker.busy
            primary: true
            symbol: "export"
            text: qsTr("Save as…")
            onClicked: {
                trouble.text = "";
                dialog.active = true;
            }
        }
        ToolButton {
            objectName: "pictureCopy"
            width: parent.width
            visible: !sheet.maker.busy && !sheet.isReport
            symbol: "copy"
            text: qsTr("Copy as a picture")
            onClicked: {
                trouble.text = "";
                sheet.maker.copy(sheet.choice);
            }
        }
    }
    Loader {
        id: dialog
        active: false
        sourceComponent: FileDialog {
            visible: true
            title: sheet.isReport ? qsTr("Save the report") : qsTr("Save the picture")
            fileMode: FileDialog.SaveFile
            defaultSuffix: sheet.suffix
            nameFilters: [sheet.suffix.toUpperCase() + " (*." + sheet.suffix + ")"]
            onAccepted: {
                sheet.maker.save(sheet.choice, selectedFile);
                dialog.active = false;
            }
            onRejected: dialog.active = false
        }
    }
}
