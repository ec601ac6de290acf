// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Data sets that are broken, swapped or hostile: refused whole, each fault named with its file and
// line.
#include "db/eventtext.h"
#include "db/import/build.h"
#include "db/store.h"
#include "smalldataset.h"

#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace sd;
using sdtest::Files;

class TestBadData : public QObject {
    Q_OBJECT

    /// The faults of a build; checks that nothing is left where the store would have been.
    static Faults faultsOf(const QString &dataset)
    {
        const QTemporaryDir target;
        const auto built = buildStore(dataset, target.filePath(u"x.sitdesk"_s), {});
        const QStringList left =
            QDir(target.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
        if (built)
            return {};
        if (!left.isEmpty())
            qFatal("left behind: %s", qPrintable(left.join(u' ')));
        return built.error();
    }

    static QByteArray allLines(const Faults &faults)
    {
        QStringList lines;
        for (const Error &fault : faults)
            lines += fault.toLine();
        return lines.join(u'\n').toUtf8();
    }

private slots:
    void theSmallDataSetItselfIsGood()
    {
        const QTemporaryDir folder;
        sdtest::writeFiles(folder.path(), sdtest::smallDataset());
        const Faults faults = faultsOf(folder.path());
        QVERIFY2(faults.empty(), allLines(faults));
    }

    void oneFault_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QString>("fault");
        const auto row = [](const char *name, const char *file, const QByteArray &before,
                            const QByteArray &after, const char *fault) {
            QTest::newRow(name) << QString::fromLatin1(file) << before << after
                                << QString::fromUtf8(fault);
        };

        row("id with capitals", "places.csv", "\nfar,", "\nFar!,",
            "places.csv:4:1: place_id: \"Far!\" cannot be an id");
        row("id twice", "places.csv", "\nfar,", "\nnorth,",
            "places.csv:4:1: place_id: \"north\" stands on line 2 already");
        row("publisher missing", "sources.csv", "paper,The Paper", "paper,  ",
            "sources.csv:2:2: publisher: a value is missing");
        row("javascript address", "sources.csv", "https://example.org/a", "javascript:alert(1)",
            "sources.csv:2:4: url: \"javascript:alert(1)\" is no web address");
        row("file address", "sources.csv", "https://example.org/a", "file:///etc/passwd",
            "sources.csv:2:4: url:");
        row("address with a space", "sources.csv", "https://example.org/a",
            "https://example.org/a b", "sources.csv:2:4: url:");
        row("reliability G", "sources.csv", "newspaper,B", "newspaper,G",
            "sources.csv:2:8: reliability: \"G\" is not one of A to F");
        row("bad language", "sources.csv", ",en,", ",English,", "sources.csv:2:6: language:");
        row("published with a time", "sources.csv", "2020-01-02", "2020-01-02T10:00",
            "sources.csv:2:5: published_on: \"2020-01-02T10:00\" is not a day");
        row("unknown bloc", "factions.csv", "government,state", "regime,state",
            "factions.csv:2:5: bloc: \"regime\" is not known here (one of government, opposition,");
        row("unknown leader", "factions.csv", ",green,green,", ",grey,green,",
            "factions.csv:4:7: led_by: unknown id \"grey\"");
        row("part of itself", "factions.csv", ",green,green,", ",green,mint,",
            "factions.csv:4: part_of: \"mint\" is a part of itself");
        row("no source", "factions.csv", "2012-01-31,,radio", "2012-01-31,,",
            "factions.csv:4:12: source_ids: a source is missing");
        row("source twice", "factions.csv", "paper;radio", "paper;paper",
            "factions.csv:3:12: source_ids: the id \"paper\" stands twice");
        row("odd beginning", "factions.csv", ",2001,", ",long ago,",
            "factions.csv:2:10: active_from:");
        row("colour of nobody", "palette.csv", "\nred,", "\npurple,",
            "palette.csv:2:1: subject: \"purple\" is neither a faction nor a bloc");
        row("no colour", "palette.csv", "#aa0000", "red",
            "palette.csv:2:3: colour: \"red\" is no colour");
        row("colour twice", "palette.csv", "opposition,safe", "red,safe",
            "palette.csv:3:1: subject: \"red in safe\" stands on line 2 already");
        row("latitude 1e308", "places.csv", "11.5,20.5", "1e308,20.5",
            "places.csv:4:7: lat: \"1e308\" is not a number from -90 to 90");
        row("latitude NaN", "places.csv", "11.5,20.5", "NaN,20.5", "places.csv:4:7: lat: \"NaN\"");
        row("longitude inf", "places.csv", "11.5,20.5", "11.5,inf", "places.csv:4:8: lon: \"inf\"");
        row("latitude 91", "places.csv", "11.5,20.5", "91,20.5", "places.csv:4:7: lat: \"91\"");
        row("decimal comma", "places.csv", "11.5,20.5", "\"11,5\",20.5",
            "places.csv:4:7: lat: \"11,5\"");
        row("in_city 2", "places.csv", ",,0,0,", ",,2,0,",
            "places.csv:4:10: in_city: \"2\" is not a whole number from 0 to 1");
        row("negative area", "places.csv", "5.5", "-5.5",
            "places.csv:3:9: area_km2: \"-5.5\" is not a positive number");
        row("cell promised", "places.csv", ",,0,0,", ",,0,1,",
            "places.csv:4: cell: \"far\" has no cell");
        row("direction override", "places.csv", "far,Far,",
            "far,F\xE2\x80\xAE"
            "ar,",
            "places.csv:4:2: name_en: the text has the hidden character U+202E");
        row("escape sequence", "places.csv", "far,Far,", "far,\x1B[2JFar,",
            "places.csv:4:2: name_en: the text has the hidden character U+001B");
        row("kind is a sentence", "places.csv", "village", "a village",
            "places.csv:4:5: kind: \"a village\" is not a word");
        row("seq skips", "routes.csv", "road,3,", "road,4,",
            "routes.csv:4:5: seq: 4 comes where 3 is due");
        row("name changes", "routes.csv", "road,Road,طريق,road,3", "road,Way,طريق,road,3",
            "routes.csv:4:1: route_id: the points of \"road\" differ");
        row("unknown place", "control.csv", "\nsouth,", "\natlantis,",
            "control.csv:4:1: place_id: unknown id \"atlantis\"");
        row("31 November", "control.csv", "south,2020-01-01", "south,2020-11-31",
            "control.csv:4:2: valid_from: \"2020-11-31\" is not a date (write YYYY-MM-DD or "
            "YYYY-MM-DDTHH:MM)");
        row("unknown controller", "control.csv", "south,2020-01-01,red", "south,2020-01-01,blue",
            "control.csv:4:3: controller: unknown id \"blue\"");
        row("unknown status", "control.csv", "contested", "conquered",
            "control.csv:3:4: status: \"conquered\" is not known here (one of held, contested, "
            "withdrawn, unclear)");
        row("credibility 9", "control.csv", "2020-01-04,3", "2020-01-04,9",
            "control.csv:3:6: credibility: \"9\" is not a whole number from 1 to 6");
        row("credibility 0", "control.csv", "2020-01-04,3", "2020-01-04,0",
            "control.csv:3:6: credibility:");
        row("unknown source", "control.csv", "paper;radio", "paper;tv",
            "control.csv:3:7: source_ids: unknown id \"tv\"");
        row("claim twice", "control.csv", "south,2020-01-01,red,held,2020-01-01,2,radio,\n",
            "north,2020-01-01,red,held,2020-01-01,2,paper,\n",
            "control.csv:4:1: place_id: \"north/2020-01-01/red/held/paper\" stands on line 2 "
            "already");
        row("fault after quoted line break", "events.csv", ",region,,,,2020-01-02",
            ",region,,,x,2020-01-02", "events.csv:4:15: killed_best: \"x\" is not a whole number");
        row("ends before it starts", "events.csv", "2019-12-01,2020-01-02", "2019-12-01,2019-11-02",
            "events.csv:4:3: ends_at: the event ends before it starts");
        row("hour without a time", "events.csv", "e1,2020-01-03T14:30", "e1,2020-01-03",
            "events.csv:2:4: date_precision:");
        row("range without an end", "events.csv", "2019-12-01,2020-01-02", "2019-12-01,",
            "events.csv:4:3: ends_at: a range needs an end");
        row("unknown category", "events.csv", ",clash,", ",battle,",
            "events.csv:2:5: category: \"battle\" is not known here");
        row("title missing", "events.csv", "A clash", "",
            "events.csv:2:6: title: a value is missing");
        row("period reversed", "casualties.csv", "2020-01-01,2020-01-04", "2020-01-04,2020-01-01",
            "casualties.csv:2:4: period_to: the period ends before it begins");
        row("reported too soon", "casualties.csv", "c1,2020-01-04", "c1,2020-01-02",
            "casualties.csv:2:2: reported_on: the count was reported before its period ends");
        row("low above high", "casualties.csv", "3,4,5", "5,4,3",
            "casualties.csv:2:9: count_best: low, best and high are all missing or not in order");
        row("no count", "casualties.csv", "3,4,5", ",,", "casualties.csv:2:9: count_best:");
        row("negative count", "casualties.csv", "3,4,5", "-3,4,5",
            "casualties.csv:2:8: count_low: \"-3\" is not a whole number");
        row("huge count", "casualties.csv", "3,4,5", "3,4,99999999999999999999",
            "casualties.csv:2:10: count_high:");
        row("Arabic digits", "casualties.csv", "3,4,5", "3,٤,5",
            "casualties.csv:2:9: count_best: \"٤\" is not a whole number");
        row("unknown route", "route_status.csv", "\nroad,south,north,2020-01-03",
            "\nrail,south,north,2020-01-03", "route_status.csv:3:1: route_id: unknown id \"rail\"");
        row("speaker missing", "statements.csv", "A Speaker", "",
            "statements.csv:2:2: speaker: a value is missing");

        row("manifest is no JSON", "manifest.json", "\"id\": \"small\",", "\"id\": \"small\"",
            "manifest.json:3: the file is not valid JSON");
        row("manifest is a list", "manifest.json", "{\n\"id\"", "[{\n\"id\"", "manifest.json:");
        row("bad data-set id", "manifest.json", "\"small\"", "\"../small\"",
            "manifest.json:2: id: \"../small\" cannot stand here");
        row("unknown key", "manifest.json", "\"licence\"", "\"colour\": 1,\n\"licence\"",
            "manifest.json:9: unknown key \"colour\"");
        row("period reversed in manifest", "manifest.json", "\"to\": \"2020-01-05\"",
            "\"to\": \"2019-01-05\"", "manifest.json:4: period: it ends before it begins");
        row("period of a thousand years", "manifest.json", "\"to\": \"2020-01-05\"",
            "\"to\": \"3020-01-05\"", "manifest.json:4: period: it is longer than");
        row("telling date outside", "manifest.json", "\"2020-01-03\"", "\"2021-01-03\"",
            "manifest.json:6: telling_date: it lies outside the period");
        row("opening date outside", "manifest.json", "\"2020-01-02\"", "\"2019-12-31\"",
            "manifest.json:6: opening_date: it lies outside the period");
        row("zoom is text", "manifest.json", "\"zoom\": 11", "\"zoom\": \"11\"",
            "manifest.json:7: view.zoom: a number from 0 to 22 is wanted");
        row("no Arabic title", "manifest.json", ", \"ar\": \"صغير\"", "",
            "manifest.json:3: title.ar: a text is missing");

        row("geometry is no JSON", "cells.geojson", "[21,11]", "[21,NaN]",
            "cells.geojson:2: the file is not valid JSON");
        row("no collection", "cells.geojson", "FeatureCollection", "Features",
            "cells.geojson:1: the file holds no GeoJSON FeatureCollection");
        row("crossing ring", "cells.geojson", "[[20,10],[20,10.5],[21,10.5],[21,10],[20,10]]",
            "[[20,10],[21,10.5],[20,10.5],[21,10],[20,10]]",
            "cells.geojson:3: \"south\": the ring crosses or touches itself");
        row("open ring", "cells.geojson", ",[21,10],[20,10]]", ",[21,10]]",
            "cells.geojson:3: \"south\": the ring is not closed");
        row("point at 1e308", "cells.geojson", "[21,10],[20,10]]", "[1e308,10],[20,10]]",
            "cells.geojson:3: \"south\": the ring has a point that is not on Earth");
        row("a point is no polygon", "cells.geojson", "\"Polygon\",\"coordinates\":[[[20,10],",
            "\"Point\",\"coordinates\":[[[20,10],",
            "cells.geojson:3: \"south\": the geometry is no Polygon or MultiPolygon");
        row("cells overlap", "cells.geojson", "[[20,10],[20,10.5],[21,10.5],[21,10],[20,10]]",
            "[[20,10],[20,10.7],[21,10.7],[21,10],[20,10]]", "cells.geojson:3: \"south\" covers");
        row("cell without a name", "cells.geojson", "\"place_id\":\"south\"", "\"name\":\"south\"",
            "cells.geojson:3: the feature has no properties.place_id");
        row("cell of nowhere", "cells.geojson", "\"place_id\":\"south\"",
            "\"place_id\":\"atlantis\"",
            "cells.geojson:3: \"atlantis\" is not a place with cell 1");
        row("cell twice", "cells.geojson", "\"place_id\":\"south\"", "\"place_id\":\"north\"",
            "cells.geojson:3: \"north\" already has a cell on line 2");
        row("deep nesting", "cells.geojson", "[21,11]",
            QByteArray(5000, '[') + QByteArray(5000, ']'),
            "cells.geojson:2: the file is not valid JSON");
    }

