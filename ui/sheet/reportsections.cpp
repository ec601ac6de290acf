// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheet/reportsections.h"

#include "ui/sheet/sheetcharts.h"
#include "ui/sheet/sheetmap.h"

#include <QPainter>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

constexpr size_t mostTiles = 4;     // holders with a tile of their own
constexpr double tileHeight = 92;   // units
constexpr double mapHeight = 350;   // units
constexpr double chartHeight = 210; // units
constexpr size_t mostNamed = 60;    // places named one by one for a change of hands

} // namespace

ReportSections::ReportSections(const ReportRequest &request, SheetScene &scene,
                               const SheetWords &words, PageFlow &flow)
    : m_request(request)
    , m_scene(scene)
    , m_situation(scene.situation())
    , m_words(words)
    , m_flow(flow)
    , m_asOf(scene.asOf())
    , m_since(request.since.value_or(scene.situation().info().periodFrom))
    , m_now(holdingsAt(m_situation, m_asOf))
    , m_then(holdingsAt(m_situation, before()))
    , m_notes(m_situation)
{
}

AsOf ReportSections::before() const
{
    AsOf before = m_asOf;
    before.at = Moment::endOf(m_since);
    return before;
}

QString ReportSections::factionName(int faction) const
{
    if (faction < 0)
        return m_words.of(QT_TRANSLATE_NOOP("Sheet", "nobody named"));
    const Faction &source = m_situation.factions()[size_t(faction)];
    return m_words.name(source.nameEn, source.nameAr);
}

QString ReportSections::placeName(int place) const
{
    const Place &source = m_situation.places()[size_t(place)];
    return m_words.name(source.nameEn, source.nameAr);
}

QString ReportSections::placeName(const PlaceId &id) const
{
    const int row = m_situation.placeRow(id);
    return row < 0 ? SheetWords::clean(id.value) : placeName(row);
}

QString ReportSections::names(const std::vector<int> &places) const
{
    QStringList names;
    for (size_t i = 0; i < std::min(places.size(), mostNamed); ++i)
        names.append(placeName(places[i]));
    QString text = m_words.list(names);
    if (places.size() > mostNamed) {
        text += u' '
              + m_words.of(QT_TRANSLATE_NOOP("Sheet", "and %1 more"))
                    .arg(places.size() - mostNamed);
    }
    return text;
}

void ReportSections::title(const QString &title)
{
    m_flow.paragraph(m_words.of(QT_TRANSLATE_NOOP("Sheet", "Situation report")),
                     {.size = 12, .bold = true, .colour = m_flow.look().accent}, 0, true);
    m_flow.paragraph(title, {.size = 26, .bold = true}, 0, true);
    m_flow.paragraph(m_words.fullDay(m_asOf.at.day()) + u"  ·  "_s + m_words.known(m_asOf),
                     {.size = 14, .colour = m_flow.look().dim}, 0, true);
}

