// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/items/timelinelayout.h"

#include <QTest>

using namespace sd;

namespace {

double widthOf(const QString &text)
{
    return double(text.size()) * 6;
}

QString shorten(const QString &text, double width)
{
    return text.left(int(width / 6));
}

TimelineScale scaleOf(QDate first, QDate last, double width)
{
    return {.first = dayOf(first), .last = dayOf(last), .left = 100, .right = 100 + width};
}

LaneMark markOn(QDate day, int lane, int weight, const QString &title)
{
    return {.lane = lane,
            .from = Moment::startOf(dayOf(day)),
            .to = Moment::startOf(dayOf(day)),
            .wholeDay = true,
            .weight = weight,
            .title = title};
}

} // namespace

class TimelineLayoutTest : public QObject {
    Q_OBJECT

private slots:
    void everyPixelOfADayGivesThatDay()
    {
        const TimelineScale scale = scaleOf({2024, 11, 25}, {2024, 12, 8}, 980);
        for (Day day = scale.first; day <= scale.last; ++day) {
            const double start = scale.xOf(Moment::startOf(day));
            QCOMPARE(scale.dayAt(start + 0.01), day);
            QCOMPARE(scale.dayAt(start + scale.dayWidth() - 0.01), day);
        }
        QCOMPARE(scale.dayAt(-50), scale.first);
        QCOMPARE(scale.dayAt(5000), scale.last);
        QVERIFY(scale.xOf(Moment::endOf(scale.last)) <= scale.right);
    }

    void theBandIsBeforeThePeriod()
    {
        TimelineScale scale = scaleOf({2024, 11, 25}, {2024, 12, 8}, 980);
        scale.bandFirst = dayOf({2011, 1, 1});
        scale.bandLeft = 10;
        scale.bandRight = 90;
        QCOMPARE(scale.xOf(Moment::startOf(scale.bandFirst)), 10.0);
        const double middle = scale.xOf(Moment::startOf(dayOf({2018, 1, 1})));
        QVERIFY(middle > 45 && middle < 55);
        QVERIFY(scale.xOf({Moment::startOf(scale.first).minutes - 1}) <= 90);
        QCOMPARE(scale.xOf(Moment::startOf(scale.first)), 100.0);
        QCOMPARE(scale.xOf(Moment::startOf(dayOf({1990, 1, 1}))), 10.0);
    }

    void labelsFit_data()
    {
        QTest::addColumn<QDate>("last");
        QTest::addColumn<double>("width");
        QTest::addColumn<QString>("first");
        QTest::newRow("weekdays") << QDate(2024, 12, 8) << 1400.0 << "Mon 25 Nov";
        QTest::newRow("days") << QDate(2024, 12, 8) << 700.0 << "25 Nov";
        QTest::newRow("every other day") << QDate(2024, 12, 8) << 400.0 << "25 Nov";
        QTest::newRow("months") << QDate(2025, 11, 25) << 1000.0 << "Nov 2024";
        QTest::newRow("years") << QDate(2038, 8, 1) << 1000.0 << "2024";
        QTest::newRow("narrow") << QDate(2038, 8, 1) << 140.0 << "2020";
    }
    void labelsFit()
    {
        QFETCH(QDate, last);
        QFETCH(double, width);
        QFETCH(QString, first);
        for (const char *language : {"en", "ar"}) {
            const TimelineScale scale = scaleOf({2024, 11, 25}, last, width);
            const auto labels = timeLabels(scale, QString::fromLatin1(language), widthOf);
            QVERIFY(labels.size() > 1);
            if (QLatin1StringView(language) == "en")
                QCOMPARE(labels.front().text, first);
            for (size_t i = 1; i < labels.size(); ++i) {
                const double pitch = (labels[i].day - labels[i - 1].day) * scale.dayWidth();
                QVERIFY2(pitch >= widthOf(labels[i].text), qPrintable(labels[i].text));
                for (const QChar letter : labels[i].text)
                    QVERIFY(!letter.isDigit() || letter.unicode() < 128);
            }
        }
    }

