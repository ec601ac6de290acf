// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/import/eventwriter.h"

#include "db/import/importtext.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

constexpr qsizetype mostRepeated = 100'000;

/// The words of an enum as the store has them, ready to be bound.
template <typename Enum>
std::vector<std::string> utf8Words()
{
    std::vector<std::string> words;
    for (const QString &word : wordsOf<Enum>())
        words.push_back(word.toStdString());
    return words;
}

QByteArray bytesOf(const RawUid &uid)
{
    return QByteArrayView(uid.data(), qsizetype(uid.size())).toByteArray();
}

} // namespace

struct EventWriter::Statements {
    Statement find;
    Statement claim;
    Statement event;
    Statement text;
    Statement countClaim;
    Statement count;
    Statement name;
    Statement nameId;
    Statement meaning;
    std::vector<std::string> categories = utf8Words<Category>();
    std::vector<std::string> precisions = utf8Words<DatePrecision>();
    std::vector<std::string> geoPrecisions = utf8Words<GeoPrecision>();
};

EventWriter::EventWriter(const Database &database, WriterTarget target,
                         std::shared_ptr<const Gazetteer> gazetteer)
    : m_database(database)
    , m_target(std::move(target))
    , m_gazetteer(std::move(gazetteer))
{
}

Result<std::unique_ptr<EventWriter>> EventWriter::begin(const Database &database,
                                                        const WriterTarget &target,
                                                        std::shared_ptr<const Gazetteer> gazetteer)
{
    std::unique_ptr<EventWriter> writer(new EventWriter(database, target, std::move(gazetteer)));
    if (auto prepared = writer->prepare(); !prepared)
        return std::unexpected(prepared.error());
    return writer;
}

Result<void> EventWriter::prepare()
{
    const auto claims = m_database.value(u"SELECT coalesce(max(claim_id), 0) FROM claim"_s);
    if (!claims)
        return std::unexpected(claims.error());
    m_claim = claims->toLongLong();
    auto read = forEachRow(m_database, u"SELECT batch_id FROM batch_undo"_s,
                           [this](const Statement &row) { m_undone.insert(row.integer(0)); });
    if (!read)
        return read;
    auto earlier = m_database.prepare(
        u"SELECT count(*), count(*) FILTER (WHERE version = 1 AND source_id IS NOT NULL) "
        "FROM claim JOIN batch_standing AS b USING (batch_id) WHERE claim.kind = 'event' "
        "AND b.kind = 'import' AND (source_id = ?1 OR (source_id IS NULL AND fingerprint <> 0))"_s);
    if (!earlier)
        return std::unexpected(earlier.error());
    if (auto row = earlier->bind(m_target.sourceId).step(); !row)
        return std::unexpected(row.error());
    m_hasEarlier = earlier->integer(0) > 0;
    m_earlierEvents = earlier->integer(1);
    if (m_hasEarlier)
        m_seen.resize(size_t(m_claim) + 1);

    const std::array<QString, 9> sql{
        u"SELECT version, batch_id, fingerprint, claim_id FROM claim WHERE uid = ?1"_s,
        u"INSERT OR IGNORE INTO claim VALUES "
        "(?1, ?2, ?3, 'event', ?4, ?5, ?6, ?7, ?8, ?9, ?10, 0, ?11, '')"_s,
        u"INSERT INTO event_claim VALUES (?1, ?2, ?3, ?4, ?5, ?6, NULL, NULL, ?7, ?8, ?9, ?10)"_s,
        u"INSERT INTO event_text VALUES (?1, ?2, ?3, ?4, ?5, ?6)"_s,
        u"INSERT INTO claim VALUES (?1, ?2, ?3, 'casualty', ?4, ?5, ?6, ?7, ?8, ?9, ?10, 0, ?11, '')"_s,
        u"INSERT INTO casualty_claim VALUES (?1, 'incident', ?2, 'killed', ?3, ?4, ?5, '', '', ?6, ?7)"_s,
        u"INSERT INTO name (kind, text) VALUES (?1, ?2) ON CONFLICT DO NOTHING"_s,
        u"SELECT name_id, EXISTS (SELECT 1 FROM name_meaning AS m WHERE m.name_id = name.name_id) "
        "FROM name WHERE kind = ?1 AND text = ?2"_s,
        u"INSERT INTO name_meaning (name_id, target, recorded_at, author) VALUES (?1, ?2, ?3, ?4)"_s,
    };
    std::vector<Statement> prepared;
    for (const QString &one : sql) {
        auto statement = m_database.prepare(one);
        if (!statement)
            return std::unexpected(statement.error());
        prepared.push_back(std::move(*statement));
    }
    m_statements = std::make_shared<Statements>(
        std::move(prepared[0]), std::move(prepared[1]), std::move(prepared[2]),
        std::move(prepared[3]), std::move(prepared[4]), std::move(prepared[5]),
        std::move(prepared[6]), std::move(prepared[7]), std::move(prepared[8]));
    // The same in every row of this batch.
    m_statements->claim.set(9, m_target.batch);
    m_statements->countClaim.set(9, m_target.batch);
    m_statements->count.set(6, m_target.claimant);
    return {};
}

