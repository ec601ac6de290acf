// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The bundled data set: all of it is in the store, and comes out as it went in.
#include "db/import/build.h"
#include "db/store.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <ranges>

using namespace Qt::StringLiterals;
using namespace sd;

class TestBundled : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_path;
    Snapshot m_snapshot;

    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// Records of a CSV file, counted by the rule alone: a line end outside quotes ends one.
    static size_t recordsIn(const QString &name)
    {
        size_t records = 0;
        bool quoted = false;
        for (const char c : bytesOf(QStringLiteral(SD_DATASET_DIR "/") + name)) {
            if (c == '"')
                quoted = !quoted;
            else if (c == '\n' && !quoted)
                ++records;
        }
        return records - 1;
    }

    template <typename Claim>
    static std::vector<Claim> inFileOrder(std::vector<Claim> claims)
    {
        std::ranges::sort(claims, {}, &Claim::row);
        return claims;
    }

    template <typename Kind>
    static void compareCommon(const std::vector<Kind> &written, const std::vector<Kind> &read)
    {
        QCOMPARE(read.size(), written.size());
        for (size_t i = 0; i < read.size(); ++i) {
            QCOMPARE(read[i].key, written[i].key);
            QCOMPARE(read[i].uid, written[i].uid);
            QCOMPARE(read[i].validFrom, written[i].validFrom);
            QCOMPARE(read[i].validTo, written[i].validTo);
            QCOMPARE(read[i].reportedOn, written[i].reportedOn);
            QCOMPARE(read[i].credibility, written[i].credibility);
            QCOMPARE(read[i].sources, written[i].sources);
            QCOMPARE(read[i].note, written[i].note);
        }
    }

    /// The columns and texts put together again as they were given.
    std::vector<EventClaim> events() const
    {
        std::vector<EventClaim> claims;
        for (size_t row = 0; row < m_snapshot.events.size(); ++row) {
            const EventRow event = m_snapshot.events.at(row);
            const EventText &text = m_snapshot.eventTexts[row];
            EventClaim claim;
            claim.row = event.claimRow;
            claim.uid = text.uid;
            claim.key = text.key;
            claim.validFrom = event.from;
            claim.validTo = event.to;
            claim.reportedOn = event.reportedOn;
            claim.credibility = event.credibility;
            claim.sources = text.sources;
            claim.note = text.note;
            claim.precision = event.precision;
            claim.category = event.category;
            claim.title = text.title;
            claim.summary = text.summary;
            claim.placeText = text.placeText;
            if (event.place >= 0)
                claim.place = m_snapshot.places[size_t(event.place)].id;
            claim.position = event.position;
            claim.geoPrecision = event.geoPrecision;
            if (event.actor1 >= 0)
                claim.actor1 = m_snapshot.factions[size_t(event.actor1)].id;
            if (event.actor2 >= 0)
                claim.actor2 = m_snapshot.factions[size_t(event.actor2)].id;
            if (event.killed >= 0)
                claim.killed = event.killed;
            claims.push_back(claim);
        }
        return inFileOrder(claims);
    }

