// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/paneltest.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QtQml/QQmlExtensionPlugin>

Q_IMPORT_QML_PLUGIN(SituationDeskPlugin)

using namespace sd;

class EventPanelTest : public QObject {
    Q_OBJECT

private:
    static QVariant read(const EventModel &events, int row, EventModel::Role role)
    {
        return events.data(events.index(row), role);
    }

private slots:
    void rowsAreTheModels()
    {
        PanelTest panel(QStringLiteral("EventPanel"), {460, 600});
        QVERIFY(panel.ready);
        const EventModel &events = *panel.desk.events();
        QQuickItem *list = panel.item(QStringLiteral("eventList"));
        QVERIFY(list);
        QVERIFY(events.count() > 200);
        for (int i = 0; i < events.count(); ++i) {
            QQuickItem *row = panel.row(list, i);
            QVERIFY(row);
            const QString title = read(events, i, EventModel::TitleRole).toString();
            QVERIFY(panel.text(QStringLiteral("title"), row).contains(title));
            const int killed = read(events, i, EventModel::KilledRole).toInt();
            QCOMPARE(panel.text(QStringLiteral("details"), row).contains(QStringLiteral("killed")),
                     killed >= 0);
        }
    }

    void oneLineARowWithTheColumnsThatFit()
    {
        PanelTest panel(QStringLiteral("EventPanel"), {900, 600});
        QVERIFY(panel.ready);
        panel.preferences.setEventLines(true);
        EventModel &events = *panel.desk.events();
        events.sortBy(EventModel::Column::Killed, true);
        QQuickItem *list = panel.item(QStringLiteral("eventList"));
        QQuickItem *first = panel.row(list, 0);
        QVERIFY(first);
        const int most = read(events, 0, EventModel::KilledRole).toInt();
        QVERIFY(most > read(events, 20, EventModel::KilledRole).toInt());
        QVERIFY(first->height() < 40);
        const auto shown = [&first] {
            return first->property("layout").value<QObject *>()->property("shown").toStringList();
        };
        QCOMPARE(shown(), (QStringList{QStringLiteral("place"), QStringLiteral("actors"),
                                       QStringLiteral("killed")}));
        panel.view.resize(400, 600);
        QTRY_VERIFY(!shown().contains(QStringLiteral("actors")));
        panel.preferences.setEventLines(false);
        QTRY_VERIFY(panel.row(list, 0) && panel.row(list, 0)->height() > 40);
    }

