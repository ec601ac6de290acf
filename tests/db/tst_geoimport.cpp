// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Points of GIS files as events, and archives that mean harm.
#include "db/import/archive.h"
#include "importing.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QtEndian>

#include <zlib.h>

using namespace Qt::StringLiterals;
using namespace sd;
using namespace sdtest;

namespace {

const QByteArray kml =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?><kml xmlns=\"http://www.opengis.net/kml/2.2\">"
    "<Document><Placemark><name>Blast</name><TimeStamp><when>2024-11-30</when></TimeStamp>"
    "<Point><coordinates>37.1,36.2</coordinates></Point></Placemark></Document></kml>";

void appendNumber(QByteArray &to, quint32 value, int size)
{
    for (int i = 0; i < size; ++i)
        to += char(value >> (8 * i) & 0xFF);
}

struct Packed {
    QByteArray name;
    QByteArray content;
};

/// An archive of deflated files, which its directory may name more than once.
QByteArray archive(const std::vector<Packed> &files, int times = 1)
{
    QByteArray zip;
    QByteArray directory;
    for (const auto &[name, content] : files) {
        QByteArray packed = qCompress(content, 9).sliced(4 + 2); // without Qt's size, zlib's header
        packed.chop(4);
        QByteArray head;
        appendNumber(head, 20, 2);
        appendNumber(head, 0, 2);
        appendNumber(head, 8, 2);
        appendNumber(head, 0, 4);
        appendNumber(head,
                     quint32(crc32(0, reinterpret_cast<const Bytef *>(content.constData()),
                                   uInt(content.size()))),
                     4);
        appendNumber(head, quint32(packed.size()), 4);
        appendNumber(head, quint32(content.size()), 4);
        appendNumber(head, quint32(name.size()), 2);
        appendNumber(head, 0, 2);
        QByteArray entry = "PK\x01\x02";
        appendNumber(entry, 20, 2);
        entry += head;
        appendNumber(entry, 0, 4);
        appendNumber(entry, 0, 2);
        appendNumber(entry, 0, 4);
        appendNumber(entry, quint32(zip.size()), 4);
        directory += (entry + name).repeated(times);
        zip += "PK\x03\x04" + head + name + packed;
    }
    const auto start = quint32(zip.size());
    const auto entries = quint32(files.size()) * quint32(times);
    zip += directory + "PK\x05\x06";
    appendNumber(zip, 0, 4);
    appendNumber(zip, entries, 2);
    appendNumber(zip, entries, 2);
    appendNumber(zip, quint32(directory.size()), 4);
    appendNumber(zip, start, 4);
    appendNumber(zip, 0, 2);
    return zip;
}

QByteArray archive(const QByteArray &name, const QByteArray &content, int times = 1)
{
    return archive({{name, content}}, times);
}

/// A KML that only leads to others.
QByteArray linksTo(const QByteArrayList &hrefs)
{
    QByteArray links;
    for (const QByteArray &href : hrefs)
        links += "<NetworkLink><Link><href>" + href + "</href></Link></NetworkLink>";
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><kml "
           "xmlns=\"http://www.opengis.net/kml/2.2\">"
           "<Document>"
         + links + "</Document></kml>";
}

} // namespace

