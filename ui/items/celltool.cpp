// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/items/celltool.h"

#include "db/geometry.h"
#include "ui/items/toolpaint.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

constexpr double leastMargin = 0.02; // degrees of ground gathered around what is drawn
constexpr size_t mostSteps = 100;

double metresPerPixel(const MapCamera &camera)
{
    const double latitude = fromMercator(camera.centre).lat * std::numbers::pi / 180;
    return 40075016.686 * std::cos(latitude) / camera.worldPixels();
}

QString nameOf(const Place &place)
{
    return place.nameEn.isEmpty() ? place.nameAr : place.nameEn;
}

/// The middle of a cell: of its largest part, the mean of the corners where that lies inside.
GeoPoint middleOf(const std::vector<Polygon> &cell)
{
    const auto largest = std::ranges::max_element(
        cell, {}, [](const Polygon &part) { return areaKm2({part}); });
    const Ring &ring = largest->rings.front();
    GeoPoint sum;
    for (size_t i = 0; i + 1 < ring.size(); ++i) {
        sum.lat += ring[i].lat;
        sum.lon += ring[i].lon;
    }
    const auto corners = double(ring.size() - 1);
    const GeoPoint mean{sum.lat / corners, sum.lon / corners};
    if (contains(cell, mean))
        return mean;
    // beside the middle of a side, a little inside
    for (size_t i = 0; i + 1 < ring.size(); ++i) {
        const GeoPoint half{(ring[i].lat + ring[i + 1].lat) / 2,
                            (ring[i].lon + ring[i + 1].lon) / 2};
        const GeoPoint point{half.lat + (mean.lat - half.lat) * 0.01,
                             half.lon + (mean.lon - half.lon) * 0.01};
        if (contains(cell, point))
            return point;
    }
    return ring.front();
}

} // namespace

void CellTool::setDesk(Desk *desk)
{
    if (m_desk)
        m_desk->disconnect(this);
    m_desk = desk;
    if (m_desk) {
        connect(m_desk, &Desk::situationChanged, this, &CellTool::sourcesChanged);
        connect(m_desk, &Desk::situationChanged, this, [this] {
            if (!m_isSaving)
                reset(); // what was drawn on is another store's, or was changed elsewhere
        });
    }
    emit changed();
    emit sourcesChanged();
}

void CellTool::setEditor(Editor *editor)
{
    if (m_editor)
        m_editor->disconnect(this);
    m_editor = editor;
    if (m_editor) {
        connect(m_editor, &Editor::kept, this, [this] {
            if (!std::exchange(m_isSaving, false))
                return;
            reset();
            emit kept();
        });
        connect(m_editor, &Editor::refused, this, [this](const QString &what, const QString &hint) {
            if (!std::exchange(m_isSaving, false))
                return;
            m_fault = hint.isEmpty() ? what : u"%1; %2"_s.arg(what, hint);
            emit changed();
        });
    }
    emit changed();
}

QString CellTool::name() const
{
    if (m_isFresh || !m_desk || !m_desk->situation())
        return {};
    const int place = m_desk->situation()->placeRow(m_place);
    return place < 0 ? QString() : nameOf(m_desk->situation()->places()[size_t(place)]);
}

QString CellTool::nameAr() const
{
    if (m_isFresh || !m_desk || !m_desk->situation())
        return {};
    const int place = m_desk->situation()->placeRow(m_place);
    return place < 0 ? QString() : m_desk->situation()->places()[size_t(place)].nameAr;
}

int CellTool::neighbours() const
{
    return int(std::ranges::count_if(m_net.changedSince(m_start), [this](int changed) {
        return m_net.cells()[size_t(changed)].place != m_place;
    }));
}

QString CellTool::area() const
{
    return row() < 0 ? QString() : areaText(areaKm2(m_net.cells()[size_t(row())].shape) * 1e6);
}

QVariantList CellTool::sources() const
{
    QVariantList list{QVariantMap{{u"key"_s, QString()}, {u"text"_s, tr("My own knowledge")}}};
    if (!m_desk || !m_desk->situation())
        return list;
    std::vector<const Source *> all;
    for (const Source &source : m_desk->situation()->sources())
        all.push_back(&source);
    std::ranges::sort(all, [](const Source *a, const Source *b) {
        return std::tie(a->publisher, a->publishedOn, a->title)
             < std::tie(b->publisher, b->publishedOn, b->title);
    });
    for (const Source *source : all) {
        list.append(
            QVariantMap{{u"key"_s, source->id.value},
                        {u"text"_s, u"%1: %2"_s.arg(source->publisher, source->title).left(120)}});
    }
    return list;
}

