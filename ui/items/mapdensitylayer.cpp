// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/items/mapdensitylayer.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace sd {

namespace {

constexpr double leastReach = 5;       // of a pointer, in pixels
constexpr int symbolsAgain = 110;      // density turns back to symbols here: days do not flicker
constexpr size_t mostUnderPixel = 500; // events that repeated clicks go through

} // namespace

MapDensityLayer::MapDensityLayer(QQuickItem *parent)
    : MapLayer(parent)
{
    connect(this, &MapLayer::cameraChanged, this, &MapDensityLayer::markMoved);
    connect(this, &MapLayer::inkChanged, this, &MapDensityLayer::restyle);
    connect(this, &MapDensityLayer::choicesChanged, this, &MapDensityLayer::restyle);
}

void MapDensityLayer::setGround(MapControlLayer *ground)
{
    if (m_ground == ground)
        return;
    if (m_ground)
        m_ground->disconnect(this);
    m_ground = ground;
    if (m_ground)
        connect(m_ground, &MapControlLayer::deskChanged, this, &MapDensityLayer::connectDesk);
    connectDesk();
    emit groundChanged();
}

void MapDensityLayer::setPartner(MapDensityLayer *partner)
{
    if (m_partner == partner)
        return;
    m_partner = partner;
    markStale();
    emit partnerChanged();
}

void MapDensityLayer::choose(QString &word, const QString &to)
{
    if (std::exchange(word, to) != to)
        emit choicesChanged();
}

Clock *MapDensityLayer::clock() const
{
    return m_ground->isCompared() ? m_desk->comparison()->clock() : m_desk->clock();
}

void MapDensityLayer::connectDesk()
{
    if (m_desk) {
        for (QObject *shared : std::initializer_list<QObject *>{
                 m_desk, m_desk->clock(), m_desk->selection(), m_desk->shownEvents(),
                 m_desk->comparison(), m_desk->comparison()->clock(), m_shown, m_desk->texts(),
                 m_ground ? m_ground->colours() : nullptr}) {
            if (shared)
                shared->disconnect(this);
        }
    }
    m_desk = m_ground ? m_ground->desk() : nullptr;
    m_density.reset();
    m_shown = nullptr;
    m_channels = EventDensity::Channels::One;
    if (m_desk) {
        m_shown = m_desk->shownEvents();
        if (m_ground->isCompared()) {
            m_shown = m_desk->comparison()->shownEvents();
            connect(m_desk->comparison(), &Comparison::changed, this, [this] {
                if (m_desk->comparison()->shownEvents() != m_shown)
                    connectDesk();
            });
        }
        m_density = std::make_unique<EventDensity>(*m_shown);
        connect(m_desk, &Desk::situationChanged, this, &MapDensityLayer::recount);
        connect(m_shown, &ShownEvents::rowsChanged, this, &MapDensityLayer::recount);
        connect(m_shown, &ShownEvents::windowChanged, this, &MapDensityLayer::markStale);
        connect(clock(), &Clock::ticked, this, &MapDensityLayer::markStale);
        connect(m_desk->selection(), &Selection::changed, this, &MapDensityLayer::markStale);
        connect(m_desk->texts(), &EventTexts::arrived, this, &MapDensityLayer::textsArrived);
        if (m_ground->colours())
            connect(m_ground->colours(), &FactionColours::changed, this, &MapDensityLayer::restyle);
    }
    restyle();
}

void MapDensityLayer::recount()
{
    m_density->reset();
    markStale();
}

void MapDensityLayer::restyle()
{
    const auto channels = channelsOf(m_choice);
    if (m_density && std::exchange(m_channels, channels) != channels)
        m_density->setChannels(channels);
    m_picture.setLook(lookNow());
    m_keyTop = 0;
    m_cellSide = 0;
    markMoved();
}

void MapDensityLayer::markStale()
{
    m_isStale = true;
    polish();
    emit symbolsChanged();
}

void MapDensityLayer::markMoved()
{
    m_hasMoved = true;
    markStale();
}

void MapDensityLayer::itemChange(ItemChange change, const ItemChangeData &value)
{
    MapLayer::itemChange(change, value);
    if (change == ItemDevicePixelRatioHasChanged || change == ItemSceneChange)
        restyle();
}

DensityLook MapDensityLayer::lookNow() const
{
    const int cell = std::max(2, qRound(cellSide(m_choice) * ink().scale * pixelRatio()));
    return lookOf(m_choice, cell, ink(), m_ground ? m_ground->colours() : nullptr);
}

DayRange MapDensityLayer::daysNow() const
{
    return daysOf(m_choice, clock()->asOf().at.day(), *m_shown,
                  m_desk->filter()->window().has_value());
}

QRect MapDensityLayer::cellsInView() const
{
    const QRectF view = camera().visible();
    return {
        QPoint(int(std::floor(view.left() / m_cellSide)), int(std::floor(view.top() / m_cellSide))),
        QPoint(int(std::floor(view.right() / m_cellSide)),
               int(std::floor(view.bottom() / m_cellSide)))};
}

