// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the program is, what the data is, what it cannot tell, and whom it comes from.
pragma ComponentBehavior: Bound

import QtQuick

Column {
    id: about
    required property Desk desk
    spacing: Theme.gap

    DataText {
        width: parent.width
        wrapMode: Text.Wrap
        text: qsTr("Situation Desk %1. Free software under the GNU General Public License, version 3 or later; it comes with no warranty.").arg(Application.version)
    }
    DataText {
        width: parent.width
        wrapMode: Text.Wrap
        text: qsTr("It stores claims, not truths: each figure and each state on the map names who claims it. The program uses no network.")
    }
    PopTitle { text: qsTr("The data") }
    DataText {
        width: parent.width
        wrapMode: Text.Wrap
        text: qsTr("%1. Licence: %2.").arg(Say.name(about.desk.titleEn, about.desk.titleAr)).arg(about.desk.licence)
    }
    PopTitle { text: qsTr("What to keep in mind") }
    Repeater {
        model: Say.arabic && about.desk.caveatsAr.length > 0 ? about.desk.caveatsAr : about.desk.caveatsEn
        DataText {
            required property string modelData
            width: about.width
            wrapMode: Text.Wrap
            text: "• " + modelData
        }
    }
    PopTitle { text: qsTr("Credits") }
    Repeater {
        model: about.desk.credits
        DataText {
            required property string modelData
            width: about.width
            wrapMode: Text.Wrap
            color: Theme.dim
            text: modelData
        }
    }
    DataText {
        width: parent.width
        wrapMode: Text.Wrap
        color: Theme.dim
        text: qsTr("Made with Qt, SQLite, GeographicLib and libcsv. Type: Noto Sans and Noto Sans Arabic, SIL Open Font License 1.1.")
    }
}