void ReportSections::summary()
{
    const SheetLook &look = m_flow.look();
    const size_t tiles = std::min(mostTiles, m_now.held.size());
    if (tiles > 0) {
        m_flow.add(
            {tileHeight, 16, false, [this, &look, tiles](QPainter &painter, QPointF at) {
                 constexpr double gap = 12;
                 const double width = (m_flow.width() - gap * double(tiles - 1)) / double(tiles);
                 for (size_t i = 0; i < tiles; ++i) {
                     const Held &held = m_now.held[i];
                     const size_t column = look.arabic ? tiles - 1 - i : i;
                     const QRectF box(at.x() + double(column) * (width + gap), at.y(), width,
                                      tileHeight);
                     painter.setPen(Qt::NoPen);
                     painter.setBrush(look.panel);
                     painter.drawRoundedRect(box, 6, 6);
                     painter.setBrush(m_scene.colours().drawnColour(held.faction));
                     painter.drawRoundedRect(QRectF(look.arabic ? box.right() - 4 : box.left(),
                                                    box.top(), 4, box.height()),
                                             2, 2);
                     const double room = width - 26;
                     const double left = box.left() + 13;
                     double y = box.top() + 7;
                     y += drawText(painter, factionName(held.faction), {left, y}, room,
                                   {.size = 11, .colour = look.dim, .mostLines = 1}, look);
                     y += drawText(painter, QString::number(held.places), {left, y}, room,
                                   {.size = 24, .bold = true}, look);
                     y += drawText(
                         painter,
                         m_words.of(QT_TRANSLATE_NOOP("Sheet", "places · %1 km² · %2"))
                             .arg(SheetWords::squareKm(held.areaKm2),
                                  SheetWords::share(m_now.areaKm2 > 0 ? held.areaKm2 / m_now.areaKm2
                                                                      : 0)),
                         {left, y}, room, {.size = 10, .mostLines = 1}, look);
                     drawText(painter,
                              m_words.of(QT_TRANSLATE_NOOP("Sheet", "%1 since %2"))
                                  .arg(m_words.signedNumber(held.places
                                                            - m_then.of(held.faction).places),
                                       m_words.day(m_since)),
                              {left, y}, room, {.size = 10, .colour = look.dim, .mostLines = 1},
                              look);
                 }
             }});
    }
    const std::vector<FlowColumn> columns{{.share = 3.4},
                                          {.share = 1, .side = TextStyle::Side::End},
                                          {.share = 1.1, .side = TextStyle::Side::End},
                                          {.share = 1.1, .side = TextStyle::Side::End},
                                          {.share = 1, .side = TextStyle::Side::End},
                                          {.share = 1.3, .side = TextStyle::Side::End},
                                          {.share = 1.3, .side = TextStyle::Side::End}};
    m_flow.tableHead(columns, {m_words.of(QT_TRANSLATE_NOOP("Sheet", "Who holds what")),
                               m_words.of(QT_TRANSLATE_NOOP("Sheet", "Places")),
                               m_words.of(QT_TRANSLATE_NOOP("Sheet", "Contested")),
                               m_words.of(QT_TRANSLATE_NOOP("Sheet", "km²")),
                               m_words.of(QT_TRANSLATE_NOOP("Sheet", "Share")),
                               m_words.of(QT_TRANSLATE_NOOP("Sheet", "Places since"))
                                   + QChar(QChar::LineSeparator) + m_words.day(m_since),
                               m_words.of(QT_TRANSLATE_NOOP("Sheet", "km² since"))
                                   + QChar(QChar::LineSeparator) + m_words.day(m_since)});
    std::vector<Held> rows = m_now.held;
    for (const Held &held : m_then.held) {
        if (m_now.of(held.faction).places == 0)
            rows.push_back({.faction = held.faction});
    }
    for (const Held &held : rows) {
        const Held then = m_then.of(held.faction);
        const double gained = held.areaKm2 - then.areaKm2;
        m_flow.tableRow(columns,
                        {factionName(held.faction), QString::number(held.places),
                         QString::number(held.contested), SheetWords::squareKm(held.areaKm2),
                         SheetWords::share(m_now.areaKm2 > 0 ? held.areaKm2 / m_now.areaKm2 : 0),
                         m_words.signedNumber(held.places - then.places),
                         m_words.signedSquareKm(gained)});
    }
    m_flow.paragraph(
        m_words.of(QT_TRANSLATE_NOOP(
            "Sheet", "A place counts for the controller that the claim in force names, not for his "
                     "coalition; contested and unclear places count too.")),
        {.size = 10, .colour = look.dim}, 5);
}

void ReportSections::map()
{
    const SheetLook &look = m_flow.look();
    constexpr double legendColumn = 160;
    constexpr double mostLegend = 260;
    const QSizeF size(std::floor(m_flow.width()), mapHeight);
    const double legend = SheetMap(m_scene, m_words, look, size)
                              .paintLegend(nullptr, {}, {size.width(), legendColumn, mostLegend});
    m_flow.heading(m_words.of(QT_TRANSLATE_NOOP("Sheet", "The map")));
    m_flow.add(
        {mapHeight + legend + 10, 10, false, [this, &look, size](QPainter &painter, QPointF at) {
             const SheetMap map(m_scene, m_words, look, size);
             map.paint(painter, at);
             map.paintMeasures(painter, at);
             painter.setBrush(Qt::NoBrush);
             painter.setPen(QPen(look.line, 1));
             painter.drawRect(QRectF(at, size));
             map.paintLegend(&painter, {at.x(), at.y() + mapHeight + 8},
                             {size.width(), legendColumn, mostLegend});
         }});
}

