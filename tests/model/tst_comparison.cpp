// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What differs between two pictures: the table against plain SQL over the same store, and the
// second picture of the desk through random moves.
#include "model/desk.h"
#include "model/reportdays.h"
#include "modeltest.h"
#include "naivepicture.h"
#include "watcher.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace sd;
using namespace sdtest;
using namespace Qt::StringLiterals;

namespace {

QString minuteText(Moment moment)
{
    return toText(Stamp{.from = moment, .hasTime = true});
}

QString knownText(Day day)
{
    return day == knownNow ? u"9999-12-31"_s : toText(Moment::endOf(day));
}

/// A naive line is "claim_id controller status since": who holds it and how.
QString said(const QString &line)
{
    return line.isEmpty() ? QString() : line.section(u' ', 1, 2);
}

QString claimOf(const QString &line)
{
    return line.isEmpty() ? u"-"_s : line.section(u' ', 0, 0);
}

/// "subject: claim > claim" of everything that the two pictures do not say alike.
QStringList differences(const QMap<QString, QString> &before, const QMap<QString, QString> &after)
{
    QStringList lines;
    QStringList subjects = before.keys() + after.keys();
    subjects.sort();
    subjects.removeDuplicates();
    for (const QString &subject : std::as_const(subjects)) {
        if (said(before.value(subject)) != said(after.value(subject)))
            lines += u"%1: %2 > %3"_s.arg(subject, claimOf(before.value(subject)),
                                          claimOf(after.value(subject)));
    }
    lines.sort();
    return lines;
}

template <typename Said>
QString rowText(const std::vector<Said> &claims, int row)
{
    return row < 0 ? u"-"_s : QString::number(claims[size_t(row)].row);
}

QStringList sorted(QStringList lines)
{
    lines.sort();
    return lines;
}

/// Keys of the events that stand in a picture, by SQL alone.
QSet<QString> naiveEvents(const Database &database, const AsOf &asOf)
{
    auto statement = database.prepare(
        u"SELECT c.key FROM claim c WHERE c.kind = 'event' AND c.withdrawn = 0 "
        "AND c.version = (SELECT max(v.version) FROM claim v WHERE v.uid = c.uid) "
        "AND c.valid_from <= ?1 AND c.reported_on <= ?2 AND c.credibility <> 5"_s);
    if (!statement)
        qFatal("%s", qPrintable(statement.error().what));
    statement->bind(minuteText(asOf.at), knownText(asOf.knownOn));
    QSet<QString> keys;
    for (auto row = statement->step(); row && *row; row = statement->step())
        keys.insert(statement->text(0));
    return keys;
}

} // namespace

class TestComparison : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void changesAgreeWithSql_data();
    void changesAgreeWithSql();
    void whatTheCityLostInOneDay();
    void whatWasLearnedOfTheTwentyNinth();
    void otherPictureFollowsAndSaysOnlyWhatChanged_data();
    void otherPictureFollowsAndSaysOnlyWhatChanged();
    void offDiffersNowhere();
    void stepsMoveTheOtherDay();
    void tableListsEachChangeOnce();
    void tollsKnownLaterAreMarked();
    void reportDaysCountEveryClaim();
    void eventsAnswerGradesAndClaimant();
    void eventsOfAClaimantAreHisAlone();

private:
    std::optional<Store> m_store;
};

void TestComparison::initTestCase()
{
    bundled();
    auto store = Store::open(bundledStorePath(), Store::Access::ReadOnly);
    QVERIFY(store);
    m_store.emplace(std::move(*store));
}

void TestComparison::changesAgreeWithSql_data()
{
    QTest::addColumn<AsOf>("before");
    QTest::addColumn<AsOf>("after");
    const auto end = [](const char *text) { return Moment::endOf(day(text)); };
    QTest::newRow("nothing between")
        << AsOf{.at = end("2024-11-29")} << AsOf{.at = end("2024-11-29")};
    QTest::newRow("a day") << AsOf{.at = end("2024-11-29")} << AsOf{.at = end("2024-11-30")};
    QTest::newRow("the whole period")
        << AsOf{.at = end("2024-11-25")} << AsOf{.at = end("2024-12-08")};
    QTest::newRow("known then and now")
        << AsOf{.at = end("2024-11-29"), .knownOn = day("2024-11-28")}
        << AsOf{.at = end("2024-11-29")};
    QTest::newRow("well graded") << AsOf{.at = end("2024-11-28"), .grades = Grades::upTo(2, false)}
                                 << AsOf{.at = end("2024-11-30"), .grades = Grades::upTo(2, false)};
    QRandomGenerator random(20241129);
    const Day first = bundled()->info().periodFrom - 1;
    const int days = bundled()->info().periodTo + 2 - first;
    for (int i = 0; i < 25; ++i) {
        const auto question = [&] {
            return AsOf{.at = Moment::endOf(first + Day(random.bounded(days))),
                        .knownOn = random.bounded(3) ? first + Day(random.bounded(days + 3))
                                                     : knownNow};
        };
        QTest::addRow("random %d", i) << question() << question();
    }
}

