// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Opening files from strangers: each refusal with its own message; reading where writing is not
// allowed.
#include "db/import/build.h"
#include "db/snapshot.h"
#include "db/store.h"
#include "smalldataset.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace sd;

namespace {

/// Ordinary rights while it lives, also where the tests run as root.
class OrdinaryUser {
public:
    OrdinaryUser()
    {
        constexpr uid_t nobody = 65534;
        isOrdinary = geteuid() != 0 || setresuid(nobody, nobody, 0) == 0;
    }
    OrdinaryUser(const OrdinaryUser &) = delete;
    OrdinaryUser &operator=(const OrdinaryUser &) = delete;
    ~OrdinaryUser() { static_cast<void>(setresuid(m_uid, m_uid, m_uid)); }

    bool isOrdinary = false;

private:
    uid_t m_uid = getuid();
};

} // namespace

class TestStoreOpen : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QByteArray m_good;

    QString write(const QByteArray &bytes, const QString &name = u"x.sitdesk"_s)
    {
        const QString path = m_folder.filePath(name);
        QFile::remove(path);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }

    /// The good store after a change by somebody with another program.
    QString altered(const char *sql)
    {
        const QString path = write(m_good);
        const auto database = Database::open(path, Database::Mode::ReadWrite);
        if (!database || !database->runScript("PRAGMA foreign_keys=OFF"))
            qFatal("cannot open");
        if (const auto done = database->runScript(sql); !done)
            qFatal("%s", qPrintable(done.error().what));
        return path;
    }

