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

    std::unique_ptr<Program> m_program;
};

QTEST_MAIN(TestPictures)
#include "tst_pictures.moc"