    void oneFault()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(QString, fault);
        Files files = sdtest::smallDataset();
        const qsizetype at = files[file].indexOf(before);
        QVERIFY(at >= 0);
        files[file].replace(at, before.size(), after);
        const QTemporaryDir folder;
        sdtest::writeFiles(folder.path(), files);
        const Faults faults = faultsOf(folder.path());
        const QByteArray lines = allLines(faults);
        QVERIFY(!faults.empty());
        QVERIFY2(faults.front().toLine().startsWith(fault), lines);
        // A cell that is not where it belongs is also missing there.
        const bool isMisplaced = lines.contains("has no cell in cells.geojson");
        QVERIFY2(faults.size() == (isMisplaced && file == u"cells.geojson" ? 2U : 1U), lines);
    }

    void missingFiles_data()
    {
        QTest::addColumn<QString>("name");
        for (const auto &[name, bytes] : sdtest::smallDataset())
            QTest::newRow(qPrintable(name)) << name;
    }

    void missingFiles()
    {
        QFETCH(QString, name);
        Files files = sdtest::smallDataset();
        files.erase(name);
        const QTemporaryDir folder;
        sdtest::writeFiles(folder.path(), files);
        QCOMPARE(allLines(faultsOf(folder.path())),
                 name.toUtf8() + ": the file is missing from the data set");
    }

    void swappedFiles()
    {
        Files files = sdtest::smallDataset();
        std::swap(files[u"control.csv"_s], files[u"events.csv"_s]);
        const QTemporaryDir folder;
        sdtest::writeFiles(folder.path(), files);
        const QByteArray lines = allLines(faultsOf(folder.path()));
        QVERIFY2(lines.contains("control.csv:1:1: unknown column \"event_id\""), lines);
        QVERIFY2(lines.contains("events.csv:1: the column \"event_id\" is missing"), lines);
    }

    void truncatedFiles_data() { missingFiles_data(); }

    void truncatedFiles()
    {
        QFETCH(QString, name);
        // Cut in the middle of the last row or object: each such file must be noticed.
        Files files = sdtest::smallDataset();
        files[name].chop(files[name].endsWith("\"}\n") ? 3 : 12);
        const QTemporaryDir folder;
        sdtest::writeFiles(folder.path(), files);
        const Faults faults = faultsOf(folder.path());
        QVERIFY(!faults.empty());
        for (const Error &fault : faults)
            QCOMPARE(fault.where.file, name);
    }

    void manyFaultsAreAllReported()
    {
        Files files = sdtest::smallDataset();
        files[u"control.csv"_s].replace("north,2020", "nowhere,20x0");
        files[u"events.csv"_s].replace(",clash,", ",battle,");
        files[u"casualties.csv"_s].replace("paper,2,", "paper,7,");
        const QTemporaryDir folder;
        sdtest::writeFiles(folder.path(), files);
        const Faults faults = faultsOf(folder.path());
        QCOMPARE(faults.size(), size_t(2 * 2 + 1 + 1));
        for (const Error &fault : faults) {
            QVERIFY(fault.where.row > 1);
            QVERIFY(fault.where.column > 0);
        }
    }

    void hostileTextIsKeptAsText()
    {
        const QByteArray formula = "=HYPERLINK(\"\"http://x\"\")";
        const QByteArray markup = "<img src=http://x/y.png><script>alert(1)</script>&amp;";
        Files files = sdtest::smallDataset();
        files[u"events.csv"_s].replace("A clash", "\"" + formula + "\"");
        files[u"statements.csv"_s].replace("We saw it.", markup);
        const QTemporaryDir folder;
        sdtest::writeFiles(folder.path(), files);
        const QString path = folder.filePath(u"x.sitdesk"_s);
        QVERIFY(buildStore(folder.path(), path, {}));
        const auto store = Store::open(path, Store::Access::ReadOnly);
        QVERIFY(store);
        const auto snapshot = loadSnapshot(*store);
        QVERIFY(snapshot);
        const auto texts = readEventTexts(*store, snapshot->events.claimRow);
        QVERIFY(texts);
        QCOMPARE((*texts)[1].title.toUtf8(), QByteArray(formula).replace("\"\"", "\""));
        QCOMPARE(snapshot->statements[0].gist.toUtf8(), markup);
    }

    void linksOutOfTheFolderAreRefused()
    {
        const QTemporaryDir folder;
        const QTemporaryDir elsewhere;
        Files files = sdtest::smallDataset();
        QFile secret(elsewhere.filePath(u"secret"_s));
        QVERIFY(secret.open(QIODevice::WriteOnly));
        secret.write(files[u"statements.csv"_s]);
        secret.close();
        files.erase(u"statements.csv"_s);
        sdtest::writeFiles(folder.path(), files);
        QVERIFY(QFile::link(secret.fileName(), folder.filePath(u"statements.csv"_s)));
        QCOMPARE(allLines(faultsOf(folder.path())),
                 "statements.csv: the file is a link that leads out of the data set");
    }

    void aPipeIsNotWaitedFor()
    {
        const QTemporaryDir folder;
        Files files = sdtest::smallDataset();
        files.erase(u"statements.csv"_s);
        sdtest::writeFiles(folder.path(), files);
        QCOMPARE(mkfifo(QFile::encodeName(folder.filePath(u"statements.csv"_s)).constData(), 0600),
                 0);
        QCOMPARE(allLines(faultsOf(folder.path())), "statements.csv: this is no regular file");
    }

    void cancelLeavesNothing_data()
    {
        QTest::addColumn<int>("calls");
        for (int calls = 1; calls <= 41; calls += 8)
            QTest::addRow("after %d steps", calls) << calls;
    }

    void cancelLeavesNothing()
    {
        QFETCH(int, calls);
        const QTemporaryDir folder;
        sdtest::writeFiles(folder.path(), sdtest::smallDataset());
        const QTemporaryDir target;
        int left = calls;
        const auto built = buildStore(
            folder.path(), target.filePath(u"x.sitdesk"_s),
            {.programVersion = {}, .progress = [&left](double) { return --left > 0; }});
        QVERIFY(!built);
        QCOMPARE(built.error().front().code, ErrorCode::Cancelled);
        QVERIFY(
            QDir(target.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    }

    /// Nobody waits for the end of a file that is long.
    void cancelInTheMiddleOfAFile()
    {
        const QTemporaryDir folder;
        sdtest::writeFiles(folder.path(), sdtest::smallDataset());
        QFile events(folder.filePath(u"events.csv"_s));
        QVERIFY(events.open(QIODevice::Append));
        for (int i = 0; i < 20'000; ++i) {
            events.write(
                "more-" + QByteArray::number(i)
                + ",2020-01-02,,day,clash,More,More,North,north,10.75,20.5,place,mint,red,,"
                  "2020-01-03,paper,2\n");
        }
        events.close();
        double last = 0;
        bool isAskedAgain = false;
        const auto broken = readDataset(folder.path(), [&](double done) {
            isAskedAgain = isAskedAgain || last > 0.2;
            last = done;
            return done <= 0.2;
        });
        QVERIFY(!broken);
        QCOMPARE(broken.error().front().code, ErrorCode::Cancelled);
        QVERIFY(last > 0.2 && last < 0.3); // the file is nearly all of the half that is reading
        QVERIFY(!isAskedAgain);

        double before = 0;
        const auto whole = readDataset(folder.path(), [&](double done) {
            const bool isForward = done >= before;
            before = done;
            return isForward;
        });
        QVERIFY2(whole, whole ? "" : qPrintable(whole.error().front().toLine()));
        QCOMPARE(whole->events.size(), size_t(20'002));
    }

    void anExistingFileStaysUnlessForced()
    {
        const QTemporaryDir folder;
        sdtest::writeFiles(folder.path(), sdtest::smallDataset());
        const QString path = folder.filePath(u"notes.txt"_s);
        QFile notes(path);
        QVERIFY(notes.open(QIODevice::WriteOnly));
        notes.write("mine");
        notes.close();
        const auto refused = buildStore(folder.path(), path, {});
        QVERIFY(!refused);
        QCOMPARE(refused.error().size(), size_t(1));
        QVERIFY(refused.error().front().what.contains(u"already exists"_s));
        QCOMPARE(QFileInfo(path).size(), 4);

        // Forced but faulty: the old file stays.
        QFile::remove(folder.filePath(u"events.csv"_s));
        QVERIFY(!buildStore(folder.path(), path,
                            {.overwrite = true, .programVersion = {}, .progress = {}}));
        QCOMPARE(QFileInfo(path).size(), 4);

        sdtest::writeFiles(folder.path(), sdtest::smallDataset());
        QVERIFY(buildStore(folder.path(), path,
                           {.overwrite = true, .programVersion = {}, .progress = {}}));
        QVERIFY(Store::open(path, Store::Access::ReadOnly));
    }

    void badTargets()
    {
        const QTemporaryDir folder;
        sdtest::writeFiles(folder.path(), sdtest::smallDataset());
        const auto asFolder = buildStore(folder.path(), folder.path(), {});
        QVERIFY(!asFolder);
        QVERIFY(asFolder.error().front().what.contains(u"this is a folder"_s));
        const auto nowhere = buildStore(folder.path(), folder.filePath(u"none/x.sitdesk"_s), {});
        QVERIFY(!nowhere);
        QCOMPARE(nowhere.error().front().code, ErrorCode::NoPermission);
        const auto noSource = buildStore(folder.filePath(u"none"_s), folder.filePath(u"x"_s), {});
        QVERIFY(!noSource);
        QCOMPARE(noSource.error().front().code, ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestBadData)
#include "tst_baddata.moc"
