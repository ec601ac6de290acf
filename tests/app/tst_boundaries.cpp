// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Boundary files through the real binary: the report, the picture before and after, and undo.
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Run {
    int code = -1;
    QByteArray out;
    QByteArray err;
};

Run run(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(SD_BINARY), arguments);
    if (!process.waitForFinished(120000))
        return {};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            process.readAllStandardOutput(), process.readAllStandardError()};
}

QJsonObject json(const Run &run)
{
    return QJsonDocument::fromJson(run.out).object();
}

QJsonArray controlOn(const QString &store, const QString &day)
{
    QJsonArray control;
    for (const QJsonValue value :
         json(run({"show", store, "--date", day, "--json"}))[u"control"_s].toArray()) {
        QJsonObject place = value.toObject();
        place.remove(u"area_km2"_s);
        control += place;
    }
    return control;
}

} // namespace

class TestBoundaries : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_store = m_dir->filePath(u"desk.sitdesk"_s);
        QVERIFY(QFile::copy(QStringLiteral(SD_STORE), m_store));
        QVERIFY(QFile::setPermissions(m_store, QFile::ReadOwner | QFile::WriteOwner));
    }

    void theRealNeighbourhoodsComeAndGo()
    {
        const QString file = QStringLiteral(SD_SHARED
                                            "/data/realworld/aleppo/Neighborhoods.geojson");
        if (!QFile::exists(file))
            QSKIP("skipped: the real file is not here");
        const QStringList days{u"2024-11-26"_s, u"2024-11-29"_s, u"2024-11-30"_s, u"2024-12-08"_s};
        QList<QJsonArray> before;
        for (const QString &day : days)
            before += controlOn(m_store, day);
        QVERIFY(before.first().size() > 200);
        const QByteArray whole = run({"show", m_store, "--date", "2024-11-30", "--json"}).out;

        const Run dry = run({"boundaries", m_store, file, "--dry-run", "--json"});
        QCOMPARE(dry.code, 0);
        QCOMPARE(json(dry)[u"batch"_s].toInt(), 0);
        QCOMPARE(run({"show", m_store, "--date", "2024-11-30", "--json"}).out, whole);

        const Run nobody = run({"boundaries", m_store, file});
        QCOMPARE(nobody.code, 1);
        QVERIFY2(nobody.err.contains("publisher"), nobody.err.constData());

        const QString mapping = m_dir->filePath(u"mapping.json"_s);
        const Run done = run({"boundaries", m_store, file, "--publisher",
                              "Center for Spatial Research", "--licence", "MIT", "--published",
                              "2019-01-01", "--reliability", "B", "--json", "--save-mapping",
                              mapping});
        QVERIFY2(done.code == 0, done.err.constData());
        const QJsonObject report = json(done);
        QCOMPARE(report[u"as"_s].toString(), u"boundaries"_s);
        QCOMPARE(report[u"areas"_s].toInt(), 133);
        QCOMPARE(report[u"cells_replaced"_s].toInt(), json(dry)[u"cells_replaced"_s].toInt());
        QCOMPARE(report[u"cells_replaced"_s].toInt() + report[u"to_settle"_s].toArray().size(),
                 133);
        QVERIFY(report[u"cells_replaced"_s].toInt() >= 110);
        QVERIFY(report[u"to_settle"_s].toArray().first().toObject()[u"reason"_s].toString().size()
                > 0);
        for (qsizetype i = 0; i < days.size(); ++i)
            QCOMPARE(controlOn(m_store, days[i]), before[i]);
        QVERIFY(run({"show", m_store, "--date", "2024-11-30", "--json"}).out != whole);
        QCOMPARE(run({"check", m_store}).code, 0);

        // What is to be settled is settled in the saved mapping.
        QFile saved(mapping);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QJsonObject settled = QJsonDocument::fromJson(saved.readAll()).object();
        saved.close();
        QJsonObject areas;
        for (const QJsonValue value : report[u"to_settle"_s].toArray())
            areas.insert(value[u"key"_s].toString(), u"leave out"_s);
        const QString first = areas.keys().first();
        areas.insert(first, u"new"_s);
        settled.insert(u"areas"_s, areas);
        QVERIFY(saved.open(QIODevice::WriteOnly));
        saved.write(QJsonDocument(settled).toJson());
        saved.close();
        const Run again = run({"boundaries", m_store, file, "--mapping", mapping, "--json"});
        QVERIFY2(again.code == 0, again.err.constData());
        QCOMPARE(json(again)[u"to_settle"_s].toArray().size(), 0);
        QCOMPARE(json(again)[u"new_places"_s].toInt(), 1);
        // The store remembers it without the mapping.
        const Run third = run({"boundaries", m_store, file, "--dry-run", "--json"});
        QCOMPARE(json(third)[u"to_settle"_s].toArray().size(), 0);

        for (const Run &made : {again, done}) {
            const QString batch = QString::number(json(made)[u"batch"_s].toInt());
            QCOMPARE(run({"undo", m_store, batch}).code, 0);
        }
        QCOMPARE(run({"show", m_store, "--date", "2024-11-30", "--json"}).out, whole);
        QVERIFY(run({"batches", m_store}).out.contains("undone"));
    }

    void yearsOfTheWorldFollowEachOther()
    {
        const QString folder = QStringLiteral(SD_SHARED
                                              "/data/realworld/dated-polygons/world_%1.geojson");
        if (!QFile::exists(folder.arg(1914)))
            QSKIP("skipped: the real files are not here");
        const QString store = m_dir->filePath(u"world.sitdesk"_s);
        for (const int year : {1914, 1938}) {
            const Run done = run({"boundaries", store, folder.arg(year), "--publisher", "Ourednik",
                                  "--from", u"%1-01-01"_s.arg(year), "--json"});
            QVERIFY2(done.code == 0, done.err.constData());
            QCOMPARE(json(done)[u"as"_s].toString(), u"control"_s);
        }
        QCOMPARE(run({"check", store}).code, 0);
        // The outline of Luxembourg is the same in both: one place, claimed twice.
        const auto luxembourgOn = [&store](const QString &day) {
            QStringList claims;
            const QJsonObject picture = json(run({"show", store, "--date", day, "--json"}));
            for (const QJsonValue value : picture[u"control"_s].toArray()) {
                if (value[u"place_id"_s].toString().startsWith(u"luxembourg-"_s)) {
                    claims += value[u"controller"_s].toString().section(u'-', 0, 0) + u' '
                            + value[u"since"_s].toString();
                }
            }
            return claims;
        };
        QCOMPARE(luxembourgOn(u"1920-06-01"_s), QStringList{u"luxembourg 1914-01-01"_s});
        QCOMPARE(luxembourgOn(u"1938-01-01"_s), QStringList{u"luxembourg 1938-01-01"_s});
    }

    void wrongUsageIsTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("use") << QStringList{"--as", "areas"};
        QTest::newRow("date") << QStringList{"--from", "soon"};
        QTest::newRow("reliability") << QStringList{"--reliability", "G"};
        QTest::newRow("credibility") << QStringList{"--credibility", "7"};
    }

    void wrongUsageIsTwo()
    {
        QFETCH(QStringList, arguments);
        QCOMPARE(run(QStringList{"boundaries", m_store, "x.geojson"} + arguments).code, 2);
    }

    void whatIsNoFileIsRefused()
    {
        const Run refused = run({"boundaries", m_store, m_dir->filePath(u"none.geojson"_s)});
        QCOMPARE(refused.code, 1);
        QCOMPARE(refused.err.trimmed().count('\n'), 0);
    }

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_store;
};

QTEST_GUILESS_MAIN(TestBoundaries)
#include "tst_boundaries.moc"
