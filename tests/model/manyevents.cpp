// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "manyevents.h"

#include "modeltest.h"

#include <QFile>

#include <cmath>
#include <random>

using namespace sd;
using namespace Qt::StringLiterals;

namespace sdtest {

namespace {

constexpr int days = 5'000;
constexpr int clusters = 200;
enum Batch { First = 1001, Second, Later, Undone };

class Filler {
public:
    Filler(const Database &database, unsigned seed)
        : m_database(database)
        , m_random(seed)
    {
    }

    Result<void> fill(int count)
    {
        auto transaction = Transaction::begin(m_database);
        if (!transaction)
            return std::unexpected(transaction.error());
        prepare();
        for (int i = 0; i < count && m_result; ++i) {
            const Batch batch = one(20) == 0 ? Undone : i % 3 == 0 ? Second : First;
            addEvent(i, 1, batch, false);
        }
        for (int i = 0; i < count && m_result; i += 97) // a later export knows better
            addEvent(i, 2, i % 2 == 0 ? Later : Undone, i % 5 == 0);
        if (!m_result)
            return m_result;
        return transaction->commit();
    }

private:
    int one(int of) { return int(m_random() % unsigned(of)); }

    template <typename... Values>
    void run(std::optional<Statement> &statement, const Values &...values)
    {
        if (m_result)
            m_result = statement->run(values...);
    }
    void run(const QString &sql)
    {
        if (m_result)
            m_result = m_database.runScript(sql.toUtf8());
    }
    std::optional<Statement> prepared(const QString &sql)
    {
        auto statement = m_database.prepare(sql);
        if (statement)
            return std::move(*statement);
        m_result = std::unexpected(statement.error());
        return {};
    }
    QStringList column(const QString &sql)
    {
        QStringList values;
        const auto read = forEachRow(m_database, sql,
                                     [&](const Statement &row) { values += row.text(0); });
        if (!read)
            m_result = read;
        return values;
    }

    void prepare()
    {
        m_places = column(u"SELECT place_id FROM place ORDER BY position"_s);
        m_factions = column(u"SELECT faction_id FROM faction ORDER BY position"_s);
        const qint64 claim = column(u"SELECT max(claim_id) FROM claim"_s).value(0).toLongLong();
        m_claim = claim;
        for (const char *id : {"one", "two"}) {
            run(u"INSERT INTO source SELECT max(position) + 1, 'export-%1', 'Export %1', '', '', "
                "NULL, 'en', 'dataset', 'B', '', 1 FROM source"_s.arg(QLatin1StringView(id)));
        }
        for (const int batch : {First, Second, Later, Undone}) {
            run(u"INSERT INTO batch VALUES (%1, CAST('batch-000000%1' AS BLOB), 'import', 'acled', "
                "'x.csv', '2025-01-01T00:00:00Z', 'a', '1', '', 'export-%2', '2011-01-01', "
                "'2024-12-31', '')"_s.arg(batch)
                    .arg(batch == Second ? u"two"_s : u"one"_s));
        }
        run(u"INSERT INTO batch_turn VALUES (NULL, %1, 0, '2025-01-02T00:00:00Z', 'a')"_s.arg(
            Undone));
        for (qsizetype i = 0; i < m_factions.size(); ++i) {
            run(u"INSERT INTO name VALUES (%1, 'actor', 'Actor %1')"_s.arg(i + 1));
            run(u"INSERT INTO name_meaning (name_id, target, recorded_at, author) VALUES "
                "(%1, '', '2025-01-01T00:00:00Z', 'a'), (%1, '%2', '2025-01-01T00:00:00Z', 'a')"_s
                    .arg(i + 1)
                    .arg(m_factions[i]));
        }
        m_insertClaim = prepared(
            u"INSERT INTO claim VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, 0, '')"_s);
        m_insertEvent = prepared(
            u"INSERT INTO event_claim VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, NULL)"_s);
        m_insertText = prepared(
            u"INSERT INTO event_text VALUES (?1, ?2, ?3, 'somewhere', '', '')"_s);
        m_insertDead = prepared(u"INSERT INTO casualty_claim VALUES (?1, 'incident', 'total', "
                                "'killed', ?2, ?3, ?4, '', '', 'Export', ?5)"_s);
        std::normal_distribution<double> spread(0, 1);
        for (auto &[lat, lon] : m_clusters) {
            lat = 35 + spread(m_random);
            lon = 38 + 1.5 * spread(m_random);
        }
    }

