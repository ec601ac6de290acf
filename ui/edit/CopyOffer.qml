// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Why the open store cannot be edited, and the offer to go on in a copy of it.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs

Row {
    id: offer
    required property Editor editor

    visible: editor.whyNot.length > 0
    spacing: Theme.gap
    DataText {
        objectName: "whyNot"
        width: offer.width - copy.width - Theme.gap
        anchors.verticalCenter: parent ? parent.verticalCenter : undefined
        horizontalAlignment: Text.AlignLeft
        wrapMode: Text.Wrap
        color: Theme.warning
        font.pixelSize: Theme.small + 1
        text: offer.editor.whyNot
    }
    ToolButton {
        id: copy
        objectName: "saveCopy"
        anchors.verticalCenter: parent ? parent.verticalCenter : undefined
        primary: true
        text: qsTr("Save a copy…")
        tip: qsTr("The copy is opened, and what was typed stays as it is")
        onClicked: dialog.active = true
    }
    Loader {
        id: dialog
        active: false
        sourceComponent: FileDialog {
            visible: true
            title: qsTr("Save a copy that can be edited")
            fileMode: FileDialog.SaveFile
            defaultSuffix: "sitdesk"
            nameFilters: [qsTr("Situation Desk stores (*.sitdesk)")]
            onAccepted: {
                offer.editor.saveCopy(selectedFile);
                dialog.active = false;
            }
            onRejected: dialog.active = false
        }
    }
}
