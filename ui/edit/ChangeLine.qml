// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// One field that a version changed: what it says now, instead of what.
pragma ComponentBehavior: Bound

import QtQuick

DataText {
    id: line
    required property var change // {field, before, after, beforeName, afterName, isFirst}

    function said(text: string, name: string): string {
        const shown = name.length > 0 ? Say.clean(name) : Say.clean(Fields.word(change.field, text));
        return shown.length > 0 ? Say.isolate(shown) : qsTr("nothing");
    }

    objectName: "changeLine"
    width: parent ? parent.width : 0
    horizontalAlignment: Text.AlignLeft
    wrapMode: Text.Wrap
    font.pixelSize: Theme.small + 1
    text: {
        const now = said(change.after, change.afterName);
        return change.isFirst ? qsTr("%1: %2").arg(Fields.label(change.field)).arg(now)
            : qsTr("%1: %2 instead of %3").arg(Fields.label(change.field)).arg(now).arg(said(change.before, change.beforeName));
    }
}
