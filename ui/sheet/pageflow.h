// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Fills pages from top to bottom with headings, paragraphs, tables and pictures, and numbers them.
#pragma once

#include "ui/sheet/sheetlook.h"
#include "ui/sheet/sheettext.h"

#include <functional>
#include <vector>

class QPainter;

namespace sd {

/// A piece that stands on one page whole.
struct FlowBlock {
    double height = 0;
    double before = 0;     // room above it, but not at the top of a page
    bool withNext = false; // never the last on its page
    std::function<void(QPainter &, QPointF)> paint;
};

struct FlowColumn {
    double share = 1; // of the width
    TextStyle::Side side = TextStyle::Side::Start;
    bool bold = false;
};

class PageFlow {
public:
    /// page: units of 1/96 inch.
    PageFlow(QSizeF page, const SheetLook &look);

    double width() const;
    const SheetLook &look() const { return m_look; }
    void add(FlowBlock block) { m_blocks.push_back(std::move(block)); }
    void heading(const QString &text);
    void paragraph(const QString &text, const TextStyle &style = {}, double before = 4,
                   bool withNext = false);
    /// A paragraph with a mark before it, such as a number or a bullet.
    void item(const QString &mark, double markWidth, const QString &text,
              const TextStyle &style = {}, double before = 3);
    void tableHead(const std::vector<FlowColumn> &columns, const QStringList &cells);
    void tableRow(const std::vector<FlowColumn> &columns, const QStringList &cells);

    /// Breaks what was added into pages; gives how many.
    int paginate();
    void paintPage(QPainter &painter, int page, const QString &headStart, const QString &headEnd,
                   const QString &footStart, const QString &footEnd) const;

private:
    struct Placed {
        size_t block = 0;
        double y = 0;
    };
    void row(const std::vector<FlowColumn> &columns, const QStringList &cells, TextStyle style,
             bool head);

    QSizeF m_page;
    const SheetLook &m_look;
    std::vector<FlowBlock> m_blocks;
    std::vector<std::vector<Placed>> m_pages;
};

} // namespace sd
