// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/items/mappicture.h"

#include "model/placemodel.h"
#include "model/routemodel.h"
#include "ui/factioncolours.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace sd {

namespace {

CellPattern patternOf(ControlStatus status)
{
    switch (status) {
    case ControlStatus::Held:
        return CellPattern::None;
    case ControlStatus::Contested:
        return CellPattern::Contested;
    case ControlStatus::Unclear:
        return CellPattern::Unclear;
    case ControlStatus::Withdrawn:
        return CellPattern::Withdrawn;
    }
    return CellPattern::None;
}

LineLook lineLookOf(RouteState state)
{
    switch (state) {
    case RouteState::Open:
        return LineLook::Open;
    case RouteState::Cut:
        return LineLook::Cut;
    case RouteState::Contested:
        return LineLook::Contested;
    }
    return LineLook::Unknown;
}

} // namespace

MapPicture::MapPicture(const PlaceModel &places, const RouteModel &routes,
                       const FactionColours &colours)
    : m_places(&places)
    , m_routes(&routes)
    , m_colours(&colours)
    , m_situation(places.situation())
{
    if (!m_situation)
        return;
    m_geometry = MapGeometry(*m_situation);
    m_cells.resize(m_geometry.cells().size());
    m_segments.resize(m_geometry.segments().size());
    m_isFront.resize(m_geometry.edges().size());
}

bool MapPicture::isCurrent() const
{
    return m_situation && m_places->situation() == m_situation
        && m_routes->situation() == m_situation && m_colours->situation() == m_situation;
}

std::vector<int> MapPicture::updatePlaces(int first, int last)
{
    std::vector<int> changed;
    if (!isCurrent())
        return changed;
    for (int place = first; place <= last; ++place) {
        const int cell = m_geometry.cellOfPlace(place);
        if (cell < 0)
            continue;
        const CellLook look = lookOf(place);
        if (look == m_cells[size_t(cell)])
            continue;
        m_cells[size_t(cell)] = look;
        changed.push_back(cell);
    }
    updateFront(changed);
    return changed;
}

std::vector<int> MapPicture::updateSegments(int first, int last)
{
    std::vector<int> changed;
    if (!isCurrent())
        return changed;
    for (int row = first; row <= last; ++row) {
        const int claim = m_routes->claimOf(row);
        const LineLook look = claim < 0
                                ? LineLook::Unknown
                                : lineLookOf(m_situation->routeStatus()[size_t(claim)].status);
        if (look == m_segments[size_t(row)])
            continue;
        m_segments[size_t(row)] = look;
        changed.push_back(row);
    }
    return changed;
}

void MapPicture::updateAll(const QString &highlighted)
{
    m_highlighted = highlighted;
    if (!isCurrent())
        return;
    for (const bool dim : {true, false}) {
        for (size_t cell = 0; cell < m_cells.size(); ++cell)
            m_cells[cell] = lookOf(m_geometry.cells()[cell].place);
        // A faction that holds nothing now has nothing to stand out: the map stays as it is.
        const bool found = std::ranges::any_of(m_cells,
                                               [](const CellLook &look) { return !look.dimmed; });
        if (found || !dim)
            break;
        m_highlighted.clear();
    }
    std::vector<int> all(m_cells.size());
    std::ranges::iota(all, 0);
    updateFront(all);
    updateSegments(0, int(m_segments.size()) - 1);
}

CellLook lookOf(const Situation &situation, int claim, const FactionColours &colours)
{
    CellLook look;
    if (claim < 0)
        return look;
    const ControlClaim &control = situation.control()[size_t(claim)];
    look.faction = situation.controllerOf(claim);
    look.pattern = patternOf(control.status);
    look.colour = colours.drawnColour(look.faction).rgb();
    look.sure = control.credibility <= 3;
    if (control.status == ControlStatus::Held || control.status == ControlStatus::Contested)
        look.group = colours.drawnGroup(look.faction);
    return look;
}

CellLook MapPicture::lookOf(int place) const
{
    CellLook look = sd::lookOf(*m_situation, m_places->claimOf(place), *m_colours);
    look.dimmed = !m_highlighted.isEmpty() && !belongsTo(look.faction, m_highlighted);
    return look;
}

bool MapPicture::belongsTo(int faction, const QString &subject) const
{
    if (faction < 0)
        return false;
    const auto &factions = m_situation->factions();
    if (toWord(factions[size_t(faction)].bloc) == subject)
        return true;
    std::vector<int> waiting{faction};
    for (size_t i = 0; i < waiting.size() && i <= factions.size(); ++i) {
        const Faction &here = factions[size_t(waiting[i])];
        if (here.id.value == subject)
            return true;
        for (const FactionId &parent : here.partOf) {
            if (const int row = m_situation->factionRow(parent); row >= 0)
                waiting.push_back(row);
        }
    }
    return false;
}

void MapPicture::updateFront(const std::vector<int> &changedCells)
{
    for (const int cell : changedCells) {
        for (const int row : m_geometry.cells()[size_t(cell)].edges) {
            const MapEdge &edge = m_geometry.edges()[size_t(row)];
            const int left = edge.left < 0 ? -1 : m_cells[size_t(edge.left)].group;
            const int right = edge.right < 0 ? -1 : m_cells[size_t(edge.right)].group;
            const bool front = left >= 0 && right >= 0 && left != right;
            m_unchained |= front != m_isFront[size_t(row)];
            m_isFront[size_t(row)] = front;
        }
    }
}

const std::vector<std::vector<int>> &MapPicture::front() const
{
    if (!std::exchange(m_unchained, false))
        return m_front;
    std::vector<std::pair<int, int>> edges;
    for (size_t row = 0; row < m_isFront.size(); ++row) {
        if (m_isFront[row])
            edges.emplace_back(m_geometry.edges()[row].a, m_geometry.edges()[row].b);
    }
    m_front = chained(edges);
    return m_front;
}

} // namespace sd
