// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Claims side by side: whose they are, which one stands, and by which step of the rule.
#include "model/desk.h"
#include "modeltest.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace sd;
using namespace sdtest;
using namespace Qt::StringLiterals;

class TestClaimsModel : public QObject {
    Q_OBJECT

    static QList<QVariantMap> rowsOf(const ClaimsModel &model, const QString &claimant)
    {
        QList<QVariantMap> rows;
        const QVariantList columns = model.columns();
        for (int row = 0; row < model.rowCount(); ++row) {
            const QVariantMap map = model.get(row);
            if (columns[map[u"column"_s].toInt()].toMap()[u"name"_s] == claimant)
                rows.append(map);
        }
        return rows;
    }
    static QVariantMap standing(const ClaimsModel &model) { return model.get(model.standing()); }

private slots:
    void onlyWhoLooksHasRows()
    {
        Desk desk;
        desk.setSituation(Situation::build(warSnapshot()));
        desk.selection()->select(Selection::Kind::Place, u"p0"_s);
        QCOMPARE(desk.claims()->rowCount(), 0);
        desk.claims()->setActive(true);
        QVERIFY(desk.claims()->rowCount() > 0);
        desk.selection()->select(Selection::Kind::Faction, u"crown"_s);
        QCOMPARE(desk.claims()->rowCount(), 0);
        QVERIFY(desk.claims()->columns().isEmpty());
    }

