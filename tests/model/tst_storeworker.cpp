// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The worker's thread: loads and searches the bundled store, refuses others, answers the newest
// search, imports while it answers, and writes lists.
#include "manyevents.h"
#include "model/storeworker.h"
#include "modeltest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <algorithm>

using namespace sd;
using namespace sdtest;
using namespace Qt::StringLiterals;

class TestStoreWorker : public QObject {
    Q_OBJECT

private slots:
    void loadsAndSearches()
    {
        StoreWorker worker;
        QSignalSpy loaded(&worker, &StoreWorker::loaded);
        QSignalSpy failed(&worker, &StoreWorker::failed);
        QSignalSpy found(&worker, &StoreWorker::found);
        worker.load(bundledStorePath());
        QVERIFY(loaded.wait(20000));
        QCOMPARE(failed.count(), 0);
        const auto situation = loaded[0][0].value<SituationPtr>();
        QCOMPARE(situation->info().id, bundled()->info().id);
        QCOMPARE(situation->control().size(), bundled()->control().size());

        worker.search(u"airport"_s);
        QVERIFY(QTest::qWaitFor([&] { return found.count() == 1; }));
        const auto rows = found[0][1].value<std::vector<qint64>>();
        QVERIFY(!rows.empty());
        for (const qint64 row : rows) {
            const bool known = situation->eventOfClaim(row) >= 0
                            || std::ranges::contains(situation->statements(), row,
                                                     &StatementClaim::row);
            QVERIFY(known);
        }
    }

    void theNewestSearchOvertakes()
    {
        StoreWorker worker;
        QSignalSpy loaded(&worker, &StoreWorker::loaded);
        QSignalSpy found(&worker, &StoreWorker::found);
        worker.load(bundledStorePath());
        for (const char *text : {"a", "al", "ale", "alep", "aleppo"}) // all wait behind the load
            worker.search(QString::fromLatin1(text));
        QVERIFY(loaded.wait(20000));
        QVERIFY(QTest::qWaitFor([&] { return found.count() > 0; }));
        worker.search(u"road"_s); // and nothing else was queued before it
        QVERIFY(QTest::qWaitFor([&] { return found.last()[0] == u"road"_s; }));
        QCOMPARE(found.count(), 2);
        QCOMPARE(found[0][0].toString(), u"aleppo"_s);
    }

