// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// After an edit only the events it touched are read anew; what comes of it is what a reading of the
// whole store gives, whatever was corrected, withdrawn, added, taken back or restored.
#include "db/eventchanges.h"
#include "db/eventtext.h"
#include "manyevents.h"
#include "model/record.h"
#include "model/storeworker.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;
using namespace sd;

namespace {

/// The name of the first column that differs, empty where all are equal.
QString differenceOf(const EventTable &a, const EventTable &b)
{
    static const QStringList names{
        u"from"_s,   u"to"_s,         u"reportedOn"_s, u"claimRow"_s, u"place"_s,
        u"killed"_s, u"killedLow"_s,  u"killedHigh"_s, u"lat"_s,      u"lon"_s,
        u"actor1"_s, u"actor2"_s,     u"batch"_s,      u"category"_s, u"credibility"_s,
        u"bits"_s,   u"sourceCount"_s};
    return [&]<size_t... n>(std::index_sequence<n...>) {
        QString found;
        ((found.isEmpty() && !std::ranges::equal(std::get<n>(a.columns()), std::get<n>(b.columns()))
              ? found = names[n]
              : found),
         ...);
        return found;
    }(std::make_index_sequence<std::tuple_size_v<decltype(a.columns())>>());
}

} // namespace

class TestEventChanges : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::optional<Store> m_store;
    std::mt19937 m_random{4711};
    std::vector<qint64> m_edits;
    int m_second = 0;

    int one(size_t count) { return int(m_random() % count); }

    Editing ann()
    {
        return {.author = u"ann"_s,
                .programVersion = u"test"_s,
                .now = QDateTime(QDate(2025, 3, 1), QTime(12, 0), QTimeZone::utc())
                           .addSecs(++m_second)};
    }

    qint64 keep(const Edit &edit)
    {
        const auto batch = applyEdit(*m_store, edit, ann());
        if (!batch)
            qFatal("%s", qPrintable(batch.error().toLine()));
        return *batch;
    }

    static Edit editOf(const Record &record, bool isWithdrawn = false)
    {
        Edit edit{.note = u"test"_s};
        addTo(edit, record, isWithdrawn);
        return edit;
    }

    Record eventAt(const Situation &situation, size_t row)
    {
        const auto texts = readEventTexts(*m_store, {{situation.events().claimRow[row]}});
        if (!texts)
            qFatal("%s", qPrintable(texts.error().toLine()));
        return recordOfEvent(situation, row, texts->front());
    }

    /// Another day, place of action, number of dead or category for one event or for several.
    qint64 correct(const Situation &situation, int count)
    {
        Edit edit{.note = u"test"_s};
        std::vector<int> rows;
        while (rows.size() < size_t(count)) {
            const int row = one(situation.events().size());
            if (!std::ranges::contains(rows, row))
                rows.push_back(row);
        }
        for (const int row : rows) {
            Record record = eventAt(situation, size_t(row));
            auto &event = std::get<EventClaim>(record);
            event.sources = {situation.sources()[size_t(one(situation.sources().size()))].id};
            switch (one(4)) {
            case 0:
                event.validFrom = {Moment::startOf(dayOf(QDate(2015, 1, 1)) + one(3000)), false};
                event.validTo = {};
                event.precision = DatePrecision::WholeDay;
                break;
            case 1:
                event.position = {35.0 + one(200) / 100.0, 37.0 + one(200) / 100.0};
                break;
            case 2:
                event.killed = one(50);
                break;
            default:
                event.category = Category(one(size_t(wordsOf<Category>().size())));
                event.actor1 = situation.factions()[size_t(one(situation.factions().size()))].id;
            }
            addTo(edit, record);
        }
        return keep(edit);
    }

    qint64 add(const Situation &situation)
    {
        Record record = newRecord(RecordKind::Event);
        auto &event = std::get<EventClaim>(record);
        event.validFrom = {Moment::startOf(dayOf(QDate(2015, 1, 1)) + one(3000)), false};
        event.reportedOn = event.validFrom.from.day();
        event.title = u"New"_s;
        event.position = {35.5, 37.5};
        event.sources = {situation.sources().front().id};
        return keep(editOf(record));
    }

    qint64 editControl(const Situation &situation)
    {
        const auto control = recordOf(situation, RecordKind::Control,
                                      QString::fromLatin1(situation.control()[0].uid.toHex()));
        return keep(editOf(*control));
    }

    QSet<qint64> turned() const
    {
        QSet<qint64> taken;
        const auto read = forEachRow(m_store->database(), u"SELECT batch_id FROM batch_undo"_s,
                                     [&](const Statement &row) { taken += row.integer(0); });
        return read ? taken : QSet<qint64>();
    }

    Snapshot read(const Snapshot *before = nullptr)
    {
        auto snapshot = loadSnapshot(*m_store, before);
        if (!snapshot)
            qFatal("%s", qPrintable(snapshot.error().toLine()));
        return std::move(*snapshot);
    }

