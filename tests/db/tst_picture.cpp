// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The rule of the picture: the views against a deliberately naive statement over the bare tables.
#include "db/import/build.h"
#include "db/store.h"
#include "smalldataset.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sd;

namespace {

/// Of all claims that count, those that no other claim on the same subject beats. No view is used.
QString naive(const QString &table, const QString &subject)
{
    return u"WITH stands AS (SELECT * FROM claim WHERE batch_id NOT IN "
           "                (SELECT batch_id FROM batch_undo)), "
           "newest AS (SELECT uid, max(version) AS version FROM stands GROUP BY uid), "
           "preferred AS (SELECT target_uid FROM pin_claim JOIN stands USING (claim_id) JOIN "
           "newest "
           "USING (uid, version) "
           "              WHERE withdrawn = 0), "
           "counts AS (SELECT %2 AS subject, c.claim_id, c.valid_from, c.reported_on, "
           "                  (SELECT count(*) > 0 FROM preferred WHERE target_uid = c.uid) AS "
           "pin, "
           "                  c.uid, b.recorded_at, b.author "
           "           FROM %1 JOIN stands AS c USING (claim_id) JOIN newest USING (uid, version) "
           "           JOIN batch AS b USING (batch_id) "
           "           WHERE c.withdrawn = 0 AND c.credibility IN (1, 2, 3, 4, 6) "
           "             AND substr(c.valid_from, 1, 10) <= ?1 AND c.reported_on <= ?2) "
           "SELECT a.subject, a.claim_id FROM counts AS a WHERE NOT EXISTS ("
           "  SELECT 1 FROM counts AS b WHERE b.subject = a.subject "
           "  AND (b.valid_from, b.reported_on, b.pin, b.uid, b.recorded_at, b.author) "
           "    > (a.valid_from, a.reported_on, a.pin, a.uid, a.recorded_at, a.author)) "
           "ORDER BY a.subject"_s.arg(table, subject);
}

QString byView(const QString &view, const QString &subject)
{
    return u"SELECT %2, claim_id FROM %1 WHERE day = ?1 AND known_on = ?2 ORDER BY 1"_s.arg(
        view, subject);
}

const QString placeSubject = u"place_id"_s;
const QString routeSubject = u"route_id || '/' || from_place_id || '/' || to_place_id"_s;

} // namespace

class TestPicture : public QObject {
    Q_OBJECT

    static QStringList rows(const Database &database, const QString &sql, const QString &day,
                            const QString &knownOn)
    {
        auto statement = database.prepare(sql);
        if (!statement)
            qFatal("%s", qPrintable(statement.error().what));
        statement->bind(day, knownOn);
        QStringList result;
        while (statement->step().value())
            result += statement->text(0) + u'=' + QString::number(statement->integer(1));
        return result;
    }

