// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The real binary from outside: exit codes, one clear line for what is refused, pictures.
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace {

struct Run {
    int code = -1;
    QString out;
    QString err;
};

Run run(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(SD_BINARY), arguments);
    if (!process.waitForFinished(120000))
        return {};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

} // namespace

class TestBinary : public QObject {
    Q_OBJECT

private slots:
    void saysItsVersionAndHelp()
    {
        QCOMPARE(run({"--version"}).code, 0);
        const Run help = run({"--help"});
        QCOMPARE(help.code, 0);
        for (const char *word : {"build", "check", "show", "diff", "render", "Exit codes"})
            QVERIFY2(help.out.contains(QLatin1StringView(word)), word);
    }

    void wrongUsageIsTwo()
    {
        const Run bad = run({"show", "--date", "yesterday"});
        QCOMPARE(bad.code, 2);
        QVERIFY(bad.err.contains("yesterday"));
        QVERIFY(bad.out.isEmpty());
    }

    void checksTheBundledStore()
    {
        const Run check = run({"check", SD_STORE});
        QVERIFY2(check.code == 0, qPrintable(check.err));
    }

    /// The figures are counted with SQL over the same store.
    void diffSaysWhatChangedInADay()
    {
        const Run diff = run(
            {"diff", SD_STORE, "--from", "2024-11-29", "--to", "2024-11-30", "--json"});
        QVERIFY2(diff.code == 0, qPrintable(diff.err));
        const QJsonObject changes = QJsonDocument::fromJson(diff.out.toUtf8()).object();
        QCOMPARE(changes["control"].toArray().size(), 174);
        QCOMPARE(changes["events"].toArray().size(), 39);
        for (const QJsonValue &faction : changes["factions"].toArray()) {
            if (faction["faction_id"] == QLatin1StringView("gov-syria")) {
                QCOMPARE(faction["lost"].toInt(), 145);
                QCOMPARE(faction["gained"].toInt(), 0);
                QCOMPARE(qRound(faction["area_km2_before"].toDouble()
                                - faction["area_km2_after"].toDouble()),
                         3109);
            } else if (faction["faction_id"] == QLatin1StringView("moc")) {
                QCOMPARE(faction["gained"].toInt(), 131);
            }
        }
        const Run text = run({"diff", SD_STORE, "--from", "2024-11-29", "--to", "2024-11-30"});
        QVERIFY2(text.out.contains("277 > 327"), qPrintable(text.out));
        QVERIFY(text.out.contains("-3108.7 km2"));
    }

    /// As known on the 28th the western districts were the government's.
    void diffSaysWhatWasLearned()
    {
        const Run diff = run(
            {"diff", SD_STORE, "--date", "2024-11-29", "--known-from", "2024-11-28", "--json"});
        QVERIFY2(diff.code == 0, qPrintable(diff.err));
        const QJsonObject changes = QJsonDocument::fromJson(diff.out.toUtf8()).object();
        const QJsonArray control = changes["control"].toArray();
        QCOMPARE(control.size(), 30);
        int met = 0;
        for (const QJsonValue &place : control) {
            QCOMPARE(place["before"]["controller"].toString(), "gov-syria");
            QVERIFY(place["after"]["reported_on"].toString() > "2024-11-28");
            if (place["place_id"].toString().startsWith("hamdaniyeh-")) {
                ++met;
                QCOMPARE(place["after"]["status"].toString(), "contested");
            }
        }
        QVERIFY(met >= 3);
    }

