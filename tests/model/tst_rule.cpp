// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The picture rule in memory against plain SQL over the same store, for the bundled data and for
// random claims.
#include "modeltest.h"
#include "naivepicture.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace sd;
using namespace sdtest;
using namespace Qt::StringLiterals;

namespace {

QString minuteText(Moment moment)
{
    return toText(Stamp{.from = moment, .hasTime = true});
}

QString line(const Claim &claim, const FactionId &controller, const QString &status)
{
    return QStringList{QString::number(claim.row), controller.value, status,
                       toText(claim.validFrom)}
        .join(u' ');
}

QMap<QString, QString> controlOf(const Situation &situation, const AsOf &asOf)
{
    QMap<QString, QString> picture;
    for (size_t place = 0; place < situation.places().size(); ++place) {
        const int row = situation.controlAt(int(place), asOf);
        if (row < 0)
            continue;
        const ControlClaim &claim = situation.control()[size_t(row)];
        picture.insert(situation.places()[place].id.value,
                       line(claim, claim.controller, toWord(claim.status)));
    }
    return picture;
}

QMap<QString, QString> routesOf(const Situation &situation, const AsOf &asOf)
{
    QMap<QString, QString> picture;
    for (size_t segment = 0; segment < situation.segments().size(); ++segment) {
        const int row = situation.routeStateAt(int(segment), asOf);
        if (row < 0)
            continue;
        const RouteClaim &claim = situation.routeStatus()[size_t(row)];
        picture.insert(situation.segmentId(int(segment)),
                       line(claim, claim.controller, toWord(claim.status)));
    }
    return picture;
}

QString firstDifference(const QMap<QString, QString> &ours, const QMap<QString, QString> &naive)
{
    for (auto it = naive.cbegin(); it != naive.cend(); ++it) {
        if (ours.value(it.key()) != it.value())
            return u"%1: ours '%2', naive '%3'"_s.arg(it.key(), ours.value(it.key()), it.value());
    }
    return ours.size() == naive.size() ? QString() : u"a claim stands that should not"_s;
}

QString compare(const Situation &situation, const Database &database, const AsOf &asOf)
{
    const QString at = minuteText(asOf.at);
    const QString known = asOf.knownOn == knownNow ? u"9999-12-31"_s
                                                   : toText(Moment::endOf(asOf.knownOn));
    QString difference = firstDifference(
        controlOf(situation, asOf), naiveControl(database, at, known, asOf.grades, asOf.claimant));
    if (difference.isEmpty())
        difference = firstDifference(routesOf(situation, asOf),
                                     naiveRoutes(database, at, known, asOf.grades, asOf.claimant));
    return difference.isEmpty() ? difference
                                : u"at %1 as known on %2: %3"_s.arg(at, known, difference);
}

/// Random claims that collide: few days, few minutes, few report days, versions, withdrawals, pins.
class RandomStore {
public:
    RandomStore(const Database &database, quint32 seed)
        : m_database(database)
        , m_random(seed)
    {
        must(
            u"INSERT INTO batch VALUES (1, zeroblob(16), 'edit', '', '', '2020-02-01T00:00:00Z', '', '', '', NULL, NULL, NULL, '')"_s);
        for (const char *id : {"paper", "radio", "sheet"}) { // two of them of one publisher
            must(
                u"INSERT INTO source VALUES ((SELECT count(*) + 1 FROM source), ?1, iif(?1 = 'radio', 'R', 'P'), '', '', NULL, 'en', 'newspaper', 'B', '', 1)"_s,
                QString::fromLatin1(id));
        }
        for (const char *id : {"red", "green", "blue"}) {
            must(
                u"INSERT INTO faction VALUES ((SELECT count(*) + 1 FROM faction), ?1, ?1, ?1, ?1, 'other', 'other', '', '', 1)"_s,
                QString::fromLatin1(id));
        }
        must(u"INSERT INTO route VALUES (1, 'road', 'Road', 'Road', 'road', 1)"_s);
        for (int i = 0; i < places; ++i) {
            must(
                u"INSERT INTO place VALUES (?1, 'p' || ?1, '', '', 'town', '', 10, 20 + ?1 * 0.01, 0, NULL, '', 0, 1)"_s,
                i + 1);
            must(u"INSERT INTO route_point VALUES ('road', ?1, 10, 20 + ?1 * 0.01)"_s, i + 1);
        }
    }