/// A quarter more than the view on every side, so that a pan seldom counts anew.
void MapDensityLayer::placeGrid()
{
    const double side = m_picture.cell() / pixelRatio() / camera().worldPixels();
    const bool sameScale = std::abs(side - m_cellSide) < side * 1e-9;
    m_cellSide = side;
    const QRect needed = cellsInView();
    if (sameScale && m_grid.contains(needed))
        return;
    const int beside = needed.width() / 4;
    const int above = needed.height() / 4;
    m_grid = needed.adjusted(-beside, -above, beside, above)
           & QRect(QPoint(0, 0), QPoint(int(1 / side), int(1 / side)));
    m_density->setGrid(QRectF(m_grid.left() * side, m_grid.top() * side, m_grid.width() * side,
                              m_grid.height() * side),
                       m_grid.size());
}

void MapDensityLayer::refresh()
{
    if (!m_isStale)
        return;
    m_isStale = false;
    m_symbols.clear();
    const int before = m_inView;
    const DayRange daysBefore = m_density ? m_density->days() : DayRange();
    const bool wasDense = m_isDense;
    const bool canCount = m_isShown && m_desk && m_desk->situation() && !camera().size.isEmpty();
    m_inView = 0;
    if (canCount) {
        placeGrid();
        m_density->setView(cellsInView().translated(-m_grid.topLeft()));
        m_density->show(daysNow(), clock()->asOf().knownOn);
        m_inView = int(m_density->inView());
    }
    m_isDense = m_inView > (wasDense ? symbolsAgain : mostSymbols);
    if (canCount)
        findSymbols();
    if (m_isDense) {
        m_changed |= m_picture.update(*m_density);
        agreeWithPartner();
        refreshKey();
    }
    if (m_inView != before || (m_density && m_density->days() != daysBefore))
        emit inViewChanged();
    if (m_isDense != wasDense) {
        m_hasMoved = true;
        emit denseChanged();
    }
}

void MapDensityLayer::agreeWithPartner()
{
    if (!m_partner || !m_partner->m_isDense || m_partner->m_picture.top() == m_picture.top())
        return;
    if (m_partner->m_picture.top() < m_picture.top()) {
        m_partner->markMoved();
        return;
    }
    m_picture.raiseTo(m_partner->m_picture.top());
    m_changed = m_picture.image().rect();
}

bool MapDensityLayer::isShown(size_t row) const
{
    const EventTable &events = m_desk->situation()->events();
    return m_shown->passes(row) && events.reportedOn[row] <= clock()->asOf().knownOn
        && events.geoPrecision(row) != GeoPrecision::Region;
}

/// The counted events in a part of the world, through the index of places.
template <typename Act>
void MapDensityLayer::forEachIn(const QRectF &world, Act act) const
{
    const Situation &situation = *m_desk->situation();
    const DayRange days = m_density->days();
    const auto [first, last] = situation.events().startingOn(days.first, days.last);
    situation.points().forEachIn(world, first, last, [&](size_t row) {
        if (isShown(row))
            act(row);
    });
}

void MapDensityLayer::findSymbols()
{
    const Selection *selection = m_desk->selection();
    if (m_isDense) {
        const int row = selection->kind() == Selection::Kind::Event
                          ? m_desk->situation()->eventRow(selection->id())
                          : -1;
        if (row >= 0 && isShown(size_t(row)))
            m_symbols = {row};
    } else if (m_choice.span == u"day") {
        m_symbols = m_shown->ofDay(clock()->asOf().at.day(), clock()->asOf().knownOn);
    } else {
        forEachIn(camera().visible(), [this](size_t row) { m_symbols.push_back(int(row)); });
        std::ranges::sort(m_symbols);
    }
}

const std::vector<int> &MapDensityLayer::symbols()
{
    refresh();
    return m_symbols;
}

int MapDensityLayer::unplaced() const
{
    return m_density && m_isShown ? int(m_density->unplaced()) : 0;
}

QDate MapDensityLayer::from() const
{
    const bool bounded = m_density && !m_density->days().isEmpty()
                      && m_density->days().first > unknownDay + 1;
    return bounded ? dateOf(m_density->days().first) : QDate();
}

QDate MapDensityLayer::to() const
{
    return m_density && !m_density->days().isEmpty() ? dateOf(m_density->days().last) : QDate();
}

double MapDensityLayer::reach() const
{
    const double cell = m_picture.cell() / pixelRatio();
    return std::max(m_choice.dots() ? cell / 2 : DensityPicture::reach() * cell,
                    leastReach * ink().scale);
}

/// Nearest first, of equally near ones the latest: (distance in pixels, row).
std::vector<std::pair<double, int>> MapDensityLayer::rowsAt(QPointF pixel) const
{
    std::vector<std::pair<double, int>> rows;
    const QPointF at = camera().toMercator(pixel);
    const double radius = reach() / camera().worldPixels();
    const EventPoints &points = m_desk->situation()->points();
    forEachIn(QRectF(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius), [&](size_t row) {
        const QPointF gap = points.position(row) - at;
        if (const double away = std::hypot(gap.x(), gap.y()); away <= radius)
            rows.emplace_back(away, -int(row));
    });
    const size_t near = std::min(rows.size(), mostUnderPixel);
    std::ranges::partial_sort(rows, rows.begin() + ptrdiff_t(near));
    for (auto &[away, row] : rows)
        row = -row;
    return rows;
}

