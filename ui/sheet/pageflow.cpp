// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheet/pageflow.h"

#include <QPainter>

#include <algorithm>

namespace sd {

namespace {

constexpr double sideMargin = 62; // units
constexpr double topMargin = 72;
constexpr double bottomMargin = 62;
constexpr double cellGap = 10;
constexpr int bodySize = 12;

} // namespace

PageFlow::PageFlow(QSizeF page, const SheetLook &look)
    : m_page(page)
    , m_look(look)
{
}

double PageFlow::width() const
{
    return m_page.width() - 2 * sideMargin;
}

void PageFlow::heading(const QString &text)
{
    const TextStyle style{.size = 16, .bold = true};
    add({textHeight(text, width(), style, m_look.arabic) + 6, 20, true,
         [this, text, style](QPainter &painter, QPointF at) {
             const double height = drawText(painter, text, at, width(), style, m_look);
             painter.setPen(QPen(m_look.accent, 1.4));
             const double left = m_look.arabic ? at.x() + width() - 34 : at.x();
             painter.drawLine(QPointF(left, at.y() + height + 2),
                              QPointF(left + 34, at.y() + height + 2));
         }});
}

void PageFlow::paragraph(const QString &text, const TextStyle &style, double before, bool withNext)
{
    if (text.isEmpty())
        return;
    TextStyle own = style;
    if (own.size == TextStyle().size)
        own.size = bodySize;
    add({textHeight(text, width(), own, m_look.arabic), before, withNext,
         [this, text, own](QPainter &painter, QPointF at) {
             drawText(painter, text, at, width(), own, m_look);
         }});
}

void PageFlow::item(const QString &mark, double markWidth, const QString &text,
                    const TextStyle &style, double before)
{
    TextStyle own = style;
    if (own.size == TextStyle().size)
        own.size = bodySize;
    TextStyle markStyle = own;
    markStyle.colour = m_look.dim;
    const double room = width() - markWidth;
    add({textHeight(text, room, own, m_look.arabic), before, false,
         [this, mark, markWidth, text, own, markStyle, room](QPainter &painter, QPointF at) {
             drawText(painter, mark, {m_look.arabic ? at.x() + room + 6 : at.x(), at.y()},
                      markWidth - 6, markStyle, m_look);
             drawText(painter, text, {m_look.arabic ? at.x() : at.x() + markWidth, at.y()}, room,
                      own, m_look);
         }});
}

void PageFlow::row(const std::vector<FlowColumn> &columns, const QStringList &cells,
                   TextStyle style, bool head)
{
    double whole = 0;
    for (const FlowColumn &column : columns)
        whole += column.share;
    struct Cell {
        double left = 0, width = 0;
        TextStyle style;
    };
    std::vector<Cell> places;
    double height = 0;
    double left = 0;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const FlowColumn &column = columns[size_t(i)];
        Cell cell{left, width() * column.share / whole, style};
        left += cell.width;
        cell.width -= i + 1 < cells.size() ? cellGap : 0;
        cell.style.side = column.side;
        cell.style.bold = head || column.bold;
        if (m_look.arabic)
            cell.left = width() - cell.left - cell.width;
        height = std::max(height, textHeight(cells[i], cell.width, cell.style, m_look.arabic));
        places.push_back(cell);
    }
    add({height + 7, 0, head, [this, cells, places, height, head](QPainter &painter, QPointF at) {
             for (qsizetype i = 0; i < cells.size(); ++i) {
                 const Cell &cell = places[size_t(i)];
                 drawText(painter, cells[i], {at.x() + cell.left, at.y() + 3}, cell.width,
                          cell.style, m_look);
             }
             painter.setPen(QPen(head ? m_look.dim : m_look.line, head ? 1 : 0.7));
             painter.drawLine(QPointF(at.x(), at.y() + height + 6.5),
                              QPointF(at.x() + width(), at.y() + height + 6.5));
         }});
}

void PageFlow::tableHead(const std::vector<FlowColumn> &columns, const QStringList &cells)
{
    row(columns, cells, {.size = 10, .colour = m_look.dim}, true);
    m_blocks.back().before = 6;
}

void PageFlow::tableRow(const std::vector<FlowColumn> &columns, const QStringList &cells)
{
    row(columns, cells, {.size = 11}, false);
}

int PageFlow::paginate()
{
    m_pages.assign(1, {});
    const double bottom = m_page.height() - bottomMargin;
    double y = topMargin;
    for (size_t i = 0; i < m_blocks.size();) {
        // a run of blocks that stay together, ended by the first that need not
        size_t end = i;
        double height = 0;
        do {
            height += (end > i ? m_blocks[end].before : 0) + m_blocks[end].height;
            ++end;
        } while (m_blocks[end - 1].withNext && end < m_blocks.size());
        const bool fresh = m_pages.back().empty();
        if (!fresh && y + m_blocks[i].before + height > bottom) {
            m_pages.emplace_back();
            y = topMargin;
        }
        for (; i < end; ++i) {
            y += m_pages.back().empty() ? 0 : m_blocks[i].before;
            m_pages.back().push_back({i, y});
            y += m_blocks[i].height;
        }
    }
    return int(m_pages.size());
}

void PageFlow::paintPage(QPainter &painter, int page, const QString &headStart,
                         const QString &headEnd, const QString &footStart,
                         const QString &footEnd) const
{
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.fillRect(QRectF(QPointF(0, 0), m_page), m_look.page);
    const TextStyle style{.size = 10, .colour = m_look.dim, .mostLines = 1};
    TextStyle end = style;
    end.side = TextStyle::Side::End;
    const double half = width() / 2;
    const double first = m_look.arabic ? sideMargin + half : sideMargin;
    const double second = m_look.arabic ? sideMargin : sideMargin + half;
    drawText(painter, headStart, {first, 34}, half, style, m_look);
    drawText(painter, headEnd, {second, 34}, half, end, m_look);
    painter.setPen(QPen(m_look.line, 0.8));
    painter.drawLine(QPointF(sideMargin, 53), QPointF(sideMargin + width(), 53));
    const double foot = m_page.height() - 42;
    drawText(painter, footStart, {first, foot}, half, style, m_look);
    drawText(painter, footEnd, {second, foot}, half, end, m_look);
    for (const Placed &placed : m_pages[size_t(page)])
        m_blocks[placed.block].paint(painter, {sideMargin, placed.y});
}

} // namespace sd