void ReportSections::tolls()
{
    const SheetLook &look = m_flow.look();
    m_flow.heading(m_words.of(QT_TRANSLATE_NOOP("Sheet", "Casualties, by who counts them")));
    m_flow.paragraph(m_words.of(QT_TRANSLATE_NOOP(
                         "Sheet", "Each row is one claimant’s own count. They count different "
                                  "people, places and days, and are never added.")),
                     {.size = 10, .colour = look.dim}, 4, true);
    const std::vector<FlowColumn> columns{
        {.share = 2.5},
        {.share = 1.5},
        {.share = 1.1},
        {.share = 1.5, .side = TextStyle::Side::End, .bold = true},
        {.share = 2.5},
        {.share = 1.6},
        {.share = 0.7, .side = TextStyle::Side::End}};
    m_flow.tableHead(columns, {m_words.of(QT_TRANSLATE_NOOP("Sheet", "Claimant and scope")),
                               m_words.of(QT_TRANSLATE_NOOP("Sheet", "Who")),
                               m_words.of(QT_TRANSLATE_NOOP("Sheet", "What")),
                               m_words.of(QT_TRANSLATE_NOOP("Sheet", "Figure")),
                               m_words.of(QT_TRANSLATE_NOOP("Sheet", "Counted")),
                               m_words.of(QT_TRANSLATE_NOOP("Sheet", "Credibility")),
                               m_words.of(QT_TRANSLATE_NOOP("Sheet", "Source"))});
    const CasualtySeries &tolls = m_situation.tolls();
    bool any = false;
    for (size_t row = 0; row < tolls.series().size(); ++row) {
        const int standing = tolls.claimAt(int(row), m_asOf);
        if (standing < 0)
            continue;
        any = true;
        const CasualtyClaim &claim = m_situation.casualties()[size_t(standing)];
        QStringList who{SheetWords::clean(claim.claimant)};
        if (!claim.scope.isEmpty())
            who.append(SheetWords::clean(claim.scope));
        m_flow.tableRow(
            columns,
            {m_words.list(who), m_words.group(claim.group), m_words.measure(claim.measure),
             m_words.figures(claim.low, claim.best, claim.high),
             m_words.period(claim.validFrom.from.day(), lastDayOf(claim)),
             u"%1, %2"_s.arg(claim.credibility).arg(m_words.credibility(claim.credibility)),
             m_notes.marks(claim.sources)});
    }
    if (!any) {
        m_flow.paragraph(m_words.of(QT_TRANSLATE_NOOP("Sheet", "No count was known by then.")));
        return;
    }
    m_flow.add({chartHeight, 14, false, [this, &look](QPainter &painter, QPointF at) {
                    SheetCharts{painter, m_scene, m_words, look}.toll(
                        QRectF(at, QSizeF(m_flow.width(), chartHeight)), false);
                }});
}

void ReportSections::events()
{
    m_flow.heading(m_words.of(QT_TRANSLATE_NOOP("Sheet", "Main events")));
    const std::vector<int> rows = mainEvents(m_situation, m_asOf, m_since);
    if (rows.empty())
        m_flow.paragraph(m_words.of(QT_TRANSLATE_NOOP("Sheet", "No event was reported.")));
    for (const int row : rows) {
        const auto event = size_t(row);
        const EventTable &events = m_situation.events();
        const EventText text = m_situation.eventTexts().empty() ? m_request.words.value(row)
                                                                : m_situation.eventTexts()[event];
        QStringList facts{m_words.category(events.category[event])};
        if (!text.placeText.isEmpty())
            facts.append(SheetWords::clean(text.placeText));
        facts.append(m_words.of(QT_TRANSLATE_NOOP("Sheet", "credibility %1"))
                         .arg(int(events.credibility[event])));
        const Stamp start = events.start(event);
        const QString when = m_words.day(start.from.day())
                           + (start.hasTime ? u' ' + toText(start).mid(11) : QString());
        m_flow.item(when, 116,
                    SheetWords::clean(text.title) + u" ("_s + m_words.list(facts) + u") "_s
                        + m_notes.marks(text.sources),
                    {}, 5);
    }
}

