// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/paneltest.h"
#include "ui/items/timelinecanvas.h"

#include <QtQml/QQmlExtensionPlugin>

Q_IMPORT_QML_PLUGIN(SituationDeskPlugin)

using namespace sd;

namespace {

class Timeline : public PanelTest {
public:
    explicit Timeline(const Snapshot &snapshot = bundledSnapshot())
        : PanelTest(QStringLiteral("TimelinePanel"), {1262, 190}, snapshot)
        , clock(*desk.clock())
    {
        canvas = qobject_cast<TimelineCanvas *>(item(QStringLiteral("timelineCanvas")));
        laidOut = canvas && QTest::qWaitFor([this] { return canvas->paintCount() > 0; });
    }

    double middleOf(QDate day) const
    {
        return canvas->xOf(Moment::startOf(dayOf(day)).minutes) + canvas->dayWidth() / 2;
    }
    double timeAt(double x) const
    {
        return canvas->begin() + (x - canvas->axisLeft()) / canvas->dayWidth();
    }
    QPoint at(double x, double y) const { return canvas->mapToScene({x, y}).toPoint(); }
    /// A height at which nothing but the rail is.
    QPoint onRail(QDate day) const { return at(middleOf(day), canvas->railY()); }
    QPoint onMark(int index) const
    {
        const QPointF centre = canvas->markRect(index).center();
        return at(centre.x(), centre.y());
    }
    /// A mark that no other covers, of an event that passes the test.
    template <typename Good>
    int freeMark(Good good) const
    {
        for (int i = 0; i < canvas->itemCount(); ++i) {
            const QPointF centre = canvas->markRect(i).center();
            if (canvas->itemAt(std::round(centre.x()), std::round(centre.y())) == i
                && good(canvas->item(i)))
                return i;
        }
        return -1;
    }
    double edge(const char *name, double (*of)(const QQuickItem *))
    {
        const QQuickItem *found = item(QString::fromLatin1(name));
        return found ? of(found) : -1;
    }

    Clock &clock;
    TimelineCanvas *canvas = nullptr;
    bool laidOut = false;
};

/// The bundled data on a period of fourteen years.
Snapshot longSnapshot()
{
    Snapshot snapshot = bundledSnapshot();
    snapshot.info.periodFrom = snapshot.info.periodTo - 5000;
    return snapshot;
}

double left(const QQuickItem *item)
{
    return item->x();
}
double right(const QQuickItem *item)
{
    return item->x() + item->width();
}

} // namespace

class TimelinePanelTest : public QObject {
    Q_OBJECT

private slots:
    void aClickGoesToTheDayUnderThePointer()
    {
        Timeline timeline;
        QVERIFY(timeline.ready && timeline.laidOut);
        for (QDate day = timeline.clock.firstDate(); day <= timeline.clock.lastDate();
             day = day.addDays(1)) {
            QTest::mouseClick(&timeline.view, Qt::LeftButton, {}, timeline.onRail(day));
            QCOMPARE(timeline.clock.date(), day);
            QVERIFY(!timeline.clock.hasTime());
        }
    }

    /// Also on a Friday, whose name sorts before that of the first day.
    void onlyDaysBeforeThePeriodAreCalledSo()
    {
        Timeline timeline;
        const auto isCalledSo = [&timeline] {
            return timeline.text(QStringLiteral("timelineDate"))
                .contains(QStringLiteral("before the period"));
        };
        const QDate first = timeline.clock.firstDate();
        QVERIFY(first.daysTo(timeline.clock.lastDate()) >= 7);
        for (QDate day = first; day <= timeline.clock.lastDate(); day = day.addDays(1)) {
            timeline.clock.setDate(day);
            QVERIFY2(!isCalledSo(), qPrintable(day.toString(Qt::ISODate)));
        }
        for (int before = 1; before <= 7; ++before) {
            timeline.clock.setDate(first.addDays(-before));
            QVERIFY(isCalledSo());
        }
    }

