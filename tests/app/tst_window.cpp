// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The whole window, built by the composition root, driven by keys: the scenes that need more than
// one panel.
#include "desktest.h"
#include "ui/items/mapcontrollayer.h"

#include <QAccessible>
#include <QApplication>
#include <QImage>
#include <QQuickStyle>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <memory>

using namespace sd;

class TestWindow : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QQuickStyle::setStyle(QStringLiteral("Basic"));
    }

    void init()
    {
        m_program = std::make_unique<Program>(nullptr, Program::Options{.bundledStore = SD_STORE});
        m_program->preferences().setTheme(QStringLiteral("dark"));
        m_program->preferences().setLanguage(QStringLiteral("en"));
        m_program->preferences().setHintDismissed(true);
        // districts are recognised by colour, so nothing may lie over their centres
        m_program->preferences().setShowLabels(false);
        m_program->preferences().setShowEvents(false);
        QVERIFY(openDesk(*m_program, SD_STORE, {1280, 800}));
    }

    void cleanup()
    {
        QCOMPARE(m_program->qmlWarnings(), 0);
        m_program.reset();
    }

    void startsOnTheOpeningDay()
    {
        QCOMPARE(clock().position(), situation().info().openingMoment);
        QVERIFY(clock().position() < situation().info().tellingMoment);
    }

    void arrowsMoveTheDateAndTheMapFollows()
    {
        // Aziziyeh: the government's until 29 November, named by a local list on 30 November.
        clock().setDate(QDate(2024, 11, 29));
        const QRgb government = colourOf(QStringLiteral("aziziyeh"));
        press(Qt::Key_Right);
        QCOMPARE(clock().date(), QDate(2024, 11, 30));
        QTRY_VERIFY(colourOf(QStringLiteral("aziziyeh")) != government);
        const QRgb command = colourOf(QStringLiteral("aziziyeh"));
        QVERIFY2(qRed(government) > qGreen(government), "the government's red before");
        QVERIFY2(qGreen(command) > qRed(command), "the operations command's green after");
        press(Qt::Key_Left);
        QTRY_COMPARE(colourOf(QStringLiteral("aziziyeh")), government);
    }

    void theAirportChangesTwiceOnOneDay()
    {
        const int airport = situation().placeRow({QStringLiteral("aleppo-airport")});
        const auto holder = [&] {
            return situation()
                .control()[size_t(desk().places()->claimOf(airport))]
                .controller.value;
        };
        clock().setPosition(parseStamp(u"2024-11-30T21:02")->from);
        QCOMPARE(holder(), QStringLiteral("sdf"));
        const QRgb before = colourOf(QStringLiteral("aleppo-airport"));
        clock().setPosition(parseStamp(u"2024-11-30T21:03")->from);
        QCOMPARE(holder(), QStringLiteral("moc"));
        QTRY_VERIFY(colourOf(QStringLiteral("aleppo-airport")) != before);
    }

    void asKnownThenTheWestIsStillTheGovernments()
    {
        const int west = situation().placeRow({QStringLiteral("new-aleppo-north")});
        clock().setDate(QDate(2024, 11, 29));
        const auto &now = situation().control()[size_t(desk().places()->claimOf(west))];
        QVERIFY(now.status == ControlStatus::Contested
                || now.controller.value != QStringLiteral("gov-syria"));
        clock().knowOn(QDate(2024, 11, 28));
        for (QDate day = clock().firstDate(); day <= clock().lastDate(); day = day.addDays(1)) {
            clock().setDate(day);
            QCOMPARE(situation().control()[size_t(desk().places()->claimOf(west))].controller.value,
                     QStringLiteral("gov-syria"));
        }
    }

    void nextChangeSelectsPlaceByPlace()
    {
        clock().toStart();
        press(Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(clock().date(), QDate(2024, 11, 27));
        QCOMPARE(desk().selection()->kind(), Selection::Kind::Place);
        const QString first = desk().selection()->id();
        press(Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(clock().date(), QDate(2024, 11, 27));
        QVERIFY(desk().selection()->id() != first);
        press(Qt::Key_Left, Qt::ControlModifier);
        QCOMPARE(desk().selection()->id(), first);
        QVERIFY(desk().inspector()->rowCount() > 0);
    }

    void spacePlaysAndEndEnds()
    {
        press(Qt::Key_Home);
        clock().setSpeed(4);
        press(Qt::Key_Space);
        QVERIFY(clock().isPlaying());
        QTRY_VERIFY(clock().date() > clock().firstDate());
        press(Qt::Key_Space);
        QVERIFY(!clock().isPlaying());
        press(Qt::Key_End);
        QCOMPARE(clock().date(), clock().lastDate());
        press(Qt::Key_Home);
        QCOMPARE(clock().date(), clock().firstDate());
    }

    void shiftArrowsGoFromEventToEvent()
    {
        clock().toStart();
        press(Qt::Key_Right, Qt::ShiftModifier);
        const Selection::Kind kind = desk().selection()->kind();
        QVERIFY(kind == Selection::Kind::Event || kind == Selection::Kind::Statement);
        const QString first = desk().selection()->id();
        press(Qt::Key_Right, Qt::ShiftModifier);
        QVERIFY(desk().selection()->id() != first);
    }

    void searchNarrowsTheListInBothScripts()
    {
        const int all = desk().events()->count();
        press(Qt::Key_F, Qt::ControlModifier);
        for (const char letter : {'a', 'i', 'r', 'p', 'o', 'r', 't'})
            QTest::keyClick(m_program->window(), letter);
        QTRY_COMPARE(desk().filter()->text(), QStringLiteral("airport"));
        QTRY_VERIFY(desk().events()->count() > 0 && desk().events()->count() < all);
        desk().filter()->setText(QStringLiteral("حَلَب"));
        QTRY_VERIFY(desk().events()->count() > 0 && desk().events()->count() < all);
        desk().filter()->setText(QString());
        QTRY_COMPARE(desk().events()->count(), all);
    }

    void escapeClearsTheSelection()
    {
        desk().selection()->select(Selection::Kind::Faction, QStringLiteral("moc"));
        press(Qt::Key_Escape);
        QCOMPARE(desk().selection()->kind(), Selection::Kind::None);
    }

    void briefingFillsTheScreenAndEnds()
    {
        press(Qt::Key_F5);
        QTRY_VERIFY(m_program->window()->property("briefing").toBool());
        QCOMPARE(m_program->window()->visibility(), QWindow::FullScreen);
        press(Qt::Key_Escape);
        QTRY_VERIFY(!m_program->window()->property("briefing").toBool());
    }

    void helpOpensAndCloses()
    {
        press(Qt::Key_F1);
        QTRY_VERIFY(itemNamed(m_program->window()->contentItem(), QStringLiteral("help"))
                    != nullptr);
        press(Qt::Key_Escape);
        QTRY_VERIFY(itemNamed(m_program->window()->contentItem(), QStringLiteral("help"))
                    == nullptr);
    }

    void mirrorsInArabic()
    {
        QQuickItem *date = itemNamed(m_program->window()->contentItem(), QStringLiteral("date"));
        QVERIFY(date);
        const qreal left = date->mapToScene({0, 0}).x();
        m_program->preferences().setLanguage(QStringLiteral("ar"));
        QTRY_VERIFY(date->mapToScene({0, 0}).x() > left + 100);
        QVERIFY(date->property("text").toString().contains(QStringLiteral("2024")));
        QVERIFY(date->property("text").toString() != QStringLiteral("Wednesday 27 November 2024"));
    }

    void sentencesAreMadeForWhoHearsThem()
    {
        QQuickItem *chart = itemNamed(m_program->window()->contentItem(), QStringLiteral("chart"));
        QVERIFY(chart);
        const auto said = [chart] {
            return QAccessible::queryAccessibleInterface(chart)->text(QAccessible::Description);
        };
        clock().setDate(QDate(2024, 12, 2));
        QAccessible::setActive(true);
        QTRY_VERIFY(!said().isEmpty());
        const QString before = said();
        clock().setDate(QDate(2024, 12, 6));
        QTRY_VERIFY(said() != before);
        QAccessible::setActive(false);
        QTRY_VERIFY(said().isEmpty());
    }

    void oneOfAThingIsNotSeveral()
    {
        const auto sources = [](int count) {
            return QCoreApplication::translate("EventRow", "%n sources", "", count);
        };
        m_program->preferences().setLanguage(QStringLiteral("en"));
        QCOMPARE(sources(1), QStringLiteral("1 source"));
        QCOMPARE(sources(2), QStringLiteral("2 sources"));
        m_program->preferences().setLanguage(QStringLiteral("ar"));
        QCOMPARE(sources(1), QStringLiteral("مصدر واحد"));
        QCOMPARE(sources(2), QStringLiteral("مصدران"));
    }

    void aRefusedStoreLeavesTheDeskAsItWas()
    {
        QTemporaryDir dir;
        QFile file(dir.filePath(QStringLiteral("bad.sitdesk")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("not a store");
        file.close();
        QSignalSpy refused(&m_program->session(), &Session::refused);
        m_program->session().open(QUrl::fromLocalFile(file.fileName()));
        QVERIFY(refused.wait());
        QVERIFY(desk().isReady());
        QVERIFY(m_program->session().error().contains(QStringLiteral("bad.sitdesk")));
        m_program->session().dismissError();
        QVERIFY(m_program->session().error().isEmpty());
        m_program->session().open(QUrl(QStringLiteral("https://example.com/x.sitdesk")));
        QVERIFY(!m_program->session().error().isEmpty());
    }

    void remembersWhatWasChosen()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("settings.conf"));
        {
            Preferences preferences(std::make_unique<QSettings>(path, QSettings::IniFormat));
            preferences.setTheme(QStringLiteral("light"));
            preferences.setLanguage(QStringLiteral("ar"));
            preferences.setSideWidth(444);
            preferences.setWindow({5, 6, 1300, 900});
        }
        Preferences again(std::make_unique<QSettings>(path, QSettings::IniFormat));
        QCOMPARE(again.theme(), QStringLiteral("light"));
        QCOMPARE(again.spoken(), QStringLiteral("ar"));
        QCOMPARE(again.sideWidth(), 444.0);
        QCOMPARE(again.window(), QRect(5, 6, 1300, 900));
    }

private:
    Desk &desk() { return m_program->desk(); }
    Clock &clock() { return *desk().clock(); }
    const Situation &situation() { return *desk().situation(); }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(m_program->window(), key, modifiers);
    }

    /// The colour most of the pixels around a place's centre have on the screen: labels and symbols
    /// are in the minority.
    QRgb colourOf(const QString &place)
    {
        auto *layer = itemOfType<MapControlLayer>(m_program->window()->contentItem());
        if (!layer)
            return 0;
        const QPointF centre = layer->mapToScene(layer->pixelOf(situation().placeRow({place})));
        const QImage image = m_program->window()->grabWindow();
        QHash<QRgb, int> counts;
        for (int dy = -9; dy <= 9; ++dy) {
            for (int dx = -9; dx <= 9; ++dx)
                ++counts[image.pixel(int(centre.x()) + dx, int(centre.y()) + dy)];
        }
        QRgb most = 0;
        for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
            if (it.value() > counts.value(most))
                most = it.key();
        }
        return most;
    }

    std::unique_ptr<Program> m_program;
};

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
