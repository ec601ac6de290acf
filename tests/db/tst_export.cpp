// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves a store as tables and maps, read again by other programs and counted by other
// queries.
#include "db/export/exportjob.h"
#include "db/import/build.h"
#include "importing.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace sd;
using namespace sdtest;

namespace {

QString output(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished())
        qFatal("%s does not end", qPrintable(program));
    return QString::fromUtf8(process.readAll());
}

Result<DataExportResult> exportTo(const Store &store, DataExportRequest request)
{
    auto job = DataExport::begin(store, std::move(request));
    if (!job)
        return std::unexpected(job.error());
    for (double before = 0;;) {
        const auto done = (*job)->step();
        if (!done)
            return std::unexpected(done.error());
        if (*done)
            return (*job)->result();
        if ((*job)->progress() < before)
            qFatal("progress goes back");
        before = (*job)->progress();
    }
}

qint64 rowsOf(const DataExportResult &result, const QString &table)
{
    for (const auto &[name, rows] : result.tables) {
        if (name == table)
            return rows;
    }
    return -1;
}

QJsonArray featuresOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", qPrintable(path));
    return QJsonDocument::fromJson(file.readAll()).object()[u"features"_s].toArray();
}

QByteArray contentOfFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestExport : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const QString path = m_folder.filePath(u"aleppo.sitdesk"_s);
        QVERIFY(buildStore(QStringLiteral(SD_DATASET_DIR), path, {}));
        auto store = Store::open(path, Store::Access::ReadOnly);
        QVERIFY(store);
        m_store.emplace(std::move(*store));
    }

    void everyTableHasWhatStands_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("sql");
        const auto standing = [](const char *table) {
            return u"SELECT count(*) FROM %1 JOIN claim_standing USING (claim_id)"_s.arg(
                QLatin1StringView(table));
        };
        QTest::newRow("events") << u"events"_s << standing("event_claim");
        QTest::newRow("casualties") << u"casualties"_s << standing("casualty_claim");
        QTest::newRow("statements") << u"statements"_s << standing("statement_claim");
        QTest::newRow("control claims") << u"control_claims"_s << standing("control_claim");
        QTest::newRow("places") << u"places"_s << u"SELECT count(*) FROM place"_s;
        QTest::newRow("routes") << u"routes"_s << u"SELECT count(*) FROM route"_s;
        QTest::newRow("factions") << u"factions"_s << u"SELECT count(*) FROM faction"_s;
        QTest::newRow("sources") << u"sources"_s << u"SELECT count(*) FROM source"_s;
    }

    void everyTableHasWhatStands()
    {
        QFETCH(QString, table);
        QFETCH(QString, sql);
        const QTemporaryDir folder;
        const auto result = exportTo(*m_store, {.path = folder.filePath(u"out"_s)});
        QVERIFY2(result, result ? "" : qPrintable(result.error().toLine()));
        const QString expected = value(*m_store, sql);
        QCOMPARE(QString::number(rowsOf(*result, table)), expected);
        const QString listed = output(
            u"ogrinfo"_s, {u"-so"_s, u"-ro"_s, folder.filePath(u"out/%1.csv"_s.arg(table)), table});
        QVERIFY2(listed.contains(u"Feature Count: "_s + expected), qPrintable(listed));
    }

    /// On each day, as known on that day and as known now, the spells say what the store's own view
    /// of the picture says.
    void spellsAreThePictureOfEachDay()
    {
        const QTemporaryDir folder;
        const QStringList days = value(*m_store, u"SELECT group_concat(day) FROM day "
                                                 "WHERE day < '9999'"_s)
                                     .split(u',');
        QVERIFY(days.size() > 10);
        int number = 0;
        for (const QString &known : days + QStringList{u"9999-12-31"_s}) {
            DataExportRequest request{.path = folder.filePath(QString::number(++number)),
                                      .format = ExportFormat::GeoJson};
            request.scope.layers = {u"control"_s, u"control_points"_s, u"route_states"_s};
            if (!known.startsWith(u"9999"_s))
                request.scope.knownOn = parseStamp(known)->from.day();
            QVERIFY(exportTo(*m_store, request));
            QJsonArray places = featuresOf(request.path + u"/control.geojson"_s);
            for (const QJsonValue point : featuresOf(request.path + u"/control_points.geojson"_s))
                places += point;
            const QJsonArray routes = featuresOf(request.path + u"/route_states.geojson"_s);
            for (const QString &day : days) {
                QCOMPARE(picture(places, day, {u"place_id"_s}),
                         view(u"control_picture"_s, u"place_id"_s, day, known));
                QCOMPARE(
                    picture(routes, day, {u"route_id"_s, u"from_place_id"_s, u"to_place_id"_s}),
                    view(u"route_picture"_s,
                         u"route_id || ' ' || from_place_id || ' ' || to_place_id"_s, day, known));
            }
        }
    }

    void mapsAreReadByOthers()
    {
        const QTemporaryDir folder;
        const QHash<QString, QString> colours{{u"hts"_s, u"#112233"_s}, {u"moc"_s, u"#42c094"_s}};
        const QString gpkg = folder.filePath(u"a.gpkg"_s);
        const auto result = exportTo(
            *m_store, {.path = gpkg, .format = ExportFormat::GeoPackage, .colours = colours});
        QVERIFY2(result, result ? "" : qPrintable(result.error().toLine()));
        for (const auto &[table, rows] : result->tables) {
            const QString said = output(u"ogrinfo"_s, {u"-so"_s, u"-ro"_s, gpkg, table});
            QVERIFY2(said.contains(u"Feature Count: %1\n"_s.arg(rows)), qPrintable(said));
        }
        const QString control = output(u"ogrinfo"_s, {u"-so"_s, u"-ro"_s, gpkg, u"control"_s});
        QVERIFY2(control.contains(u"Geometry: Multi Polygon"_s), qPrintable(control));
        QVERIFY(control.contains(u"ID[\"EPSG\",4326]"_s));
        QVERIFY(control.contains(u"start: DateTime"_s));
        QVERIFY(control.contains(u"end: DateTime"_s));
        QVERIFY(control.contains(u"reported_on: Date"_s));
        // A day alone lasts to its last second; the day before the next state begins is the last.
        QCOMPARE(output(u"sqlite3"_s,
                        {u"-readonly"_s, gpkg,
                         u"SELECT \"start\", \"end\" FROM control WHERE place_id = 'aziziyeh' "
                         "ORDER BY \"start\" LIMIT 1"_s})
                     .trimmed(),
                 u"2024-11-25T00:00:00.000Z|2024-11-29T23:59:59.000Z"_s);
        const QString style = output(
            u"sqlite3"_s, {u"-readonly"_s, gpkg,
                           u"SELECT styleQML FROM layer_styles WHERE f_table_name = 'control'"_s});
        QVERIFY(style.contains(u"startField=\"start\""_s));
        QVERIFY(style.contains(u"17,34,51,255"_s));
        QCOMPARE(contentOfFile(folder.filePath(u"a.control.qml"_s)).trimmed(),
                 style.trimmed().toUtf8());
        QXmlStreamReader xml(style.trimmed());
        while (!xml.atEnd())
            xml.readNext();
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));

        const QString kml = folder.filePath(u"a.kml"_s);
        const auto drawn = exportTo(*m_store,
                                    {.path = kml, .format = ExportFormat::Kml, .colours = colours});
        QVERIFY2(drawn, drawn ? "" : qPrintable(drawn.error().toLine()));
        qint64 placemarks = 0;
        for (const auto &[table, rows] : drawn->tables)
            placemarks += rows;
        const QByteArray text = contentOfFile(kml);
        QCOMPARE(text.count("<Placemark>"), placemarks);
        QVERIFY(text.contains("<begin>2024-11-25</begin>"));
        QVERIFY(text.contains("ff332211")); // the colour of a faction: alpha, blue, green, red
        QVERIFY(text.contains("+03:00</when>") || text.contains("+02:00</when>")
                || text.contains("+03:00</begin>"));
        const QString read = output(u"ogrinfo"_s, {u"-so"_s, u"-ro"_s, u"-al"_s, kml});
        QVERIFY2(read.contains(u"Feature Count: %1\n"_s.arg(rowsOf(*drawn, u"events"_s))),
                 qPrintable(read.left(2000)));
    }

    void daysAndFilterNarrow_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("sql");
        const QString events = u"SELECT count(*) FROM event_claim JOIN claim_standing "
                               "USING (claim_id) WHERE "_s;
        QTest::newRow("category") << u"category=shelling,category=air_strike"_s << u"events"_s
                                  << events + u"category IN ('shelling', 'air_strike')"_s;
        QTest::newRow("place") << u"place=aleppo"_s << u"events"_s
                               << events + u"place_id = 'aleppo'"_s;
        QTest::newRow("grade") << u"grade=2"_s << u"casualties"_s
                               << u"SELECT count(*) FROM casualty_claim JOIN claim_standing "
                                  "USING (claim_id) WHERE credibility IN (1, 2, 6)"_s;
        QTest::newRow("faction with members")
            << u"faction=moc"_s << u"events"_s
            << u"WITH RECURSIVE under (id) AS (SELECT 'moc' UNION SELECT faction_id "
               "FROM faction_part JOIN under ON part_of = id) "_s
                   + events
                   + u"actor_1 IN (SELECT id FROM under) "
                     "OR actor_2 IN (SELECT id FROM under)"_s;
        const QString bySohr = u"EXISTS (SELECT 1 FROM claim_source cs JOIN source s "
                               "USING (source_id) WHERE cs.claim_id = claim_standing.claim_id "
                               "AND s.publisher = 'Mint (AFP)')"_s;
        QTest::newRow("claimant of events")
            << u"claimant=Mint (AFP)"_s << u"events"_s << events + bySohr;
        QTest::newRow("claimant of figures")
            << u"claimant=Mint (AFP),grade=3"_s << u"casualties"_s
            << u"SELECT count(*) FROM casualty_claim JOIN claim_standing USING (claim_id) "
               "WHERE credibility IN (1, 2, 3, 6) AND "_s
                   + bySohr;
        QTest::newRow("claimant of spells")
            << u"claimant=Mint (AFP)"_s << u"control"_s
            << u"SELECT count(DISTINCT place_id || valid_from) FROM control_claim JOIN "
               "claim_standing USING (claim_id) WHERE credibility <> 5 "
               "AND place_id IN (SELECT place_id FROM cell) "
               "AND "_s
                   + bySohr;
        QTest::newRow("claimant of statements, which are nobody's report")
            << u"claimant=Mint (AFP)"_s << u"statements"_s
            << u"SELECT count(*) FROM statement_claim JOIN claim_standing USING (claim_id)"_s;
        QTest::newRow("text") << u"text=airport"_s << u"events"_s
                              << events
                                     + u"claim_id IN (SELECT rowid FROM search_text('airport*'))"_s;
    }

    void daysAndFilterNarrow()
    {
        QFETCH(QString, filter);
        QFETCH(QString, table);
        QFETCH(QString, sql);
        const QTemporaryDir folder;
        const auto parsed = parseFilter(filter);
        QVERIFY(parsed);
        DataExportRequest request{.path = folder.filePath(u"out"_s)};
        request.scope.filter = *parsed;
        const auto result = exportTo(*m_store, request);
        QVERIFY2(result, result ? "" : qPrintable(result.error().toLine()));
        QCOMPARE(QString::number(rowsOf(*result, table)), value(*m_store, sql));
        QVERIFY(rowsOf(*result, table) > 0);
    }

    void daysNarrow()
    {
        const QTemporaryDir folder;
        DataExportRequest request{.path = folder.filePath(u"events.csv"_s)};
        request.scope.from = parseStamp(u"2024-11-29")->from.day();
        request.scope.to = parseStamp(u"2024-11-30")->from.day();
        request.scope.knownOn = parseStamp(u"2024-12-01")->from.day();
        const auto result = exportTo(*m_store, request);
        QVERIFY(result);
        QCOMPARE(QString::number(rowsOf(*result, u"events"_s)),
                 value(*m_store,
                       u"SELECT count(*) FROM event_claim JOIN claim_standing "
                       "USING (claim_id) WHERE substr(valid_from, 1, 10) <= '2024-11-30' "
                       "AND substr(coalesce(valid_to, valid_from), 1, 10) >= '2024-11-29' "
                       "AND reported_on <= '2024-12-01'"_s));
        QVERIFY(QFileInfo(request.path).isFile());
    }

    void wrongFiltersAreRefused_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::newRow("word") << u"colour=red"_s;
        QTest::newRow("category") << u"category=picnic"_s;
        QTest::newRow("grade") << u"grade=7"_s;
        QTest::newRow("no value") << u"place="_s;
        QTest::newRow("no sign") << u"aleppo"_s;
        QTest::newRow("two texts") << u"text=a,text=b"_s;
    }

    void wrongFiltersAreRefused()
    {
        QFETCH(QString, filter);
        QVERIFY(!parseFilter(filter));
    }

    void aTextMayHaveCommas()
    {
        const auto filter = parseFilter(u"text=Aleppo,, airport,grade=3"_s);
        QVERIFY(filter);
        QCOMPARE(filter->text, u"Aleppo, airport"_s);
        QCOMPARE(int(filter->grade), 3);
    }

    void unknownPlacesAndFactionsAreRefused()
    {
        const QTemporaryDir folder;
        for (const QString &filter : {u"place=atlantis"_s, u"faction=nobody"_s}) {
            DataExportRequest request{.path = folder.filePath(u"out"_s)};
            request.scope.filter = *parseFilter(filter);
            QVERIFY(!exportTo(*m_store, request));
        }
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void formulasAreHarmless()
    {
        const QTemporaryDir folder;
        Store store = newStore(folder.filePath(u"x.sitdesk"_s));
        import(store, writeFile(folder.filePath(u"a.csv"_s),
                                acledHeader
                                    + acledRow("SYR1", "2024-11-30", "36.2", "37.16", "3",
                                               "=HYPERLINK(1)")));
        const QString path = folder.filePath(u"events.csv"_s);
        const auto result = exportTo(store, {.path = path});
        QVERIFY2(result, result ? "" : qPrintable(result.error().toLine()));
        const QByteArray text = contentOfFile(path);
        QVERIFY(text.contains(",'=HYPERLINK(1),"));
        QVERIFY(!text.contains(",=HYPERLINK"));
    }

    /// Some publishers do not let their rows be passed on.
    void whoseRowsTheyAreIsSaid()
    {
        const QTemporaryDir folder;
        Store store = newStore(folder.filePath(u"x.sitdesk"_s));
        import(store, writeFile(folder.filePath(u"a.csv"_s),
                                acledHeader + acledRow("SYR1") + acledRow("SYR2")));
        const auto result = exportTo(
            store, {.path = folder.filePath(u"e.geojson"_s), .format = ExportFormat::GeoJson});
        QVERIFY2(result, result ? "" : qPrintable(result.error().toLine()));
        QCOMPARE(result->rowsOf.size(), size_t(1));
        QCOMPARE(result->rowsOf.front().rows, 2);
        QVERIFY(result->rowsOf.front().name.contains(u"ACLED"_s));
        const QJsonArray features = featuresOf(folder.filePath(u"e.geojson"_s));
        QVERIFY(
            features[0].toObject()[u"properties"_s][u"rows_of"_s].toString().contains(u"ACLED"_s));
    }

    void whatIsThereIsNotTouched()
    {
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(u"mine"_s));
        writeFile(folder.filePath(u"mine/letter.txt"_s), "dear");
        QVERIFY(!exportTo(*m_store, {.path = folder.filePath(u"mine"_s)}));
        QCOMPARE(contentOfFile(folder.filePath(u"mine/letter.txt"_s)), "dear");
    }

    void aCancelledExportLeavesNothing_data()
    {
        QTest::addColumn<int>("format");
        for (int format = 0; format <= int(ExportFormat::Dataset); ++format)
            QTest::newRow(qPrintable(exportFormatWords()[format])) << format;
    }

    void aCancelledExportLeavesNothing()
    {
        QFETCH(int, format);
        const QTemporaryDir folder;
        {
            auto job = DataExport::begin(
                *m_store, {.path = folder.filePath(u"out"_s), .format = ExportFormat(format)});
            QVERIFY(job);
            QVERIFY((*job)->step());
            QVERIFY(!QFileInfo::exists(folder.filePath(u"out"_s)) || (*job)->progress() == 1);
            if ((*job)->progress() == 1)
                QSKIP("it was done in one step");
        }
        QVERIFY2(QDir(folder.path()).isEmpty(),
                 qPrintable(QDir(folder.path()).entryList().join(u' ')));
    }