void ReportSections::uncertain()
{
    m_flow.heading(m_words.of(QT_TRANSLATE_NOOP("Sheet", "What is uncertain")));
    const auto bullet = [this](const QString &text) { m_flow.item(u"•"_s, 16, text); };
    std::vector<int> contested;
    std::vector<int> unclear;
    int doubtful = 0;
    int unjudged = 0;
    for (const int row : m_now.control) {
        const ControlClaim &claim = m_situation.control()[size_t(row)];
        const int place = m_situation.placeRow(claim.place);
        if (claim.status == ControlStatus::Contested)
            contested.push_back(place);
        if (claim.status == ControlStatus::Unclear)
            unclear.push_back(place);
        doubtful += claim.credibility == 4 || claim.credibility == 5;
        unjudged += claim.credibility == 6;
    }
    if (!contested.empty()) {
        bullet(m_words.of(QT_TRANSLATE_NOOP("Sheet", "Contested places (%1): %2"))
                   .arg(contested.size())
                   .arg(names(contested)));
    }
    if (!unclear.empty()) {
        bullet(m_words.of(QT_TRANSLATE_NOOP("Sheet", "Unclear who holds them (%1): %2"))
                   .arg(unclear.size())
                   .arg(names(unclear)));
    }
    if (doubtful > 0) {
        bullet(m_words
                   .of(QT_TRANSLATE_NOOP("Sheet", "Of %1 claims of control in force, %2 are graded "
                                                  "doubtful or worse (credibility 4 or 5)."))
                   .arg(m_now.control.size())
                   .arg(doubtful));
    }
    if (unjudged > 0) {
        bullet(m_words
                   .of(QT_TRANSLATE_NOOP("Sheet", "For %1 of them the credibility cannot be judged "
                                                  "(grade 6), which says nothing against them."))
                   .arg(unjudged));
    }
    const DatasetInfo &info = m_situation.info();
    const QStringList &caveats = m_words.arabic() && !info.caveatsAr.isEmpty() ? info.caveatsAr
                                                                               : info.caveatsEn;
    for (const QString &caveat : caveats)
        bullet(SheetWords::clean(caveat));
}

void ReportSections::sources()
{
    m_flow.heading(m_words.of(QT_TRANSLATE_NOOP("Sheet", "Sources")));
    m_flow.paragraph(m_words.of(QT_TRANSLATE_NOOP(
                         "Sheet", "The letter grades the publisher from A, completely reliable, to "
                                  "E, unreliable; F means that it cannot be judged.")),
                     {.size = 10, .colour = m_flow.look().dim}, 4, true);
    int number = 0;
    for (const int row : m_notes.rows()) {
        const Source &source = m_situation.sources()[size_t(row)];
        QStringList parts{SheetWords::isolated(SheetWords::clean(source.publisher)) + u" ("_s
                          + source.reliability + u')'};
        if (!source.title.isEmpty())
            parts.append(SheetWords::isolated(SheetWords::clean(source.title)));
        if (source.publishedOn.isValid())
            parts.append(m_words.day(dayOf(source.publishedOn)));
        if (!source.url.isEmpty())
            parts.append(SheetWords::isolated(SheetWords::clean(source.url)));
        m_flow.item(u"%1."_s.arg(++number), 28, parts.join(u". "_s), {.size = 10}, 3);
    }
    m_flow.paragraph(creditsText(m_scene, m_words), {.size = 10, .colour = m_flow.look().dim}, 14);
}

} // namespace sd
