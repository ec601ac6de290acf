// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/eventreader.h"

#include "db/eventchanges.h"
#include "db/tablereader.h"

#include <QFileInfo>
#include <QHash>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

QByteArrayView utf8(const Statement &row, int column)
{
    return row.textView(column);
}

/// Words of an enum as the store writes them.
template <typename Enum>
class Words {
public:
    Words()
    {
        for (const QString &word : wordsOf<Enum>())
            m_words.push_back(word.toLatin1());
    }
    std::optional<Enum> find(QByteArrayView word) const
    {
        const auto found = std::ranges::find(m_words, word);
        if (found == m_words.end())
            return {};
        return Enum(found - m_words.begin());
    }

private:
    std::vector<QByteArray> m_words;
};

/// As parseStamp(), from UTF-8. Days come in runs: the last one is remembered.
class StampReader {
public:
    std::optional<Stamp> read(QByteArrayView text)
    {
        if (text.size() != 10 && text.size() != 16)
            return {};
        if (!m_day || text.first(10) != m_text) {
            m_text = text.first(10).toByteArray();
            m_day = dayIn(m_text);
        }
        if (!m_day)
            return {};
        Stamp stamp{Moment::startOf(*m_day), text.size() == 16};
        if (stamp.hasTime) {
            const int hour = digits(text, 11, 2);
            const int minute = digits(text, 14, 2);
            if (text[10] != 'T' || text[13] != ':' || hour < 0 || hour > 23 || minute < 0
                || minute > 59) {
                return {};
            }
            stamp.from.minutes += hour * 60 + minute;
        }
        return stamp;
    }

private:
    static int digits(QByteArrayView text, qsizetype at, int count)
    {
        int value = 0;
        for (const char c : text.sliced(at, count)) {
            if (c < '0' || c > '9')
                return -1;
            value = value * 10 + (c - '0');
        }
        return value;
    }
    static std::optional<Day> dayIn(QByteArrayView text)
    {
        const int year = digits(text, 0, 4);
        const int month = digits(text, 5, 2);
        const int day = digits(text, 8, 2);
        if (text[4] != '-' || text[7] != '-' || year < 1000 || month < 0 || day < 0)
            return {};
        const std::chrono::year_month_day date{std::chrono::year(year),
                                               std::chrono::month(unsigned(month)),
                                               std::chrono::day(unsigned(day))};
        if (!date.ok())
            return {};
        return Day(std::chrono::sys_days(date).time_since_epoch().count());
    }

    QByteArray m_text;
    std::optional<Day> m_day;
};

class EventReader : private TableReader {
public:
    EventReader(const Database &database, QString columnsPath, const Snapshot *before,
                Snapshot &snapshot)
        : TableReader(database)
        , m_columnsPath(std::move(columnsPath))
        , m_before(before)
        , m_snapshot(snapshot)
    {
    }

    Result<void> read()
    {
        readBatches();
        identify();
        if (m_error)
            return std::unexpected(*m_error);
        if (!m_columnsPath.isEmpty())
            m_snapshot.spill = Spill(QFileInfo(m_columnsPath).path());
        if (!findColumns() && !goOnFromBefore())
            readAll();
        if (m_error)
            return std::unexpected(*m_error);
        return {};
    }

private:
    void readAll()
    {
        readSuperseded();
        readOrigins();
        readNames();
        readSourceCounts();
        readEvents();
        readKilled();
        if (!m_error)
            m_snapshot.events.sort(m_snapshot.spill);
    }

    /// False where there is nothing to go on from, or too much has changed since.
    bool goOnFromBefore()
    {
        if (!m_before || m_before->eventMarks.frame != m_snapshot.eventMarks.frame)
            return false;
        const auto touched = claimsTouchedSince(m_database, m_before->eventMarks);
        if (!touched)
            return false;
        if (touched->empty()) {
            m_snapshot.events = m_before->events;
            m_snapshot.columns = m_before->columns;
            return true;
        }
        QStringList numbers;
        for (const qint64 claim : *touched)
            numbers += QString::number(claim);
        m_among = numbers.join(u',');
        readAll();
        const EventTable &before = m_before->events;
        std::vector<qint32> gone;
        for (size_t row = 0; row < before.size(); ++row) {
            if (std::ranges::binary_search(*touched, before.claimRow[row]))
                gone.push_back(qint32(row));
        }
        m_snapshot.events = before.exchanged(gone, m_snapshot.events, m_snapshot.spill);
        return true;
    }

