// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The wrapper around the SQLite C API.
#include "db/sqlite.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sd;

class TestSqlite : public QObject {
    Q_OBJECT

    static Database open()
    {
        auto database = Database::inMemory();
        if (!database || !database->runScript("CREATE TABLE t (a, b, c, d, e)"))
            qFatal("no database in memory");
        return std::move(*database);
    }

private slots:
    void valuesComeBack()
    {
        const Database database = open();
        const QString text = u"\u0627\u0644 '\"; DROP TABLE t; --\n"_s + QChar(0) + u"x"_s;
        const QByteArray blob("\x00\xFF\x01", 3);
        QVERIFY(database.run(u"INSERT INTO t VALUES (?, ?, ?, ?, ?)"_s, text, blob, qint64(1) << 40,
                             0.1, std::optional<int>()));
        auto statement = database.prepare(u"SELECT a, b, c, d, e FROM t"_s);
        QVERIFY(statement);
        QVERIFY(statement->step().value());
        QCOMPARE(statement->text(0), text);
        QCOMPARE(statement->blob(1), blob);
        QCOMPARE(statement->integer(2), qint64(1) << 40);
        QCOMPARE(statement->real(3), 0.1);
        QVERIFY(statement->isNull(4));
        QCOMPARE(statement->optionalInt(4), std::nullopt);
        QCOMPARE(statement->text(4), QString());
        QVERIFY(!statement->step().value());
    }

    void emptyTextIsNotNull()
    {
        const Database database = open();
        QVERIFY(database.run(u"INSERT INTO t (a, b) VALUES (?, ?)"_s, QString(), QByteArray()));
        QCOMPARE(database.value(u"SELECT (a IS NULL) || (b IS NULL) FROM t"_s), u"00"_s);
    }

    void aStatementCanRunAgain()
    {
        const Database database = open();
        auto insert = database.prepare(u"INSERT INTO t (a, b) VALUES (?, ?)"_s);
        QVERIFY(insert);
        QVERIFY(insert->run(1, u"one"_s));
        QVERIFY(
            insert->run(2, std::optional<QString>())); // the second value is gone, not "one" again
        QCOMPARE(database.value(u"SELECT count(b) FROM t"_s), u"1"_s);
    }

    void errorsAreValues()
    {
        const Database database = open();
        const auto bad = database.prepare(u"SELEC 1"_s);
        QVERIFY(!bad);
        QVERIFY(bad.error().what.contains(u"SELEC"_s));
        QVERIFY(!database.prepare(u"SELECT 1; SELECT 2"_s));
        QVERIFY(!database.prepare(u""_s));
        QVERIFY(!database.run(u"SELECT ?1"_s, 1, 2)); // a value too many
        QVERIFY(!database.value(u"SELECT a FROM t"_s));
        QVERIFY(!database.runScript("CREATE TABLE t (a)"));
    }

    void transactionsRollBackUnlessCommitted()
    {
        const Database database = open();
        {
            auto transaction = Transaction::begin(database);
            QVERIFY(transaction);
            QVERIFY(database.runScript("INSERT INTO t (a) VALUES (1)"));
        }
        QCOMPARE(database.value(u"SELECT count(*) FROM t"_s), u"0"_s);
        {
            auto transaction = Transaction::begin(database);
            QVERIFY(transaction);
            QVERIFY(!Transaction::begin(database));
            QVERIFY(database.runScript("INSERT INTO t (a) VALUES (1)"));
            QVERIFY(transaction->commit());
        }
        QCOMPARE(database.value(u"SELECT count(*) FROM t"_s), u"1"_s);
    }

    void aTimeLimitEndsAStatement()
    {
        const Database database = open();
        const QString endless = u"WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) "
                                "SELECT max(x) FROM n"_s;
        const TimeLimit limit(database, std::chrono::milliseconds(20));
        const auto result = database.value(endless);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::Cancelled);
    }

    void stoppingARowLoopStops()
    {
        const Database database = open();
        QVERIFY(database.runScript("INSERT INTO t (a) VALUES (1), (2), (3)"));
        int seen = 0;
        const auto result = forEachRow(database, u"SELECT a FROM t"_s,
                                       [&seen](const Statement &) -> Result<void> {
                                           if (++seen == 2)
                                               return std::unexpected(Error{.what = u"enough"_s});
                                           return {};
                                       });
        QVERIFY(!result);
        QCOMPARE(seen, 2);
    }

    void awkwardFileNames_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"plain.sitdesk", "with space.sitdesk", "a?b#c%20d&e=f.sitdesk",
                                 "file:x.sitdesk", "حلب.sitdesk", "quote'\".sitdesk"})
            QTest::newRow(name) << QString::fromUtf8(name);
    }

    void awkwardFileNames()
    {
        QFETCH(QString, name);
        QTemporaryDir folder;
        const QString path = folder.filePath(name);
        const auto database = Database::open(path, Database::Mode::Create);
        QVERIFY(database);
        QVERIFY(database->runScript("CREATE TABLE t (a)"));
        QVERIFY(QFile::exists(path));
        const QString copy = folder.filePath(u"copy of "_s + name);
        QVERIFY(database->copyTo(copy));
        QVERIFY(QFile::exists(copy));
        QVERIFY(!database->copyTo(copy));
        QVERIFY(QFile::exists(copy));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 2);
    }
};

QTEST_APPLESS_MAIN(TestSqlite)
#include "tst_sqlite.moc"
