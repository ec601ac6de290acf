// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// "build" and "check" as the command line runs them: exit codes and lines.
#include "app/buildcommand.h"
#include "app/checkcommand.h"
#include "smalldataset.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sd;

namespace {

struct Run {
    int exitCode = -1;
    QString out;
    QString err;
};

Run build(const QString &dataset, const QString &store, bool force = false)
{
    Run run;
    QTextStream out(&run.out);
    QTextStream err(&run.err);
    run.exitCode = runBuild(dataset, store, force, out, err);
    return run;
}

Run check(const QString &store)
{
    Run run;
    QTextStream out(&run.out);
    QTextStream err(&run.err);
    run.exitCode = runCheck(store, out, err);
    return run;
}

} // namespace

class TestBuildCheck : public QObject {
    Q_OBJECT

private slots:
    void aGoodDataSet()
    {
        const QTemporaryDir folder;
        sdtest::writeFiles(folder.path(), sdtest::smallDataset());
        const QString store = folder.filePath(u"x.sitdesk"_s);
        const Run built = build(folder.path(), store);
        QCOMPARE(built.err, QString());
        QCOMPARE(built.exitCode, 0);
        const Run checked = check(store);
        QCOMPARE(checked.err, QString());
        QCOMPARE(checked.exitCode, 0);
        QVERIFY2(checked.out.contains(u"sound"_s), qPrintable(checked.out));
        QVERIFY(checked.out.contains(QRegularExpression(u"control claims +3\\n"_s)));
        QVERIFY(checked.out.contains(QRegularExpression(u"places +3\\n"_s)));

        const Run again = build(folder.path(), store);
        QCOMPARE(again.exitCode, 1);
        QCOMPARE(again.err.count(u'\n'), 1);
        QCOMPARE(build(folder.path(), store, true).exitCode, 0);
    }

    void faultsAreLinesOfTheirOwn()
    {
        const QTemporaryDir folder;
        sdtest::Files files = sdtest::smallDataset();
        files[u"control.csv"_s].replace("north,", "nor\x1B[31mth\",");
        sdtest::writeFiles(folder.path(), files);
        const Run run = build(folder.path(), folder.filePath(u"x.sitdesk"_s));
        QCOMPARE(run.exitCode, 1);
        QCOMPARE(run.out, QString());
        QVERIFY2(run.err.startsWith(u"control.csv:2: "_s), qPrintable(run.err));
        QVERIFY(!run.err.contains(QChar(0x1B)));
    }

    void manyFaultsAreCapped()
    {
        const QTemporaryDir folder;
        sdtest::Files files = sdtest::smallDataset();
        for (int i = 0; i < 500; ++i)
            files[u"control.csv"_s] += "nowhere,2020-01-01,red,held,2020-01-01,2,paper,"
                                     + QByteArray::number(i) + "\n";
        sdtest::writeFiles(folder.path(), files);
        const Run run = build(folder.path(), folder.filePath(u"x.sitdesk"_s));
        QCOMPARE(run.exitCode, 1);
        QCOMPARE(run.err.count(u'\n'), 101);
        QVERIFY(run.err.endsWith(u"more\n"_s));
    }

    void checkRefusesInOneLine()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"x.sitdesk"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("no store");
        file.close();
        for (const QString &path : {file.fileName(), folder.path(), folder.filePath(u"none"_s)}) {
            const Run run = check(path);
            QCOMPARE(run.exitCode, 1);
            QCOMPARE(run.out, QString());
            QCOMPARE(run.err.count(u'\n'), 1);
            QVERIFY(run.err.startsWith(path));
        }
    }
};

QTEST_GUILESS_MAIN(TestBuildCheck)
#include "tst_buildcheck.moc"