    /// The end of a condition: all claims count, or those that are read anew.
    QString among(const QString &claim) const
    {
        return m_among.isEmpty() ? QString() : u" AND %1 IN (%2)"_s.arg(claim, m_among);
    }

    template <typename Value>
    Value expect(const std::optional<Value> &value, QByteArrayView text)
    {
        if (!value)
            fault(u"\"%1\" cannot stand where it does"_s.arg(QString::fromUtf8(text.left(80))));
        return value.value_or(Value{});
    }

    void readBatches()
    {
        QHash<QString, int> sources;
        for (size_t row = 0; row < m_snapshot.sources.size(); ++row)
            sources.insert(m_snapshot.sources[row].id.value, int(row));
        forEach(u"SELECT batch_id, kind, format, file_name, recorded_at, author, source_id, note "
                "FROM batch_standing ORDER BY batch_id"_s,
                [&](const Statement &row) {
                    if (row.text(1) == u"edit") { // there are as many of them as edits
                        m_batches.insert(row.integer(0), noBatch);
                        return;
                    }
                    if (m_snapshot.batches.size() >= size_t(std::numeric_limits<qint16>::max())) {
                        fault(u"it has too many batches"_s);
                        return;
                    }
                    m_batches.insert(row.integer(0), int(m_snapshot.batches.size()));
                    m_snapshot.batches.push_back({.row = row.integer(0),
                                                  .kind = row.text(1),
                                                  .format = row.text(2),
                                                  .fileName = row.text(3),
                                                  .recordedAt = row.text(4),
                                                  .author = row.text(5),
                                                  .source = sources.value(row.text(6), -1),
                                                  .note = row.text(7)});
                });
    }

    /// Rows of columns are rows of the things in their order. A claim about anything else than an
    /// event leaves the events as they are.
    void identify()
    {
        EventMarks &marks = m_snapshot.eventMarks;
        for (const QStringList &words :
             {wordsOf<Category>(), wordsOf<DatePrecision>(), wordsOf<GeoPrecision>()}) {
            marks.frame += words.join(u' ').toUtf8() + '\n';
        }
        for (const Batch &batch : m_snapshot.batches)
            marks.frame += QByteArray::number(batch.row) + ' ' + QByteArray::number(batch.source)
                         + '\n';
        for (const Place &place : m_snapshot.places)
            marks.frame += place.id.value.toUtf8() + '\n';
        for (const Faction &faction : m_snapshot.factions)
            marks.frame += faction.id.value.toUtf8() + '\n';
        forEach(u"SELECT (SELECT max(claim_id) FROM event_claim), "
                "(SELECT claim_id FROM casualty_claim WHERE +incident_of IS NOT NULL "
                "ORDER BY claim_id DESC LIMIT 1), "
                "(SELECT max(turn_id) FROM batch_turn), "
                "(SELECT max(meaning_id) FROM name_meaning)"_s,
                [&marks](const Statement &row) {
                    marks.lastClaim = std::max(row.integer(0), row.integer(1));
                    marks.lastTurn = row.integer(2);
                    marks.frame += QByteArray::number(row.integer(3)) + '\n';
                });
    }

    bool findColumns()
    {
        if (m_columnsPath.isEmpty())
            return false;
        auto file = ColumnFile::open(m_columnsPath, m_snapshot.eventMarks.identity());
        if (!file)
            return false;
        const EventTable::Limits limits{.places = m_snapshot.places.size(),
                                        .factions = m_snapshot.factions.size(),
                                        .batches = m_snapshot.batches.size()};
        auto events = EventTable::mapped(*file, limits);
        if (!events) {
            QFile::remove(m_columnsPath);
            return false;
        }
        m_snapshot.events = std::move(*events);
        m_snapshot.columns = std::move(file);
        m_snapshot.areColumnsKept = true;
        return true;
    }

    /// Earlier versions of claims that have a later one in a standing batch, by claim_id.
    void readSuperseded()
    {
        forEach(
            u"SELECT c.claim_id FROM (SELECT uid, max(version) AS newest FROM claim "
            "WHERE (version > 1 OR withdrawn = 1) "
            "AND batch_id NOT IN (SELECT batch_id FROM batch_undo)%1 GROUP BY uid) AS r "
            "JOIN claim AS c ON c.uid = r.uid AND c.version < r.newest ORDER BY 1"_s.arg(
                m_among.isEmpty()
                    ? QString()
                    : u" AND uid IN (SELECT uid FROM claim WHERE claim_id IN (%1))"_s.arg(m_among)),
            [this](const Statement &row) { m_superseded.push_back(row.integer(0)); });
    }

