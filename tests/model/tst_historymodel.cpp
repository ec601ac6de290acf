// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Histories of places: spells without gap or overlap that say what the rule says at any moment, as
// known on any day; the rows, their order and what a tick changes.
#include "model/desk.h"
#include "modeltest.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace sd;
using namespace sdtest;
using namespace Qt::StringLiterals;

namespace {

/// Claims of a place in every order of holding and reporting, some of them equal in time.
Snapshot randomWar(quint32 seed)
{
    Snapshot war = smallSnapshot();
    QRandomGenerator random(seed);
    static constexpr std::array who{"crown", "guard", "hill", "both"};
    static constexpr std::array places{"p0", "p1", "p2"};
    for (int i = 0; i < 60; ++i) {
        const int from = random.bounded(-2, 9); // before, in and after the period of 1 to 5 January
        const QDate begin = QDate(2020, 1, 1).addDays(from);
        QString stamp = begin.toString(Qt::ISODate);
        if (random.bounded(3) == 0)
            stamp += u"T%1:30"_s.arg(random.bounded(24), 2, 10, QLatin1Char('0'));
        const QString reported = begin.addDays(random.bounded(4)).toString(Qt::ISODate);
        addControl(war, places[size_t(random.bounded(3))], qPrintable(stamp),
                   who[size_t(random.bounded(4))], ControlStatus(random.bounded(4)),
                   qPrintable(reported), Credibility(random.bounded(1, 7)));
    }
    return war;
}

QStringList listed(const HistoryList &list)
{
    QStringList places;
    for (int row = 0; row < list.count(); ++row)
        places.append(list.placeAt(row));
    return places;
}

} // namespace

class TestHistoryModel : public QObject {
    Q_OBJECT

private slots:
    void spellsSayWhatTheRuleSays()
    {
        for (quint32 seed = 1; seed <= 40; ++seed) {
            const auto situation = Situation::build(randomWar(seed));
            const Moment first = Moment::startOf(situation->info().periodFrom);
            const Moment last = Moment::endOf(situation->info().periodTo);
            QRandomGenerator random(seed);
            AsOf asked;
            asked.knownOn = random.bounded(3) == 0
                              ? knownNow
                              : situation->info().periodFrom + random.bounded(-3, 9);
            for (int place = 0; place < int(situation->places().size()); ++place) {
                const auto spells = spellsOf(*situation, place, asked, first, last);
                QVERIFY(!spells.empty());
                QCOMPARE(spells.front().from, first);
                QCOMPARE(spells.back().to, last);
                for (size_t i = 0; i < spells.size(); ++i) {
                    QVERIFY(spells[i].from <= spells[i].to);
                    if (i > 0) {
                        QCOMPARE(spells[i].from.minutes, spells[i - 1].to.minutes + 1);
                        QVERIFY(spells[i].claim != spells[i - 1].claim);
                    }
                }
                // every half hour of the period
                size_t at = 0;
                for (qint64 minute = first.minutes; minute <= last.minutes; minute += 30) {
                    while (spells[at].to.minutes < minute)
                        ++at;
                    asked.at = {minute};
                    QCOMPARE(spells[at].claim, situation->controlAt(place, asked));
                }
            }
        }
        QVERIFY(spellsOf(*Situation::build(smallSnapshot()), 0, {}, {10}, {9}).empty());
    }

    void bundledSpellsCoverEachDay()
    {
        const auto situation = bundled();
        const DatasetInfo &info = situation->info();
        for (const Day known :
             {knownNow, info.periodFrom + 3, info.periodFrom + 9, info.periodTo}) {
            for (int place = 0; place < int(situation->places().size()); ++place) {
                const AsOf asked{.at = {}, .knownOn = known};
                const auto spells = spellsOf(*situation, place, asked,
                                             Moment::startOf(info.periodFrom),
                                             Moment::endOf(info.periodTo));
                for (Day day = info.periodFrom; day <= info.periodTo; ++day) {
                    const Moment end = Moment::endOf(day);
                    const auto holds = [end](const Spell &spell) {
                        return spell.from <= end && end <= spell.to;
                    };
                    QCOMPARE(std::ranges::count_if(spells, holds), 1);
                    QCOMPARE(std::ranges::find_if(spells, holds)->claim,
                             situation->controlAt(place, {.at = end, .knownOn = known}));
                }
            }
        }
    }