    void aDragFollowsThePointerAndStaysInThePeriod()
    {
        Timeline timeline;
        QVERIFY(timeline.ready && timeline.laidOut);
        timeline.clock.setPlaying(true);
        QTest::mousePress(&timeline.view, Qt::LeftButton, {}, timeline.onRail({2024, 11, 26}));
        QVERIFY(!timeline.clock.isPlaying()); // who takes the handle stops the playing
        for (const QDate day : {QDate(2024, 11, 27), QDate(2024, 12, 1), QDate(2024, 11, 29)}) {
            QTest::mouseMove(&timeline.view, timeline.onRail(day));
            QCOMPARE(timeline.clock.date(), day);
        }
        QTest::mouseMove(&timeline.view, QPoint(2, 120));
        QCOMPARE(timeline.clock.date(), timeline.clock.firstDate());
        QTest::mouseMove(&timeline.view, QPoint(1260, 120));
        QCOMPARE(timeline.clock.date(), timeline.clock.lastDate());
        QTest::mouseRelease(&timeline.view, Qt::LeftButton, {}, QPoint(1260, 120));
        QTest::mouseMove(&timeline.view, timeline.onRail({2024, 11, 27}));
        QCOMPARE(timeline.clock.date(), timeline.clock.lastDate());
    }

    void theCanvasIsStillWhileTheSliderMoves()
    {
        Timeline timeline;
        QVERIFY(timeline.ready && timeline.laidOut);
        QTRY_VERIFY(timeline.view.isExposed());
        timeline.view.grabWindow();
        const int painted = timeline.canvas->paintCount();
        timeline.clock.toStart();
        for (int step = 0; step < 10; ++step) {
            timeline.clock.stepDays(1);
            timeline.view.grabWindow();
        }
        QCOMPARE(timeline.canvas->paintCount(), painted);
        // and it is painted anew when what it shows changes
        timeline.desk.filter()->setCategoryShown(QStringLiteral("clash"), false);
        QTRY_VERIFY(timeline.canvas->paintCount() > painted);
    }

    void cursorVeilAndHandleStandAtTheMoment()
    {
        Timeline timeline;
        QVERIFY(timeline.ready && timeline.laidOut);
        const TimelineCanvas &canvas = *timeline.canvas;
        const QDate day(2024, 11, 30);
        const double start = canvas.xOf(Moment::startOf(dayOf(day)).minutes);

        timeline.clock.setDate(day); // a whole day: all of it is in the picture
        QVERIFY(std::abs(timeline.edge("veil", left) - (start + canvas.dayWidth())) < 0.5);
        QVERIFY(std::abs(timeline.edge("veil", right) - canvas.axisRight()) < 0.5);
        QVERIFY(std::abs(timeline.edge("handle", left) - start) < 0.5);
        QVERIFY(std::abs(timeline.edge("handle", right) - (start + canvas.dayWidth())) < 0.5);

        timeline.clock.setMinutes(Moment::startOf(dayOf(day)).minutes + 12 * 60 - 1); // noon
        QVERIFY(std::abs(timeline.edge("veil", left) - (start + canvas.dayWidth() / 2)) < 0.5);
        QVERIFY(std::abs(timeline.edge("handle", right) - (start + canvas.dayWidth() / 2)) < 0.5);
        QVERIFY(timeline.text(QStringLiteral("timelineDate")).endsWith(QStringLiteral("11:59")));

        timeline.clock.toEnd();
        QVERIFY(timeline.edge("veil", left) >= canvas.axisRight() - 0.5);
    }

