// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A number: tabular digits, so that figures under each other line up.
pragma ComponentBehavior: Bound

import QtQuick

DataText {
    font.features: ({ "tnum": 1 })
    // mirroring turns it round again: the last digits line up in both languages
    horizontalAlignment: Say.arabic ? Text.AlignLeft : Text.AlignRight
    elide: Text.ElideNone
}