void TestComparison::changesAgreeWithSql()
{
    QFETCH(AsOf, before);
    QFETCH(AsOf, after);
    const Situation &situation = *bundled();
    const Database &database = m_store->database();
    const Changes changes = changesBetween(situation, before, after);

    const auto control = [&](const AsOf &asOf) {
        return naiveControl(database, minuteText(asOf.at), knownText(asOf.knownOn), asOf.grades);
    };
    const auto was = control(before);
    const auto is = control(after);
    QStringList places;
    for (const PlaceChange &change : changes.places)
        places += u"%1: %2 > %3"_s.arg(situation.places()[size_t(change.place)].id.value,
                                       rowText(situation.control(), change.before),
                                       rowText(situation.control(), change.after));
    QCOMPARE(sorted(places), differences(was, is));

    const auto roads = [&](const AsOf &asOf) {
        return naiveRoutes(database, minuteText(asOf.at), knownText(asOf.knownOn), asOf.grades);
    };
    QStringList routes;
    for (const RouteChange &change : changes.routes)
        routes += u"%1: %2 > %3"_s.arg(situation.segmentId(change.segment),
                                       rowText(situation.routeStatus(), change.before),
                                       rowText(situation.routeStatus(), change.after));
    QCOMPARE(sorted(routes), differences(roads(before), roads(after)));

    // ground: what each faction has only after, and only before
    const auto holder = [](const QString &line) {
        const QString status = line.section(u' ', 2, 2);
        return line.isEmpty() || status == u"withdrawn" ? QString() : line.section(u' ', 1, 1);
    };
    QMap<QString, std::pair<int, int>> moved;
    QMap<QString, double> area;
    for (const Place &place : situation.places()) {
        const QString from = holder(was.value(place.id.value));
        const QString to = holder(is.value(place.id.value));
        if (from == to)
            continue;
        if (!to.isEmpty()) {
            ++moved[to].first;
            area[to] += place.cellAreaKm2;
        }
        if (!from.isEmpty()) {
            ++moved[from].second;
            area[from] -= place.cellAreaKm2;
        }
    }
    QMap<QString, std::pair<int, int>> ours;
    for (const GroundChange &change : changes.ground) {
        const QString id = situation.factions()[size_t(change.faction)].id.value;
        ours[id] = {change.gained, change.lost};
        QCOMPARE(change.placesAfter - change.placesBefore, change.gained - change.lost);
        QVERIFY2(std::abs(change.areaAfter - change.areaBefore - area[id]) < 0.001, qPrintable(id));
    }
    QCOMPARE(ours, moved);

    if (before.grades == Grades() && after.grades == Grades()) {
        QSet<QString> events;
        for (const int row : changes.events)
            events.insert(situation.eventId(size_t(row)));
        QCOMPARE(events, naiveEvents(database, after) - naiveEvents(database, before));
    }
}

/// The figures are counted by SQL over the store, see the two queries that the naive picture makes.
void TestComparison::whatTheCityLostInOneDay()
{
    const Situation &situation = *bundled();
    const Changes changes = changesBetween(situation, {.at = Moment::endOf(day("2024-11-29"))},
                                           {.at = Moment::endOf(day("2024-11-30"))});
    QCOMPARE(changes.places.size(), 174u);
    QCOMPARE(changes.events.size(), 39u);
    const auto ground = [&](const char *id) {
        return *std::ranges::find(changes.ground, situation.factionRow({QString::fromLatin1(id)}),
                                  &GroundChange::faction);
    };
    QCOMPARE(ground("moc").gained, 131);
    QCOMPARE(ground("sdf").gained, 24);
    QCOMPARE(ground("gov-syria").lost, 145);
    QCOMPARE(qRound(ground("gov-syria").areaAfter - ground("gov-syria").areaBefore), -3109);
    const auto toll = [&](VictimGroup group) {
        for (const TollChange &change : changes.tolls) {
            const Series &series = situation.tolls().series()[size_t(change.series)];
            if (situation.tolls().counts()[size_t(series.count)].claimant == u"SOHR"
                && series.group == group && series.measure == Measure::Killed)
                return std::pair(figureText(situation.casualties()[size_t(change.before)]),
                                 figureText(situation.casualties()[size_t(change.after)]));
        }
        return std::pair(QString(), QString());
    };
    QCOMPARE(toll(VictimGroup::Total), std::pair(u"277"_s, u"327"_s));
    QCOMPARE(toll(VictimGroup::Civilians), std::pair(u"24"_s, u"44"_s));
}

