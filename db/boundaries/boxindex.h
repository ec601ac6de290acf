// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Finds the cells whose boxes meet a box, without looking at all of them.
#pragma once

#include "db/records.h"

#include <memory>

namespace sd {

struct Box {
    double west = 180;
    double south = 90;
    double east = -180;
    double north = -90;

    void add(const GeoPoint &point);
    /// Borders count.
    bool meets(const Box &other) const
    {
        return west <= other.east && other.west <= east && south <= other.north
            && other.south <= north;
    }
    bool holds(const GeoPoint &point) const
    {
        return west <= point.lon && point.lon <= east && south <= point.lat && point.lat <= north;
    }
};

/// Of its outlines; of a cell without one the point alone.
Box boxOf(const std::vector<Polygon> &cell, const GeoPoint &centre);

class BoxIndex {
public:
    explicit BoxIndex(std::vector<Box> boxes);
    ~BoxIndex();
    BoxIndex(const BoxIndex &) = delete;
    BoxIndex &operator=(const BoxIndex &) = delete;

    const Box &box(int index) const { return m_boxes[size_t(index)]; }
    /// Indexes of the boxes that meet this one, ascending.
    std::vector<int> meeting(const Box &box) const;

private:
    struct Tree;
    const std::vector<Box> m_boxes;
    std::unique_ptr<Tree> m_tree;
};

} // namespace sd
