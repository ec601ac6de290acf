// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Sheets and reports as other programs read them: qpdf, pdftotext, pdfimages, an XML reader.
#include "tests/app/childrun.h"

#include <QElapsedTimer>
#include <QFile>
#include <QImage>
#include <QImageReader>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace sd;

namespace {

struct Run {
    int code = -1;
    QString out;
    QString err;
};

Run run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(180'000))
        return {};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

Run desk(const QStringList &arguments)
{
    return run(QStringLiteral(SD_BINARY), arguments);
}

/// The text of a PDF with its white space made single blanks.
QString textOf(const QString &pdf)
{
    // a PDF holds Arabic letters in the shape they have in the word; readers compare them as
    // letters
    return run(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s})
        .out.normalized(QString::NormalizationForm_KC)
        .simplified();
}

int pagesOf(const QString &pdf)
{
    static const QRegularExpression pages(u"Pages:\\s+(\\d+)"_s);
    return pages.match(run(u"pdfinfo"_s, {pdf}).out).captured(1).toInt();
}

/// Rows that pdfimages lists below its two lines of heading.
qsizetype imagesIn(const QString &pdf)
{
    return run(u"pdfimages"_s, {u"-list"_s, pdf}).out.trimmed().count(u'\n') - 1;
}

} // namespace