    void aLaneItemIsSelectedAndGoneTo()
    {
        Timeline timeline;
        QVERIFY(timeline.ready && timeline.laidOut);
        timeline.clock.toStart();
        const int index = timeline.freeMark([&](const QVariantMap &event) {
            return event[QStringLiteral("from")].toDate() > QDate(2024, 11, 28)
                && event[QStringLiteral("time")].toString().isEmpty();
        });
        QVERIFY(index >= 0);
        const QVariantMap event = timeline.canvas->item(index);
        QTest::mouseClick(&timeline.view, Qt::LeftButton, {}, timeline.onMark(index));
        QVERIFY(timeline.desk.selection()->is(Selection::Kind::Event,
                                              event[QStringLiteral("key")].toString()));
        QCOMPARE(timeline.clock.date(), event[QStringLiteral("from")].toDate());
        const QQuickItem *ring = timeline.item(QStringLiteral("selectedRing"));
        QVERIFY(ring);
        QVERIFY(QRectF(ring->x(), ring->y(), ring->width(), ring->height())
                    .contains(timeline.canvas->markRect(index)));
    }

    void anEventWithAnHourIsGoneToByTheMinute()
    {
        Timeline timeline;
        QVERIFY(timeline.ready && timeline.laidOut);
        const int index = timeline.freeMark([&](const QVariantMap &event) {
            return event[QStringLiteral("from")].toDate() >= timeline.clock.firstDate()
                && !event[QStringLiteral("time")].toString().isEmpty();
        });
        QVERIFY(index >= 0);
        QTest::mouseClick(&timeline.view, Qt::LeftButton, {}, timeline.onMark(index));
        QCOMPARE(timeline.clock.dateTime().toString(QStringLiteral("HH:mm")),
                 timeline.canvas->item(index)[QStringLiteral("time")].toString());
    }

    void theBackgroundCanBeReached()
    {
        Timeline timeline;
        QVERIFY(timeline.ready && timeline.laidOut);
        QVERIFY(timeline.canvas->bandRight() > timeline.canvas->bandLeft());
        const int index = timeline.freeMark([&](const QVariantMap &event) {
            return event[QStringLiteral("from")].toDate().year() == 2016;
        });
        QVERIFY(index >= 0);
        QVERIFY(timeline.canvas->markRect(index).right() <= timeline.canvas->bandRight());
        QTest::mouseClick(&timeline.view, Qt::LeftButton, {}, timeline.onMark(index));
        const QString key = timeline.canvas->item(index)[QStringLiteral("key")].toString();
        QVERIFY(timeline.desk.selection()->is(Selection::Kind::Event, key));
        QCOMPARE(timeline.clock.date().year(), 2016);
        // the handle stands in the band, and all of the period is still to come
        QVERIFY(timeline.edge("handle", right) <= timeline.canvas->bandRight() + 8);
        QVERIFY(timeline.edge("veil", left) <= timeline.canvas->axisLeft() + 0.5);
        QVERIFY(timeline.text(QStringLiteral("timelineDate")).contains(QStringLiteral("2016")));
    }

    void keysReachTheBackground()
    {
        Timeline timeline;
        QVERIFY(timeline.ready && timeline.laidOut);
        timeline.canvas->parentItem()->forceActiveFocus();
        QTest::keyClick(&timeline.view, Qt::Key_Home);
        QCOMPARE(timeline.clock.date(), timeline.clock.firstDate());
        for (int step = 0; step < 12 && timeline.clock.date() >= timeline.clock.firstDate(); ++step)
            QTest::keyClick(&timeline.view, Qt::Key_Left, Qt::ShiftModifier);
        QVERIFY(timeline.clock.date() < timeline.clock.firstDate());
        QCOMPARE(timeline.desk.selection()->kind(), Selection::Kind::Event);
        QTest::keyClick(&timeline.view, Qt::Key_End);
        QCOMPARE(timeline.clock.date(), timeline.clock.lastDate());
    }