    void refusesWhatIsNoStore()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"no.sitdesk"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("hello");
        file.close();
        StoreWorker worker;
        QSignalSpy failed(&worker, &StoreWorker::failed);
        worker.load(file.fileName());
        QVERIFY(QTest::qWaitFor([&] { return failed.count() == 1; }));
        QCOMPARE(failed[0][0].value<Error>().code, ErrorCode::NotAStore);
        worker.load(folder.filePath(u"missing"_s));
        QVERIFY(QTest::qWaitFor([&] { return failed.count() == 2; }));
        QCOMPARE(failed[1][0].value<Error>().code, ErrorCode::NotFound);
    }

    void aRefusedStoreLeavesTheOpenOne()
    {
        StoreWorker worker;
        QSignalSpy loaded(&worker, &StoreWorker::loaded);
        QSignalSpy failed(&worker, &StoreWorker::failed);
        QSignalSpy found(&worker, &StoreWorker::found);
        worker.load(bundledStorePath());
        worker.load(u"/nowhere/at.all"_s);
        QTRY_COMPARE(failed.count(), 1);
        worker.search(u"airport"_s);
        QTRY_COMPARE(found.count(), 1);
        QVERIFY(!found[0][1].value<std::vector<qint64>>().empty());
    }

    /// A store that this user never opened is read through, says how far it is, and can be left.
    void aFirstOpeningCanBeCancelled()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"large.sitdesk"_s);
        QVERIFY(QFile::copy(bundledStorePath(), path));
        {
            auto store = Store::open(path, Store::Access::ReadWrite);
            QVERIFY(store);
            QVERIFY(addManyEvents(store->database(), 20'000, 1));
        }
        StoreWorker worker(std::make_shared<CheckedFiles>(folder.filePath(u"checked"_s)));
        QSignalSpy loaded(&worker, &StoreWorker::loaded);
        QSignalSpy cancelled(&worker, &StoreWorker::loadCancelled);
        QSignalSpy failed(&worker, &StoreWorker::failed);
        QSignalSpy found(&worker, &StoreWorker::found);
        worker.load(bundledStorePath());
        QTRY_COMPARE(loaded.count(), 1);
        worker.load(path);
        worker.cancelLoad();
        QTRY_COMPARE(cancelled.count(), 1);
        QCOMPARE(failed.count(), 0);
        worker.search(u"airport"_s);
        QTRY_COMPARE(found.count(), 1);
        QVERIFY(!found[0][1].value<std::vector<qint64>>().empty()); // of the store before
        QSignalSpy checking(&worker, &StoreWorker::checking);
        worker.load(path);
        QTRY_COMPARE(loaded.count(), 2);
        QVERIFY(!checking.isEmpty());
        double before = 0;
        for (const auto &signal : checking) {
            QVERIFY(signal[0].toDouble() >= before && signal[0].toDouble() <= 1);
            before = signal[0].toDouble();
        }
        QCOMPARE(cancelled.count(), 1);
        checking.clear();
        worker.load(bundledStorePath()); // closes the other, which this user wrote and checked
        worker.load(path);
        QTRY_COMPARE(loaded.count(), 4);
        QVERIFY(checking.isEmpty());
    }

    void answersSearchesWhileItImports()
    {
        const QTemporaryDir folder;
        const QString path = copyOfStore(folder);
        StoreWorker worker;
        QSignalSpy loaded(&worker, &StoreWorker::loaded);
        QSignalSpy importing(&worker, &StoreWorker::importing);
        QSignalSpy imported(&worker, &StoreWorker::imported);
        QSignalSpy indexing(&worker, &StoreWorker::indexing);
        QSignalSpy found(&worker, &StoreWorker::found);
        worker.load(path);
        worker.beginImport(requestFor(tableOf(folder, 60'000)));
        QTRY_VERIFY(!importing.isEmpty());
        worker.search(u"airport"_s);
        QTRY_VERIFY(!found.isEmpty());
        QVERIFY(imported.isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(imported.count(), 1, 60'000);
        QCOMPARE(imported[0][0].value<ImportResult>().counts.added, 60'000);
        QCOMPARE(loaded.count(), 2);
        QCOMPARE(loaded[1][0].value<SituationPtr>()->events().size(),
                 loaded[0][0].value<SituationPtr>()->events().size() + 60'000);
        QTRY_VERIFY_WITH_TIMEOUT(!indexing.isEmpty() && indexing.last()[0] == indexing.last()[1],
                                 60'000);
        worker.search(u"quibble59999"_s);
        QTRY_COMPARE(found.last()[0].toString(), u"quibble59999"_s);
        QCOMPARE(found.last()[1].value<std::vector<qint64>>().size(), size_t(1));
    }

    void indexesLaterWhatWasLeftUnindexed()
    {
        const QTemporaryDir folder;
        const QString path = copyOfStore(folder);
        {
            StoreWorker worker;
            QSignalSpy imported(&worker, &StoreWorker::imported);
            worker.load(path);
            worker.beginImport(requestFor(tableOf(folder, 60'000)));
            QTRY_COMPARE_WITH_TIMEOUT(imported.count(), 1, 60'000);
        } // the program ends before all is searchable
        StoreWorker worker;
        QSignalSpy indexing(&worker, &StoreWorker::indexing);
        QSignalSpy found(&worker, &StoreWorker::found);
        worker.load(path);
        QTRY_VERIFY_WITH_TIMEOUT(!indexing.isEmpty() && indexing.last()[0] == indexing.last()[1],
                                 60'000);
        worker.search(u"quibble59999"_s);
        QTRY_COMPARE(found.count(), 1);
        QCOMPARE(found[0][1].value<std::vector<qint64>>().size(), size_t(1));
    }

    void writesListsForOthers()
    {
        const QTemporaryDir folder;
        StoreWorker worker;
        QSignalSpy loaded(&worker, &StoreWorker::loaded);
        QSignalSpy imported(&worker, &StoreWorker::imported);
        QSignalSpy exported(&worker, &StoreWorker::exported);
        worker.load(copyOfStore(folder));
        QFile table(folder.filePath(u"hostile.csv"_s));
        QVERIFY(table.open(QIODevice::WriteOnly));
        table.write("date,lat,lon,title,notes\n"
                    "2024-12-01,-36.2,37.1,\"=HYPERLINK(\"\"x\"\"), or so\",one\n"
                    "2024-12-02,36.2,37.1,Plain,two\n");
        table.close();
        worker.beginImport(requestFor(table.fileName()));
        QTRY_COMPARE(imported.count(), 1);
        const auto situation = loaded.last()[0].value<SituationPtr>();
        std::vector<qint32> rows;
        for (size_t row = 0; row < situation->events().size(); ++row) {
            if (situation->events().batch[row] == int(situation->batches().size()) - 1)
                rows.push_back(qint32(row));
        }
        QCOMPARE(rows.size(), size_t(2));
        rows.push_back(-1); // the first statement
        const QString csv = folder.filePath(u"list.csv"_s);
        worker.beginExport(
            {.path = csv, .format = EventFile::Format::Csv, .situation = situation, .rows = rows});
        QTRY_COMPARE(exported.count(), 1);
        QFile written(csv);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QByteArray text = written.readAll();
        QCOMPARE(text.count("\r\n"), 4);
        QVERIFY2(text.contains("\"'=HYPERLINK(\"\"x\"\"), or so\""), text.constData());
        QVERIFY2(text.contains(",-36.200000,37.100000,"), "a negative number is no formula");
        QVERIFY(text.contains(",hostile\r\n")); // whose row it is

        const QString map = folder.filePath(u"list.geojson"_s);
        worker.beginExport({.path = map,
                            .format = EventFile::Format::GeoJson,
                            .situation = situation,
                            .rows = rows});
        QTRY_COMPARE(exported.count(), 2);
        QFile features(map);
        QVERIFY(features.open(QIODevice::ReadOnly));
        const QJsonObject whole = QJsonDocument::fromJson(features.readAll()).object();
        QCOMPARE(whole[u"features"_s].toArray().size(), 3);
        QVERIFY(whole[u"credits"_s].toArray().contains(u"hostile"_s));
        const QJsonObject first = whole[u"features"_s][0].toObject();
        QCOMPARE(first[u"geometry"_s][u"coordinates"_s][1].toDouble(), -36.2);
        QVERIFY(whole[u"features"_s][2][u"geometry"_s].isNull());
    }

    void goesWhileAJobIsUnderWay()
    {
        StoreWorker worker;
        worker.load(bundledStorePath());
        worker.search(u"aleppo"_s);
    }

private:
    static QString copyOfStore(const QTemporaryDir &folder)
    {
        const QString path = folder.filePath(u"work.sitdesk"_s);
        if (!QFile::copy(bundledStorePath(), path))
            qFatal("cannot copy the store");
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
        return path;
    }
    static QString tableOf(const QTemporaryDir &folder, int rows)
    {
        QFile file(folder.filePath(u"many.csv"_s));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write");
        file.write("id,date,lat,lon,title\n");
        for (int i = 0; i < rows; ++i) {
            const QByteArray number = QByteArray::number(i);
            file.write(number + ",2024-12-01,36.2,37.1,quibble" + number + "\n");
        }
        return file.fileName();
    }
    static ImportRequest requestFor(const QString &file)
    {
        const auto detected = detect(file);
        if (!detected)
            qFatal("%s", qPrintable(detected.error().toLine()));
        return {.file = file,
                .options = {.detected = *detected,
                            .mapping = {},
                            .author = u"tester"_s,
                            .programVersion = u"test"_s,
                            .now = QDateTime(QDate(2025, 1, 1), QTime(12, 0), QTimeZone::UTC)},
                .target = ImportRequest::Target::Open,
                .targetPath = {}};
    }
};

QTEST_GUILESS_MAIN(TestStoreWorker)
#include "tst_storeworker.moc"
