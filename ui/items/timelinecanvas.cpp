// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/items/timelinecanvas.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <numeric>

namespace sd {

namespace {

constexpr double pad = 12;
constexpr int laneCount = 4;
constexpr size_t mostTitles = 160; // more than ever fit; only these are asked for

QString binWord(Bin bin)
{
    switch (bin) {
    case Bin::Day:
        return QStringLiteral("day");
    case Bin::Week:
        return QStringLiteral("week");
    case Bin::Month:
        return QStringLiteral("month");
    case Bin::Year:
        break;
    }
    return QStringLiteral("year");
}

LaneMark markOf(const TimelineModel &model, int row, int lane) // without its title
{
    const EventTable &events = model.situation()->events();
    const auto event = size_t(row);
    return {.lane = lane,
            .from = events.startOf(event),
            .to = std::max(events.startOf(event), Moment{events.to[event]}),
            .wholeDay = !events.hasTime(event),
            .weight = int(events.sourceCount[event])};
}

QColor faded(QColor colour, double alpha)
{
    colour.setAlphaF(float(alpha));
    return colour;
}

} // namespace

TimelineCanvas::TimelineCanvas(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    connect(this, &TimelineCanvas::lookChanged, this, &QQuickItem::polish);
}

void TimelineCanvas::setModel(TimelineModel *model)
{
    if (m_model == model)
        return;
    if (m_model)
        m_model->disconnect(this);
    m_model = model;
    if (model) {
        connect(model, &TimelineModel::contentChanged, this, &QQuickItem::polish);
        connect(model, &TimelineModel::modelReset, this, &QQuickItem::polish);
    }
    emit modelChanged();
    polish();
}

QString TimelineCanvas::bin() const
{
    return binWord(m_bin);
}

void TimelineCanvas::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickPaintedItem::geometryChange(now, before);
    if (now.size() != before.size())
        polish();
}

void TimelineCanvas::updatePolish()
{
    layOut();
    ++m_layouts;
    emit laidOut();
    update();
}

QFont TimelineCanvas::font(double factor) const
{
    QFont font(m_family);
    font.setPixelSize(std::max(8, qRound(m_textSize * factor)));
    return font;
}

void TimelineCanvas::collect()
{
    m_marks.clear();
    m_background.clear();
    m_events.clear();
    const std::vector<LaneItem> items = m_scale.isZoomed()
                                          ? m_model->laneItemsIn(
                                                {m_scale.firstInView(), m_scale.lastInView()})
                                          : m_model->laneItems();
    for (const LaneItem &item : items) {
        if (item.from.day() < m_scale.first || item.from.day() > m_scale.last)
            continue;
        m_marks.push_back(markOf(*m_model, item.event, item.lane));
        m_events.push_back(item.event);
    }
    for (const int row : m_model->backgroundRows()) {
        m_background.push_back(markOf(*m_model, row, 0));
        m_events.push_back(row);
    }
    nameBest();
}

/// Titles of the weightiest; of equally weighty ones some from all over the view.
void TimelineCanvas::nameBest()
{
    std::vector<size_t> order(m_marks.size());
    std::ranges::iota(order, size_t(0));
    const size_t named = std::min(order.size(), mostTitles);
    std::ranges::partial_sort(order, order.begin() + ptrdiff_t(named), {}, [this](size_t mark) {
        return std::pair(-m_marks[mark].weight, quint32(m_events[mark]) * 2654435761U);
    });
    for (size_t i = 0; i < named; ++i)
        m_marks[order[i]].title = m_model->titleOf(m_events[order[i]]);
}