    void rivalFiguresStandBesideEachOther()
    {
        Desk desk;
        desk.setSituation(bundled());
        ClaimsModel &model = *desk.claims();
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setActive(true);
        desk.clock()->setDate({2024, 12, 1});
        desk.selection()->select(Selection::Kind::Toll, u"cas-080"_s);
        const QVariantList columns = model.columns();
        QVERIFY(columns.size() >= 3);
        QCOMPARE(columns.first().toMap()[u"name"_s], u"SOHR"_s); // whose figure was selected
        const auto figuresOf = [&](const QString &claimant) {
            QList<int> figures;
            for (const QVariantMap &row : rowsOf(model, claimant))
                figures.append(row[u"best"_s].toInt());
            return figures;
        };
        const QList<int> sohr = figuresOf(u"SOHR"_s);
        for (const int figure : {311, 327, 412})
            QVERIFY2(sohr.contains(figure), qPrintable(QString::number(figure)));
        QVERIFY(sohr.indexOf(311) < sohr.indexOf(327));
        QVERIFY(sohr.indexOf(327) < sohr.indexOf(412));
        QVERIFY(figuresOf(u"SOHR (EFE version)"_s).contains(417));
        QVERIFY(figuresOf(u"news digest"_s).contains(327));
        // one figure of each count stands at the date, and what is to come does not count
        QMap<int, int> stand;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QVariantMap map = model.get(row);
            stand[map[u"column"_s].toInt()] += map[u"stands"_s].toBool();
            QVERIFY(!map[u"sources"_s].toList().isEmpty());
            if (map[u"until"_s].toString() > u"2024-12-02"_s)
                QCOMPARE(map[u"step"_s], u"not_yet_valid"_s);
        }
        for (const int count : std::as_const(stand))
            QVERIFY(count <= 1);
        const auto latest = rowsOf(model, u"SOHR (EFE version)"_s);
        QVERIFY(std::ranges::any_of(latest, [](const QVariantMap &row) {
            return row[u"stands"_s].toBool() && row[u"best"_s] == 417;
        }));
        // no row is the sum of two others
        for (int row = 0; row < model.rowCount(); ++row)
            QVERIFY(model.get(row)[u"best"_s].toInt() != 412 + 417);
        // what he changed is said: the figure before
        for (const QVariantMap &row : rowsOf(model, u"SOHR"_s)) {
            if (row[u"own"_s].toBool())
                QCOMPARE(row[u"changed"_s].toList().first().toMap()[u"what"_s], u"figure"_s);
        }
    }

    void theStepThatDecidedIsNamed()
    {
        Snapshot war = smallSnapshot();
        addControl(war, "p0", "2020-01-01", "crown").sources = {{u"paper"_s}};
        Desk desk;
        ClaimsModel &model = *desk.claims();
        model.setActive(true);
        const auto load = [&](const Snapshot &snapshot) {
            desk.setSituation(Situation::build(snapshot));
            desk.clock()->setDate({2020, 1, 4});
            desk.selection()->select(Selection::Kind::Place, u"p0"_s);
        };
        load(war);
        QCOMPARE(standing(model)[u"step"_s], u"alone"_s);

        addControl(war, "p0", "2020-01-02", "hill").sources = {{u"radio"_s}};
        load(war);
        QCOMPARE(standing(model)[u"headline"_s], u"hill"_s);
        QCOMPARE(standing(model)[u"step"_s], u"valid"_s);
        QCOMPARE(rowsOf(model, model.columns()[0].toMap()[u"name"_s].toString()).size(), 1);

        addControl(war, "p0", "2020-01-02", "guard", ControlStatus::Held, "2020-01-03").sources = {
            {u"wire"_s}};
        load(war);
        QCOMPARE(standing(model)[u"headline"_s], u"guard"_s);
        QCOMPARE(standing(model)[u"step"_s], u"reported"_s);

        addControl(war, "p0", "2020-01-02", "both", ControlStatus::Held, "2020-01-03").sources = {
            {u"paper"_s}};
        load(war);
        QCOMPARE(standing(model)[u"headline"_s], u"both"_s);
        QCOMPARE(standing(model)[u"step"_s], u"recorded"_s);
        QVERIFY(standing(model)[u"tied"_s].toBool());

        war.control[2].pinned = true;
        PinClaim pin;
        pin.uid = QByteArray(16, 'p');
        pin.target = war.control[2].uid;
        pin.reason = u"was there"_s;
        pin.author = u"Lina"_s;
        pin.reportedOn = day("2020-01-05");
        war.pins.push_back(pin);
        load(war);
        QCOMPARE(standing(model)[u"headline"_s], u"guard"_s);
        QCOMPARE(standing(model)[u"step"_s], u"pinned"_s);
        const QVariantMap shown = standing(model)[u"pin"_s].toMap();
        QCOMPARE(shown[u"uid"_s], QString::fromLatin1(pin.uid.toHex()));
        QCOMPARE(shown[u"by"_s], u"Lina"_s);
        QCOMPARE(shown[u"on"_s], QDate(2020, 1, 5));
        QCOMPARE(shown[u"reason"_s], u"was there"_s);

        // what does not count says why
        addControl(war, "p0", "2020-01-05", "hill").sources = {{u"wire"_s}};
        addControl(war, "p0", "2020-01-03", "hill", ControlStatus::Held, "2020-01-05").sources = {
            {u"wire"_s}};
        addControl(war, "p0", "2020-01-04", "hill", ControlStatus::Held, nullptr, 5).sources = {
            {u"wire"_s}};
        load(war);
        desk.clock()->knowOn({2020, 1, 4});
        QCOMPARE(standing(model)[u"headline"_s], u"guard"_s);
        QStringList steps;
        const auto wire = rowsOf(model,
                                 desk.situation()
                                     ->sources()[size_t(desk.situation()->sourceRow({u"wire"_s}))]
                                     .publisher);
        for (const QVariantMap &row : wire) {
            if (!row[u"counts"_s].toBool())
                steps.append(row[u"step"_s].toString());
        }
        QCOMPARE(steps, (QStringList{u"not_yet_reported"_s, u"grade"_s, u"not_yet_valid"_s}));
    }

    void verdictsAgreeWithTheRule()
    {
        Desk desk;
        desk.setSituation(bundled());
        const auto situation = desk.situation();
        const DatasetInfo &info = situation->info();
        for (Day day = info.periodFrom; day <= info.periodTo; ++day) {
            for (const Day known : {knownNow, day}) {
                const AsOf asOf{.at = Moment::endOf(day), .knownOn = known};
                for (int place = 0; place < int(situation->places().size()); ++place) {
                    const auto rows = situation->controlOf(place);
                    const auto verdicts = verdictsOnPlace(*situation, place, asOf);
                    int stands = -1;
                    for (size_t i = 0; i < rows.size(); ++i) {
                        if (verdicts[i].stands)
                            stands = rows[i];
                    }
                    QCOMPARE(stands, situation->controlAt(place, asOf));
                }
                for (int segment = 0; segment < int(situation->segments().size()); ++segment) {
                    const auto rows = situation->routeStatesOf(segment);
                    const auto verdicts = verdictsOnSegment(*situation, segment, asOf);
                    const auto found = std::ranges::find(verdicts, true, &Verdict::stands);
                    QCOMPARE(found == verdicts.end() ? -1 : rows[size_t(found - verdicts.begin())],
                             situation->routeStateAt(segment, asOf));
                }
                const CasualtySeries &tolls = situation->tolls();
                for (int series = 0; series < int(tolls.series().size()); ++series) {
                    const auto verdicts = verdictsInSeries(*situation, series, asOf);
                    const auto found = std::ranges::find(verdicts, true, &Verdict::stands);
                    QCOMPARE(found == verdicts.end()
                                 ? -1
                                 : tolls.series()[size_t(series)]
                                       .claims[size_t(found - verdicts.begin())],
                             tolls.claimAt(series, asOf));
                }
            }
        }
    }

    void aTickChangesVerdictsOnly()
    {
        Desk desk;
        desk.setSituation(bundled());
        ClaimsModel &model = *desk.claims();
        model.setActive(true);
        desk.clock()->setDate({2024, 11, 26});
        desk.selection()->select(Selection::Kind::Place, u"aleppo-airport"_s);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        for (int day = 0; day < 10; ++day) {
            desk.clock()->stepDays(1);
            const int claim = desk.situation()->controlAt(
                desk.situation()->placeRow({u"aleppo-airport"_s}), desk.clock()->asOf());
            const QVariantMap stands = standing(model);
            QCOMPARE(stands[u"headline"_s].toString(),
                     claim < 0 ? QString()
                               : desk.situation()->control()[size_t(claim)].controller.value);
        }
        QVERIFY(!changed.isEmpty());
        QCOMPARE(reset.count(), 0);
    }

    void aDayHasTheClaimsThatBeginOnIt()
    {
        Desk desk;
        desk.setSituation(bundled());
        ClaimsModel &model = *desk.claims();
        model.setActive(true);
        desk.selection()->select(Selection::Kind::Day, u"2024-11-30"_s);
        QVERIFY(model.rowCount() > 10);
        for (int row = 0; row < model.rowCount(); ++row) {
            const QVariantMap map = model.get(row);
            const QString day = map[u"section"_s] == u"toll"_s
                                     && !map[u"until"_s].toString().isEmpty()
                                  ? map[u"until"_s].toString()
                                  : map[u"when"_s].toString();
            QCOMPARE(day.left(10), u"2024-11-30"_s);
        }
    }
};

QTEST_GUILESS_MAIN(TestClaimsModel)
#include "tst_claimsmodel.moc"
