// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/boundaries/boxindex.h"

#include <algorithm>

#include <cpl_conv.h>
#include <cpl_quad_tree.h>

namespace sd {

struct BoxIndex::Tree {
    struct Destroy {
        void operator()(CPLQuadTree *tree) const { CPLQuadTreeDestroy(tree); }
    };
    std::unique_ptr<CPLQuadTree, Destroy> tree;
};

namespace {

CPLRectObj rectOf(const Box &box)
{
    return {.minx = box.west, .miny = box.south, .maxx = box.east, .maxy = box.north};
}

} // namespace

void Box::add(const GeoPoint &point)
{
    west = std::min(west, point.lon);
    east = std::max(east, point.lon);
    south = std::min(south, point.lat);
    north = std::max(north, point.lat);
}

Box boxOf(const std::vector<Polygon> &cell, const GeoPoint &centre)
{
    Box box;
    for (const Polygon &polygon : cell) {
        for (const GeoPoint &point : polygon.rings.front())
            box.add(point);
    }
    if (cell.empty())
        box.add(centre);
    return box;
}

BoxIndex::BoxIndex(std::vector<Box> boxes)
    : m_boxes(std::move(boxes))
    , m_tree(std::make_unique<Tree>())
{
    const CPLRectObj earth{.minx = -180, .miny = -90, .maxx = 180, .maxy = 90};
    m_tree->tree.reset(CPLQuadTreeCreate(&earth, nullptr));
    for (const Box &box : m_boxes) {
        const CPLRectObj rect = rectOf(box);
        CPLQuadTreeInsertWithBounds(m_tree->tree.get(), const_cast<Box *>(&box), &rect);
    }
}

BoxIndex::~BoxIndex() = default;

std::vector<int> BoxIndex::meeting(const Box &box) const
{
    const CPLRectObj rect = rectOf(box);
    int count = 0;
    void **found = CPLQuadTreeSearch(m_tree->tree.get(), &rect, &count);
    std::vector<int> indexes;
    for (int i = 0; i < count; ++i) {
        const auto *at = static_cast<const Box *>(found[i]);
        if (at->meets(box))
            indexes.push_back(int(at - m_boxes.data()));
    }
    CPLFree(static_cast<void *>(found));
    std::ranges::sort(indexes);
    return indexes;
}

} // namespace sd