private slots:
    void initTestCase()
    {
        m_path = m_folder.filePath(u"bundled.sitdesk"_s);
        const auto built = buildStore(QStringLiteral(SD_DATASET_DIR), m_path, {});
        QVERIFY2(built, built ? "" : qPrintable(built.error().front().toLine()));
        const auto store = Store::open(m_path, Store::Access::ReadOnly);
        QVERIFY(store);
        auto snapshot = loadSnapshot(*store);
        QVERIFY(snapshot);
        m_snapshot = std::move(*snapshot);
    }

    void everyRowIsThere()
    {
        QCOMPARE(m_snapshot.sources.size(), recordsIn(u"sources.csv"_s));
        QCOMPARE(m_snapshot.factions.size(), recordsIn(u"factions.csv"_s));
        QCOMPARE(m_snapshot.styles.size(), recordsIn(u"palette.csv"_s));
        QCOMPARE(m_snapshot.places.size(), recordsIn(u"places.csv"_s));
        QCOMPARE(m_snapshot.control.size(), recordsIn(u"control.csv"_s));
        QCOMPARE(m_snapshot.events.size(), recordsIn(u"events.csv"_s));
        QCOMPARE(m_snapshot.casualties.size(), recordsIn(u"casualties.csv"_s));
        QCOMPARE(m_snapshot.routeStatus.size(), recordsIn(u"route_status.csv"_s));
        QCOMPARE(m_snapshot.statements.size(), recordsIn(u"statements.csv"_s));
        size_t points = 0;
        for (const Route &route : m_snapshot.routes)
            points += route.line.size();
        QCOMPARE(points, recordsIn(u"routes.csv"_s));
        const auto cells = std::ranges::count_if(m_snapshot.places,
                                                 [](const Place &p) { return !p.cell.empty(); });
        QCOMPARE(cells,
                 bytesOf(QStringLiteral(SD_DATASET_DIR "/cells.geojson")).count("\"Feature\""));
    }

    void everythingComesOutAsItWentIn()
    {
        const auto dataset = readDataset(QStringLiteral(SD_DATASET_DIR));
        QVERIFY(dataset);
        const Snapshot &in = dataset->content;
        compareCommon(in.control, inFileOrder(m_snapshot.control));
        compareCommon(dataset->events, events());
        compareCommon(in.casualties, inFileOrder(m_snapshot.casualties));
        compareCommon(in.routeStatus, inFileOrder(m_snapshot.routeStatus));
        compareCommon(in.statements, inFileOrder(m_snapshot.statements));

        const auto control = inFileOrder(m_snapshot.control);
        for (size_t i = 0; i < control.size(); ++i) {
            QCOMPARE(control[i].place, in.control[i].place);
            QCOMPARE(control[i].controller, in.control[i].controller);
            QCOMPARE(control[i].status, in.control[i].status);
            QVERIFY(!control[i].pinned);
        }
        const auto events = this->events();
        for (size_t i = 0; i < events.size(); ++i) {
            QCOMPARE(events[i].precision, dataset->events[i].precision);
            QCOMPARE(events[i].category, dataset->events[i].category);
            QCOMPARE(events[i].title, dataset->events[i].title);
            QCOMPARE(events[i].summary, dataset->events[i].summary);
            QCOMPARE(events[i].placeText, dataset->events[i].placeText);
            QCOMPARE(events[i].place, dataset->events[i].place);
            const GeoPoint at = events[i].position; // kept to a ten-millionth of a degree
            QVERIFY(std::abs(at.lat - dataset->events[i].position.lat) < 1e-7);
            QVERIFY(std::abs(at.lon - dataset->events[i].position.lon) < 1e-7);
            QCOMPARE(events[i].geoPrecision, dataset->events[i].geoPrecision);
            QCOMPARE(events[i].actor1, dataset->events[i].actor1);
            QCOMPARE(events[i].actor2, dataset->events[i].actor2);
            QCOMPARE(events[i].killed, dataset->events[i].killed);
        }
        const auto casualties = inFileOrder(m_snapshot.casualties);
        for (size_t i = 0; i < casualties.size(); ++i) {
            QCOMPARE(casualties[i].basis, in.casualties[i].basis);
            QCOMPARE(casualties[i].group, in.casualties[i].group);
            QCOMPARE(casualties[i].measure, in.casualties[i].measure);
            QCOMPARE(casualties[i].low, in.casualties[i].low);
            QCOMPARE(casualties[i].best, in.casualties[i].best);
            QCOMPARE(casualties[i].high, in.casualties[i].high);
            QCOMPARE(casualties[i].scope, in.casualties[i].scope);
            QCOMPARE(casualties[i].placeText, in.casualties[i].placeText);
            QCOMPARE(casualties[i].claimant, in.casualties[i].claimant);
        }
        const auto routes = inFileOrder(m_snapshot.routeStatus);
        for (size_t i = 0; i < routes.size(); ++i) {
            QCOMPARE(routes[i].route, in.routeStatus[i].route);
            QCOMPARE(routes[i].from, in.routeStatus[i].from);
            QCOMPARE(routes[i].to, in.routeStatus[i].to);
            QCOMPARE(routes[i].status, in.routeStatus[i].status);
            QCOMPARE(routes[i].controller, in.routeStatus[i].controller);
        }
        const auto statements = inFileOrder(m_snapshot.statements);
        for (size_t i = 0; i < statements.size(); ++i) {
            QCOMPARE(statements[i].speaker, in.statements[i].speaker);
            QCOMPARE(statements[i].role, in.statements[i].role);
            QCOMPARE(statements[i].gist, in.statements[i].gist);
        }
        for (size_t i = 0; i < in.places.size(); ++i) {
            QCOMPARE(m_snapshot.places[i].id, in.places[i].id);
            QCOMPARE(m_snapshot.places[i].nameAr, in.places[i].nameAr);
            QCOMPARE(m_snapshot.places[i].aliases, in.places[i].aliases);
            QCOMPARE(m_snapshot.places[i].centre, in.places[i].centre);
            QCOMPARE(m_snapshot.places[i].cell, in.places[i].cell);
            QCOMPARE(m_snapshot.places[i].cellAreaKm2, in.places[i].cellAreaKm2);
            QCOMPARE(m_snapshot.places[i].statedAreaKm2, in.places[i].statedAreaKm2);
            QCOMPARE(m_snapshot.places[i].inCity, in.places[i].inCity);
        }
        for (size_t i = 0; i < in.factions.size(); ++i) {
            QCOMPARE(m_snapshot.factions[i].id, in.factions[i].id);
            QCOMPARE(m_snapshot.factions[i].bloc, in.factions[i].bloc);
            QCOMPARE(m_snapshot.factions[i].partOf, in.factions[i].partOf);
            QCOMPARE(m_snapshot.factions[i].ledBy, in.factions[i].ledBy);
            QCOMPARE(m_snapshot.factions[i].backers, in.factions[i].backers);
            QCOMPARE(m_snapshot.factions[i].sources, in.factions[i].sources);
        }
        for (size_t i = 0; i < in.sources.size(); ++i) {
            QCOMPARE(m_snapshot.sources[i].id, in.sources[i].id);
            QCOMPARE(m_snapshot.sources[i].url, in.sources[i].url);
            QCOMPARE(m_snapshot.sources[i].publishedOn, in.sources[i].publishedOn);
            QCOMPARE(m_snapshot.sources[i].reliability, in.sources[i].reliability);
        }
        for (size_t i = 0; i < in.routes.size(); ++i) {
            QCOMPARE(m_snapshot.routes[i].id, in.routes[i].id);
            QCOMPARE(m_snapshot.routes[i].line, in.routes[i].line);
        }
        const DatasetInfo &info = m_snapshot.info;
        QCOMPARE(info.id, u"aleppo-2024"_s);
        QCOMPARE(dateOf(info.periodFrom), QDate(2024, 11, 25));
        QCOMPARE(dateOf(info.periodTo), QDate(2024, 12, 8));
        QCOMPARE(info.tellingMoment, Moment::endOf(dayOf(QDate(2024, 11, 30))));
        QCOMPARE(info.timeZone, u"Asia/Damascus"_s);
        QCOMPARE(info.licence, u"CC-BY-4.0"_s);
        QCOMPARE(info.viewCentre, in.info.viewCentre);
        QCOMPARE(info.viewZoom, in.info.viewZoom);
        QCOMPARE(info.credits, in.info.credits);
        QCOMPARE(info.caveatsEn, in.info.caveatsEn);
        QCOMPARE(info.caveatsAr, in.info.caveatsAr);
        QCOMPARE(info.caveatsAr.size(), info.caveatsEn.size());
    }

    void claimsAreInTheOrderOfTheRule()
    {
        const auto inOrder = [](const auto &claims) {
            return std::ranges::is_sorted(claims, {}, [](const Claim &claim) {
                return std::tuple(claim.validFrom, claim.reportedOn, claim.row);
            });
        };
        QVERIFY(inOrder(m_snapshot.control));
        const EventTable &events = m_snapshot.events;
        QVERIFY(std::ranges::is_sorted(
            std::views::iota(size_t(0), events.size()), {}, [&events](size_t row) {
                return std::tuple(events.from[row], events.reportedOn[row], events.claimRow[row]);
            }));
        QVERIFY(inOrder(m_snapshot.casualties));
        QVERIFY(inOrder(m_snapshot.routeStatus));
        QVERIFY(inOrder(m_snapshot.statements));
    }

    void cellsAreNearTheAreaThatIsStated()
    {
        double drawn = 0;
        double stated = 0;
        for (const Place &place : m_snapshot.places) {
            if (place.inCity && !place.cell.empty() && place.statedAreaKm2) {
                drawn += place.cellAreaKm2;
                stated += *place.statedAreaKm2;
            }
        }
        // GEOGRAPHY.md: an outline of 97.4 km2 for 89.7 km2 of neighbourhoods.
        QVERIFY(std::abs(drawn - 97.4) < 0.2);
        QVERIFY(std::abs(stated - 89.7) < 0.2);
    }

    void routesAndStatementsTakeTheEarliestPublication()
    {
        const auto cut = std::ranges::find_if(m_snapshot.routeStatus, [](const RouteClaim &claim) {
            return claim.key.startsWith(u"m5/aleppo/al-zirbah/2024-11-28/cut");
        });
        QVERIFY(cut != m_snapshot.routeStatus.end());
        QCOMPARE(dateOf(cut->reportedOn), QDate(2024, 11, 28));
        const auto said = std::ranges::find(m_snapshot.statements, u"st-khalifa-1"_s,
                                            &StatementClaim::key);
        QVERIFY(said != m_snapshot.statements.end());
        QCOMPARE(dateOf(said->reportedOn), QDate(2024, 11, 30));
    }

    void theSameFolderGivesTheSameBytes()
    {
        const QString again = m_folder.filePath(u"again.sitdesk"_s);
        QVERIFY(buildStore(QStringLiteral(SD_DATASET_DIR), again, {}));
        QVERIFY(bytesOf(again) == bytesOf(m_path));
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 2);
    }

    void theQueriesOfTheReadmeWork()
    {
        const QString readme = QString::fromUtf8(bytesOf(QStringLiteral(SD_STORE_README)));
        const QStringList parts = readme.split(u"```sql\n"_s).sliced(1);
        QVERIFY(parts.size() >= 7);
        const auto store = Store::open(m_path, Store::Access::ReadOnly);
        QVERIFY(store);
        for (const QString &part : parts) {
            const QString sql = part.section(u"```"_s, 0, 0);
            const auto first = store->database().value(sql.trimmed().chopped(1));
            QVERIFY2(first, qPrintable(sql + (first ? QString() : first.error().what)));
        }
    }

    void openingIsFast()
    {
        constexpr int rounds = 5;
        qint64 best = std::numeric_limits<qint64>::max();
        for (int i = 0; i < rounds; ++i) {
            QElapsedTimer timer;
            timer.start();
            QVERIFY(Store::open(m_path, Store::Access::ReadOnly));
            best = std::min(best, timer.nsecsElapsed());
        }
        qInfo("open with all checks: %.1f ms", double(best) / 1e6);
        QElapsedTimer timer;
        timer.start();
        const auto store = Store::open(m_path, Store::Access::ReadOnly);
        timer.restart();
        QVERIFY(loadSnapshot(*store));
        qInfo("load the snapshot: %.1f ms", double(timer.nsecsElapsed()) / 1e6);
        QVERIFY(best < 1'000'000'000); // only a runaway fails: machines and sanitizers differ
    }
};

QTEST_GUILESS_MAIN(TestBundled)
#include "tst_bundled.moc"
