// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Steps of the slider: every change and every event both ways, the clock never turned against the
// direction.
#include "model/desk.h"
#include "modeltest.h"

#include <QTest>

using namespace sd;
using namespace sdtest;
using namespace Qt::StringLiterals;

class TestStepper : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { bundled(); }

    void allChangesBothWays()
    {
        Desk desk;
        desk.setSituation(bundled());
        desk.clock()->toStart();
        const auto changes = bundled()->changes({.at = {}, .knownOn = knownNow});
        QVERIFY(changes.size() > 200);
        for (const ControlChange &change : changes) {
            const Moment before = desk.clock()->position();
            QVERIFY(desk.stepper()->nextChange());
            QVERIFY(desk.clock()->position() >= before);
            QCOMPARE(desk.clock()->position(), change.stop);
            QVERIFY(desk.selection()->is(Selection::Kind::Place,
                                         bundled()->places()[size_t(change.place)].id.value));
            QCOMPARE(bundled()->controlAt(change.place, desk.clock()->asOf()), change.after);
        }
        const Moment end = desk.clock()->position();
        QVERIFY(!desk.stepper()->nextChange());
        QCOMPARE(desk.clock()->position(), end);
        for (size_t i = changes.size() - 1; i-- > 0;) {
            QVERIFY(desk.stepper()->lastChange());
            QCOMPARE(desk.clock()->position(), changes[i].stop);
            QVERIFY(desk.selection()->is(Selection::Kind::Place,
                                         bundled()->places()[size_t(changes[i].place)].id.value));
        }
        QVERIFY(!desk.stepper()->lastChange());
    }

    void fromAnywhereWithoutASelection()
    {
        Desk desk;
        desk.setSituation(bundled());
        desk.clock()->setMinutes(at("2024-11-29").minutes);
        desk.selection()->clear();
        QVERIFY(desk.stepper()->nextChange());
        QCOMPARE(desk.clock()->date(), QDate(2024, 11, 30));
        desk.clock()->setMinutes(at("2024-11-29T12:00").minutes);
        QVERIFY(desk.stepper()->lastChange());
        QCOMPARE(desk.clock()->date(), QDate(2024, 11, 28));
        desk.clock()->toEnd();
        desk.selection()->select(Selection::Kind::Faction, u"moc"_s);
        QVERIFY(desk.stepper()->lastChange()); // the last one that the picture shows
        QVERIFY(desk.selection()->kind() == Selection::Kind::Place);
        desk.clock()->toStart();
        desk.selection()->clear();
        QVERIFY(!desk.stepper()->lastChange());
    }

    void asKnownOnADayOnlyItsChanges()
    {
        Desk desk;
        desk.setSituation(bundled());
        desk.clock()->toStart();
        desk.clock()->knowOn(QDate(2024, 11, 28));
        int steps = 0;
        while (desk.stepper()->nextChange()) {
            ++steps;
            const int row = bundled()->controlAt(bundled()->placeRow({desk.selection()->id()}),
                                                 desk.clock()->asOf());
            QVERIFY(bundled()->control()[size_t(row)].reportedOn <= day("2024-11-28"));
        }
        QCOMPARE(steps, int(bundled()->changes({.at = {}, .knownOn = day("2024-11-28")}).size()));
        QVERIFY(steps > 0);
        desk.clock()->knowNow();
        QVERIFY(desk.stepper()->nextChange());
    }

    void asKnownThatDayStepsOnlyToWhatWasKnown()
    {
        Desk desk;
        desk.setSituation(bundled());
        desk.clock()->toStart();
        desk.clock()->knowThatDay();
        int steps = 0;
        while (desk.stepper()->nextChange()) {
            ++steps;
            const int place = bundled()->placeRow({desk.selection()->id()});
            const int row = bundled()->controlAt(place, desk.clock()->asOf());
            QVERIFY(row >= 0);
            QVERIFY(bundled()->control()[size_t(row)].reportedOn <= desk.clock()->position().day());
        }
        QVERIFY(steps > 100);
        QVERIFY(steps < int(bundled()->changes({.at = {}, .knownOn = knownNow}).size()));
    }

    void allEventsBothWays()
    {
        Desk desk;
        desk.setSituation(bundled());
        const EventModel &events = *desk.events();
        desk.clock()->setPosition(at("1900-01-01"));
        QStringList keys;
        while (true) {
            const Moment before = desk.clock()->position();
            if (!desk.stepper()->nextEvent())
                break;
            QVERIFY(desk.clock()->position() >= before);
            QCOMPARE(events.stopOf(events.rowOf(desk.selection()->id())), desk.clock()->position());
            keys.append(desk.selection()->id());
        }
        QStringList expected;
        for (int row = 0; row < events.count(); ++row) {
            if (events.stopOf(row) <= at("2024-12-08"))
                expected.append(events.keyOf(row));
        }
        QCOMPARE(keys, expected);
        QVERIFY(expected.size() < events.count()); // some lie after the period
        QVERIFY(expected.first().startsWith(u"ctx-2011"_s));
        for (qsizetype i = keys.size() - 1; i-- > 0;) {
            QVERIFY(desk.stepper()->lastEvent());
            QCOMPARE(desk.selection()->id(), keys[i]);
        }
        QVERIFY(!desk.stepper()->lastEvent());
    }

    void eventsFollowTheFilterAndWhatIsKnown()
    {
        Desk desk;
        desk.setSituation(bundled());
        desk.clock()->toStart();
        desk.filter()->showOnly(u"shelling"_s);
        int steps = 0;
        while (desk.stepper()->nextEvent()) {
            ++steps;
            const int row = bundled()->eventRow(desk.selection()->id());
            QCOMPARE(bundled()->events().category[size_t(row)], Category::Shelling);
        }
        QVERIFY(steps > 1);
        desk.filter()->reset();
        desk.selection()->clear();
        desk.clock()->toStart();
        desk.clock()->knowOn(QDate(2024, 11, 27));
        while (desk.stepper()->nextEvent()) {
            const int row = desk.events()->rowOf(desk.selection()->id());
            QVERIFY(desk.events()->reportedOn(row) <= day("2024-11-27"));
        }
        QVERIFY(desk.clock()->date() <= QDate(2024, 11, 27));
    }

    void statementsAreSteppedToo()
    {
        Snapshot s = smallSnapshot();
        addEvent(s, "late", "2020-01-02", Category::Clash);
        addEvent(s, "hour", "2020-01-02T08:00", Category::Clash);
        addStatement(s, "said", "2020-01-02");
        Desk desk;
        desk.setSituation(Situation::build(s));
        desk.clock()->toStart();
        QStringList steps;
        while (desk.stepper()->nextEvent()) {
            const char *kind = desk.selection()->kind() == Selection::Kind::Statement ? "statement "
                                                                                      : "event ";
            steps.append(QString::fromLatin1(kind) + desk.selection()->id() + u' '
                         + toText(desk.clock()->position()));
        }
        QCOMPARE(steps, (QStringList{u"event hour 2020-01-02T08:00"_s, u"event late 2020-01-02"_s,
                                     u"statement said 2020-01-02"_s}));
    }

    void nothingLoadedNothingMoves()
    {
        Desk desk;
        QVERIFY(!desk.stepper()->nextChange());
        QVERIFY(!desk.stepper()->lastChange());
        QVERIFY(!desk.stepper()->nextEvent());
        QVERIFY(!desk.stepper()->lastEvent());
    }
};

QTEST_GUILESS_MAIN(TestStepper)
#include "tst_stepper.moc"
