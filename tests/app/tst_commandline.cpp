// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include <QTest>

using namespace sd;

class TestCommandLine : public QObject {
    Q_OBJECT

private slots:
    void noWordsOpenTheBundledStore()
    {
        const Command command = parse({});
        QVERIFY(std::holds_alternative<WindowCommand>(command));
        QVERIFY(std::get<WindowCommand>(command).store.isEmpty());
    }

    void aFileOpensIt()
    {
        QCOMPARE(std::get<WindowCommand>(parse({"my.sitdesk"})).store, "my.sitdesk");
    }

    void buildNamesFolderAndStore()
    {
        const auto build = std::get<BuildCommand>(
            parse({"build", "folder", "-o", "out.sitdesk", "--force"}));
        QCOMPARE(build.datasetDir, "folder");
        QCOMPARE(build.store, "out.sitdesk");
        QVERIFY(build.force);
    }

    void aDayMeansItsEnd()
    {
        const auto show = std::get<ShowCommand>(
            parse({"show", "--date", "2024-11-30", "--as-known-on", "2024-12-01"}));
        QVERIFY(show.store.isEmpty());
        QCOMPARE(toText(*show.when.at), "2024-11-30");
        QVERIFY(show.when.at->isEndOfDay());
        QCOMPARE(dateOf(show.when.knownOn), QDate(2024, 12, 1));
    }

    void aMinuteIsKept()
    {
        const auto show = std::get<ShowCommand>(
            parse({"show", "x.sitdesk", "--date", "2024-11-30T21:02", "--json"}));
        QCOMPARE(toText(*show.when.at), "2024-11-30T21:02");
        QCOMPARE(show.when.knownOn, knownNow);
        QVERIFY(show.json);
    }

    void renderTakesAllItsOptions()
    {
        const auto render = std::get<RenderCommand>(
            parse({"render", "-o", "a.png", "--size", "1920x1080", "--theme", "light", "--language",
                   "ar", "--only", "map"}));
        QCOMPARE(render.size, QSize(1920, 1080));
        QCOMPARE(render.theme, "light");
        QCOMPARE(render.language, "ar");
        QCOMPARE(render.only, "map");
        QVERIFY(!render.when.at);
    }

    void renderComparesWithOnePicture()
    {
        const auto render = std::get<RenderCommand>(
            parse({"render", "-o", "a.png", "--compare-known", "2024-11-28", "--compare", "side"}));
        QCOMPARE(dateOf(*render.compared.knownOn), QDate(2024, 11, 28));
        QVERIFY(!render.compared.date);
        QCOMPARE(render.compared.mode, "side");
        const auto plain = std::get<RenderCommand>(parse({"render", "-o", "a.png"}));
        QVERIFY(!plain.compared.date && !plain.compared.knownOn
                && plain.compared.claimant.isEmpty());
    }

    void diffAsksTwoQuestions()
    {
        const auto days = std::get<DiffCommand>(
            parse({"diff", "x.sitdesk", "--from", "2024-11-29", "--to", "2024-11-30",
                   "--as-known-on", "2024-12-01", "--claimant", "SOHR", "--json"}));
        QCOMPARE(days.store, "x.sitdesk");
        QCOMPARE(toText(*days.before.at), "2024-11-29");
        QCOMPARE(toText(*days.after.at), "2024-11-30");
        QCOMPARE(dateOf(days.before.knownOn), QDate(2024, 12, 1));
        QCOMPARE(days.after.knownOn, days.before.knownOn);
        QCOMPARE(days.claimant, "SOHR");
        QVERIFY(days.json);
        const auto reports = std::get<DiffCommand>(
            parse({"diff", "--date", "2024-11-29", "--known-from", "2024-11-28"}));
        QCOMPARE(*reports.before.at, *reports.after.at);
        QCOMPARE(dateOf(reports.before.knownOn), QDate(2024, 11, 28));
        QCOMPARE(reports.after.knownOn, knownNow);
    }

