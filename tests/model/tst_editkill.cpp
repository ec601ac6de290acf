// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A program killed in the middle of editing, fifty times: what it said it kept is there whole, what
// it said it undid is undone, the store is sound, and editing goes on in it.
#include "db/edit.h"
#include "db/import/build.h"
#include "db/store.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <map>
#include <utility>

using namespace Qt::StringLiterals;
using namespace sd;

class TestEditKill : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::map<qint64, bool> m_acknowledged; // whether it stands, by batch

    void note(const QByteArray &line)
    {
        if (line.startsWith("kept "))
            m_acknowledged.emplace(line.mid(5).trimmed().toLongLong(), true);
        else if (line.startsWith("undone "))
            m_acknowledged[line.mid(7).trimmed().toLongLong()] = false;
    }

    static qint64 count(const Store &store, const QString &sql)
    {
        const auto value = store.database().value(sql);
        return value ? value->toLongLong() : -1;
    }

private slots:
    void nothingAcknowledgedIsLost()
    {
        const QString path = m_folder.filePath(u"killed.sitdesk"_s);
        QVERIFY(buildStore(QStringLiteral(SD_DATASET_DIR), path, {}).has_value());
        constexpr int claims = 100; // an edit: some hundred rows, while the store stays small
        QRandomGenerator random(20241130);
        int editTime = 0; // of the last edit heard of, in milliseconds
        int midway = 0;   // kills that came between keeping an edit and saying so
        qint64 unsaid = 0;
        for (int round = 0; round < 50; ++round) {
            QProcess burst;
            burst.start(QStringLiteral(SD_BURST), {path, QString::number(claims)});
            QVERIFY(burst.waitForStarted());
            while (!burst.canReadLine() && burst.waitForReadyRead(20'000)) { }
            QCOMPARE(burst.readLine().trimmed(), QByteArray("ready"));
            for (int heard = random.bounded(4); heard > 0; --heard) {
                QElapsedTimer sinceLast;
                sinceLast.start();
                while (!burst.canReadLine() && burst.waitForReadyRead(20'000)) { }
                note(burst.readLine());
                editTime = int(sinceLast.elapsed());
            }
            QTest::qWait(random.bounded(qMax(80, editTime))); // anywhere within the edit after that
            burst.kill();                                     // SIGKILL
            QVERIFY(burst.waitForFinished());
            QCOMPARE(burst.exitStatus(), QProcess::CrashExit);
            for (const QByteArray &line : burst.readAllStandardOutput().split('\n'))
                note(line);

            const auto store = Store::open(path, Store::Access::ReadWrite);
            QVERIFY2(store.has_value(), store ? "" : qPrintable(store.error().toLine()));
            const auto sound = checkFully(*store);
            QVERIFY2(sound.has_value(), sound ? "" : qPrintable(sound.error().toLine()));
            for (const auto &[batch, stands] : m_acknowledged) {
                const QString id = QString::number(batch);
                QCOMPARE(
                    count(*store,
                          u"SELECT count(*) FROM batch WHERE kind = 'edit' AND batch_id = "_s + id),
                    1);
                // one that was kept may have been undone unsaid just before the end
                if (!stands)
                    QCOMPARE(
                        count(*store, u"SELECT count(*) FROM batch_undo WHERE batch_id = "_s + id),
                        1);
            }
            // each edit stands whole, also one that was not acknowledged any more
            QCOMPARE(count(*store,
                           u"SELECT count(*) FROM batch AS b WHERE kind = 'edit' AND "
                           "(SELECT count(*) FROM claim WHERE batch_id = b.batch_id) <> %1"_s.arg(
                               claims)),
                     0);
            const qint64 kept = count(*store, u"SELECT count(*) FROM batch WHERE kind = 'edit'"_s);
            const qint64 missed = kept - qint64(m_acknowledged.size());
            midway += std::exchange(unsaid, missed) != missed;
        }
        QVERIFY2(m_acknowledged.size() > 50, "too few edits to prove anything");
        qInfo("%zu edits acknowledged, 50 kills, kept but unsaid in %d of them",
              m_acknowledged.size(), midway);

        const auto store = Store::open(path, Store::Access::ReadWrite);
        QVERIFY(store.has_value());
        Edit edit{.note = u"goes on"_s};
        edit.sources.emplace_back();
        edit.sources.back().id = {u"after-all"_s};
        edit.sources.back().publisher = u"After all"_s;
        const auto batch = applyEdit(
            *store, edit,
            {.author = u"ann"_s,
             .programVersion = u"test"_s,
             .now = QDateTime(QDate(2025, 1, 1), QTime(0, 0), QTimeZone::utc())});
        QVERIFY2(batch.has_value(), batch ? "" : qPrintable(batch.error().toLine()));
    }
};

QTEST_GUILESS_MAIN(TestEditKill)
#include "tst_editkill.moc"
