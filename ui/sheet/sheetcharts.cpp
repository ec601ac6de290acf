// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheet/sheetcharts.h"

#include "ui/items/chartfeed.h"
#include "ui/items/timelinecanvas.h"
#include "ui/sheet/sheettext.h"

#include <QPainter>

#include <cmath>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

constexpr double rivalRow = 40;
constexpr double factionRow = 22;
constexpr double headRow = 30;
constexpr double factionHead = 42; // title and heads of the columns
constexpr int axisSteps = 4;

QVariant roleOf(const QAbstractItemModel &model, int row, int role)
{
    return model.data(model.index(row, 0), role);
}

std::optional<int> figureOf(const QAbstractItemModel &model, int row, int role)
{
    const int value = roleOf(model, row, role).toInt();
    return value < 0 ? std::nullopt : std::optional(value);
}

QColor withAlpha(QColor colour, float alpha)
{
    colour.setAlphaF(alpha);
    return colour;
}

/// The painting of the window's timeline, laid out without a window.
class StillTimeline : public TimelineCanvas {
public:
    void arrange() { updatePolish(); }
};

} // namespace

/// The plane that the figures of a toll are drawn on: days to the right, figures upwards.
struct SheetCharts::TollPlot {
    QRectF rect;
    double gutter = 0; // room beside it for the figures of the axis
    Day firstDay = 0;
    double days = 0; // in all
    double peak = 0; // figure at the top
    double now = 0;  // what comes after it is not shown

    double xOf(double day) const { return rect.left() + (day - firstDay) / days * rect.width(); }
    double yOf(double figure) const { return rect.bottom() - figure / peak * rect.height(); }
    QPolygonF steps(const QList<QPointF> &points) const;
};

/// A figure stands until the next report: steps, no slope that nobody reported.
QPolygonF SheetCharts::TollPlot::steps(const QList<QPointF> &points) const
{
    QPolygonF line;
    for (const QPointF &point : points) {
        if (point.x() >= now)
            break;
        const QPointF at(xOf(point.x() + 0.5), yOf(point.y()));
        if (!line.isEmpty())
            line.append({at.x(), line.last().y()});
        line.append(at);
    }
    if (!line.isEmpty())
        line.append({std::max(line.last().x(), xOf(now)), line.last().y()});
    return line;
}

void SheetCharts::toll(const QRectF &box, bool daily) const
{
    const TollModel &toll = *scene.desk().toll();
    const QVariantMap count = toll.count();
    if (count.isEmpty()) {
        drawText(painter, words.of(QT_TRANSLATE_NOOP("Sheet", "Nobody counts this.")),
                 box.topLeft(), box.width(), {.colour = look.dim}, look);
        return;
    }
    std::vector<VictimGroup> groups;
    for (int row = 0; row < toll.rowCount(); ++row) {
        if (roleOf(toll, row, TollModel::HasSeriesRole).toBool())
            groups.push_back(VictimGroup(row));
    }
    const double keyTop = tollTitle(box, count, daily);
    const double top = tollKey(box, keyTop, groups);
    const TollPlot plot = tollPlot(box, top, groups, daily);
    if (plot.rect.height() < 20)
        return;
    tollAxes(box, plot);
    if (daily) {
        tollBars(plot, groups);
    } else {
        for (const VictimGroup group : groups)
            tollLine(plot, group);
    }
    painter.setPen(QPen(look.accent, 1.3));
    painter.drawLine(QPointF(plot.xOf(plot.now), plot.rect.top() - 3),
                     QPointF(plot.xOf(plot.now), plot.rect.bottom()));
}

/// What is counted and by whom; gives where it ends.
double SheetCharts::tollTitle(const QRectF &box, const QVariantMap &count, bool daily) const
{
    const Measure measure = fromWord<Measure>(scene.view().measure).value_or(Measure::Killed);
    double y = box.top();
    const QString who = SheetWords::clean(count[u"claimant"_s].toString());
    const QString scope = SheetWords::clean(count[u"scope"_s].toString());
    const QDate from = count[u"from"_s].toDate();
    QString title = daily ? words.of(QT_TRANSLATE_NOOP("Sheet", "%1 each day, counted by %2"))
                          : words.of(QT_TRANSLATE_NOOP("Sheet", "%1 so far, counted by %2"));
    title = title.arg(words.measure(measure), who);
    y += drawText(painter, title, {box.left(), y}, box.width(),
                  {.size = 13, .bold = true, .mostLines = 2}, look);
    QStringList facts;
    if (!scope.isEmpty())
        facts.append(scope);
    if (from.isValid())
        facts.append(
            words.of(QT_TRANSLATE_NOOP("Sheet", "from %1 on")).arg(words.day(dayOf(from))));
    y += drawText(painter, words.list(facts), {box.left(), y}, box.width(),
                  {.size = 11, .colour = look.dim, .mostLines = 2}, look)
       + 4;
    return y;
}