    void fill(int claims)
    {
        for (int i = 0; i < claims; ++i) {
            const QByteArray uid = newUid();
            const bool road = below(4) == 0;
            const QString reported = u"2020-01-0%1"_s.arg(1 + below(4));
            const int versions = 1 + (below(5) == 0) + (below(9) == 0);
            for (int version = 1; version <= versions; ++version) {
                claim(uid, version, road ? u"route_status"_s : u"control"_s, validFrom(), reported);
                const QString controller = QStringList{u"red"_s, u"green"_s, u"blue"_s}[below(3)];
                if (road) {
                    const int from = 1 + below(places / 4);
                    must(
                        u"INSERT INTO route_status_claim VALUES ((SELECT max(claim_id) FROM claim), 'road', 'p' || ?1, 'p' || ?2, ?3, ?4)"_s,
                        from, from + 1, QStringList{u"open"_s, u"cut"_s, u"contested"_s}[below(3)],
                        controller);
                } else {
                    must(
                        u"INSERT INTO control_claim VALUES ((SELECT max(claim_id) FROM claim), 'p' || ?1, ?2, ?3)"_s,
                        1 + below(places), controller,
                        QStringList{u"held"_s, u"contested"_s, u"withdrawn"_s,
                                    u"unclear"_s}[below(4)]);
                }
            }
            if (below(3) == 0)
                pin(uid);
        }
    }

private:
    static constexpr int places = 12;

    template <typename... Values>
    void must(const QString &sql, const Values &...values)
    {
        if (const auto done = m_database.run(sql, values...); !done)
            qFatal("%s: %s", qPrintable(sql), qPrintable(done.error().what));
    }
    int below(int limit) { return int(m_random.bounded(limit)); }
    QByteArray newUid()
    {
        QByteArray uid(16, '\0');
        for (char &byte : uid)
            byte = char(
                m_random.bounded(256)); // bytes above 127 too: the order is that of unsigned bytes
        return uid;
    }
    QString validFrom()
    {
        const QString day = u"2020-01-0%1"_s.arg(1 + below(3));
        return below(3) ? day : day + QStringList{u"T00:00"_s, u"T09:30"_s, u"T23:59"_s}[below(3)];
    }
    void claim(const QByteArray &uid, int version, const QString &kind, const QString &from,
               const QString &reported)
    {
        must(u"INSERT INTO claim (uid, version, kind, key, valid_from, precision, reported_on, "
             "batch_id, credibility, withdrawn) VALUES (?1, ?2, ?3, '', ?4, ?5, ?6, 1, ?7, ?8)"_s,
             uid, version, kind, from, from.size() > 10 ? u"hour"_s : u"day"_s, reported,
             1 + below(6), below(7) == 0);
        const qint64 row = m_database.lastInsertRow();
        for (int i = 0, first = below(3); i < below(4); ++i) {
            must(u"INSERT INTO claim_source VALUES (?1, ?2, ?3)"_s, row, i,
                 QStringList{u"paper"_s, u"radio"_s, u"sheet"_s}[(first + i) % 3]);
        }
    }
    void pin(const QByteArray &target)
    {
        const QByteArray uid = newUid();
        const int versions = 1 + (below(4) == 0);
        for (int version = 1; version <= versions; ++version) {
            claim(uid, version, u"pin"_s, u"2020-01-01"_s, u"2020-01-04"_s);
            must(u"INSERT INTO pin_claim VALUES ((SELECT max(claim_id) FROM claim), ?1, '')"_s,
                 target);
        }
    }

