// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheet/sheet.h"

#include "ui/sheet/sheetcharts.h"
#include "ui/sheet/sheetmap.h"
#include "ui/sheet/sheetsources.h"
#include "ui/sheet/sheettext.h"

#include <QPainter>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

constexpr double margin = 34;       // units of the layout
constexpr double columnGap = 24;    // between the columns of the foot
constexpr double legendWidth = 196; // of a column
constexpr double mostLegend = 0.36; // of the height that a map has with its legend below it
constexpr int footSize = 9;
constexpr double mostFoot = 0.24;     // of the page
constexpr double mostDeskFoot = 0.21; // of a page with everything on it
constexpr double deskLegend = 142;    // of a column

const TextStyle footStyle{.size = footSize};
constexpr QStringView separator = u" · ";

} // namespace

std::optional<SheetSubject> sheetSubject(const QString &word)
{
    static constexpr std::array words{u"map",      u"cumulative", u"daily", u"claimants",
                                      u"timeline", u"factions",   u"desk"};
    for (size_t i = 0; i < words.size(); ++i) {
        if (word == QStringView(words[i]))
            return SheetSubject(i);
    }
    return std::nullopt;
}

QSizeF paperSize(const QString &word, bool landscape)
{
    constexpr double mm = 96 / 25.4;
    QSizeF size;
    if (word == u"a4")
        size = {210 * mm, 297 * mm};
    else if (word == u"a3")
        size = {297 * mm, 420 * mm};
    else if (word == u"letter")
        size = {8.5 * 96, 11.0 * 96};
    else if (word == u"16:9")
        size = {7.5 * 96, 7.5 * 96 * 16 / 9};
    return landscape ? size.transposed() : size;
}

Sheet::Sheet(const SheetRequest &request)
    : m_request(request)
    , m_look(sheetLook(request.dark, request.language == u"ar"))
    , m_words(request.language)
    , m_scene(request.view)
{
    const double side = std::min(request.page.width(), request.page.height());
    m_scale = std::max(std::clamp(side / 600, 0.4, 1.0), side / 1150);
    m_page = request.page / m_scale;
    m_sources = sourcesOf(m_scene, m_words, request.subject);
    const DatasetInfo &info = m_scene.situation().info();
    const QStringList &caveats = m_words.arabic() && !info.caveatsAr.isEmpty() ? info.caveatsAr
                                                                               : info.caveatsEn;
    QStringList lines;
    for (const QString &caveat : caveats)
        lines.append(u"• "_s + SheetWords::clean(caveat));
    m_caveats = lines.join(u"  "_s);
    m_credits = creditsText(m_scene, m_words);
}

QString Sheet::title() const
{
    const DatasetInfo &info = m_scene.situation().info();
    return m_request.title.isEmpty() ? m_words.name(info.titleEn, info.titleAr)
                                     : SheetWords::clean(m_request.title);
}

QString Sheet::when() const
{
    const Moment at = m_scene.asOf().at;
    const QString time = toText(at).mid(11);
    return m_words.fullDay(at.day()) + (time.isEmpty() ? QString() : u' ' + time) + u"  ·  "_s
         + m_words.known(m_scene.asOf())
         + (m_request.view.filter.isOpen()
                ? QString()
                : u"  ·  "_s + m_words.of(QT_TRANSLATE_NOOP("Sheet", "events as filtered")));
}

double Sheet::headHeight() const
{
    return textHeight(title(), m_page.width() - 2 * margin,
                      {.size = 22, .bold = true, .mostLines = 2}, m_look.arabic)
         + 22 + 12;
}

void Sheet::paintHead(QPainter &painter) const
{
    const double width = m_page.width() - 2 * margin;
    double y = margin - 8;
    y += drawText(painter, title(), {margin, y}, width, {.size = 22, .bold = true, .mostLines = 2},
                  m_look);
    drawText(painter, when(), {margin, y}, width,
             {.size = 13, .colour = m_look.dim, .mostLines = 1}, m_look);
}