void TimelineCanvas::layOut()
{
    m_labels.clear();
    m_years.clear();
    m_scale = {};
    if (!m_model || !m_model->situation() || width() < 200 || height() < 60) {
        m_marks.clear();
        m_background.clear();
        m_events.clear();
        return;
    }
    const DatasetInfo &info = m_model->situation()->info();
    m_scale.first = info.periodFrom;
    m_scale.last = info.periodTo;
    m_scale.from = m_viewFrom;
    m_scale.to = m_viewTo;
    collect();

    const QFontMetricsF metrics(font(1));
    const QFontMetricsF titleMetrics(font(0.95));
    const auto widthOf = [&](const QString &text) { return metrics.horizontalAdvance(text); };

    m_labelsHeight = std::ceil(metrics.height()) + 3;
    m_labelsTop = height() - m_labelsHeight - 3;
    m_railHeight = std::round(m_textSize * 1.3);
    const double above = m_labelsTop - m_railHeight;
    m_barsTop = 2;
    m_barsHeight = std::clamp(above * 0.24, 16.0, 72.0);
    m_lanes.top = m_barsTop + m_barsHeight + 4;
    m_lanes.height = std::max(0.0, above - m_lanes.top) / laneCount;
    m_lanes.markHeight = std::clamp(m_lanes.height * 0.3, 4.0, m_textSize * 0.6);
    const double line = m_textSize; // what letters need, without the font's own leading
    m_lanes.titleHeight = m_lanes.height - m_lanes.markHeight >= line - 1
                            ? std::min(line, m_lanes.height - m_lanes.markHeight)
                            : 0;
    m_lanes.longestTitle = std::max(170.0, width() * 0.16);

    double gutter = 0;
    for (const QString &name : std::as_const(m_laneNames))
        gutter = std::max(gutter, widthOf(name));
    m_scale.left = pad;
    if (!m_background.empty()) {
        m_scale.bandLeft = pad;
        m_scale.bandRight = pad + std::clamp(width() * 0.13, 110.0, 320.0);
        m_scale.left = m_scale.bandRight + pad;
        Day earliest = m_scale.first;
        for (const LaneMark &background : m_background)
            earliest = std::min(earliest, background.from.day());
        m_scale.bandFirst = binStart(Bin::Year, earliest);
    }
    m_scale.left += gutter + 10;
    m_scale.right = width() - pad;

    m_bin = binFor(m_scale.dayWidth());
    m_labels = timeLabels(m_scale, m_language, widthOf);
    placeMarks(
        m_marks, m_scale, m_lanes,
        [&](const QString &text) { return titleMetrics.horizontalAdvance(text) + 1; },
        [&](const QString &text, double room) {
            return titleMetrics.elidedText(text, Qt::ElideRight, room);
        });
    if (m_scale.hasBand()) {
        m_years = yearLabels(m_scale, widthOf);
        const double top = m_barsTop + m_labelsHeight;
        placeBackground(m_background, m_scale, top, above - top - 2);
    }
}

double TimelineCanvas::xOf(qint64 minutes) const
{
    return m_scale.right > m_scale.left ? m_scale.xOf({minutes}) : 0;
}

qint64 TimelineCanvas::endOfDayAt(double x) const
{
    return Moment::endOf(m_scale.dayAt(x)).minutes;
}

const LaneMark &TimelineCanvas::mark(int index) const
{
    const auto at = size_t(index);
    return at < m_marks.size() ? m_marks[at] : m_background[at - m_marks.size()];
}

int TimelineCanvas::itemAt(double x, double y) const
{
    constexpr double reach = 4;
    int nearest = -1;
    double distance = reach;
    const QPointF point(x, y);
    for (int i = 0; i < itemCount(); ++i) {
        const LaneMark &item = mark(i);
        if (item.titleRect.contains(point) && nearest < 0)
            nearest = i;
        const QRectF &box = item.mark;
        const double away = std::max(
            {box.left() - x, x - box.right(), box.top() - y, y - box.bottom(), 0.0});
        if (away < distance) {
            distance = away;
            nearest = i;
        }
    }
    return nearest;
}

QVariantMap TimelineCanvas::item(int index) const
{
    if (index < 0 || index >= itemCount())
        return {};
    const int row = m_events[size_t(index)];
    const auto event = size_t(row);
    const EventTable &events = m_model->situation()->events();
    const Stamp from = events.start(event);
    return {{QStringLiteral("key"), m_model->situation()->eventId(event)},
            {QStringLiteral("title"), m_model->titleOf(row)},
            {QStringLiteral("category"), toWord(events.category[event])},
            {QStringLiteral("from"), dateOf(from.from.day())},
            {QStringLiteral("to"), dateOf(std::max(events.firstDay(event), events.lastDay(event)))},
            {QStringLiteral("time"), from.hasTime ? toText(from).right(5) : QString()},
            {QStringLiteral("sources"), int(events.sourceCount[event])},
            {QStringLiteral("credibility"), int(events.credibility[event])},
            {QStringLiteral("minutes"), events.stop(event).minutes}};
}