    const Database &m_database;
    QRandomGenerator m_random;
};

} // namespace

class TestRule : public QObject {
    Q_OBJECT

private slots:
    void bundledOnEveryDayAsKnownOnEveryDay();
    void randomClaims_data();
    void randomClaims();
};

void TestRule::bundledOnEveryDayAsKnownOnEveryDay()
{
    const auto store = Store::open(bundledStorePath(), Store::Access::ReadOnly);
    QVERIFY(store);
    const SituationPtr situation = bundled();
    const Day first = situation->info().periodFrom;
    const Day last = situation->info().periodTo;
    std::vector<Day> known{knownNow, day("2024-12-31"), first - 1};
    for (Day k = first; k <= last + 3; ++k)
        known.push_back(k);
    for (Day d = first - 1; d <= last + 1; ++d) {
        for (const Day k : known) {
            const QString fault = compare(*situation, store->database(),
                                          {.at = Moment::endOf(d), .knownOn = k});
            QVERIFY2(fault.isEmpty(), qPrintable(fault));
        }
    }
    for (const char *minute :
         {"2024-11-30T21:02", "2024-11-30T21:03", "2024-12-01T13:10", "2024-12-01T13:11"}) {
        const QString fault = compare(*situation, store->database(), {.at = at(minute)});
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
    }
}

void TestRule::randomClaims_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<int>("claims");
    for (quint32 seed = 1; seed <= 12; ++seed)
        QTest::addRow("seed %u", seed) << seed << (seed % 3 == 0 ? 20 : 150);
}

void TestRule::randomClaims()
{
    QFETCH(quint32, seed);
    QFETCH(int, claims);
    const QTemporaryDir folder;
    auto store = Store::create(folder.filePath(u"random.sitdesk"_s));
    QVERIFY(store);
    {
        auto transaction = Transaction::begin(store->database());
        QVERIFY(transaction);
        for (const auto &[key, value] : {std::pair{"id", "random"},
                                         {"period_from", "2020-01-01"},
                                         {"period_to", "2020-01-04"},
                                         {"opening_date", "2020-01-01"},
                                         {"telling_date", "2020-01-02"}}) {
            QVERIFY(store->database().run(u"INSERT OR REPLACE INTO meta VALUES (?1, ?2)"_s,
                                          QString::fromLatin1(key), QString::fromLatin1(value)));
        }
        RandomStore(store->database(), seed).fill(claims);
        QVERIFY(transaction->commit());
    }
    auto snapshot = loadSnapshot(*store);
    QVERIFY2(snapshot, qPrintable(snapshot ? QString() : snapshot.error().toLine()));
    const SituationPtr situation = Situation::build(std::move(*snapshot));
    int standing = 0;
    for (const char *minute :
         {"2019-12-31", "2020-01-01T00:00", "2020-01-01T09:29", "2020-01-01T09:30", "2020-01-01",
          "2020-01-02T09:31", "2020-01-02", "2020-01-03T23:58", "2020-01-03"}) {
        for (const Day known : {day("2019-12-31"), day("2020-01-01"), day("2020-01-02"),
                                day("2020-01-03"), knownNow}) {
            for (const Grades grades :
                 {Grades(), Grades::upTo(5, true), Grades::upTo(2, true), Grades::upTo(3, false)}) {
                for (const QString &claimant : {QString(), u"P"_s, u"R"_s, u"nobody"_s}) {
                    const AsOf asOf{
                        .at = at(minute), .knownOn = known, .grades = grades, .claimant = claimant};
                    const QString fault = compare(*situation, store->database(), asOf);
                    QVERIFY2(fault.isEmpty(), qPrintable(fault));
                    const int places = int(controlOf(*situation, asOf).size());
                    QVERIFY(claimant != u"nobody" || places == 0);
                    standing += places;
                }
            }
        }
    }
    QVERIFY(standing > 0);
}

QTEST_GUILESS_MAIN(TestRule)
#include "tst_rule.moc"