private slots:
    void initTestCase()
    {
        QTemporaryDir dataset;
        sdtest::writeFiles(dataset.path(), sdtest::smallDataset());
        const QString path = m_folder.filePath(u"good.sitdesk"_s);
        QVERIFY(buildStore(dataset.path(), path, {}));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_good = file.readAll();
        QVERIFY(Store::open(path, Store::Access::ReadOnly));
    }

    void files_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("what");
        const auto row = [](const char *name, const QByteArray &bytes, ErrorCode code,
                            const QString &what) {
            QTest::newRow(name) << bytes << int(code) << what;
        };
        const auto withNumber = [this](int at, quint32 number) {
            QByteArray bytes = m_good;
            for (int i = 0; i < 4; ++i)
                bytes[at + i] = char(number >> (24 - 8 * i) & 0xFF);
            return bytes;
        };
        row("empty", "", ErrorCode::NotAStore, u"the file is empty"_s);
        row("text", "event_id,title\n1,x\n", ErrorCode::NotAStore,
            u"this is not a Situation Desk store"_s);
        row("PNG", "\x89PNG\r\n\x1A\n", ErrorCode::NotAStore,
            u"this is not a Situation Desk store"_s);
        row("other database", withNumber(68, 0), ErrorCode::NotAStore,
            u"this is a database of another program"_s);
        row("newer version", withNumber(60, 99), ErrorCode::NewerVersion,
            u"written by a newer version"_s);
        row("version 0", withNumber(60, 0), ErrorCode::Damaged, u"it has no format version"_s);
        row("magic alone", m_good.first(16), ErrorCode::Damaged, u"it is cut short"_s);
        row("header alone", m_good.first(100), ErrorCode::Damaged, u"it is cut short"_s);
        row("half", m_good.first(m_good.size() / 2), ErrorCode::Damaged, u"it is cut short"_s);
        row("last byte missing", m_good.chopped(1), ErrorCode::Damaged, u"it is cut short"_s);
        row("absurd page size", withNumber(16, 0x00030101), ErrorCode::Damaged,
            u"the store is damaged"_s);
        // The first page holds the schema; the others tables and indexes.
        const qsizetype page = 4096;
        for (const qsizetype at : {qsizetype(0), page, 2 * page, m_good.size() / 2 / page * page}) {
            QByteArray bytes = m_good;
            const qsizetype begin = at == 0 ? 100 : at;
            for (qsizetype i = begin; i < at + page; ++i)
                bytes[i] = char(~bytes[i]);
            row(qPrintable(u"page %1 flipped"_s.arg(at / page + 1)), bytes, ErrorCode::Damaged,
                u"the store is damaged"_s);
        }
    }

    void files()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, code);
        QFETCH(QString, what);
        const QString path = write(bytes);
        for (const auto access : {Store::Access::ReadOnly, Store::Access::ReadWrite}) {
            const auto store = Store::open(path, access);
            QVERIFY(!store);
            const Error error = store.error();
            QVERIFY2(error.what.contains(what), qPrintable(error.toLine()));
            QCOMPARE(int(error.code), code);
            QCOMPARE(error.where.file, path);
            QVERIFY(!error.hint.isEmpty());
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QCOMPARE(file.readAll(), bytes); // a refused file is left as it was
        }
    }

    void noiseNeverCrashes()
    {
        QRandomGenerator random(20241130);
        int refused = 0;
        for (int round = 0; round < 150; ++round) {
            QByteArray bytes = m_good;
            const int flips = 1 << random.bounded(8);
            for (int i = 0; i < flips; ++i)
                bytes[random.bounded(int(bytes.size()))] = char(random.bounded(256));
            const auto store = Store::open(write(bytes), Store::Access::ReadOnly);
            if (!store || !loadSnapshot(*store))
                ++refused;
        }
        QVERIFY(refused > 50); // a changed letter in a text cannot be seen
    }

    void alteredStores_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QString>("what");
        const auto row = [](const char *name, const QByteArray &sql, const char *what) {
            QTest::newRow(name) << sql << QString::fromLatin1(what);
        };
        const char *schema = "its tables, views or triggers are not those of a store";
        row("extra trigger",
            "CREATE TRIGGER evil AFTER INSERT ON scene BEGIN DELETE FROM scene; END", schema);
        row("extra view", "CREATE VIEW evil AS SELECT 1", schema);
        row("extra table", "CREATE TABLE evil (x)", schema);
        row("extra virtual table", "CREATE VIRTUAL TABLE evil USING fts5(x)", schema);
        row("guard removed", "DROP TRIGGER claim_no_update", schema);
        row("table missing", "DROP TABLE scene", schema);
        row("index missing", "DROP INDEX pin_claim_target", schema);
        row("other view of that name",
            "DROP VIEW pinned; CREATE VIEW pinned AS SELECT uid FROM claim", schema);
        row("reference to nowhere", "INSERT INTO faction_part VALUES ('red', 1, 'nobody')",
            "a row of faction_part refers to a missing faction");
        row("claim without content",
            "INSERT INTO claim SELECT 99, randomblob(16), 1, kind, key, valid_from, valid_to, "
            "precision, reported_on, "
            "batch_id, credibility, 0, 0, '' FROM claim WHERE claim_id = 1",
            "claim 99 (control) says nothing");
    }

    void alteredStores()
    {
        QFETCH(QByteArray, sql);
        QFETCH(QString, what);
        const auto store = Store::open(altered(sql), Store::Access::ReadOnly);
        QVERIFY(!store);
        QCOMPARE(store.error().code, ErrorCode::Damaged);
        QVERIFY2(store.error().what.contains(what), qPrintable(store.error().toLine()));
    }

    void contentThatCannotBeUsed_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("no period") << QByteArray("DELETE FROM meta WHERE key = 'period_from'");
        QTest::newRow("period reversed")
            << QByteArray("UPDATE meta SET value = '1999-01-01' WHERE key = 'period_to'");
        QTest::newRow("cell is no geometry") << QByteArray("UPDATE cell SET geometry = '{}'");
        QTest::newRow("cell off the Earth")
            << QByteArray("UPDATE cell SET geometry = replace(geometry, '10.5', '1e308')");
        const auto row = [](const char *name, const QByteArray &sql) {
            QTest::newRow(name)
                << QByteArray("PRAGMA ignore_check_constraints=ON;"
                              "DROP TRIGGER claim_no_update; DROP TRIGGER event_claim_no_update;")
                       + sql
                       + "CREATE TRIGGER claim_no_update BEFORE UPDATE ON claim\n"
                         "BEGIN SELECT RAISE(ABORT, 'claims are never changed: add a new "
                         "version'); END;"
                         "CREATE TRIGGER event_claim_no_update BEFORE UPDATE ON event_claim\n"
                         "BEGIN SELECT RAISE(ABORT, 'claims are never changed: add a new "
                         "version'); END;";
        };
        row("no reliability", "UPDATE source SET reliability = '';");
        row("file address", "UPDATE source SET url = 'file:///etc/passwd';");
        row("colour is markup", "UPDATE style SET colour = '<b>';");
        row("place off the Earth", "UPDATE place SET lat = 1e308;");
        row("route off the Earth", "UPDATE route_point SET lon = -181;");
        row("view off the Earth", "UPDATE meta SET value = 'nan' WHERE key = 'view_lat';");
        row("zoom", "UPDATE meta SET value = '1e9' WHERE key = 'view_zoom';");
        row("unknown bloc", "UPDATE faction SET bloc = 'x';");
        row("credibility", "UPDATE claim SET credibility = 9;");
        row("uid", "UPDATE claim SET uid = x'00' WHERE claim_id = 1;");
        row("date", "UPDATE claim SET valid_from = '2020-02-30' WHERE claim_id = 1;");
        row("event off the Earth", "UPDATE event_claim SET lat = -1e300;");
        row("killed below zero", "UPDATE event_claim SET killed = -1;");
        row("unknown category", "UPDATE event_claim SET category = 'x';");
    }

    void contentThatCannotBeUsed()
    {
        QFETCH(QByteArray, sql);
        const auto store = Store::open(altered(sql), Store::Access::ReadOnly);
        QVERIFY(store);
        const auto snapshot = loadSnapshot(*store);
        QVERIFY(!snapshot);
        QCOMPARE(snapshot.error().code, ErrorCode::Damaged);
        QCOMPARE(snapshot.error().where.file, store->path());
    }

    void whatWasCheckedIsNotReadThroughAgain()
    {
        const auto checked = std::make_shared<const CheckedFiles>(m_folder.filePath(u"cache/x"_s));
        const QByteArray fault =
            "INSERT INTO claim SELECT 99, randomblob(16), 1, kind, key, valid_from, valid_to, "
            "precision, reported_on, batch_id, credibility, 0, 0, '' FROM claim WHERE claim_id = 1";
        const QString path = altered(fault.constData());
        const auto open = [&](Store::Access access) {
            return Store::open(path, access, migrations(), checked);
        };
        QVERIFY(!open(Store::Access::ReadOnly));
        QVERIFY(!checked->knows(path)); // a refused file is not remembered
        checked->remember(path);
        QVERIFY(open(Store::Access::ReadOnly));
        {
            const auto store = open(Store::Access::ReadWrite);
            QVERIFY(store);
            QVERIFY(store->database().run(u"DELETE FROM scene"_s));
        }
        QVERIFY(checked->knows(path)); // what it wrote itself it still knows
        QFile file(path);
        QVERIFY(file.open(QIODevice::Append) && file.write("x") == 1);
        file.close();
        QVERIFY(!checked->knows(path));
        QVERIFY(!open(Store::Access::ReadOnly));
    }

    void notFiles()
    {
        const auto open = [](const QString &path) {
            return Store::open(path, Store::Access::ReadOnly);
        };
        const auto missing = open(m_folder.filePath(u"missing.sitdesk"_s));
        QCOMPARE(missing.error().code, ErrorCode::NotFound);
        const auto folder = open(m_folder.path());
        QCOMPARE(folder.error().code, ErrorCode::NotAStore);
        QVERIFY(folder.error().what.contains(u"folder"_s));
        const QString pipe = m_folder.filePath(u"pipe"_s);
        QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QCOMPARE(open(pipe).error().code, ErrorCode::NotAStore);
        QCOMPARE(open(u"/dev/zero"_s).error().code, ErrorCode::NotAStore);
        const QString loop = m_folder.filePath(u"loop"_s);
        QVERIFY(QFile::link(loop, loop));
        QCOMPARE(open(loop).error().code, ErrorCode::NotFound);
        QCOMPARE(open(QString()).error().code, ErrorCode::NotFound);
    }

    void writingAndClosingLeavesOneFile()
    {
        const QString path = write(m_good);
        {
            auto store = Store::open(path, Store::Access::ReadWrite);
            QVERIFY(store);
            QCOMPARE(store->access(), Store::Access::ReadWrite);
            QVERIFY(store->readOnlyReason().isEmpty());
            QCOMPARE(store->database().value(u"PRAGMA journal_mode"_s), u"wal"_s);
            QVERIFY(store->database().run(u"INSERT INTO scene VALUES (1, 'one', 1, '{}')"_s));
            QVERIFY(QFile::exists(path + u"-wal"_s));

            // A moved store closes once, and the one it replaces closes as well.
            auto other = Store::open(path, Store::Access::ReadOnly);
            QVERIFY(other);
            *other = std::move(*store);
            QCOMPARE(other->access(), Store::Access::ReadWrite);
        }
        QVERIFY(!QFile::exists(path + u"-wal"_s));
        QVERIFY(!QFile::exists(path + u"-shm"_s));
        const auto again = Store::open(path, Store::Access::ReadOnly);
        QVERIFY(again);
        QCOMPARE(again->database().value(u"PRAGMA journal_mode"_s), u"delete"_s);
        QCOMPARE(again->database().value(u"SELECT count(*) FROM scene"_s), u"1"_s);
        QVERIFY(!again->database().run(u"DELETE FROM scene"_s));
    }

    void handingOverGivesOneSoundFile()
    {
        const QString path = write(m_good);
        const QString copy = m_folder.filePath(u"copy.sitdesk"_s);
        {
            auto store = Store::open(path, Store::Access::ReadWrite);
            QVERIFY(store);
            QVERIFY(store->database().run(u"INSERT INTO scene VALUES (1, 'one', 1, '{}')"_s));
            QVERIFY(store->handOver(copy)); // what still lies in the -wal goes along
            QCOMPARE(store->handOver(copy).error().code, ErrorCode::BadInput);
            QVERIFY(!store->handOver(m_folder.filePath(u"none/copy.sitdesk"_s)));
        }
        QVERIFY(!QFile::exists(copy + u"-wal"_s));
        const auto store = Store::open(copy, Store::Access::ReadOnly);
        QVERIFY(store);
        QVERIFY(checkFully(*store));
        QCOMPARE(store->database().value(u"PRAGMA journal_mode"_s), u"delete"_s);
        QCOMPARE(store->database().value(u"SELECT count(*) FROM scene"_s), u"1"_s);
    }

    void createRefusesWhatIsThere()
    {
        const QString path = m_folder.filePath(u"new.sitdesk"_s);
        {
            const auto store = Store::create(path);
            QVERIFY(store);
            QCOMPARE(store->access(), Store::Access::ReadWrite);
        }
        QCOMPARE(Store::create(path).error().code, ErrorCode::BadInput);
        QCOMPARE(Store::create(m_folder.filePath(u"none/new.sitdesk"_s)).error().code,
                 ErrorCode::NotFound);
        QVERIFY(Store::open(path, Store::Access::ReadWrite));
    }

    void withoutRights_data()
    {
        QTest::addColumn<int>("fileMode");
        QTest::addColumn<int>("folderMode");
        QTest::addColumn<bool>("wal"); // the file was left in WAL mode
        QTest::addColumn<bool>("opens");
        QTest::addColumn<QString>("text");
        QTest::newRow("file not readable")
            << 0000 << 0755 << false << false << u"may not be read"_s;
        QTest::newRow("file not writable")
            << 0444 << 0777 << false << true << u"The file may not be written"_s;
        QTest::newRow("folder not writable")
            << 0666 << 0555 << false << true << u"The folder may not be written"_s;
        QTest::newRow("folder not writable, WAL")
            << 0666 << 0555 << true << true << u"The folder may not be written"_s;
    }

    void withoutRights()
    {
        QFETCH(int, fileMode);
        QFETCH(int, folderMode);
        QFETCH(bool, wal);
        QFETCH(bool, opens);
        QFETCH(QString, text);
        QTemporaryDir folder(QDir::tempPath() + u"/rights-XXXXXX"_s);
        const QString path = folder.filePath(u"x.sitdesk"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QByteArray bytes = m_good;
        if (wal)
            bytes[18] = bytes[19] = 2;
        file.write(bytes);
        file.close();
        QCOMPARE(chmod(QFile::encodeName(path).constData(), mode_t(fileMode)), 0);
        QCOMPARE(chmod(QFile::encodeName(folder.path()).constData(), mode_t(folderMode)), 0);
        {
            const OrdinaryUser user;
            if (!user.isOrdinary)
                QSKIP("runs as root and cannot become an ordinary user");
            const auto store = Store::open(path, Store::Access::ReadWrite);
            QCOMPARE(store.has_value(), opens);
            if (store) {
                QCOMPARE(store->access(), Store::Access::ReadOnly);
                QVERIFY2(store->readOnlyReason().contains(text),
                         qPrintable(store->readOnlyReason()));
                QVERIFY(loadSnapshot(*store));
            } else {
                QCOMPARE(store.error().code, ErrorCode::NoPermission);
                QVERIFY2(store.error().what.contains(text), qPrintable(store.error().toLine()));
            }
            if (folderMode == 0555)
                QCOMPARE(Store::create(folder.filePath(u"y.sitdesk"_s)).error().code,
                         ErrorCode::NoPermission);
        }
        chmod(QFile::encodeName(folder.path()).constData(), 0700);
    }

    void changesInAWalThatCannotBeRead()
    {
        QTemporaryDir folder(QDir::tempPath() + u"/rights-XXXXXX"_s);
        const QString path = folder.filePath(u"x.sitdesk"_s);
        QByteArray bytes = m_good;
        bytes[18] = bytes[19] = 2;
        for (const QString &name : {path, path + u"-wal"_s}) {
            QFile file(name);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(bytes);
            file.close();
            QCOMPARE(chmod(QFile::encodeName(name).constData(), 0666), 0);
        }
        QCOMPARE(chmod(QFile::encodeName(folder.path()).constData(), 0555), 0);
        {
            const OrdinaryUser user;
            if (!user.isOrdinary)
                QSKIP("runs as root and cannot become an ordinary user");
            const auto store = Store::open(path, Store::Access::ReadOnly);
            QVERIFY(!store);
            QCOMPARE(store.error().code, ErrorCode::NoPermission);
            QVERIFY(store.error().what.contains(u"-wal"_s));
        }
        chmod(QFile::encodeName(folder.path()).constData(), 0700);
    }
};

QTEST_GUILESS_MAIN(TestStoreOpen)
#include "tst_storeopen.moc"