Result<void> EventWriter::write(RowBatch &batch)
{
    if (batch.forgetsNames)
        m_names.clear();
    for (const NewName &name : batch.names) {
        if (auto learnt = learn(name); !learnt)
            return learnt;
    }
    for (ImportRow &row : batch.rows) {
        if (auto written = write(batch, row); !written)
            return written;
    }
    m_counts.read += batch.records;
    m_counts.rejected += qint64(batch.rejected.size());
    return {};
}

/// Gives the name its id, and a meaning where it has none and one is certain.
Result<void> EventWriter::learn(const NewName &name)
{
    const QString kind = name.isActor ? u"actor"_s : u"location"_s;
    const QString text = QString::fromStdString(name.text);
    if (auto done = m_statements->name.run(kind, text); !done)
        return done;
    Statement &find = m_statements->nameId;
    if (auto row = find.bind(kind, text).step(); !row)
        return std::unexpected(row.error());
    const qint64 id = find.integer(0);
    const bool hasMeaning = find.integer(1) != 0;
    find.rewind();
    m_names.push_back(id);
    if (hasMeaning)
        return {};
    const QString bare = QString::fromStdString(name.bare);
    const QString target = name.isActor ? m_gazetteer->faction(bare).value
                                        : m_gazetteer->placeNear(bare, name.position).value;
    if (target.isEmpty())
        return {};
    return m_statements->meaning.run(id, target, m_target.recordedAt, u"same name"_s);
}

Result<void> EventWriter::write(RowBatch &batch, ImportRow &row)
{
    int version = 1;
    if (m_hasEarlier) {
        const auto earlier = findEarlier(row.uid);
        if (!earlier)
            return std::unexpected(earlier.error());
        if (earlier->version > 0 && !earlier->isOurs) {
            const bool stoodBefore = m_seen[size_t(earlier->firstClaim)];
            m_seen[size_t(earlier->firstClaim)] = true;
            m_seenAgain += !stoodBefore;
            if (earlier->fingerprint == row.fingerprint) {
                ++m_counts.same;
                return {};
            }
            if (stoodBefore)
                return rejectRepeated(batch, row);
            version = earlier->version + 1;
        } else if (earlier->isOurs) {
            version = earlier->version;
        }
    }
    const auto isNew = insertClaim(batch, row, version);
    if (!isNew)
        return std::unexpected(isNew.error());
    if (!*isNew)
        return writeRepeated(batch, row);
    ++(version == 1 ? m_counts.added : m_counts.changed);
    return insertEvent(batch, row, version);
}

/// A key that stood in this file before. Without keys of its own a file may well say the same thing
/// twice and mean two events; with them, rows that differ cannot both be right, and the first
/// counts.
Result<void> EventWriter::writeRepeated(RowBatch &batch, ImportRow &row)
{
    if (!row.ownsKey && m_repeated.size() < mostRepeated) {
        const int number = ++m_repeated[bytesOf(row.uid)] + 1;
        const std::string name = m_target.space + '\n' + std::string(batch.view(row.key)) + " #"
                               + std::to_string(number);
        row.uid = exportUid(m_hash, name);
        const auto isNew = insertClaim(batch, row, 1);
        if (!isNew)
            return std::unexpected(isNew.error());
        if (*isNew) {
            ++m_counts.added;
            return insertEvent(batch, row, 1);
        }
    }
    const auto first = findEarlier(row.uid);
    if (!first)
        return std::unexpected(first.error());
    if (first->ownFingerprint == row.fingerprint) {
        ++m_counts.same;
        return {};
    }
    return rejectRepeated(batch, row);
}

Result<void> EventWriter::rejectRepeated(RowBatch &batch, const ImportRow &row)
{
    batch.rejected.push_back(
        {.line = row.line,
         .column = {},
         .reason = ImportText::tr("the id \"%1\" stood in the file before, with another content")
                       .arg(QString::fromUtf8(batch.view(row.key)).left(60))});
    return {};
}

Result<EventWriter::Earlier> EventWriter::findEarlier(const RawUid &uid)
{
    Earlier earlier;
    int imported = 0;
    Statement &find = m_statements->find;
    find.rewind();
    find.set(1, uid);
    for (;;) {
        const auto row = find.step();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            break;
        const int version = int(find.integer(0));
        const qint64 batch = find.integer(1);
        const qint64 fingerprint = find.integer(2);
        if (!m_undone.isEmpty() && m_undone.contains(batch))
            continue;
        earlier.version = std::max(earlier.version, version);
        const qint64 claim = find.integer(3);
        if (earlier.firstClaim == 0 || claim < earlier.firstClaim)
            earlier.firstClaim = claim;
        if (batch == m_target.batch) {
            earlier.isOurs = true;
            earlier.ownFingerprint = fingerprint;
        } else if (fingerprint != 0 && version > imported) {
            imported = version;
            earlier.fingerprint = fingerprint;
        }
    }
    find.rewind();
    return earlier;
}

