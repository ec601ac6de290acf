// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What "show" prints: its JSON against plain SQL for every day, its text against stored pages.
#include "app/picture.h"
#include "app/showcommand.h"
#include "modeltest.h"
#include "naivepicture.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace sd;
using namespace sdtest;
using namespace Qt::StringLiterals;

namespace {

QJsonObject show(const When &when)
{
    QString text;
    QString errors;
    QTextStream out(&text);
    QTextStream err(&errors);
    if (runShow({.store = bundledStorePath(), .when = when, .json = true}, out, err) != Done)
        qFatal("%s", qPrintable(errors));
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

QString sourcesOf(const Database &database, const QString &claimId)
{
    QStringList ids;
    const auto done = forEachRow(
        database,
        u"SELECT source_id FROM claim_source WHERE claim_id = %1 ORDER BY position"_s.arg(claimId),
        [&ids](const Statement &row) { ids.append(row.text(0)); });
    return done ? ids.join(u' ') : u"?"_s;
}

/// The first line in which two texts differ.
QString difference(const QString &ours, const QString &stored)
{
    const QStringList a = ours.split(u'\n');
    const QStringList b = stored.split(u'\n');
    for (qsizetype i = 0; i < std::max(a.size(), b.size()); ++i) {
        if (a.value(i) != b.value(i))
            return u"line %1\n  now:    %2\n  stored: %3"_s.arg(i + 1).arg(a.value(i), b.value(i));
    }
    return {};
}

} // namespace

class TestShow : public QObject {
    Q_OBJECT

private slots:
    void everyDayAgreesWithPlainSql_data()
    {
        QTest::addColumn<Day>("date");
        QTest::addColumn<Day>("known");
        for (Day date = day("2024-11-24"); date <= day("2024-12-09"); ++date) {
            const QByteArray name = toText(Moment::endOf(date)).toLatin1();
            QTest::newRow(name + " now") << date << knownNow;
            QTest::newRow(name + " that day") << date << date;
        }
        QTest::newRow("the end as known on the 28th") << day("2024-12-08") << day("2024-11-28");
    }

    void everyDayAgreesWithPlainSql()
    {
        QFETCH(Day, date);
        QFETCH(Day, known);
        const auto store = Store::open(bundledStorePath(), Store::Access::ReadOnly);
        QVERIFY(store);
        const Database &database = store->database();
        const QString dateText = toText(Moment::endOf(date));
        const QString knownText = known == knownNow ? u"9999-12-31"_s
                                                    : toText(Moment::endOf(known));
        const QJsonObject picture = show({.at = Moment::endOf(date), .knownOn = known});
        QCOMPARE(picture.keys(),
                 (QStringList{u"as_known_on"_s, u"casualties"_s, u"control"_s, u"dataset"_s,
                              u"date"_s, u"events"_s, u"factions"_s, u"routes"_s}));
        QCOMPARE(picture["dataset"], u"aleppo-2024"_s);
        QCOMPARE(picture["date"], dateText);
        QCOMPARE(picture["as_known_on"], known == knownNow ? u"now"_s : knownText);

        QMap<QString, QString> control = naiveControl(database, dateText + u"T23:59"_s, knownText);
        QMap<QString, int> places;
        for (const QJsonValue &value : picture["control"].toArray()) {
            const QString claim = control.take(value["place_id"].toString());
            const QStringList parts = claim.split(u' ');
            QCOMPARE((QStringList{value["controller"].toString(), value["status"].toString(),
                                  value["since"].toString()}),
                     parts.mid(1));
            QStringList sources;
            for (const QJsonValue &source : value["source_ids"].toArray())
                sources.append(source.toString());
            QCOMPARE(sources.join(u' '), sourcesOf(database, parts[0]));
            if (value["status"] != u"withdrawn"_s)
                ++places[value["controller"].toString()];
        }
        QVERIFY(control.isEmpty());
        double share = 0;
        for (const QJsonValue &value : picture["factions"].toArray()) {
            QCOMPARE(value["places"].toInt(), places.take(value["faction_id"].toString()));
            share += value["area_share"].toDouble();
        }
        QVERIFY(places.isEmpty());
        QVERIFY(picture["control"].toArray().isEmpty() || (share > 0.98 && share < 1.00001));

        QMap<QString, QString> routes = naiveRoutes(database, dateText + u"T23:59"_s, knownText);
        for (const QJsonValue &value : picture["routes"].toArray()) {
            const QString id = value["route_id"].toString() + u'/' + value["segment"].toString();
            QCOMPARE(routes.take(id).split(u' ').value(2), value["status"].toString());
        }
        QVERIFY(routes.isEmpty());
        compareCasualties(database, picture["casualties"].toArray(), dateText, knownText);
        compareEvents(database, picture["events"].toArray(), dateText, knownText);
    }

    void aMinuteOfTheDay()
    {
        const auto airport = [](const char *minute) {
            for (const QJsonValue &value : show({.at = at(minute)})["control"].toArray()) {
                if (value["place_id"] == u"aleppo-airport"_s)
                    return value["controller"].toString();
            }
            return QString();
        };
        QCOMPARE(airport("2024-11-30T21:02"), u"sdf"_s);
        QCOMPARE(airport("2024-11-30T21:03"), u"moc"_s);
        QCOMPARE(show({.at = at("2024-11-30T21:03")})["date"], u"2024-11-30T21:03"_s);
        QCOMPARE(show({})["date"], u"2024-11-30"_s); // the telling date
    }

