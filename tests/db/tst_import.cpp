// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Imports of small files: what arrives, what is refused, and that a store is never half changed.
#include "db/import/build.h"
#include "db/names.h"
#include "db/searchindexer.h"
#include "db/snapshot.h"
#include "importing.h"
#include "smalldataset.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace sd;
using namespace sdtest;

class TestImport : public QObject {
    Q_OBJECT

    QString file(const QString &name, const QByteArray &bytes) const
    {
        return writeFile(m_folder->filePath(name), bytes);
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = std::make_unique<Store>(newStore(m_folder->filePath(u"My war.sitdesk"_s)));
    }

    void cleanup()
    {
        m_store.reset();
        m_folder.reset();
    }

    void acledRowBecomesAClaim()
    {
        const QString path = file(u"a.csv"_s, acledHeader + acledRow("SYR17"));
        QCOMPARE(optionsFor(path).detected.format, ImportFormat::Acled);
        const ImportResult result = import(*m_store, path);
        QCOMPARE(result.counts.added, 1);
        QCOMPARE(result.counts.rejected, 0);
        QCOMPARE(
            value(*m_store,
                  u"SELECT key || '|' || valid_from || '|' || precision || '|' || credibility "
                  "|| '|' || coalesce(valid_to, 'none') || '|' || category || '|' || lat || '|' "
                  "|| lon || '|' || geo_precision || '|' || killed FROM claim_standing "
                  "JOIN event_claim USING (claim_id)"_s),
            u"SYR17|2024-11-30|day|6|none|shelling|36.2|37.16|area|3"_s);
        QCOMPARE(value(*m_store, u"SELECT title FROM event_text"_s),
                 u"Shelling/artillery/missile attack: Military Forces of Syria (2000-2024) – "
                 "Civilians (Syria), Aleppo"_s);
        QCOMPARE(value(*m_store, u"SELECT summary FROM event_text"_s),
                 u"Shells fell, \"heavily\",\non two streets."_s);
        QCOMPARE(value(*m_store, u"SELECT cited || '|' || place_text FROM event_text"_s),
                 u"SOHR; Enab Baladi|Aleppo"_s);
        QCOMPARE(value(*m_store, u"SELECT (detail ->> 'inter1') || (detail ->> 'time_precision') "
                                 "|| (detail ->> 'tags') FROM event_text"_s),
                 u"State forces1crowd size=no report"_s);
        QCOMPARE(value(*m_store, u"SELECT text FROM name WHERE kind = 'location'"_s),
                 u"Aleppo / Jebel Saman / Aleppo / Syria"_s);
        QCOMPARE(value(*m_store,
                       u"SELECT format || '|' || source_id || '|' || period_from || '|' || "
                       "author FROM batch"_s),
                 u"acled|acled|2024-11-30|tester"_s);
        QCOMPARE(value(*m_store, u"SELECT hex(substr(uid, 1, 6)) FROM claim"_s), u"000000000011"_s);
        QVERIFY(checkFully(*m_store));
        QCOMPARE(value(*m_store, u"PRAGMA foreign_keys"_s), u"1"_s);
        QCOMPARE(value(*m_store, u"PRAGMA journal_mode"_s), u"wal"_s);
    }

    void olderAcledLayout()
    {
        const ImportResult result = import(
            *m_store,
            file(
                u"old.csv"_s,
                "data_id,iso,event_id_cnty,event_id_no_cnty,event_date,year,time_precision,"
                "event_type,sub_event_type,actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,"
                "interaction,region,country,admin1,admin2,admin3,location,latitude,longitude,"
                "geo_precision,source,source_scale,notes,fatalities,timestamp,iso3\n"
                "7,760,SYR9,9,31 January 2018,2018,1,Battles,Armed clash,A,,1,B,,2,12,Middle East,"
                "Syria,Idleb,Idleb,Idleb,Idlib,35.93,36.63,1,SOHR,National,Fighting.,0,1600000000,"
                "SYR\n"
                "8,760,SYR10,10,02-03-2018,2018,1,Riots/Protests,,A,,6,,,0,60,Middle East,Syria,"
                "Idleb,Idleb,Idleb,Idlib,35.93,36.63,1,SOHR,National,A march.,0,1600000000,SYR\n"));
        QCOMPARE(result.counts.added, 2);
        QCOMPARE(value(*m_store,
                       u"SELECT group_concat(valid_from || category, ' ') FROM claim JOIN "
                       "event_claim USING (claim_id)"_s),
                 u"2018-01-31clash 2018-03-02protest"_s);
    }

