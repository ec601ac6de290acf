// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The value of every documented role and property, on a small invented war.
#include "model/desk.h"
#include "modeltest.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace sd;
using namespace sdtest;
using namespace Qt::StringLiterals;

class TestModels : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_desk = std::make_unique<Desk>();
        m_desk->setSituation(Situation::build(warSnapshot()));
        m_desk->clock()->setMinutes(at("2020-01-03").minutes);
    }

    void places()
    {
        const PlaceModel &places = *m_desk->places();
        QCOMPARE(places.rowCount(), 4);
        COMPARE_ROW(places, 0,
                    {{"placeId", u"p0"_s},
                     {"nameEn", u"Place 0"_s},
                     {"nameAr", u"مكان 0"_s},
                     {"kind", u"town"_s},
                     {"latitude", 10.0},
                     {"longitude", 20.0},
                     {"inCity", true},
                     {"hasCell", true},
                     {"areaKm2", 1.0},
                     {"controller", u"both"_s},
                     {"controllerNameEn", u"BOTH"_s},
                     {"controllerNameAr", u"ar both"_s},
                     {"status", u"contested"_s},
                     {"since", u"2020-01-03T21:03"_s},
                     {"credibility", 3},
                     {"sourceCount", 1},
                     {"sourceNames", QStringList{u"The paper"_s}},
                     {"note", u"by night"_s},
                     {"reportedOn", QDate(2020, 1, 4)}});
        m_desk->clock()->setMinutes(at("2020-01-03T21:02").minutes);
        const QVariantMap before = places.get(0);
        QCOMPARE(before["controller"], u"crown"_s);
        QCOMPARE(before["status"], u"held"_s);
        QCOMPARE(before["since"], u"2020-01-01"_s);
        QCOMPARE(before["sourceCount"], 2);
        QCOMPARE(before["sourceNames"], (QStringList{u"The paper"_s, u"The radio"_s}));
        const QVariantMap blank = places.get(3);
        QCOMPARE(blank["controller"], QString());
        QCOMPARE(blank["controllerNameEn"], QString());
        QCOMPARE(blank["status"], QString());
        QCOMPARE(blank["since"], QString());
        QCOMPARE(blank["credibility"], 0);
        QCOMPARE(blank["sourceCount"], 0);
        QCOMPARE(blank["reportedOn"], QDate());
        QCOMPARE(blank["hasCell"], false);
        QCOMPARE(places.claimOf(0), 0);
        QCOMPARE(places.claimOf(3), -1);
        QCOMPARE(places.rowOf(u"p2"_s), 2);
        QCOMPARE(places.rowOf(u"?"_s), -1);
        QVERIFY(places.get(4).isEmpty());
        QVERIFY(places.get(-1).isEmpty());
    }

    void routes()
    {
        const RouteModel &routes = *m_desk->routes();
        QCOMPARE(routes.rowCount(), 1);
        COMPARE_ROW(routes, 0,
                    {{"segmentId", u"road/p0/p1"_s},
                     {"routeId", u"road"_s},
                     {"nameEn", u"The road"_s},
                     {"nameAr", u"الطريق"_s},
                     {"fromEn", u"Place 0"_s},
                     {"fromAr", u"مكان 0"_s},
                     {"toEn", u"Place 1"_s},
                     {"toAr", u"مكان 1"_s},
                     {"kind", u"road"_s},
                     {"status", u"cut"_s},
                     {"controller", u"front"_s},
                     {"since", u"2020-01-03"_s},
                     {"credibility", 2},
                     {"sourceNames", QStringList{u"The paper"_s}},
                     {"note", u"mined"_s}});
        QCOMPARE(routes.claimOf(0), 1);
        m_desk->clock()->setPosition(at("2019-12-31"));
        QCOMPARE(routes.get(0)["status"], QString());
        QCOMPARE(routes.get(0)["credibility"], 0);
        QCOMPARE(routes.claimOf(0), -1);
    }

    void factionTree()
    {
        const FactionModel &factions = *m_desk->factions();
        QStringList shown;
        for (int i = 0; i < factions.rowCount(); ++i) {
            const QVariantMap faction = factions.get(i);
            shown.append(QString(faction["depth"].toInt(), u' ') + faction["subject"].toString()
                         + (faction["open"].toBool()         ? u"-"_s
                            : faction["hasMembers"].toBool() ? u"+"_s
                                                             : QString()));
        }
        // one coalition holds for each of the first two blocs; hill only ever withdrew
        QCOMPARE(shown, (QStringList{u"government+"_s, u"opposition+"_s, u"kurdish_led+"_s,
                                     u"foreign_state+"_s}));
        QCOMPARE(factions.rowOf(u"guard"_s), -1);
        m_desk->factions()->setOpen(0, true);
        m_desk->factions()->setOpen(1, true);
        QCOMPARE(factions.rowOf(u"guard"_s), 2);
        QCOMPARE(factions.get(2)["depth"], 2);
        m_desk->factions()->setOpen(0, false);
        QCOMPARE(factions.rowOf(u"crown"_s), -1);
        m_desk->factions()->setOpen(0, true);
        QCOMPARE(factions.rowOf(u"guard"_s), 2); // what was open inside is open again
    }

    void factionFigures()
    {
        FactionModel &factions = *m_desk->factions();
        QCOMPARE(factions.totalPlaces(), 2);
        QCOMPARE(factions.totalAreaKm2(), 3.0);
        factions.setOpen(factions.rowOf(u"opposition"_s), true);
        factions.setOpen(factions.rowOf(u"government"_s), true);
        COMPARE_ROW(factions, factions.rowOf(u"government"_s),
                    {{"subject", u"government"_s},
                     {"isBloc", true},
                     {"nameEn", u"government"_s},
                     {"nameAr", u"government"_s},
                     {"shortName", QString()},
                     {"depth", 0},
                     {"hasMembers", true},
                     {"open", true},
                     {"backersEn", QStringList()},
                     {"backersAr", QStringList()},
                     {"alsoPartOf", QStringList()},
                     {"note", QString()},
                     {"sourceNames", QStringList()},
                     {"places", 1},
                     {"contested", 0},
                     {"areaKm2", 2.0},
                     {"share", 2.0 / 3.0},
                     {"dayChange", -1},
                     {"startChange", -1},
                     {"dayAreaChange", -1.0},
                     {"startAreaChange", -1.0},
                     {"killed", 6},
                     {"killedBy", u"A, 2020-01-02"_s},
                     {"events", 1},
                     {"incidentsDead", -1}});
        factions.setOpen(factions.rowOf(u"front"_s), true);
        COMPARE_ROW(factions, factions.rowOf(u"both"_s),
                    {{"subject", u"both"_s},
                     {"isBloc", false},
                     {"nameEn", u"BOTH"_s},
                     {"nameAr", u"ar both"_s},
                     {"shortName", u"b"_s},
                     {"depth", 2},
                     {"hasMembers", false},
                     {"open", false},
                     {"backersEn", QStringList()},
                     {"backersAr", QStringList()},
                     {"alsoPartOf", QStringList{u"LEAGUE"_s}},
                     {"note", u"in two coalitions"_s},
                     {"sourceNames", QStringList()},
                     {"places", 1},
                     {"contested", 1},
                     {"areaKm2", 1.0},
                     {"share", 1.0 / 3.0},
                     {"dayChange", 1},
                     {"startChange", 1},
                     {"dayAreaChange", 1.0},
                     {"startAreaChange", 1.0},
                     {"killed", -1},
                     {"killedBy", QString()},
                     {"events", 1},
                     {"incidentsDead", -1}});
        for (const char *umbrella : {"front", "league", "opposition"}) // one place, once in each
            QCOMPARE(factions.get(factions.rowOf(QString::fromLatin1(umbrella)))["places"], 1);
        const QVariantMap crown = factions.get(factions.rowOf(u"crown"_s));
        QCOMPARE(crown["backersEn"], QStringList{u"EMPIRE"_s});
        QCOMPARE(crown["backersAr"], QStringList{u"ar empire"_s});
        QCOMPARE(factions.get(factions.rowOf(u"opposition"_s))["killed"], 4);

        QSignalSpy scope(&factions, &FactionModel::scopeChanged);
        factions.setWholeMap(true);
        factions.setWholeMap(true);
        QCOMPARE(scope.count(), 1);
        QCOMPARE(factions.totalPlaces(), 3);
        QCOMPARE(factions.totalAreaKm2(), 6.0);
        QCOMPARE(factions.get(0)["places"], 2);
        QCOMPARE(factions.get(0)["share"], 5.0 / 6.0);

        m_desk->clock()->setMinutes(at("2020-01-04").minutes); // hill is named, but withdrew
        factions.setOpen(factions.rowOf(u"kurdish_led"_s), true);
        QCOMPARE(factions.get(factions.rowOf(u"hill"_s))["places"], 0);
        QCOMPARE(factions.get(factions.rowOf(u"hill"_s))["sourceNames"],
                 QStringList{u"The radio"_s});
        QCOMPARE(factions.get(0)["dayChange"], -1);
        QCOMPARE(factions.get(0)["startChange"], -2);
    }

    void toll()
    {
        const TollModel &toll = *m_desk->toll();
        QCOMPARE(toll.rowCount(), 7);
        COMPARE_ROW(toll, 0,
                    {{"group", u"total"_s},
                     {"hasSeries", true},
                     {"hasValue", true},
                     {"low", 10},
                     {"best", 10},
                     {"high", 10},
                     {"countedTo", QDate(2020, 1, 2)},
                     {"reportedOn", QDate(2020, 1, 2)},
                     {"claimKey", u"toll-2"_s},
                     {"sourceName", u"The radio"_s},
                     {"credibility", 2},
                     {"increase", 5},
                     {"increaseDays", 1}});
        COMPARE_ROW(toll, 1,
                    {{"group", u"civilians"_s},
                     {"hasSeries", false},
                     {"hasValue", false},
                     {"low", -1},
                     {"best", -1},
                     {"high", -1},
                     {"countedTo", QDate()},
                     {"reportedOn", QDate()},
                     {"claimKey", QString()},
                     {"sourceName", QString()},
                     {"credibility", 0},
                     {"increase", 0},
                     {"increaseDays", 0}});
        m_desk->clock()->setMinutes(at("2020-01-04").minutes);
        QCOMPARE(row(toll, 0)["low"], 25);
        QCOMPARE(row(toll, 0)["best"], 30);
        QCOMPARE(row(toll, 0)["high"], 40);
        QCOMPARE(row(toll, 0)["increase"], 20);
        QCOMPARE(row(toll, 0)["increaseDays"], 2);
        m_desk->clock()->toStart();
        QCOMPARE(row(toll, 0)["increase"], 0);
        QCOMPARE(row(toll, 0)["increaseDays"], 0);
    }

    void tollChart()
    {
        const TollModel &toll = *m_desk->toll();
        const double first = day("2020-01-01");
        QCOMPARE(toll.points(VictimGroup::Total),
                 (QList<QPointF>{{first, 5}, {first + 1, 10}, {first + 3, 30}}));
        QCOMPARE(toll.points(VictimGroup::Total, 1).last(), QPointF(first + 3, 25));
        QCOMPARE(toll.points(VictimGroup::Total, 2).last(), QPointF(first + 3, 40));
        QVERIFY(toll.points(VictimGroup::Women).isEmpty());
        QCOMPARE(toll.highest(), 40.0);
        // the first day's count is its day's, the 3rd is the claimant's own figure, the 4th the
        // rise since the 2nd
        QCOMPARE(toll.dailyPoints(VictimGroup::Total),
                 (QList<QPointF>{{first, 5}, {first + 1, 5}, {first + 2, 9}, {first + 3, 20}}));
        QVERIFY(toll.dailyPoints(VictimGroup::Women).isEmpty());
        QCOMPARE(toll.highestDaily(), 20.0);
        QCOMPARE(toll.measures(), (QStringList{u"killed"_s, u"displaced"_s}));
        QCOMPARE(toll.revisions().size(), 1);
        const QVariantMap lowered = toll.revisions()[0].toMap();
        QCOMPARE(lowered, (QVariantMap{{"date", QDate(2020, 1, 2)},
                                       {"group", u"total"_s},
                                       {"from", 12},
                                       {"to", 10},
                                       {"source", u"The radio"_s}}));
        QCOMPARE(toll.table().size(), 5);
        QCOMPARE(toll.table()[2].toMap(), (QVariantMap{{"date", QDate(2020, 1, 4)},
                                                       {"group", u"total"_s},
                                                       {"low", 25},
                                                       {"best", 30},
                                                       {"high", 40},
                                                       {"source", u"The paper"_s},
                                                       {"reportedOn", QDate(2020, 1, 5)}}));
        m_desk->clock()->knowOn(QDate(2020, 1, 4));
        QCOMPARE(toll.points(VictimGroup::Total).size(), 2);
    }

    void tollChoices()
    {
        const TollModel &toll = *m_desk->toll();
        QCOMPARE(m_desk->filter()->count(), u"A|everywhere|2020-01-01"_s);
        QCOMPARE(toll.counts().size(), 2);
        QCOMPARE(toll.count(), (QVariantMap{{"key", u"A|everywhere|2020-01-01"_s},
                                            {"claimant", u"A"_s},
                                            {"scope", u"everywhere"_s},
                                            {"from", QDate(2020, 1, 1)},
                                            {"claims", 6},
                                            {"incidents", false}}));
        QSignalSpy counts(&toll, &TollModel::countsChanged);
        QSignalSpy chart(&toll, &TollModel::seriesChanged);
        m_desk->filter()->setCount(u"B|everywhere|2020-01-01"_s);
        QCOMPARE(counts.count(), 1);
        QCOMPARE(chart.count(), 1);
        QCOMPARE(row(toll, 0)["best"], 20);
        QCOMPARE(row(toll, 2)["hasSeries"], false);
        m_desk->filter()->setCount(u"A|everywhere|2020-01-01"_s);
        m_desk->filter()->setMeasure(
            u"displaced"_s); // A does not count it: the one who does is shown
        QCOMPARE(toll.count()["claimant"], u"B"_s);
        QCOMPARE(row(toll, 0)["best"], 100);
        m_desk->filter()->setMeasure(u"injured"_s);
        QVERIFY(toll.count().isEmpty());
        QVERIFY(toll.counts().isEmpty());
        QCOMPARE(row(toll, 0)["hasSeries"], false);
        QCOMPARE(row(toll, 0)["hasValue"], false);
    }

    void rivals()
    {
        const RivalModel &rivals = *m_desk->rivals();
        QCOMPARE(rivals.rowCount(), 2);
        COMPARE_ROW(rivals, 1,
                    {{"countKey", u"B|everywhere|2020-01-01"_s},
                     {"claimant", u"B"_s},
                     {"scope", u"everywhere"_s},
                     {"from", QDate(2020, 1, 1)},
                     {"hasValue", true},
                     {"low", 20},
                     {"best", 20},
                     {"high", 20},
                     {"countedTo", QDate(2020, 1, 2)},
                     {"reportedOn", QDate(2020, 1, 2)},
                     {"claimKey", u"toll-6"_s},
                     {"sourceName", u"The paper"_s},
                     {"reliability", u"B"_s},
                     {"credibility", 2},
                     {"note", u"counts otherwise"_s}});
        QCOMPARE(rivals.spanLow(), 10);
        QCOMPARE(rivals.spanHigh(), 20);
        QCOMPARE(rivals.highestEver(), 40);
        QSignalSpy span(&rivals, &RivalModel::spanChanged);
        m_desk->clock()->setMinutes(at("2020-01-04").minutes);
        QCOMPARE(rivals.spanLow(), 20);
        QCOMPARE(rivals.spanHigh(), 40);
        QCOMPARE(span.count(), 1);
        m_desk->clock()->toStart();
        QCOMPARE(row(rivals, 1)["hasValue"], false);
        QCOMPARE(row(rivals, 1)["claimKey"], QString());
        QCOMPARE(row(rivals, 1)["countedTo"], QDate());
        QSignalSpy series(&rivals, &RivalModel::seriesChanged);
        m_desk->filter()->setVictimGroup(u"women"_s);
        QCOMPARE(rivals.rowCount(), 0);
        QCOMPARE(rivals.spanLow(), -1);
        QCOMPARE(rivals.spanHigh(), -1);
        QCOMPARE(rivals.highestEver(), -1);
        QCOMPARE(series.count(), 1);
    }

    void timeline()
    {
        const TimelineModel &timeline = *m_desk->timeline();
        QCOMPARE(timeline.rowCount(), 5);
        COMPARE_ROW(timeline, 1, {{"date", QDate(2020, 1, 2)}, {"events", 2}, {"changes", 0}});
        COMPARE_ROW(timeline, 2, {{"date", QDate(2020, 1, 3)}, {"events", 1}, {"changes", 1}});
        COMPARE_ROW(timeline, 3, {{"date", QDate(2020, 1, 4)}, {"events", 2}, {"changes", 1}});
        QCOMPARE(timeline.highestEvents(), 2);
        QCOMPARE(timeline.highestChanges(), 1);
        QCOMPARE(timeline.lanes(),
                 (QStringList{u"ground"_s, u"air"_s, u"humanitarian"_s, u"political"_s}));
        QCOMPARE(timeline.background().size(), 1);
        QCOMPARE(timeline.background()[0].toMap(), (QVariantMap{{"key", u"past"_s},
                                                                {"title", u"Title of past"_s},
                                                                {"from", QDate(2019, 5, 1)},
                                                                {"to", QDate(2019, 12, 31)},
                                                                {"year", 2019}}));
        const auto &items = timeline.laneItems();
        QCOMPARE(items.size(), 3u); // the rumour is not notable
        QCOMPARE(items[0], (LaneItem{1, 0, Moment::startOf(day("2020-01-02")), at("2020-01-02")}));
        QCOMPARE(items[1], (LaneItem{2, 1, at("2020-01-02T08:30"), at("2020-01-02T08:30")}));
        QCOMPARE(items[2], (LaneItem{3, 3, Moment::startOf(day("2020-01-03")), at("2020-01-05")}));
        m_desk->clock()->knowOn(QDate(2020, 1, 2));
        QCOMPARE(row(timeline, 1)["events"], 1);
        QCOMPARE(row(timeline, 2)["changes"], 0);
        m_desk->filter()->showOnly(u"diplomatic"_s);
        QVERIFY(timeline.laneItems().empty());
        QVERIFY(timeline.background().isEmpty());
    }

    void events()
    {
        const EventModel &events = *m_desk->events();
        QStringList keys;
        for (int i = 0; i < events.count(); ++i)
            keys.append(row(events, i)["key"].toString());
        QCOMPARE(keys, (QStringList{u"past"_s, u"raid"_s, u"clash"_s, u"said"_s, u"talks"_s,
                                    u"rumour"_s}));
        COMPARE_ROW(events, 2,
                    {{"key", u"clash"_s},
                     {"isStatement", false},
                     {"title", u"Title of clash"_s},
                     {"summary", u"Summary of clash"_s},
                     {"category", u"clash"_s},
                     {"day", QDate(2020, 1, 2)},
                     {"starts", QString()},
                     {"ends", QDate()},
                     {"placeText", u"p1"_s},
                     {"placeId", u"p1"_s},
                     {"actors", QStringList{u"both"_s, u"crown"_s}},
                     {"actorsEn", QStringList{u"BOTH"_s, u"CROWN"_s}},
                     {"actorsAr", QStringList{u"ar both"_s, u"ar crown"_s}},
                     {"killed", 7},
                     {"sourceCount", 2},
                     {"sourceNames", QStringList{u"The paper"_s, u"The wire"_s}},
                     {"credibility", 2},
                     {"when", -1},
                     {"unknownYet", false},
                     {"ready", true}});
        COMPARE_ROW(events, 3,
                    {{"key", u"said"_s},           {"isStatement", true},
                     {"title", u"Gist of said"_s}, {"summary", u"Somebody, speaker of said"_s},
                     {"category", u"statement"_s}, {"day", QDate(2020, 1, 2)},
                     {"starts", QString()},        {"ends", QDate()},
                     {"placeText", QString()},     {"placeId", QString()},
                     {"actors", QStringList()},    {"actorsEn", QStringList()},
                     {"actorsAr", QStringList()},  {"killed", -1},
                     {"sourceCount", 1},           {"sourceNames", QStringList{u"The wire"_s}},
                     {"credibility", 0},           {"when", -1},
                     {"unknownYet", false},        {"ready", true}});
        QCOMPARE(row(events, 1)["starts"], u"08:30"_s);
        QCOMPARE(row(events, 1)["killed"], -1);
        QCOMPARE(row(events, 4)["ends"], QDate(2020, 1, 5));
        QCOMPARE(row(events, 4)["when"], 0);
        QCOMPARE(row(events, 0)["when"], -1);
        QCOMPARE(row(events, 5)["when"], 1);
        QCOMPARE(events.currentRow(), 4);
        QCOMPARE(events.todayCount(), 1);
        QCOMPARE(events.categories(), (QStringList{u"clash"_s, u"air_strike"_s, u"diplomatic"_s,
                                                   u"statement"_s, u"context"_s}));
        m_desk->clock()->setMinutes(at("2020-01-05").minutes);
        QCOMPARE(row(events, 4)["when"], 0); // lasts
        QCOMPARE(events.currentRow(), 5);    // the last before it
        QCOMPARE(events.todayCount(), 1);
        QCOMPARE(events.eventsOfDay(), (std::vector<int>{3}));
        m_desk->clock()->setMinutes(at("2020-01-02").minutes);
        QCOMPARE(events.eventsOfDay(), (std::vector<int>{2, 1}));
        QCOMPARE(events.todayCount(), 3);
        m_desk->clock()->knowThatDay();
        QCOMPARE(row(events, 1)["unknownYet"], true);
        QCOMPARE(events.eventsOfDay(), (std::vector<int>{1}));
        QCOMPARE(events.rowOf(u"talks"_s), 4);
        QCOMPARE(events.rowOf(u"?"_s), -1);
    }

    void eventFilter_data()
    {
        QTest::addColumn<QString>("faction");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("category");
        QTest::addColumn<QStringList>("left");
        QTest::newRow("faction") << u"both"_s << QString() << QString() << QStringList{u"clash"_s};
        QTest::newRow("its coalition")
            << u"league"_s << QString() << QString() << QStringList{u"clash"_s};
        QTest::newRow("its bloc") << u"opposition"_s << QString() << QString()
                                  << QStringList{u"clash"_s};
        QTest::newRow("nobody") << u"hill"_s << QString() << QString() << QStringList();
        QTest::newRow("place") << QString() << u"p1"_s << QString()
                               << QStringList{u"raid"_s, u"clash"_s};
        QTest::newRow("statements")
            << QString() << QString() << u"statement"_s << QStringList{u"said"_s};
        QTest::newRow("both") << u"crown"_s << u"p1"_s << u"clash"_s << QStringList{u"clash"_s};
    }

    void eventFilter()
    {
        QFETCH(QString, faction);
        QFETCH(QString, place);
        QFETCH(QString, category);
        QFETCH(QStringList, left);
        QSignalSpy count(m_desk->events(), &EventModel::countChanged);
        m_desk->filter()->setFaction(faction);
        m_desk->filter()->setPlace(place);
        m_desk->filter()->showOnly(category);
        QStringList keys;
        for (int i = 0; i < m_desk->events()->count(); ++i)
            keys.append(row(*m_desk->events(), i)["key"].toString());
        QCOMPARE(keys, left);
        QVERIFY(count.count() > 0);
        m_desk->filter()->reset();
        QCOMPARE(m_desk->events()->count(), 6);
        m_desk->filter()->setText(u"talks"_s);
        m_desk->filter()->setMatches(u"talks"_s, {m_desk->situation()->events().claimRow[3]});
        QCOMPARE(m_desk->events()->count(), 1);
    }

    void deskSaysWhatIsLoaded()
    {
        const Desk empty;
        QVERIFY(!empty.isReady());
        QVERIFY(empty.titleEn().isEmpty());
        QVERIFY(m_desk->isReady());
        QCOMPARE(m_desk->titleEn(), u"Small war"_s);
        QCOMPARE(m_desk->titleAr(), u"حرب"_s);
        QCOMPARE(m_desk->cityEn(), u"Town"_s);
        QCOMPARE(m_desk->cityAr(), u"مدينة"_s);
        QCOMPARE(m_desk->licence(), u"CC0-1.0"_s);
        QCOMPARE(m_desk->credits(), QStringList{u"nobody"_s});
        QCOMPARE(m_desk->caveatsEn(), QStringList{u"invented"_s});
        QCOMPARE(m_desk->caveatsAr(), QStringList{u"مختلق"_s});
        QCOMPARE(m_desk->viewLat(), 10.5);
        QCOMPARE(m_desk->viewLon(), 20.5);
        QCOMPARE(m_desk->viewZoom(), 9.0);
    }

    void theSameDataSetAgainKeepsThePlace()
    {
        m_desk->clock()->setMinutes(at("2020-01-02").minutes);
        m_desk->selection()->select(Selection::Kind::Place, u"p0"_s);
        QSignalSpy reset(m_desk->places(), &QAbstractItemModel::modelReset);
        m_desk->setSituation(Situation::build(warSnapshot()));
        QCOMPARE(reset.count(), 1);
        QCOMPARE(m_desk->clock()->date(), QDate(2020, 1, 2));
        QCOMPARE(m_desk->selection()->id(), u"p0"_s);
        Snapshot other = warSnapshot();
        other.info.id = u"other"_s;
        m_desk->setSituation(Situation::build(other));
        QCOMPARE(m_desk->clock()->date(), QDate(2020, 1, 3));
        QCOMPARE(m_desk->selection()->kind(), Selection::Kind::None);
    }

private:
    std::unique_ptr<Desk> m_desk;
};

QTEST_GUILESS_MAIN(TestModels)
#include "tst_models.moc"
