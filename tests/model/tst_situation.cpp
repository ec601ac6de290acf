// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The situation itself: ties of the rule, changes of control and their stops, stretches of roads,
// factions, running counts.
#include "db/linecut.h"
#include "modeltest.h"

#include <QTest>

using namespace sd;
using namespace sdtest;
using namespace Qt::StringLiterals;

namespace {

QString standing(const Snapshot &snapshot, const char *moment, Day known = knownNow,
                 Grades grades = {}, const QString &claimant = {})
{
    const SituationPtr situation = Situation::build(snapshot);
    const int row = situation->controlAt(
        0, {.at = at(moment), .knownOn = known, .grades = grades, .claimant = claimant});
    return row < 0 ? QString() : situation->control()[size_t(row)].controller.value;
}

/// "p0 stop before>after" for each change.
QStringList changesOf(const Snapshot &snapshot, Day known = knownNow, Grades grades = {})
{
    const SituationPtr situation = Situation::build(snapshot);
    QStringList list;
    for (const ControlChange &change :
         situation->changes({.at = {}, .knownOn = known, .grades = grades})) {
        const auto name = [&](int row) {
            if (row < 0)
                return u"none"_s;
            const ControlClaim &claim = situation->control()[size_t(row)];
            return claim.status == ControlStatus::Held ? claim.controller.value
                                                       : QString(claim.controller.value + u'?');
        };
        list.append(situation->places()[size_t(change.place)].id.value + u' ' + toText(change.stop)
                    + u' ' + name(change.before) + u'>' + name(change.after));
    }
    return list;
}

} // namespace

class TestSituation : public QObject {
    Q_OBJECT

private slots:
    void laterValidWins()
    {
        Snapshot s = smallSnapshot();
        addControl(s, "p0", "2020-01-01", "crown");
        addControl(s, "p0", "2020-01-02T10:00", "front");
        QCOMPARE(standing(s, "2019-12-31"), QString());
        QCOMPARE(standing(s, "2020-01-01"), u"crown"_s);
        QCOMPARE(standing(s, "2020-01-02T09:59"), u"crown"_s);
        QCOMPARE(standing(s, "2020-01-02T10:00"), u"front"_s);
        QCOMPARE(standing(s, "2020-01-05"), u"front"_s);
    }

    void aDayIsInclusive()
    {
        Snapshot s = smallSnapshot();
        addControl(s, "p0", "2020-01-02", "front");
        QCOMPARE(standing(s, "2020-01-02T00:00"), u"front"_s);
        QCOMPARE(standing(s, "2020-01-01"), QString());
    }

    void ofEqualOnesTheLaterReportedWins()
    {
        Snapshot s = smallSnapshot();
        addControl(s, "p0", "2020-01-01", "crown", ControlStatus::Held, "2020-01-04")
            .pinned = false;
        addControl(s, "p0", "2020-01-01", "front", ControlStatus::Held, "2020-01-03").pinned = true;
        QCOMPARE(standing(s, "2020-01-05"), u"crown"_s);
        QCOMPARE(standing(s, "2020-01-05", day("2020-01-03")), u"front"_s);
        QCOMPARE(standing(s, "2020-01-05", day("2020-01-02")), QString());
    }

    void thenThePinnedThenTheLargerUid()
    {
        Snapshot s = smallSnapshot();
        addControl(s, "p0", "2020-01-01", "crown").uid = QByteArray::fromHex("ff");
        addControl(s, "p0", "2020-01-01", "front").uid = QByteArray::fromHex("7f");
        QCOMPARE(standing(s, "2020-01-01"), u"crown"_s);
        s.control[1].pinned = true;
        QCOMPARE(standing(s, "2020-01-01"), u"front"_s);
        s.control[0].pinned = true;
        QCOMPARE(standing(s, "2020-01-01"), u"crown"_s);
        s.control[0].uid = QByteArray::fromHex("01");
        QCOMPARE(standing(s, "2020-01-01"), u"front"_s);
    }