    void aRangeIsCopiedAsText()
    {
        PanelTest panel(QStringLiteral("EventPanel"), {460, 600});
        QVERIFY(panel.ready);
        QQuickItem *list = panel.item(QStringLiteral("eventList"));
        QGuiApplication::clipboard()->clear();
        panel.click(panel.row(list, 5));
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(&panel.view, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(&panel.view, Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.size(), 4);
        QVERIFY(lines.last().contains(
            read(*panel.desk.events(), 8, EventModel::TitleRole).toString().simplified()));
        // with Shift a click reaches as far
        QQuickItem *far = panel.row(list, 7);
        panel.settle();
        QTest::mouseClick(&panel.view, Qt::LeftButton, Qt::ShiftModifier,
                          far->mapToScene({far->width() / 2, far->height() / 2}).toPoint());
        QTest::keyClick(&panel.view, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text().split(u'\n').size(), 3);
    }

    void followsTheClock()
    {
        PanelTest panel(QStringLiteral("EventPanel"), {460, 500});
        QVERIFY(panel.ready);
        QQuickItem *list = panel.item(QStringLiteral("eventList"));
        for (const QDate day : {QDate(2024, 11, 27), QDate(2024, 12, 6), QDate(2024, 11, 30)}) {
            panel.desk.clock()->setDate(day);
            const int current = panel.desk.events()->currentRow();
            QTRY_VERIFY(list->isVisible());
            QQuickItem *row = nullptr;
            QMetaObject::invokeMethod(list, "itemAtIndex", Q_RETURN_ARG(QQuickItem *, row),
                                      current);
            QVERIFY(row);
            QVERIFY(row->property("today").toBool());
            const double y = row->mapToItem(list, QPointF()).y();
            QVERIFY2(y >= 0 && y < 80, qPrintable(QString::number(y)));
            QVERIFY(panel.text(QStringLiteral("eventCount"))
                        .startsWith(QString::number(panel.desk.events()->todayCount())));
        }
    }

    void clickSelectsAndDoubleClickGoes()
    {
        PanelTest panel(QStringLiteral("EventPanel"), {460, 500});
        QVERIFY(panel.ready);
        panel.desk.clock()->setDate({2024, 11, 30});
        QQuickItem *list = panel.item(QStringLiteral("eventList"));
        EventModel &events = *panel.desk.events();
        int timed = 0;
        while (read(events, timed, EventModel::StartsRole).toString().isEmpty()
               || read(events, timed, EventModel::DayRole).toDate()
                      <= panel.desk.clock()->firstDate())
            ++timed;
        QQuickItem *row = panel.row(list, timed);
        QVERIFY(row);
        const QDateTime before = panel.desk.clock()->dateTime();
        panel.click(row);
        QCOMPARE(panel.desk.selection()->id(), read(events, timed, EventModel::KeyRole).toString());
        QCOMPARE(panel.desk.clock()->dateTime(), before);
        QVERIFY(list->isVisible());
        panel.doubleClick(panel.row(list, timed));
        QCOMPARE(panel.desk.clock()->date(), read(events, timed, EventModel::DayRole).toDate());
        QVERIFY(panel.desk.clock()->hasTime());

        // what happened before the slider's period can be looked at too
        panel.doubleClick(panel.row(list, 0));
        QCOMPARE(panel.desk.clock()->date(), read(events, 0, EventModel::DayRole).toDate());
    }

    void keysMoveAndGo()
    {
        PanelTest panel(QStringLiteral("EventPanel"), {460, 500});
        QVERIFY(panel.ready);
        panel.desk.clock()->setDate({2024, 11, 28});
        QQuickItem *list = panel.item(QStringLiteral("eventList"));
        list->forceActiveFocus();
        QTest::keyClick(&panel.view, Qt::Key_Down);
        QCOMPARE(list->property("currentIndex").toInt(), panel.desk.events()->currentRow());
        for (int i = 0; i < 40; ++i)
            QTest::keyClick(&panel.view, Qt::Key_Down);
        const int at = list->property("currentIndex").toInt();
        QTest::keyClick(&panel.view, Qt::Key_Return);
        QCOMPARE(panel.desk.clock()->date(),
                 read(*panel.desk.events(), at, EventModel::DayRole).toDate());
        QCOMPARE(panel.desk.selection()->id(),
                 read(*panel.desk.events(), at, EventModel::KeyRole).toString());
    }

    void searchedTextNarrows()
    {
        PanelTest panel(QStringLiteral("EventPanel"), {460, 500});
        QVERIFY(panel.ready);
        QVERIFY(!panel.item(QStringLiteral("chips")));
        panel.desk.filter()->setText(QStringLiteral("hama"));
        QVERIFY(panel.item(QStringLiteral("chips")));

        // what the store answers
        panel.desk.filter()->setMatches(QStringLiteral("hama"),
                                        {panel.desk.events()->situation()->events().claimRow[3]});
        QCOMPARE(panel.item(QStringLiteral("eventList"))->property("count").toInt(), 1);
        QVERIFY(panel.text(QStringLiteral("eventCount")).startsWith(u'1'));

        panel.desk.filter()->setMatches(QStringLiteral("hama"), {});
        QVERIFY(panel.text(QStringLiteral("emptyText")).length() > 5);
        panel.click(panel.item(QStringLiteral("clearFilters")));
        QCOMPARE(panel.desk.filter()->text(), QString());
        QVERIFY(!panel.item(QStringLiteral("chips")));
        QVERIFY(!panel.item(QStringLiteral("emptyText")));
    }

    void filtersNarrow()
    {
        PanelTest panel(QStringLiteral("EventPanel"), {460, 560});
        QVERIFY(panel.ready);
        const int all = panel.desk.events()->count();
        panel.click(panel.item(QStringLiteral("filterButton")));
        QQuickItem *shelling = nullptr;
        QTRY_VERIFY((shelling = panel.item(QStringLiteral("kind-shelling"))));
        panel.click(shelling);
        QVERIFY(!panel.desk.filter()->categoryShown(QStringLiteral("shelling")));
        QVERIFY(panel.desk.events()->count() < all);
        QVERIFY(panel.item(QStringLiteral("categoryChip")));
        panel.click(shelling);
        QCOMPARE(panel.desk.events()->count(), all);
        QMetaObject::invokeMethod(panel.item(QStringLiteral("factionChoice")), "chosen",
                                  QStringLiteral("sdf"));
        QCOMPARE(panel.desk.filter()->faction(), QStringLiteral("sdf"));
        QMetaObject::invokeMethod(panel.item(QStringLiteral("placeChoice")), "chosen",
                                  QStringLiteral("sheikh-maqsoud"));
        QVERIFY(panel.desk.events()->count() > 0 && panel.desk.events()->count() < all);
        QTest::keyClick(&panel.view, Qt::Key_Escape);
        QTRY_VERIFY(!panel.item(QStringLiteral("kind-shelling")));
        panel.click(panel.item(QStringLiteral("factionChip")));
        panel.click(panel.item(QStringLiteral("placeChip")));
        QCOMPARE(panel.desk.events()->count(), all);
    }

    void countsOfTheChoicesAreTheStores()
    {
        PanelTest panel(QStringLiteral("EventPanel"), {460, 560});
        QVERIFY(panel.ready);
        panel.click(panel.item(QStringLiteral("filterButton")));
        for (const QString &word : panel.desk.events()->categories()) {
            QQuickItem *kind = nullptr;
            QTRY_VERIFY((kind = panel.item(QStringLiteral("kind-") + word)));
            panel.desk.filter()->showOnly(word);
            QCOMPARE(kind->property("figure").toString(),
                     QString::number(panel.desk.events()->count()));
        }
    }

    void whatWasNotReportedYetIsMarked()
    {
        PanelTest panel(QStringLiteral("EventPanel"), {460, 560});
        QVERIFY(panel.ready);
        panel.desk.clock()->setDate({2024, 11, 28});
        panel.desk.clock()->knowThatDay();
        QQuickItem *list = panel.item(QStringLiteral("eventList"));
        QQuickItem *last = panel.row(list, panel.desk.events()->count() - 1);
        QVERIFY(last->property("unknownYet").toBool());
        QVERIFY(panel.text(QStringLiteral("details"), last)
                    .startsWith(QStringLiteral("not yet reported")));
        panel.desk.clock()->knowNow();
        QVERIFY(!panel.text(QStringLiteral("details"), last)
                     .startsWith(QStringLiteral("not yet reported")));
    }

    void hostileTextIsPlain()
    {
        const QString hostile =
            QStringLiteral("<img src=\"http://example.org/a.png\"><a href='file:///'>x</a>")
            + QChar(0x2067);
        Snapshot snapshot = bundledSnapshot();
        for (EventText &event : snapshot.eventTexts)
            event.title = event.summary = event.placeText = hostile;
        for (StatementClaim &statement : snapshot.statements)
            statement.gist = statement.speaker = hostile;
        for (Source &source : snapshot.sources)
            source.publisher = source.title = source.note = hostile;
        PanelTest panel(QStringLiteral("EventPanel"), {460, 900}, snapshot);
        QVERIFY(panel.ready);
        panel.desk.selection()->select(Selection::Kind::Event, snapshot.eventTexts[40].key);
        const QString shown = panel.text(QStringLiteral("inspectorTitle"));
        QVERIFY(shown.startsWith(hostile.first(20)));
        QVERIFY(!shown.contains(QChar(0x2067)));
        for (const QQuickItem *title : panel.items(QStringLiteral("title")))
            QCOMPARE(title->property("textFormat").toInt(), int(Qt::PlainText));
        QVERIFY(!panel.view.grabWindow().isNull());
    }
};

QTEST_MAIN(EventPanelTest)
#include "tst_events.moc"