int TimelineCanvas::indexOf(const QString &eventKey) const
{
    const int row = m_model && m_model->situation() ? m_model->situation()->eventRow(eventKey) : -1;
    const auto found = row < 0 ? m_events.end() : std::ranges::find(m_events, row);
    return found == m_events.end() ? -1 : int(found - m_events.begin());
}

QRectF TimelineCanvas::markRect(int index) const
{
    return index >= 0 && index < itemCount() ? mark(index).mark : QRectF();
}

QRectF TimelineCanvas::titleRect(int index) const
{
    return index >= 0 && index < itemCount() ? mark(index).titleRect : QRectF();
}

void TimelineCanvas::paint(QPainter *painter)
{
    ++m_paintCount;
    emit painted();
    if (!m_model || !m_model->situation() || m_scale.right <= m_scale.left)
        return;
    painter->setRenderHint(QPainter::Antialiasing);
    paintGrid(*painter);
    paintBars(*painter);
    paintLanes(*painter);
    if (m_scale.hasBand())
        paintBand(*painter);
    paintLabels(*painter);
}

void TimelineCanvas::paintGrid(QPainter &painter) const
{
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(faded(m_line, 0.55), 1));
    const double bottom = railY();
    for (const TimeLabel &label : m_labels) {
        const double x = std::round(m_scale.xAt(label.day));
        if (x <= m_scale.left)
            continue;
        painter.drawLine(QPointF(x, m_barsTop), QPointF(x, bottom));
    }
    painter.setPen(QPen(m_line, 1));
    const double base = std::round(m_barsTop + m_barsHeight);
    painter.drawLine(QPointF(m_scale.left, base), QPointF(m_scale.right, base));
    painter.setRenderHint(QPainter::Antialiasing);
}

void TimelineCanvas::paintBars(QPainter &painter) const
{
    const std::vector<TimelineBucket> bins = m_model->buckets(
        {m_scale.firstInView(), m_scale.lastInView()}, TimelineModel::Width(m_bin));
    int highestEvents = 1;
    int highestChanges = 1;
    for (const TimelineBucket &bin : bins) {
        highestEvents = std::max(highestEvents, bin.events);
        highestChanges = std::max(highestChanges, bin.changes);
    }

    const QFont figures = font(0.9);
    const QFontMetricsF metrics(figures);
    const double base = std::round(m_barsTop + m_barsHeight);
    const bool withFigures = m_bin == Bin::Day && m_barsHeight >= 26
                          && m_scale.dayWidth()
                                 >= 2 * metrics.horizontalAdvance(QStringLiteral("000")) + 8;
    const double room = m_barsHeight - (withFigures ? metrics.ascent() + 2 : 0);
    painter.setFont(figures);

    const auto bar = [&](double x, double width, int count, int highest, const QColor &colour) {
        if (count == 0)
            return;
        const double height = std::max(2.0, room * count / highest);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        const double round = std::min(2.0, width / 3);
        painter.drawRoundedRect(QRectF(x, base - height, width, height), round, round);
        if (withFigures) {
            painter.setPen(m_dim);
            painter.drawText(QRectF(x - 30, base - height - metrics.ascent() - 3, width + 60,
                                    metrics.ascent() + 2),
                             Qt::AlignHCenter | Qt::AlignBottom, QString::number(count));
        }
    };
    painter.save();
    painter.setClipRect(QRectF(m_scale.left, 0, m_scale.right - m_scale.left, base));
    for (const TimelineBucket &bin : bins) {
        const double x = m_scale.xAt(bin.first);
        const double slot = m_scale.xAt(bin.last + 1) - x;
        const double width = std::max(1.0, std::min(26.0, slot * 0.36));
        const double gap = slot > 12 ? std::max(2.0, slot * 0.04) : 0;
        const double start = x + (slot - 2 * width - gap) / 2;
        bar(start, width, bin.events, highestEvents, m_dim);
        bar(start + width + gap, width, bin.changes, highestChanges, m_change);
    }
    painter.restore();
}