    void importTakesFilesAndOptions()
    {
        const auto import = std::get<ImportCommand>(
            parse({"import", "x.sitdesk", "a.csv", "b.csv", "--format", "ucdp-ged", "--mapping",
                   "m.json", "--dates", "month-first", "--dry-run", "--json"}));
        QCOMPARE(import.store, "x.sitdesk");
        QCOMPARE(import.files, (QStringList{"a.csv", "b.csv"}));
        QCOMPARE(import.format, "ucdp-ged");
        QCOMPARE(import.mapping, "m.json");
        QCOMPARE(import.dates, "month-first");
        QVERIFY(import.dryRun && import.json);
        QCOMPARE(std::get<UndoCommand>(parse({"undo", "x.sitdesk", "12"})).batch, 12);
        QCOMPARE(std::get<BatchesCommand>(parse({"batches", "x.sitdesk"})).store, "x.sitdesk");
    }

    void wrongUsage_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("named");
        QTest::newRow("unknown option") << QStringList{"--nonsense"} << "nonsense";
        QTest::newRow("two stores") << QStringList{"a.sitdesk", "b.sitdesk"} << "b.sitdesk";
        QTest::newRow("build without a folder") << QStringList{"build", "-o", "x"} << "missing";
        QTest::newRow("build without -o") << QStringList{"build", "x"} << "-o";
        QTest::newRow("check without a store") << QStringList{"check"} << "missing";
        QTest::newRow("no such day") << QStringList{"show", "--date", "2024-02-30"} << "2024-02-30";
        QTest::newRow("known on a minute")
            << QStringList{"show", "--as-known-on", "2024-11-30T10:00"} << "2024-11-30T10:00";
        QTest::newRow("render without -o") << QStringList{"render"} << "-o";
        QTest::newRow("size too small")
            << QStringList{"render", "-o", "x", "--size", "100x100"} << "100x100";
        QTest::newRow("size in words")
            << QStringList{"render", "-o", "x", "--size", "big"} << "big";
        QTest::newRow("no such theme")
            << QStringList{"render", "-o", "x", "--theme", "pink"} << "pink";
        QTest::newRow("no such language")
            << QStringList{"render", "-o", "x", "--language", "tlh"} << "tlh";
        QTest::newRow("import without a file") << QStringList{"import", "x.sitdesk"} << "missing";
        QTest::newRow("no such format")
            << QStringList{"import", "x", "y", "--format", "xls"} << "xls";
        QTest::newRow("no such encoding")
            << QStringList{"import", "x", "y", "--encoding", "ebcdic"} << "ebcdic";
        QTest::newRow("no such order")
            << QStringList{"import", "x", "y", "--dates", "any"} << "any";
        QTest::newRow("undo of no number") << QStringList{"undo", "x", "last"} << "last";
        QTest::newRow("diff of one day") << QStringList{"diff", "--from", "2024-11-29"} << "--to";
        QTest::newRow("diff backwards")
            << QStringList{"diff", "--from", "2024-11-30", "--to", "2024-11-29"} << "first day";
        QTest::newRow("diff of both kinds")
            << QStringList{"diff",       "--from",       "2024-11-29", "--to",
                           "2024-11-30", "--known-from", "2024-11-28"}
            << "--known-from";
        QTest::newRow("compared with no day")
            << QStringList{"render", "-o", "x", "--compare-date", "then"} << "then";
        QTest::newRow("compared with two pictures")
            << QStringList{"render",          "-o",        "x", "--compare-date", "2024-11-29",
                           "--compare-known", "2024-11-29"}
            << "only one";
        QTest::newRow("shown in no known way")
            << QStringList{"render", "-o", "x", "--compare-date", "2024-11-29", "--compare", "mix"}
            << "mix";
        QTest::newRow("no such panel")
            << QStringList{"render", "-o", "x", "--only", "menu"} << "menu";
    }

    void wrongUsage()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, named);
        const Command command = parse(words);
        QVERIFY(std::holds_alternative<Answer>(command));
        const auto &answer = std::get<Answer>(command);
        QCOMPARE(answer.code, WrongUsage);
        QVERIFY2(answer.text.contains(named), qPrintable(answer.text));
    }

    void helpAndVersionAreDone()
    {
        for (const QStringList &words :
             {QStringList{"--help"}, {"--version"}, {"show", "--help"}, {"render", "-h"}}) {
            const Command command = parse(words);
            QVERIFY(std::holds_alternative<Answer>(command));
            QCOMPARE(std::get<Answer>(command).code, Done);
            QVERIFY(!std::get<Answer>(command).text.isEmpty());
        }
    }

private:
    static Command parse(QStringList words)
    {
        words.prepend(QStringLiteral("situation-desk"));
        return parseCommandLine(words);
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