double Sheet::footHeight() const
{
    const double column = (m_page.width() - 2 * margin - columnGap) / 2;
    const auto height = [&](const QString &text) {
        return text.isEmpty() ? 0 : 14 + textHeight(text, column, footStyle, m_look.arabic);
    };
    return std::min(
        std::max(height(m_sources.join(separator)) + height(m_credits), height(m_caveats)) + 14,
        m_page.height() * (m_request.subject == SheetSubject::Desk ? mostDeskFoot : mostFoot));
}

QString Sheet::sourcesWithin(double width, double height) const
{
    const auto text = [this](qsizetype count) {
        QString joined = m_sources.first(count).join(separator);
        if (count < m_sources.size()) {
            joined += separator;
            joined += m_words.of(QT_TRANSLATE_NOOP("Sheet", "and %1 more"))
                          .arg(m_sources.size() - count);
        }
        return joined;
    };
    qsizetype fits = 0;
    qsizetype tooMany = m_sources.size() + 1;
    while (tooMany - fits > 1) {
        const qsizetype middle = (fits + tooMany) / 2;
        (textHeight(text(middle), width, footStyle, m_look.arabic) <= height ? fits
                                                                             : tooMany) = middle;
    }
    return m_sources.isEmpty() ? QString() : text(fits);
}

void Sheet::paintFoot(QPainter &painter) const
{
    const double width = m_page.width() - 2 * margin;
    const double column = (width - columnGap) / 2;
    const double bottom = m_page.height() - margin + 8;
    const double top = bottom - footHeight() + 10;
    const double first = m_look.arabic ? margin + column + columnGap : margin;
    const double second = m_look.arabic ? margin : margin + column + columnGap;
    const double line = textHeight(u"X"_s, 100, footStyle, m_look.arabic);
    const auto section = [&](const QString &head, const QString &text, double x, double y,
                             double room) {
        if (text.isEmpty())
            return 0.0;
        TextStyle style = footStyle;
        style.mostLines = std::max(1, int((room - 14) / line));
        style.colour = m_look.dim;
        drawText(painter, head, {x, y}, column, {.size = footSize, .bold = true, .mostLines = 1},
                 m_look);
        return 14 + drawText(painter, text, {x, y + 13}, column, style, m_look);
    };
    painter.setPen(QPen(m_look.line, 1));
    painter.drawLine(QPointF(margin, top - 6), QPointF(margin + width, top - 6));
    const double credits = m_credits.isEmpty()
                             ? 0
                             : 14 + textHeight(m_credits, column, footStyle, m_look.arabic);
    const double room = bottom - top;
    // credits are owed whole; of the sources as many as there is room for
    const double forSources = std::max(room - credits, 14 + 2.2 * line);
    const double used = section(m_words.of(QT_TRANSLATE_NOOP("Sheet", "Sources")),
                                sourcesWithin(column, forSources - 14), first, top, forSources);
    section(m_words.of(QT_TRANSLATE_NOOP("Sheet", "Credits and licence")), m_credits, first,
            top + used, room - used);
    section(m_words.of(QT_TRANSLATE_NOOP("Sheet", "To be read with care")), m_caveats, second, top,
            room);
}

void Sheet::paintMap(QPainter &painter, const QRectF &body)
{
    const bool aside = body.width() > body.height() * 1.15;
    QRectF frame = body;
    double legend = 0;
    if (aside) {
        frame.setWidth(body.width() - legendWidth - 18);
        if (m_look.arabic)
            frame.moveRight(body.right());
    } else {
        legend = SheetMap(m_scene, m_words, m_look, body.size())
                     .paintLegend(nullptr, {},
                                  {body.width(), legendWidth, body.height() * mostLegend});
        frame.setHeight(body.height() - legend - 12);
    }
    const SheetMap map(m_scene, m_words, m_look, frame.size());
    map.paint(painter, frame.topLeft());
    map.paintMeasures(painter, frame.topLeft());
    paintPageAround(painter, QRectF(QPointF(0, 0), m_page), frame, m_look.page);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_look.line, 1));
    painter.drawRect(frame);
    if (aside) {
        map.paintLegend(&painter, {m_look.arabic ? body.left() : frame.right() + 18, body.top()},
                        {legendWidth, legendWidth, body.height()});
    } else {
        map.paintLegend(&painter, {body.left(), frame.bottom() + 10},
                        {body.width(), legendWidth, body.height() * mostLegend});
    }
}