    void improbableCountsOnlyWithTheBarLowered()
    {
        Snapshot s = smallSnapshot();
        addControl(s, "p0", "2020-01-01", "crown");
        addControl(s, "p0", "2020-01-02", "front", ControlStatus::Held, nullptr, 5);
        addControl(s, "p0", "2020-01-03", "hill", ControlStatus::Held, nullptr, 6);
        QCOMPARE(standing(s, "2020-01-02"), u"crown"_s);
        QCOMPARE(standing(s, "2020-01-02", knownNow, Grades::upTo(5, true)), u"front"_s);
        QCOMPARE(standing(s, "2020-01-03"), u"hill"_s); // 6 means cannot be judged, not worst
    }

    void gradesAreASetAndSixIsNoRank()
    {
        Snapshot s = smallSnapshot();
        addControl(s, "p0", "2020-01-01", "crown", ControlStatus::Held, nullptr, 1);
        addControl(s, "p0", "2020-01-02", "front", ControlStatus::Held, nullptr, 3);
        addControl(s, "p0", "2020-01-03", "hill", ControlStatus::Held, nullptr, 6);
        QCOMPARE(standing(s, "2020-01-05", knownNow, Grades::upTo(1, true)), u"hill"_s);
        QCOMPARE(standing(s, "2020-01-05", knownNow, Grades::upTo(3, false)), u"front"_s);
        QCOMPARE(standing(s, "2020-01-05", knownNow, Grades::upTo(2, false)), u"crown"_s);
    }

    void oneClaimantTellsItHisWay()
    {
        Snapshot s = smallSnapshot();
        for (const auto &[id, publisher] : {std::pair("a", "A Paper"), std::pair("b", "B Radio")}) {
            Source source;
            source.id = {QString::fromLatin1(id)};
            source.publisher = QString::fromLatin1(publisher);
            s.sources.push_back(source);
        }
        addControl(s, "p0", "2020-01-01", "crown").sources = {{u"a"_s}};
        addControl(s, "p0", "2020-01-02", "front").sources = {{u"b"_s}};
        QCOMPARE(standing(s, "2020-01-05"), u"front"_s);
        QCOMPARE(standing(s, "2020-01-05", knownNow, {}, u"A Paper"_s), u"crown"_s);
        QCOMPARE(standing(s, "2020-01-05", knownNow, {}, u"B Radio"_s), u"front"_s);
        QCOMPARE(standing(s, "2020-01-05", knownNow, {}, u"C"_s), QString());
        const auto claimants = Situation::build(s)->claimants();
        QCOMPARE(claimants.size(), size_t(2));
        QCOMPARE(claimants[0].claims, 1);
    }

    void longHistoriesAreAnswered()
    {
        Snapshot s = smallSnapshot();
        for (int i = 0; i < 3000; ++i) { // all valid on one day, reported later and later
            ControlClaim &claim = addControl(s, "p0", "2020-01-02", i % 2 ? "crown" : "front");
            claim.reportedOn = day("2020-01-02") + i;
        }
        addControl(s, "p0", "2020-01-01", "hill", ControlStatus::Held, "2020-01-01");
        QCOMPARE(standing(s, "2020-01-05", day("2020-01-01")), u"hill"_s);
        QCOMPARE(standing(s, "2020-01-05", day("2020-01-02") + 1000), u"front"_s);
        QCOMPARE(standing(s, "2020-01-05", day("2020-01-02") + 1001), u"crown"_s);
        QCOMPARE(standing(s, "2020-01-05"), u"crown"_s);
    }

    void claimsOnUnknownPlacesAreLeftOut()
    {
        Snapshot s = smallSnapshot();
        addControl(s, "nowhere", "2020-01-01", "crown");
        addRoute(s, "p0", "nowhere", "2020-01-01", RouteState::Cut, "crown");
        const SituationPtr situation = Situation::build(s);
        QVERIFY(situation->segments().empty());
        QCOMPARE(situation->controlAt(0, {.at = at("2020-01-05")}), -1);
        QVERIFY(situation->controlOf(0).empty());
    }

