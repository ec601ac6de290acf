// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Moments, words, ids of imported claims, and errors as one line.
#include "db/error.h"
#include "db/records.h"
#include "db/uid.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sd;

class TestValues : public QObject {
    Q_OBJECT

private:
    template <typename Enum>
    static void roundTrip(qsizetype count)
    {
        const QStringList words = wordsOf<Enum>();
        QCOMPARE(words.size(), count);
        for (qsizetype i = 0; i < count; ++i) {
            QCOMPARE(toWord(Enum(i)), words[i]);
            QCOMPARE(fromWord<Enum>(words[i]), std::optional(Enum(i)));
            QVERIFY(!fromWord<Enum>(words[i].toUpper()));
            QVERIFY(!fromWord<Enum>(words[i] + u' '));
        }
        QCOMPARE(QSet<QString>(words.cbegin(), words.cend()).size(), count);
        QVERIFY(!fromWord<Enum>(u""));
    }

private slots:
    void stamps_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isValid");
        for (const char *good : {"2024-11-30", "2024-02-29", "1000-01-01", "9999-12-31",
                                 "1969-12-31T23:59", "2024-11-30T00:00", "2024-11-30T21:03"})
            QTest::addRow("good %s", good) << QString::fromLatin1(good) << true;
        for (const char *bad :
             {"", "2024", "2024-11", "2024-11-31", "2023-02-29", "2024-13-01", "24-11-30",
              "2024/11/30", "2024-11-30 21:03", "2024-11-30T24:00", "2024-11-30T21:60",
              "2024-11-30T21:03:00", "2024-11-30T21:03Z", "2024-11-30T", " 2024-11-30",
              "2024-11-3x", "0999-01-01", "+024-11-30", "2024-+1-30"})
            QTest::addRow("bad %s", bad) << QString::fromLatin1(bad) << false;
        QTest::addRow("bad Arabic digits") << u"٢٠٢٤-١١-٣٠"_s << false;
    }

    void stamps()
    {
        QFETCH(QString, text);
        QFETCH(bool, isValid);
        const auto stamp = parseStamp(text);
        QCOMPARE(stamp.has_value(), isValid);
        if (stamp) {
            QCOMPARE(toText(*stamp), text);
            QCOMPARE(stamp->hasTime, text.size() == 16);
        }
    }

    void stampsSortLikeTheirText()
    {
        const QStringList texts{u"1969-12-31"_s,       u"1969-12-31T23:59"_s, u"1970-01-01"_s,
                                u"2024-11-30"_s,       u"2024-11-30T00:00"_s, u"2024-11-30T21:03"_s,
                                u"2024-11-30T23:59"_s, u"2024-12-01"_s};
        for (qsizetype i = 0; i + 1 < texts.size(); ++i) {
            QVERIFY(texts[i] < texts[i + 1]);
            QVERIFY(*parseStamp(texts[i]) < *parseStamp(texts[i + 1]));
        }
    }

    void daysBeforeAndAfter1970()
    {
        for (const QDate date : {QDate(1969, 12, 31), QDate(1970, 1, 1), QDate(2024, 11, 30)}) {
            const Day day = dayOf(date);
            QCOMPARE(dateOf(day), date);
            QCOMPARE(Moment::startOf(day).day(), day);
            QCOMPARE(Moment::startOf(day).minuteOfDay(), 0);
            QCOMPARE(Moment::endOf(day).day(), day);
            QCOMPARE(Moment::endOf(day).minuteOfDay(), 1439);
            QVERIFY(Moment::endOf(day).isEndOfDay());
            QCOMPARE(toText(Moment::endOf(day)), date.toString(Qt::ISODate));
        }
        QCOMPARE(dayOf(QDate(1970, 1, 1)), 0);
        QCOMPARE(dayOf(QDate()), unknownDay);
        QVERIFY(!dateOf(unknownDay).isValid());
        QVERIFY(!dateOf(knownNow).isValid());
        QCOMPARE(toText(Moment{61}), u"1970-01-01T01:01"_s);
    }

    void words()
    {
        roundTrip<ClaimKind>(6);
        roundTrip<ControlStatus>(4);
        roundTrip<RouteState>(3);
        roundTrip<Basis>(3);
        roundTrip<Measure>(3);
        roundTrip<VictimGroup>(7);
        roundTrip<Bloc>(5);
        roundTrip<FactionKind>(6);
        roundTrip<DatePrecision>(3);
        roundTrip<GeoPrecision>(4);
        roundTrip<Category>(16);
        QCOMPARE(toWord(Category::GroundAdvance), u"ground_advance"_s);
        QCOMPARE(toWord(VictimGroup::GovernmentAndAllied), u"government_and_allied"_s);
        QCOMPARE(toWord(ClaimKind::Pin), u"pin"_s);
    }

    void uidsAreStableAndOrderedInTime()
    {
        const Day day = dayOf(QDate(2024, 11, 30));
        const QByteArray uid = importedUid(u"aleppo"_s, u"event"_s, u"e1"_s, day);
        QCOMPARE(uid.size(), 16);
        QCOMPARE(uid, importedUid(u"aleppo"_s, u"event"_s, u"e1"_s, day));
        QCOMPARE(quint8(uid[6]) >> 4, 7);    // version
        QCOMPARE(quint8(uid[8]) >> 6, 0b10); // variant
        quint64 milliseconds = 0;
        for (int i = 0; i < 6; ++i)
            milliseconds = milliseconds << 8 | quint8(uid[i]);
        QCOMPARE(milliseconds,
                 quint64(QDate(2024, 11, 30).startOfDay(QTimeZone::UTC).toMSecsSinceEpoch()));
        QVERIFY(importedUid(u"aleppo"_s, u"event"_s, u"e1"_s, day + 1) > uid);
        QVERIFY(importedUid(u"aleppo"_s, u"event"_s, u"e2"_s, day) != uid);
        QVERIFY(importedUid(u"aleppo"_s, u"control"_s, u"e1"_s, day) != uid);
        QVERIFY(importedUid(u"other"_s, u"event"_s, u"e1"_s, day) != uid);
        QCOMPARE(importedUid(u"a"_s, u"b"_s, u"c"_s, -5).first(6), QByteArray(6, '\0'));
    }

    void errorsAreOneLine()
    {
        QCOMPARE((Error{.what = u"no"_s}).toLine(), u"no"_s);
        QCOMPARE((Error{.what = u"no"_s, .where = {u"a.csv"_s, 0, 4}, .hint = u"try"_s}).toLine(),
                 u"a.csv: no (try)"_s);
        QCOMPARE((Error{.what = u"no"_s, .where = {u"a.csv"_s, 3, 4}}).toLine(),
                 u"a.csv:3:4: no"_s);
        const QString line = Error{.what = u"a\nb\u001b[2Jc\u202Ed\u2028e\u0000"_s,
                                   .where = {u"x\ry"_s, 1, 0}}
                                 .toLine();
        for (const QChar c : line)
            QVERIFY2(c.isPrint(), qPrintable(line));
    }
};

QTEST_APPLESS_MAIN(TestValues)
#include "tst_values.moc"
