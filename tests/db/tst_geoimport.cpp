// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Points of GIS files as events, and archives that mean harm.
#include "db/import/archive.h"
#include "importing.h"

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

/// An archive with one deflated entry, which its directory may name more than once.
QByteArray archive(const QByteArray &name, const QByteArray &content, int entries = 1)
{
    QByteArray packed = qCompress(content, 9).sliced(4 + 2); // without Qt's size and zlib's header
    packed.chop(4);
    QByteArray zip;
    const auto head = [&](const char *mark, bool isCentral) {
        zip += mark;
        if (isCentral)
            appendNumber(zip, 20, 2);
        appendNumber(zip, 20, 2);
        appendNumber(zip, 0, 2);
        appendNumber(zip, 8, 2);
        appendNumber(zip, 0, 4);
        appendNumber(zip,
                     quint32(crc32(0, reinterpret_cast<const Bytef *>(content.constData()),
                                   uInt(content.size()))),
                     4);
        appendNumber(zip, quint32(packed.size()), 4);
        appendNumber(zip, quint32(content.size()), 4);
        appendNumber(zip, quint32(name.size()), 2);
        appendNumber(zip, 0, 2);
    };
    head("PK\x03\x04", false);
    zip += name + packed;
    const auto directory = quint32(zip.size());
    for (int i = 0; i < entries; ++i) {
        head("PK\x01\x02", true);
        appendNumber(zip, 0, 4);
        appendNumber(zip, 0, 2);
        appendNumber(zip, 0, 4);
        appendNumber(zip, 0, 4);
        zip += name;
    }
    const auto size = quint32(zip.size()) - directory;
    zip += "PK\x05\x06";
    appendNumber(zip, 0, 4);
    appendNumber(zip, quint32(entries), 2);
    appendNumber(zip, quint32(entries), 2);
    appendNumber(zip, size, 4);
    appendNumber(zip, directory, 4);
    appendNumber(zip, 0, 2);
    return zip;
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

    void harmfulArchivesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("what");
        QTest::newRow("bomb") << archive("doc.kml", QByteArray(50'000'000, ' '))
                              << u"larger than is allowed"_s;
        QTest::newRow("entries") << archive("doc.kml", kml, 2000) << u"entries"_s;
        QTest::newRow("no KML") << archive("evil.exe", kml) << u"holds no"_s;
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