    void faultyRowsAreRejected_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *name, const QByteArray &bytes, const char *column,
                            const char *reason) {
            QTest::newRow(name) << bytes << QString::fromLatin1(column)
                                << QString::fromLatin1(reason);
        };
        row("no id", acledRow(""), "event_id_cnty", "the id of the event is missing");
        row("nan", acledRow("X1", "2024-11-30", "nan"), "latitude", "\"nan\" is not a latitude");
        row("infinite", acledRow("X1", "2024-11-30", "1", "inf"), "longitude",
            "\"inf\" is not a longitude");
        row("off the Earth", acledRow("X1", "2024-11-30", "90.5"), "latitude",
            "\"90.5\" is not a latitude");
        row("too far east", acledRow("X1", "2024-11-30", "1", "180.1"), "longitude", "180.1");
        row("no position", acledRow("X1", "2024-11-30", ""), "latitude", "\"\" is not a latitude");
        row("no date", acledRow("X1", "soon"), "event_date", "\"soon\" is not a date");
        row("impossible date", acledRow("X1", "2024-02-30"), "event_date", "is not a date");
        row("before all", acledRow("X1", "1899-12-31"), "event_date", "cannot be the date");
        row("far future", acledRow("X1", "2026-01-01"), "event_date", "cannot be the date");
        row("negative dead", acledRow("X1", "2024-11-30", "1", "1", "-1"), "fatalities",
            "\"-1\" is not a whole number");
        row("huge dead", acledRow("X1", "2024-11-30", "1", "1", "99999999999"), "fatalities",
            "is not a whole number");
        row("few fields", "X1,2024-11-30\n", "", "the row has 2 fields, the header 31");
        row("not UTF-8", acledRow("X1", "2024-11-30", "1", "1", "1", "\xC3("), "",
            "not valid UTF-8");
        row("NUL", acledRow("X1", "2024-11-30", "1", "1", "1", QByteArray("a\0b", 3)), "",
            "NUL byte");
        row("stray quote", "\"X1\"2,2024-11-30\n", "", "a quote stands where none may stand");
        row("too long", acledRow("X1", "2024-11-30", "1", "1", "1", QByteArray(1'100'000, 'x')), "",
            "longer than 1048576 bytes");
        row("far too long", acledRow("X1", "2024-11-30", "1", "1", "1", QByteArray(5'000'000, 'x')),
            "", "longer than 1048576 bytes");
    }

    void faultyRowsAreRejected()
    {
        QFETCH(QByteArray, row);
        QFETCH(QString, column);
        QFETCH(QString, reason);
        const QString path = file(u"f.csv"_s,
                                  acledHeader + acledRow("SYR1") + row + acledRow("SYR2"));
        Known utf8;
        utf8.encoding = Encoding::Utf8; // else one broken byte makes it an unknown encoding
        const ImportOptions options = optionsFor(path, utf8);
        const auto result = importWith(*m_store, path, options);
        QVERIFY2(result, qPrintable(result ? QString() : result.error().toLine()));
        QCOMPARE(result->counts.added, 2); // what comes before and after it
        QCOMPARE(result->counts.rejected, 1);
        const RejectedRow &rejected = result->rejected.first().front();
        QCOMPARE(rejected.line, 4); // the row before it has a line break
        QCOMPARE(rejected.column, column);
        QVERIFY2(rejected.reason.contains(reason), qPrintable(rejected.reason));
    }

    void anOpenQuoteSwallowsNothingSilently()
    {
        const QString path = file(u"q.csv"_s,
                                  acledHeader + acledRow("SYR1") + "\"SYR2,2024-11-30\n");
        const ImportResult result = import(*m_store, path);
        QCOMPARE(result.counts.added, 1);
        QCOMPARE(result.rejected.first().front().reason,
                 u"a quoted field is opened here and never closed"_s);
    }

    void importedTwiceAddsNothing()
    {
        const QByteArray bytes = acledHeader + acledRow("SYR1") + acledRow("SYR2")
                               + acledRow("SYR2") + acledRow("SYR1", "2024-11-29")
                               + acledRow("SYR3", "x");
        const QString path = file(u"a.csv"_s, bytes);
        const ImportResult first = import(*m_store, path);
        QCOMPARE(first.counts.added, 2);
        QCOMPARE(first.counts.same, 1);     // SYR2, twice the same
        QCOMPARE(first.counts.rejected, 2); // SYR1 with another date, SYR3
        const QString before = contentOf(*m_store);
        const ImportResult second = import(*m_store, path);
        QCOMPARE(second.counts.added, 0);
        QCOMPARE(second.counts.changed, 0);
        QCOMPARE(second.counts.same, 3);
        QCOMPARE(second.counts.rejected, 2);
        QCOMPARE(second.counts.missing, 0);
        QCOMPARE(second.batch, 0);
        QCOMPARE(contentOf(*m_store), before);
    }

    void aNewerExportAddsVersions()
    {
        import(*m_store, file(u"a.csv"_s, acledHeader + acledRow("SYR1") + acledRow("SYR2")
                                              + acledRow("SYR3")));
        const QString standing = standingOf(*m_store);
        QByteArray newer = acledHeader + acledRow("SYR1", "2024-11-30", "36.2", "37.16", "5")
                         + acledRow("SYR2") + acledRow("SYR4");
        newer.replace("1730000000", "1740000000"); // looked at again, not changed
        const ImportResult result = import(*m_store, file(u"b.csv"_s, newer));
        QCOMPARE(result.counts.added, 1);
        QCOMPARE(result.counts.changed, 1);
        QCOMPARE(result.counts.same, 1);
        QCOMPARE(result.counts.missing, 1); // SYR3, which stands as it was
        QCOMPARE(value(*m_store,
                       u"SELECT group_concat(key || 'v' || version || ' ' || killed, ', ' "
                       "ORDER BY key) FROM claim_standing JOIN event_claim USING (claim_id)"_s),
                 u"SYR1v2 5, SYR2v1 3, SYR3v1 3, SYR4v1 3"_s);
        // Undone, what it superseded stands again, and it can be imported once more.
        QVERIFY(undoBatch(*m_store, result.batch, u"me"_s, now));
        QCOMPARE(standingOf(*m_store), standing);
        QVERIFY(!undoBatch(*m_store, result.batch, u"me"_s, now));
        QVERIFY(!undoBatch(*m_store, 99, u"me"_s, now));
        const ImportResult again = import(*m_store, m_folder->filePath(u"b.csv"_s));
        QCOMPARE(again.counts.added, 1);
        QCOMPARE(again.counts.changed, 1);
        QVERIFY(checkFully(*m_store));
        const auto batches = batchesOf(*m_store);
        QCOMPARE(batches->size(), size_t(3));
        QVERIFY(batches->at(1).isUndone);
        QCOMPARE(batches->at(2).changed, 1);
    }

    void undoOfTheOnlyImportLeavesAnEmptyPicture()
    {
        const ImportResult result = import(*m_store,
                                           file(u"a.csv"_s, acledHeader + acledRow("S1")));
        QVERIFY(undoBatch(*m_store, result.batch, u"me"_s, now));
        const auto snapshot = loadSnapshot(*m_store);
        QVERIFY2(snapshot, qPrintable(snapshot ? QString() : snapshot.error().toLine()));
        QVERIFY(snapshot->events.size() == 0);
        QCOMPARE(dateOf(snapshot->info.periodFrom), now.date());
    }

    void cancelLeavesTheStoreAsItWas()
    {
        import(*m_store, file(u"a.csv"_s, acledHeader + acledRow("SYR1")));
        const QString before = contentOf(*m_store);
        QByteArray bytes = acledHeader;
        for (int i = 0; i < 20'000; ++i)
            bytes += acledRow("SYR" + QByteArray::number(i));
        const QString path = file(u"b.csv"_s, bytes);
        {
            auto job = ImportJob::begin(*m_store, path, optionsFor(path));
            QVERIFY(job);
            const auto progress = (*job)->step();
            QVERIFY(progress);
            (*job)->cancel();
        }
        QCOMPARE(contentOf(*m_store), before);
        {
            auto job = ImportJob::begin(*m_store, path, optionsFor(path));
            QVERIFY(job);
            QVERIFY((*job)->step());
        } // destroyed in the middle
        QCOMPARE(contentOf(*m_store), before);
        QCOMPARE(value(*m_store, u"PRAGMA journal_mode"_s), u"wal"_s);
        ImportOptions trial = optionsFor(path);
        trial.dryRun = true;
        const auto result = importWith(*m_store, path, trial);
        QVERIFY(result);
        QCOMPARE(result->counts.read, 20'000);
        QCOMPARE(result->counts.changed + result->counts.added + result->counts.same, 20'000);
        QCOMPARE(contentOf(*m_store), before);
    }

    void aFullDiskLeavesTheStoreAsItWas()
    {
        import(*m_store, file(u"a.csv"_s, acledHeader + acledRow("SYR1")));
        const QString before = contentOf(*m_store);
        QByteArray bytes = acledHeader;
        for (int i = 0; i < 5'000; ++i)
            bytes += acledRow("SYR" + QByteArray::number(i));
        const QString path = file(u"b.csv"_s, bytes);
        const QString pages = value(*m_store, u"PRAGMA page_count"_s);
        QVERIFY(m_store->database().value(u"PRAGMA max_page_count=%1"_s.arg(pages.toInt() + 50)));
        const auto result = importWith(*m_store, path, optionsFor(path));
        QVERIFY(!result);
        QVERIFY2(result.error().what.contains(u"full"_s), qPrintable(result.error().toLine()));
        QCOMPARE(contentOf(*m_store), before);
    }

    void aReadOnlyStoreIsRefused()
    {
        const QString path = m_store->path();
        m_store.reset();
        auto store = Store::open(path, Store::Access::ReadOnly);
        QVERIFY(store);
        const QString csv = file(u"a.csv"_s, acledHeader + acledRow("SYR1"));
        const auto job = ImportJob::begin(*store, csv, optionsFor(csv));
        QVERIFY(!job);
        QCOMPARE(job.error().code, ErrorCode::NoPermission);
    }

    void ownTableWithSemicolonsAndDecimalCommas()
    {
        const QString path = file(u"mine.csv"_s,
                                  "Datum ohne Namen;Name;Type;Lat;Lon;Killed;Party\r\n"
                                  "13.11.2024;Blast;IED;36,2;37,1;2;Reds\r\n"
                                  "1.12.2024;Fight;clash at the gate;36,3;37,2;;Reds\r\n"
                                  "1.12.2024;Fight;clash at the gate;36,3;37,2;;Reds\r\n");
        const ImportOptions options = optionsFor(path);
        QCOMPARE(options.detected.separator, ';');
        QVERIFY(options.detected.decimalComma);
        QCOMPARE(options.detected.dayOrder, DayOrder::DayFirst);
        QVERIFY(!options.detected.dayOrderIsOpen);
        const Mapping mapping = guessMapping(options.detected);
        QCOMPARE(mapping.columns.value(EventField::Date), u"Datum ohne Namen"_s);
        QCOMPARE(mapping.categories.value(u"IED"_s), Category::Explosion);
        QCOMPARE(*mappingFromJson(toJson(mapping)), mapping);
        const ImportResult result = import(*m_store, path);
        QCOMPARE(result.counts.added, 3); // no ids: twice the same may be two events
        QCOMPARE(
            value(*m_store, u"SELECT group_concat(valid_from || category || lat || title, ' ') "
                            "FROM claim JOIN event_claim USING (claim_id) JOIN event_text USING "
                            "(claim_id)"_s),
            u"2024-11-13explosion36.2Blast 2024-12-01clash36.3Fight 2024-12-01clash36.3Fight"_s);
        const ImportResult again = import(*m_store, path);
        QCOMPARE(again.counts.added, 0);
        QCOMPARE(again.counts.same, 3);
    }

    void ambiguousDatesAreAskedFor()
    {
        const QString path = file(u"d.csv"_s, "date,title,lat,lon\n01/02/2024,A,36,37\n");
        const ImportOptions open = optionsFor(path);
        QVERIFY(open.detected.dayOrderIsOpen);
        const auto refused = importWith(*m_store, path, open);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::BadInput);
        Known monthFirst;
        monthFirst.dayOrder = DayOrder::MonthFirst;
        QVERIFY(importWith(*m_store, path, optionsFor(path, monthFirst)));
        QCOMPARE(value(*m_store, u"SELECT valid_from FROM claim"_s), u"2024-01-02"_s);
        const QString mixed = file(u"m.csv"_s, "date,title,lat,lon\n13/02/2024,A,36,37\n"
                                               "02/13/2024,B,36,37\n");
        QVERIFY(optionsFor(mixed).detected.dayOrderIsOpen);
    }

    void encodings_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Encoding>("encoding");
        const QString text = u"date,title,lat,lon\n2024-11-30,حلب,36.2,37.1\n2024-12-01,حماة,35.1,"
                             "36.7\n"_s;
        QStringEncoder le(QStringEncoder::Utf16LE);
        QStringEncoder be(QStringEncoder::Utf16BE, QStringConverter::Flag::WriteBom);
        QTest::newRow("UTF-8") << text.toUtf8() << Encoding::Utf8;
        QTest::newRow("UTF-8 with mark") << "\xEF\xBB\xBF" + text.toUtf8() << Encoding::Utf8;
        QTest::newRow("UTF-16LE") << QByteArray(le(text)) << Encoding::Utf16Le;
        QTest::newRow("UTF-16BE with mark") << QByteArray(be(text)) << Encoding::Utf16Be;
        QTest::newRow("Windows-1256")
            << QByteArray("date,title,lat,lon\n2024-11-30,\xCD\xE1\xC8,36.2,37.1\n"
                          "2024-12-01,\xCD\xE3\xC7\xC9,35.1,36.7\n")
            << Encoding::Windows1256;
    }

    void encodings()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(Encoding, encoding);
        const QString path = file(u"e.csv"_s, bytes);
        const ImportOptions options = optionsFor(path);
        QCOMPARE(options.detected.encoding, encoding);
        QVERIFY(!options.detected.encodingIsOpen);
        QCOMPARE(options.detected.columns.front(), u"date"_s);
        QCOMPARE(import(*m_store, path).counts.added, 2);
        QCOMPARE(value(*m_store, u"SELECT group_concat(title, ' ') FROM event_text"_s),
                 u"حلب حماة"_s);
    }

    void anUnknownEncodingIsAskedFor()
    {
        const QString path = file(u"e.csv"_s, "date,title,lat,lon\n2024-11-30,Caf\xE9,36.2,37.1\n");
        const ImportOptions options = optionsFor(path);
        QVERIFY(options.detected.encodingIsOpen);
        QVERIFY(!importWith(*m_store, path, options));
    }

    void whatIsNoTableIsRefused()
    {
        for (const QByteArray &bytes :
             {QByteArray(), QByteArray("hello"), QByteArray("PK\x03\x04x"), QByteArray("{}")}) {
            const auto detected = detect(file(u"n.bin"_s, bytes));
            QVERIFY(!detected);
            QVERIFY(!detected.error().what.isEmpty());
        }
        QVERIFY(!detect(m_folder->filePath(u"missing.csv"_s)));
    }

    void ucdpWithoutAHeader()
    {
        const QString path = file(
            u"candidate.csv"_s,
            "149221,UKR-1,2014,1,Clear,1,13219,13219,Ukraine: Government,14085,14085,X,61,61,"
            "Government of Ukraine,5817,5817,Maidan,1,\"a\",Reuters News,2014-01-27,Dead man found,"
            "police,1,Kiev city,in Kiev,Kiev,,50.45,30.52,POINT (30.52 50.45),202022,Ukraine,369,"
            "Europe,1,1,2014-01-27 00:00:00.000,2014-01-29 00:00:00.000,0,0,2,1,3,5,2,369,\n");
        const ImportResult result = import(*m_store, path);
        QCOMPARE(result.counts.added, 1);
        QCOMPARE(value(*m_store,
                       u"SELECT valid_from || ' ' || valid_to || ' ' || precision || ' ' || "
                       "killed FROM claim JOIN event_claim USING (claim_id)"_s),
                 u"2014-01-27 2014-01-29 range 3"_s);
        QCOMPARE(
            value(*m_store,
                  u"SELECT group_concat(victim_group || ' ' || coalesce(count_low, '-') || ' ' "
                  "|| count_best || ' ' || coalesce(count_high, '-'), ', ') FROM casualty_claim "
                  "WHERE incident_of = (SELECT claim_id FROM event_claim)"_s),
            u"total 2 3 5, civilians - 2 -"_s);
        QVERIFY(checkFully(*m_store));
    }

    void namesFindTheirMeaning()
    {
        const QTemporaryDir dataset;
        writeFiles(dataset.path(), smallDataset());
        const QString path = m_folder->filePath(u"small.sitdesk"_s);
        QVERIFY(buildStore(dataset.path(), path, {}));
        auto store = Store::open(path, Store::Access::ReadWrite);
        QVERIFY(store);
        const ImportResult result = import(
            *store, file(u"n.csv"_s, "id,date,title,lat,lon,place,actor1,actor2\n"
                                     "1,2020-01-02,A,10.75,20.5,Top,red army,Nobody\n"
                                     "2,2020-01-02,B,50,20.5,Top,GRN,Nobody\n"));
        QCOMPARE(result.counts.added, 2);
        const auto open = namesInUse(*store, result.batch, true, 10);
        QVERIFY(open);
        QCOMPARE(open->size(), size_t(1));
        QCOMPARE(open->front().text, u"Nobody"_s);
        QCOMPARE(open->front().events, 2);
        const qint64 nobody = open->front().id;
        QVERIFY(
            !addMeanings(*store, {{nobody, u"unheard-of"_s}}, u"me"_s, u"2024-12-20T12:00:00Z"_s));
        QVERIFY(addMeanings(*store, {{nobody, u"mint"_s}}, u"me"_s, u"2024-12-20T12:00:00Z"_s));
        QVERIFY(namesInUse(*store, result.batch, true, 10)->empty());
        QCOMPARE(value(*store,
                       u"SELECT group_concat(text || '=' || target, ', ' ORDER BY text) FROM "
                       "name JOIN name_meaning USING (name_id)"_s),
                 u"GRN=green, Nobody=mint, Top=north, red army=red"_s);
    }

    void placesGiveAPosition()
    {
        const QTemporaryDir dataset;
        writeFiles(dataset.path(), smallDataset());
        const QString path = m_folder->filePath(u"small.sitdesk"_s);
        QVERIFY(buildStore(dataset.path(), path, {}));
        auto store = Store::open(path, Store::Access::ReadWrite);
        QVERIFY(store);
        const ImportResult result = import(*store, file(u"p.csv"_s, "date,title,place\n"
                                                                    "2020-01-02,A,top\n"
                                                                    "2020-01-02,B,Elsewhere\n"));
        QCOMPARE(result.counts.added, 1);
        QCOMPARE(result.counts.rejected, 1);
        QCOMPARE(value(*store, u"SELECT lat FROM event_claim ORDER BY claim_id DESC LIMIT 1"_s),
                 u"10.75"_s);
    }

    void searchFollowsBehind()
    {
        QByteArray bytes = acledHeader;
        for (int i = 0; i < 3'000; ++i)
            bytes += acledRow("SYR" + QByteArray::number(i));
        import(*m_store, file(u"a.csv"_s, bytes));
        {
            auto indexer = SearchIndexer::begin(*m_store);
            QVERIFY(indexer);
            QVERIFY((*indexer)->step());
        } // broken off; what was done is kept
        auto indexer = SearchIndexer::begin(*m_store);
        for (;;) {
            const auto progress = (*indexer)->step();
            QVERIFY(progress);
            QVERIFY(progress->done <= progress->total);
            if (progress->isFinished)
                break;
        }
        QVERIFY((*indexer)->pause());
        QCOMPARE(value(*m_store, u"SELECT count(*) FROM search_text('heavily')"_s), u"3000"_s);
        QCOMPARE(value(*m_store, u"SELECT count(*) FROM event_position"_s), u"3000"_s);
        QVERIFY(m_store->database().runScript(
            "INSERT INTO search_text (search_text) VALUES ('integrity-check')"));
        const auto rest = SearchIndexer::begin(*m_store);
        QVERIFY((*rest)->step()->isFinished);
    }

    void rejectedRowsBecomeASafeCsv()
    {
        QByteArray bytes = acledHeader;
        for (int i = 0; i < 2'000; ++i)
            bytes += acledRow("X" + QByteArray::number(i), "=cmd|'x'");
        const ImportResult result = import(*m_store, file(u"=r.csv"_s, bytes));
        QCOMPARE(result.counts.rejected, 2'000);
        QCOMPARE(result.batch, 0);
        const QString path = m_folder->filePath(u"out.csv"_s);
        QVERIFY(result.rejected.writeCsv(path, result.fileName));
        QFile out(path);
        QVERIFY(out.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = out.readAll().split('\n');
        QCOMPARE(lines.size(), 2'002);
        QCOMPARE(lines[0], "file,line,column,reason\r");
        QCOMPARE(lines[1], "'=r.csv,2,event_date,\"\"\"=cmd|'x'\"\" is not a date\"\r");
        QCOMPARE(csvCell(u"-1"_s), u"'-1"_s);
        QCOMPARE(csvCell(u"a,\"b\""_s), u"\"a,\"\"b\"\"\""_s);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
};

QTEST_GUILESS_MAIN(TestImport)
#include "tst_import.moc"
