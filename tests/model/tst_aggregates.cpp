// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every figure that models draw from the columns equals what SQL says over the store, for many
// filters, windows and days of knowledge.
#include "manyevents.h"
#include "model/desk.h"
#include "model/eventdensity.h"
#include "modeltest.h"
#include "watcher.h"

#include <QAbstractItemModelTester>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <cmath>
#include <numbers>
#include <numeric>
#include <random>

using namespace sd;
using namespace sdtest;
using namespace Qt::StringLiterals;

namespace {

/// Every standing event with its actors resolved: told without the views and indexes of the store.
const QString everyEvent = uR"(
    SELECT c.claim_id AS claim, substr(c.valid_from, 1, 10) AS day, k.category AS category,
           substr(coalesce(c.valid_to, c.valid_from), 1, 10) AS last_day,
           c.reported_on AS reported, k.place_id AS place, k.lat AS lat, k.lon AS lon,
           k.geo_precision AS placed, b.source_id AS reporter,
           coalesce(k.actor_1, (SELECT target FROM name_meaning m WHERE m.name_id = k.actor_1_name
                                ORDER BY meaning_id DESC LIMIT 1)) AS a1,
           coalesce(k.actor_2, (SELECT target FROM name_meaning m WHERE m.name_id = k.actor_2_name
                                ORDER BY meaning_id DESC LIMIT 1)) AS a2,
           coalesce(k.killed, d.count_best) AS best, d.count_low AS low, d.count_high AS high
    FROM claim c JOIN event_claim k ON k.claim_id = c.claim_id
    JOIN batch b ON b.batch_id = c.batch_id
    LEFT JOIN casualty_claim d ON d.incident_of = c.claim_id
    WHERE c.withdrawn = 0 AND c.batch_id NOT IN (SELECT batch_id FROM batch_undo)
      AND c.version = (SELECT max(v.version) FROM claim v WHERE v.uid = c.uid
                       AND v.batch_id NOT IN (SELECT batch_id FROM batch_undo)))"_s;

struct Asked {
    QString where = u"1"_s; // all but the window
    QString window = u"1"_s;
};

} // namespace