/// All that an event and the count of its dead have in common, but for row and uid.
void EventWriter::bindClaim(Statement &claim, const RowBatch &batch, const ImportRow &row,
                            int version) const
{
    claim.set(3, qint64(version));
    claim.set(4, batch.view(row.key));
    claim.set(5, batch.view(row.validFrom));
    if (row.validTo.size > 0)
        claim.set(6, batch.view(row.validTo));
    else
        claim.setNull(6);
    claim.set(7, m_statements->precisions[size_t(row.precision)]);
    claim.set(8, batch.view(row.reportedOn));
    claim.set(10, qint64(row.credibility));
    claim.set(11, row.fingerprint);
}

/// False where the batch has this version of the uid already.
Result<bool> EventWriter::insertClaim(const RowBatch &batch, const ImportRow &row, int version)
{
    Statement &claim = m_statements->claim;
    claim.set(1, m_claim + 1);
    claim.set(2, row.uid);
    bindClaim(claim, batch, row, version);
    if (auto done = claim.runAgain(); !done)
        return std::unexpected(done.error());
    if (m_database.rowsChanged() == 0)
        return false;
    ++m_claim;
    return true;
}

Result<void> EventWriter::insertEvent(const RowBatch &batch, const ImportRow &row, int version)
{
    Statement &event = m_statements->event;
    event.set(1, m_claim);
    event.set(2, m_statements->categories[size_t(row.category)]);
    event.set(3, row.lat);
    event.set(4, row.lon);
    event.set(5, m_statements->geoPrecisions[size_t(row.geoPrecision)]);
    if (row.placeId.size > 0)
        event.set(6, batch.view(row.placeId));
    else
        event.setNull(6);
    if (row.killed >= 0)
        event.set(7, qint64(row.killed));
    else
        event.setNull(7);
    setName(8, row.actor1);
    setName(9, row.actor2);
    setName(10, row.location);
    if (auto done = event.runAgain(); !done)
        return done;

    Statement &text = m_statements->text;
    text.set(1, m_claim);
    text.set(2, batch.view(row.title));
    text.set(3, batch.view(row.summary));
    text.set(4, batch.view(row.placeText));
    text.set(5, batch.view(row.cited));
    text.set(6, batch.view(row.detail));
    if (auto done = text.runAgain(); !done)
        return done;
    noteExtent(row);
    if (!row.hasSpan)
        return {};
    const qint64 eventClaim = m_claim;
    m_statements->count.set(7, eventClaim);
    if (auto done = insertCount(batch, row, version, row.totalUid, true); !done)
        return done;
    if (row.civilians <= 0)
        return {};
    return insertCount(batch, row, version, row.civiliansUid, false);
}

Result<void> EventWriter::insertCount(const RowBatch &batch, const ImportRow &row, int version,
                                      const RawUid &uid, bool isTotal)
{
    Statement &claim = m_statements->countClaim;
    claim.set(1, ++m_claim);
    claim.set(2, uid);
    bindClaim(claim, batch, row, version);
    if (auto done = claim.runAgain(); !done)
        return done;

    Statement &count = m_statements->count;
    const auto setCount = [&count](int index, int value) {
        if (value >= 0)
            count.set(index, qint64(value));
        else
            count.setNull(index);
    };
    count.set(1, m_claim);
    count.set(2, std::string_view(isTotal ? "total" : "civilians"));
    setCount(3, isTotal ? row.low : -1);
    setCount(4, isTotal ? row.killed : row.civilians);
    setCount(5, isTotal ? row.high : -1);
    return count.runAgain();
}

void EventWriter::setName(int index, int number)
{
    if (number >= 0)
        m_statements->event.set(index, m_names[size_t(number)]);
    else
        m_statements->event.setNull(index);
}

void EventWriter::noteExtent(const ImportRow &row)
{
    m_firstDay = std::min(m_firstDay, row.firstDay);
    m_lastDay = std::max(m_lastDay, row.lastDay);
    m_southWest = {.lat = std::min(m_southWest.lat, row.lat),
                   .lon = std::min(m_southWest.lon, row.lon)};
    m_northEast = {.lat = std::max(m_northEast.lat, row.lat),
                   .lon = std::max(m_northEast.lon, row.lon)};
}

ImportCounts EventWriter::counts() const
{
    ImportCounts counts = m_counts;
    counts.missing = std::max<qint64>(0, m_earlierEvents - m_seenAgain);
    return counts;
}

} // namespace sd