    void barsNeverGetThinnerThanAPixel()
    {
        QCOMPARE(binFor(70), Bin::Day);
        QCOMPARE(binFor(1), Bin::Week);
        QCOMPARE(binFor(0.2), Bin::Month);
        QCOMPARE(binFor(0.02), Bin::Year);
        const Day thursday = dayOf({2024, 11, 28});
        QCOMPARE(dateOf(binStart(Bin::Week, thursday)), QDate(2024, 11, 25));
        QCOMPARE(dateOf(binEnd(Bin::Week, thursday)), QDate(2024, 12, 2));
        QCOMPARE(dateOf(binStart(Bin::Month, thursday)), QDate(2024, 11, 1));
        QCOMPARE(dateOf(binEnd(Bin::Month, thursday)), QDate(2024, 12, 1));
        QCOMPARE(dateOf(binEnd(Bin::Year, thursday)), QDate(2025, 1, 1));
    }

    void titlesDoNotOverlap()
    {
        const TimelineScale scale = scaleOf({2024, 11, 25}, {2024, 12, 8}, 980);
        std::vector<LaneMark> marks;
        for (int day = 0; day < 14; ++day) {
            for (int i = 0; i < 6; ++i) {
                marks.push_back(
                    markOn(QDate(2024, 11, 25).addDays(day), i % 2, i,
                           QStringLiteral("A title of some length %1 %2").arg(day).arg(i)));
            }
        }
        const LaneSpace space{
            .top = 0, .height = 40, .markHeight = 6, .titleHeight = 14, .longestTitle = 160};
        placeMarks(marks, scale, space, widthOf, shorten);
        int titles = 0;
        for (size_t a = 0; a < marks.size(); ++a) {
            const LaneMark &mark = marks[a];
            QCOMPARE(scale.dayAt(mark.mark.left()),
                     mark.from.day()); // each stands within its own day
            QCOMPARE(scale.dayAt(mark.mark.right() - 0.01), mark.from.day());
            if (mark.titleRect.isEmpty())
                continue;
            ++titles;
            QVERIFY(mark.titleRect.right() <= scale.right);
            QVERIFY(mark.titleRect.top() >= mark.lane * space.height);
            QVERIFY(mark.titleRect.bottom() <= (mark.lane + 1) * space.height);
            QVERIFY(widthOf(mark.shown) <= mark.titleRect.width() + 0.01);
            for (size_t b = a + 1; b < marks.size(); ++b)
                QVERIFY(!mark.titleRect.intersects(marks[b].titleRect));
        }
        QVERIFY(titles > 12);
    }

    void theWeightierTitleWins()
    {
        const TimelineScale scale = scaleOf({2024, 11, 25}, {2024, 12, 8}, 980);
        const QDate day(2024, 11, 30);
        std::vector<LaneMark> marks{markOn(day, 0, 1, QStringLiteral("One source only")),
                                    markOn(day, 0, 9, QStringLiteral("Nine sources"))};
        const LaneSpace space{
            .top = 0, .height = 20, .markHeight = 6, .titleHeight = 14, .longestTitle = 160};
        placeMarks(marks, scale, space, widthOf, shorten);
        QVERIFY(marks[0].titleRect.isEmpty());
        QCOMPARE(marks[1].shown, QStringLiteral("Nine sources"));
        QVERIFY(!marks[0].mark.intersects(marks[1].mark));
    }

    void backgroundStaysInItsBand()
    {
        TimelineScale scale = scaleOf({2024, 11, 25}, {2024, 12, 8}, 980);
        scale.bandFirst = dayOf({2011, 1, 1});
        scale.bandLeft = 10;
        scale.bandRight = 90;
        std::vector<LaneMark> marks;
        for (int year = 2011; year <= 2024; ++year) {
            LaneMark mark = markOn({year, 6, 1}, 0, 1, {});
            if (year % 2 == 0)
                mark.to = Moment::endOf(scale.last);
            marks.push_back(mark);
        }
        placeBackground(marks, scale, 20, 90);
        for (size_t a = 0; a < marks.size(); ++a) {
            QVERIFY(marks[a].mark.left() >= 10);
            QVERIFY(marks[a].mark.right() <= 90.01);
            QVERIFY(marks[a].mark.bottom() <= 110);
            for (size_t b = a + 1; b < marks.size(); ++b)
                QVERIFY(!marks[a].mark.intersects(marks[b].mark));
        }
    }
};

QTEST_APPLESS_MAIN(TimelineLayoutTest)
#include "tst_timelinelayout.moc"