    void changesStopAtTheLastMinuteTheyStand()
    {
        Snapshot s = smallSnapshot();
        addControl(s, "p1", "2020-01-01", "crown");
        addControl(s, "p1", "2020-01-02", "front");
        addControl(s, "p0", "2020-01-01", "crown");
        addControl(s, "p0", "2020-01-02", "hill");
        addControl(s, "p0", "2020-01-02T21:03", "front");
        addControl(s, "p0", "2020-01-03", "front", ControlStatus::Contested);
        QCOMPARE(changesOf(s), (QStringList{
                                   u"p0 2020-01-02T21:02 crown>hill"_s,
                                   u"p0 2020-01-02T21:03 hill>front"_s,
                                   u"p1 2020-01-02 crown>front"_s,
                                   u"p0 2020-01-03 front>front?"_s,
                               }));
    }

    void whatIsNoChange()
    {
        Snapshot s = smallSnapshot();
        addControl(s, "p0", "2019-12-01", "crown");
        addControl(s, "p0", "2020-01-01", "crown"); // the baseline
        addControl(s, "p0", "2020-01-02", "crown", ControlStatus::Held, nullptr,
                   1);                              // only a better grade
        addControl(s, "p0", "2020-01-06", "front"); // after the period
        addControl(s, "p1", "2020-01-03", "hill");  // nothing was claimed before: that is one
        addControl(s, "p2", "2020-01-03", "front", ControlStatus::Held, "2020-01-04");
        addControl(s, "p2", "2020-01-03", "crown", ControlStatus::Held,
                   "2020-01-05"); // of the same minute the last counts
        QCOMPARE(changesOf(s),
                 (QStringList{u"p1 2020-01-03 none>hill"_s, u"p2 2020-01-03 none>crown"_s}));
        QCOMPARE(changesOf(s, day("2020-01-04")),
                 (QStringList{u"p1 2020-01-03 none>hill"_s, u"p2 2020-01-03 none>front"_s}));
        QCOMPARE(changesOf(s, day("2020-01-03")), (QStringList{u"p1 2020-01-03 none>hill"_s}));
    }

    void changesOfImprobableClaims()
    {
        Snapshot s = smallSnapshot();
        addControl(s, "p0", "2020-01-01", "crown");
        addControl(s, "p0", "2020-01-02", "front", ControlStatus::Held, nullptr, 5);
        QVERIFY(changesOf(s).isEmpty());
        QCOMPARE(changesOf(s, knownNow, Grades::upTo(5, true)),
                 (QStringList{u"p0 2020-01-02 crown>front"_s}));
    }

    void linesAreCutBetweenThePlacesNearest()
    {
        const std::vector<GeoPoint> line{{0, 0}, {0, 1}, {0, 2}, {0, 3}};
        QCOMPARE(cutLine(line, {0.1, 0.5}, {-0.1, 2.5}),
                 (std::vector<GeoPoint>{{0, 0.5}, {0, 1}, {0, 2}, {0, 2.5}}));
        QCOMPARE(cutLine(line, {0, 2.5}, {0, 0.5}),
                 (std::vector<GeoPoint>{{0, 2.5}, {0, 2}, {0, 1}, {0, 0.5}}));
        QCOMPARE(cutLine(line, {0, -5}, {0, 9}), line);
        QCOMPARE(cutLine(line, {0, 1}, {0, 2}), (std::vector<GeoPoint>{{0, 1}, {0, 2}}));
        QVERIFY(cutLine(line, {0, 1.5}, {1, 1.5}).empty());
        QVERIFY(cutLine({{0, 0}}, {0, 0}, {1, 1}).empty());
        QVERIFY(cutLine({}, {0, 0}, {1, 1}).empty());
    }

    void segmentsHaveNamesAndStates()
    {
        Snapshot s = smallSnapshot();
        addRoute(s, "p1", "p3", "2020-01-01", RouteState::Open, "crown");
        addRoute(s, "p0", "p1", "2020-01-01", RouteState::Open, "crown");
        addRoute(s, "p0", "p1", "2020-01-03", RouteState::Cut, "front");
        const SituationPtr situation = Situation::build(s);
        QCOMPARE(situation->segments().size(), 2u);
        QCOMPARE(situation->segmentId(0), u"road/p1/p3"_s);
        const int row = situation->segmentRow(u"road/p0/p1"_s);
        QCOMPARE(row, 1);
        QCOMPARE(situation->segmentRow(u"road/p1/p0"_s), -1);
        QCOMPARE(situation->routeStateAt(row, {.at = at("2020-01-02")}), 1);
        QCOMPARE(situation->routeStateAt(row, {.at = at("2020-01-03")}), 2);
        QCOMPARE(situation->routeStatesOf(row).size(), 2u);
        QCOMPARE(situation->segments()[1].line, (std::vector<GeoPoint>{{10, 20}, {10, 20.1}}));
    }