void TimelineCanvas::paintLanes(QPainter &painter) const
{
    const QFont names = font(1);
    const QFont titles = font(0.95);
    const QFontMetricsF nameMetrics(names);
    if (m_lanes.height < 5)
        return;
    for (int lane = 0; lane < int(m_laneNames.size()); ++lane) {
        const double top = m_lanes.top + lane * m_lanes.height;
        if (lane > 0) {
            painter.setPen(QPen(faded(m_line, 0.7), 1, Qt::DotLine));
            painter.drawLine(QPointF(m_scale.left, std::round(top) - 1.5),
                             QPointF(m_scale.right, std::round(top) - 1.5));
        }
        if (m_lanes.height < nameMetrics.ascent())
            continue;
        painter.setFont(names);
        painter.setPen(m_dim);
        painter.drawText(QRectF(0, top - 1, m_scale.left - 8, std::min(m_lanes.height, 22.0)),
                         Qt::AlignRight | Qt::AlignVCenter, m_laneNames[lane]);
    }
    painter.save();
    painter.setClipRect(QRectF(m_scale.left, 0, m_scale.right - m_scale.left, height()));
    painter.setFont(titles);
    for (size_t i = 0; i < m_marks.size(); ++i) {
        const LaneMark &item = m_marks[i];
        const EventTable &events = m_model->situation()->events();
        // Sure is opaque, unsure is pale, as on the map.
        const double alpha = events.credibility[size_t(m_events[i])] <= 2 ? 1.0 : 0.55;
        painter.setPen(Qt::NoPen);
        painter.setBrush(faded(item.to.day() > item.from.day() ? m_faint : m_text, alpha));
        painter.drawRoundedRect(item.mark, item.mark.height() / 2, item.mark.height() / 2);
        if (!item.titleRect.isEmpty()) {
            painter.setPen(m_text);
            painter.drawText(
                QPointF(item.titleRect.left(), item.titleRect.bottom() - m_textSize * 0.2),
                item.shown);
        }
    }
    painter.restore();
}

void TimelineCanvas::paintBand(QPainter &painter) const
{
    const QRectF box(m_scale.bandLeft, m_barsTop, m_scale.bandRight - m_scale.bandLeft,
                     railY() - 2 - m_barsTop);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_band);
    painter.drawRoundedRect(box, 4, 4);
    painter.setFont(font(0.95));
    painter.setPen(m_dim);
    painter.drawText(QRectF(box.left() + 6, box.top(), box.width() - 12, m_labelsHeight),
                     Qt::AlignLeft | Qt::AlignVCenter, m_bandName);
    painter.setPen(Qt::NoPen);
    for (const LaneMark &item : m_background) {
        painter.setBrush(item.mark.height() < item.mark.width() ? m_faint : m_text);
        painter.drawRoundedRect(item.mark, item.mark.height() / 2, item.mark.height() / 2);
    }
}

void TimelineCanvas::paintLabels(QPainter &painter) const
{
    painter.setFont(font(1));
    painter.setPen(m_dim);
    const QFontMetricsF metrics(font(1));
    const auto centred = [&](double from, double to, double left, double right,
                             const QString &text) {
        const double width = metrics.horizontalAdvance(text);
        const double from2 = std::max(from, left);
        const double to2 = std::min(to, right);
        if (to2 - from2 < std::min(width, to - from) && to2 - from2 < width)
            return;
        const double x = std::clamp((from2 + to2 - width) / 2, left, std::max(left, right - width));
        painter.drawText(QRectF(x - 1, m_labelsTop, width + 2, m_labelsHeight), Qt::AlignCenter,
                         text);
    };
    for (const TimeLabel &label : m_labels) {
        const double from = m_scale.xAt(label.day);
        const double to = m_scale.xAt(label.end);
        const bool oneDay = label.end == label.day + 1;
        if (oneDay) { // a label of a sparse day may be wider than its day
            const double width = std::max(to - from, metrics.horizontalAdvance(label.text));
            const double middle = (from + to) / 2;
            centred(middle - width / 2, middle + width / 2, m_scale.left, m_scale.right,
                    label.text);
        } else {
            centred(from, to, m_scale.left, m_scale.right, label.text);
        }
    }
    for (const TimeLabel &label : m_years) {
        const double x = m_scale.xOf(Moment::startOf(std::max(label.day, m_scale.bandFirst)));
        const double width = metrics.horizontalAdvance(label.text);
        if (label.day < m_scale.bandFirst || x + width > m_scale.bandRight)
            continue;
        painter.drawText(QRectF(x, m_labelsTop, width + 2, m_labelsHeight),
                         Qt::AlignLeft | Qt::AlignVCenter, label.text);
    }
}

} // namespace sd
