// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Borders that are changed together: whatever is done to a net of cells, none overlap and no gap
// opens along a border.
#include "db/cellnet.h"
#include "db/cellshapes.h"
#include "db/geometry.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace sd;
using namespace Qt::StringLiterals;

namespace {

constexpr double south = 36, west = 37, side = 0.02; // degrees
constexpr double square = 1e-6;                      // km2

GeoPoint corner(double column, double row)
{
    return {south + row * side, west + column * side};
}

NetCell cellOf(int column, int row, int columns = 1)
{
    Ring ring;
    for (int i = 0; i <= columns; ++i)
        ring.push_back(corner(column + i, row));
    for (int i = columns; i >= 0; --i)
        ring.push_back(corner(column + i, row + 1));
    ring.push_back(ring.front());
    return {{u"c%1-%2"_s.arg(column).arg(row)}, u"cell %1 %2"_s.arg(column).arg(row), {{{ring}}}};
}

/// Four by four squares that share their corners, the last row one long cell whose sides lack the
/// corners of the others.
CellNet squares()
{
    std::vector<NetCell> cells;
    for (int row = 0; row < 4; ++row) {
        for (int column = 0; column < 4; ++column)
            cells.push_back(cellOf(column, row));
    }
    NetCell bar{{u"bar"_s},
                u"bar"_s,
                {{{{corner(0, 4), corner(4, 4), corner(4, 5), corner(0, 5), corner(0, 4)}}}}};
    cells.push_back(bar);
    return CellNet(cells);
}

double areaOf(const CellNet &net)
{
    double sum = 0;
    for (const NetCell &cell : net.cells())
        sum += areaKm2(cell.shape);
    return sum;
}

double covered(const CellNet &net)
{
    std::vector<std::vector<Polygon>> shapes;
    for (const NetCell &cell : net.cells())
        shapes.push_back(cell.shape);
    return areaKm2(joined(shapes).value_or(std::vector<Polygon>()));
}

int holesIn(const CellNet &net)
{
    std::vector<std::vector<Polygon>> shapes;
    for (const NetCell &cell : net.cells())
        shapes.push_back(cell.shape);
    int holes = 0;
    for (const Polygon &polygon : joined(shapes).value_or(std::vector<Polygon>()))
        holes += int(polygon.rings.size()) - 1;
    return holes;
}

/// The largest overlap of two cells.
double worstOverlap(const CellNet &net)
{
    double worst = 0;
    for (size_t a = 0; a < net.cells().size(); ++a) {
        for (size_t b = a + 1; b < net.cells().size(); ++b)
            worst = std::max(worst,
                             sharedKm2(net.cells()[a].shape, net.cells()[b].shape).value_or(1e9));
    }
    return worst;
}

QString said(const Result<void> &result)
{
    return result ? QString() : result.error().what;
}

} // namespace

class TestCellNet : public QObject {
    Q_OBJECT

private slots:
    void sharedCornersMoveTogether()
    {
        CellNet net = squares();
        const CellNet before = net;
        const GeoPoint to = corner(2.2, 1.9);
        QCOMPARE(said(net.moveVertex(corner(2, 2), to)), QString());
        QCOMPARE(net.cellsAt(to).size(), 4u);
        QCOMPARE(net.cellsAt(corner(2, 2)).size(), 0u);
        QCOMPARE(net.changedSince(before).size(), 4u);
        QVERIFY(std::abs(areaOf(net) - areaOf(before)) < square);
        QVERIFY(worstOverlap(net) <= CellNet::mostOverlapKm2);
    }

    /// A corner on a side without one moves that side as well.
    void cornerOnALongSide()
    {
        CellNet net = squares();
        const double before = covered(net);
        const GeoPoint to = corner(1, 4.3);
        QCOMPARE(said(net.moveVertex(corner(1, 4), to)), QString());
        QCOMPARE(net.cellsAt(to).size(), 3u); // two squares and the bar
        QVERIFY(std::abs(covered(net) - before) < square);
        QCOMPARE(holesIn(net), 0);
    }

