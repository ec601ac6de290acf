// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Text search: Arabic and Latin, prefixes, phrases, and queries that try to be syntax.
#include "db/import/build.h"
#include "db/search.h"
#include "db/snapshot.h"
#include "db/store.h"
#include "smalldataset.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>
#include <functional>

using namespace Qt::StringLiterals;
using namespace sd;

class TestSearch : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::optional<Store> m_store;
    QHash<qint64, QString> m_keys;

    QStringList keysOf(const QString &query) const
    {
        const auto rows = searchText(*m_store, query);
        if (!rows)
            qFatal("%s", qPrintable(rows.error().what));
        QStringList keys;
        const auto snapshot = loadSnapshot(*m_store);
        if (!snapshot)
            qFatal("%s", qPrintable(snapshot.error().what));
        for (const qint64 row : *rows) { // what does not stand is the caller's to drop
            if (std::ranges::contains(snapshot->events.claimRow, row)
                || std::ranges::contains(snapshot->statements, row, &StatementClaim::row)) {
                keys += m_keys.value(row);
            }
        }
        keys.sort();
        return keys;
    }

private slots:
    void initTestCase()
    {
        sdtest::Files files = sdtest::smallDataset();
        files[u"places.csv"_s].replace("الشمال", "الشَّعّار").replace("Up;Top", "al-Sha'ar;Şaar");
        sdtest::writeFiles(m_folder.path(), files);
        const QString path = m_folder.filePath(u"x.sitdesk"_s);
        QVERIFY(buildStore(m_folder.path(), path, {}));
        auto store = Store::open(path, Store::Access::ReadWrite);
        QVERIFY(store);
        const auto snapshot = loadSnapshot(*store);
        QVERIFY(snapshot);
        for (size_t row = 0; row < snapshot->events.size(); ++row)
            m_keys.insert(snapshot->events.claimRow[row], snapshot->eventTexts[row].key);
        for (const StatementClaim &statement : snapshot->statements)
            m_keys.insert(statement.row, statement.key);
        m_store.emplace(std::move(*store));
    }

    void queries_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QStringList>("keys");
        const auto row = [](const char *name, const QString &query, const QStringList &keys) {
            QTest::newRow(name) << query << keys;
        };
        row("empty", QString(), {});
        row("spaces", u"   "_s, {});
        row("word", u"clash"_s, {u"e1"_s});
        row("capitals", u"CLASH"_s, {u"e1"_s});
        row("prefix", u"cla"_s, {u"e1"_s});
        row("middle of a word", u"lash"_s, {});
        row("two words of two columns", u"clash hour"_s, {u"e1"_s});
        row("a word that is not there", u"clash nothing"_s, {});
        row("several hits", u"w"_s, {u"e2"_s, u"s1"_s});
        row("phrase", u"\"for an hour\""_s, {u"e1"_s});
        row("words that are no phrase", u"\"hour for an\""_s, {});
        row("a phrase is whole words", u"\"for an hou\""_s, {});
        row("phrase and word", u"\"for an hour\" cla"_s, {u"e1"_s});
        row("phrase left open", u"\"for an hour"_s, {u"e1"_s});
        row("speaker", u"speaker mayor"_s, {u"s1"_s});
        row("Arabic place", u"الشعار"_s, {u"e1"_s});
        row("Arabic with vowel marks", u"الشَّعَار"_s, {u"e1"_s});
        row("Arabic without the article", u"شعار"_s, {u"e1"_s});
        row("Arabic prefix", u"الشع"_s, {u"e1"_s});
        row("apostrophe", u"Sha'ar"_s, {u"e1"_s});
        row("without apostrophe", u"shaar"_s, {u"e1"_s});
        row("accent in the data", u"saar"_s, {u"e1"_s});
        row("accent in the query", u"clàsh"_s, {u"e1"_s});
        row("OR is a word", u"clash OR before"_s, {});
        row("NOT is a word", u"NOT clash"_s, {});
        row("NEAR", u"NEAR(clash hour)"_s, {});
        row("column filter", u"heading:clash"_s, {});
        row("star", u"*"_s, {});
        row("caret", u"^clash"_s, {u"e1"_s});
        row("brackets", u"(clash"_s, {u"e1"_s});
        row("minus", u"-clash"_s, {u"e1"_s});
        row("quotes only", u"\"\"\"\""_s, {});
        row("semicolon", u"clash'; DROP TABLE claim; --"_s, {});
        row("control characters", u"clash\u0000\u0001"_s + QChar(0), {u"e1"_s});
        row("emoji", u"🙂"_s, {});
        row("lone surrogate", QString(QChar(0xD800)), {});
        row("very long", u"x "_s.repeated(100'000), {});
        row("deep brackets", u"("_s.repeated(10'000), {});
    }

    void queries()
    {
        QFETCH(QString, query);
        QFETCH(QStringList, keys);
        QCOMPARE(keysOf(query), keys);
    }

    /// However many words begin so, and however large the page, the same rows come, the newest
    /// first.
    void pagesOfFrequentBeginnings()
    {
        auto store = Store::create(m_folder.filePath(u"words.sitdesk"_s));
        QVERIFY(store);
        auto insert = store->database().prepare(
            u"INSERT INTO search_text (rowid, heading, body, names) VALUES (?1, ?2, ?3, '')"_s);
        QVERIFY(insert);
        auto transaction = Transaction::begin(store->database());
        QVERIFY(transaction);
        constexpr int count = 6'000;
        for (int row = 1; row <= count; ++row) {
            QVERIFY(insert->run(row, u"word%1 shelling"_s.arg(row),
                                u"sh%1 every حلب%2"_s.arg(row % 7).arg(row % 50)));
        }
        QVERIFY(transaction->commit());
        const auto found = [&](const QString &query, int limit, qint64 before) {
            const auto rows = searchText(*store, query, limit, before);
            if (!rows)
                qFatal("%s", qPrintable(rows.error().what));
            return *rows;
        };
        constexpr auto all = std::numeric_limits<int>::max();
        struct Asked {
            QString query;
            std::function<bool(const QString &row, int number)> matches;
        };
        const std::array asked{
            Asked{u"sh"_s, [](const QString &, int) { return true; }},   // few words
            Asked{u"حلب"_s, [](const QString &, int) { return true; }},  // some
            Asked{u"word"_s, [](const QString &, int) { return true; }}, // more than are looked for
            Asked{u"word12"_s, [](const QString &row, int) { return row.startsWith(u"12"); }},
            Asked{u"sh3 حلب4"_s,
                  [](const QString &, int number) {
                      return number % 7 == 3 && QString::number(number % 50).startsWith(u'4');
                  }},
            Asked{u"every word59 s"_s,
                  [](const QString &row, int) { return row.startsWith(u"59"); }},
            Asked{u"nothing"_s, [](const QString &, int) { return false; }},
        };
        for (const auto &[query, matches] : asked) {
            std::vector<qint64> expected;
            for (int row = count; row > 0; --row) {
                if (matches(QString::number(row), row))
                    expected.push_back(row);
            }
            QCOMPARE(found(query, all, all), expected);
            std::vector<qint64> paged;
            for (qint64 before = all;;) {
                const auto page = found(query, 200, before);
                paged.insert(paged.end(), page.begin(), page.end());
                if (page.size() < 200)
                    break;
                before = page.back();
            }
            QCOMPARE(paged, expected);
        }
    }

    void onlyStandingVersionsAreFound()
    {
        const Database &database = m_store->database();
        QCOMPARE(keysOf(u"clash"_s), QStringList{u"e1"_s});
        QVERIFY(database.run(
            u"INSERT INTO claim SELECT 500, uid, 2, kind, key, valid_from, valid_to, precision, "
            u"reported_on, "
            "batch_id, credibility, 1, 0, '' FROM claim WHERE key = 'e1'"_s));
        QVERIFY(database.run(
            u"INSERT INTO event_claim SELECT 500, category, lat, lon, geo_precision, place_id, "
            "actor_1, actor_2, killed, NULL, NULL, NULL FROM event_claim "
            "WHERE claim_id = (SELECT claim_id FROM claim WHERE key = 'e1' AND version = 1)"_s));
        QCOMPARE(keysOf(u"clash"_s), QStringList());
        const auto snapshot = loadSnapshot(*m_store);
        QVERIFY(snapshot);
        QCOMPARE(snapshot->events.size(), size_t(1));
    }
};

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
