// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Text that may show data: always plain, so that nothing in it is fetched or followed.
pragma ComponentBehavior: Bound

import QtQuick

Text {
    textFormat: Text.PlainText
    color: Theme.text
    font.family: Theme.family
    font.pixelSize: Theme.body
    elide: Text.ElideRight
}