    void factionsAreATreeWithSecondParents()
    {
        const SituationPtr situation = Situation::build(smallSnapshot());
        const auto row = [&](const char *id) {
            return situation->factionRow({QString::fromLatin1(id)});
        };
        QCOMPARE(situation->coalitionOf(row("guard")), row("crown"));
        QCOMPARE(situation->coalitionOf(row("both")), row("front"));
        QCOMPARE(situation->coalitionOf(row("hill")), row("hill"));
        QCOMPARE(situation->membersOf(row("front")).size(), 1u);
        QVERIFY(situation->membersOf(row("league")).empty());
        QVERIFY(situation->isUnder(row("both"), row("league")));
        QVERIFY(situation->isUnder(row("both"), row("both")));
        QVERIFY(!situation->isUnder(row("front"), row("both")));
        QCOMPARE(situation->topsOf(Bloc::Opposition),
                 (std::vector<int>{row("front"), row("league")}));
    }

    void ringsAndStrangersAmongFactionsAreCut()
    {
        Snapshot s = smallSnapshot();
        s.factions[0].partOf = {{u"guard"_s}}; // crown and guard under each other
        s.factions[5].partOf = {{u"front"_s}}; // hill under another bloc
        s.factions[6].partOf = {{u"unknown"_s}};
        const SituationPtr situation = Situation::build(s);
        QCOMPARE(situation->topsOf(Bloc::Government).size(), 1u);
        QCOMPARE(situation->coalitionOf(5), 5);
        QCOMPARE(situation->coalitionOf(6), 6);
        QCOMPARE(situation->umbrellasOf(0).size(), 2u);
    }

    void countsAreKeptApart()
    {
        Snapshot s = smallSnapshot();
        addToll(s, "A", "2020-01-02", VictimGroup::Total, 10);
        addToll(s, "A", "2020-01-03", VictimGroup::Total, 30);
        addToll(s, "A", "2020-01-03", VictimGroup::Civilians, 5);
        addToll(s, "A", "2020-01-03", VictimGroup::Total, 20).scope = u"town"_s;
        addToll(s, "A", "2020-01-03", VictimGroup::Total, 21).validFrom = *parseStamp(
            u"2020-01-02");
        addToll(s, "B", "2020-01-03", VictimGroup::Total, 22);
        addToll(s, "A", "2020-01-03", VictimGroup::Total, 23).placeText = u"bridge"_s;
        addToll(s, "A", "2020-01-03", VictimGroup::Total, 99).basis = Basis::Incident;
        const SituationPtr situation = Situation::build(s);
        const CasualtySeries &tolls = situation->tolls();
        QCOMPARE(tolls.counts().size(), 5u);
        QCOMPARE(tolls.counts()[0].key, u"A|everywhere|2020-01-01"_s);
        QCOMPARE(tolls.counts()[0].claims, 3);
        QCOMPARE(tolls.counts()[0].from, day("2020-01-01"));
        QCOMPARE(tolls.seriesOf(7), -1);
        const int total = tolls.find(u"A|everywhere|2020-01-01"_s, Measure::Killed,
                                     VictimGroup::Total);
        QCOMPARE(tolls.series()[size_t(total)].claims, (std::vector<int>{0, 1}));
        QCOMPARE(
            tolls.find(u"A|everywhere, bridge|2020-01-01"_s, Measure::Injured, VictimGroup::Total),
            -1);
        QVERIFY(
            tolls.find(u"A|everywhere, bridge|2020-01-01"_s, Measure::Killed, VictimGroup::Total)
            >= 0);
        QCOMPARE(tolls.claimAt(total, {.at = at("2020-01-01")}), -1);
        QCOMPARE(tolls.claimAt(total, {.at = at("2020-01-02T00:00")}), 0);
        QCOMPARE(tolls.claimAt(total, {.at = at("2020-01-05")}), 1);
        QCOMPARE(tolls.claimAt(total, {.at = at("2020-01-05"), .knownOn = day("2020-01-02")}), 0);
    }