/// Who is counted, in the colours of the lines, from y on; gives where it ends.
double SheetCharts::tollKey(const QRectF &box, double y,
                            const std::vector<VictimGroup> &groups) const
{
    const bool arabic = look.arabic;
    double x = arabic ? box.right() : box.left();
    const TextStyle keyStyle{.size = 11};
    for (const VictimGroup group : groups) {
        const QString name = words.group(group);
        const double width = textWidth(name, keyStyle) + 4;
        if (arabic ? x - width - 16 < box.left() : x + width + 16 > box.right()) {
            x = arabic ? box.right() : box.left();
            y += 17;
        }
        const double mark = arabic ? x - 10 : x;
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(look.group(group));
        painter.drawRoundedRect(QRectF(mark, y + 3, 10, 10), 3, 3);
        drawText(painter, name, {arabic ? mark - 5 - width : mark + 15, y}, width, keyStyle, look);
        x = arabic ? mark - 5 - width - 12 : mark + 15 + width + 12;
    }
    return y + 22;
}

SheetCharts::TollPlot SheetCharts::tollPlot(const QRectF &box, double top,
                                            const std::vector<VictimGroup> &groups,
                                            bool daily) const
{
    const TollModel &toll = *scene.desk().toll();
    const DatasetInfo &info = scene.situation().info();
    const double now = double(scene.asOf().at.minutes + 1) / 1440;
    double highest = 0; // so far: what came later is not to be read off the axis
    for (const VictimGroup group : groups) {
        for (const QPointF &point : daily ? toll.dailyPoints(group) : toll.points(group, 2)) {
            if (point.x() < now)
                highest = std::max(highest, point.y());
        }
    }
    const double peak = ChartFeed().roundTop(highest, axisSteps);
    const double gutter = textWidth(QString::number(peak), {.size = 10}) + 8;
    return {.rect = {box.left() + gutter, top, box.width() - gutter - 4, box.bottom() - top - 20},
            .gutter = gutter,
            .firstDay = info.periodFrom,
            .days = double(info.periodTo + 1 - info.periodFrom),
            .peak = peak,
            .now = now};
}

void SheetCharts::tollAxes(const QRectF &box, const TollPlot &plot) const
{
    const DatasetInfo &info = scene.situation().info();
    for (int step = 0; step <= axisSteps; ++step) {
        const double figure = plot.peak * step / axisSteps;
        const double y = plot.yOf(figure);
        painter.setPen(QPen(look.line, step == 0 ? 1.2 : 0.7));
        painter.drawLine(QPointF(plot.rect.left(), y), QPointF(plot.rect.right(), y));
        painter.setFont(sheetFont(10));
        painter.setPen(look.dim);
        painter.drawText(QRectF(box.left(), y - 8, plot.gutter - 6, 16),
                         Qt::AlignRight | Qt::AlignVCenter, QString::number(figure));
    }
    const QVariantList labels = ChartFeed().labels(
        info.periodFrom, info.periodTo, plot.rect.width(), words.language(), look.ink.family, 10);
    for (const QVariant &label : labels) {
        const QVariantMap entry = label.toMap();
        painter.setFont(sheetFont(10));
        painter.setPen(look.dim);
        painter.drawText(
            QRectF(plot.xOf(entry[u"middle"_s].toDouble()) - 60, plot.rect.bottom() + 3, 120, 16),
            Qt::AlignHCenter | Qt::AlignTop, entry[u"text"_s].toString());
    }
}

/// The groups of a day side by side.
void SheetCharts::tollBars(const TollPlot &plot, const std::vector<VictimGroup> &groups) const
{
    const double width = 0.72 / double(groups.size());
    int place = 0;
    for (const VictimGroup group : groups) {
        const QColor colour = look.group(group);
        for (const QPointF &point : scene.desk().toll()->dailyPoints(group)) {
            if (point.x() >= plot.now)
                continue;
            const double left = plot.xOf(point.x() + 0.14 + place * width);
            const double right = plot.xOf(point.x() + 0.14 + (place + 0.9) * width);
            painter.fillRect(
                QRectF(QPointF(left, plot.yOf(point.y())), QPointF(right, plot.rect.bottom())),
                colour);
        }
        ++place;
    }
}