/// Takes the cells around a point into the net, where they are not in it yet.
void CellTool::gather(GeoPoint around)
{
    if (around.lat > m_south && around.lat < m_north && around.lon > m_west && around.lon < m_east)
        return;
    m_south = std::min(m_south, around.lat);
    m_north = std::max(m_north, around.lat);
    m_west = std::min(m_west, around.lon);
    m_east = std::max(m_east, around.lon);
    const double margin = std::max({leastMargin, m_north - m_south, m_east - m_west});
    m_south -= margin;
    m_north += margin;
    m_west -= margin;
    m_east += margin;
    const auto isNear = [this](const Place &place) {
        double south = 90;
        double north = -90;
        double west = 180;
        double east = -180;
        for (const Polygon &polygon : place.cell) {
            for (const GeoPoint &p : polygon.rings.front()) {
                south = std::min(south, p.lat);
                north = std::max(north, p.lat);
                west = std::min(west, p.lon);
                east = std::max(east, p.lon);
            }
        }
        return south <= m_north && north >= m_south && west <= m_east && east >= m_west;
    };
    std::vector<NetCell> more;
    for (const Place &place : m_desk->situation()->places()) {
        if (place.cell.empty() || m_start.rowOf(place.id) >= 0 || !isNear(place))
            continue;
        more.push_back({place.id, nameOf(place), place.cell});
    }
    if (more.empty())
        return;
    const auto extend = [&more](CellNet &net) {
        std::vector<NetCell> cells = net.cells();
        cells.insert(cells.end(), more.begin(), more.end());
        net = CellNet(std::move(cells));
    };
    extend(m_net);
    extend(m_start); // what weaving adds to a neighbour is no change that an analyst made
    std::ranges::for_each(m_before, extend);
    std::ranges::for_each(m_after, extend);
}

void CellTool::reset()
{
    m_phase = Phase::Choosing;
    m_place = {};
    m_isFresh = false;
    m_start = CellNet();
    m_net = CellNet();
    m_before.clear();
    m_after.clear();
    m_outline.clear();
    m_held.reset();
    m_target.reset();
    m_corner.reset();
    m_fault.clear();
    m_isSaving = false;
    emit changed();
}

void CellTool::begin(const QString &placeId)
{
    reset();
    const int place = m_desk && m_desk->situation() ? m_desk->situation()->placeRow({placeId}) : -1;
    if (place < 0)
        return;
    const Place &given = m_desk->situation()->places()[size_t(place)];
    m_place = given.id;
    m_south = m_north = given.centre.lat;
    m_west = m_east = given.centre.lon;
    m_phase = given.cell.empty() ? Phase::Drawing : Phase::Changing;
    for (const Polygon &polygon : given.cell) {
        for (const GeoPoint &point : polygon.rings.front()) {
            m_south = std::min(m_south, point.lat);
            m_north = std::max(m_north, point.lat);
            m_west = std::min(m_west, point.lon);
            m_east = std::max(m_east, point.lon);
        }
    }
    gather({m_south, m_west}); // a corner of the box, so as much again is taken on every side
    emit changed();
}

void CellTool::beginNew()
{
    reset();
    m_isFresh = true;
    m_place = {u"new"_s};
    m_phase = Phase::Drawing;
    emit changed();
}

/// Where a corner would stand: on the border that is near, else under the pointer.
GeoPoint CellTool::caught(QPointF at, const MapCamera &camera,
                          std::optional<GeoPoint> without) const
{
    const GeoPoint point = fromMercator(camera.toMercator(at));
    const auto hold = m_net.nearest(point, toolReach * metresPerPixel(camera));
    if (!hold)
        return point;
    // a corner is not caught by its own sides
    if (without
        && (hold->at == *without
            || (!hold->isVertex && (hold->from == *without || hold->to == *without))))
        return point;
    return hold->at;
}

void CellTool::attempt(const Result<void> &result, CellNet before)
{
    if (result) {
        m_fault.clear();
        m_before.push_back(std::move(before));
        if (m_before.size() > mostSteps)
            m_before.erase(m_before.begin());
        m_after.clear();
    } else {
        const Error &error = result.error();
        m_fault = error.hint.isEmpty() ? error.what : u"%1; %2"_s.arg(error.what, error.hint);
    }
    emit changed();
}