private slots:
    void initTestCase()
    {
        m_store = sdtest::storeOfManyEvents(m_folder.filePath(u"many.sitdesk"_s), 3000, 3);
    }

    void editsLeadToWhatTheWholeStoreSays()
    {
        SituationPtr situation = Situation::build(read());
        QSet<size_t> sizes;
        for (int round = 0; round < 60; ++round) {
            switch (one(7)) {
            case 0:
            case 1:
                m_edits.push_back(correct(*situation, 1 + one(5)));
                break;
            case 2:
                m_edits.push_back(keep(
                    editOf(eventAt(*situation, size_t(one(situation->events().size()))), true)));
                break;
            case 3:
                m_edits.push_back(add(*situation));
                break;
            case 4:
                m_edits.push_back(editControl(*situation));
                break;
            default:
                if (!m_edits.empty()) {
                    const qint64 batch = m_edits[size_t(one(m_edits.size()))];
                    QVERIFY(turnEdit(*m_store, batch, turned().contains(batch), ann()));
                }
            }
            const auto touched = claimsTouchedSince(m_store->database(),
                                                    situation->snapshot().eventMarks);
            QVERIFY(touched && touched->size() < 200);
            Snapshot followed = read(&situation->snapshot());
            const Snapshot whole = read();
            QCOMPARE(differenceOf(followed.events, whole.events), QString());
            QCOMPARE(followed.eventMarks.identity(), whole.eventMarks.identity());
            sizes += followed.events.size();
            situation = Situation::build(std::move(followed));
        }
        QVERIFY(sizes.size() > 5);
    }

    void onlyWhatAnEditTouchedIsRead()
    {
        const SituationPtr situation = Situation::build(read());
        const qint32 claim = situation->events().claimRow[100];
        const qint64 batch = keep(editOf(eventAt(*situation, 100), true));
        const auto touched = claimsTouchedSince(m_store->database(),
                                                situation->snapshot().eventMarks);
        QVERIFY(touched);
        QVERIFY(std::ranges::contains(*touched, claim));
        QVERIFY(touched->size() < 10);
        const Snapshot followed = read(&situation->snapshot());
        QCOMPARE(followed.events.size(), situation->events().size() - 1);
        QVERIFY(!std::ranges::contains(followed.events.claimRow, claim));
        QVERIFY(turnEdit(*m_store, batch, false, ann()));
        const Snapshot undone = read(&followed);
        QCOMPARE(differenceOf(undone.events, situation->events()), QString());
    }

    void anEditOfOtherThingsTouchesNone()
    {
        const SituationPtr situation = Situation::build(read());
        const qint64 batch = editControl(*situation);
        QVERIFY(turnEdit(*m_store, batch, false, ann()));
        const auto touched = claimsTouchedSince(m_store->database(),
                                                situation->snapshot().eventMarks);
        QVERIFY(touched && touched->empty());
    }

    void anEditOfMoreThanAFewReadsAll()
    {
        const SituationPtr situation = Situation::build(read());
        const qint64 batch = correct(*situation, 1200);
        QVERIFY(!claimsTouchedSince(m_store->database(), situation->snapshot().eventMarks));
        const Snapshot followed = read(&situation->snapshot());
        QCOMPARE(differenceOf(followed.events, read().events), QString());
        QVERIFY(turnEdit(*m_store, batch, false, ann()));
    }

    /// Its rows would be rows of other factions.
    void aNewFactionReadsAll()
    {
        const SituationPtr situation = Situation::build(read());
        Record record = newRecord(RecordKind::Faction);
        auto &faction = std::get<FactionEdit>(record).faction;
        faction.nameEn = u"Newcomers"_s;
        faction.shortName = u"NC"_s;
        giveId(record, newIdOf(record));
        keep(editOf(record));
        const Snapshot followed = read(&situation->snapshot());
        QVERIFY(followed.eventMarks.frame != situation->snapshot().eventMarks.frame);
        QCOMPARE(differenceOf(followed.events, read().events), QString());
    }

    /// What an edit changed is in the file of columns once the store is closed, not before: no edit
    /// waits for it.
    void columnsAreKeptWhenTheStoreIsClosed()
    {
        const QString path = m_folder.filePath(u"large.sitdesk"_s);
        { // as many events as are worth a file
            const Store large = sdtest::storeOfManyEvents(path, 60'000, 5);
        }
        const auto checked = std::make_shared<const CheckedFiles>(m_folder.filePath(u"cache"_s));
        size_t count = 0;
        {
            StoreWorker worker(checked);
            QSignalSpy loaded(&worker, &StoreWorker::loaded);
            worker.load(path);
            QTRY_COMPARE_WITH_TIMEOUT(loaded.count(), 1, 60'000);
            const auto situation = loaded[0][0].value<SituationPtr>();
            count = situation->events().size();
            QTRY_VERIFY(QFile::exists(checked->columnsOf(path)));
            const auto store = Store::open(path, Store::Access::ReadOnly);
            QVERIFY(store);
            const auto texts = readEventTexts(*store, {{situation->events().claimRow[7]}});
            QVERIFY(texts);
            worker.applyEdit(editOf(recordOfEvent(*situation, 7, texts->front()), true), ann());
            QTRY_COMPARE_WITH_TIMEOUT(loaded.count(), 2, 60'000);
            QCOMPARE(loaded[1][0].value<SituationPtr>()->events().size(), count - 1);
        }
        const auto store = Store::open(path, Store::Access::ReadWrite, migrations(), checked);
        QVERIFY(store);
        const auto snapshot = loadSnapshot(*store);
        QVERIFY(snapshot);
        QVERIFY(snapshot->areColumnsKept);
        QCOMPARE(snapshot->events.size(), count - 1);
    }
};

QTEST_GUILESS_MAIN(TestEventChanges)
#include "tst_eventchanges.moc"