class TestAggregates : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::optional<Store> m_store;
    SituationPtr m_situation;
    std::unique_ptr<Desk> m_desk;

    QString value(const QString &sql) const
    {
        const auto result = m_store->database().value(sql);
        if (!result)
            qFatal("%s\n%s", qPrintable(result.error().what), qPrintable(sql));
        return *result;
    }
    QMap<QString, QString> rows(const QString &sql) const
    {
        QMap<QString, QString> result;
        const auto read = forEachRow(m_store->database(), sql, [&](const Statement &row) {
            result.insert(row.text(0), row.text(1));
        });
        if (!read)
            qFatal("%s\n%s", qPrintable(read.error().what), qPrintable(sql));
        return result;
    }

    /// A faction and its members, in SQL.
    static QString under(const QString &column, const QString &faction)
    {
        return u"%1 IN (WITH RECURSIVE u(id) AS (VALUES ('%2') UNION SELECT faction_id FROM "
               "faction_part JOIN u ON part_of = u.id) SELECT id FROM u)"_s.arg(column, faction);
    }
    static QString names(const QString &faction)
    {
        return u"(%1 OR %2)"_s.arg(under(u"a1"_s, faction), under(u"a2"_s, faction));
    }

    Asked narrow(std::mt19937 &random)
    {
        const auto one = [&random](int of) { return int(random() % unsigned(of)); };
        Filter &filter = *m_desk->filter();
        filter.reset();
        Asked asked;
        QStringList where{u"1"_s};
        if (one(2)) {
            QStringList hidden;
            for (const QString &word : wordsOf<Category>()) {
                if (one(3) == 0) {
                    filter.setCategoryShown(word, false);
                    hidden += u'\'' + word + u'\'';
                }
            }
            where += u"category NOT IN (%1)"_s.arg(hidden.join(u','));
        }
        if (one(2)) {
            const auto &factions = m_situation->factions();
            const QString id = factions[size_t(one(int(factions.size())))].id.value;
            filter.setFaction(id);
            where += names(id);
        } else if (one(3) == 0) {
            filter.setFaction(u"opposition"_s);
            where += u"(a1 IN (SELECT faction_id FROM faction WHERE bloc = 'opposition') OR a2 IN "
                     "(SELECT faction_id FROM faction WHERE bloc = 'opposition'))"_s;
        }
        if (one(4) == 0) {
            const auto &places = m_situation->places();
            const QString id = places[size_t(one(int(places.size())))].id.value;
            filter.setPlace(id);
            where += u"place = '%1'"_s.arg(id);
        }
        if (one(2)) {
            const double south = 33 + one(3), west = 35 + one(4);
            filter.setExtent(south, west, south + 1.5, west + 2.5);
            where += u"lat BETWEEN %1 AND %2 AND lon BETWEEN %3 AND %4"_s.arg(south)
                         .arg(south + 1.5)
                         .arg(west)
                         .arg(west + 2.5);
        }
        if (one(3) == 0) {
            std::vector<qint64> found;
            for (int i = 0; i < 3'000; ++i)
                found.push_back(1 + one(25'000));
            filter.setText(u"x"_s);
            filter.setMatches(u"x"_s, found);
            QStringList list;
            for (const qint64 claim : found)
                list += QString::number(claim);
            where += u"claim IN (%1)"_s.arg(list.join(u','));
        }
        if (one(2)) {
            const QDate from = QDate(2011, 1, 1).addDays(one(4'500));
            const QDate to = from.addDays(one(700));
            filter.setWindow(to, from);
            asked.window = u"day BETWEEN '%1' AND '%2'"_s.arg(from.toString(Qt::ISODate),
                                                              to.toString(Qt::ISODate));
        }
        asked.where = where.join(u" AND "_s);
        return asked;
    }

private slots:
    void initTestCase()
    {
        m_store.emplace(storeOfManyEvents(m_folder.filePath(u"many.sitdesk"_s), 20'000, 1));
        QVERIFY(m_store->database().run(u"CREATE TEMP TABLE every AS "_s + everyEvent));
        m_situation = Situation::build(snapshotOf(*m_store));
        m_desk = std::make_unique<Desk>();
        m_desk->setSituation(m_situation);
        m_desk->factions()->setWholeMap(true);
        for (int row = 0; row < m_desk->factions()->rowCount(); ++row)
            m_desk->factions()->setOpen(row, true);
    }

    void whatStandsIsRead()
    {
        const EventTable &events = m_situation->events();
        QCOMPARE(events.size(), size_t(value(u"SELECT count(*) FROM every"_s).toInt()));
        QVERIFY(events.size() > 17'000 && events.size() < 21'000);
        std::map<qint64, size_t> rowOf;
        for (size_t row = 0; row < events.size(); ++row)
            rowOf.emplace(events.claimRow[row], row);
        const auto id = [](const auto &records, int row) {
            return row < 0 ? QString() : records[size_t(row)].id.value;
        };
        const auto read = forEachRow(
            m_store->database(),
            u"SELECT claim, day, last_day, category, reported, place, lat, lon, a1, a2, best, low, "
            "high, reporter FROM every"_s,
            [&](const Statement &row) {
                QVERIFY(rowOf.contains(row.integer(0)));
                const size_t event = rowOf[row.integer(0)];
                QCOMPARE(toText(Moment::endOf(events.firstDay(event))), row.text(1));
                QCOMPARE(toText(Moment::endOf(events.lastDay(event))), row.text(2));
                QCOMPARE(toWord(events.category[event]), row.text(3));
                QCOMPARE(toText(Moment::endOf(events.reportedOn[event])), row.text(4));
                QCOMPARE(id(m_situation->places(), events.place[event]), row.text(5));
                QVERIFY(std::abs(events.position(event).lat - row.real(6)) < 1e-7);
                QVERIFY(std::abs(events.position(event).lon - row.real(7)) < 1e-7);
                QCOMPARE(id(m_situation->factions(), events.actor1[event]), row.text(8));
                QCOMPARE(id(m_situation->factions(), events.actor2[event]), row.text(9));
                QCOMPARE(events.killed[event], row.optionalInt(10).value_or(-1));
                QCOMPARE(events.killedLow[event], row.optionalInt(11).value_or(-1));
                QCOMPARE(events.killedHigh[event], row.optionalInt(12).value_or(-1));
                const int reporter = m_situation->reporterOf(event);
                QCOMPARE(
                    reporter < 0
                        ? QString()
                        : m_situation->sources()[size_t(m_situation->reporters()[size_t(reporter)])]
                              .id.value,
                    row.text(13));
            });
        QVERIFY(read);
    }

    void figuresOfRandomFilters()
    {
        std::mt19937 random(7);
        std::vector<std::unique_ptr<QAbstractItemModelTester>> testers;
        for (QAbstractItemModel *model : std::initializer_list<QAbstractItemModel *>{
                 m_desk->events(), m_desk->timeline(), m_desk->toll(), m_desk->factions()}) {
            testers.push_back(std::make_unique<QAbstractItemModelTester>(
                model, QAbstractItemModelTester::FailureReportingMode::Fatal));
        }
        for (int round = 0; round < 30; ++round) {
            if (round == 2)
                testers.clear(); // they look at every row for every signal
            const Asked asked = narrow(random);
            const QString all = u" FROM every WHERE %1"_s.arg(asked.where);
            const QString inWindow = all + u" AND "_s + asked.window;
            m_desk->clock()->knowNow();
            compareList(inWindow);
            const QString knownOn = random() % 2 ? u"9999-12-31"_s : u"2017-06-30"_s;
            if (knownOn != u"9999-12-31"_s)
                m_desk->clock()->knowOn(QDate(2017, 6, 30));
            const QString known = u" AND reported <= '%1'"_s.arg(knownOn);
            compareCategories(inWindow + known);
            compareFactions(inWindow + known, round % 8 == 0);
            compareTimeline(all + known);
            for (const char *reporter : {"export-one", "export-two"})
                compareDead(inWindow + known, QLatin1StringView(reporter));
            compareDensity(all, random);
        }
        m_desk->filter()->reset();
        m_desk->clock()->knowNow();
    }

    void aTickSaysWhatChanged()
    {
        Clock &clock = *m_desk->clock();
        Filter &filter = *m_desk->filter();
        filter.setExtent(34, 37, 34.5, 37.5);
        filter.setCount(u"incidents|export-one"_s);
        Watcher events(*m_desk->events(), {});
        Watcher toll(*m_desk->toll(), {});
        Watcher factions(*m_desk->factions(), {});
        Watcher timeline(*m_desk->timeline(), {});
        QVERIFY(m_desk->events()->count() > 50);
        const auto settled = [&] {
            QStringList faults;
            for (Watcher *watcher : {&events, &toll, &factions, &timeline})
                faults += watcher->check();
            return faults.join(QString());
        };
        clock.setDate(QDate(2016, 3, 1));
        QCOMPARE(settled(), QString());
        for (int step = 0; step < 6; ++step) {
            clock.stepDays(step == 3 ? 200 : 3);
            QCOMPARE(settled(), QString());
        }
        clock.knowThatDay();
        QCOMPARE(settled(), QString());
        for (int step = 0; step < 6; ++step) {
            clock.stepDays(step == 3 ? -200 : 3);
            QCOMPARE(settled(), QString());
        }
        filter.setWindow(QDate(2015, 6, 1), QDate(2016, 2, 1));
        QCOMPARE(events.check(), u"reset"_s); // once, because the rows are others
        QCOMPARE(settled(), QString());
        clock.stepDays(10);
        QCOMPARE(settled(), QString());
        clock.knowNow();
        QCOMPARE(settled(), QString());
        filter.reset();
        filter.setCount(m_situation->tolls().counts().front().key);
    }

    /// What a tick adds and takes away comes to the same as SQL, however far it goes.
    void figuresAsKnownThatDay()
    {
        std::mt19937 random(5);
        for (int round = 0; round < 3; ++round) {
            const Asked asked = round == 0 ? Asked() : narrow(random);
            m_desk->filter()->setCount(u"incidents|export-one"_s);
            m_desk->clock()->setDate(QDate(2015, 3, 1));
            m_desk->clock()->knowThatDay();
            for (const int days : {1, 1, 30, -12, 400, 1, -700, 3}) {
                m_desk->clock()->stepDays(days);
                const QString day = m_desk->clock()->date().toString(Qt::ISODate);
                const QString known = u" FROM every WHERE %1 AND reported <= '%2'"_s.arg(
                    asked.where, day);
                const QString inWindow = known + u" AND "_s + asked.window;
                compareCategories(inWindow);
                compareFactions(inWindow, days == 3);
                compareTimeline(known);
                compareDead(inWindow, "export-one"_L1);
                compareIncidentsAt(inWindow, day);
            }
        }
        m_desk->filter()->reset();
        m_desk->clock()->knowNow();
    }

private:
    void compareList(const QString &from)
    {
        const int statements = int(
            std::ranges::count_if(m_situation->statements(), [this](const StatementClaim &claim) {
                return m_desk->filter()->passes(claim);
            }));
        QCOMPARE(m_desk->events()->count() - statements,
                 value(u"SELECT count(*)"_s + from).toInt());
        const EventModel &events = *m_desk->events();
        for (int n = 1; n < events.count(); ++n)
            QVERIFY(events.stopOf(n - 1) <= events.stopOf(n));
    }

    void compareCategories(const QString &from)
    {
        const auto counts = rows(u"SELECT category, count(*)%1 GROUP BY category"_s.arg(from));
        const ShownEvents &shown = *m_desk->shownEvents();
        for (const QString &word : wordsOf<Category>()) {
            const auto category = *fromWord<Category>(word);
            QCOMPARE(shown.inWindow(shown.sums().category(category)).events,
                     counts.value(word).toInt());
        }
    }

    void compareFactions(const QString &from, bool all)
    {
        const FactionModel &factions = *m_desk->factions();
        for (int row = 0; row < factions.rowCount(); row += all ? 1 : 7) {
            const QVariantMap shown = factions.get(row);
            const QString id = shown["subject"].toString();
            const QString bloc = u"IN (SELECT faction_id FROM faction WHERE bloc = '%1')"_s.arg(id);
            const QString here = from + u" AND "_s
                               + (shown["isBloc"].toBool() ? u"(a1 %1 OR a2 %1)"_s.arg(bloc)
                                                           : names(id));
            QCOMPARE(shown["events"].toInt(), value(u"SELECT count(*)"_s + here).toInt());
            const int reporter = m_desk->shownEvents()->sums().reporter();
            const QString source =
                m_situation->sources()[size_t(m_situation->reporters()[size_t(reporter)])].id.value;
            QCOMPARE(shown["incidentsDead"].toInt(),
                     value(u"SELECT coalesce(sum(coalesce(best, low, high, 0)), 0)%1 "
                           "AND reporter = '%2'"_s.arg(here, source))
                         .toInt());
        }
    }

    void compareTimeline(const QString &from)
    {
        // An event of several days stands on each of them, a long one on none.
        const auto counts = rows(
            u"WITH RECURSIVE step(n) AS (VALUES (0) UNION ALL SELECT n + 1 FROM step WHERE n < 2) "
            "SELECT date(day, n || ' days') AS d, count(*) FROM (SELECT day, last_day%1) JOIN step "
            "ON julianday(last_day) - julianday(day) BETWEEN n AND 2 GROUP BY d"_s.arg(from));
        const TimelineModel &timeline = *m_desk->timeline();
        int sum = 0;
        for (int row = 0; row < timeline.rowCount(); ++row) {
            const QModelIndex index = timeline.index(row);
            const int events = index.data(TimelineModel::EventsRole).toInt();
            sum += events;
            QCOMPARE(
                events,
                counts.value(index.data(TimelineModel::DateRole).toDate().toString(Qt::ISODate))
                    .toInt());
        }
        const DayRange period{m_situation->info().periodFrom, m_situation->info().periodTo};
        for (const auto width : {TimelineModel::Width::Day, TimelineModel::Width::Week,
                                 TimelineModel::Width::Month, TimelineModel::Width::Year}) {
            int inBuckets = 0;
            Day next = period.first;
            for (const TimelineBucket &bucket : timeline.buckets(period, width)) {
                QCOMPARE(bucket.first, next);
                next = bucket.last + 1;
                inBuckets += bucket.events;
            }
            QCOMPARE(next, period.last + 1);
            QCOMPARE(inBuckets, sum);
        }
        QVERIFY(timeline.laneItems().size() <= TimelineModel::mostItems);
    }

    /// The row of all victims: the sum at the date, and how much it rose on its last day.
    void compareIncidentsAt(const QString &from, const QString &day)
    {
        m_desk->filter()->setCount(u"incidents|export-one"_s);
        const QModelIndex total = m_desk->toll()->index(int(VictimGroup::Total));
        const QString upTo = from + u" AND reporter = 'export-one' AND day <= '%1'"_s.arg(day);
        const QString last = value(u"SELECT coalesce(max(day), '')"_s + upTo);
        QCOMPARE(total.data(TollModel::HasValueRole).toBool(), !last.isEmpty());
        if (last.isEmpty())
            return;
        QCOMPARE(total.data(TollModel::CountedToRole).toDate().toString(Qt::ISODate), last);
        QCOMPARE(total.data(TollModel::BestRole).toInt(),
                 value(u"SELECT sum(coalesce(best, low, high, 0))"_s + upTo).toInt());
        if (total.data(TollModel::IncreaseDaysRole).toInt() > 0) {
            QCOMPARE(total.data(TollModel::IncreaseRole).toInt(),
                     value(u"SELECT sum(coalesce(best, low, high, 0))%1 AND day = '%2'"_s.arg(upTo,
                                                                                              last))
                         .toInt());
        }
    }

    void compareDead(const QString &from, QLatin1StringView reporter)
    {
        m_desk->filter()->setCount(u"incidents|"_s + reporter);
        QCOMPARE(m_desk->toll()->count()["incidents"], true);
        const QString sum = u"SELECT coalesce(sum(%1), 0)"_s + from
                          + u" AND reporter = '%1'"_s.arg(reporter);
        const std::array figures{"coalesce(best, low, high, 0)", "coalesce(low, best, high, 0)",
                                 "coalesce(high, best, low, 0)"};
        for (int kind = 0; kind < 3; ++kind) {
            const auto points = m_desk->toll()->points(VictimGroup::Total, kind);
            QCOMPARE(points.isEmpty() ? 0 : int(points.last().y()),
                     value(sum.arg(QLatin1StringView(figures[size_t(kind)]))).toInt());
        }
        double daily = 0;
        for (const QPointF &day : m_desk->toll()->dailyPoints(VictimGroup::Total))
            daily += day.y();
        QCOMPARE(int(daily), value(sum.arg(QLatin1StringView(figures[0]))).toInt());
        m_desk->filter()->setCount(m_situation->tolls().counts().front().key);
    }

    /// A walk of the slider with steps of all sizes; cells counted anew by hand at its end.
    void compareDensity(const QString &from, std::mt19937 &random)
    {
        EventDensity density(*m_desk->shownEvents());
        density.setGrid(QRectF(0.59, 0.38, 0.04, 0.04), {64, 48});
        density.setChannels(EventDensity::Channels::Lane);
        const QRect view(9, 7, 40, 30);
        density.setView(view);
        Day day = dayOf(QDate(2016, 1, 1)) + int(random() % 500);
        const int length = int(random() % 3) * 40;
        Day knownOn = knownNow;
        for (int step = 0; step < 12; ++step) {
            std::vector<quint32> before;
            for (int cell = 0; cell < 64 * 48; ++cell)
                before.push_back(density.count(cell));
            density.clean();
            day += int(random() % 5) - 1 + (step == 7 ? 300 : 0);
            knownOn = random() % 3 ? knownNow : day + 5;
            density.show({day - length, day}, knownOn);
            for (int cell = 0; cell < 64 * 48 && !density.isAllDirty(); ++cell) {
                if (density.count(cell) != before[size_t(cell)])
                    QVERIFY(std::ranges::contains(density.dirty(), cell));
            }
        }
        const auto text = [](Day at) { return toText(Moment::endOf(std::min(at, 200'000))); };
        constexpr int lanes = TimelineModel::laneCount;
        std::vector<quint32> cells(64 * 48 * lanes);
        const auto read = forEachRow(
            m_store->database(),
            u"SELECT lat, lon, category%1 AND day BETWEEN '%2' AND '%3' AND reported <= '%4' AND "
            "placed <> 'region'"_s.arg(from, text(day - length), text(day), text(knownOn)),
            [&](const Statement &row) {
                const double lat = row.real(0) * std::numbers::pi / 180;
                const double x = row.real(1) / 360 + 0.5;
                const double y = 0.5
                               - std::log(std::tan(std::numbers::pi / 4 + lat / 2)) / 2
                                     / std::numbers::pi;
                const int column = int(std::floor((x - 0.59) / 0.04 * 64));
                const int line = int(std::floor((y - 0.38) / 0.04 * 48));
                if (column >= 0 && column < 64 && line >= 0 && line < 48) {
                    ++cells[size_t((line * 64 + column) * lanes
                                   + TimelineModel::laneOf(*fromWord<Category>(row.text(2))))];
                }
            });
        QVERIFY(read);
        quint32 inView = 0;
        for (int cell = 0; cell < 64 * 48; ++cell) {
            for (int lane = 0; lane < lanes; ++lane)
                QCOMPARE(density.count(cell, lane), cells[size_t(cell * lanes + lane)]);
            inView += view.contains(cell % 64, cell / 64) ? density.count(cell) : 0U;
        }
        QCOMPARE(density.total(), std::accumulate(cells.begin(), cells.end(), 0u));
        QCOMPARE(density.inView(), inView);
    }
};

QTEST_GUILESS_MAIN(TestAggregates)
#include "tst_aggregates.moc"
