// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every model through every day of the bundled data: a tick says exactly the rows and roles that
// changed, and never resets.
#include "model/desk.h"
#include "modeltest.h"
#include "watcher.h"

#include <QSignalSpy>
#include <QTest>

using namespace sd;
using namespace sdtest;
using namespace Qt::StringLiterals;

namespace {

/// A desk on the bundled data with a watcher on each model.
class WatchedDesk {
public:
    WatchedDesk()
    {
        desk.setSituation(bundled());
        watch("places", *desk.places(), {PlaceModel::SourceNamesRole});
        watch("routes", *desk.routes(), {RouteModel::SourceNamesRole});
        watch("factions", *desk.factions(), {FactionModel::KilledRole, FactionModel::KilledByRole});
        watch("toll", *desk.toll(), {TollModel::SourceNameRole});
        watch("rivals", *desk.rivals(), {RivalModel::SourceNameRole, RivalModel::ReliabilityRole});
        watch("timeline", *desk.timeline(), {});
        watch("events", *desk.events(), {});
        watch("inspector", *desk.inspector(), {});
    }

    QString fault()
    {
        for (auto &[name, watcher] : m_watchers) {
            if (const QString fault = watcher->check(); !fault.isEmpty())
                return u"%1 at %2: %3"_s.arg(name, toText(desk.clock()->position()), fault);
        }
        return {};
    }
    /// What happened so far is not looked at.
    void settle()
    {
        for (auto &[name, watcher] : m_watchers)
            watcher->check();
    }
    int said() const
    {
        int sum = 0;
        for (const auto &[name, watcher] : m_watchers)
            sum += watcher->said();
        return sum;
    }

    Desk desk;

private:
    void watch(const char *name, QAbstractItemModel &model, std::set<int> loose)
    {
        m_watchers.emplace_back(QString::fromLatin1(name),
                                std::make_unique<Watcher>(model, std::move(loose)));
    }

    std::vector<std::pair<QString, std::unique_ptr<Watcher>>> m_watchers;
};

#define NO_FAULT(desk)                                                                             \
    do {                                                                                           \
        const QString fault = (desk).fault();                                                      \
        QVERIFY2(fault.isEmpty(), qPrintable(fault));                                              \
    } while (false)

} // namespace