void Sheet::paintDesk(QPainter &painter, const QRectF &body)
{
    const SheetCharts charts{painter, m_scene, m_words, m_look};
    const double timeline = std::clamp(body.height() * 0.22, 120.0, 200.0);
    const bool wide = body.width() > body.height() * 1.1;
    QRectF frame = body;
    QRectF side = body;
    frame.setHeight(body.height() - timeline - 16);
    side.setHeight(frame.height());
    if (wide) {
        frame.setWidth(body.width() * 0.54);
        side.setLeft(frame.right() + 24);
        if (m_look.arabic) {
            side.moveLeft(body.left());
            frame.moveRight(body.right());
        }
    } else {
        frame.setHeight(frame.height() * 0.5);
        side.setTop(frame.bottom() + 14);
    }
    const double legend = SheetMap(m_scene, m_words, m_look, frame.size())
                              .paintLegend(
                                  nullptr, {},
                                  {frame.width(), deskLegend, frame.height() * mostLegend});
    QRectF ground = frame;
    ground.setHeight(frame.height() - legend - 8);
    const SheetMap map(m_scene, m_words, m_look, ground.size());
    map.paint(painter, ground.topLeft());
    map.paintMeasures(painter, ground.topLeft());
    paintPageAround(painter, QRectF(QPointF(0, 0), m_page), ground, m_look.page);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_look.line, 1));
    painter.drawRect(ground);
    map.paintLegend(&painter, {frame.left(), ground.bottom() + 8},
                    {frame.width(), deskLegend, frame.height() * mostLegend});

    QRectF factions = side;
    factions.setHeight(std::min(factionsHeight(m_scene), side.height() * 0.34));
    charts.factions(factions);
    QRectF rivals = side;
    rivals.setTop(side.bottom()
                  - std::min(rivalsHeight(m_scene), std::max(72.0, side.height() * 0.2)));
    charts.rivals(rivals);
    QRectF toll = side;
    toll.setTop(factions.bottom() + 14);
    toll.setBottom(rivals.top() - 12);
    charts.toll(toll, false);
    charts.timeline(QRectF(body.left(), body.bottom() - timeline, body.width(), timeline));
}

void Sheet::paint(QPainter &painter)
{
    painter.save();
    painter.scale(m_scale, m_scale);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.fillRect(QRectF(QPointF(0, 0), m_page), m_look.page);
    const double top = margin - 8 + headHeight();
    const QRectF body(margin, top, m_page.width() - 2 * margin,
                      m_page.height() - margin - footHeight() - top);
    const SheetCharts charts{painter, m_scene, m_words, m_look};
    switch (m_request.subject) {
    case SheetSubject::Map:
        paintMap(painter, body.toAlignedRect());
        break;
    case SheetSubject::Desk:
        paintDesk(painter, body.toAlignedRect());
        break;
    case SheetSubject::Cumulative:
        charts.toll(body, false);
        break;
    case SheetSubject::Daily:
        charts.toll(body, true);
        break;
    case SheetSubject::Claimants:
        charts.rivals(body);
        break;
    case SheetSubject::Timeline:
        charts.timeline(body);
        break;
    case SheetSubject::Factions:
        charts.factions(body);
        break;
    }
    paintHead(painter);
    paintFoot(painter);
    painter.restore();
}

} // namespace sd
