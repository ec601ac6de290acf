// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Cells that are drawn and changed together: what they share moves as one, so that no change leaves
// a gap or an overlap along a border.
#pragma once

#include "db/error.h"
#include "db/records.h"

#include <vector>

namespace sd {

struct NetCell {
    PlaceId place;
    QString name; // for what is said about it
    std::vector<Polygon> shape;

    bool operator==(const NetCell &) const = default;
};

/// A change that cannot be made is refused with the reason and leaves everything as it was. None
/// makes two cells overlap by more than mostOverlapKm2 beyond what they did before.
class CellNet {
public:
    static constexpr double mostOverlapKm2 = 1e-6; // a square metre

    /// Where a pointer takes hold: a vertex, or a point on a side between two vertices.
    struct Hold {
        GeoPoint at;
        bool isVertex = true;
        GeoPoint from, to; // ends of the side
        double metres = 0; // away from the pointer

        bool operator==(const Hold &) const = default;
    };

    /// A vertex of one cell that stands on a side of another becomes a vertex of both.
    explicit CellNet(std::vector<NetCell> cells = {});

    const std::vector<NetCell> &cells() const { return m_cells; }
    int rowOf(const PlaceId &place) const; // -1 where it is not among them
    /// Rows of the cells with a vertex exactly there.
    std::vector<int> cellsAt(GeoPoint vertex) const;

    /// What is nearest to a pointer within that reach in metres, a vertex rather than a side; of
    /// one cell (onlyRow) or of all (-1).
    std::optional<Hold> nearest(GeoPoint pointer, double reach, int onlyRow = -1) const;

    /// Moves a vertex in every cell that has it. Put on a vertex or a side of another cell, the two
    /// share it from then on.
    Result<void> moveVertex(GeoPoint from, GeoPoint to);
    /// Adds a vertex on a side, in every cell that has the side.
    Result<void> addVertex(const Hold &side);
    Result<void> removeVertex(GeoPoint at);
    /// Adds a cell from an outline as drawn (open, three points or more). Between two points on the
    /// net it follows the border, where that is not much longer than the straight way; what lies in
    /// other cells is cut off.
    Result<void> addCell(const PlaceId &place, const QString &name, const Ring &outline);
    /// The outline with the border followed, as addCell takes it; for showing it while it is drawn.
    Ring following(const Ring &outline) const;

    /// Rows of the cells that are other than in a net of the same cells before, or were not there.
    std::vector<int> changedSince(const CellNet &before) const;

private:
    void weave(const std::vector<int> &rows);
    void putOnSides(GeoPoint point);
    Result<void> checked(const CellNet &before, const std::vector<int> &rows) const;
    template <typename Change>
    Result<void> attempt(Change change);
    std::vector<GeoPoint> way(GeoPoint from, GeoPoint to) const;

    std::vector<NetCell> m_cells;
};

} // namespace sd
