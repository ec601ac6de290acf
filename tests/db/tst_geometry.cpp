// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rings, areas and overlaps of cells.
#include "db/geometry.h"

#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace sd;

Q_DECLARE_METATYPE(sd::Ring)

class TestGeometry : public QObject {
    Q_OBJECT

    static Ring square(double south, double west, double size)
    {
        return {{south, west},
                {south, west + size},
                {south + size, west + size},
                {south + size, west},
                {south, west}};
    }

    static std::vector<Polygon> cellOf(Ring ring) { return {Polygon{{std::move(ring)}}}; }

private slots:
    void rings_data()
    {
        QTest::addColumn<Ring>("ring");
        QTest::addColumn<QString>("fault");
        const double nan = std::numeric_limits<double>::quiet_NaN();
        QTest::newRow("square") << square(36, 37, 0.1) << QString();
        QTest::newRow("triangle") << Ring{{0, 0}, {0, 1}, {1, 0}, {0, 0}} << QString();
        QTest::newRow("points on a straight edge")
            << Ring{{0, 0}, {0, 1}, {0, 2}, {1, 1}, {0, 0}} << QString();
        QTest::newRow("empty") << Ring{} << u"fewer than four"_s;
        QTest::newRow("two points") << Ring{{0, 0}, {0, 1}, {0, 0}} << u"fewer than four"_s;
        QTest::newRow("open") << Ring{{0, 0}, {0, 1}, {1, 1}, {1, 0}} << u"not closed"_s;
        QTest::newRow("bow tie") << Ring{{0, 0}, {1, 1}, {0, 1}, {1, 0}, {0, 0}}
                                 << u"crosses or touches"_s;
        QTest::newRow("touches itself")
            << Ring{{0, 0}, {0, 2}, {1, 1}, {2, 2}, {2, 0}, {1, 1}, {0, 0}}
            << u"crosses or touches"_s;
        QTest::newRow("spike") << Ring{{0, 0}, {0, 2}, {0, 1}, {1, 1}, {0, 0}}
                               << u"crosses or touches"_s;
        QTest::newRow("all on a line")
            << Ring{{0, 0}, {0, 1}, {0, 2}, {0, 0}} << u"crosses or touches"_s;
        QTest::newRow("point twice")
            << Ring{{0, 0}, {0, 1}, {0, 1}, {1, 1}, {0, 0}} << u"twice in a row"_s;
        QTest::newRow("beyond the pole") << square(89.95, 0, 0.1) << u"not on Earth"_s;
        QTest::newRow("1e308") << Ring{{0, 0}, {0, 1e308}, {1, 1}, {0, 0}} << u"not on Earth"_s;
        QTest::newRow("NaN") << Ring{{0, 0}, {nan, 1}, {1, 1}, {0, 0}} << u"not on Earth"_s;
    }

    void rings()
    {
        QFETCH(Ring, ring);
        QFETCH(QString, fault);
        const QString found = ringFault(ring);
        QCOMPARE(found.isEmpty(), fault.isEmpty());
        QVERIFY2(found.contains(fault), qPrintable(found));
    }

    void windingIsSetRight()
    {
        const Ring outer = square(36, 37, 0.4);
        const Ring hole = square(36.1, 37.1, 0.1);
        Polygon backwards{{Ring(outer.rbegin(), outer.rend()), hole}};
        windAsRfc7946(backwards);
        QCOMPARE(backwards.rings[0], outer);
        QCOMPARE(backwards.rings[1], Ring(hole.rbegin(), hole.rend()));
        const Polygon once = backwards;
        windAsRfc7946(backwards);
        QCOMPARE(backwards, once);
    }

    void areas()
    {
        // One degree square on the WGS84 ellipsoid at the equator: 12,308.778 km2 (GeographicLib's
        // Planimeter).
        const auto cell = cellOf(square(0, 0, 1));
        QVERIFY(std::abs(areaKm2(cell) - 12'308.778) < 0.001);
        const std::vector<Polygon> holed{Polygon{{square(0, 0, 1), square(0.25, 0.25, 0.5)}}};
        QVERIFY(std::abs(areaKm2(holed) - areaKm2(cell) + areaKm2(cellOf(square(0.25, 0.25, 0.5))))
                < 1e-6);
        const std::vector<Polygon> two{Polygon{{square(0, 0, 1)}}, Polygon{{square(0, 5, 1)}}};
        QVERIFY(std::abs(areaKm2(two) - 2 * areaKm2(cell)) < 1e-6);
    }

    void overlaps_data()
    {
        QTest::addColumn<double>("west");
        QTest::addColumn<double>("south");
        QTest::addColumn<double>("part"); // of the first square
        QTest::newRow("same") << 37.0 << 36.0 << 1.0;
        QTest::newRow("half") << 37.05 << 36.0 << 0.5;
        QTest::newRow("quarter") << 37.05 << 36.05 << 0.25;
        QTest::newRow("shared edge") << 37.1 << 36.0 << 0.0;
        QTest::newRow("shared corner") << 37.1 << 36.1 << 0.0;
        QTest::newRow("apart") << 38.0 << 36.0 << 0.0;
    }

    void overlaps()
    {
        QFETCH(double, west);
        QFETCH(double, south);
        QFETCH(double, part);
        const auto a = cellOf(square(36, 37, 0.1));
        const auto b = cellOf(square(south, west, 0.1));
        QVERIFY(std::abs(overlapKm2(a, b) / areaKm2(a) - part) < 0.01);
        QCOMPARE(overlapKm2(a, b), overlapKm2(b, a));
    }

    void geoJsonRoundTrip()
    {
        const std::vector<Polygon> one{
            Polygon{{square(36.123456789, 37.1, 0.1), square(36.15, 37.12, 0.01)}}};
        QCOMPARE(fromGeoJson(toGeoJson(one)), std::optional(one));
        const std::vector<Polygon> two{one.front(), Polygon{{square(10, 10, 1)}}};
        QCOMPARE(fromGeoJson(toGeoJson(two)), std::optional(two));
    }

    void otherJsonIsRefused()
    {
        for (const char *text : {"", "[]", "{}", "null", R"({"type":"Point","coordinates":[1,2]})",
                                 R"({"type":"Polygon"})", R"({"type":"Polygon","coordinates":[]})",
                                 R"({"type":"Polygon","coordinates":[[1,2]]})",
                                 R"({"type":"Polygon","coordinates":[[["1","2"]]]})",
                                 R"({"type":"MultiPolygon","coordinates":[[]]})"})
            QVERIFY2(!fromGeoJson(QByteArray(text)), text);
    }
};

QTEST_APPLESS_MAIN(TestGeometry)
#include "tst_geometry.moc"
