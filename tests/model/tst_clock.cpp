// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Clock, selection and filter: positions, knowledge, playing, and signals only where something
// changed.
#include "model/clock.h"
#include "model/filter.h"
#include "model/selection.h"
#include "modeltest.h"

#include <QSignalSpy>
#include <QTest>

using namespace sd;
using namespace sdtest;
using namespace Qt::StringLiterals;

class TestClock : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_clock = std::make_unique<Clock>();
        m_clock->setRange(day("2024-11-25"), day("2024-12-08"));
    }

    void rangeTakesThePositionIn()
    {
        QCOMPARE(toText(m_clock->position()), u"2024-11-25"_s);
        m_clock->toEnd();
        QSignalSpy ticks(m_clock.get(), &Clock::ticked);
        m_clock->setRange(day("2024-11-25"), day("2024-12-01"));
        QCOMPARE(toText(m_clock->position()), u"2024-12-01"_s);
        QCOMPARE(ticks.count(), 1);
        QCOMPARE(m_clock->firstDate(), QDate(2024, 11, 25));
        QCOMPARE(m_clock->lastDate(), QDate(2024, 12, 1));
    }

    void sliderStaysInTheRange()
    {
        m_clock->setMinutes(0);
        QCOMPARE(m_clock->minutes(), m_clock->minMinutes());
        m_clock->setMinutes(m_clock->maxMinutes() + 1);
        QCOMPARE(m_clock->minutes(), m_clock->maxMinutes());
        m_clock->setMinutes(at("2024-11-30T21:03").minutes);
        QVERIFY(m_clock->hasTime());
        QCOMPARE(m_clock->dateTime(), QDateTime(QDate(2024, 11, 30), QTime(21, 3)));
        QCOMPARE(m_clock->date(), QDate(2024, 11, 30));
    }

    void backgroundIsReachedBySteps()
    {
        m_clock->setPosition(at("2011-03-01"));
        QCOMPARE(m_clock->date(), QDate(2011, 3, 1));
        m_clock->setPosition(at("1850-01-01"));
        QCOMPARE(m_clock->date(), QDate(1900, 1, 1));
        m_clock->setPosition(at("2030-01-01"));
        QCOMPARE(m_clock->minutes(), m_clock->maxMinutes());
        m_clock->setDate(QDate(2015, 9, 1));
        QCOMPARE(toText(m_clock->position()), u"2015-09-01"_s);
        m_clock->stepDays(-1); // nothing before the range by day
        QCOMPARE(m_clock->date(), QDate(2015, 9, 1));
        m_clock->stepDays(1);
        QCOMPARE(m_clock->date(), QDate(2024, 11, 25));
    }

    void dayStepsLandOnEndsOfDays()
    {
        m_clock->setMinutes(at("2024-11-30T21:03").minutes);
        m_clock->stepDays(1);
        QCOMPARE(toText(m_clock->position()), u"2024-12-01"_s);
        QVERIFY(!m_clock->hasTime());
        m_clock->stepDays(-3);
        QCOMPARE(toText(m_clock->position()), u"2024-11-28"_s);
        m_clock->stepDays(100);
        QCOMPARE(m_clock->minutes(), m_clock->maxMinutes());
        m_clock->toStart();
        QCOMPARE(m_clock->minutes(), m_clock->minMinutes());
    }

    void invalidDatesAreIgnored()
    {
        QSignalSpy ticks(m_clock.get(), &Clock::ticked);
        m_clock->setDate({});
        m_clock->knowOn({});
        m_clock->stepDays(0);
        m_clock->setPosition(m_clock->position());
        QCOMPARE(ticks.count(), 0);
        QCOMPARE(m_clock->knownMode(), Clock::KnownMode::Now);
    }

    void knowledgeFollowsItsMode()
    {
        QSignalSpy ticks(m_clock.get(), &Clock::ticked);
        QCOMPARE(m_clock->asOf().knownOn, knownNow);
        QVERIFY(!m_clock->knownOn().isValid());
        m_clock->knowThatDay();
        QCOMPARE(m_clock->asOf().knownOn, day("2024-11-25"));
        m_clock->stepDays(2);
        QCOMPARE(m_clock->knownOn(), QDate(2024, 11, 27));
        m_clock->knowOn(QDate(2024, 11, 28));
        m_clock->toEnd();
        QCOMPARE(m_clock->asOf().knownOn, day("2024-11-28"));
        QCOMPARE(m_clock->knownMode(), Clock::KnownMode::FixedDay);
        QCOMPARE(ticks.count(), 4);
        m_clock->knowOn(QDate(2024, 11, 28));
        QCOMPARE(ticks.count(), 4);
        m_clock->knowNow();
        QCOMPARE(m_clock->asOf(), (AsOf{.at = at("2024-12-08")}));
    }

    void playsToTheEndAndStops()
    {
        QSignalSpy ticks(m_clock.get(), &Clock::ticked);
        QSignalSpy playing(m_clock.get(), &Clock::playingChanged);
        m_clock->setSpeed(50);
        QCOMPARE(m_clock->speed(), 50);
        m_clock->setPosition(at("2024-12-05T10:00"));
        m_clock->setPlaying(true);
        QVERIFY(m_clock->isPlaying());
        QVERIFY(QTest::qWaitFor([this] { return !m_clock->isPlaying(); }));
        QCOMPARE(m_clock->minutes(), m_clock->maxMinutes());
        QCOMPARE(ticks.count(), 4); // there, then 6, 7 and 8 December
        QCOMPARE(playing.count(), 2);
        m_clock->setPlaying(true); // at the end it starts again
        QCOMPARE(m_clock->minutes(), m_clock->minMinutes());
        m_clock->setPlaying(false);
        QVERIFY(!m_clock->isPlaying());
    }

    void speedHasBounds()
    {
        QSignalSpy speeds(m_clock.get(), &Clock::speedChanged);
        m_clock->setSpeed(1);
        QCOMPARE(speeds.count(), 0);
        m_clock->setSpeed(0);
        QVERIFY(m_clock->speed() > 0);
        m_clock->setSpeed(4);
        QCOMPARE(m_clock->speed(), 4);
    }

    void selectionSaysOnlyWhatChanged()
    {
        Selection selection;
        QSignalSpy changed(&selection, &Selection::changed);
        selection.clear();
        QCOMPARE(changed.count(), 0);
        selection.select(Selection::Kind::Place, u"p1"_s);
        selection.select(Selection::Kind::Place, u"p1"_s);
        QCOMPARE(changed.count(), 1);
        QVERIFY(selection.is(Selection::Kind::Place, u"p1"_s));
        QVERIFY(!selection.is(Selection::Kind::Faction, u"p1"_s));
        selection.select(Selection::Kind::Faction, u"p1"_s);
        QCOMPARE(changed.count(), 2);
        selection.select(Selection::Kind::Event, {});
        QCOMPARE(selection.kind(), Selection::Kind::None);
        QVERIFY(selection.id().isEmpty());
    }

    void filterTakesOnlyAnswersToItsText()
    {
        Filter filter;
        QSignalSpy changed(&filter, &Filter::changed);
        QSignalSpy text(&filter, &Filter::textChanged);
        filter.setText(u"road"_s);
        QCOMPARE(text.count(), 1);
        QVERIFY(!filter.isActive()); // until the answer comes
        filter.setMatches(u"ro"_s, {1, 2});
        QVERIFY(!filter.matches());
        filter.setMatches(u"road"_s, {2});
        QCOMPARE(changed.count(), 1);
        QCOMPARE(*filter.matches(), std::vector<qint64>{2});
        QVERIFY(filter.isActive());
        filter.setText(u"  "_s);
        QVERIFY(!filter.matches());
        QCOMPARE(changed.count(), 2);
        filter.setMatches(u"  "_s, {});
        QVERIFY(!filter.matches());
    }

    void filterCategories()
    {
        Filter filter;
        QSignalSpy changed(&filter, &Filter::changed);
        filter.setCategoryShown(u"shelling"_s, false);
        filter.setCategoryShown(u"no such word"_s, false);
        QCOMPARE(filter.hiddenCategories(), QStringList{u"shelling"_s});
        QVERIFY(!filter.categoryShown(u"shelling"_s));
        filter.setCategoryShown(u"shelling"_s, true);
        filter.setCategoryShown(u"shelling"_s, true);
        QCOMPARE(changed.count(), 2);
        filter.showOnly(u"clash"_s);
        QVERIFY(filter.shows(Category::Clash));
        QCOMPARE(filter.hiddenCategories().size(), wordsOf<Category>().size() - 1);
        filter.setFaction(u"moc"_s);
        filter.setPlace(u"aleppo"_s);
        filter.setText(u"x"_s);
        filter.setCount(u"SOHR"_s);
        filter.reset();
        QVERIFY(!filter.isActive());
        QVERIFY(filter.text().isEmpty());
        QCOMPARE(filter.count(), u"SOHR"_s);
        const auto before = changed.count();
        filter.reset();
        QCOMPARE(changed.count(), before);
    }

    void filterTollChoices()
    {
        Filter filter;
        QSignalSpy toll(&filter, &Filter::tollChanged);
        QCOMPARE(filter.measure(), u"killed"_s);
        QCOMPARE(filter.victimGroup(), u"total"_s);
        filter.setMeasure(u"displaced"_s);
        filter.setMeasure(u"married"_s);
        filter.setVictimGroup(u"civilians"_s);
        filter.setVictimGroup(u"civilians"_s);
        filter.setCount(u"key"_s);
        QCOMPARE(toll.count(), 3);
        QCOMPARE(filter.measureValue(), Measure::Displaced);
        QCOMPARE(filter.groupValue(), VictimGroup::Civilians);
        QSignalSpy question(&filter, &Filter::questionChanged);
        filter.setWorstGrade(5);
        filter.setWorstGrade(9);
        QCOMPARE(question.count(), 1);
        QVERIFY(filter.applyTo({.at = at("2020-01-01")}).grades.admit(5));
        filter.setUnjudged(false);
        filter.setClaimant(u"A Paper"_s);
        QCOMPARE(question.count(), 3);
        const AsOf asOf = filter.applyTo({.at = at("2020-01-01")});
        QVERIFY(!asOf.grades.admit(6));
        QVERIFY(asOf.admits(2, {u"B"_s, u"A Paper"_s}));
        QVERIFY(!asOf.admits(2, {u"B"_s}));
    }

private:
    std::unique_ptr<Clock> m_clock;
};

QTEST_GUILESS_MAIN(TestClock)
#include "tst_clock.moc"
