// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The real program on files that do not fit into the memory it may use, and on a disk that is full.
#include "tests/app/childrun.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sd;

namespace {

constexpr int events = 40'000;

QString outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    return QString::fromUtf8(process.readAll());
}

} // namespace

class TestBigFiles : public QObject {
    Q_OBJECT

private slots:
    /// A file of 160 MB: less than half of it may add to what the program takes in any case.
    void initTestCase()
    {
        QFile file(m_folder.filePath(u"big.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("id,date,latitude,longitude,category,title,summary\n");
        const QByteArray words = QByteArray("shells fell on two streets ").repeated(148);
        for (int i = 0; i < events; ++i) {
            const QByteArray number = QByteArray::number(i);
            file.write(number + ",2024-11-" + QByteArray::number(10 + i % 20) + ",36."
                       + number.rightJustified(6, '0') + ",37.1,shelling,Blast " + number + ','
                       + words + '\n');
        }
        file.close();
        QVERIFY(file.size() > 155'000'000);
        QVERIFY(m_folder.isValid());
        const Ended ended = runToEnd(
            {u"import"_s, m_folder.filePath(u"big.sitdesk"_s), file.fileName()});
        QVERIFY2(ended.code == 0, ended.said.constData());
        QVERIFY2(ended.peakKb < 280'000, qPrintable(QString::number(ended.peakKb)));
        QCOMPARE(outputOf(u"sqlite3"_s, {u"-readonly"_s, m_folder.filePath(u"big.sitdesk"_s),
                                         u"SELECT count(*) FROM claim_standing"_s})
                     .trimmed(),
                 QString::number(events));
    }

    void anExportNeedsNoMemoryForRows_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("name");
        QTest::newRow("CSV") << u"csv"_s << u"events.csv"_s;
        QTest::newRow("GeoPackage") << u"gpkg"_s << u"events.gpkg"_s;
    }

    void anExportNeedsNoMemoryForRows()
    {
        QFETCH(QString, format);
        QFETCH(QString, name);
        const QString path = m_folder.filePath(name);
        const Ended ended = runToEnd({u"export"_s, m_folder.filePath(u"big.sitdesk"_s),
                                      u"--format"_s, format, u"--tables"_s, u"events"_s, u"-o"_s,
                                      path});
        QVERIFY2(ended.code == 0, ended.said.constData());
        QVERIFY2(ended.peakKb < 200'000, qPrintable(QString::number(ended.peakKb)));
        const QString said = outputOf(u"ogrinfo"_s, {u"-so"_s, u"-ro"_s, path, u"events"_s});
        QVERIFY2(said.contains(u"Feature Count: %1\n"_s.arg(events)), qPrintable(said));
        QVERIFY(QFile::remove(path));
    }

    void aFullDiskLeavesNothing_data()
    {
        QTest::addColumn<QString>("format");
        for (const auto &format : {u"csv"_s, u"geojson"_s, u"kml"_s, u"gpkg"_s})
            QTest::newRow(qPrintable(format)) << format;
    }

    void aFullDiskLeavesNothing()
    {
        QFETCH(QString, format);
        const QTemporaryDir folder;
        constexpr rlim_t little = 1 << 20;
        const QString path = folder.filePath(u"out."_s + format);
        const Ended ended = runToEnd({u"export"_s, m_folder.filePath(u"big.sitdesk"_s),
                                      u"--format"_s, format, u"--tables"_s, u"events"_s, u"-o"_s,
                                      path},
                                     little);
        QCOMPARE(ended.code, 1);
        QVERIFY2(ended.said.contains(path.toUtf8() + ": the file cannot be written"),
                 ended.said.constData());
        QVERIFY(!ended.said.contains("Unknown error"));
        QVERIFY2(QDir(folder.path()).isEmpty(),
                 qPrintable(QDir(folder.path()).entryList().join(u' ')));
    }

    void anImportOverItsQuotaLeavesTheStoreAsItWas()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"small.sitdesk"_s);
        QFile small(folder.filePath(u"one.csv"_s));
        QVERIFY(small.open(QIODevice::WriteOnly));
        small.write("id,date,latitude,longitude,category,title,summary\n"
                    "one,2024-11-10,36.2,37.1,shelling,Blast,Shells\n");
        small.close();
        QCOMPARE(runToEnd({u"import"_s, path, small.fileName()}).code, 0);
        QVERIFY(small.remove());
        const auto events = [&path] {
            return outputOf(u"sqlite3"_s,
                            {u"-readonly"_s, path, u"SELECT count(*) FROM claim_standing"_s})
                .trimmed();
        };
        QCOMPARE(events(), u"1"_s);
        constexpr rlim_t little = 8 << 20;
        const Ended ended = runToEnd({u"import"_s, path, m_folder.filePath(u"big.csv"_s)}, little);
        QCOMPARE(ended.code, 1);
        QVERIFY2(ended.said.contains(path.toUtf8()), ended.said.constData());
        QVERIFY2(ended.said.contains("quota"), ended.said.constData());
        QCOMPARE(events(), u"1"_s);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList(u"small.sitdesk"_s));
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestBigFiles)
#include "tst_bigfiles.moc"