    void ofOneDayTheLaterReportStands()
    {
        Snapshot s = smallSnapshot();
        addToll(s, "A", "2020-01-02", VictimGroup::Total, 12, "2020-01-04");
        addToll(s, "A", "2020-01-02", VictimGroup::Total, 10);
        addToll(s, "A", "2020-01-02", VictimGroup::Total, 11);
        addToll(s, "A", "2020-01-03", VictimGroup::Total, 400).credibility = 5;
        const SituationPtr situation = Situation::build(s);
        QCOMPARE(situation->tolls().claimAt(0, {.at = at("2020-01-05")}), 0);
        QCOMPARE(
            situation->tolls().claimAt(0, {.at = at("2020-01-05"), .knownOn = day("2020-01-03")}),
            2);
        QCOMPARE(situation->tolls().claimAt(
                     0, {.at = at("2020-01-05"), .grades = Grades::upTo(5, true)}),
                 3);
    }

    void theCountShownHasTheMeasure()
    {
        Snapshot s = smallSnapshot();
        addToll(s, "A", "2020-01-02", VictimGroup::Total, 12);
        addToll(s, "A", "2020-01-03", VictimGroup::Total, 13);
        addToll(s, "B", "2020-01-02", VictimGroup::Total, 10).measure = Measure::Injured;
        const SituationPtr situation = Situation::build(s);
        const CasualtySeries &tolls = situation->tolls();
        QCOMPARE(tolls.countFor(u"A|everywhere|2020-01-01"_s, Measure::Killed), 0);
        QCOMPARE(tolls.countFor(u"A|everywhere|2020-01-01"_s, Measure::Injured), 1);
        QCOMPARE(tolls.countFor({}, Measure::Killed), 0);
        QCOMPARE(tolls.countFor({}, Measure::Displaced), -1);
    }

    void figures()
    {
        CasualtyClaim claim;
        QCOMPARE(figureOf(claim), 0);
        QCOMPARE(figureText(claim), QString());
        claim.high = 30;
        QCOMPARE(figureOf(claim), 30);
        QCOMPARE(figureText(claim), u"30"_s);
        claim.low = 10;
        QCOMPARE(figureOf(claim), 10);
        QCOMPARE(figureText(claim), u"10–30"_s);
        claim.best = 20;
        QCOMPARE(figureOf(claim), 20);
        QCOMPARE(figureText(claim), u"10–20–30"_s);
        claim.high.reset();
        claim.best = 10;
        QCOMPARE(figureText(claim), u"10+"_s);
    }

    void daysOfEvents()
    {
        Snapshot s = smallSnapshot();
        addEvent(s, "one", "2020-01-02", Category::Clash);
        for (const char *to : {"2020-01-04", "2020-01-05"}) {
            addEvent(s, to, "2020-01-02", Category::Clash, "",
                     [to](NewEvent &event) { event.row.to = parseStamp(QString::fromLatin1(to)); });
        }
        QVERIFY(isOfDay(s.events, 0, day("2020-01-02")));
        QVERIFY(!isOfDay(s.events, 0, day("2020-01-03")));
        QVERIFY(isOfDay(s.events, 1, day("2020-01-04")));
        QVERIFY(!isOfDay(s.events, 2, day("2020-01-02")));
    }

    void publishersStandOnce()
    {
        Snapshot s = smallSnapshot();
        s.sources[1].publisher = s.sources[0].publisher;
        const SituationPtr situation = Situation::build(s);
        QCOMPARE(situation->publishers({{u"paper"_s}, {u"radio"_s}, {u"wire"_s}, {u"lost"_s}}),
                 (QStringList{u"The paper"_s, u"The wire"_s, u"lost"_s}));
    }

    void bundledSegmentsLieOnTheirRoutes()
    {
        const SituationPtr situation = bundled();
        QVERIFY(situation->segments().size() > 20);
        for (const Segment &segment : situation->segments())
            QVERIFY2(segment.line.size() >= 2,
                     qPrintable(situation->routes()[size_t(segment.route)].id.value));
    }
};

QTEST_GUILESS_MAIN(TestSituation)
#include "tst_situation.moc"
