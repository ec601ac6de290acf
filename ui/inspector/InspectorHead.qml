// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The name of the selected thing in both languages, a summary, and its facts.
pragma ComponentBehavior: Bound

import QtQuick

Column {
    id: head
    required property int kind // Selection::Kind
    required property string subjectId
    required property string titleEn
    required property string titleAr
    required property string summary
    required property var facts

    readonly property string shown: Say.clean(Say.name(titleEn, titleAr))
    readonly property string other: Say.clean(Say.arabic ? titleEn : titleAr)
    readonly property string title: {
        if (kind === Selection.Day)
            return Say.stamp(titleEn.slice(0, 10));
        if (kind === Selection.Statement)
            return qsTr("“%1”").arg(Say.clean(summary));
        if (kind === Selection.Faction && subjectId === titleEn)
            return Say.bloc(subjectId);
        return shown;
    }

    spacing: 4

    DataText {
        objectName: "inspectorTitle"
        width: parent.width
        horizontalAlignment: Text.AlignLeft
        wrapMode: Text.Wrap
        font.pixelSize: Theme.large
        font.weight: Font.DemiBold
        text: head.title
        Accessible.role: Accessible.Heading
    }
    DataText {
        width: parent.width
        visible: head.title === head.shown && head.other.length > 0 && head.other !== head.shown
        horizontalAlignment: Text.AlignLeft
        wrapMode: Text.Wrap
        color: Theme.dim
        text: head.other
    }
    DataText {
        width: parent.width
        // what these two say stands in their title or figure
        visible: text.length > 0 && head.kind !== Selection.Statement && head.kind !== Selection.Toll
        topPadding: 2
        horizontalAlignment: Text.AlignLeft
        wrapMode: Text.Wrap
        text: Say.clean(head.summary)
    }
    FactList {
        width: parent.width
        topPadding: 3
        visible: head.facts.length > 0
        facts: head.facts
    }
}
