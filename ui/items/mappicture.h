// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How every cell, road and border stands at the date looked at, kept so that a change names exactly
// what must be redrawn.
#pragma once

#include "model/situation.h"
#include "ui/items/mapgeometry.h"

#include <QColor>

namespace sd {

class FactionColours;
class PlaceModel;
class RouteModel;

enum class CellPattern : quint8 { None, Contested, Unclear, Withdrawn };

struct CellLook {
    int faction = -1; // row in Situation::factions(), -1 where nothing is claimed
    int group = -1;   // drawn alike where equal; -1 where nobody is said to hold it for sure
    QRgb colour = 0;
    CellPattern pattern = CellPattern::None;
    bool sure = false;   // a source names the place (credibility 1 to 3)
    bool dimmed = false; // another faction is highlighted

    bool operator==(const CellLook &) const = default;
};

/// The look of a row in Situation::control() wherever it is drawn; -1 is blank ground.
CellLook lookOf(const Situation &situation, int claim, const FactionColours &colours);

enum class LineLook : quint8 { Unknown, Open, Cut, Contested };

class MapPicture {
public:
    MapPicture() = default;
    MapPicture(const PlaceModel &places, const RouteModel &routes, const FactionColours &colours);

    /// What the rows of looks stand for; null where there is none.
    const SituationPtr &situation() const { return m_situation; }
    const MapGeometry &geometry() const { return m_geometry; }
    const std::vector<CellLook> &cells() const { return m_cells; }
    const std::vector<LineLook> &segments() const { return m_segments; }
    /// Between cells of different groups: chains of rows in MapGeometry::vertices().
    const std::vector<std::vector<int>> &front() const;

    // While a new situation reaches models and colours one after the other, a picture of the one
    // before stays as it is.
    /// Takes the place rows first..last anew; gives the cells whose look changed.
    std::vector<int> updatePlaces(int first, int last);
    /// Takes the segment rows first..last anew; gives those that changed.
    std::vector<int> updateSegments(int first, int last);
    /// Colours or the highlighted faction or bloc changed: takes everything anew.
    void updateAll(const QString &highlighted);
    /// Whether a faction is the subject (a faction id or a bloc's word) or part of it.
    bool belongsTo(int faction, const QString &subject) const;

private:
    bool isCurrent() const;
    CellLook lookOf(int place) const;
    void updateFront(const std::vector<int> &changedCells);

    const PlaceModel *m_places = nullptr;
    const RouteModel *m_routes = nullptr;
    const FactionColours *m_colours = nullptr;
    SituationPtr m_situation;
    MapGeometry m_geometry;
    std::vector<CellLook> m_cells;
    std::vector<LineLook> m_segments;
    std::vector<bool> m_isFront;
    mutable std::vector<std::vector<int>> m_front;
    mutable bool m_unchained = false; // m_front is older than m_isFront
    QString m_highlighted;
};

} // namespace sd