void TestComparison::whatWasLearnedOfTheTwentyNinth()
{
    const Situation &situation = *bundled();
    const Moment at = Moment::endOf(day("2024-11-29"));
    const Changes learned = changesBetween(situation, {.at = at, .knownOn = day("2024-11-28")},
                                           {.at = at});
    QCOMPARE(learned.places.size(), 30u);
    const auto change = std::ranges::find(learned.places, situation.placeRow({u"hamdaniyeh-4"_s}),
                                          &PlaceChange::place);
    QVERIFY(change != learned.places.end());
    QCOMPARE(situation.control()[size_t(change->before)].controller.value, u"gov-syria"_s);
    QCOMPARE(situation.control()[size_t(change->after)].status, ControlStatus::Contested);
}

void TestComparison::otherPictureFollowsAndSaysOnlyWhatChanged_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("another day") << int(Comparison::Kind::Date);
    QTest::newRow("known on a day") << int(Comparison::Kind::Known);
    QTest::newRow("one publisher") << int(Comparison::Kind::Claimant);
}

void TestComparison::otherPictureFollowsAndSaysOnlyWhatChanged()
{
    QFETCH(int, kind);
    Desk desk;
    desk.setSituation(bundled());
    Comparison &comparison = *desk.comparison();
    Watcher places(*comparison.places(), {PlaceModel::SourceNamesRole});
    Watcher routes(*comparison.routes(), {RouteModel::SourceNamesRole});
    const auto claimants = bundled()->claimants();
    const QDate first = desk.clock()->firstDate();
    const int days = int(first.daysTo(desk.clock()->lastDate())) + 1;
    QRandomGenerator random(7);
    const auto moveOther = [&] {
        const QDate other = first.addDays(random.bounded(days));
        if (kind == int(Comparison::Kind::Date))
            comparison.compareDate(other);
        else if (kind == int(Comparison::Kind::Known))
            comparison.compareKnown(other);
        else
            comparison.compareClaimant(
                claimants[size_t(random.bounded(int(claimants.size())))].name);
    };
    moveOther();
    places.check();
    routes.check();
    bool everDiffered = false;
    for (int step = 0; step < 60; ++step) {
        switch (random.bounded(4)) {
        case 0:
            moveOther();
            break;
        case 1:
            desk.filter()->setWorstGrade(1 + random.bounded(5));
            break;
        case 2:
            desk.clock()->knowOn(first.addDays(random.bounded(days)));
            break;
        default:
            desk.clock()->setDate(first.addDays(random.bounded(days)));
        }
        for (Watcher *watcher : {&places, &routes}) {
            const QString fault = watcher->check();
            QVERIFY2(fault.isEmpty(), qPrintable(fault));
        }
        const AsOf here = comparison.asked();
        const AsOf there = comparison.otherAsked();
        QCOMPARE(there.grades, here.grades);
        if (kind != int(Comparison::Kind::Date))
            QCOMPARE(there.at, here.at);
        if (kind != int(Comparison::Kind::Known))
            QCOMPARE(there.knownOn, here.knownOn);
        int differing = 0;
        for (int place = 0; place < int(bundled()->places().size()); ++place) {
            const PlaceChange change{.place = place,
                                     .before = bundled()->controlAt(place, here),
                                     .after = bundled()->controlAt(place, there)};
            const bool differs = !saysTheSame(*bundled(), change);
            differing += differs;
            QCOMPARE(comparison.differs(place), differs);
            QCOMPARE(comparison.places()->claimOf(place), change.after);
        }
        QCOMPARE(comparison.differing(), differing);
        everDiffered |= differing > 0;
    }
    QVERIFY(everDiffered);
}

void TestComparison::offDiffersNowhere()
{
    Desk desk;
    desk.setSituation(bundled());
    desk.clock()->setDate(QDate(2024, 11, 30));
    Comparison &comparison = *desk.comparison();
    comparison.compareDate(QDate(2024, 11, 29));
    QCOMPARE(comparison.differing(), 174);
    QSignalSpy differ(&comparison, &Comparison::differingChanged);
    comparison.stop();
    QCOMPARE(comparison.differing(), 0);
    QCOMPARE(differ.count(), 1);
    desk.clock()->stepDays(1);
    QCOMPARE(comparison.differing(), 0);
}