    static QByteArray uidOf(int number, char kind)
    {
        return kind + QByteArray::number(number).rightJustified(15, '0');
    }

    void addEvent(int number, int version, Batch batch, bool withdrawn)
    {
        std::normal_distribution<double> spread(0, 0.15);
        const auto [lat, lon] = m_clusters[size_t(std::min(one(clusters), one(clusters)))];
        const Day day = dayOf(QDate(2011, 1, 1)) + one(days);
        const QString from = toText(Moment::endOf(day));
        const bool timed = one(50) == 0;
        const bool lasts = !timed && one(25) == 0;
        const qint64 claim = ++m_claim;
        run(m_insertClaim, claim, uidOf(number, 'e'), version, u"event"_s, u"X%1"_s.arg(number),
            timed ? from + u"T08:%1"_s.arg(10 + one(50)) : from,
            lasts ? std::optional(toText(Moment::endOf(day + 1 + one(6)))) : std::nullopt,
            timed   ? u"hour"_s
            : lasts ? u"range"_s
                    : u"day"_s,
            toText(Moment::endOf(day + one(20))), int(batch), 2 + one(3), withdrawn);
        const auto rounded = [](double degrees) { return std::round(degrees * 1e4) / 1e4; };
        const auto maybe = [&](const QStringList &ids, int share) {
            return one(share) == 0 ? std::optional(ids[one(int(ids.size()))]) : std::nullopt;
        };
        const auto actorName = [&] { return std::optional(1 + one(int(m_factions.size()))); };
        static const QStringList words = wordsOf<Category>();
        const bool byName = one(2) == 0;
        const bool hasSpan = one(10) == 0;
        run(m_insertEvent, claim, words[one(int(words.size()))], rounded(lat + spread(m_random)),
            rounded(lon + spread(m_random)), one(20) == 0 ? u"region"_s : u"place"_s,
            maybe(m_places, 2), byName ? std::nullopt : maybe(m_factions, 1),
            byName ? std::nullopt : maybe(m_factions, 3),
            one(3) == 0 && !hasSpan ? std::optional(one(30)) : std::nullopt,
            byName ? actorName() : std::nullopt,
            byName && one(2) == 0 ? actorName() : std::nullopt);
        run(m_insertText, claim, u"Title %1 of version %2"_s.arg(number).arg(version),
            u"What was reported about event %1, as a sentence that an export would give, with who "
            "attacked whom, where exactly, and how many were hurt."_s.arg(number));
        if (!hasSpan)
            return;
        const qint64 dead = ++m_claim;
        const int best = 5 + one(20);
        run(m_insertClaim, dead, uidOf(number, 'd'), version, u"casualty"_s, u"D%1"_s.arg(number),
            from, std::optional<QString>(), u"day"_s, from, int(batch), 3, withdrawn);
        run(m_insertDead, dead, best - one(5), best, best + one(10), claim);
    }

    const Database &m_database;
    std::mt19937 m_random;
    Result<void> m_result;
    QStringList m_places;
    QStringList m_factions;
    qint64 m_claim = 0;
    std::array<std::pair<double, double>, clusters> m_clusters;
    std::optional<Statement> m_insertClaim;
    std::optional<Statement> m_insertEvent;
    std::optional<Statement> m_insertText;
    std::optional<Statement> m_insertDead;
};

} // namespace

Result<void> addManyEvents(const Database &database, int count, unsigned seed)
{
    return Filler(database, seed).fill(count);
}

Store storeOfManyEvents(const QString &path, int count, unsigned seed)
{
    QFile::copy(bundledStorePath(), path);
    auto store = Store::open(path, Store::Access::ReadWrite);
    if (!store)
        qFatal("%s", qPrintable(store.error().toLine()));
    if (const auto added = addManyEvents(store->database(), count, seed); !added)
        qFatal("%s", qPrintable(added.error().toLine()));
    return std::move(*store);
}

Snapshot snapshotOf(const Store &store)
{
    auto snapshot = loadSnapshot(store);
    if (!snapshot)
        qFatal("%s", qPrintable(snapshot.error().toLine()));
    return std::move(*snapshot);
}

} // namespace sdtest