void SheetCharts::tollLine(const TollPlot &plot, VictimGroup group) const
{
    const TollModel &toll = *scene.desk().toll();
    const QColor colour = look.group(group);
    const QPolygonF low = plot.steps(toll.points(group, 1));
    const QPolygonF middle = plot.steps(toll.points(group, 0));
    QPolygonF span = plot.steps(toll.points(group, 2));
    if (low != span) {
        for (qsizetype i = low.size(); i-- > 0;)
            span.append(low[i]);
        painter.setPen(Qt::NoPen);
        painter.setBrush(withAlpha(colour, 0.18F));
        painter.drawPolygon(span);
    }
    painter.setPen(QPen(colour, 1.8, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    painter.drawPolyline(middle);
    painter.setPen(QPen(look.page, 1));
    painter.setBrush(colour);
    for (const QPointF &point : toll.points(group)) {
        if (point.x() < plot.now)
            painter.drawEllipse(QPointF(plot.xOf(point.x() + 0.5), plot.yOf(point.y())), 3, 3);
    }
}

double rivalsHeight(SheetScene &scene)
{
    return headRow + scene.desk().rivals()->rowCount() * rivalRow;
}

void SheetCharts::rivals(const QRectF &box) const
{
    RivalModel &model = *scene.desk().rivals();
    const Measure measure = fromWord<Measure>(scene.view().measure).value_or(Measure::Killed);
    const VictimGroup group = fromWord<VictimGroup>(scene.view().group)
                                  .value_or(VictimGroup::Total);
    drawText(painter,
             words.of(QT_TRANSLATE_NOOP("Sheet", "%1 (%2), each claimant’s own count, never added"))
                 .arg(words.measure(measure), words.group(group)),
             box.topLeft(), box.width(), {.size = 13, .bold = true, .mostLines = 1}, look);
    const double peak = std::max(1, model.highestEver());
    const double nameWidth = box.width() * 0.44;
    const double figureWidth = 96;
    const double barWidth = box.width() - nameWidth - figureWidth - 20;
    const double barLeft = look.arabic ? box.left() + figureWidth + 10
                                       : box.left() + nameWidth + 10;
    double y = box.top() + headRow;
    for (int row = 0; row < model.rowCount() && y + rivalRow <= box.bottom() + 1;
         ++row, y += rivalRow) {
        const double nameLeft = look.arabic ? box.right() - nameWidth : box.left();
        const QString claimant = SheetWords::clean(
            roleOf(model, row, RivalModel::ClaimantRole).toString());
        QStringList facts{SheetWords::clean(roleOf(model, row, RivalModel::ScopeRole).toString())};
        const bool stands = roleOf(model, row, RivalModel::HasValueRole).toBool();
        if (stands) {
            facts.append(
                words.of(QT_TRANSLATE_NOOP("Sheet", "up to %1"))
                    .arg(words.day(dayOf(roleOf(model, row, RivalModel::CountedToRole).toDate()))));
        }
        drawText(painter, claimant, {nameLeft, y}, nameWidth, {.size = 12, .mostLines = 1}, look);
        drawText(painter, words.list(facts), {nameLeft, y + 16}, nameWidth,
                 {.size = 10, .colour = look.dim, .mostLines = 1}, look);
        const double figureLeft = look.arabic ? box.left() : box.right() - figureWidth;
        if (!stands) {
            drawText(painter, words.of(QT_TRANSLATE_NOOP("Sheet", "no figure yet")),
                     {figureLeft, y + 3}, figureWidth,
                     {.size = 11, .colour = look.dim, .side = TextStyle::Side::End}, look);
            continue;
        }
        const auto low = figureOf(model, row, RivalModel::LowRole);
        const auto best = figureOf(model, row, RivalModel::BestRole);
        const auto high = figureOf(model, row, RivalModel::HighRole);
        drawText(painter, words.figures(low, best, high), {figureLeft, y + 2}, figureWidth,
                 {.size = 12, .bold = true, .side = TextStyle::Side::End}, look);
        const double middle = best ? *best : low ? *low : high.value_or(0);
        const auto along = [&](double figure) {
            const double length = figure / peak * barWidth;
            return look.arabic ? barLeft + barWidth - length : barLeft + length;
        };
        painter.setPen(Qt::NoPen);
        painter.setBrush(mixed(look.page, look.dim, 0.55));
        painter.drawRect(
            QRectF(QPointF(along(0), y + 4), QPointF(along(middle), y + 15)).normalized());
        if (low && high && *low != *high) {
            painter.setPen(QPen(look.text, 1.4));
            painter.drawLine(QPointF(along(*low), y + 9.5), QPointF(along(*high), y + 9.5));
            for (const int end : {*low, *high})
                painter.drawLine(QPointF(along(end), y + 5), QPointF(along(end), y + 14));
        }
    }
}

double factionsHeight(SheetScene &scene)
{
    return factionHead + 6 + scene.desk().factions()->rowCount() * factionRow;
}

void SheetCharts::factions(const QRectF &box) const
{
    FactionModel &model = *scene.desk().factions();
    const std::array heads{
        words.of(QT_TRANSLATE_NOOP("Sheet", "Places")),
        words.of(QT_TRANSLATE_NOOP("Sheet", "Contested")),
        words.of(QT_TRANSLATE_NOOP("Sheet", "km²")),
        words.of(QT_TRANSLATE_NOOP("Sheet", "Share")),
        words.of(QT_TRANSLATE_NOOP("Sheet", "Since start")),
    };
    constexpr double column = 62;
    const double nameWidth = box.width() - column * double(heads.size());
    const auto cell = [&](size_t index, const QString &text, double y, const TextStyle &style) {
        const double offset = nameWidth + double(index) * column;
        const double left = look.arabic ? box.right() - offset - column : box.left() + offset;
        drawText(painter, text, {left, y}, column, style, look);
    };
    const DatasetInfo &info = scene.situation().info();
    drawText(painter,
             model.wholeMap() ? words.of(QT_TRANSLATE_NOOP("Sheet", "Who holds what"))
                              : words.of(QT_TRANSLATE_NOOP("Sheet", "Who holds what in %1"))
                                    .arg(words.name(info.cityNameEn, info.cityNameAr)),
             box.topLeft(), box.width(), {.size = 13, .bold = true, .mostLines = 1}, look);
    for (size_t i = 0; i < heads.size(); ++i) {
        cell(i, heads[i], box.top() + 22,
             {.size = 10, .colour = look.dim, .side = TextStyle::Side::End, .mostLines = 1});
    }
    double y = box.top() + factionHead;
    for (int row = 0; row < model.rowCount() && y + factionRow <= box.bottom() + 8; ++row) {
        const auto value = [&](int role) { return roleOf(model, row, role); };
        const bool bloc = value(FactionModel::IsBlocRole).toBool();
        const QString subject = value(FactionModel::SubjectRole).toString();
        painter.setPen(QPen(look.line, 0.7));
        painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y));
        const double indent = 12 * value(FactionModel::DepthRole).toInt();
        const double start = look.arabic ? box.right() - indent - 10 : box.left() + indent;
        painter.setPen(Qt::NoPen);
        painter.setBrush(scene.colours().colour(subject));
        painter.setRenderHint(QPainter::Antialiasing);
        painter.drawRoundedRect(QRectF(start, y + 6, 10, 10), 3, 3);
        const double room = nameWidth - indent - 18;
        drawText(painter,
                 bloc ? words.bloc(subject)
                      : words.name(value(FactionModel::NameEnRole).toString(),
                                   value(FactionModel::NameArRole).toString()),
                 {look.arabic ? start - 6 - room : start + 16, y + 3}, room,
                 {.size = 12, .bold = bloc, .mostLines = 1}, look);
        const std::array texts{QString::number(value(FactionModel::PlacesRole).toInt()),
                               QString::number(value(FactionModel::ContestedRole).toInt()),
                               SheetWords::squareKm(value(FactionModel::AreaRole).toDouble()),
                               SheetWords::share(value(FactionModel::ShareRole).toDouble()),
                               words.signedNumber(value(FactionModel::StartChangeRole).toInt())};
        for (size_t i = 0; i < texts.size(); ++i)
            cell(i, texts[i], y + 3, {.size = 12, .bold = bloc, .side = TextStyle::Side::End});
        y += factionRow;
    }
}

