// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Migrations, tried with steps made up for the test, and the triggers that keep claims as they are.
#include "db/import/build.h"
#include "db/snapshot.h"
#include "db/store.h"
#include "smalldataset.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sd;

class TestMigration : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_path;

    static Migrations withStep(const QByteArray &sql)
    {
        Migrations steps = migrations();
        steps.push_back({.version = steps.back().version + 1, .sql = sql});
        return steps;
    }

    QByteArray bytes() const
    {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private slots:
    void init()
    {
        QTemporaryDir dataset;
        sdtest::writeFiles(dataset.path(), sdtest::smallDataset());
        m_path = m_folder.filePath(u"x.sitdesk"_s);
        QVERIFY(buildStore(dataset.path(), m_path,
                           {.overwrite = true, .programVersion = {}, .progress = {}}));
    }

    void cleanup()
    {
        for (const QString &name : QDir(m_folder.path()).entryList(QDir::Files))
            QFile::remove(m_folder.filePath(name));
    }

    void stepsAreNumberedAndMatchTheConstants()
    {
        for (size_t i = 0; i < migrations().size(); ++i)
            QCOMPARE(migrations()[i].version, int(i) + 1);
        QCOMPARE(migrations().back().version, schemaVersion);
        const auto store = Store::open(m_path, Store::Access::ReadOnly);
        QVERIFY(store);
        QCOMPARE(store->database().value(u"PRAGMA user_version"_s), QString::number(schemaVersion));
        QCOMPARE(store->database().value(u"PRAGMA application_id"_s),
                 QString::number(applicationId));
    }

    void anOlderStoreIsBroughtUpToDateAfterABackup()
    {
        const QByteArray before = bytes();
        const Migrations steps = withStep(
            "ALTER TABLE scene ADD COLUMN theme TEXT NOT NULL DEFAULT 'dark';"
            "CREATE TABLE extra (x INTEGER) STRICT;");
        {
            const auto store = Store::open(m_path, Store::Access::ReadWrite, steps);
            QVERIFY2(store, store ? "" : qPrintable(store.error().toLine()));
            QCOMPARE(store->database().value(u"PRAGMA user_version"_s),
                     QString::number(schemaVersion + 1));
            QVERIFY(store->database().run(u"INSERT INTO extra VALUES (1)"_s));
            QVERIFY(loadSnapshot(*store));
        }
        // The backup is the store as it was, and opens with the program of before.
        const QString backup = m_path + u".v%1.backup"_s.arg(schemaVersion);
        const auto old = Store::open(backup, Store::Access::ReadOnly);
        QVERIFY(old);
        QCOMPARE(loadSnapshot(*old)->control.size(), size_t(3));
        // The new one opens again without a second backup, and is too new for the program of
        // before.
        QVERIFY(Store::open(m_path, Store::Access::ReadWrite, steps));
        QVERIFY(!QFile::exists(backup + u"-2"_s));
        QCOMPARE(Store::open(m_path, Store::Access::ReadWrite).error().code,
                 ErrorCode::NewerVersion);
        QVERIFY(bytes() != before);
    }

    void backupsAreNotOverwritten()
    {
        const QString backup = m_path + u".v%1.backup"_s.arg(schemaVersion);
        QFile taken(backup);
        QVERIFY(taken.open(QIODevice::WriteOnly));
        taken.write("mine");
        taken.close();
        QVERIFY(Store::open(m_path, Store::Access::ReadWrite,
                            withStep("CREATE TABLE extra (x INTEGER) STRICT")));
        QCOMPARE(QFileInfo(taken.fileName()).size(), 4);
        QVERIFY(QFile::exists(backup + u"-2"_s));
    }

    void aFailingStepChangesNothing()
    {
        const QByteArray before = bytes();
        const auto store = Store::open(
            m_path, Store::Access::ReadWrite,
            withStep("CREATE TABLE extra (x INTEGER) STRICT; DROP TABLE nowhere"));
        QVERIFY(!store);
        QCOMPARE(bytes(), before);
        QVERIFY(Store::open(m_path, Store::Access::ReadOnly));
    }

    void readingAnOlderStoreNeedsWritingFirst()
    {
        const QByteArray before = bytes();
        const auto store = Store::open(m_path, Store::Access::ReadOnly,
                                       withStep("CREATE TABLE extra (x INTEGER) STRICT"));
        QVERIFY(!store);
        QVERIFY(store.error().what.contains(u"older version"_s));
        QVERIFY(!store.error().hint.isEmpty());
        QCOMPARE(bytes(), before);
    }

    void claimsCannotBeChanged_data()
    {
        QTest::addColumn<QString>("sql");
        for (const char *table :
             {"batch", "batch_turn", "claim", "claim_source", "control_claim", "event_claim",
              "event_text", "name", "name_meaning", "casualty_claim", "route_status_claim",
              "statement_claim", "pin_claim", "source_revision", "faction_revision",
              "place_revision"}) {
            const QString name = QString::fromLatin1(table);
            const QString column = name.startsWith(u"batch"_s)  ? u"batch_id"_s
                                 : name.startsWith(u"name"_s)   ? u"name_id"_s
                                 : name.endsWith(u"revision"_s) ? u"batch_id"_s
                                                                : u"claim_id"_s;
            QTest::addRow("update %s", table) << u"UPDATE %1 SET %2 = %2"_s.arg(name, column);
            QTest::addRow("delete %s", table) << u"DELETE FROM %1"_s.arg(name);
        }
        QTest::newRow("replace claim")
            << u"INSERT OR REPLACE INTO claim SELECT claim_id, uid, version, kind, 'changed', "
               u"valid_from, valid_to, "
               "precision, reported_on, batch_id, credibility, withdrawn, fingerprint, note FROM claim"_s;
        QTest::newRow("replace control")
            << u"REPLACE INTO control_claim SELECT claim_id, place_id, controller, "
               "'unclear' FROM control_claim"_s;
    }

    void claimsCannotBeChanged()
    {
        QFETCH(QString, sql);
        const auto store = Store::open(m_path, Store::Access::ReadWrite);
        QVERIFY(store);
        // So that no table is empty.
        QVERIFY(store->database().runScript(
            "INSERT INTO batch_turn VALUES (1, 1, 0, '2020-01-01T00:00:00Z', 'me');"
            "INSERT INTO source_revision SELECT NULL, batch_id, source_id, publisher, title, url, "
            "published_on, language, kind, reliability, note FROM source;"
            "INSERT INTO faction_revision SELECT NULL, batch_id, faction_id, name_en, name_ar, "
            "short_name, bloc, kind, active_from, note, '[]', '[]', '[]', '[]', '[]', '{}', NULL, "
            "6, '' FROM faction;"
            "INSERT INTO place_revision SELECT NULL, batch_id, place_id, 0, name_en, name_ar, "
            "'[]', "
            "kind, parent, lat, lon, in_city, NULL, '', 0, NULL, NULL, NULL, NULL, 6, '' FROM "
            "place;"
            "INSERT INTO name VALUES (1, 'actor', 'Reds');"
            "INSERT INTO name_meaning VALUES (1, 1, 'red', '2020-01-01T00:00:00Z', 'me');"));
        QVERIFY(store->database().run(
            u"INSERT INTO claim SELECT 99, zeroblob(16), 1, 'pin', 'pin', valid_from, NULL, 'day', "
            u"reported_on, "
            "batch_id, 6, 0, 0, '' FROM claim WHERE claim_id = 1"_s));
        QVERIFY(store->database().run(u"INSERT INTO pin_claim VALUES (99, zeroblob(16), 'why')"_s));
        const auto done = store->database().run(sql);
        QVERIFY(!done);
        QCOMPARE(done.error().what, u"claims are never changed: add a new version"_s);
    }

    void badRowsAreRefused_data()
    {
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("value");
        const auto row = [](const char *column, const char *value) {
            QTest::addRow("%s %s", column, value)
                << QString::fromLatin1(column) << QString::fromLatin1(value);
        };
        row("uid", "x'00'");
        row("uid", "'text of 16 chars'");
        row("version", "0");
        row("kind", "'rumour'");
        row("valid_from", "'2020-02-30'");
        row("valid_from", "'2020-01-01T25:00'");
        row("valid_from", "'2020-1-1'");
        row("valid_from", "'now'");
        row("valid_from", "2020");
        row("valid_to", "'tomorrow'");
        row("precision", "'week'");
        row("reported_on", "'2020-01-01T10:00'");
        row("batch_id", "77");
        row("credibility", "9");
        row("withdrawn", "2");
    }

    void badRowsAreRefused()
    {
        QFETCH(QString, column);
        QFETCH(QString, value);
        const auto store = Store::open(m_path, Store::Access::ReadWrite);
        QVERIFY(store);
        std::vector<std::pair<QString, QString>> columns{{u"uid"_s, u"zeroblob(16)"_s},
                                                         {u"version"_s, u"1"_s},
                                                         {u"kind"_s, u"'control'"_s},
                                                         {u"key"_s, u"'k'"_s},
                                                         {u"valid_from"_s, u"'2020-01-01T10:00'"_s},
                                                         {u"valid_to"_s, u"'2020-01-02'"_s},
                                                         {u"precision"_s, u"'hour'"_s},
                                                         {u"reported_on"_s, u"'2020-01-02'"_s},
                                                         {u"batch_id"_s, u"1"_s},
                                                         {u"credibility"_s, u"2"_s},
                                                         {u"withdrawn"_s, u"0"_s}};
        const auto insert = [&] {
            QStringList names;
            QStringList values;
            for (const auto &[name, text] : columns) {
                names += name;
                values += text;
            }
            return store->database().run(
                u"INSERT INTO claim (%1) VALUES (%2)"_s.arg(names.join(u','), values.join(u',')));
        };
        QVERIFY(insert());
        QVERIFY(!insert()); // same uid, version and batch
        columns[0].second = u"x'%1'"_s.arg(u"AB"_s.repeated(16));
        for (auto &[name, text] : columns) {
            if (name == column)
                text = value;
        }
        QVERIFY(!insert());
    }
};

QTEST_GUILESS_MAIN(TestMigration)
#include "tst_migration.moc"