class TestTicks : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { bundled(); }

    void everyDayInEveryKnowledge_data()
    {
        QTest::addColumn<int>("known"); // 0 now, 1 that day, 2 the 29th
        QTest::addColumn<Selection::Kind>("kind");
        QTest::addColumn<QString>("id");
        QTest::newRow("now") << 0 << Selection::Kind::Place << u"aleppo-airport"_s;
        QTest::newRow("that day") << 1 << Selection::Kind::Faction << u"moc"_s;
        QTest::newRow("the 29th") << 2 << Selection::Kind::Route << u"m5/aleppo/al-zirbah"_s;
    }

    void everyDayInEveryKnowledge()
    {
        QFETCH(int, known);
        QFETCH(Selection::Kind, kind);
        QFETCH(QString, id);
        WatchedDesk watched;
        Clock &clock = *watched.desk.clock();
        watched.desk.selection()->select(kind, id);
        watched.desk.factions()->setOpen(1, true);
        watched.settle();
        QVERIFY(watched.desk.inspector()->rowCount() > 0);
        if (known == 1)
            clock.knowThatDay();
        else if (known == 2)
            clock.knowOn(QDate(2024, 11, 29));
        NO_FAULT(watched);
        const int before = watched.said();
        clock.toStart();
        NO_FAULT(watched);
        for (int i = 0; i < 14; ++i) {
            clock.stepDays(1);
            NO_FAULT(watched);
        }
        for (int i = 0; i < 14; ++i) {
            clock.stepDays(-1);
            NO_FAULT(watched);
        }
        clock.toEnd();
        NO_FAULT(watched);
        clock.setPosition(at("2015-01-01"));
        NO_FAULT(watched);
        clock.setMinutes(at("2024-11-30T21:02").minutes);
        NO_FAULT(watched);
        clock.setMinutes(at("2024-11-30T21:03").minutes);
        NO_FAULT(watched);
        watched.desk.filter()->setWorstGrade(5);
        NO_FAULT(watched);
        clock.knowOn(QDate(2024, 12, 2));
        NO_FAULT(watched);
        clock.knowNow();
        NO_FAULT(watched);
        watched.desk.filter()->setWorstGrade(4);
        NO_FAULT(watched);
        QVERIFY(watched.said() > before + 50);
    }

    void aTickThatChangesNothingSaysNothing()
    {
        WatchedDesk watched;
        watched.desk.selection()->select(Selection::Kind::Place, u"aleppo-airport"_s);
        watched.desk.clock()->setMinutes(at("2024-12-03T10:00").minutes);
        watched.settle();
        const int before = watched.said();
        QSignalSpy current(watched.desk.events(), &EventModel::currentChanged);
        QSignalSpy chart(watched.desk.toll(), &TollModel::seriesChanged);
        QSignalSpy timeline(watched.desk.timeline(), &TimelineModel::contentChanged);
        for (const char *minute : {"2024-12-03T10:01", "2024-12-03T09:00", "2024-12-03"}) {
            watched.desk.clock()->setMinutes(at(minute).minutes);
            NO_FAULT(watched);
        }
        QCOMPARE(watched.said(), before);
        QCOMPARE(current.count(), 0);
        QCOMPARE(chart.count(), 0);
        QCOMPARE(timeline.count(), 0);
    }

    void aTickSaysOneAirportRow()
    {
        Desk desk;
        desk.setSituation(bundled());
        desk.clock()->setMinutes(at("2024-11-30T21:02").minutes);
        QSignalSpy spy(desk.places(), &QAbstractItemModel::dataChanged);
        desk.clock()->setMinutes(at("2024-11-30T21:03").minutes);
        QCOMPARE(spy.count(), 1);
        const int airport = bundled()->placeRow({u"aleppo-airport"_s});
        QCOMPARE(spy[0][0].toModelIndex().row(), airport);
        QCOMPARE(spy[0][1].toModelIndex().row(), airport);
        const auto roles = spy[0][2].value<QList<int>>();
        QVERIFY(roles.contains(PlaceModel::ControllerRole));
        QVERIFY(roles.contains(PlaceModel::SinceRole));
        QVERIFY(!roles.contains(PlaceModel::StatusRole));
        QVERIFY(!roles.contains(PlaceModel::NameEnRole));
    }

    void chartsChangeOnlyWithWhatIsKnown()
    {
        Desk desk;
        desk.setSituation(bundled());
        desk.clock()->toStart();
        QSignalSpy chart(desk.toll(), &TollModel::seriesChanged);
        QSignalSpy timeline(desk.timeline(), &TimelineModel::contentChanged);
        for (int i = 0; i < 13; ++i)
            desk.clock()->stepDays(1);
        QCOMPARE(chart.count(), 0);
        QCOMPARE(timeline.count(), 0);
        desk.clock()->knowOn(QDate(2024, 11, 29));
        QCOMPARE(chart.count(), 1);
        QCOMPARE(timeline.count(), 1);
    }

    void filtersAndFoldsKeepModelsSound()
    {
        Desk desk;
        desk.setSituation(bundled());
        Watcher events(*desk.events(), {});
        Watcher factions(*desk.factions(), {});
        Watcher rivals(*desk.rivals(), {});
        Watcher inspector(*desk.inspector(), {});
        for (int row = 0; row < desk.factions()->rowCount(); ++row)
            desk.factions()->setOpen(row, true);
        QCOMPARE(desk.factions()->rowCount(), int(bundled()->factions().size()) + 5);
        for (int i = 0; i < 5; ++i)
            desk.clock()->stepDays(1);
        for (int row = desk.factions()->rowCount() - 1; row >= 0; --row)
            desk.factions()->setOpen(row, false);
        QCOMPARE(desk.factions()->rowCount(), 5);
        desk.factions()->setWholeMap(true);
        desk.factions()->setOpen(99, true);
        desk.factions()->setOpen(-1, true);
        for (const QString &word : wordsOf<Category>()) {
            desk.filter()->showOnly(word);
            desk.clock()->stepDays(1);
        }
        desk.filter()->reset();
        desk.filter()->setFaction(u"sdf"_s);
        desk.filter()->setPlace(u"aleppo-airport"_s);
        desk.filter()->setText(u"airport"_s);
        desk.filter()->setMatches(u"airport"_s, {});
        QCOMPARE(desk.events()->rowCount(), 0);
        QCOMPARE(desk.events()->currentRow(), -1);
        desk.clock()->toStart();
        desk.filter()->reset();
        for (const QString &word : wordsOf<VictimGroup>())
            desk.filter()->setVictimGroup(word);
        for (const QString &word : wordsOf<Measure>())
            desk.filter()->setMeasure(word);
        for (const EventText &event : bundled()->eventTexts())
            desk.selection()->select(Selection::Kind::Event, event.key);
        desk.selection()->select(Selection::Kind::Day, u"2024-11-30"_s);
        desk.clock()->knowThatDay();
        for (int i = 0; i < 8; ++i)
            desk.clock()->stepDays(1);
        desk.setSituation(bundled());
        desk.setSituation(Situation::build(smallSnapshot()));
        QCOMPARE(desk.selection()->kind(), Selection::Kind::None);
        QCOMPARE(desk.places()->rowCount(), 4);
    }
};

QTEST_GUILESS_MAIN(TestTicks)
#include "tst_ticks.moc"
