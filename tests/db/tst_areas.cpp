// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Areas of GIS files: every format and coordinate system, every fault, and the real files.
#include "db/boundaries/arearoles.h"
#include "db/geometry.h"
#include "geomaking.h"
#include "importing.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace sd;
using namespace sdtest;

namespace {

// About 9 km x 11 km near Aleppo, with a hole of a quarter of its sides.
const QByteArray square = "POLYGON ((37.1 36.1,37.2 36.1,37.2 36.2,37.1 36.2,37.1 36.1),"
                          "(37.14 36.14,37.14 36.16,37.16 36.16,37.16 36.14,37.14 36.14))";
const QByteArray twoParts = "MULTIPOLYGON (((37.3 36.1,37.4 36.1,37.4 36.2,37.3 36.1)),"
                            "((37.5 36.1,37.6 36.1,37.6 36.2,37.5 36.1)))";

AreaLayer layerOf(const QString &path, const QString &layer = {})
{
    auto read = readAreas(path, layer);
    if (!read)
        qFatal("%s", qPrintable(read.error().toLine()));
    return std::move(*read);
}

/// One feature in GeoJSON with these coordinates.
QByteArray json(const QByteArray &type, const QByteArray &coordinates)
{
    return R"({"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"A"},"geometry":{"type":")"
         + type + R"(","coordinates":)" + coordinates + "}}]}";
}

} // namespace

class TestAreas : public QObject {
    Q_OBJECT

private slots:
    void everyFormatGivesTheSameAreas_data()
    {
        QTest::addColumn<QByteArray>("driver");
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("epsg");
        QTest::newRow("GeoJSON") << QByteArray("GeoJSON") << u"a.geojson"_s << 4326;
        QTest::newRow("GeoJSON in UTM") << QByteArray("GeoJSON") << u"a.geojson"_s << 32637;
        QTest::newRow("GeoPackage in UTM 37N") << QByteArray("GPKG") << u"a.gpkg"_s << 32637;
        QTest::newRow("GeoPackage in web mercator") << QByteArray("GPKG") << u"a.gpkg"_s << 3857;
        QTest::newRow("shapefile") << QByteArray("ESRI Shapefile") << u"a.shp"_s << 4326;
        QTest::newRow("shapefile in UTM 37N")
            << QByteArray("ESRI Shapefile") << u"a.shp"_s << 32637;
        QTest::newRow("shapefile in web mercator")
            << QByteArray("ESRI Shapefile") << u"a.shp"_s << 3857;
        QTest::newRow("packed shapefile in UTM 37N")
            << QByteArray("ESRI Shapefile") << u"a.zip"_s << 32637;
        QTest::newRow("KML") << QByteArray("KML") << u"a.kml"_s << 4326;
        QTest::newRow("KMZ") << QByteArray("KML") << u"a.kmz"_s << 4326;
    }

    void everyFormatGivesTheSameAreas()
    {
        QFETCH(QByteArray, driver);
        QFETCH(QString, name);
        QFETCH(int, epsg);
        const QTemporaryDir folder;
        const bool isPacked = name.endsWith(u".zip"_s) || name.endsWith(u".kmz"_s);
        QDir(folder.path()).mkdir(u"in"_s);
        const QString plain = name.endsWith(u".zip"_s) ? u"in/a.shp"_s
                            : name.endsWith(u".kmz"_s) ? u"in/doc.kml"_s
                                                       : name;
        makeGeoFile(folder.filePath(plain), driver.constData(), epsg, {u"Name"_s, u"pcode"_s},
                    {{square, {u"السكري"_s, u"SY0200"_s}}, {twoParts, {u"Two"_s, u"SY0201"_s}}},
                    driver == "GeoJSON" || driver == "KML" ? wkbUnknown : wkbMultiPolygon);
        if (isPacked)
            zipFolder(folder.filePath(u"in"_s), folder.filePath(name));
        const AreaLayer layer = layerOf(folder.filePath(name));
        QCOMPARE(layer.refused.size(), 0u);
        QCOMPARE(layer.areas.size(), 2u);
        const Area &first = layer.areas[0];
        QCOMPARE(first.number, 1);
        QCOMPARE(valueOf(layer, first.values, u"Name"_s), u"السكري"_s);
        QCOMPARE(first.cell.size(), 1u);
        QCOMPARE(first.cell[0].rings.size(), 2u);
        QCOMPARE(first.repaired, QString());
        // by a spherical formula with the ellipsoid's radii at this latitude: 99.6 - 4.0 km2
        QVERIFY2(std::abs(first.areaKm2 - 95.76) < 0.5, qPrintable(QString::number(first.areaKm2)));
        QVERIFY(contains(first.cell, first.centre));
        QVERIFY(distanceKm(first.centre, {.lat = 36.15, .lon = 37.15}) < 6);
        QCOMPARE(layer.areas[1].cell.size(), 2u);
        for (const GeoPoint &point : first.cell[0].rings[0]) {
            QVERIFY(std::min(std::abs(point.lon - 37.1), std::abs(point.lon - 37.2)) < 2e-6);
            QVERIFY(std::min(std::abs(point.lat - 36.1), std::abs(point.lat - 36.2)) < 2e-6);
        }
    }