private:
    /// What the exported spells say of a day: "thing controller status", sorted.
    static QStringList picture(const QJsonArray &spells, const QString &day,
                               const QStringList &thing)
    {
        // By text order a day alone comes before its minutes: the latest start wins the day's end.
        QHash<QString, std::pair<QString, QString>> latest;
        for (const QJsonValue value : spells) {
            const QJsonObject spell = value[u"properties"_s].toObject();
            const QString start = spell[u"start"_s].toString();
            const QString end = spell[u"end"_s].toString();
            if (start.left(10) > day || (!end.isEmpty() && end.left(10) < day))
                continue;
            if (end.size() > 10 && end.left(10) == day)
                continue; // over before the day is
            QStringList names;
            for (const QString &part : thing)
                names += spell[part].toString();
            const QString name = names.join(u' ');
            if (latest.contains(name))
                return {u"%1 is told twice on %2"_s.arg(name, day)};
            latest[name] = {start, spell[u"controller_id"_s].toString() + u' '
                                       + spell[u"status"_s].toString()};
        }
        QStringList lines;
        for (const auto &[name, said] : latest.asKeyValueRange())
            lines += name + u' ' + said.second;
        lines.sort();
        return lines;
    }

    QStringList view(const QString &table, const QString &thing, const QString &day,
                     const QString &known) const
    {
        QStringList lines;
        static_cast<void>(forEachRow(
            m_store->database(),
            u"SELECT %1 || ' ' || controller || ' ' || status FROM %2 WHERE day = '%3' AND "
            "known_on = '%4'"_s.arg(thing, table, day, known),
            [&lines](const Statement &row) { lines += row.text(0); }));
        lines.sort();
        return lines;
    }

    QTemporaryDir m_folder;
    std::optional<Store> m_store;
};

QTEST_GUILESS_MAIN(TestExport)
#include "tst_export.moc"
