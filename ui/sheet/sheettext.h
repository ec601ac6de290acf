// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Sets paragraphs of plain text on a sheet: broken at words, shaped, from the side the language
// starts at.
#pragma once

#include "ui/sheet/sheetlook.h"

class QPainter;

namespace sd {

struct TextStyle {
    enum class Side { Start, Centre, End };

    int size = 13; // units
    bool bold = false;
    QColor colour = {}; // the look's text where invalid
    Side side = Side::Start;
    int mostLines = 0; // the last one is shortened; 0 for any number
};

/// Height of the paragraph in units.
double textHeight(const QString &text, double width, const TextStyle &style, bool arabic);
double textWidth(const QString &text, const TextStyle &style);

/// Draws the paragraph with its upper corner at (x, y) in a column of that width; gives its height.
double drawText(QPainter &painter, const QString &text, QPointF at, double width,
                const TextStyle &style, const SheetLook &look);

} // namespace sd