class TestGeoImport : public QObject {
    Q_OBJECT

private slots:
    void pointsBecomeEvents_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("expected");
        QTest::newRow("KML") << u"a.kml"_s << kml << u"2024-11-30 36.2 37.1 Blast"_s;
        QTest::newRow("KMZ") << u"a.kmz"_s << archive("doc.kml", kml)
                             << u"2024-11-30 36.2 37.1 Blast"_s;
        QTest::newRow("GeoJSON, another grid")
            << u"a.geojson"_s
            << QByteArray(R"({"type":"FeatureCollection","crs":{"type":"name","properties":
{"name":"urn:ogc:def:crs:EPSG::3857"}},"features":[{"type":"Feature","properties":{"date":"2024/11/30",
"name":"Blast"},"geometry":{"type":"Point","coordinates":[4129953.1,4327100.1]}}]})")
            << u"2024-11-30 36.2 37.1 Blast"_s;
    }

    void pointsBecomeEvents()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, expected);
        const QTemporaryDir folder;
        Store store = newStore(folder.filePath(u"x.sitdesk"_s));
        const ImportResult result = import(store, writeFile(folder.filePath(name), bytes));
        QCOMPARE(result.counts.added, 1);
        QCOMPARE(value(store,
                       u"SELECT valid_from || ' ' || round(lat, 1) || ' ' || round(lon, 1) || "
                       "' ' || title FROM claim JOIN event_claim USING (claim_id) JOIN "
                       "event_text USING (claim_id)"_s),
                 expected);
    }

    /// Files as another program makes them, in another coordinate system where the format has any.
    void filesOfOthersBecomeEvents_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("options");
        QTest::newRow("GeoPackage, UTM")
            << u"a.gpkg"_s << QStringList{u"-f"_s, u"GPKG"_s, u"-t_srs"_s, u"EPSG:32637"_s};
        QTest::newRow("shapefile, UTM")
            << u"a.shp"_s
            << QStringList{u"-f"_s, u"ESRI Shapefile"_s, u"-t_srs"_s, u"EPSG:32637"_s};
        QTest::newRow("shapefile, web mercator")
            << u"a.shp"_s << QStringList{u"-f"_s, u"ESRI Shapefile"_s, u"-t_srs"_s, u"EPSG:3857"_s};
        QTest::newRow("GeoJSON") << u"a.geojson"_s << QStringList{u"-f"_s, u"GeoJSON"_s};
        QTest::newRow("KML") << u"a.kml"_s << QStringList{u"-f"_s, u"KML"_s};
        QTest::newRow("KMZ of linked layers")
            << u"a.kmz"_s
            << QStringList{u"-f"_s, u"LIBKML"_s, u"-mapFieldType"_s, u"Date=String"_s};
    }

    void filesOfOthersBecomeEvents()
    {
        QFETCH(QString, name);
        QFETCH(QStringList, options);
        const QTemporaryDir folder;
        const QString table = writeFile(folder.filePath(u"points.csv"_s),
                                        "key,date,title,lat,lon\n"
                                        "a1,2024-11-29,Blast,36.2012,37.1534\n"
                                        "a2,2024-11-30,Shelling,36.1903,37.0021\n"
                                        "a3,2024-12-01,Advance,35.9312,36.6298\n");
        const QString path = folder.filePath(name);
        QProcess ogr2ogr;
        ogr2ogr.setProcessChannelMode(QProcess::MergedChannels);
        ogr2ogr.start(u"ogr2ogr"_s,
                      options
                          + QStringList{path, table,
                                        options.contains(u"-t_srs"_s) ? u"-s_srs"_s : u"-a_srs"_s,
                                        u"EPSG:4326"_s, u"-oo"_s, u"X_POSSIBLE_NAMES=lon"_s,
                                        u"-oo"_s, u"Y_POSSIBLE_NAMES=lat"_s, u"-nln"_s,
                                        u"points"_s});
        QVERIFY(ogr2ogr.waitForFinished());
        QVERIFY2(ogr2ogr.exitCode() == 0, ogr2ogr.readAll().constData());
        Store store = newStore(folder.filePath(u"x.sitdesk"_s));
        const ImportResult first = import(store, path);
        QCOMPARE(first.counts.added, 3);
        QCOMPARE(first.counts.rejected, 0);
        QCOMPARE(value(store,
                       u"SELECT group_concat(valid_from || ' ' || title || ' ' || "
                       "printf('%.4f %.4f', lat, lon), '; ' ORDER BY valid_from) FROM claim JOIN "
                       "event_claim USING (claim_id) JOIN event_text USING (claim_id)"_s),
                 u"2024-11-29 Blast 36.2012 37.1534; 2024-11-30 Shelling 36.1903 37.0021; "
                 "2024-12-01 Advance 35.9312 36.6298"_s);
        const QString before = contentOf(store);
        const ImportResult second = import(store, path);
        QCOMPARE(second.counts.added + second.counts.changed, 0);
        QCOMPARE(second.counts.same, 3);
        QCOMPARE(contentOf(store), before);
    }

    void linesAndPolygonsAreNoEvents()
    {
        const QTemporaryDir folder;
        Store store = newStore(folder.filePath(u"x.sitdesk"_s));
        const ImportResult result = import(store,
                                           writeFile(folder.filePath(u"a.geojson"_s),
                                                     R"({"type":"FeatureCollection","features":[
{"type":"Feature","properties":{"date":"2024-11-30","name":"A"},"geometry":{"type":"Point","coordinates":[37,36]}},
{"type":"Feature","properties":{"date":"2024-11-30","name":"B"},"geometry":{"type":"LineString","coordinates":[[37,36],[38,36]]}},
{"type":"Feature","properties":{"date":"2024-11-30","name":"C"},"geometry":null}]})"));
        QCOMPARE(result.counts.added, 1);
        QCOMPARE(result.counts.rejected, 2);
        QVERIFY(result.rejected.first()[0].reason.contains(u"point"_s));
        QCOMPARE(result.rejected.first()[0].line, 2);
    }

    /// Nothing is followed but what lies in the archive itself, and each file once.
    void linkedLayersAreReadFromTheArchiveOnly()
    {
        const QTemporaryDir folder;
        const QString outside = writeFile(folder.filePath(u"outside.kml"_s), kml);
        const QByteArray path = outside.toUtf8();
        const QByteArray bytes = archive(
            {{"doc.kml",
              linksTo({"layers/a%20b.kml", "layers/a b.kml", "doc.kml", path, "file://" + path,
                       "../outside.kml", "../../outside.kml", "http://127.0.0.1:9/x.kml",
                       "//127.0.0.1/x.kml", "layers/c.txt", "nothing.kml"})},
             {"layers/a b.kml", linksTo({"c.kml", "../doc.kml", "../layers/c.kml"})},
             {"layers/c.kml", kml},
             {"layers/c.txt", kml},
             {"layers/unlinked.kml", kml}});
        const auto unpacked = unpackArchive(writeFile(folder.filePath(u"a.kmz"_s), bytes));
        QVERIFY(unpacked);
        QCOMPARE(QDir(unpacked->path).entryList(QDir::Files),
                 (QStringList{u"1-a_b.kml"_s, u"2-c.kml"_s}));
        const auto detected = detect(folder.filePath(u"a.kmz"_s));
        QVERIFY(detected);
        QCOMPARE(detected->layers.size(), 2);

        QByteArrayList many;
        std::vector<Packed> files{{"doc.kml", {}}};
        for (int i = 0; i < 300; ++i) {
            many += "l/" + QByteArray::number(i) + ".kml";
            files.push_back({many.back(), kml});
        }
        files[0].content = linksTo(many);
        const auto bounded = unpackArchive(writeFile(folder.filePath(u"b.kmz"_s), archive(files)));
        QVERIFY(bounded);
        QCOMPARE(QDir(bounded->path).count() - 2, 99); // and the one that leads to them
    }

    void harmfulArchivesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("what");
        QTest::newRow("bomb") << archive("doc.kml", QByteArray(50'000'000, ' '))
                              << u"larger than is allowed"_s;
        QTest::newRow("entries") << archive("doc.kml", kml, 2000) << u"entries"_s;
        QTest::newRow("no KML") << archive("evil.exe", kml) << u"holds no"_s;
        std::vector<Packed> heavy{{"doc.kml", linksTo({"a.kml", "b.kml", "c.kml"})}};
        for (const char *name : {"a.kml", "b.kml", "c.kml"})
            heavy.push_back({name, kml + QByteArray(50'000'000, ' ')});
        QTest::newRow("bomb behind a link") << archive(heavy) << u"larger than is allowed"_s;
        QByteArray cut = archive("doc.kml", kml);
        QTest::newRow("cut short") << cut.first(cut.size() / 2) << u"damaged"_s;
        cut.replace(40, 10, "0123456789");
        QTest::newRow("broken inside") << cut << u"damaged"_s;
        QTest::newRow("nothing but its mark") << QByteArray("PK\x03\x04") << u"damaged"_s;
    }

    void harmfulArchivesAreRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, what);
        const QTemporaryDir folder;
        const auto unpacked = unpackArchive(writeFile(folder.filePath(u"a.kmz"_s), bytes));
        QVERIFY(!unpacked);
        QVERIFY2(unpacked.error().what.contains(what), qPrintable(unpacked.error().toLine()));
    }
};

QTEST_GUILESS_MAIN(TestGeoImport)
#include "tst_geoimport.moc"
