// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The menu: stores, looks, language, help.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs

Pop {
    id: pop
    required property Preferences preferences
    signal keysRequested
    signal aboutRequested
    signal importRequested
    signal importsRequested
    signal historyRequested
    signal boundariesRequested
    signal pictureRequested
    signal reportRequested
    signal dataRequested
    signal scenesRequested
    signal openRequested(url file)
    signal bundledRequested

    contentItem: Column {
        spacing: 4
        width: Math.round(280 * Theme.scale)
        MenuRow {
            width: parent.width
            symbol: "file"
            text: qsTr("Open a store…")
            onClicked: {
                pop.close();
                dialog.active = true;
            }
        }
        MenuRow {
            width: parent.width
            symbol: "home"
            text: qsTr("Open the bundled data")
            onClicked: {
                pop.close();
                pop.bundledRequested();
            }
        }
        MenuRow {
            objectName: "menuImport"
            width: parent.width
            symbol: "import"
            text: qsTr("Import…")
            keys: "Ctrl+I"
            onClicked: {
                pop.close();
                pop.importRequested();
            }
        }
        MenuRow {
            objectName: "menuImports"
            width: parent.width
            symbol: "list"
            text: qsTr("Imports…")
            onClicked: {
                pop.close();
                pop.importsRequested();
            }
        }
        MenuRow {
            objectName: "menuHistory"
            width: parent.width
            symbol: "history"
            text: qsTr("Who held which place")
            keys: "H"
            onClicked: {
                pop.close();
                pop.historyRequested();
            }
        }
        MenuRow {
            objectName: "menuBoundaries"
            width: parent.width
            symbol: "district"
            text: qsTr("Boundaries and places…")
            onClicked: {
                pop.close();
                pop.boundariesRequested();
            }
        }
        MenuRow {
            objectName: "menuPicture"
            width: parent.width
            symbol: "export"
            text: qsTr("Export picture…")
            keys: "Ctrl+E"
            onClicked: {
                pop.close();
                pop.pictureRequested();
            }
        }
        MenuRow {
            objectName: "menuReport"
            width: parent.width
            symbol: "file"
            text: qsTr("Report…")
            onClicked: {
                pop.close();
                pop.reportRequested();
            }
        }
        MenuRow {
            objectName: "menuData"
            width: parent.width
            symbol: "export"
            text: qsTr("Export data…")
            onClicked: {
                pop.close();
                pop.dataRequested();
            }
        }
        MenuRow {
            objectName: "menuScenes"
            width: parent.width
            symbol: "bookmark"
            text: qsTr("Scenes…")
            keys: "Ctrl+B"
            onClicked: {
                pop.close();
                pop.scenesRequested();
            }
        }
        PopTitle { text: qsTr("Theme") }
        Segmented {
            anchors.left: parent.left
            choices: [
                { key: "system", text: qsTr("System") },
                { key: "light", text: qsTr("Light") },
                { key: "dark", text: qsTr("Dark") }
            ]
            current: pop.preferences.theme
            onChosen: key => pop.preferences.theme = key
        }
        PopTitle { text: qsTr("Language") }
        Segmented {
            anchors.left: parent.left
            choices: [
                { key: "system", text: qsTr("System") },
                { key: "en", text: "English" },
                { key: "ar", text: "العربية" }
            ]
            current: pop.preferences.language
            onChosen: key => pop.preferences.language = key
        }
        PopTitle { text: qsTr("Help") }
        MenuRow {
            width: parent.width
            symbol: "help"
            text: qsTr("Keys")
            keys: "F1"
            onClicked: {
                pop.close();
                pop.keysRequested();
            }
        }
        MenuRow {
            width: parent.width
            symbol: "info"
            text: qsTr("About the program and the data")
            onClicked: {
                pop.close();
                pop.aboutRequested();
            }
        }
    }

    // The file dialog is costly to make and seldom asked for.
    Loader {
        id: dialog
        active: false
        sourceComponent: FileDialog {
            visible: true
            title: qsTr("Open a store")
            nameFilters: [qsTr("Situation Desk stores (*.sitdesk)"), qsTr("All files (*)")]
            onAccepted: {
                pop.openRequested(selectedFile);
                dialog.active = false;
            }
            onRejected: dialog.active = false
        }
    }
}
