// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Edits: every kind added, corrected, withdrawn, undone and redone; their history; what is refused.
#include "db/edit.h"
#include "db/edititems.h"
#include "db/import/build.h"
#include "db/itemhistory.h"
#include "db/snapshot.h"
#include "db/store.h"
#include "smalldataset.h"

#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace sd;

namespace {

Stamp stamp(const char *text)
{
    return *parseStamp(QString::fromLatin1(text));
}

Editing ann(int minute = 0)
{
    return {.author = u"ann"_s,
            .programVersion = u"test"_s,
            .now = QDateTime(QDate(2020, 3, 1), QTime(12, minute), QTimeZone::utc())};
}

ControlClaim mintHoldsSouth()
{
    ControlClaim claim;
    claim.place = {u"south"_s};
    claim.controller = {u"mint"_s};
    claim.validFrom = stamp("2020-01-04");
    claim.reportedOn = stamp("2020-01-04").from.day();
    claim.credibility = 2;
    claim.sources = {{u"paper"_s}};
    return claim;
}

} // namespace

class TestEdit : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::optional<Store> m_store;

    Snapshot snapshot() const
    {
        auto read = loadSnapshot(*m_store);
        if (!read)
            qFatal("%s", qPrintable(read.error().toLine()));
        return std::move(*read);
    }

    qint64 keep(const Edit &edit) const
    {
        const auto batch = applyEdit(*m_store, edit, ann());
        if (!batch)
            qFatal("%s", qPrintable(batch.error().toLine()));
        return *batch;
    }

    qint64 keep(const AnyClaim &claim, bool isWithdrawn = false) const
    {
        return keep({.note = u"test"_s, .claims = {{claim, isWithdrawn}}});
    }

    /// Who holds a place at the end of the period, by the store's own view.
    QString holder(const QString &place) const
    {
        auto row = m_store->database().prepare(
            u"SELECT controller || ' ' || status FROM control_picture "
            "WHERE place_id = ?1 AND day = '2020-01-05' AND known_on = '9999-12-31'"_s);
        if (!row)
            return row.error().what;
        row->bind(place);
        const auto found = row->step();
        return found && *found ? row->text(0) : QString();
    }

    static const Place *placeOf(const Snapshot &data, const QString &id)
    {
        const auto found = std::ranges::find(data.places, PlaceId{id}, &Place::id);
        return found == data.places.end() ? nullptr : &*found;
    }