void CellTool::tap(QPointF at, const MapCamera &camera, Qt::KeyboardModifiers modifiers)
{
    if (!m_desk || !m_desk->situation() || m_isSaving)
        return;
    const GeoPoint point = fromMercator(camera.toMercator(at));
    m_fault.clear();
    if (m_phase == Phase::Choosing) {
        for (const Place &place : m_desk->situation()->places()) {
            if (!place.cell.empty() && contains(place.cell, point)) {
                begin(place.id.value);
                return;
            }
        }
        emit changed();
        return;
    }
    if (m_phase == Phase::Drawing) {
        if (m_outline.empty() && m_isFresh && m_start.cells().empty()) {
            m_south = m_north = point.lat;
            m_west = m_east = point.lon;
        }
        gather(point);
        const GeoPoint corner = modifiers & Qt::ShiftModifier ? point : caught(at, camera, {});
        if (m_outline.size() > 2 && corner == m_outline.front()) {
            finish();
            return;
        }
        if (m_outline.empty() || m_outline.back() != corner)
            m_outline.push_back(corner);
        emit changed();
        return;
    }
    const double reach = toolReach * metresPerPixel(camera);
    const auto hold = m_net.nearest(point, reach, row());
    if (!hold) {
        m_corner.reset();
        emit changed();
        return;
    }
    m_corner = hold->at;
    if (hold->isVertex) {
        emit changed();
        return;
    }
    CellNet before = m_net;
    attempt(m_net.addVertex(*hold), std::move(before));
}

bool CellTool::grabs(QPointF at, const MapCamera &camera) const
{
    if (m_phase != Phase::Changing || m_isSaving)
        return false;
    const auto hold = m_net.nearest(fromMercator(camera.toMercator(at)),
                                    toolReach * metresPerPixel(camera), row());
    return hold && hold->isVertex;
}

void CellTool::press(QPointF at, const MapCamera &camera, Qt::KeyboardModifiers)
{
    const auto hold = m_net.nearest(fromMercator(camera.toMercator(at)),
                                    toolReach * metresPerPixel(camera), row());
    m_held = hold && hold->isVertex ? std::optional(hold->at) : std::nullopt;
    m_corner = m_held;
    m_fault.clear();
    emit changed();
}

void CellTool::move(QPointF at, const MapCamera &camera)
{
    if (!m_held)
        return;
    gather(fromMercator(camera.toMercator(at)));
    m_target = caught(at, camera, m_held);
    emit redrawn();
}

void CellTool::release(QPointF at, const MapCamera &camera)
{
    move(at, camera);
    const auto held = std::exchange(m_held, std::nullopt);
    const auto target = std::exchange(m_target, std::nullopt);
    if (!held || !target || *held == *target) {
        emit changed();
        return;
    }
    CellNet before = m_net;
    const auto moved = m_net.moveVertex(*held, *target);
    m_corner = moved ? target : held;
    attempt(moved, std::move(before));
}

void CellTool::hover(QPointF at, const MapCamera &camera)
{
    if (m_phase == Phase::Drawing) {
        m_hover = caught(at, camera, {});
        emit redrawn();
    }
}

void CellTool::leave()
{
    if (std::exchange(m_hover, std::nullopt))
        emit redrawn();
}

void CellTool::undo()
{
    m_fault.clear();
    if (!m_outline.empty()) {
        m_outline.pop_back();
    } else if (!m_before.empty()) {
        m_after.push_back(std::exchange(m_net, std::move(m_before.back())));
        m_before.pop_back();
        m_corner.reset();
        if (row() < 0) // the outline was not closed yet
            m_phase = Phase::Drawing;
    }
    emit changed();
}

void CellTool::redo()
{
    if (m_after.empty())
        return;
    m_before.push_back(std::exchange(m_net, std::move(m_after.back())));
    m_after.pop_back();
    m_outline.clear();
    m_corner.reset();
    m_phase = row() < 0 ? Phase::Drawing : Phase::Changing;
    emit changed();
}

void CellTool::finish()
{
    if (m_phase != Phase::Drawing || m_outline.empty())
        return;
    CellNet before = m_net;
    const auto added = m_net.addCell(m_place, m_isFresh ? tr("the new cell") : name(), m_outline);
    if (added) {
        m_outline.clear();
        m_phase = Phase::Changing;
    }
    attempt(added, std::move(before));
}

bool CellTool::cancel()
{
    if (m_phase == Phase::Choosing)
        return false;
    if (!m_outline.empty()) {
        m_outline.clear();
        m_fault.clear();
        emit changed();
    } else {
        reset();
    }
    return true;
}

bool CellTool::remove()
{
    if (m_phase != Phase::Changing || !m_corner)
        return false;
    CellNet before = m_net;
    const GeoPoint corner = *std::exchange(m_corner, std::nullopt);
    attempt(m_net.removeVertex(corner), std::move(before));
    return true;
}

Edit CellTool::edit(const QString &name, const Said &said) const
{
    const Situation &situation = *m_desk->situation();
    Edit edit;
    for (const int changed : m_net.changedSince(m_start)) {
        const NetCell &cell = m_net.cells()[size_t(changed)];
        PlaceEdit place;
        place.said = said;
        const int known = situation.placeRow(cell.place);
        if (known >= 0) {
            place.place = situation.places()[size_t(known)];
        } else {
            place.place.id = {newId(name)};
            place.place.nameEn = name;
            place.place.kind = u"neighbourhood"_s;
            place.place.centre = middleOf(cell.shape);
        }
        place.place.cell = cell.shape;
        if (cell.place == m_place)
            place.place.cellSource = said.source;
        edit.places.push_back(std::move(place));
    }
    const int others = int(edit.places.size()) - 1;
    const QString shown = m_isFresh ? name : this->name();
    edit.note = m_isFresh   ? tr("Draw %1").arg(shown)
              : others == 0 ? tr("Border of %1").arg(shown)
                            : tr("Border of %1, with its neighbours").arg(shown);
    return edit;
}