    void aRowSumsUpItsPlace()
    {
        Snapshot war = warSnapshot();
        addControl(war, "p0", "2020-01-05", "hill");
        // a second report of the same is no change
        addControl(war, "p2", "2020-01-02", "crown");
        Desk desk;
        desk.setSituation(Situation::build(war));
        HistoryModel &model = *desk.histories();
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        desk.clock()->setDate({2020, 1, 4});
        const QVariantMap row = model.get(model.rowOf(u"p0"_s));
        QCOMPARE(row[u"changes"_s], 2);
        QCOMPARE(row[u"lastChange"_s], QDate(2020, 1, 5));
        // from 21:03 of the 3rd to the end of the 4th, of five days
        QCOMPARE(row[u"contested"_s].toDouble(), (1440.0 + 177) / (5 * 1440));
        QCOMPARE(row[u"controller"_s], u"both"_s);
        QCOMPARE(row[u"status"_s], u"contested"_s);
        const QVariantMap quiet = model.get(model.rowOf(u"p2"_s));
        QCOMPARE(quiet[u"changes"_s], 0);
        QVERIFY(!quiet[u"lastChange"_s].toDate().isValid());
        const QVariantMap blank = model.get(model.rowOf(u"p3"_s));
        QCOMPARE(blank[u"controller"_s], QString());
        QCOMPARE(blank[u"changes"_s], 0);
        QCOMPARE(model.rowOf(u"nowhere"_s), -1);
    }

    void aSpellTellsWhoSaysSo()
    {
        Desk desk;
        desk.setSituation(Situation::build(warSnapshot()));
        HistoryModel &model = *desk.histories();
        const auto minute = [](const char *text) {
            return parseStamp(QString::fromLatin1(text))->from.minutes;
        };
        const QVariantMap early = model.spellAt(u"p0"_s, minute("2020-01-03T21:02"));
        QCOMPARE(early[u"controller"_s], u"crown"_s);
        QCOMPARE(early[u"from"_s], u"2020-01-01"_s);
        QCOMPARE(early[u"to"_s], u"2020-01-03T21:02"_s);
        QCOMPARE(early[u"sources"_s].toStringList().size(), 2);
        const QVariantMap late = model.spellAt(u"p0"_s, minute("2020-01-03T21:03"));
        QCOMPARE(late[u"status"_s], u"contested"_s);
        QCOMPARE(late[u"to"_s], QString()); // to the end
        QCOMPARE(late[u"credibility"_s], 3);
        QCOMPARE(late[u"reportedOn"_s], QDate(2020, 1, 4));
        QCOMPARE(model.spellAt(u"p3"_s, minute("2020-01-02"))[u"controller"_s], QString());
        QVERIFY(model.spellAt(u"p0"_s, minute("2019-12-31")).isEmpty());
        QVERIFY(model.spellAt(u"nowhere"_s, minute("2020-01-02")).isEmpty());
        QCOMPARE(model.history(u"p0"_s).size(), 2);
        // steps: a change of a minute stops at it, one of a day at the day's end
        const qint64 change = minute("2020-01-03T21:03");
        QCOMPARE(model.changeFrom(u"p0"_s, minute("2020-01-01"), 1), change);
        QCOMPARE(model.changeFrom(u"p0"_s, change, 1), change);
        QCOMPARE(model.changeFrom(u"p0"_s, minute("2020-01-05"), -1), change);
        QCOMPARE(model.changeFrom(u"p1"_s, minute("2020-01-01"), 1), at("2020-01-04").minutes);
    }