private slots:
    void init()
    {
        QTemporaryDir dataset;
        sdtest::writeFiles(dataset.path(), sdtest::smallDataset());
        const QString path = m_folder.filePath(u"x.sitdesk"_s);
        QVERIFY(buildStore(dataset.path(), path,
                           {.overwrite = true, .programVersion = {}, .progress = {}}));
        auto store = Store::open(path, Store::Access::ReadWrite);
        QVERIFY(store);
        m_store = std::move(*store);
    }

    void cleanup()
    {
        QVERIFY(checkFully(*m_store));
        m_store.reset();
    }

    void anAddedClaimStandsUntilItIsUndone()
    {
        QCOMPARE(holder(u"south"_s), u"red held"_s);
        const qint64 batch = keep(mintHoldsSouth());
        QCOMPARE(holder(u"south"_s), u"mint held"_s);
        QCOMPARE(snapshot().control.size(), size_t(4));
        QVERIFY(turnEdit(*m_store, batch, false, ann(1)));
        QCOMPARE(holder(u"south"_s), u"red held"_s);
        QCOMPARE(snapshot().control.size(), size_t(3));
        QVERIFY(turnEdit(*m_store, batch, true, ann(2)));
        QCOMPARE(holder(u"south"_s), u"mint held"_s);
        // Neither twice, nor what is no edit.
        QVERIFY(!turnEdit(*m_store, batch, true, ann(3)));
        QVERIFY(!turnEdit(*m_store, 1, false, ann(3)));
        QVERIFY(!turnEdit(*m_store, 99, false, ann(3)));
    }

    void aCorrectionIsANewVersionAndAWithdrawalTakesItsClaimAway()
    {
        ControlClaim claim = snapshot().control.front();
        QCOMPARE(claim.place.value, u"north"_s);
        claim.controller = {u"green"_s};
        claim.note = u"seen by a second paper"_s;
        keep(claim);
        Snapshot data = snapshot();
        QCOMPARE(data.control.size(), size_t(3));
        const auto found = std::ranges::find(data.control, claim.uid, &ControlClaim::uid);
        QVERIFY(found != data.control.end());
        QCOMPARE(found->version, 2);
        QCOMPARE(found->controller.value, u"green"_s);
        QCOMPARE(found->key, claim.key);
        QCOMPARE(found->note, claim.note);

        const qint64 withdrawal = keep(*found, true);
        QCOMPARE(snapshot().control.size(), size_t(2));
        QVERIFY(turnEdit(*m_store, withdrawal, false, ann(1)));
        QCOMPARE(snapshot().control.size(), size_t(3));

        const auto history = historyOfClaim(*m_store, claim.uid);
        QVERIFY(history);
        QCOMPARE(history->size(), size_t(3));
        QCOMPARE((*history)[0].batchKind, u"dataset"_s);
        QCOMPARE((*history)[1].author, u"ann"_s);
        QVERIFY((*history)[1].counts);
        QVERIFY(!(*history)[0].counts);
        QVERIFY((*history)[2].isWithdrawn);
        QVERIFY(!(*history)[2].stands);
        const auto changes = changesBetween((*history)[0], (*history)[1]);
        QCOMPARE(changes.size(), size_t(2));
        QCOMPARE(changes[0].field, u"note"_s);
        QCOMPARE(changes[1].field, u"controller"_s);
        QCOMPARE(changes[1].before, u"red"_s);
        QCOMPARE(changes[1].after, u"green"_s);
    }

    void everyKindOfClaimIsKept()
    {
        const Snapshot before = snapshot();
        EventClaim event;
        event.title = u"A shell falls"_s;
        event.summary = u"On the market"_s;
        event.category = Category::Shelling;
        event.position = {.lat = 10.6, .lon = 20.4};
        event.place = {u"north"_s};
        event.actor1 = {u"red"_s};
        event.killed = 2;
        event.validFrom = stamp("2020-01-05T10:30");
        event.precision = DatePrecision::Hour;
        CasualtyClaim toll;
        toll.claimant = u"Clinic"_s;
        toll.low = 2;
        toll.high = 6;
        toll.validFrom = stamp("2020-01-01");
        toll.validTo = stamp("2020-01-05");
        RouteClaim route;
        route.route = {u"road"_s};
        route.from = {u"south"_s};
        route.to = {u"north"_s};
        route.status = RouteState::Contested;
        route.controller = {u"green"_s};
        route.validFrom = stamp("2020-01-05");
        StatementClaim statement;
        statement.speaker = u"A Minister"_s;
        statement.gist = u"Nobody was there"_s;
        statement.validFrom = stamp("2020-01-05");
        Edit edit{.note = u"what the clinic says"_s};
        for (AnyClaim claim :
             {AnyClaim(event), AnyClaim(toll), AnyClaim(route), AnyClaim(statement)}) {
            Claim &common = commonOf(claim);
            common.reportedOn = stamp("2020-01-05").from.day();
            common.credibility = 3;
            common.sources = {{u"radio"_s}, {u"paper"_s}};
            edit.claims.push_back({claim});
        }
        keep(edit);
        const Snapshot after = snapshot();
        QCOMPARE(after.events.size(), before.events.size() + 1);
        QCOMPARE(after.casualties.size(), before.casualties.size() + 1);
        QCOMPARE(after.routeStatus.size(), before.routeStatus.size() + 1);
        QCOMPARE(after.statements.size(), before.statements.size() + 1);
        const auto row = size_t(std::ranges::find(after.eventTexts, event.title, &EventText::title)
                                - after.eventTexts.begin());
        QVERIFY(row < after.events.size());
        QCOMPARE(after.events.at(row).killed, 2);
        QCOMPARE(after.events.at(row).from, event.validFrom);
        QCOMPARE(after.eventTexts[row].sources,
                 (std::vector<SourceId>{{u"radio"_s}, {u"paper"_s}}));
        QCOMPARE(after.routeStatus.back().status, RouteState::Contested);
        // A statement is found at once, an event behind the indexer.
        QCOMPARE(m_store->database().value(
                     u"SELECT count(*) FROM search_text('nobody') JOIN claim_standing "
                     "ON claim_id = search_text.rowid"_s),
                 u"1"_s);
    }

    void aPinDecidesBetweenEqualsUntilItIsTakenBack()
    {
        ControlClaim rival = mintHoldsSouth();
        rival.controller = {u"green"_s};
        keep(mintHoldsSouth());
        keep(rival);
        const QString winner = holder(u"south"_s);
        const Snapshot data = snapshot();
        const auto loser = std::ranges::find_if(data.control, [&](const ControlClaim &claim) {
            return claim.place.value == u"south" && claim.validFrom == rival.validFrom
                && !winner.startsWith(claim.controller.value);
        });
        QVERIFY(loser != data.control.end());
        PinClaim pin;
        pin.target = loser->uid;
        pin.reason = u"two teams saw it"_s;
        pin.validFrom = stamp("2020-03-01");
        pin.reportedOn = pin.validFrom.from.day();
        const qint64 batch = keep(pin);
        QVERIFY(holder(u"south"_s) != winner);
        QVERIFY(std::ranges::any_of(snapshot().control, &ControlClaim::pinned));
        QCOMPARE(snapshot().pins.size(), size_t(1));
        QCOMPARE(snapshot().pins.front().target, loser->uid);
        QCOMPARE(snapshot().pins.front().reason, u"two teams saw it"_s);
        QCOMPARE(snapshot().pins.front().author, u"ann"_s);
        QVERIFY(turnEdit(*m_store, batch, false, ann(1)));
        QCOMPARE(holder(u"south"_s), winner);
        QVERIFY(snapshot().pins.empty());
    }

    void thingsAreRevisedAndTheirHistoryTold()
    {
        Snapshot data = snapshot();
        Place north = *placeOf(data, u"north"_s);
        north.nameEn = u"North End"_s;
        north.aliases = {u"Up"_s, u"SY01"_s};
        north.cell = {{.rings = {{{10.5, 20}, {10.5, 21}, {11.5, 21}, {11.5, 20}, {10.5, 20}}}}};
        north.cellSource = {u"survey"_s};
        Faction red = data.factions.front();
        red.nameEn = u"Reds"_s;
        red.partOf = {};
        const Edit edit{
            .note = u"after the survey"_s,
            .sources = {{.id = {u"survey"_s},
                         .publisher = u"The Survey"_s,
                         .title = u"Boundaries"_s,
                         .url = u"https://example.org/b"_s,
                         .publishedOn = QDate(2019, 1, 1),
                         .language = u"en"_s,
                         .kind = u"map"_s,
                         .reliability = u'B',
                         .note = {}}},
            .factions = {{red, {{u"safe"_s, u"#bb0000"_s}}, {{u"survey"_s}, 2, u"as they say"_s}}},
            .places = {{north, false, {{u"survey"_s}, 2, u"new border"_s}}}};
        const qint64 batch = keep(edit);
        data = snapshot();
        const Place *now = placeOf(data, u"north"_s);
        QVERIFY(now);
        QCOMPARE(now->nameEn, north.nameEn);
        QCOMPARE(now->aliases, north.aliases);
        QCOMPARE(now->cellSource.value, u"survey"_s);
        QVERIFY(now->cellAreaKm2 > 1.9 * placeOf(data, u"south"_s)->cellAreaKm2);
        QCOMPARE(data.factions.front().nameEn, u"Reds"_s);
        QCOMPARE(std::ranges::count_if(data.styles,
                                       [](const Style &style) {
                                           return style.subject == u"red"
                                               && style.colour == u"#bb0000";
                                       }),
                 1);
        QCOMPARE(data.sources.back().publisher, u"The Survey"_s);

        const auto places = historyOfPlace(*m_store, north.id);
        QVERIFY2(places, places ? "" : qPrintable(places.error().what));
        QCOMPARE(places->size(), size_t(2));
        const auto changes = changesBetween(places->front(), places->back());
        const auto has = [&changes](const char *field) {
            return std::ranges::contains(changes, QString::fromLatin1(field),
                                         &HistoryChange::field);
        };
        QVERIFY(has("nameEn") && has("aliases") && has("areaKm2") && has("cellSource"));
        QVERIFY(!has("lat") && !has("kind"));
        QCOMPARE(places->front().credibility, Credibility(0)); // the data set grades no places
        QCOMPARE(places->back().credibility, Credibility(2));
        const auto factions = historyOfFaction(*m_store, red.id);
        QVERIFY2(factions, factions ? "" : qPrintable(factions.error().what));
        QCOMPARE(factions->size(), size_t(2));
        const auto sources = historyOfSource(*m_store, {u"survey"_s});
        QVERIFY(sources);
        QCOMPARE(sources->size(), size_t(1));

        QVERIFY(turnEdit(*m_store, batch, false, ann(1)));
        data = snapshot();
        QCOMPARE(placeOf(data, u"north"_s)->nameEn, u"North"_s);
        QVERIFY(placeOf(data, u"north"_s)->cellSource.isEmpty());
        QCOMPARE(data.sources.size(), size_t(2));
        QCOMPARE(data.factions.front().nameEn, u"Red"_s);
    }

    void anEditTellsWhatItDidToEachItem()
    {
        ControlClaim claim = snapshot().control.front();
        claim.controller = {u"green"_s};
        const qint64 undone = keep(claim);
        QVERIFY(turnEdit(*m_store, undone, false, ann(1)));
        Place north = *placeOf(snapshot(), u"north"_s);
        north.nameEn = u"North End"_s;
        claim.controller = {u"mint"_s};
        const Edit edit{.note = u"three things"_s,
                        .sources = {},
                        .factions = {},
                        .places = {{north, false, {}}},
                        .claims = {{claim, false}, {mintHoldsSouth(), false}}};
        const qint64 batch = keep(edit);
        const auto read = itemsOfEdit(*m_store, batch, 10);
        QVERIFY2(read, read ? "" : qPrintable(read.error().what));
        QCOMPARE(read->count, 3);
        QCOMPARE(read->items.size(), size_t(3));
        const EditedItem &place = read->items[0];
        QCOMPARE(place.kind, u"place"_s);
        QCOMPARE(place.id, u"north"_s);
        QVERIFY(place.before);
        QVERIFY(std::ranges::contains(changesBetween(*place.before, place.after), u"nameEn"_s,
                                      &HistoryChange::field));
        const EditedItem &corrected = read->items[1];
        QCOMPARE(corrected.kind, u"control"_s);
        QCOMPARE(corrected.uid, claim.uid);
        QVERIFY(corrected.before);
        // what was taken back in between is not what it said
        const auto changes = changesBetween(*corrected.before, corrected.after);
        QCOMPARE(changes.size(), size_t(1));
        QCOMPARE(changes[0].before, u"red"_s);
        QCOMPARE(changes[0].after, u"mint"_s);
        QVERIFY(!read->items[2].before);

        const auto first = itemsOfEdit(*m_store, batch, 1);
        QVERIFY(first);
        QCOMPARE(first->items.size(), size_t(1));
        QCOMPARE(first->count, 3);
        const auto dataset = itemsOfEdit(*m_store, 1, 10);
        QVERIFY(dataset);
        QCOMPARE(dataset->count, 0);
    }

    void aNewPlaceCanBeHeldInTheSameEdit()
    {
        Place place;
        place.id = {newId(u"South Gate (old)"_s)};
        QVERIFY(place.id.value.startsWith(u"south-gate-old-"_s));
        place.nameEn = u"South Gate"_s;
        place.kind = u"landmark"_s;
        place.centre = {.lat = 10.2, .lon = 20.1};
        ControlClaim claim = mintHoldsSouth();
        claim.place = place.id;
        const qint64 batch = keep({.note = u"a gate"_s, .places = {{place}}, .claims = {{claim}}});
        QVERIFY(placeOf(snapshot(), place.id.value));
        QCOMPARE(holder(place.id.value), u"mint held"_s);
        QVERIFY(turnEdit(*m_store, batch, false, ann(1)));
        QVERIFY(!placeOf(snapshot(), place.id.value));
        QVERIFY(turnEdit(*m_store, batch, true, ann(1)));
        keep({.note = u"no gate"_s, .places = {{place, true}}});
        QVERIFY(!placeOf(snapshot(), place.id.value));
    }

    void theListOfEditsIsThatOfAnUndoStack()
    {
        std::vector<qint64> batches;
        for (int i = 0; i < 4; ++i)
            batches.push_back(keep(mintHoldsSouth()));
        const auto listed = [this] {
            std::vector<std::pair<qint64, bool>> result;
            const auto edits = editsOf(*m_store);
            for (const EditInfo &edit : edits ? *edits : std::vector<EditInfo>())
                result.emplace_back(edit.batch, edit.stands);
            return result;
        };
        QVERIFY(turnEdit(*m_store, batches[3], false, ann()));
        QVERIFY(turnEdit(*m_store, batches[2], false, ann()));
        QCOMPARE(
            listed(),
            (std::vector<std::pair<qint64, bool>>{
                {batches[0], true}, {batches[1], true}, {batches[2], false}, {batches[3], false}}));
        const qint64 next = keep(mintHoldsSouth());
        QCOMPARE(listed(), (std::vector<std::pair<qint64, bool>>{
                               {batches[0], true}, {batches[1], true}, {next, true}}));
    }

    void whatLiesOutsideThePeriodStretchesIt()
    {
        ControlClaim early = mintHoldsSouth();
        early.validFrom = stamp("2012-05-01"); // a background, not a first day
        keep(early);
        QCOMPARE(snapshot().info.periodFrom, stamp("2020-01-01").from.day());
        ControlClaim late = mintHoldsSouth();
        late.validFrom = stamp("2020-01-09");
        const qint64 batch = keep(late);
        QCOMPARE(snapshot().info.periodTo, stamp("2020-01-09").from.day());
        QCOMPARE(m_store->database().value(u"SELECT count(*) FROM day WHERE day < '9999'"_s),
                 u"9"_s);
        QVERIFY(turnEdit(*m_store, batch, false, ann()));
        QCOMPARE(snapshot().info.periodTo, stamp("2020-01-05").from.day());
    }

    void faultsAreNamedByFieldAndNothingIsKept_data()
    {
        QTest::addColumn<QString>("field");
        const QStringList fields{u"sources"_s,     u"place"_s,       u"controller"_s,
                                 u"validFrom"_s,   u"validTo"_s,     u"reportedOn"_s,
                                 u"credibility"_s, u"noteOfClaim"_s, u"uid"_s};
        for (const QString &field : fields)
            QTest::newRow(qPrintable(field)) << field;
    }

    void faultsAreNamedByFieldAndNothingIsKept()
    {
        QFETCH(QString, field);
        ControlClaim claim = mintHoldsSouth();
        if (field == u"sources")
            claim.sources.clear();
        else if (field == u"place")
            claim.place = {u"nowhere"_s};
        else if (field == u"controller")
            claim.controller = {};
        else if (field == u"validFrom")
            claim.validFrom = stamp("1700-01-01");
        else if (field == u"validTo")
            claim.validTo = stamp("2020-01-01");
        else if (field == u"reportedOn")
            claim.reportedOn = unknownDay;
        else if (field == u"credibility")
            claim.credibility = 0;
        else if (field == u"noteOfClaim")
            claim.note = u"a\u202Eb"_s;
        else
            claim.uid = QByteArray(16, 'x');
        const Edit edit{.note = u"wrong"_s, .claims = {{mintHoldsSouth()}, {claim}}};
        const auto fault = faultIn(*m_store, edit);
        QVERIFY(fault);
        QCOMPARE(fault->part, EditFault::Part::Claim);
        QCOMPARE(fault->index, size_t(1));
        QCOMPARE(fault->field, field);
        QVERIFY(!fault->what.isEmpty());
        const QString before = *m_store->database().value(u"SELECT count(*) FROM batch"_s);
        const auto kept = applyEdit(*m_store, edit, ann());
        QVERIFY(!kept);
        QCOMPARE(kept.error().code, ErrorCode::BadInput);
        QCOMPARE(m_store->database().value(u"SELECT count(*) FROM batch"_s), before);
        QCOMPARE(snapshot().control.size(), size_t(3));
    }

    void factionsMayNotContainThemselves()
    {
        const Snapshot data = snapshot();
        Faction green = *std::ranges::find(data.factions, FactionId{u"green"_s}, &Faction::id);
        green.partOf = {{u"mint"_s}}; // which is a part of green
        const auto fault = faultIn(*m_store, {.note = u"ring"_s, .factions = {{green}}});
        QVERIFY(fault);
        QCOMPARE(fault->field, u"partOf"_s);
    }

    void cellsThatCannotBeDrawnAreRefused()
    {
        Place north = *placeOf(snapshot(), u"north"_s);
        north.cell = {{.rings = {{{10, 20}, {11, 21}, {11, 20}, {10, 21}, {10, 20}}}}};
        const auto fault = faultIn(*m_store, {.note = u"bow"_s, .places = {{north}}});
        QVERIFY(fault);
        QCOMPARE(fault->part, EditFault::Part::Place);
        QCOMPARE(fault->field, u"cell"_s);
    }

    void aStoreOfTheFirstSchemaIsBroughtUpToDate()
    {
        QFile packed(QStringLiteral(SD_OLD_STORES "/schema-1.sitdesk.z"));
        QVERIFY(packed.open(QIODevice::ReadOnly));
        const QString path = m_folder.filePath(u"old.sitdesk"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(qUncompress(packed.readAll()));
        file.close();
        QCOMPARE(Store::open(path, Store::Access::ReadOnly).error().code, ErrorCode::NoPermission);
        const auto store = Store::open(path, Store::Access::ReadWrite);
        QVERIFY2(store, store ? "" : qPrintable(store.error().toLine()));
        QVERIFY(QFile::exists(path + u".v1.backup"_s));
        const auto data = loadSnapshot(*store);
        QVERIFY(data);
        QCOMPARE(data->control.size(), size_t(3));
        QCOMPARE(data->statements.size(), size_t(0)); // its batch had been undone
        QVERIFY(applyEdit(*store, {.note = u"new"_s, .claims = {{mintHoldsSouth()}}}, ann()));
        QVERIFY(checkFully(*store));
    }
};

QTEST_GUILESS_MAIN(TestEdit)
#include "tst_edit.moc"
