// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Merging a data-set folder into a store: the same adds nothing, the rest is one batch that can be
// taken back, and an id that means something else stops it.
#include "db/edit.h"
#include "db/export/exportjob.h"
#include "db/import/build.h"
#include "db/snapshot.h"
#include "importing.h"
#include "smalldataset.h"

#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace sd;
using namespace sdtest;

class TestDatasetImport : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    std::optional<Store> m_store;
    Files m_files;

    QString folder() const
    {
        const QString path = m_dir->filePath(u"newer"_s);
        QDir(path).removeRecursively();
        QDir().mkpath(path);
        writeFiles(path, m_files);
        return path;
    }
    void change(const char *file, const QByteArray &before, const QByteArray &after)
    {
        QByteArray &bytes = m_files[QString::fromLatin1(file)];
        QVERIFY(bytes.contains(before));
        bytes.replace(before, after);
    }
    void add(const char *file, const QByteArray &row) { m_files[QString::fromLatin1(file)] += row; }

    ImportResult merge() { return import(*m_store, folder()); }

    std::vector<Error> faults(bool dryRun = false)
    {
        const QString path = folder();
        ImportOptions options = optionsFor(path);
        options.dryRun = dryRun;
        auto job = ImportJob::begin(*m_store, path, options);
        for (;;) {
            const auto progress = (*job)->step();
            if (!progress)
                return (*job)->faults();
            if (progress->isFinished)
                return {};
        }
    }

    /// What somebody who looks sees: things with all analysts and data sets say, and claims.
    QString shown() const
    {
        QStringList lines;
        const auto things = loadThings(m_store->database());
        for (const Source &source : things->sources)
            lines += source.id.value + source.publisher + source.title + source.note;
        for (const Faction &faction : things->factions)
            lines += faction.id.value + faction.nameEn + faction.aliases.join(u' ') + faction.note;
        for (const Place &place : things->places)
            lines += place.id.value + place.nameEn + QString::number(place.centre.lat)
                   + QString::number(place.cell.size());
        for (const Route &route : things->routes)
            lines += route.id.value + QString::number(route.line.size());
        lines += QString::number(things->info.periodTo);
        static_cast<void>(forEachRow(
            m_store->database(),
            u"SELECT hex(uid) || version || kind || key || valid_from || reported_on || note || "
            "coalesce((SELECT group_concat(source_id) FROM claim_source AS s "
            "WHERE s.claim_id = c.claim_id), '') || coalesce((SELECT title || summary "
            "FROM event_text AS t WHERE t.claim_id = c.claim_id), '') "
            "FROM claim_standing AS c ORDER BY 1"_s,
            [&lines](const Statement &row) { lines += row.text(0); }));
        return lines.join(u'\n');
    }

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_files = smallDataset();
        const QString path = m_dir->filePath(u"x.sitdesk"_s);
        QVERIFY(buildStore(folder(), path, {}));
        auto store = Store::open(path, Store::Access::ReadWrite);
        QVERIFY(store);
        m_store = std::move(*store);
    }

    void cleanup()
    {
        if (m_store)
            QVERIFY(checkFully(*m_store));
        m_store.reset();
    }

    void theSameFolderAddsNothing()
    {
        const QString before = contentOf(*m_store);
        const ImportResult result = merge();
        QCOMPARE(result.batch, 0);
        QCOMPARE(result.counts.added + result.counts.changed + result.counts.rejected, 0);
        // 2 sources, 3 factions, 3 places, a road, and 3 + 2 + 2 + 2 + 1 claims
        QCOMPARE(result.counts.same, 19);
        QCOMPARE(result.counts.read, 19);
        QCOMPARE(contentOf(*m_store), before);
    }

    void whatIsNewOrOtherwiseIsOneBatchThatIsUndoneWhole()
    {
        const QString before = shown();
        add("sources.csv", "wire,The Wire,Telegrams,,,en,news_agency,C,\n");
        change("factions.csv", ",2001,,paper,", ",2001,since the war,paper,");
        add("places.csv", "hill,Hill,تل,,village,land,10.9,20.1,,0,0,map,500\n");
        add("routes.csv", "path,Path,درب,road,1,10.75,20.5\npath,Path,درب,road,2,10.9,20.1\n");
        add("control.csv", "hill,2020-01-04,green,held,2020-01-08,2,wire,\n");
        change("events.csv", "A clash", "A long clash");
        add("events.csv", "e3,2020-01-09,,day,shelling,Shells,On the hill,Hill,hill,10.9,20.1,"
                          "place,red,,1,2020-01-09,wire,2\n");
        change("casualties.csv", "c1,2020-01-04,", "c1,2020-01-06,"); // another uid, the same key
        change("casualties.csv", "killed,3,4,5", "killed,3,5,6");
        add("route_status.csv", "path,north,hill,2020-01-04,open,green,wire,2,\n");
        add("statements.csv", "s2,Another,general,2020-01-09,We did not.,wire\n");
        const ImportResult result = merge();
        QCOMPARE(result.counts.added, 7);   // source, place, route, and a claim of four kinds
        QCOMPARE(result.counts.changed, 3); // red, e1, c1
        QCOMPARE(result.counts.same, 19 - 3);
        QVERIFY(result.batch > 0);
        const auto batches = batchesOf(*m_store);
        QVERIFY(batches);
        QCOMPARE(batches->back().format, u"dataset"_s);
        QCOMPARE(batches->back().kind, u"import"_s);
        QCOMPARE(value(*m_store, u"SELECT group_concat(key || ' ' || version || ' ' || title, ', ' "
                                 "ORDER BY key) FROM claim_standing JOIN event_text "
                                 "USING (claim_id)"_s),
                 u"e1 2 A long clash, e2 1 Before, e3 1 Shells"_s);
        QCOMPARE(value(*m_store, u"SELECT group_concat(key || ' ' || version || ' ' || count_best "
                                 "|| ' ' || reported_on) FROM claim_standing JOIN casualty_claim "
                                 "USING (claim_id) WHERE key = 'c1'"_s),
                 u"c1 2 5 2020-01-06"_s);
        QCOMPARE(value(*m_store, u"SELECT controller FROM control_picture WHERE place_id = 'hill' "
                                 "AND day = '2020-01-09' AND known_on = '9999-12-31'"_s),
                 u"green"_s);
        const auto things = loadSnapshot(*m_store);
        QVERIFY(things);
        QCOMPARE(things->info.periodTo, dayOf(QDate(2020, 1, 9)));
        QCOMPARE(things->places.size(), size_t(4));
        QCOMPARE(things->routes.size(), size_t(2));
        QCOMPARE(things->factions[0].note, u"since the war"_s);
        QCOMPARE(value(*m_store, u"SELECT count(*) FROM search_text WHERE search_text MATCH "
                                 "'body:not'"_s),
                 u"1"_s);
        const QString merged = shown();
        QCOMPARE(merge().batch, 0); // again: nothing

        QVERIFY(undoBatch(*m_store, result.batch, u"tester"_s, now));
        QCOMPARE(shown(), before);
        const ImportResult again = merge();
        QCOMPARE(again.counts.added, 7);
        QCOMPARE(again.counts.changed, 3);
        QCOMPARE(loadSnapshot(*m_store)->routes.size(), size_t(2));
        QCOMPARE(shown().size(), merged.size());
        QCOMPARE(merge().batch, 0);
    }

    void whatAnAnalystCorrectedStays()
    {
        const auto things = loadThings(m_store->database());
        Place north = things->places.front();
        north.nameEn = u"North End"_s;
        EventClaim event;
        static_cast<Claim &>(event).uid = [&] {
            QByteArray uid;
            static_cast<void>(forEachRow(m_store->database(),
                                         u"SELECT uid FROM claim WHERE key = 'e1'"_s,
                                         [&uid](const Statement &row) { uid = row.blob(0); }));
            return uid;
        }();
        event.validFrom = *parseStamp(u"2020-01-03"_s);
        event.reportedOn = event.validFrom.from.day();
        event.sources = {{u"paper"_s}};
        event.title = u"A skirmish"_s;
        event.category = Category::Clash;
        event.position = {.lat = 10.75, .lon = 20.5};
        const auto kept = applyEdit(
            *m_store,
            {.note = u"names"_s, .places = {{.place = north}}, .claims = {{.claim = event}}},
            {.author = u"ann"_s, .programVersion = {}, .now = now});
        QVERIFY2(kept, kept ? "" : qPrintable(kept.error().toLine()));
        const QString before = contentOf(*m_store);
        QCOMPARE(merge().batch, 0);
        QCOMPARE(contentOf(*m_store), before);
        // A newer edition of that event takes the place of the correction.
        change("events.csv", "A clash", "A long clash");
        QCOMPARE(merge().counts.changed, 1);
        QCOMPARE(value(*m_store, u"SELECT version || title FROM claim_standing JOIN event_text "
                                 "USING (claim_id) WHERE key = 'e1'"_s),
                 u"3A long clash"_s);
        QCOMPARE(loadThings(m_store->database())->places.front().nameEn, u"North End"_s);
    }

    void anIdThatMeansSomethingElseStopsIt_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("what");
        QTest::newRow("a place far away") << "places.csv"_ba << "11.5,20.5"_ba << "51.5,20.5"_ba
                                          << 4 << u"far: the store has another place"_s;
        QTest::newRow("a place of another name not far")
            << "places.csv"_ba << "far,Far,بعيد,,village,land,11.5"_ba
            << "far,Mill,طاحونة,,village,land,11.8"_ba << 4 << u"another place"_s;
        QTest::newRow("a faction") << "factions.csv"_ba << "red,Red,أحمر,RED"_ba
                                   << "red,Blue,أزرق,BLU"_ba << 2 << u"another faction"_s;
        QTest::newRow("a source") << "sources.csv"_ba << "radio,The Radio,A bulletin"_ba
                                  << "radio,A Blog,A post"_ba << 3 << u"another source"_s;
        QTest::newRow("a road") << "routes.csv"_ba << "road,2,10.75,20.5"_ba
                                << "road,2,10.75,20.6"_ba << 2 << u"another route"_s;
        QTest::newRow("an event of another data set")
            << "manifest.json"_ba << "\"id\": \"small\""_ba << "\"id\": \"other\""_ba << 2
            << u"another data set"_s;
    }
    void anIdThatMeansSomethingElseStopsIt()
    {
        QFETCH(QByteArray, file);
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(int, line);
        QFETCH(QString, what);
        const QString content = contentOf(*m_store);
        if (file == "factions.csv")
            change("factions.csv", "Red Army;Reds", "Blues");
        change(file.constData(), before, after);
        const std::vector<Error> found = faults();
        QVERIFY(!found.empty());
        const auto expected = std::ranges::find_if(found, [&](const Error &fault) {
            return fault.what.contains(what) && fault.where.row == line
                && (file == "manifest.json" || fault.where.file == QString::fromLatin1(file));
        });
        QVERIFY2(expected != found.end(), qPrintable(found.front().toLine()));
        QCOMPARE(contentOf(*m_store), content);
        QVERIFY(!faults(true).empty()); // a trial says so too
    }

    void whatIsBrokenOffLeavesNothing()
    {
        add("statements.csv", "s2,Another,general,2020-01-04,We did not.,radio\n");
        const QString before = contentOf(*m_store);
        const QString path = folder();
        ImportOptions options = optionsFor(path);
        options.dryRun = true;
        const auto tried = importWith(*m_store, path, options);
        QVERIFY(tried);
        QCOMPARE(tried->counts.added, 1);
        QCOMPARE(tried->batch, 0);
        QCOMPARE(contentOf(*m_store), before);
        for (int steps = 0; steps < 4; ++steps) {
            auto job = ImportJob::begin(*m_store, path, optionsFor(path));
            QVERIFY(job);
            bool isFinished = false;
            for (int step = 0; step < steps && !isFinished; ++step) {
                const auto progress = (*job)->step();
                QVERIFY(progress);
                isFinished = progress->isFinished;
            }
            if (isFinished) // nothing is left to break off
                break;
            if (steps % 2 == 0)
                (*job)->cancel();
            job->reset();
            QCOMPARE(contentOf(*m_store), before);
        }
        m_files = smallDataset();
        change("events.csv", "mint,red,3", "mint,nobody,3");
        change("statements.csv", "s1,", ",");
        const std::vector<Error> found = faults();
        QCOMPARE(found.size(), size_t(2)); // as "build" says them
        QVERIFY(found[0].where.row > 0);
    }

    void anEmptyStoreTakesTheManifestOver()
    {
        m_store.reset();
        m_store = newStore(m_dir->filePath(u"empty.sitdesk"_s));
        const ImportResult result = merge();
        QCOMPARE(result.counts.added, 19);
        const auto snapshot = loadSnapshot(*m_store);
        QVERIFY(snapshot);
        QCOMPARE(snapshot->info.titleEn, u"Small"_s);
        QCOMPARE(snapshot->info.periodFrom, dayOf(QDate(2019, 12, 1))); // its first event
        QCOMPARE(snapshot->styles.size(), size_t(2));
        QCOMPARE(snapshot->events.size(), size_t(2));
    }

    /// A folder that another desk exported holds its imports as well.
    void importsOfAnotherDeskComeWhole()
    {
        const QString exported = m_dir->filePath(u"theirs"_s);
        const QString acled = writeFile(m_dir->filePath(u"a.csv"_s),
                                        acledHeader + acledRow("SYR1") + acledRow("SYR2"));
        {
            const QString path = m_dir->filePath(u"theirs.sitdesk"_s);
            QVERIFY(buildStore(folder(), path, {}));
            auto theirs = Store::open(path, Store::Access::ReadWrite);
            QVERIFY(theirs);
            QCOMPARE(import(*theirs, acled).counts.added, 2);
            auto job = DataExport::begin(*theirs,
                                         {.path = exported, .format = ExportFormat::Dataset});
            QVERIFY(job);
            for (auto done = (*job)->step(); done && !*done; done = (*job)->step()) { }
        }
        const ImportResult result = import(*m_store, exported);
        QCOMPARE(result.counts.added, 3); // two events and their publisher
        QCOMPARE(value(*m_store, u"SELECT count(*) FROM claim_standing JOIN event_text "
                                 "USING (claim_id) WHERE key LIKE 'SYR%' AND detail <> '' "
                                 "AND fingerprint <> 0"_s),
                 u"2"_s);
        QCOMPARE(value(*m_store, u"SELECT group_concat(DISTINCT text) FROM event_claim "
                                 "JOIN name ON name_id = actor_1_name"_s),
                 u"Military Forces of Syria (2000-2024)"_s);
        QCOMPARE(value(*m_store, u"SELECT group_concat(DISTINCT source_id) FROM claim_source "
                                 "JOIN claim USING (claim_id) WHERE key LIKE 'SYR%'"_s),
                 u"acled"_s);
        QCOMPARE(import(*m_store, exported).batch, 0);
        const ImportResult own = import(*m_store, acled);
        QCOMPARE(own.counts.same, 2);
        QCOMPARE(own.counts.added, 0);
    }
};

QTEST_GUILESS_MAIN(TestDatasetImport)
#include "tst_datasetimport.moc"