QVariantMap MapDensityLayer::here(QPointF pixel)
{
    refresh();
    if (!m_isDense)
        return {};
    const auto rows = rowsAt(pixel);
    if (rows.empty())
        return {};
    const Situation &situation = *m_desk->situation();
    std::vector<std::pair<int, int>> counts(size_t(wordsOf<Category>().size()));
    for (int category = 0; category < int(counts.size()); ++category)
        counts[size_t(category)].second = category;
    for (const auto &[away, row] : rows)
        --counts[size_t(situation.events().category[size_t(row)])].first;
    std::ranges::sort(counts); // most first
    QVariantList categories;
    for (const auto &[less, category] : counts) {
        if (less < 0)
            categories.append(QVariantMap{{QStringLiteral("word"), toWord(Category(category))},
                                          {QStringLiteral("count"), -less}});
    }
    const auto nearest = size_t(rows.front().second);
    const EventText *text = m_desk->texts()->at(nearest);
    return {{QStringLiteral("count"), int(rows.size())},
            {QStringLiteral("categories"), categories},
            {QStringLiteral("key"), situation.eventId(nearest)},
            {QStringLiteral("title"), text ? text->title : QString()},
            {QStringLiteral("date"), dateOf(situation.events().firstDay(nearest))}};
}

QString MapDensityLayer::next(QPointF pixel)
{
    refresh();
    auto rows = m_isDense ? rowsAt(pixel) : std::vector<std::pair<double, int>>();
    if (rows.empty())
        return {};
    rows.resize(std::min(rows.size(), mostUnderPixel));
    const Selection *selection = m_desk->selection();
    const int selected = selection->kind() == Selection::Kind::Event
                           ? m_desk->situation()->eventRow(selection->id())
                           : -1;
    const auto found = std::ranges::find(rows, selected, &std::pair<double, int>::second);
    const size_t after = found == rows.end() ? 0 : size_t(found - rows.begin() + 1) % rows.size();
    return m_desk->situation()->eventId(size_t(rows[after].second));
}

void MapDensityLayer::refreshKey()
{
    if (std::exchange(m_keyTop, m_picture.top()) == m_picture.top())
        return;
    QVariantList ramp;
    constexpr int steps = 48;
    for (int i = 0; i < steps; ++i)
        ramp.append(QColor::fromRgba(qUnpremultiply(m_picture.colourAt((i + 0.5) / steps))));
    QVariantList ticks;
    for (int value = 1; value <= m_picture.top(); value *= 10)
        ticks.append(QVariantMap{{QStringLiteral("value"), value},
                                 {QStringLiteral("at"), m_picture.level(value)}});
    if (ticks.constLast().toMap().value(QStringLiteral("value")) != m_picture.top())
        ticks.append(
            QVariantMap{{QStringLiteral("value"), m_picture.top()}, {QStringLiteral("at"), 1.0}});
    const DensityLook look = lookNow();
    QVariantList groups;
    const QStringList words = groupWords(m_choice, m_desk->timeline()->lanes());
    for (size_t i = 0; i < look.groups.size(); ++i)
        groups.append(QVariantMap{{QStringLiteral("word"), words[qsizetype(i)]},
                                  {QStringLiteral("colour"), look.groups[i]}});
    const double cell = m_picture.cell() / pixelRatio();
    QVariantMap key{
        {QStringLiteral("ramp"), ramp},
        {QStringLiteral("ticks"), ticks},
        {QStringLiteral("reach"), look.dots ? cell / 2 : DensityPicture::reach() * cell},
        {QStringLiteral("groups"), groups}};
    if (key == m_key)
        return;
    m_key = std::move(key);
    emit keyChanged();
}

void MapDensityLayer::updatePolish()
{
    refresh();
    if (!m_isDense)
        return;
    const QRect all = boundingRect().toAlignedRect();
    const double ratio = pixelRatio();
    const QRectF changed(QPointF(m_changed.topLeft()) / ratio + imageCorner(),
                         QSizeF(m_changed.size()) / ratio);
    const QRect part = m_hasMoved ? all : all & changed.toAlignedRect();
    m_changed = {};
    m_hasMoved = false;
    if (!part.isEmpty())
        update(part); // never without a rectangle: a later one would narrow it
}

/// On a device pixel, so that drawing copies.
QPointF MapDensityLayer::imageCorner() const
{
    const QPointF corner = camera().toPixel(QPointF(m_grid.topLeft()) * m_cellSide) * pixelRatio();
    return QPointF(corner.toPoint()) / pixelRatio();
}

void MapDensityLayer::paint(QPainter *painter)
{
    if (!m_isDense || m_picture.image().isNull())
        return;
    painter->drawImage(QRectF(imageCorner(), QSizeF(m_picture.image().size()) / pixelRatio()),
                       m_picture.image());
}

} // namespace sd
