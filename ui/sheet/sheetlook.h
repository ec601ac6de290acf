// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The look of a sheet: colours, type and measures; one unit is 1/96 inch.
#pragma once

#include "db/records.h"
#include "ui/items/mapink.h"

#include <QFont>

namespace sd {

struct SheetLook {
    bool dark = false;
    bool arabic = false; // laid out from right to left
    QColor page, panel, line, text, dim, accent, warning;
    MapInk ink;

    QColor group(VictimGroup group) const;
};

/// The colours of the window's theme, on a plain page.
SheetLook sheetLook(bool dark, bool arabic);

/// The program's own type in whole units. Not hinted, so that a line breaks at the same word at
/// every resolution.
QFont sheetFont(int size, bool bold = false);

} // namespace sd