void CellTool::keep(const QString &name, const QString &source, int credibility,
                    const QString &remark)
{
    if (m_phase != Phase::Changing || m_before.empty() || m_isSaving || !m_editor)
        return;
    m_fault.clear();
    if (!m_editor->isEditable())
        m_fault = m_editor->whyNot();
    else if (m_isFresh && name.trimmed().isEmpty())
        m_fault = tr("Give the new place a name.");
    else if (credibility < 1 || credibility > 6)
        m_fault = tr("Say how credible that is.");
    if (m_fault.isEmpty()) {
        m_isSaving = true;
        m_editor->submit(edit(name.trimmed(), {.source = {source},
                                               .credibility = Credibility(credibility),
                                               .remark = remark.trimmed()}));
    }
    emit changed();
}

void CellTool::paint(QPainter &painter, const MapCamera &camera, const MapInk &ink) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_phase != Phase::Choosing)
        paintNeighbours(painter, camera, ink);
    if (m_phase == Phase::Changing && row() >= 0)
        paintChanging(painter, camera, ink);
    if (m_phase == Phase::Drawing)
        paintDrawing(painter, camera, ink);
}

/// Where a corner is shown: the one that is dragged stands where it would go.
QPointF CellTool::pixelOf(GeoPoint point, const MapCamera &camera) const
{
    const GeoPoint now = m_held && m_target && point == *m_held ? *m_target : point;
    return camera.toPixel(toMercator(now));
}

QPolygonF CellTool::outlineOf(const Ring &ring, const MapCamera &camera) const
{
    QPolygonF line;
    for (const GeoPoint &point : ring)
        line.append(pixelOf(point, camera));
    return line;
}

void CellTool::paintBorder(QPainter &painter, const MapCamera &camera, const MapInk &ink,
                           const NetCell &cell, const QColor &colour, double width) const
{
    for (const Polygon &polygon : cell.shape) {
        for (const Ring &ring : polygon.rings)
            strokeOver(painter, outlineOf(ring, camera), colour, ink, width);
    }
}

void CellTool::paintCorners(QPainter &painter, const MapCamera &camera, const MapInk &ink,
                            const Ring &ring) const
{
    for (const GeoPoint &point : ring) {
        const bool isTouched = m_corner && point == *m_corner;
        handleOver(painter, pixelOf(point, camera), isTouched ? ink.warning : ink.accent, ink,
                   !isTouched);
    }
}

void CellTool::paintNeighbours(QPainter &painter, const MapCamera &camera, const MapInk &ink) const
{
    for (const int changed : m_net.changedSince(m_start)) {
        if (changed != row())
            paintBorder(painter, camera, ink, m_net.cells()[size_t(changed)], ink.warning, 1.6);
    }
}

void CellTool::paintChanging(QPainter &painter, const MapCamera &camera, const MapInk &ink) const
{
    const NetCell &cell = m_net.cells()[size_t(row())];
    QPainterPath path;
    for (const Polygon &polygon : cell.shape) {
        for (const Ring &ring : polygon.rings)
            path.addPolygon(outlineOf(ring, camera));
    }
    QColor fill = ink.accent;
    fill.setAlphaF(0.15F);
    painter.fillPath(path, fill);
    paintBorder(painter, camera, ink, cell, ink.accent, 2.4);
    for (const Polygon &polygon : cell.shape) {
        for (const Ring &ring : polygon.rings)
            paintCorners(painter, camera, ink, ring);
    }
}

void CellTool::paintDrawing(QPainter &painter, const MapCamera &camera, const MapInk &ink) const
{
    Ring ring = m_outline;
    if (m_hover && !ring.empty())
        ring.push_back(*m_hover);
    QPolygonF line = outlineOf(ring, camera);
    if (ring.size() > 2) {
        const QPolygonF whole = outlineOf(m_net.following(ring), camera);
        QColor fill = ink.accent;
        fill.setAlphaF(0.15F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        painter.drawPolygon(whole);
        line = whole;
    }
    strokeOver(painter, line, ink.accent, ink, 2.4, Qt::DashLine);
    for (const GeoPoint &point : m_outline)
        handleOver(painter, pixelOf(point, camera), ink.accent, ink);
    if (m_hover)
        handleOver(painter, pixelOf(*m_hover, camera), ink.warning, ink, true);
}

} // namespace sd
