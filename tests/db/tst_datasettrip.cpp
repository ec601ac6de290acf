// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A store as a folder of text and back: the same claims, the same picture, nothing lost.
#include "db/edit.h"
#include "db/export/exportjob.h"
#include "db/import/build.h"
#include "db/snapshot.h"
#include "importing.h"
#include "smalldataset.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace sd;
using namespace sdtest;

namespace {

void exportTo(const Store &store, const QString &folder)
{
    auto job = DataExport::begin(store, {.path = folder, .format = ExportFormat::Dataset});
    if (!job)
        qFatal("%s", qPrintable(job.error().toLine()));
    for (;;) {
        const auto done = (*job)->step();
        if (!done)
            qFatal("%s", qPrintable(done.error().toLine()));
        if (*done)
            return;
    }
}

Store built(const QString &folder, const QString &path)
{
    if (const auto done = buildStore(folder, path, {}); !done)
        qFatal("%s", qPrintable(done.error().front().toLine()));
    auto store = Store::open(path, Store::Access::ReadWrite);
    if (!store)
        qFatal("%s", qPrintable(store.error().toLine()));
    return std::move(*store);
}

QByteArray contentOfFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList linesOf(const Store &store, const QString &sql)
{
    QStringList lines;
    const auto read = forEachRow(store.database(), sql,
                                 [&lines](const Statement &row) { lines += row.text(0); });
    if (!read)
        qFatal("%s", qPrintable(read.error().toLine()));
    return lines;
}

/// All there is, but for which files the data set was built of.
QString wholeOf(const Store &store)
{
    QStringList lines = contentOf(store).split(u'\n');
    lines.removeIf([](const QString &line) { return line.contains(u"'dataset','dataset',"_s); });
    return lines.join(u'\n');
}

/// What stands, and the picture of each day as known on each day.
QString pictureOf(const Store &store)
{
    QStringList lines = linesOf(
        store, u"SELECT hex(uid) || version || kind || key || valid_from || reported_on || "
               "credibility || note FROM claim_standing ORDER BY 1"_s);
    lines += linesOf(store, u"SELECT hex(uid) || position || source_id FROM claim_source "
                            "JOIN claim_standing USING (claim_id) ORDER BY 1"_s);
    lines += linesOf(store, u"SELECT day || known_on || place_id || controller || status || note "
                            "FROM control_picture ORDER BY 1"_s);
    lines += linesOf(store,
                     u"SELECT day || known_on || route_id || from_place_id || to_place_id || "
                     "controller || status FROM route_picture ORDER BY 1"_s);
    return lines.join(u'\n');
}

const Editing editing{.author = u"an analyst"_s, .programVersion = u"test"_s, .now = now};

} // namespace

class TestDatasetTrip : public QObject {
    Q_OBJECT

private slots:
    void theBundledDataSetComesBack()
    {
        const QTemporaryDir folder;
        const Store store = built(QStringLiteral(SD_DATASET_DIR), folder.filePath(u"a.sitdesk"_s));
        exportTo(store, folder.filePath(u"out"_s));
        // Byte for byte, where no number may be written in two ways.
        for (const QString &name :
             {u"manifest.json"_s, u"sources.csv"_s, u"factions.csv"_s, u"control.csv"_s,
              u"casualties.csv"_s, u"route_status.csv"_s, u"statements.csv"_s}) {
            QCOMPARE(contentOfFile(folder.filePath(u"out/"_s + name)),
                     contentOfFile(QStringLiteral(SD_DATASET_DIR) + u'/' + name));
        }
        QVERIFY(!QFile::exists(folder.filePath(u"out/later.jsonl"_s)));
        const Store again = built(folder.filePath(u"out"_s), folder.filePath(u"b.sitdesk"_s));
        QCOMPARE(wholeOf(again), wholeOf(store));
        QCOMPARE(linesOf(again, u"SELECT hex(uid) || version || valid_from || reported_on || "
                                "credibility || note FROM claim_standing ORDER BY 1"_s),
                 linesOf(store, u"SELECT hex(uid) || version || valid_from || reported_on || "
                                "credibility || note FROM claim_standing ORDER BY 1"_s));
        // And from there on byte for byte all of it.
        exportTo(again, folder.filePath(u"twice"_s));
        for (const QString &name : QDir(folder.filePath(u"out"_s)).entryList(QDir::Files)) {
            QCOMPARE(contentOfFile(folder.filePath(u"twice/"_s + name)),
                     contentOfFile(folder.filePath(u"out/"_s + name)));
        }
    }