    void buttonsStep()
    {
        Timeline timeline;
        QVERIFY(timeline.ready && timeline.laidOut);
        const auto press = [&](const char *name) {
            timeline.click(timeline.item(QString::fromLatin1(name)));
        };
        press("toStart");
        QCOMPARE(timeline.clock.date(), QDate(2024, 11, 25));
        press("stepForward");
        QCOMPARE(timeline.clock.date(), QDate(2024, 11, 26));
        press("stepBack");
        QCOMPARE(timeline.clock.date(), QDate(2024, 11, 25));
        press("changeForward"); // scene: the first change of control is on the 27th
        QCOMPARE(timeline.clock.date(), QDate(2024, 11, 27));
        press("eventForward");
        QCOMPARE(timeline.desk.selection()->kind(), Selection::Kind::Event);
        press("toEnd");
        QCOMPARE(timeline.clock.date(), QDate(2024, 12, 8));
        press("play"); // at the end it starts again
        QVERIFY(timeline.clock.isPlaying());
        press("play");
        QVERIFY(!timeline.clock.isPlaying());
    }

    void theWheelZoomsAtThePointer()
    {
        Timeline timeline(longSnapshot());
        QVERIFY(timeline.ready && timeline.laidOut);
        const QPoint place = timeline.onRail({2019, 3, 1});
        const double x = timeline.canvas->mapFromScene(place).x();
        const double before = timeline.timeAt(x);
        const double span = timeline.canvas->end() - timeline.canvas->begin();
        for (int turn = 0; turn < 12; ++turn) {
            QTest::wheelEvent(&timeline.view, place, {0, 120});
            timeline.settle();
            QVERIFY(std::abs(timeline.timeAt(x) - before) * timeline.canvas->dayWidth() < 0.5);
        }
        QVERIFY(timeline.canvas->end() - timeline.canvas->begin() < span / 10);
        QVERIFY(timeline.item(QStringLiteral("strip")));
        // with Shift it moves the view
        const double begin = timeline.canvas->begin();
        QTest::wheelEvent(&timeline.view, place, {0, -120}, {0, 0}, Qt::ShiftModifier);
        timeline.settle();
        QVERIFY(timeline.canvas->begin() > begin);
        for (int turn = 0; turn < 40; ++turn)
            QTest::wheelEvent(&timeline.view, place, {0, -120});
        timeline.settle();
        QCOMPARE(timeline.canvas->begin(), timeline.canvas->periodBegin());
        QCOMPARE(timeline.canvas->end(), timeline.canvas->periodEnd());
        QVERIFY(!timeline.item(QStringLiteral("strip")));
    }

    void theViewFollowsTheDate()
    {
        Timeline timeline(longSnapshot());
        QVERIFY(timeline.ready && timeline.laidOut);
        timeline.clock.setDate({2019, 3, 1});
        for (int press = 0; press < 8; ++press)
            timeline.click(timeline.item(QStringLiteral("zoomIn")));
        timeline.settle();
        const auto inView = [&] {
            timeline.settle();
            const double day = timeline.canvas->dayOfDate(timeline.clock.date());
            return timeline.canvas->begin() <= day && day + 1 <= timeline.canvas->end();
        };
        QVERIFY(inView());
        const double begin = timeline.canvas->begin();
        timeline.clock.stepDays(1);
        QVERIFY(inView());
        QCOMPARE(timeline.canvas->begin(), begin); // no need to move
        timeline.clock.setDate({2021, 1, 1});
        QVERIFY(inView());
        timeline.clock.setDate({2014, 1, 1});
        QVERIFY(inView());
        timeline.click(timeline.item(QStringLiteral("zoomWhole")));
        timeline.settle();
        QCOMPARE(timeline.canvas->end(), timeline.canvas->periodEnd());
    }