    void diffNamesWhoSaysNothing()
    {
        const Run refused = run({"diff", SD_STORE, "--from", "2024-11-29", "--to", "2024-11-30",
                                 "--claimant", "Nobody Herald"});
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.err.contains("Nobody Herald"), qPrintable(refused.err));
    }

    void renderShowsBothPictures()
    {
        const auto picture = [this](const char *name, const QStringList &options) {
            const QString path = m_dir.filePath(QLatin1StringView(name));
            const Run render = run(QStringList{"render", SD_STORE, "--date", "2024-11-30", "--only",
                                               "map", "--size", "900x600", "-o", path}
                                   + options);
            return render.code == 0 ? QImage(path) : QImage();
        };
        const QImage plain = picture("plain.png", {});
        QVERIFY(!plain.isNull());
        for (const char *mode : {"swipe", "side", "marks"}) {
            const QImage both = picture(
                mode, {"--compare-date", "2024-11-29", "--compare", QLatin1StringView(mode)});
            QVERIFY2(!both.isNull() && both != plain, mode);
        }
    }

    void refusesInOneLine_data()
    {
        QTest::addColumn<QStringList>("command");
        for (const char *verb : {"check", "show", "render"})
            QTest::newRow(verb) << QStringList{QLatin1StringView(verb)};
    }

    void refusesInOneLine()
    {
        QFETCH(QStringList, command);
        QFile file(m_dir.filePath(QStringLiteral("hostile.sitdesk")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("<html><img src='http://example.com/x.png'></html>");
        file.close();
        command << file.fileName();
        if (command.first() == QLatin1StringView("render"))
            command << "-o" << m_dir.filePath(QStringLiteral("never.png"));
        const Run refused = run(command);
        QCOMPARE(refused.code, 1);
        QCOMPARE(refused.err.trimmed().count('\n'), 0);
        QVERIFY2(refused.err.contains(QStringLiteral("hostile.sitdesk")), qPrintable(refused.err));
        QVERIFY(!QFile::exists(m_dir.filePath(QStringLiteral("never.png"))));
    }

    void showAnswersWithTheKeysOfItsContract()
    {
        const Run show = run({"show", SD_STORE, "--date", "2024-11-30", "--json"});
        QVERIFY2(show.code == 0, qPrintable(show.err));
        const QJsonObject picture = QJsonDocument::fromJson(show.out.toUtf8()).object();
        for (const char *key : {"dataset", "date", "as_known_on", "control", "factions",
                                "casualties", "routes", "events"})
            QVERIFY2(picture.contains(QLatin1StringView(key)), key);
        const QJsonObject control = picture["control"].toArray().first().toObject();
        for (const char *key :
             {"place_id", "controller", "status", "since", "credibility", "source_ids"})
            QVERIFY2(control.contains(QLatin1StringView(key)), key);
    }

    void showWithNoStoreShowsTheBundledOne()
    {
        const Run show = run({"show", "--date", "2024-11-30"});
        QVERIFY2(show.code == 0, qPrintable(show.err));
        QVERIFY(show.out.contains(QStringLiteral("2024-11-30")));
    }

    void rendersEveryPanelInAnySize_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QSize>("size");
        QTest::newRow("desk") << QStringList{} << QSize(1280, 800);
        QTest::newRow("projector, Arabic, light")
            << QStringList{"--size", "1280x720", "--language", "ar", "--theme", "light"}
            << QSize(1280, 720);
        for (const char *panel : {"map", "timeline", "factions", "casualties"})
            QTest::newRow(panel) << QStringList{"--only", QLatin1StringView(panel), "--size",
                                                "900x600"}
                                 << QSize(900, 600);
    }

    void rendersEveryPanelInAnySize()
    {
        QFETCH(QStringList, options);
        QFETCH(QSize, size);
        const QString path = m_dir.filePath(QStringLiteral("out.png"));
        const Run render = run(QStringList{"render", SD_STORE, "--date", "2024-11-30", "-o", path}
                               + options);
        QVERIFY2(render.code == 0, qPrintable(render.err));
        QVERIFY2(render.err.isEmpty(), qPrintable(render.err));
        const QImage image(path);
        QCOMPARE(image.size(), size);
        QSet<QRgb> colours;
        for (int y = 0; y < image.height(); y += 3) {
            for (int x = 0; x < image.width(); x += 3)
                colours.insert(image.pixel(x, y));
        }
        QVERIFY2(colours.size() > 20, "an empty picture");
    }

    void theSamePictureTwice()
    {
        const QString first = m_dir.filePath(QStringLiteral("1.png"));
        const QString second = m_dir.filePath(QStringLiteral("2.png"));
        QCOMPARE(run({"render", SD_STORE, "--date", "2024-12-01", "-o", first}).code, 0);
        QCOMPARE(run({"render", SD_STORE, "--date", "2024-12-01", "-o", second}).code, 0);
        QCOMPARE(QImage(first), QImage(second));
    }

    void buildsWhatItShows()
    {
        const QString store = m_dir.filePath(QStringLiteral("built.sitdesk"));
        const Run build = run({"build", SD_DATASET, "-o", store});
        QVERIFY2(build.code == 0, qPrintable(build.err));
        QCOMPARE(run({"show", store, "--date", "2024-12-02", "--json"}).out,
                 run({"show", SD_STORE, "--date", "2024-12-02", "--json"}).out);
        const Run again = run({"build", SD_DATASET, "-o", store});
        QCOMPARE(again.code, 1);
        QVERIFY(again.err.contains(QStringLiteral("built.sitdesk")));
    }

    void theWholeWindowLoadsInBothLanguages()
    {
        const Run self = run({"--self-test", SD_STORE});
        QVERIFY2(self.code == 0, qPrintable(self.err));
        QVERIFY2(self.err.isEmpty(), qPrintable(self.err));
    }

private:
    QTemporaryDir m_dir;
};

QTEST_GUILESS_MAIN(TestBinary)
#include "tst_binary.moc"
