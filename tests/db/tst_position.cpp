// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Positions as people write them, against GeographicLib's own reader, there and back; and distances
// against Karney's published figures.
#include "db/geodesic.h"
#include "db/position.h"

#include <QRandomGenerator>
#include <QTest>

#include <GeographicLib/GeoCoords.hpp>
#include <cmath>

using namespace sd;
using namespace Qt::StringLiterals;

namespace {

/// Metres between two points, roughly enough to compare them.
double apart(GeoPoint a, GeoPoint b)
{
    return legBetween(a, b).metres;
}

} // namespace

class TestPosition : public QObject {
    Q_OBJECT

private slots:
    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("lat");
        QTest::addColumn<double>("lon");
        const auto row = [](const QString &text, double lat, double lon) {
            QTest::newRow(qPrintable(text)) << text << lat << lon;
        };
        row(u"36.2 37.15"_s, 36.2, 37.15);
        row(u"36.2021, 37.1343"_s, 36.2021, 37.1343);
        row(u"36.2,37.15"_s, 36.2, 37.15);
        row(u"36,2 37,15"_s, 36.2, 37.15);
        row(u"36,2; 37,15"_s, 36.2, 37.15);
        row(u"36.2N, 37.15E"_s, 36.2, 37.15);
        row(u"n36.2 e37.15"_s, 36.2, 37.15);
        row(u"37.15E 36.2N"_s, 36.2, 37.15);
        row(u"-12.5 -70.25"_s, -12.5, -70.25);
        row(u"\u221212.5, \u221270.25"_s, -12.5, -70.25);
        row(u"12.5S 70.25W"_s, -12.5, -70.25);
        row(u"٣٦٫٢ ٣٧٫١٥"_s, 36.2, 37.15);
        row(u"۳۶٫۲، ۳۷٫۱۵"_s, 36.2, 37.15);
        row(u"36.2 شمال 37.15 شرق"_s, 36.2, 37.15);
        row(u"36°12'30\"N 37°9'E"_s, 36 + 12 / 60.0 + 30 / 3600.0, 37.15);
        row(u"36°12′30″ 37°09′00″"_s, 36 + 12 / 60.0 + 30 / 3600.0, 37.15);
        row(u"36 12 30 N 37 9 0 E"_s, 36 + 12 / 60.0 + 30 / 3600.0, 37.15);
        row(u"36 12 30 37 9 0"_s, 36 + 12 / 60.0 + 30 / 3600.0, 37.15);
        row(u"36 12.5 37 9"_s, 36 + 12.5 / 60, 37.15);
        row(u"36° 12.5' N, 37° 9.0' E"_s, 36 + 12.5 / 60, 37.15);
        row(u"N 36° 12.5' E 37° 9.0'"_s, 36 + 12.5 / 60, 37.15);
        row(u"36°12'30''N, 37°9'0''E"_s, 36 + 12 / 60.0 + 30 / 3600.0, 37.15);
        row(u"36:12:30, 37:09:00"_s, 36 + 12 / 60.0 + 30 / 3600.0, 37.15);
        row(u"36.2° 37.15°"_s, 36.2, 37.15);
        row(u"-33.5° -70.25°"_s, -33.5, -70.25);
        row(u"geo:36.2,37.15;u=35"_s, 36.2, 37.15);
        row(u"geo:36.2,37.15?z=12"_s, 36.2, 37.15);
        row(u"\u200e36.2, 37.15\u200e"_s, 36.2, 37.15);
        row(u"90 0"_s, 90, 0);
        row(u"0,180"_s, 0, 180);
    }
    void reads()
    {
        QFETCH(QString, text);
        QFETCH(double, lat);
        QFETCH(double, lon);
        QVERIFY(looksLikePosition(text));
        const auto read = readPosition(text);
        QVERIFY2(read, read ? "" : qPrintable(read.error().what));
        QCOMPARE(read->size(), 1u);
        QVERIFY2(std::abs(read->front().point.lat - lat) < 1e-9
                     && std::abs(read->front().point.lon - lon) < 1e-9,
                 qPrintable(toDecimal(read->front().point)));
    }

    void grids_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("theirs"); // the same as GeographicLib reads it
        QTest::addColumn<double>("precision");
        QTest::newRow("metre") << u"37SCA 12345 67890"_s << u"37SCA1234567890"_s << 1.0;
        QTest::newRow("small letters") << u"37s ca 1234567890"_s << u"37SCA1234567890"_s << 1.0;
        QTest::newRow("ten metres") << u"37S CA 1234 6789"_s << u"37SCA12346789"_s << 10.0;
        QTest::newRow("kilometre") << u"37SCA1267"_s << u"37SCA1267"_s << 1000.0;
        QTest::newRow("square") << u"37SCA"_s << u"37SCA"_s << 100000.0;
        QTest::newRow("one digit zone") << u"4QFJ1234567890"_s << u"4QFJ1234567890"_s << 1.0;
        QTest::newRow("Arabic digits") << u"٣٧SCA ١٢٣٤٥ ٦٧٨٩٠"_s << u"37SCA1234567890"_s << 1.0;
        QTest::newRow("utm") << u"37N 334000 4008000"_s << u"37n 334000 4008000"_s << 0.0;
        QTest::newRow("utm, metres named")
            << u"37 T 334000mE 4508000mN"_s << u"37n 334000 4508000"_s << 0.0;
        QTest::newRow("utm, southern band")
            << u"19H 334000 6280000"_s << u"19s 334000 6280000"_s << 0.0;
    }
    void grids()
    {
        QFETCH(QString, text);
        QFETCH(QString, theirs);
        QFETCH(double, precision);
        QVERIFY(looksLikePosition(text));
        const auto read = readPosition(text);
        QVERIFY2(read, read ? "" : qPrintable(read.error().what));
        QCOMPARE(read->size(), 1u);
        const GeographicLib::GeoCoords reference(theirs.toStdString());
        QVERIFY(apart(read->front().point, {reference.Latitude(), reference.Longitude()}) < 1e-3);
        QCOMPARE(read->front().precisionM, precision);
    }

    /// S is a band of latitude and the southern hemisphere: both are offered, the band first.
    void southIsAmbiguous()
    {
        const auto both = readPosition(u"37S 334000 4008000"_s);
        QVERIFY(both);
        QCOMPARE(both->size(), 2u);
        QCOMPARE(both->at(0).notation, Notation::Utm);
        QVERIFY(both->at(0).point.lat > 36 && both->at(0).point.lat < 37);
        QCOMPARE(both->at(1).notation, Notation::UtmSouth);
        QVERIFY(both->at(1).point.lat < -50);
        const auto south = readPosition(u"37S 334000 9000000"_s); // no band S there
        QVERIFY(south);
        QCOMPARE(south->size(), 1u);
        QCOMPARE(south->front().notation, Notation::UtmSouth);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("reason");
        const auto row = [](const QString &text, const QString &reason) {
            QTest::newRow(qPrintable(text.left(40))) << text << reason;
        };
        row(u"137.5 36.2"_s, u"latitude goes no further than 90"_s);
        row(u"36.2, 237.5"_s, u"longitude goes no further than 180"_s);
        row(u"36°75'N 37°E"_s, u"below 60"_s);
        row(u"36.5°12'N 37°E"_s, u"only the last part"_s);
        row(u"36.2N 37.1N"_s, u"go the same way"_s);
        row(u"-36.2N 37.1E"_s, u"contradict"_s);
        row(u"36.2 37.1 38.2"_s, u"where the second angle begins"_s);
        row(u"37SCA 123 4567"_s, u"as many digits"_s);
        row(u"37SCA 123456 654321"_s, u"at most five digits"_s);
        row(u"37SIO 1234 1234"_s, u"has no square"_s);
        row(u"37SJA 1234 1234"_s, u"has no square"_s);
        row(u"61N 334000 4008000"_s, u"from 1 to 60"_s);
        row(u"37T 334000 1000000"_s, u"do not lie in zone"_s);
        row(u"here, there"_s, u"is no angle"_s);
        row(u""_s, u"cannot be told"_s);
        row(u"36.2"_s, u"cannot be told"_s);
        row(QString(5000, u'3'), u"too long"_s);
    }
    void refuses()
    {
        QFETCH(QString, text);
        QFETCH(QString, reason);
        const auto read = readPosition(text);
        QVERIFY(!read);
        QVERIFY2(read.error().what.contains(reason), qPrintable(read.error().what));
    }

    void wordsAreNoPositions()
    {
        for (const QString &text :
             {u"Aleppo"_s, u"M5"_s, u"30 November"_s, u"2024-11-30"_s, u"10,000 dead"_s,
              u"46th Regiment"_s, u"1070 Apartment"_s, u""_s, u"SY0201"_s, u"36"_s})
            QVERIFY2(!looksLikePosition(text), qPrintable(text));
    }

    void thereAndBack()
    {
        QRandomGenerator random(20241130);
        for (int i = 0; i < 2000; ++i) {
            const GeoPoint point{random.bounded(166.0) - 81, random.bounded(360.0) - 180};
            const auto again = [&](const QString &text) {
                const auto read = readPosition(text);
                if (!read)
                    qWarning("%s: %s", qPrintable(text), qPrintable(read.error().what));
                return read ? apart(read->front().point, point) : 1e9;
            };
            QVERIFY(again(toDecimal(point)) < 1);
            QVERIFY(again(toDms(point)) < 3);
            QVERIFY(again(toMgrs(point, 5)) < 1);
            QVERIFY2(again(toUtm(point)) < 2, qPrintable(toUtm(point)));
        }
        QCOMPARE(toDms({-33.99999999, -0.5}), u"34°00′00.0″S 00°30′00.0″W"_s);
        QCOMPARE(toMgrs({36.2, 37.15}, 4), u"37S CA 3367 0771"_s);
    }

    /// C. Karney, "Algorithms for geodesics", table 2: from 40 N at 30 degrees over 10 000 km.
    void geodesics()
    {
        const GeoPoint end = destination({40, 0}, 30, 10'000'000);
        QVERIFY(std::abs(end.lat - 41.79331020506) < 1e-8);
        QVERIFY(std::abs(end.lon - 137.84490004377) < 1e-8);
        const Leg leg = legBetween({40, 0}, end);
        QVERIFY(std::abs(leg.metres - 10'000'000) < 1e-3);
        QVERIFY(std::abs(leg.bearing - 30) < 1e-8);
        QVERIFY(std::abs(legBetween({0, 0}, {0, -1}).bearing - 270) < 1e-9);
        // an eighth of the ellipsoid's 510 065 621.724 km2
        QVERIFY(std::abs(enclosedM2({{0, 0}, {0, 90}, {90, 0}}) / 510065621.724e6 - 0.125) < 1e-9);
        QCOMPARE(enclosedM2({{0, 0}, {0, 1}, {1, 0}}), enclosedM2({{1, 0}, {0, 1}, {0, 0}}));
        QCOMPARE(enclosedM2({{0, 0}, {1, 1}}), 0);
        for (const GeoPoint &point : circle({36.2, 37.15}, 20000, 72))
            QVERIFY(std::abs(apart({36.2, 37.15}, point) - 20000) < 1e-3);
    }
};

QTEST_GUILESS_MAIN(TestPosition)
#include "tst_position.moc"