    void addsAndRemoves()
    {
        CellNet net = squares();
        const double before = areaOf(net);
        const auto hold = net.nearest({south + 1.5 * side, west + side + 1e-5}, 50);
        QVERIFY(hold);
        QVERIFY(!hold->isVertex);
        QCOMPARE(said(net.addVertex(*hold)), QString());
        QCOMPARE(net.cellsAt(hold->at).size(), 2u);
        QCOMPARE(said(net.moveVertex(hold->at, corner(1.4, 1.5))), QString());
        QCOMPARE(said(net.removeVertex(corner(1.4, 1.5))), QString());
        QVERIFY(std::abs(areaOf(net) - before) < square);
        // a triangle keeps its corners
        CellNet triangle({{{u"t"_s},
                           u"triangle"_s,
                           {{{{corner(0, 0), corner(1, 0), corner(0, 1), corner(0, 0)}}}}}});
        QVERIFY(said(triangle.removeVertex(corner(1, 0))).contains(u"three corners"_s));
        QCOMPARE(triangle.cellsAt(corner(1, 0)).size(), 1u);
    }

    void refusesOverlaps()
    {
        CellNet net = squares();
        const CellNet before = net;
        const auto fault = net.moveVertex(corner(0, 0), corner(1.5, 1.5)); // over its neighbours
        QVERIFY(!fault);
        QVERIFY(!fault.error().what.isEmpty());
        QVERIFY(net.changedSince(before).empty());
        // two cells apart from each other
        CellNet apart({cellOf(0, 0), cellOf(2, 0)});
        const auto over = apart.moveVertex(corner(1, 1), corner(2.5, 0.5));
        QVERIFY(!over);
        QVERIFY2(over.error().what.contains(u"cell 0 0"_s)
                     && over.error().what.contains(u"overlap"_s),
                 qPrintable(over.error().what));
    }

    /// A corner put on another cell's corner or side is shared with it from then on.
    void closesGaps()
    {
        CellNet net({cellOf(0, 0), cellOf(2, 0)});
        QCOMPARE(said(net.moveVertex(corner(1, 0), corner(2, 0))), QString());
        QCOMPARE(net.cellsAt(corner(2, 0)).size(), 2u);
        QCOMPARE(said(net.moveVertex(corner(1, 1), corner(2, 0.5))), QString());
        QCOMPARE(net.cellsAt(corner(2, 0.5)).size(), 2u); // now a corner of the other's side
    }

    /// Drawn roughly over neighbours: cut off at their border, which it shares corner by corner.
    void drawnOverNeighbours()
    {
        CellNet net = squares();
        const double before = areaOf(net);
        QCOMPARE(
            said(net.addCell({u"new"_s}, u"new"_s,
                             {corner(3.5, 0.5), corner(5, 0.4), corner(5, 3.2), corner(3.7, 3)})),
            QString());
        QVERIFY(worstOverlap(net) <= CellNet::mostOverlapKm2);
        QVERIFY(std::abs(covered(net) - areaOf(net)) < square);
        QVERIFY(areaOf(net) > before + 1);
        QCOMPARE(holesIn(net), 0);
        const int row = net.rowOf({u"new"_s});
        for (const double shared : {1.0, 2.0, 3.0})
            QVERIFY(std::ranges::contains(net.cellsAt(corner(4, shared)), row));
        for (const GeoPoint &point : net.cells()[size_t(row)].shape.front().rings.front()) {
            if (std::abs(point.lon - corner(4, 0).lon) < 1e-9)
                QVERIFY(net.cellsAt(point).size() >= 2);
        }
    }

    /// Two clicks on a border: what lies between them is followed, in and out.
    void followsTheBorder()
    {
        CellNet net = squares();
        QCOMPARE(said(net.moveVertex(corner(4, 1), corner(3.8, 1))), QString());
        QCOMPARE(said(net.moveVertex(corner(4, 2), corner(4.2, 2))), QString());
        const Ring drawn{corner(4, 0), corner(5, 0), corner(5, 3), corner(4, 3)};
        const Ring ring = net.following(drawn);
        QVERIFY(std::ranges::contains(ring, corner(3.8, 1)));
        QVERIFY(std::ranges::contains(ring, corner(4.2, 2)));
        QCOMPARE(said(net.addCell({u"new"_s}, u"new"_s, drawn)), QString());
        QVERIFY(worstOverlap(net) <= CellNet::mostOverlapKm2);
        QCOMPARE(holesIn(net), 0);
        QVERIFY(std::abs(covered(net) - areaOf(net)) < square);
    }

    void refusesOutlines()
    {
        CellNet net = squares();
        QVERIFY(said(net.addCell({u"n"_s}, u"n"_s, {corner(6, 0), corner(7, 0)}))
                    .contains(u"three corners"_s));
        QVERIFY(said(net.addCell({u"n"_s}, u"n"_s,
                                 {corner(6, 0), corner(7, 1), corner(7, 0), corner(6, 1)}))
                    .contains(u"crosses"_s));
        QVERIFY(said(net.addCell({u"n"_s}, u"n"_s,
                                 {corner(0.2, 0.2), corner(0.8, 0.2), corner(0.5, 0.8)}))
                    .contains(u"lies in other cells"_s));
        QCOMPARE(net.cells().size(), 17u);
    }