    void aBrushChoosesDays()
    {
        Timeline timeline;
        QVERIFY(timeline.ready && timeline.laidOut);
        Filter &filter = *timeline.desk.filter();
        const QDate date = timeline.clock.date();
        const auto brush = [&](QDate from, QDate to, Qt::KeyboardModifiers keys) {
            QTest::mousePress(&timeline.view, Qt::LeftButton, keys, timeline.onRail(from));
            QTest::mouseMove(&timeline.view, timeline.onRail(to));
            QTest::mouseRelease(&timeline.view, Qt::LeftButton, keys, timeline.onRail(to));
        };
        brush({2024, 11, 27}, {2024, 12, 1}, Qt::ShiftModifier);
        QCOMPARE(filter.windowFrom(), QDate(2024, 11, 27));
        QCOMPARE(filter.windowTo(), QDate(2024, 12, 1));
        QCOMPARE(timeline.clock.date(), date); // the date stays
        // its edges can be taken
        const double edge = timeline.canvas->xOf(
            Moment::startOf(dayOf(QDate(2024, 12, 2))).minutes);
        const QPoint taken = timeline.at(edge, 20);
        QTest::mousePress(&timeline.view, Qt::LeftButton, {}, taken);
        QTest::mouseMove(&timeline.view, timeline.at(timeline.middleOf({2024, 12, 4}), 20));
        QTest::mouseRelease(&timeline.view, Qt::LeftButton, {},
                            timeline.at(timeline.middleOf({2024, 12, 4}), 20));
        QCOMPARE(filter.windowFrom(), QDate(2024, 11, 27));
        QCOMPARE(filter.windowTo(), QDate(2024, 12, 4));
        timeline.click(timeline.item(QStringLiteral("clearWindow")));
        QVERIFY(!filter.window());
        // the button makes a plain drag a brush, in either direction
        timeline.click(timeline.item(QStringLiteral("brush")));
        brush({2024, 12, 3}, {2024, 11, 29}, {});
        QCOMPARE(filter.windowFrom(), QDate(2024, 11, 29));
        QCOMPARE(filter.windowTo(), QDate(2024, 12, 3));
    }

    void barsEqualAnAggregateOfTheStore()
    {
        Timeline timeline;
        QVERIFY(timeline.ready && timeline.laidOut);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("test.sitdesk"));
        QVERIFY(buildStore(QStringLiteral(SD_DATASET), path, {}));
        const auto store = Store::open(path, Store::Access::ReadOnly);
        QVERIFY(store);
        const DatasetInfo &info = timeline.desk.situation()->info();
        for (const auto width : {TimelineModel::Width::Day, TimelineModel::Width::Week,
                                 TimelineModel::Width::Month, TimelineModel::Width::Year}) {
            for (const TimelineBucket &bucket :
                 timeline.desk.timeline()->buckets({info.periodFrom, info.periodTo}, width)) {
                // An event counts on each of its days; one of more than three on none.
                auto counted = store->database().prepare(
                    "WITH RECURSIVE d (day) AS (SELECT ?1 UNION ALL SELECT date(day, '+1 day')"
                    " FROM d WHERE day < ?2)"
                    " SELECT count(*) FROM d JOIN claim_standing AS c ON substr(c.valid_from, 1, "
                    "10)"
                    " <= d.day AND substr(coalesce(c.valid_to, c.valid_from), 1, 10) >= d.day"
                    " JOIN event_claim USING (claim_id)"
                    " WHERE julianday(substr(coalesce(c.valid_to, c.valid_from), 1, 10))"
                    " - julianday(substr(c.valid_from, 1, 10)) < 3");
                QVERIFY(counted);
                counted->bind(dateOf(bucket.first).toString(Qt::ISODate),
                              dateOf(bucket.last).toString(Qt::ISODate));
                QVERIFY(counted->step().value_or(false));
                QCOMPARE(bucket.events, int(counted->integer(0)));
            }
        }
    }

    void aLongPeriodIsGathered()
    {
        Timeline timeline(longSnapshot());
        QVERIFY(timeline.ready && timeline.laidOut);
        QVERIFY(timeline.canvas->bin() != QLatin1StringView("day"));
        QTest::mouseClick(&timeline.view, Qt::LeftButton, {}, timeline.onRail({2017, 5, 1}));
        QVERIFY(std::abs(timeline.clock.date().daysTo({2017, 5, 1})) <= 10);
    }
};

QTEST_MAIN(TimelinePanelTest)
#include "tst_timeline.moc"
