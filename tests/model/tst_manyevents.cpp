// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What works differently where events are many: orders of the list, the nearest of a map, sums kept
// by cells, texts read by page.
#include "manyevents.h"
#include "model/desk.h"
#include "model/eventdensity.h"
#include "modeltest.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace sd;
using namespace sdtest;
using namespace Qt::StringLiterals;

class TestManyEvents : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::optional<Store> m_store;
    SituationPtr m_situation;
    Desk m_desk;

private slots:
    void initTestCase()
    {
        m_store.emplace(storeOfManyEvents(m_folder.filePath(u"many.sitdesk"_s), 20'000, 1));
        m_situation = Situation::build(snapshotOf(*m_store));
        m_desk.setSituation(m_situation);
    }

    void listInEveryOrder()
    {
        EventModel &events = *m_desk.events();
        const EventTable &table = m_situation->events();
        for (const bool descending : {false, true}) {
            for (const auto column :
                 {EventModel::Column::Time, EventModel::Column::Category, EventModel::Column::Place,
                  EventModel::Column::Actor, EventModel::Column::Killed}) {
                events.sortBy(column, descending);
                std::vector<bool> seen(table.size());
                int before = descending ? std::numeric_limits<int>::max() : -2;
                for (int row = 0; row < events.count(); ++row) {
                    const int event = events.eventAt(row);
                    if (event < 0)
                        continue;
                    QVERIFY(!seen[size_t(event)]);
                    seen[size_t(event)] = true;
                    QCOMPARE(events.rowOf(m_situation->eventId(size_t(event))), row);
                    int key = 0;
                    if (column == EventModel::Column::Killed)
                        key = table.killed[size_t(event)];
                    else if (column == EventModel::Column::Category)
                        key = int(table.category[size_t(event)]);
                    else if (column == EventModel::Column::Time)
                        key = table.firstDay(size_t(event));
                    else
                        continue;
                    QVERIFY(descending ? key <= before : key >= before);
                    before = key;
                }
                QCOMPARE(std::ranges::count(seen, true), std::ssize(seen));
            }
        }
        events.sortBy(EventModel::Column::Time, false);
    }

    void theNearestIsFound()
    {
        std::mt19937 random(3);
        EventDensity density(*m_desk.shownEvents());
        const EventTable &table = m_situation->events();
        for (int round = 0; round < 200; ++round) {
            const Day first = table.firstDay(random() % table.size());
            density.show({first, first + int(random() % 400)}, knownNow);
            const QPointF at = toWorld(table.position(random() % table.size()))
                             + QPointF(1e-5, -2e-5);
            const double radius = round % 2 ? 1e-4 : 1e-3;
            double best = radius * radius;
            bool any = false;
            for (size_t row = 0; row < table.size(); ++row) {
                const QPointF away = toWorld(table.position(row)) - at;
                const double distance = QPointF::dotProduct(away, away);
                if (density.days().contains(table.firstDay(row)) && distance < best
                    && table.geoPrecision(row) != GeoPrecision::Region) {
                    best = distance;
                    any = true;
                }
            }
            const int found = density.nearest(at, radius);
            QCOMPARE(found >= 0, any);
            if (!any)
                continue;
            const QPointF away = toWorld(table.position(size_t(found))) - at;
            QVERIFY(QPointF::dotProduct(away, away) <= best + 1e-14);
        }
    }

    /// Where many events share day, actors, category and import, sums come from what was kept of
    /// all; they are those of the events themselves, whatever is asked for.
    void keptCellsGiveTheSameSums()
    {
        Snapshot snapshot = snapshotOf(*m_store);
        const auto batches = std::ranges::count(snapshot.batches, u"import"_s, &Batch::kind);
        QVERIFY(batches >= 2);
        snapshot.eventTexts.clear();
        snapshot.events = {};
        std::mt19937 random(7);
        const auto pick = [&random](int below) { return int(random() % unsigned(below)); };
        for (int i = 0; i < 40'000; ++i) {
            EventRow row;
            row.claimRow = i + 1;
            row.from = {Moment::startOf(dayOf(QDate(2015, 1, 1)) + i / 4'000), false};
            row.reportedOn = row.from.from.day() + pick(3);
            row.category = Category(pick(3));
            row.actor1 = pick(5) - 1;
            row.actor2 = pick(3) - 1;
            row.batch = pick(int(snapshot.batches.size()) + 1) - 1;
            row.killed = pick(4) - 1;
            row.killedLow = pick(6) == 0 ? 0 : -1;
            row.killedHigh = pick(6) == 0 ? 9 : -1;
            row.position = {.lat = 35.0 + pick(100) / 100.0, .lon = 37};
            snapshot.events.append(row);
        }
        snapshot.events.sort();
        const SituationPtr situation = Situation::build(std::move(snapshot));
        QVERIFY(situation->cells().isKept());
        QVERIFY(situation->cells().size() < 10'000);
        const auto same = [&situation](const EventSums &a, const EventSums &b) {
            const auto alike = [](const Tally &left, const Tally &right) {
                for (Day day = dayOf(QDate(2015, 1, 1)); day < dayOf(QDate(2015, 1, 11)); ++day) {
                    if (left.between(day, day) != right.between(day, day))
                        return false;
                }
                return left.total() == right.total();
            };
            bool isSame = alike(a.all(), b.all());
            for (int category = 0; category < wordsOf<Category>().size(); ++category)
                isSame &= alike(a.category(Category(category)), b.category(Category(category)));
            for (size_t row = 0; row < situation->factions().size(); ++row)
                isSame &= alike(a.faction(int(row)), b.faction(int(row)));
            for (int bloc = 0; bloc < wordsOf<Bloc>().size(); ++bloc)
                isSame &= alike(a.bloc(Bloc(bloc)), b.bloc(Bloc(bloc)));
            for (size_t row = 0; row < situation->reporters().size(); ++row)
                isSame &= alike(a.reported(int(row)), b.reported(int(row)));
            return isSame;
        };
        QVERIFY(same(situation->sums(), EventSums(*situation, -1)));
        Desk desk;
        desk.setSituation(situation);
        Filter &filter = *desk.filter();
        const ShownEvents &shown = *desk.shownEvents();
        const auto isRight = [&] {
            return same(shown.sums(),
                        EventSums(*situation, -1, shown.rows(), desk.clock()->asOf().knownOn));
        };
        const QString category = toWord(Category(1));
        filter.setCategoryShown(category, false);
        QVERIFY(shown.rows().size() < 40'000 && isRight());
        filter.setFaction(situation->factions()[0].id.value);
        QVERIFY(!shown.rows().empty() && isRight());
        filter.showOnly(category);
        QVERIFY(isRight());
        filter.setFaction(toWord(situation->factions()[0].bloc));
        QVERIFY(isRight());
        filter.reset();
        filter.setExtent(35.1, 36, 36, 38); // most of them, and no cell knows where
        QVERIFY(shown.rows().size() > 30'000 && isRight());
        filter.setExtent(35.1, 36, 35.3, 38);
        QVERIFY(shown.rows().size() < 10'000 && isRight());
        filter.reset();
        filter.setCategoryShown(category, false);
        QVERIFY(isRight());
        desk.clock()->setDate(QDate(2015, 1, 5));
        desk.clock()->knowThatDay();
        QVERIFY(isRight());
        desk.clock()->knowNow();
        QVERIFY(isRight());
    }

    /// Cells are given up where the first days show that they gain little; a part of them is not
    /// taken for all, neither when they are made nor from a file.
    void partOfTheCellsIsNotTakenForAll()
    {
        EventTable events;
        const auto append = [&events](int count, auto cellOf) {
            for (int i = 0; i < count; ++i) {
                EventRow row;
                row.claimRow = qint32(events.size()) + 1;
                cellOf(row, i);
                row.reportedOn = row.from.from.day();
                row.killed = 1;
                row.position = {.lat = 35, .lon = 37};
                events.append(row);
            }
        };
        const Day first = dayOf(QDate(2015, 1, 1));
        append(7'000, [first](EventRow &row, int i) { // each alone
            row.from = {Moment::startOf(first + i / 14), false};
            row.category = Category(i % 14);
        });
        append(60'000, [first](EventRow &row, int) {
            row.from = {Moment::startOf(first + 600), false};
            row.category = Category(0);
        });
        events.sort();
        QVERIFY(!EventCells(events).isKept());
        Snapshot snapshot = snapshotOf(*m_store);
        snapshot.eventTexts.clear();
        snapshot.events = events;
        const SituationPtr situation = Situation::build(std::move(snapshot));
        QCOMPARE(situation->sums().all().total().events, 67'000);
        QCOMPARE(situation->sums().category(Category(1)).total().events, 500);

        const QString path = m_folder.filePath(u"cells"_s);
        events = {};
        append(60'000, [first](EventRow &row, int) { row.from = {Moment::startOf(first), false}; });
        const EventCells cells(events);
        QVERIFY(cells.isKept());
        std::vector<ColumnFile::Part> parts;
        cells.appendTo(parts);
        QVERIFY(ColumnFile::write(path, "x", parts));
        const auto file = ColumnFile::open(path, "x");
        QVERIFY(file);
        QVERIFY(EventCells::from(*file, 0, {.batches = 1}, 60'000));
        QVERIFY(!EventCells::from(*file, 0, {.batches = 1}, 67'000));
    }

    /// Texts that do not fit in memory come by page, and say so.
    void textsComeByPage()
    {
        Snapshot snapshot = snapshotOf(*m_store);
        snapshot.eventTexts.clear();
        Desk desk;
        desk.setSituation(Situation::build(std::move(snapshot)));
        const Situation &situation = *desk.situation();
        connect(
            desk.texts(), &EventTexts::wanted, &desk,
            [&](const SituationPtr &asked, const std::vector<qint32> &rows) {
                std::vector<qint32> claims;
                for (const qint32 row : rows)
                    claims.push_back(situation.events().claimRow[size_t(row)]);
                desk.texts()->receive(asked, rows, *readEventTexts(*m_store, claims));
            },
            Qt::QueuedConnection);
        EventModel &events = *desk.events();
        QSignalSpy changed(&events, &QAbstractItemModel::dataChanged);
        QSignalSpy timeline(desk.timeline(), &TimelineModel::contentChanged);
        const QModelIndex at = events.index(events.count() / 2);
        QCOMPARE(at.data(EventModel::ReadyRole), false);
        QCOMPARE(at.data(EventModel::TitleRole), QString());
        QTRY_COMPARE(at.data(EventModel::ReadyRole), true);
        QVERIFY(!changed.isEmpty());
        const qint32 claim = situation.events().claimRow[size_t(events.eventAt(at.row()))];
        QCOMPARE(at.data(EventModel::TitleRole).toString(),
                 *m_store->database().value(
                     u"SELECT title FROM event_text WHERE claim_id = %1"_s.arg(claim)));
        QCOMPARE(at.data(EventModel::KeyRole), QString(u'@' + QString::number(claim)));
        QCOMPARE(events.rowOf(u'@' + QString::number(claim)), at.row());
        QCOMPARE(events.index(at.row() + 5).data(EventModel::ReadyRole), true); // came with it
        QVERIFY(timeline.isEmpty()); // none of these is one that it names
        QCOMPARE(desk.timeline()->titleOf(0), QString());
        QTRY_COMPARE(timeline.count(), 1);
        QVERIFY(!desk.timeline()->titleOf(0).isEmpty());
        desk.selection()->select(Selection::Kind::Event, u'@' + QString::number(claim));
        QCOMPARE(desk.inspector()->titleEn(), at.data(EventModel::TitleRole).toString());
        QVERIFY(desk.stepper()->nextEvent());
        QTRY_VERIFY(!desk.inspector()->titleEn().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestManyEvents)
#include "tst_manyevents.moc"
