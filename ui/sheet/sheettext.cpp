// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheet/sheettext.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace sd {

namespace {

constexpr double mostLeading = 1.5; // of a line, in sizes of its type

/// Lays the text out from y = 0; gives the height.
double layOut(QTextLayout &layout, double width, const TextStyle &style, bool arabic)
{
    QTextOption option;
    option.setTextDirection(arabic ? Qt::RightToLeft : Qt::LeftToRight);
    // a layout takes left and right as they are, whatever the direction of the text
    const bool atRight = (style.side == TextStyle::Side::End) != arabic;
    option.setAlignment(style.side == TextStyle::Side::Centre ? Qt::AlignHCenter
                        : atRight                             ? Qt::AlignRight
                                                              : Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    layout.setTextOption(option);
    const auto arrange = [&] {
        double height = 0;
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            // an Arabic line claims nearly twice its letters' size; they need less
            const double advance = std::min(line.height(), mostLeading * style.size);
            line.setPosition({0, height - (line.height() - advance) / 2});
            height += advance;
        }
        layout.endLayout();
        return height;
    };
    const double height = arrange();
    if (style.mostLines <= 0 || layout.lineCount() <= style.mostLines)
        return height;
    const int last = layout.lineAt(style.mostLines - 1).textStart();
    layout.setText(layout.text().first(last)
                   + QFontMetricsF(layout.font())
                         .elidedText(layout.text().sliced(last), Qt::ElideRight, width - 1));
    return arrange();
}

} // namespace

double textHeight(const QString &text, double width, const TextStyle &style, bool arabic)
{
    QTextLayout layout(text, sheetFont(style.size, style.bold));
    return layOut(layout, width, style, arabic);
}

double textWidth(const QString &text, const TextStyle &style)
{
    return QFontMetricsF(sheetFont(style.size, style.bold)).horizontalAdvance(text);
}

double drawText(QPainter &painter, const QString &text, QPointF at, double width,
                const TextStyle &style, const SheetLook &look)
{
    QTextLayout layout(text, sheetFont(style.size, style.bold));
    const double height = layOut(layout, width, style, look.arabic);
    painter.setPen(style.colour.isValid() ? style.colour : look.text);
    layout.draw(&painter, at);
    return height;
}

} // namespace sd