    void editsAndImportsAreNotLost()
    {
        const QTemporaryDir folder;
        writeFiles(folder.path(), smallDataset());
        Store store = built(folder.path(), folder.filePath(u"a.sitdesk"_s));
        ControlClaim claim;
        claim.place = {u"south"_s};
        claim.controller = {u"green"_s};
        claim.validFrom = *parseStamp(u"2020-01-04");
        claim.reportedOn = claim.validFrom.from.day();
        claim.credibility = 2;
        claim.sources = {{u"paper"_s}};
        claim.note = u"by \"car\",\nthen on foot"_s;
        const auto first = applyEdit(store,
                                     {.note = u"South changes hands"_s,
                                      .sources = {},
                                      .factions = {},
                                      .places = {},
                                      .claims = {{.claim = claim}}},
                                     editing);
        QVERIFY2(first, first ? "" : qPrintable(first.error().toLine()));
        const auto snapshot = loadSnapshot(store);
        QVERIFY(snapshot);
        Place place = snapshot->places.front();
        place.nameEn = u"Northern Town"_s;
        const auto second = applyEdit(store,
                                      {.note = u"Rename"_s,
                                       .sources = {},
                                       .factions = {},
                                       .places = {{.place = place}},
                                       .claims = {}},
                                      editing);
        QVERIFY2(second, second ? "" : qPrintable(second.error().toLine()));
        QVERIFY(turnEdit(store, *second, false, editing));
        QVERIFY(turnEdit(store, *second, true, editing));
        QVERIFY(turnEdit(store, *first, false, editing));
        import(store, writeFile(folder.filePath(u"acled.csv"_s),
                                acledHeader + acledRow("SYR1", "2020-01-02")
                                    + acledRow("SYR2", "2020-01-05")));

        exportTo(store, folder.filePath(u"out"_s));
        Store again = built(folder.filePath(u"out"_s), folder.filePath(u"b.sitdesk"_s));
        QCOMPARE(wholeOf(again), wholeOf(store));
        QCOMPARE(pictureOf(again), pictureOf(store));
        const auto before = editsOf(store);
        const auto after = editsOf(again);
        QVERIFY(before && after);
        QCOMPARE(after->size(), before->size());
        for (size_t i = 0; i < before->size(); ++i) {
            QCOMPARE((*after)[i].batch, (*before)[i].batch);
            QCOMPARE((*after)[i].note, (*before)[i].note);
            QCOMPARE((*after)[i].stands, (*before)[i].stands);
        }
        // What was taken back can still be restored.
        QVERIFY(turnEdit(store, *first, true, editing));
        QVERIFY(turnEdit(again, *first, true, editing));
        QCOMPARE(pictureOf(again), pictureOf(store));
    }

    void aStoreOfImportsAloneComesBack()
    {
        const QTemporaryDir folder;
        Store store = newStore(folder.filePath(u"a.sitdesk"_s));
        import(store, writeFile(folder.filePath(u"acled.csv"_s),
                                acledHeader + acledRow("SYR1") + acledRow("SYR2")));
        exportTo(store, folder.filePath(u"out"_s));
        const Store again = built(folder.filePath(u"out"_s), folder.filePath(u"b.sitdesk"_s));
        QCOMPARE(standingOf(again), standingOf(store));
        QCOMPARE(linesOf(again, u"SELECT key || value FROM meta ORDER BY 1"_s),
                 linesOf(store, u"SELECT key || value FROM meta ORDER BY 1"_s));
    }

    void brokenLaterRowsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("no JSON") << QByteArray("{\"table\":");
        QTest::newRow("no such table")
            << QByteArray(R"({"table":"sqlite_schema","row":{"type":"x"}})");
        QTest::newRow("the index")
            << QByteArray(R"({"table":"search_text_data","row":{"id":1,"block":{"hex":""}}})");
        QTest::newRow("a column less") << QByteArray(R"({"table":"name","row":{"name_id":1}})");
        QTest::newRow("another column")
            << QByteArray(R"({"table":"name","row":{"name_id":1,"kind":"actor","words":"x"}})");
        QTest::newRow("a value that cannot be")
            << QByteArray(R"({"table":"name","row":{"name_id":1,"kind":"ghost","text":"x"}})");
        QTest::newRow("a list") << QByteArray(
            R"({"table":"name","row":{"name_id":1,"kind":"actor","text":["x"]}})");
        QTest::newRow("refers to nothing") << QByteArray(
            R"({"table":"name_meaning","row":{"meaning_id":1,"name_id":77,"target":"","recorded_at":"2020-01-01T00:00:00Z","author":"x"}})");
        QTest::newRow("says nothing") << QByteArray(
            R"({"table":"claim","row":{"claim_id":900,"uid":{"hex":"000102030405060708090a0b0c0d0e0f"},"version":1,"kind":"event","key":"x","valid_from":"2020-01-01","valid_to":null,"precision":"day","reported_on":"2020-01-01","batch_id":1,"credibility":1,"withdrawn":0,"fingerprint":0,"note":""}})");
        QTest::newRow("one that is there") << QByteArray(
            R"({"table":"batch_turn","row":{"turn_id":1,"batch_id":99,"stands":0,"recorded_at":"2020-01-01T00:00:00Z","author":"x"}})");
    }

    void brokenLaterRowsAreRefused()
    {
        QFETCH(QByteArray, line);
        const QTemporaryDir folder;
        writeFiles(folder.path(), smallDataset());
        writeFile(folder.filePath(u"later.jsonl"_s), line + '\n');
        const QString path = folder.filePath(u"a.sitdesk"_s);
        const auto done = buildStore(folder.path(), path, {});
        QVERIFY(!done);
        QCOMPARE(done.error().front().where.file, u"later.jsonl"_s);
        QVERIFY(!QFile::exists(path));
    }
};

QTEST_GUILESS_MAIN(TestDatasetTrip)
#include "tst_datasettrip.moc"
