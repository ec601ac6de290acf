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
    /// add, correct, withdraw or history, of a record of that kind.
    signal editRequested(action: string, kind: string)

    /// What the subject is as a record, and what is said about it; its claims have menus of their own.
    readonly property string record: kind === Selection.Place ? "place" : kind === Selection.Event ? "event"
        : kind === Selection.Faction && subjectId !== titleEn ? "faction" : ""
    readonly property string about: kind === Selection.Place ? "control" : kind === Selection.Route ? "route" : kind === Selection.Toll ? "casualty" : ""
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

    Item {
        width: parent.width
        height: Math.max(name.implicitHeight, more.visible ? more.height : 0)
        DataText {
            id: name
            objectName: "inspectorTitle"
            anchors { left: parent.left; right: more.visible ? more.left : parent.right }
            horizontalAlignment: Text.AlignLeft
            wrapMode: Text.Wrap
            font.pixelSize: Theme.large
            font.weight: Font.DemiBold
            text: head.title
            Accessible.role: Accessible.Heading
        }
        EditMore {
            id: more
            anchors { right: parent.right; top: parent.top }
            visible: head.record.length > 0 || head.about.length > 0
            kind: head.record
            about: head.about
            onChosen: action => head.editRequested(action, action === "add" ? head.about : head.record)
        }
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