    static void compareAllDays(const Database &database, int everyKnownOn = 1)
    {
        QStringList days;
        QVERIFY(forEachRow(database, u"SELECT day FROM day"_s,
                           [&days](const Statement &row) { days += row.text(0); }));
        for (const QString &day : std::as_const(days)) {
            for (qsizetype k = 0; k < days.size(); k += everyKnownOn) {
                const QString &knownOn = days[k];
                QCOMPARE(rows(database, byView(u"control_picture"_s, placeSubject), day, knownOn),
                         rows(database, naive(u"control_claim"_s, placeSubject), day, knownOn));
                QCOMPARE(
                    rows(database, byView(u"route_picture"_s, routeSubject), day, knownOn),
                    rows(database, naive(u"route_status_claim"_s, routeSubject), day, knownOn));
            }
        }
    }

private slots:
    void bundledData()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"x.sitdesk"_s);
        QVERIFY(buildStore(QStringLiteral(SD_DATASET_DIR), path, {}));
        const auto store = Store::open(path, Store::Access::ReadOnly);
        QVERIFY(store);
        constexpr int every = 2; // the last, "now", among them
        compareAllDays(store->database(), every);

        const auto controllerOf = [&](const char *place, const char *day, const char *knownOn) {
            return store->database()
                .value(u"SELECT controller || ' ' || status FROM control_picture "
                       "WHERE place_id = '%1' AND day = '%2' AND known_on = '%3'"_s.arg(
                           QLatin1StringView(place), QLatin1StringView(day),
                           QLatin1StringView(knownOn)))
                .value_or(QString());
        };
        // A day is inclusive; the airport's second change of the day wins.
        QCOMPARE(controllerOf("aziziyeh", "2024-11-29", "9999-12-31"), u"gov-syria held"_s);
        QCOMPARE(controllerOf("aziziyeh", "2024-11-30", "9999-12-31"), u"moc held"_s);
        QCOMPARE(controllerOf("aleppo-airport", "2024-11-30", "9999-12-31").section(u' ', 0, 0),
                 u"moc"_s);
        // As known on the 29th nobody had reported the 30th.
        QCOMPARE(controllerOf("aziziyeh", "2024-12-08", "2024-11-29"), u"gov-syria held"_s);
    }

    void randomClaims_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 12; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void randomClaims()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        const QTemporaryDir folder;
        sdtest::writeFiles(folder.path(), sdtest::smallDataset());
        const QString path = folder.filePath(u"x.sitdesk"_s);
        QVERIFY(buildStore(folder.path(), path, {}));
        const auto store = Store::open(path, Store::Access::ReadWrite);
        QVERIFY(store);
        const Database &database = store->database();
        auto transaction = Transaction::begin(database);
        QVERIFY(transaction);

        // Few days, batches and uids, so that ties, rival versions, withdrawals, pins and undone
        // batches happen all the time.
        int batch = 100;
        for (const char *recorded : {"2020-02-01T00:00:00Z", "2020-02-02T00:00:00Z"}) {
            for (const char *author : {"ann", "bob", "eve"}) {
                QVERIFY(database.run(
                    u"INSERT INTO batch VALUES (?1, randomblob(16), 'edit', '', '', "
                    "?2, ?3, '', '', NULL, NULL, NULL, '')"_s,
                    ++batch, QString::fromLatin1(recorded), QString::fromLatin1(author)));
                if (author[0] == 'e') {
                    QVERIFY(database.run(
                        u"INSERT INTO batch_turn VALUES (NULL, ?1, 0, '2020-02-03T00:00:00Z', 'ann')"_s,
                        batch));
                }
            }
        }
        const auto pick = [&random](std::initializer_list<const char *> from) {
            return QString::fromLatin1(from.begin()[random.bounded(int(from.size()))]);
        };
        const auto someUid = [&random] {
            return QByteArray(15, 'u') + char('a' + random.bounded(25));
        };
        int accepted = 0;
        for (int row = 1000; row < 1120; ++row) {
            const QString kind = pick({"control", "control", "control", "route_status", "pin"});
            // Each uid keeps to one kind and one version of it may be written by two authors.
            QByteArray uid = someUid();
            uid[0] = kind[0].toLatin1();
            const QString day = pick({"2020-01-01", "2020-01-02", "2020-01-03", "2020-01-04"});
            const QString time = pick({"", "", "T00:00", "T12:00", "T23:59"});
            const auto written = database.run(
                u"INSERT INTO claim VALUES (?, ?, ?, ?, ?, ?, NULL, ?, ?, ?, ?, ?, 0, '')"_s, row,
                uid, 1 + random.bounded(3), kind, u"k"_s, day + time,
                time.isEmpty() ? u"day"_s : u"hour"_s,
                pick({"2020-01-01", "2020-01-02", "2020-01-03", "2020-01-04", "2020-01-05",
                      "2020-02-01"}),
                101 + random.bounded(6), 1 + random.bounded(6), random.bounded(6) == 0);
            if (!written)
                continue; // the same version in the same batch
            ++accepted;
            if (kind == u"control") {
                QVERIFY(database.run(u"INSERT INTO control_claim VALUES (?, ?, ?, ?)"_s, row,
                                     pick({"north", "south", "far"}),
                                     pick({"red", "green", "mint"}), pick({"held", "contested"})));
            } else if (kind == u"route_status") {
                QVERIFY(database.run(
                    u"INSERT INTO route_status_claim VALUES (?, 'road', ?, 'north', ?, 'red')"_s,
                    row, pick({"south", "far"}), pick({"open", "cut"})));
            } else {
                QByteArray target = someUid();
                target[0] = 'c';
                QVERIFY(
                    database.run(u"INSERT INTO pin_claim VALUES (?, ?, 'seen')"_s, row, target));
            }
        }
        QVERIFY(transaction->commit());
        QVERIFY(accepted > 60);
        compareAllDays(database);
    }

    void oneDayIsFastInAnyClient()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"x.sitdesk"_s);
        QVERIFY(buildStore(QStringLiteral(SD_DATASET_DIR), path, {}));
        const auto store = Store::open(path, Store::Access::ReadOnly);
        QVERIFY(store);
        QString plan;
        QVERIFY(forEachRow(store->database(),
                           u"EXPLAIN QUERY PLAN SELECT * FROM control_picture "
                           "WHERE day = '2024-11-30' AND known_on = '9999-12-31'"_s,
                           [&plan](const Statement &row) { plan += row.text(3) + u'\n'; }));
        QVERIFY2(!plan.contains(u"SCAN x"_s) && !plan.contains(u"SCAN c\n"_s), qPrintable(plan));
    }
};

QTEST_GUILESS_MAIN(TestPicture)
#include "tst_picture.moc"
