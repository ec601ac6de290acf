// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The worker's thread: loads and searches the bundled store, refuses others, answers the newest
// search.
#include "model/storeworker.h"
#include "modeltest.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

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

    void goesWhileAJobIsUnderWay()
    {
        StoreWorker worker;
        worker.load(bundledStorePath());
        worker.search(u"aleppo"_s);
    }
};

QTEST_GUILESS_MAIN(TestStoreWorker)
#include "tst_storeworker.moc"
