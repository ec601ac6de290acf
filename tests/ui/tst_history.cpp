// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The histories of all places on the screen: a click goes to the day and the place, the slider
// paints no strip, the list and the selection follow each other.
#include "tests/ui/mapwar.h"
#include "tests/ui/paneltest.h"
#include "ui/items/historystrip.h"

#include <QtQml/QQmlExtensionPlugin>

Q_IMPORT_QML_PLUGIN(SituationDeskPlugin)

using namespace sd;
using namespace Qt::StringLiterals;

class HistoryTest : public QObject {
    Q_OBJECT

    static QQuickItem *rowOf(PanelTest &panel, const QString &place)
    {
        QQuickItem *list = panel.item(u"placeStripList"_s);
        return list ? panel.row(list, panel.desk.historyList()->rowOf(place)) : nullptr;
    }
    static HistoryStrip *stripOf(PanelTest &panel, const QString &place)
    {
        QQuickItem *row = rowOf(panel, place);
        return row ? qobject_cast<HistoryStrip *>(panel.item(u"strip"_s, row)) : nullptr;
    }
    static int painted(PanelTest &panel)
    {
        int count = 0;
        for (QQuickItem *strip : panel.items(u"strip"_s))
            count += qobject_cast<HistoryStrip *>(strip)->paintCount();
        return count;
    }
    static void clickDay(PanelTest &panel, const HistoryStrip &strip, QDate day)
    {
        panel.settle();
        const double x = strip.xOf(Moment::startOf(dayOf(day)).minutes + 720);
        QTest::mouseClick(&panel.view, Qt::LeftButton, {},
                          strip.mapToScene({x, strip.height() / 2}).toPoint());
    }

private slots:
    void aClickGoesToTheDayAndThePlace()
    {
        PanelTest panel(u"PlaceStrips"_s, {900, 500}, smallWar());
        QVERIFY(panel.ready);
        panel.desk.clock()->setDate({2020, 1, 5});
        HistoryStrip *strip = stripOf(panel, u"p1"_s);
        QVERIFY(strip);
        clickDay(panel, *strip, {2020, 1, 3});
        QCOMPARE(panel.desk.clock()->date(), QDate(2020, 1, 3));
        QVERIFY(!panel.desk.clock()->hasTime());
        QVERIFY(panel.desk.selection()->is(Selection::Kind::Place, u"p1"_s));
    }

    void stripsHaveTheColoursOfTheHolders()
    {
        PanelTest panel(u"PlaceStrips"_s, {900, 500}, smallWar());
        QVERIFY(panel.ready);
        const QImage frame = panel.view.grabWindow();
        const auto colourAt = [&](const QString &place, int day, double share) {
            const HistoryStrip &strip = *stripOf(panel, place);
            const qint64 minute = Moment::startOf(warDay(day).day()).minutes + qint64(1440 * share);
            const QPointF at = strip.mapToScene({strip.xOf(minute), strip.height() / 2});
            return frame.pixelColor(at.toPoint());
        };
        const auto isRedder = [](const QColor &c) { return c.red() > c.green(); };
        QVERIFY(isRedder(colourAt(u"p0"_s, 1, 0.5)));
        QVERIFY(!isRedder(colourAt(u"p0"_s, 2, 0.5)));
        QVERIFY(!isRedder(colourAt(u"p0"_s, 5, 0.5)));
        // a report that names no place is paler than one that does
        QVERIFY(colourAt(u"p2"_s, 5, 0.5).green() < colourAt(u"p0"_s, 5, 0.5).green());
        // contested ground is hatched: more than one colour in a line
        QSet<QRgb> hatched;
        QSet<QRgb> plain;
        for (double share = 0.2; share < 0.8; share += 0.01) {
            hatched.insert(colourAt(u"p1"_s, 4, share).rgb());
            plain.insert(colourAt(u"p1"_s, 1, share).rgb());
        }
        QCOMPARE(plain.size(), 1);
        QVERIFY(hatched.size() > 2);
        // and nothing known is the ground itself, without a colour
        const QColor blank = colourAt(u"p3"_s, 3, 0.5);
        QVERIFY(std::abs(blank.red() - blank.green()) < 12);
    }

    void theSliderPaintsNoStrip()
    {
        PanelTest panel(u"PlaceStrips"_s, {900, 600});
        QVERIFY(panel.ready);
        panel.desk.clock()->setDate({2024, 11, 26});
        panel.settle();
        const int before = painted(panel);
        QVERIFY(before > 0);
        QQuickItem *cursor = panel.item(u"historyCursor"_s);
        QVERIFY(cursor);
        double x = cursor->x();
        for (int day = 0; day < 8; ++day) {
            panel.desk.clock()->stepDays(1);
            panel.settle();
            QVERIFY(cursor->x() > x);
            x = cursor->x();
        }
        QCOMPARE(painted(panel), before);
        panel.desk.clock()->knowOn({2024, 11, 28}); // another history is painted
        panel.settle();
        QVERIFY(painted(panel) > before);
    }

    void listAndSelectionFollowEachOther()
    {
        PanelTest panel(u"PlaceStrips"_s, {900, 300});
        QVERIFY(panel.ready);
        QQuickItem *list = panel.item(u"placeStripList"_s);
        QVERIFY(list->hasActiveFocus());
        QTest::keyClick(&panel.view, Qt::Key_Down);
        QTest::keyClick(&panel.view, Qt::Key_Down);
        QVERIFY(panel.desk.selection()->is(Selection::Kind::Place,
                                           panel.desk.historyList()->placeAt(1)));
        const int last = panel.desk.historyList()->count() - 1;
        panel.desk.selection()->select(Selection::Kind::Place,
                                       panel.desk.historyList()->placeAt(last));
        QCOMPARE(list->property("currentIndex").toInt(), last);
        panel.settle();
        QVERIFY(list->property("contentY").toDouble() > 0); // brought into view

        // Enter goes to the next change of the selected place
        panel.desk.selection()->select(Selection::Kind::Place, u"aleppo-airport"_s);
        if (panel.desk.historyList()->rowOf(u"aleppo-airport"_s) < 0)
            panel.desk.factions()->setWholeMap(true);
        QTRY_VERIFY(list->property("currentIndex").toInt() >= 0);
        panel.desk.clock()->setDate({2024, 11, 26});
        const qint64 next = panel.desk.histories()->changeFrom(u"aleppo-airport"_s,
                                                               panel.desk.clock()->minutes(), 1);
        QTest::keyClick(&panel.view, Qt::Key_Return);
        QCOMPARE(panel.desk.clock()->minutes(), next);
    }

    void theListIsFoundAndOrdered()
    {
        PanelTest panel(u"PlaceStrips"_s, {900, 500});
        QVERIFY(panel.ready);
        QVERIFY(!panel.item(u"noHistories"_s));
        panel.click(panel.item(u"orderByChanges"_s));
        const HistoryList &list = *panel.desk.historyList();
        int changes = std::numeric_limits<int>::max();
        for (int row = 0; row < list.count(); ++row) {
            const int here = list.index(row, 0).data(HistoryModel::ChangesRole).toInt();
            QVERIFY(here <= changes);
            changes = here;
        }
        panel.item(u"historySearch"_s)->setProperty("text", u"zzzz"_s);
        QCOMPARE(list.count(), 0);
        QTRY_VERIFY(panel.item(u"noHistories"_s));
    }
};

QTEST_MAIN(HistoryTest)
#include "tst_history.moc"