class TestSheets : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_dir.isValid()); }

    void everySubjectIsAPdfOfShapesAndText_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("language");
        for (const char *what :
             {"map", "cumulative", "daily", "claimants", "timeline", "factions", "desk"}) {
            for (const char *language : {"en", "ar"}) {
                QTest::addRow("%s, %s", what, language)
                    << QString::fromLatin1(what) << QString::fromLatin1(language);
            }
        }
    }

    void everySubjectIsAPdfOfShapesAndText()
    {
        QFETCH(QString, what);
        QFETCH(QString, language);
        const QString pdf = m_dir.filePath(what + u'-' + language + u".pdf"_s);
        const Run made = desk({u"render"_s, QStringLiteral(SD_STORE), u"--date"_s, u"2024-11-30"_s,
                               u"--sheet"_s, what, u"--paper"_s, u"a4"_s, u"--language"_s, language,
                               u"--title"_s, u"Read me back"_s, u"-o"_s, pdf});
        QVERIFY2(made.code == 0, qPrintable(made.err));
        const Run checked = run(u"qpdf"_s, {u"--check"_s, pdf});
        QVERIFY2(checked.code == 0, qPrintable(checked.out + checked.err));
        QCOMPARE(pagesOf(pdf), 1);
        QVERIFY(imagesIn(pdf) <= 0);
        const QString text = textOf(pdf);
        QVERIFY2(text.contains(u"Read me back"_s), qPrintable(text));
        QVERIFY2(text.contains(u"2024"_s), qPrintable(text));
        QVERIFY2(text.contains(u"CC-BY-4.0"_s), qPrintable(text));
    }

    void aMapNamesItsPlacesSourcesAndCaveats()
    {
        const QString pdf = m_dir.filePath(u"map-en.pdf"_s);
        if (!QFile::exists(pdf))
            QSKIP("made by the test before");
        const QString text = textOf(pdf);
        for (const char *word : {"Aleppo", "Saturday 30 November 2024", "with everything known now",
                                 "front line", "Sources", "schematic", "km"})
            QVERIFY2(text.contains(QLatin1StringView(word)), word);
    }

    void arabicTextCanBeReadBack()
    {
        const QString pdf = m_dir.filePath(u"map-ar.pdf"_s);
        if (!QFile::exists(pdf))
            QSKIP("made by the test before");
        const QString text = textOf(pdf);
        static const QRegularExpression letters(u"[\u0621-\u064a]"_s);
        QVERIFY2(text.count(letters) > 200, qPrintable(text));
        // credits keep their own direction: the full stop is behind their last word
        QVERIFY2(text.contains(u" in our own words."_s), qPrintable(text));
    }

    void anSvgIsXmlWithPathsAndText()
    {
        const QString svg = m_dir.filePath(u"map.svg"_s);
        const Run made = desk({u"render"_s, QStringLiteral(SD_STORE), u"--date"_s, u"2024-11-30"_s,
                               u"--only"_s, u"map"_s, u"--size"_s, u"1600x1000"_s, u"-o"_s, svg});
        QVERIFY2(made.code == 0, qPrintable(made.err));
        QFile file(svg);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QXmlStreamReader reader(&file);
        int paths = 0, images = 0;
        QString text;
        while (!reader.atEnd()) {
            reader.readNext();
            if (!reader.isStartElement())
                continue;
            paths += reader.name() == u"path";
            images += reader.name() == u"image";
            if (reader.name() == u"text")
                text += reader.readElementText() + u' ';
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QVERIFY(paths > 200);
        QCOMPARE(images, 0);
        QVERIFY2(text.contains(u"Aleppo"_s), qPrintable(text));
    }

    void aLargePngCostsTheMemoryOfABand()
    {
        const auto made = [this](const QString &size, const QString &png) {
            return runToEnd({u"render"_s, QStringLiteral(SD_STORE), u"--date"_s, u"2024-11-30"_s,
                             u"--sheet"_s, u"map"_s, u"--size"_s, size, u"--dpi"_s, u"300"_s,
                             u"-o"_s, png});
        };
        const Ended small = made(u"800x600"_s, m_dir.filePath(u"little.png"_s));
        QVERIFY2(small.code == 0, small.said.constData());
        const QString png = m_dir.filePath(u"large.png"_s);
        QElapsedTimer timer;
        timer.start();
        const Ended large = made(u"8000x6000"_s, png);
        QVERIFY2(large.code == 0, large.said.constData());
        QVERIFY2(timer.elapsed() < 120'000, qPrintable(QString::number(timer.elapsed())));
        // 8000x6000 pixels alone would be 187,500 more
        QVERIFY2(small.peakKb > 0 && large.peakKb - small.peakKb < 110'000,
                 qPrintable(u"%1 %2"_s.arg(small.peakKb).arg(large.peakKb)));
        QImageReader reader(png);
        QCOMPARE(reader.size(), QSize(8000, 6000));
        reader.setScaledSize(QSize(800, 600));
        QVERIFY2(!reader.read().isNull(), qPrintable(reader.errorString()));
    }

    void aPngHasItsResolution()
    {
        const QString png = m_dir.filePath(u"small.png"_s);
        const Run made = desk({u"render"_s, QStringLiteral(SD_STORE), u"--sheet"_s, u"factions"_s,
                               u"--paper"_s, u"16:9"_s, u"--dpi"_s, u"72"_s, u"-o"_s, png});
        QVERIFY2(made.code == 0, qPrintable(made.err));
        const QImage image(png);
        QCOMPARE(image.size(), QSize(960, 540));
        QCOMPARE(image.dotsPerMeterX(), 2835);
        QVERIFY(image.pixelColor(2, 2) == QColor(Qt::white));
    }

    void aReportSaysWhatShowSays_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("date");
        QTest::newRow("English") << u"en"_s << u"2024-11-30"_s;
        QTest::newRow("Arabic") << u"ar"_s << u"2024-11-30"_s;
        QTest::newRow("another day") << u"en"_s << u"2024-12-04"_s;
    }

    void aReportSaysWhatShowSays()
    {
        QFETCH(QString, language);
        QFETCH(QString, date);
        const QString pdf = m_dir.filePath(u"report-%1-%2.pdf"_s.arg(language, date));
        const Run made = desk({u"report"_s, QStringLiteral(SD_STORE), u"--date"_s, date,
                               u"--since"_s, u"2024-11-27"_s, u"--language"_s, language, u"-o"_s,
                               pdf});
        QVERIFY2(made.code == 0, qPrintable(made.err));
        const Run checked = run(u"qpdf"_s, {u"--check"_s, pdf});
        QVERIFY2(checked.code == 0, qPrintable(checked.out + checked.err));
        const int pages = pagesOf(pdf);
        QVERIFY2(pages >= 3 && pages <= 14, qPrintable(QString::number(pages)));
        QVERIFY(imagesIn(pdf) <= 0);

        const Run show = desk(
            {u"show"_s, QStringLiteral(SD_STORE), u"--date"_s, date, u"--json"_s});
        const QJsonObject picture = QJsonDocument::fromJson(show.out.toUtf8()).object();
        const QString text = textOf(pdf);
        QVERIFY(!picture[u"factions"_s].toArray().isEmpty());
        for (const QJsonValue &value : picture[u"factions"_s].toArray()) {
            const QJsonObject faction = value.toObject();
            const QString area = QString::number(faction[u"area_km2"_s].toDouble(), 'f', 1);
            const QString share = QString::number(faction[u"area_share"_s].toDouble() * 100, 'f',
                                                  1);
            const QString places = QString::number(faction[u"places"_s].toInt());
            for (const QString &figure : {area, share, places})
                QVERIFY2(text.contains(figure), qPrintable(figure + u"\n"_s + text));
        }
        for (const QJsonValue &value : picture[u"casualties"_s].toArray()) {
            const QJsonObject claim = value.toObject();
            for (const char *bound : {"count_low", "count_best", "count_high"}) {
                const QJsonValue figure = claim[QLatin1StringView(bound)];
                const bool middle = bound == std::string_view("count_best");
                const bool alone = claim[u"count_low"_s] == claim[u"count_high"_s];
                if (figure.isDouble() && (middle || !alone)) {
                    const QString number = QString::number(figure.toInt());
                    // a middle figure that is one of the ends is not said twice
                    QVERIFY2(text.contains(number), qPrintable(number));
                }
            }
        }
        if (language == u"en") {
            for (const char *word : {"Situation report", "What changed since 27 Nov 2024",
                                     "Casualties, by who counts them", "Main events",
                                     "What is uncertain", "Sources", "https://", "Page 1 of"})
                QVERIFY2(text.contains(QLatin1StringView(word)), word);
            QVERIFY(text.contains(u"Page %1 of %1"_s.arg(pages)));
        }
    }

    void aReportUsesWhatWasKnown()
    {
        const QString pdf = m_dir.filePath(u"known.pdf"_s);
        const Run made = desk({u"report"_s, QStringLiteral(SD_STORE), u"--date"_s, u"2024-11-30"_s,
                               u"--as-known-on"_s, u"2024-11-29"_s, u"-o"_s, pdf});
        QVERIFY2(made.code == 0, qPrintable(made.err));
        const QString text = textOf(pdf);
        QVERIFY2(text.contains(u"as known on 29 Nov 2024"_s), qPrintable(text.first(400)));
        const QJsonObject picture = QJsonDocument::fromJson(
                                        desk({u"show"_s, QStringLiteral(SD_STORE), u"--date"_s,
                                              u"2024-11-30"_s, u"--as-known-on"_s, u"2024-11-29"_s,
                                              u"--json"_s})
                                            .out.toUtf8())
                                        .object();
        for (const QJsonValue &value : picture[u"factions"_s].toArray()) {
            const QString area = QString::number(value[u"area_km2"_s].toDouble(), 'f', 1);
            QVERIFY2(text.contains(area), qPrintable(area));
        }
    }

    void nothingHalfWrittenStays_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("code");
        QTest::newRow("no such kind") << QStringList{u"render"_s, u"--sheet"_s, u"map"_s} << 1;
        QTest::newRow("too large") << QStringList{u"render"_s, u"--sheet"_s, u"map"_s, u"--paper"_s,
                                                  u"a3"_s,     u"--dpi"_s,   u"1200"_s}
                                   << 1;
        QTest::newRow("report backwards")
            << QStringList{u"report"_s, u"--date"_s, u"2024-11-27"_s, u"--since"_s, u"2024-11-30"_s}
            << 1;
        QTest::newRow("report as PNG") << QStringList{u"report"_s} << 2;
        QTest::newRow("no paper") << QStringList{u"render"_s, u"--sheet"_s, u"map"_s, u"--paper"_s,
                                                 u"b9"_s}
                                  << 2;
        QTest::newRow("no subject") << QStringList{u"render"_s, u"--sheet"_s, u"moon"_s} << 2;
    }

    void nothingHalfWrittenStays()
    {
        QFETCH(QStringList, options);
        QFETCH(int, code);
        const QTemporaryDir folder;
        const char *suffix = options.first() == u"report" && code == 1 ? "pdf"
                           : options.contains(u"--dpi"_s) || code == 2 ? "png"
                                                                       : "bmp";
        const QString path = folder.filePath(u"never."_s + QLatin1StringView(suffix));
        const Run refused = desk(options + QStringList{u"-o"_s, path});
        QCOMPARE(refused.code, code);
        QVERIFY(!refused.err.isEmpty());
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void aFolderThatIsNotThereIsNamed()
    {
        const Run refused = desk(
            {u"render"_s, u"--sheet"_s, u"map"_s, u"-o"_s, m_dir.filePath(u"nowhere/map.pdf"_s)});
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.err.contains(u"nowhere/map.pdf"_s), qPrintable(refused.err));
    }

private:
    QTemporaryDir m_dir;
};

QTEST_GUILESS_MAIN(TestSheets)
#include "tst_sheets.moc"