    /// An event that an analyst corrected stays a row of the import that brought it.
    void readOrigins()
    {
        forEach(u"SELECT c.claim_id, o.batch_id FROM claim AS c JOIN batch AS b USING (batch_id) "
                "JOIN claim AS o ON o.uid = c.uid AND o.version = 1 "
                "WHERE (c.version > 1 OR c.withdrawn = 1) AND b.kind = 'edit'"_s
                    + among(u"c.claim_id"_s),
                [this](const Statement &row) {
                    m_origins.insert(row.integer(0), m_batches.value(row.integer(1), noBatch));
                });
    }

    /// What names stand for: the newest meaning of each counts.
    void readNames()
    {
        if (m_snapshot.factions.size() > size_t(std::numeric_limits<qint16>::max())) {
            fault(u"it has too many factions"_s);
            return;
        }
        for (size_t row = 0; row < m_snapshot.places.size(); ++row)
            m_places.insert(m_snapshot.places[row].id.value.toUtf8(), int(row));
        for (size_t row = 0; row < m_snapshot.factions.size(); ++row)
            m_factions.insert(m_snapshot.factions[row].id.value.toUtf8(), int(row));
        forEach(u"SELECT m.name_id, n.kind, m.target FROM name_meaning AS m "
                "JOIN name AS n USING (name_id) ORDER BY m.meaning_id"_s,
                [this](const Statement &row) {
                    const auto &rows = row.text(1) == u"actor"_s ? m_factions : m_places;
                    m_meaning[row.integer(0)] = rows.value(row.text(2).toUtf8(), -1);
                });
    }

    void readSourceCounts()
    {
        forEach(u"SELECT claim_id, count(*) FROM claim_source WHERE true%1 GROUP BY claim_id"_s.arg(
                    among(u"claim_id"_s)),
                [this](const Statement &row) {
                    m_sourceCounts.emplace_back(row.integer(0), int(row.integer(1)));
                });
    }

    /// The row of an id that a claim gives, else of what its name stands for.
    int meant(const Statement &row, int id, int name, const QHash<QByteArray, int> &rows) const
    {
        if (!row.isNull(id))
            return rows.value(QByteArray::fromRawData(utf8(row, id).data(), utf8(row, id).size()),
                              -1);
        return row.isNull(name) ? -1 : m_meaning.value(row.integer(name), -1);
    }

    void readEvents()
    {
        size_t room = 0;
        forEach(u"SELECT count(*) FROM event_claim WHERE true%1"_s.arg(among(u"claim_id"_s)),
                [&](const Statement &row) {
                    room = size_t(row.integer(0));
                    m_snapshot.events.reserve(room, m_snapshot.spill);
                });
        auto superseded = m_superseded.begin();
        auto sources = m_sourceCounts.begin();
        forEach(
            u"SELECT c.claim_id, c.batch_id, c.valid_from, c.valid_to, c.precision, c.reported_on, "
            "c.credibility, k.category, k.lat, k.lon, k.geo_precision, k.place_id, k.actor_1, "
            "k.actor_2, k.killed, k.location_name, k.actor_1_name, k.actor_2_name "
            "FROM event_claim AS k CROSS JOIN claim AS c USING (claim_id) "
            "WHERE c.withdrawn = 0%1 ORDER BY k.claim_id"_s.arg(among(u"k.claim_id"_s)),
            [&](const Statement &row) {
                const qint64 claim = row.integer(0);
                superseded = std::lower_bound(superseded, m_superseded.end(), claim);
                if (superseded != m_superseded.end() && *superseded == claim)
                    return;
                const auto known = m_batches.constFind(row.integer(1));
                if (known == m_batches.cend())
                    return; // undone
                const int batch = *known == noBatch ? m_origins.value(claim, noBatch) : *known;
                if (claim < 0 || claim > std::numeric_limits<qint32>::max()) {
                    fault(u"a claim has an impossible number"_s);
                    return;
                }
                while (sources != m_sourceCounts.end() && sources->first < claim)
                    ++sources;
                EventRow event;
                event.claimRow = qint32(claim);
                event.from = stamp(row, 2);
                if (!row.isNull(3))
                    event.to = stamp(row, 3);
                event.precision = expect(m_precisions.find(utf8(row, 4)), utf8(row, 4));
                event.reportedOn = stamp(row, 5).from.day();
                event.credibility = Credibility(row.integer(6));
                if (row.integer(6) < 1 || row.integer(6) > 6)
                    fault(u"a credibility is not 1 to 6"_s);
                event.category = expect(m_categories.find(utf8(row, 7)), utf8(row, 7));
                event.position = {row.real(8), row.real(9)};
                const bool isOnEarth = std::abs(event.position.lat) <= 90
                                    && std::abs(event.position.lon) <= 180; // no NaN is
                if (!isOnEarth) {
                    fault(u"a point is not on Earth"_s);
                    return;
                }
                event.geoPrecision = expect(m_geoPrecisions.find(utf8(row, 10)), utf8(row, 10));
                event.place = meant(row, 11, 15, m_places);
                event.actor1 = meant(row, 12, 16, m_factions);
                event.actor2 = meant(row, 13, 17, m_factions);
                event.killed = count(row, 14);
                event.batch = batch;
                if (sources != m_sourceCounts.end() && sources->first == claim)
                    event.sourceCount = sources->second;
                else if (batch != noBatch)
                    event.sourceCount = m_snapshot.batches[size_t(batch)].source >= 0 ? 1 : 0;
                if (m_snapshot.events.size() == room) {
                    fault(u"somebody else writes to it"_s);
                    return;
                }
                m_snapshot.events.append(event);
            });
    }