    void layersAreNamedAndChosen()
    {
        const QTemporaryDir folder;
        QDir(folder.path()).mkdir(u"in"_s);
        for (const QString &name : {u"adm1"_s, u"adm2"_s}) {
            makeGeoFile(folder.filePath(u"in/%1.shp"_s.arg(name)), "ESRI Shapefile", 4326,
                        {u"name"_s}, {{square, {name}}}, wkbPolygon);
        }
        const QString zip = zipFolder(folder.filePath(u"in"_s), folder.filePath(u"two.zip"_s));
        QStringList layers = layerOf(zip).layers;
        layers.sort();
        QCOMPARE(layers, (QStringList{u"adm1"_s, u"adm2"_s}));
        const AreaLayer second = layerOf(zip, u"adm2"_s);
        QCOMPARE(second.areas[0].values[0], u"adm2"_s);
        const auto none = readAreas(zip, u"adm3"_s);
        QVERIFY(!none && none.error().what.contains(u"adm3"_s));
    }

    void faultsAreMendedOrRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("repaired"); // a word of it
        QTest::addColumn<QString>("refused");
        QTest::addColumn<double>("km2");
        const QString none;
        QTest::newRow("bow tie") << json("Polygon",
                                         "[[[37,36],[37.1,36.1],[37.1,36],[37,36.1],[37,36]]]")
                                 << u"intersection"_s << none << 49.9;
        QTest::newRow("a part twice")
            << json("MultiPolygon", "[[[[37,36],[37.1,36],[37.1,36.1],[37,36]]],"
                                    "[[[37,36],[37.1,36],[37.1,36.1],[37,36]]]]")
            << u"Duplicate|ring|intersection|nested|Overlap"_s << none << 49.9;
        QTest::newRow("the same point twice in a row")
            << json("Polygon", "[[[37,36],[37,36],[37.1,36],[37.1,36.1],[37,36]]]") << none << none
            << 49.9;
        QTest::newRow("clockwise")
            << json("Polygon", "[[[37,36],[37.1,36.1],[37.1,36],[37,36]]]") << none << none << 49.9;
        QTest::newRow("spike") << json(
            "Polygon", "[[[37,36],[37.1,36],[37.1,36.1],[37.2,36.2],[37.1,36.1],[37,36]]]")
                               << u"intersection|Ring"_s << none << 49.9;
        QTest::newRow("flat") << json("Polygon", "[[[37,36],[37.1,36],[37.2,36],[37,36]]]") << none
                              << u"encloses nothing"_s << 0.0;
        QTest::newRow("two points") << json("Polygon", "[[[37,36],[37.1,36],[37,36]]]") << none
                                    << u"encloses nothing"_s << 0.0;
        QTest::newRow("not on Earth") << json("Polygon", "[[[37,36],[370,36],[370,96],[37,36]]]")
                                      << none << u"not on Earth"_s << 0.0;
        QTest::newRow("line") << json("LineString", "[[37,36],[38,36]]") << none
                              << u"neither an area nor a point"_s << 0.0;
        QTest::newRow("nothing") << QByteArray(json("Point", "[37,36]"))
                                        .replace(R"({"type":"Point","coordinates":[37,36]})",
                                                 "null")
                                 << none << u"no geometry"_s << 0.0;
    }

    void faultsAreMendedOrRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, repaired);
        QFETCH(QString, refused);
        QFETCH(double, km2);
        const QTemporaryDir folder;
        const AreaLayer layer = layerOf(writeFile(folder.filePath(u"a.geojson"_s), bytes));
        if (!refused.isEmpty()) {
            QCOMPARE(layer.areas.size(), 0u);
            QCOMPARE(layer.refused.size(), 1u);
            QCOMPARE(layer.refused[0].number, 1);
            QVERIFY2(layer.refused[0].reason.contains(refused),
                     qPrintable(layer.refused[0].reason));
            return;
        }
        QCOMPARE(layer.refused.size(), 0u);
        const Area &area = layer.areas[0];
        QCOMPARE(area.repaired.isEmpty(), repaired.isEmpty());
        QVERIFY2(QRegularExpression(repaired, QRegularExpression::CaseInsensitiveOption)
                     .match(area.repaired)
                     .hasMatch(),
                 qPrintable(area.repaired));
        QVERIFY2(std::abs(area.areaKm2 - km2) < 0.6, qPrintable(QString::number(area.areaKm2)));
        for (const Polygon &polygon : area.cell) {
            for (const Ring &ring : polygon.rings)
                QCOMPARE(ringFault(ring), QString());
        }
    }

    void aShapefileWithoutPrjInMetresIsRefused()
    {
        const QTemporaryDir folder;
        const QString path = makeGeoFile(folder.filePath(u"a.shp"_s), "ESRI Shapefile", 32637,
                                         {u"name"_s}, {{square, {u"A"_s}}}, wkbPolygon);
        QVERIFY(QFile::remove(folder.filePath(u"a.prj"_s)));
        const AreaLayer layer = layerOf(path);
        QCOMPARE(layer.areas.size(), 0u);
        QVERIFY2(layer.refused[0].reason.contains(u".prj"_s), qPrintable(layer.refused[0].reason));
    }

    void filesThatAreNoneAreRefused()
    {
        const QTemporaryDir folder;
        QVERIFY(!readAreas(folder.filePath(u"none.geojson"_s), {}));
        QVERIFY(!readAreas(writeFile(folder.filePath(u"a.geojson"_s), "{}"), {}));
        QVERIFY(!readAreas(writeFile(folder.filePath(u"b.geojson"_s), "{\"type\":"), {}));
        QVERIFY(!readAreas(writeFile(folder.filePath(u"c.zip"_s), "PK\x03\x04"), {}));
    }

    void readingCanBeStopped()
    {
        const QTemporaryDir folder;
        std::vector<MadeFeature> many(500, {square, {u"A"_s}});
        const QString path = makeGeoFile(folder.filePath(u"a.gpkg"_s), "GPKG", 4326, {u"name"_s},
                                         many);
        double last = 0;
        const auto stopped = readAreas(path, {}, [&last](double done) {
            last = done;
            return done < 0.5;
        });
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
        QVERIFY(last >= 0.5 && last < 0.51);
    }

    void columnsOfKnownLayoutsAreUnderstood_data()
    {
        QTest::addColumn<QStringList>("columns");
        QTest::addColumn<QStringList>("first");
        QTest::addColumn<QStringList>("second");
        QTest::addColumn<QStringList>("expected"); // code, name, Arabic, parent
        QTest::newRow("common dataset, old")
            << QStringList{u"ADM1_EN"_s, u"ADM1_PCODE"_s, u"ADM2_EN"_s, u"ADM2_AR"_s,
                           u"ADM2_PCODE"_s}
            << QStringList{u"Aleppo"_s, u"SY02"_s, u"Afrin"_s, u"عفرين"_s, u"SY0203"_s}
            << QStringList{u"Aleppo"_s, u"SY02"_s, u"Azaz"_s, u"اعزاز"_s, u"SY0204"_s}
            << QStringList{u"ADM2_PCODE"_s, u"ADM2_EN"_s, u"ADM2_AR"_s, u"ADM1_EN"_s};
        QTest::newRow("common dataset, new")
            << QStringList{u"adm1_name"_s, u"adm1_pcode"_s, u"adm2_name"_s, u"adm2_name1"_s,
                           u"adm2_pcode"_s}
            << QStringList{u"Aleppo"_s, u"SY02"_s, u"Afrin"_s, u"عفرين"_s, u"SY0203"_s}
            << QStringList{u"Aleppo"_s, u"SY02"_s, u"Azaz"_s, u"اعزاز"_s, u"SY0204"_s}
            << QStringList{u"adm2_pcode"_s, u"adm2_name"_s, u"adm2_name1"_s, u"adm1_name"_s};
        QTest::newRow("only a name") << QStringList{u"Id"_s, u"Name"_s}
                                     << QStringList{u"1"_s, u"A"_s} << QStringList{u"2"_s, u"B"_s}
                                     << QStringList{QString(), u"Name"_s, QString(), QString()};
    }

    void columnsOfKnownLayoutsAreUnderstood()
    {
        QFETCH(QStringList, columns);
        QFETCH(QStringList, first);
        QFETCH(QStringList, second);
        QFETCH(QStringList, expected);
        AreaLayer layer;
        layer.columns = columns;
        layer.areas.resize(2);
        layer.areas[0].values = first;
        layer.areas[1].values = second;
        const AreaRoles roles = guessRoles(layer);
        QCOMPARE((QStringList{roles.pCode, roles.name, roles.nameArabic, roles.parent}), expected);
    }

    void datesAreRead()
    {
        const Day day = dayOf(QDate(2024, 11, 30));
        QCOMPARE(dayIn(u"2024-11-30"_s, false), day);
        QCOMPARE(dayIn(u"2024/11/30"_s, false), day);
        QCOMPARE(dayIn(u"2024/11/30 12:00:00+00"_s, false), day);
        QCOMPARE(dayIn(u"1914"_s, false), dayOf(QDate(1914, 1, 1)));
        QCOMPARE(dayIn(u"1914"_s, true), dayOf(QDate(1914, 12, 31)));
        QVERIFY(!dayIn(u"2024-13-30"_s, false));
        QVERIFY(!dayIn(u"soon"_s, false));
    }

    void realFiles_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("areas");
        QTest::addColumn<int>("points");
        QTest::addColumn<QStringList>("roles"); // code, name, Arabic, parent, controller
        const QString none;
        QTest::newRow("neighbourhoods of Aleppo")
            << u"aleppo/Neighborhoods.geojson"_s << 133 << 0
            << QStringList{none, u"NAME"_s, u"NAME_A"_s, none, none};
        QTest::newRow("governorates")
            << u"boundaries/syr_admin1.geojson"_s << 14 << 0
            << QStringList{u"PCODE"_s, u"NAME_EN"_s, u"NAME_ARA"_s, none, none};
        QTest::newRow("districts")
            << u"boundaries/syr_admin2.geojson"_s << 61 << 0
            << QStringList{u"PCODE"_s, u"NAME_EN"_s, u"NAME_ARA"_s, u"ADMIN1_EN"_s, none};
        QTest::newRow("populated places")
            << u"boundaries/syr_admin4_point.geojson"_s << 0 << 5251
            << QStringList{u"PCODE"_s, u"NAME_EN"_s, u"NAME_ARA"_s, u"ADMIN3_EN"_s, none};
        QTest::newRow("neighbourhoods of cities")
            << u"boundaries/syr_admin5.geojson"_s << 64 << 0
            << QStringList{u"HAY_PCODE"_s, u"HAY_EN"_s, none, u"CITY_NAME"_s, none};
        for (const auto &[year, count] :
             {std::pair(1914, 177), {1920, 205}, {1938, 253}, {1945, 227}, {1960, 197}}) {
            QTest::addRow("world %d", year)
                << u"dated-polygons/world_%1.geojson"_s.arg(year) << count << 0
                << QStringList{none, u"NAME"_s, none, none, u"SUBJECTO"_s};
        }
    }

    void realFiles()
    {
        QFETCH(QString, file);
        QFETCH(int, areas);
        QFETCH(int, points);
        QFETCH(QStringList, roles);
        const QString path = QStringLiteral(SD_REALWORLD "/") + file;
        if (!QFile::exists(path))
            QSKIP("skipped: the real file is not here");
        const AreaLayer layer = layerOf(path);
        for (const RefusedArea &refused : layer.refused)
            QCOMPARE(refused.reason, u"its outline encloses nothing"_s);
        int cells = 0;
        double km2 = 0;
        for (const Area &area : layer.areas) {
            cells += !area.cell.empty();
            km2 += area.areaKm2;
            QVERIFY(contains(area.cell, area.centre) || area.cell.empty());
        }
        QCOMPARE(cells, areas);
        QCOMPARE(int(layer.areas.size()) - cells, points);
        // One country of 1938 has an outline of two points.
        QCOMPARE(layer.refused.size(), file.contains(u"1938"_s) ? 1u : 0u);
        const AreaRoles seen = guessRoles(layer);
        QCOMPARE(
            (QStringList{seen.pCode, seen.name, seen.nameArabic, seen.parent, seen.controller}),
            roles);
        // The land of the Earth is 149 million square kilometres; Syria has 185 thousand.
        if (file.contains(u"world"_s))
            QVERIFY2(km2 > 1.2e8 && km2 < 1.6e8, qPrintable(QString::number(km2)));
        if (file.contains(u"admin1"_s) || file.contains(u"admin2"_s))
            QVERIFY2(std::abs(km2 - 185'000) < 4000, qPrintable(QString::number(km2)));
    }
};

QTEST_GUILESS_MAIN(TestAreas)
#include "tst_areas.moc"