    void textPages_data()
    {
        QTest::addColumn<QString>("date");
        QTest::addColumn<QString>("known");
        QTest::newRow("2024-11-25") << u"2024-11-25"_s << QString();
        QTest::newRow("2024-11-30") << u"2024-11-30"_s << QString();
        QTest::newRow("2024-11-30-known-2024-11-29") << u"2024-11-30"_s << u"2024-11-29"_s;
        QTest::newRow("2024-12-08") << u"2024-12-08"_s << QString();
    }

    /// With SD_WRITE_GOLDEN set the stored pages are written anew, to be read before they are kept.
    void textPages()
    {
        QFETCH(QString, date);
        QFETCH(QString, known);
        const AsOf asOf{.at = at(qPrintable(date)),
                        .knownOn = known.isEmpty() ? knownNow : day(qPrintable(known))};
        const QString page = pictureText(
            *bundled(), [](size_t event) { return bundled()->eventTexts()[event]; }, asOf);
        QFile file(QStringLiteral(SD_GOLDEN_DIR "/") + QString::fromLatin1(QTest::currentDataTag())
                   + u".txt"_s);
        if (qEnvironmentVariableIsSet("SD_WRITE_GOLDEN")) {
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(page.toUtf8());
            return;
        }
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
        const QString fault = difference(page, QString::fromUtf8(file.readAll()));
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
    }

    void aRefusedStoreGivesOneLine()
    {
        QString text;
        QString errors;
        QTextStream out(&text);
        QTextStream err(&errors);
        QCOMPARE(runShow({.store = u"/nowhere/no.sitdesk"_s, .when = {}}, out, err), int(Refused));
        QVERIFY(text.isEmpty());
        QCOMPARE(errors.count(u'\n'), 1);
        QVERIFY(errors.contains(u"/nowhere/no.sitdesk"_s));
    }

private:
    /// Of each running count the claim that no later one beats.
    static void compareCasualties(const Database &database, const QJsonArray &casualties,
                                  const QString &date, const QString &known)
    {
        const QString counts =
            u"%1.kind = 'casualty' AND %2.basis = 'cumulative' AND %1.credibility <> 5 AND "
            "substr(coalesce(%1.valid_to, %1.valid_from), 1, 10) <= '%3' AND %1.reported_on <= '%4'"_s;
        const QString end = u"substr(coalesce(%1.valid_to, %1.valid_from), 1, 10)"_s;
        const QString sql =
            u"SELECT s.claimant || '|' || s.scope || '|' || substr(a.valid_from, 1, 10) || '|' || "
            u"s.victim_group || '|' "
            "|| s.measure || '|' || coalesce(s.count_best, 'none') || '|' || %1 || '|' || "
            "a.reported_on "
            "FROM casualty_claim s JOIN claim_standing a USING (claim_id) WHERE %3 AND NOT EXISTS ("
            "SELECT 1 FROM casualty_claim t JOIN claim_standing b USING (claim_id) WHERE %4 "
            "AND t.claimant = s.claimant AND t.scope = s.scope AND t.place_text = s.place_text "
            "AND t.victim_group = s.victim_group AND t.measure = s.measure "
            "AND substr(b.valid_from, 1, 10) = substr(a.valid_from, 1, 10) "
            "AND (%2, b.reported_on, b.claim_id) > (%1, a.reported_on, a.claim_id))"_s.arg(
                end.arg(u"a"_s), end.arg(u"b"_s), counts.arg(u"a"_s, u"s"_s, date, known),
                counts.arg(u"b"_s, u"t"_s, date, known));
        QStringList naive;
        QVERIFY(forEachRow(database, sql,
                           [&naive](const Statement &row) { naive.append(row.text(0)); }));
        QStringList ours;
        for (const QJsonValue &value : casualties) {
            const QJsonValue best = value["count_best"];
            ours.append(QStringList{value["claimant"].toString(), value["scope"].toString(),
                                    value["period_from"].toString(),
                                    value["victim_group"].toString(), value["measure"].toString(),
                                    best.isNull() ? u"none"_s : QString::number(best.toInt()),
                                    value["period_to"].toString(), value["reported_on"].toString()}
                            .join(u'|'));
            QVERIFY(!value["source_id"].toString().isEmpty());
        }
        naive.sort();
        ours.sort();
        QCOMPARE(ours, naive);
    }

    static void compareEvents(const Database &database, const QJsonArray &events,
                              const QString &date, const QString &known)
    {
        const QString sql =
            u"SELECT key FROM event_claim JOIN claim_standing USING (claim_id) "
            "WHERE reported_on <= '%2' AND substr(valid_from, 1, 10) <= '%1' "
            "AND substr(coalesce(valid_to, valid_from), 1, 10) >= '%1' "
            "AND julianday(coalesce(valid_to, valid_from)) - julianday(substr(valid_from, 1, 10)) < 3"_s
                .arg(date, known);
        QStringList naive;
        QVERIFY(forEachRow(database, sql,
                           [&naive](const Statement &row) { naive.append(row.text(0)); }));
        QStringList ours;
        for (const QJsonValue &value : events)
            ours.append(value["event_id"].toString());
        naive.sort();
        ours.sort();
        QCOMPARE(ours, naive);
    }
};

QTEST_GUILESS_MAIN(TestShow)
#include "tst_show.moc"