void TestComparison::stepsMoveTheOtherDay()
{
    Desk desk;
    desk.setSituation(bundled());
    Comparison &comparison = *desk.comparison();
    comparison.compareDate(QDate(2024, 11, 29));
    comparison.stepDays(-1);
    QCOMPARE(comparison.clock()->date(), QDate(2024, 11, 28));
    comparison.stepDays(-100);
    QCOMPARE(comparison.clock()->date(), desk.clock()->firstDate());
    const QDate date = desk.clock()->date();
    comparison.compareKnown(QDate(2024, 11, 28));
    comparison.stepDays(2);
    QCOMPARE(comparison.clock()->knownOn(), QDate(2024, 11, 30));
    QCOMPARE(comparison.clock()->date(), date);
    desk.clock()->stepKnown(1);
    QCOMPARE(desk.clock()->knownMode(), Clock::KnownMode::Now); // no day was fixed
    desk.clock()->knowOn(QDate(2024, 11, 28));
    desk.clock()->stepKnown(1);
    QCOMPARE(desk.clock()->knownOn(), QDate(2024, 11, 29));
}

void TestComparison::tableListsEachChangeOnce()
{
    Desk desk;
    ChangesModel &changes = *desk.changes();
    QAbstractItemModelTester tester(&changes,
                                    QAbstractItemModelTester::FailureReportingMode::Fatal);
    desk.setSituation(bundled());
    desk.clock()->setDate(QDate(2024, 11, 30));
    desk.comparison()->compareDate(QDate(2024, 11, 29));
    QCOMPARE(changes.rowCount(), 0); // nobody looks
    changes.setActive(true);
    QMap<QString, int> sections;
    QStringList met;
    for (int row = 0; row < changes.rowCount(); ++row) {
        const QString section = changes.index(row).data(ChangesModel::SectionRole).toString();
        if (met.isEmpty() || met.last() != section)
            met += section;
        ++sections[section];
    }
    QCOMPARE(met, (QStringList{u"ground"_s, u"place"_s, u"route"_s, u"toll"_s, u"event"_s}));
    QCOMPARE(sections[u"place"_s], 174);
    QCOMPARE(sections[u"event"_s], 39);
    QVERIFY(changes.deskIsLater());

    // The earlier picture comes first, whichever is the desk's.
    const auto stateOf = [&](const QString &place) {
        for (int row = 0; row < changes.rowCount(); ++row) {
            const QModelIndex index = changes.index(row);
            if (index.data(ChangesModel::SubjectIdRole) == place)
                return QString(index.data(ChangesModel::BeforeRole).toString() + u" > "_s
                               + index.data(ChangesModel::AfterRole).toString());
        }
        return QString();
    };
    const QString state = stateOf(u"hikma"_s);
    QCOMPARE(state, u"gov-syria > moc"_s);
    desk.clock()->setDate(QDate(2024, 11, 29));
    desk.comparison()->compareDate(QDate(2024, 11, 30));
    QTRY_VERIFY(!changes.deskIsLater());
    QCOMPARE(stateOf(u"hikma"_s), state);

    desk.comparison()->stop();
    QTRY_COMPARE(changes.rowCount(), 0);
}

void TestComparison::tollsKnownLaterAreMarked()
{
    Desk desk;
    desk.setSituation(bundled());
    desk.clock()->setDate(QDate(2024, 12, 8));
    const TollModel &toll = *desk.toll();
    const auto day = [](int date) { return double(dayOf(QDate(2024, 12, date))); };
    QVERIFY(!toll.comparedBy().isValid());
    QVERIFY(toll.laterPoints(VictimGroup::Total).isEmpty());

    QSignalSpy series(desk.toll(), &TollModel::seriesChanged);
    desk.comparison()->compareKnown(QDate(2024, 12, 3));
    QCOMPARE(series.count(), 1);
    QCOMPARE(toll.comparedBy(), QDate(2024, 12, 3));
    const auto then = toll.otherPoints(VictimGroup::Total);
    QVERIFY(!then.isEmpty());
    QCOMPARE(then.last(), QPointF(day(3), 602));
    // SOHR after 3 December: 704, 727, more than 800, 910
    QCOMPARE(toll.laterPoints(VictimGroup::Total),
             (QList<QPointF>{{day(4), 704}, {day(5), 727}, {day(6), 800}, {day(8), 910}}));
    desk.clock()->stepDays(-1);
    QCOMPARE(series.count(), 1); // a tick fills no series

    // The same two questions the other way about mark the same figures.
    desk.clock()->knowOn(QDate(2024, 12, 3));
    desk.comparison()->compareKnown(QDate(2025, 1, 31));
    QCOMPARE(toll.comparedBy(), QDate(2024, 12, 3));
    QCOMPARE(toll.laterPoints(VictimGroup::Total).size(), 4);
    QCOMPARE(toll.highest(), 910.0);

    desk.comparison()->compareDate(QDate(2024, 12, 1));
    QVERIFY(!toll.comparedBy().isValid());
    QVERIFY(toll.otherPoints(VictimGroup::Total).isEmpty());
}

