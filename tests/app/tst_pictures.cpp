// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures and reports from the window: the sheet with its preview, saving, copying, cancelling.
#include "desktest.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QQuickStyle>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace sd;
using namespace Qt::StringLiterals;

class TestPictures : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QQuickStyle::setStyle(u"Basic"_s);
        m_program = std::make_unique<Program>(nullptr, Program::Options());
        m_program->preferences().setLanguage(u"en"_s);
        m_program->preferences().setHintDismissed(true);
        QVERIFY(openDesk(*m_program, QStringLiteral(SD_STORE), QSize(1280, 800)));
        m_program->desk().clock()->setDate(QDate(2024, 11, 30));
    }

    void cleanup() { QGuiApplication::clipboard()->clear(); }
    void cleanupTestCase() { m_program.reset(); }

    void ctrlEShowsASheetWithAPreview()
    {
        QSignalSpy looked(&m_program->pictures(), &PictureMaker::previewChanged);
        QTest::keyClick(m_program->window(), Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY(item(u"pictureSheet"_s));
        QTRY_VERIFY_WITH_TIMEOUT(looked.count() > 0, 30'000);
        const QImage first = m_program->pictures().preview();
        QVERIFY(first.width() > first.height());
        item(u"pictureSheet"_s)->setProperty("portrait", true);
        QTRY_VERIFY_WITH_TIMEOUT(m_program->pictures().preview().height()
                                     > m_program->pictures().preview().width(),
                                 30'000);
        item(u"pictureSheet"_s)->setProperty("what", u"report"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_program->pictures().pages() > 2, 60'000);
        QTest::keyClick(m_program->window(), Qt::Key_Escape);
        QTRY_VERIFY(!item(u"pictureSheet"_s));
        QCOMPARE(m_program->qmlWarnings(), 0);
    }

    void ctrlShiftCCopiesTheMap()
    {
        QSignalSpy copied(&m_program->pictures(), &PictureMaker::copied);
        QTest::keyClick(m_program->window(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(copied.wait(30'000));
        const QImage image = QGuiApplication::clipboard()->image();
        QVERIFY(image.width() > 1000);
        QSet<QRgb> colours;
        for (int x = 0; x < image.width(); x += 7) {
            for (int y = 0; y < image.height(); y += 7)
                colours.insert(image.pixel(x, y));
        }
        QVERIFY2(colours.size() > 20, qPrintable(QString::number(colours.size())));
        QCOMPARE(m_program->qmlWarnings(), 0);
    }

    void savesEachKindUnderItsName_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("beginning");
        QTest::newRow("PDF") << u"map"_s << u"a.pdf"_s << QByteArray("%PDF-");
        QTest::newRow("SVG") << u"cumulative"_s << u"b.svg"_s << QByteArray("<?xml");
        QTest::newRow("PNG") << u"desk"_s << u"c.png"_s << QByteArray("\x89PNG");
        QTest::newRow("report") << u"report"_s << u"d.pdf"_s << QByteArray("%PDF-");
    }

    void savesEachKindUnderItsName()
    {
        QFETCH(QString, what);
        QFETCH(QString, name);
        QFETCH(QByteArray, beginning);
        const QTemporaryDir folder;
        PictureMaker &maker = m_program->pictures();
        QSignalSpy saved(&maker, &PictureMaker::saved);
        PictureChoice choice;
        choice.what = what;
        choice.dpi = 96;
        maker.save(choice, QUrl::fromLocalFile(folder.filePath(name)));
        QVERIFY(maker.isBusy());
        QVERIFY(saved.wait(60'000));
        QCOMPARE(saved.first().first().toString(), name);
        QVERIFY(!maker.isBusy());
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(8).startsWith(beginning));
    }

    void whatIsDrawnIsOnTheSheet()
    {
        Board &board = *m_program->desk().board();
        const QString bare = mapText(u"bare.svg"_s);
        board.add({.kind = Annotation::Kind::Arrow,
                   .colour = 1,
                   .text = u"This way"_s,
                   .points = {{36.20, 37.10}, {36.22, 37.16}}});
        board.addRings({.centre = {36.2, 37.15}, .label = u"Citadel"_s, .radii = {500, 2500}});
        const QString drawn = mapText(u"drawn.svg"_s);
        QCOMPARE(mapText(u"without.svg"_s, nullptr, false), bare);
        QTest::keyClick(m_program->window(), Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY(item(u"pictureDrawings"_s));
        QVERIFY(item(u"pictureDrawings"_s)->isVisible());
        QMetaObject::invokeMethod(item(u"pictureDrawings"_s), "click");
        QCOMPARE(item(u"pictureSheet"_s)->property("choice").value<PictureChoice>().drawings,
                 false);
        QTest::keyClick(m_program->window(), Qt::Key_Escape);
        QTRY_VERIFY(!item(u"pictureSheet"_s));
        board.setDrawing({});
        for (const char *word :
             {"This way", "Citadel", "500 m", "2.5 km", "drawn by the analyst"}) {
            QVERIFY2(drawn.contains(QLatin1StringView(word)), word);
            QVERIFY2(!bare.contains(QLatin1StringView(word)), word);
        }
    }

    void manyEventsAreDensityOnTheSheet()
    {
        int images = 0;
        QVERIFY(!mapText(u"day.svg"_s, &images).contains(u"Events in view"_s));
        QCOMPARE(images, 0);
        m_program->desk().clock()->setDate(QDate(2024, 12, 8));
        m_program->preferences().setEventSpan(u"all"_s);
        m_program->preferences().setEventColour(u"bloc"_s);
        const QString dense = mapText(u"all.svg"_s, &images);
        QCOMPARE(images, 1);
        QVERIFY2(dense.contains(u"Events in view"_s) && dense.contains(u"within about"_s),
                 qPrintable(dense));
        m_program->desk().filter()->showOnly(u"shelling"_s);
        const QString few = mapText(u"few.svg"_s, &images);
        QCOMPARE(images, 0);
        QVERIFY(few.contains(u"events as filtered"_s) && !few.contains(u"Events in view"_s));
        m_program->desk().filter()->reset();
        m_program->preferences().setEventSpan(u"day"_s);
        m_program->preferences().setEventColour(u"one"_s);
        m_program->desk().clock()->setDate(QDate(2024, 11, 30));
    }

    void cancellingLeavesNothing()
    {
        const QTemporaryDir folder;
        PictureMaker &maker = m_program->pictures();
        QSignalSpy saved(&maker, &PictureMaker::saved);
        QSignalSpy failed(&maker, &PictureMaker::failed);
        PictureChoice choice;
        choice.paper = u"a4"_s;
        choice.dpi = 1200;
        maker.save(choice, QUrl::fromLocalFile(folder.filePath(u"never.png"_s)));
        QVERIFY(maker.isBusy());
        maker.cancel();
        QTRY_VERIFY_WITH_TIMEOUT(!maker.isBusy(), 60'000);
        QCOMPARE(saved.count(), 0);
        QCOMPARE(failed.count(), 0);
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void sayWhyAFileCannotBeWritten()
    {
        PictureMaker &maker = m_program->pictures();
        QSignalSpy failed(&maker, &PictureMaker::failed);
        maker.save(PictureChoice(), QUrl::fromLocalFile(u"/nowhere/at/all.pdf"_s));
        QVERIFY(failed.count() > 0 || failed.wait(30'000));
        QVERIFY(!failed.first().first().toString().isEmpty());
        QTRY_VERIFY(!maker.isBusy());
        maker.save(PictureChoice(), QUrl(u"https://example.org/map.pdf"_s));
        QCOMPARE(failed.count(), 2);
    }

private:
    QQuickItem *item(const QString &name)
    {
        return itemNamed(m_program->window()->contentItem(), name);
    }

    /// The words on a map saved as SVG.
    QString mapText(const QString &name, int *images = nullptr, bool drawings = true)
    {
        const QTemporaryDir folder;
        QSignalSpy saved(&m_program->pictures(), &PictureMaker::saved);
        PictureChoice choice;
        choice.ground = {-80, 30, 140, 25}; // all that the data set speaks of
        choice.drawings = drawings;
        m_program->pictures().save(choice, QUrl::fromLocalFile(folder.filePath(name)));
        if (!saved.wait(60'000))
            return {};
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        QXmlStreamReader reader(&file);
        QString text;
        if (images)
            *images = 0;
        while (!reader.atEnd()) {
            reader.readNext();
            if (images && reader.isStartElement() && reader.name() == u"image")
                ++*images;
            if (reader.isStartElement() && reader.name() == u"text")
                text += reader.readElementText() + u' ';
        }
        return text;
    }

    std::unique_ptr<Program> m_program;
};

QTEST_MAIN(TestPictures)
#include "tst_pictures.moc"