    void nothingEverOverlaps()
    {
        QRandomGenerator random(20241130);
        for (int war = 0; war < 12; ++war) {
            CellNet net = squares();
            int done = 0;
            for (int step = 0; step < 60; ++step) {
                const CellNet before = net;
                const auto &cells = net.cells();
                const auto &shape = cells[size_t(random.bounded(quint32(cells.size())))].shape;
                const Ring &ring = shape[size_t(random.bounded(quint32(shape.size())))]
                                       .rings.front();
                const size_t at = size_t(random.bounded(quint32(ring.size() - 1)));
                const GeoPoint vertex = ring[at], next = ring[at + 1];
                const auto near = [&](GeoPoint point, double reach) {
                    return GeoPoint{point.lat + (random.generateDouble() - 0.5) * reach,
                                    point.lon + (random.generateDouble() - 0.5) * reach};
                };
                const int what = random.bounded(10);
                Result<void> result;
                if (what < 5) {
                    GeoPoint to = near(vertex, 1.2 * side);
                    if (const auto hold = net.nearest(to, 150); hold && hold->at != vertex)
                        to = hold->at; // snapped
                    result = net.moveVertex(vertex, to);
                } else if (what < 7) {
                    result = net.addVertex(
                        {.at = {(vertex.lat + next.lat) / 2, (vertex.lon + next.lon) / 2},
                         .isVertex = false,
                         .from = vertex,
                         .to = next});
                } else if (what < 8) {
                    result = net.removeVertex(vertex);
                } else {
                    Ring drawn;
                    const GeoPoint middle = near(vertex, 3 * side);
                    const int corners = 3 + random.bounded(5);
                    for (int i = 0; i < corners; ++i) {
                        const double turn = 6.283185 * i / corners;
                        const double far = side * (0.4 + random.generateDouble());
                        GeoPoint point{middle.lat + far * std::sin(turn),
                                       middle.lon + far * std::cos(turn)};
                        if (const auto hold = net.nearest(point, 200))
                            point = hold->at;
                        drawn.push_back(point);
                    }
                    result = net.addCell({u"n%1-%2"_s.arg(war).arg(step)}, u"new"_s, drawn);
                }
                if (!result) {
                    QVERIFY(net.changedSince(before).empty());
                    QVERIFY(!result.error().what.isEmpty());
                    continue;
                }
                ++done;
                for (const NetCell &cell : net.cells())
                    QVERIFY2(canBeDrawn(cell.shape), qPrintable(cell.name));
                const double worst = worstOverlap(net);
                // each step may add a square metre at most between two cells, rounding no more
                QVERIFY2(worst <= CellNet::mostOverlapKm2 * 2, qPrintable(u"%1 km2"_s.arg(worst)));
                // no vertex of one cell stands on the side of another without being its vertex too:
                // weaving once more finds nothing
                QVERIFY(CellNet(net.cells()).changedSince(net).empty());
            }
            QVERIFY2(done > 15, qPrintable(QString::number(done)));
        }
    }

    /// Inside a net that covers its ground no change opens a hole.
    void noGapsInside()
    {
        QRandomGenerator random(7);
        CellNet net = squares();
        const double ground = covered(net);
        int done = 0;
        for (int step = 0; step < 150; ++step) {
            const GeoPoint inner = [&] {
                for (;;) {
                    const auto
                        &cell = net.cells()[size_t(random.bounded(quint32(net.cells().size())))];
                    const Ring &ring = cell.shape.front().rings.front();
                    const GeoPoint point = ring[size_t(random.bounded(quint32(ring.size() - 1)))];
                    if (point.lat > south + 1e-9 && point.lat < south + 5 * side - 1e-9
                        && point.lon > west + 1e-9 && point.lon < west + 4 * side - 1e-9)
                        return point;
                }
            }();
            const GeoPoint to{inner.lat + (random.generateDouble() - 0.5) * side * 0.8,
                              inner.lon + (random.generateDouble() - 0.5) * side * 0.8};
            done += net.moveVertex(inner, to) ? 1 : 0;
            QCOMPARE(holesIn(net), 0);
            QVERIFY(std::abs(covered(net) - ground) < square);
            QVERIFY(std::abs(areaOf(net) - ground) < square);
        }
        QVERIFY(done > 50);
    }
};

QTEST_GUILESS_MAIN(TestCellNet)
#include "tst_cellnet.moc"