void TestComparison::reportDaysCountEveryClaim()
{
    const auto days = reportDays(*bundled());
    QVERIFY(std::ranges::is_sorted(days, std::less_equal<>(), &ReportDay::day));
    auto statement = m_store->database().prepare(
        u"SELECT c.reported_on, count(*), sum(c.kind = 'event'), sum(c.kind = 'casualty') "
        "FROM claim c WHERE c.withdrawn = 0 AND c.kind IN "
        "('event', 'control', 'route_status', 'casualty', 'statement') "
        "AND c.version = (SELECT max(v.version) FROM claim v WHERE v.uid = c.uid) "
        "GROUP BY c.reported_on ORDER BY c.reported_on"_s);
    QVERIFY(statement);
    size_t met = 0;
    for (auto row = statement->step(); row && *row; row = statement->step(), ++met) {
        QVERIFY(met < days.size());
        QCOMPARE(toText(Moment::endOf(days[met].day)), statement->text(0));
        QCOMPARE(days[met].all(), int(statement->integer(1)));
        QCOMPARE(days[met].events, int(statement->integer(2)));
        QCOMPARE(days[met].tolls, int(statement->integer(3)));
    }
    QCOMPARE(met, days.size());
}

void TestComparison::eventsAnswerGradesAndClaimant()
{
    const auto count = [this](const QString &condition) {
        const auto value = m_store->database().value(
            u"SELECT count(*) FROM claim c WHERE c.kind = 'event' AND c.withdrawn = 0 "
            "AND c.version = (SELECT max(v.version) FROM claim v WHERE v.uid = c.uid) AND "_s
            + condition);
        return value ? value->toUInt() : 0u;
    };
    Desk desk;
    desk.setSituation(bundled());
    Filter &filter = *desk.filter();
    const auto shown = [&] { return uint(desk.shownEvents()->rows().size()); };
    QCOMPARE(shown(), count(u"1"_s)); // a list shows improbable ones with their grade
    QSignalSpy changed(desk.shownEvents(), &ShownEvents::rowsChanged);
    filter.setUnjudged(false);
    filter.setWorstGrade(2);
    QCOMPARE(shown(), count(u"c.credibility <= 2"_s));
    QCOMPARE(changed.count(), 2);
    const QString publisher = bundled()->claimants().front().name;
    filter.setClaimant(publisher);
    QCOMPARE(shown(), count(u"c.credibility <= 2 AND EXISTS (SELECT 1 FROM claim_source cs JOIN "
                            "source s USING (source_id) WHERE cs.claim_id = c.claim_id "
                            "AND s.publisher = '%1')"_s.arg(publisher)));
    filter.widen();
    QCOMPARE(shown(), count(u"1"_s));
}

void TestComparison::eventsOfAClaimantAreHisAlone()
{
    Desk desk;
    desk.setSituation(bundled());
    Comparison &comparison = *desk.comparison();
    comparison.compareDate(QDate(2024, 11, 29));
    QCOMPARE(comparison.shownEvents(), desk.shownEvents());
    const QString publisher = bundled()->claimants().front().name;
    comparison.compareClaimant(publisher);
    const auto byHim = [&] {
        Desk other;
        other.setSituation(bundled());
        other.filter()->setClaimant(publisher);
        other.filter()->setEvents(desk.filter()->events());
        return other.shownEvents()->rows();
    };
    QVERIFY(comparison.shownEvents()->rows().size() < desk.shownEvents()->rows().size());
    QCOMPARE(comparison.shownEvents()->rows(), byHim());
    desk.filter()->setCategoryShown(u"shelling"_s, false); // the rest follows the desk
    QCOMPARE(comparison.shownEvents()->rows(), byHim());
    desk.setSituation(bundled());
    QCOMPARE(comparison.shownEvents()->rows(), byHim());
    comparison.stop();
    QCOMPARE(comparison.shownEvents(), desk.shownEvents());
}

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_comparison.moc"
