// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Files that nobody in this project wrote, where they lie beside the checkout.
#include "db/snapshot.h"
#include "importing.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace sd;
using namespace sdtest;

class TestImportReal : public QObject {
    Q_OBJECT

    static QString real(const char *name)
    {
        return QStringLiteral(SD_REALWORLD) + u'/' + QString::fromLatin1(name);
    }

private slots:
    void init()
    {
        if (!QFile::exists(real("README.md")))
            QSKIP("skipped: the real files are not here");
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = std::make_unique<Store>(newStore(m_folder->filePath(u"x.sitdesk"_s)));
    }

    void cleanup()
    {
        m_store.reset();
        m_folder.reset();
    }

    void ucdpSyria()
    {
        const QString path = real("events/ucdp_ged_syria_2016-2019.csv");
        const ImportResult result = import(*m_store, path);
        QCOMPARE(result.counts.added, 16'566);
        QCOMPARE(result.counts.rejected, 0);
        QCOMPARE(value(*m_store,
                       u"SELECT count(*) || ' ' || sum(count_best) || ' ' || "
                       "min(valid_from) || ' ' || max(valid_from) FROM claim_standing JOIN "
                       "casualty_claim USING (claim_id) WHERE victim_group = 'total' AND "
                       "incident_of IS NOT NULL"_s),
                 u"16566 112337 2016-01-01 2019-11-30"_s);
        QCOMPARE(value(*m_store, u"SELECT sum(killed) FROM event_claim"_s), u"112337"_s);
        QCOMPARE(value(*m_store, u"SELECT count(*) FROM event_claim JOIN name ON name_id = "
                                 "location_name WHERE text LIKE '%Aleppo Governorate%'"_s),
                 u"3308"_s);
        QVERIFY(checkFully(*m_store));
        const QString before = contentOf(*m_store);
        const ImportResult again = import(*m_store, path);
        QCOMPARE(again.counts.same, 16'566);
        QCOMPARE(again.batch, 0);
        QCOMPARE(contentOf(*m_store), before);
        QVERIFY(undoBatch(*m_store, result.batch, u"me"_s, now));
        QCOMPARE(standingOf(*m_store), QString());
    }

    void ucdpWorldSample()
    {
        const ImportResult result = import(*m_store, real("events/ucdp_ged231_world_sample.csv"));
        QCOMPARE(result.counts.added, 1000);
        QCOMPARE(value(*m_store, u"SELECT count(*) FROM claim WHERE kind = 'event' AND precision = "
                                 "'range'"_s),
                 u"151"_s);
        QCOMPARE(
            value(*m_store, u"SELECT count(*) FROM event_text WHERE detail ->> 'where_prec' = 5"_s),
            u"35"_s);
    }

    void ucdpDamagedByASpreadsheet()
    {
        const QString path = real("events/ucdp_ged221_ukraine_excerpt.csv");
        const ImportOptions options = optionsFor(path);
        QCOMPARE(options.detected.dayOrder, DayOrder::MonthFirst);
        QVERIFY(!options.detected.dayOrderIsOpen);
        QCOMPARE(import(*m_store, path).counts.added, 5);
        QCOMPARE(value(*m_store,
                       u"SELECT group_concat(valid_from, ' ' ORDER BY key) FROM claim WHERE "
                       "kind = 'event'"_s),
                 u"2014-01-27 2014-02-18 2014-02-18 2014-04-13 2014-05-02"_s);
    }

    void damagePoints()
    {
        const QString path = real("aleppo/un.geojson");
        ImportOptions options = optionsFor(path);
        QCOMPARE(options.detected.format, ImportFormat::Geo);
        const Mapping mapping = guessMapping(options.detected);
        QCOMPARE(mapping.columns.value(EventField::Date), u"SensorDa_2"_s);
        const auto result = importWith(*m_store, path, options);
        QVERIFY2(result, qPrintable(result ? QString() : result.error().toLine()));
        QCOMPARE(result->counts.read, 14'058);
        QCOMPARE(result->counts.added + result->counts.rejected, 14'058);
        QCOMPARE(value(*m_store, u"SELECT group_concat(DISTINCT valid_from) FROM claim"_s),
                 u"2015-04-26,2015-05-01"_s);
        const auto again = importWith(*m_store, path, options);
        QVERIFY(again);
        QCOMPARE(again->counts.added, 0);
    }

    void brokenUtf8IsMendedAndSaid()
    {
        const QString path = real("boundaries/syr_admin4_point.geojson");
        ImportOptions options = optionsFor(path);
        options.mapping = Mapping{};
        options.mapping->columns = {{EventField::Date, u"PCODE"_s}, // no dates: all are rejected
                                    {EventField::Latitude, u"@latitude"_s},
                                    {EventField::Longitude, u"@longitude"_s}};
        const auto result = importWith(*m_store, path, options);
        QVERIFY2(result, qPrintable(result ? QString() : result.error().toLine()));
        QCOMPARE(result->counts.read, 5'251);
        QVERIFY(result->repaired > 0);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
};

QTEST_GUILESS_MAIN(TestImportReal)
#include "tst_importreal.moc"