    void aTickChangesOnlyWhoHoldsIt()
    {
        Desk desk;
        desk.setSituation(bundled());
        desk.clock()->setDate({2024, 11, 25});
        HistoryModel &model = *desk.histories();
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        for (int day = 0; day < 20; ++day)
            desk.clock()->stepDays(1);
        QVERIFY(!changed.isEmpty());
        for (const auto &call : changed)
            QVERIFY(!call[2].value<QList<int>>().contains(int(HistoryModel::RevisionRole)));
        // what was known then is another history
        changed.clear();
        desk.clock()->knowOn({2024, 11, 28});
        QVERIFY(std::ranges::any_of(changed, [](const auto &call) {
            return call[2].template value<QList<int>>().contains(int(HistoryModel::RevisionRole));
        }));
        QCOMPARE(reset.count(), 0);
        // and each row says what the rule says
        for (int row = 0; row < model.rowCount(); ++row) {
            const int claim = desk.situation()->controlAt(
                row, desk.filter()->applyTo(desk.clock()->asOf()));
            QCOMPARE(model.index(row).data(HistoryModel::ControllerRole).toString(),
                     claim < 0 ? QString()
                               : desk.situation()->control()[size_t(claim)].controller.value);
        }
    }

    void theListIsOrderedAndNarrowed()
    {
        Snapshot war = warSnapshot();
        addControl(war, "p0", "2020-01-05", "hill");
        Desk desk;
        desk.setSituation(Situation::build(war));
        desk.clock()->setDate({2020, 1, 2});
        HistoryList &list = *desk.historyList();
        const QAbstractItemModelTester tester(
            &list, QAbstractItemModelTester::FailureReportingMode::Fatal);
        const auto &places = desk.situation()->places();
        const auto inCity = std::ranges::count(places, true, &Place::inCity);
        QCOMPARE(list.count(), int(inCity));
        list.setWholeMap(true);
        QVERIFY(list.count() > inCity);
        QStringList byName = listed(list);
        list.orderBy(HistoryList::Order::Name); // the same again turns it round
        std::ranges::reverse(byName);
        QCOMPARE(listed(list), byName);
        list.orderBy(HistoryList::Order::Changes);
        QCOMPARE(listed(list).first(), u"p0"_s);
        list.orderBy(HistoryList::Order::LastChange);
        QCOMPARE(listed(list).first(), u"p0"_s); // 5 January, p1 on the 4th
        QCOMPARE(listed(list).at(1), u"p1"_s);
        list.orderBy(HistoryList::Order::LastChange);
        QCOMPARE(listed(list).first(), u"p1"_s);
        list.orderBy(HistoryList::Order::Contested);
        QCOMPARE(listed(list).first(), u"p0"_s);

        // an order by holder follows the date, and who has none stands last
        list.orderBy(HistoryList::Order::Holder);
        const auto holders = [&] {
            QStringList names;
            for (int row = 0; row < list.count(); ++row)
                names.append(
                    list.index(row, 0).data(HistoryModel::ControllerNameEnRole).toString());
            return names;
        };
        for (int day = 0; day < 4; ++day) {
            QStringList names = holders();
            names.removeAll(QString());
            const qsizetype held = names.size();
            QVERIFY(std::ranges::is_sorted(names, [](const QString &a, const QString &b) {
                return a.localeAwareCompare(b) < 0;
            }));
            QVERIFY(std::ranges::all_of(holders().mid(held), &QString::isEmpty));
            desk.clock()->stepDays(1);
        }

        list.setText(places[1].nameEn.toUpper());
        QCOMPARE(listed(list), QStringList{u"p1"_s});
        list.setText(u"no such place"_s);
        QCOMPARE(list.count(), 0);
        QCOMPARE(list.rowOf(u"p0"_s), -1);
        list.setText({});
        QVERIFY(list.rowOf(u"p0"_s) >= 0);
    }
};

QTEST_GUILESS_MAIN(TestHistoryModel)
#include "tst_historymodel.moc"