    /// Spans of the dead of one event; its claims come in the order of their numbers here.
    void readKilled()
    {
        EventTable &events = m_snapshot.events;
        forEach(u"SELECT k.incident_of, c.claim_id, c.batch_id, k.count_low, k.count_best, "
                "k.count_high FROM casualty_claim AS k CROSS JOIN claim AS c USING (claim_id) "
                "WHERE k.incident_of IS NOT NULL AND k.measure = 'killed' "
                "AND k.victim_group = 'total' AND c.withdrawn = 0%1 ORDER BY k.claim_id"_s.arg(
                    among(u"k.claim_id"_s)),
                [&](const Statement &row) {
                    if (std::ranges::binary_search(m_superseded, row.integer(1))
                        || !m_batches.contains(row.integer(2))) {
                        return;
                    }
                    const auto found = std::ranges::lower_bound(events.claimRow, row.integer(0));
                    if (found == events.claimRow.end() || *found != row.integer(0))
                        return;
                    const auto event = size_t(found - events.claimRow.begin());
                    events.killedLow.set(event, count(row, 3));
                    events.killedHigh.set(event, count(row, 5));
                    if (events.killed[event] < 0)
                        events.killed.set(event, count(row, 4));
                });
    }

    Stamp stamp(const Statement &row, int column)
    {
        const auto stamp = m_stamps[size_t(column)].read(utf8(row, column));
        if (stamp && stamp->from.minutes > lastTableMinute)
            fault(u"a date is too far off"_s);
        return expect(stamp, utf8(row, column));
    }

    int count(const Statement &row, int column)
    {
        if (row.isNull(column))
            return -1;
        const qint64 value = row.integer(column);
        if (value < 0 || value > std::numeric_limits<qint32>::max())
            fault(u"a count is below zero or too high"_s);
        return int(value);
    }

    static constexpr int noBatch = -1; // as EventRow::batch has it

    QString m_columnsPath;
    const Snapshot *m_before;
    Snapshot &m_snapshot;
    QString m_among;              // numbers of the claims that are read, empty for all
    QHash<qint64, int> m_batches; // those that stand, with their rows in the snapshot
    QHash<qint64, int> m_origins; // rows of batches by claim_id of edits
    std::vector<qint64> m_superseded;
    QHash<QByteArray, int> m_places;
    QHash<QByteArray, int> m_factions;
    QHash<qint64, int> m_meaning;
    std::vector<std::pair<qint64, int>> m_sourceCounts;
    Words<Category> m_categories;
    Words<DatePrecision> m_precisions;
    Words<GeoPrecision> m_geoPrecisions;
    std::array<StampReader, 6> m_stamps; // by column
};

} // namespace

Result<void> readEventTable(const Database &database, const QString &columnsPath,
                            const Snapshot *before, Snapshot &snapshot)
{
    return EventReader(database, columnsPath, before, snapshot).read();
}

} // namespace sd