void SheetCharts::timeline(const QRectF &box) const
{
    StillTimeline canvas;
    canvas.setModel(scene.desk().timeline());
    canvas.setSize(box.size());
    const std::array lanes{"Ground", "Air and fire", "Humanitarian", "Political"};
    QStringList laneNames;
    for (const char *lane : lanes)
        laneNames.append(words.translated("Say", lane));
    for (const auto &[name, value] : std::initializer_list<std::pair<const char *, QVariant>>{
             {"language", words.language()},
             {"family", look.ink.family},
             {"textSize", 11},
             {"laneNames", laneNames},
             {"bandName", words.of(QT_TRANSLATE_NOOP("Sheet", "Background"))},
             {"textColour", look.text},
             {"dimColour", look.dim},
             {"faintColour", mixed(look.page, look.dim, 0.7)},
             {"lineColour", look.line},
             {"bandColour", look.panel},
             {"changeColour", look.accent}})
        canvas.setProperty(name, value);
    canvas.arrange();
    painter.save();
    painter.translate(box.topLeft());
    canvas.paint(&painter);
    const double x = canvas.xOf(scene.asOf().at.minutes);
    painter.setPen(QPen(look.accent, 1.5));
    painter.drawLine(QPointF(x, 0), QPointF(x, canvas.labelsTop()));
    painter.restore();
}

} // namespace sd
