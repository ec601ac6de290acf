// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/import/claimmerge.h"

#include "db/fold.h"
#include "db/import/importtext.h"
#include "db/uid.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

/// Everything that a claim `c` of a schema says, but for its name and version, as one text.
QString contentIn(const QString &schema)
{
    return QString(u"json_array(c.valid_from, c.valid_to, c.precision, c.reported_on, "
                   "c.credibility, c.note, coalesce((SELECT group_concat(source_id, char(10) "
                   "ORDER BY position) FROM S.claim_source AS x WHERE x.claim_id = c.claim_id), "
                   "(SELECT source_id FROM S.batch AS x WHERE x.batch_id = c.batch_id)), "
                   "(SELECT json_array(place_id, controller, status) "
                   "FROM S.control_claim AS x WHERE x.claim_id = c.claim_id), "
                   "(SELECT json_array(category, lat, lon, geo_precision, place_id, actor_1, "
                   "actor_2, killed, (SELECT text FROM S.name WHERE name_id = actor_1_name), "
                   "(SELECT text FROM S.name WHERE name_id = actor_2_name), "
                   "(SELECT text FROM S.name WHERE name_id = location_name)) "
                   "FROM S.event_claim AS x WHERE x.claim_id = c.claim_id), "
                   "(SELECT json_array(title, summary, place_text, cited, detail) "
                   "FROM S.event_text AS x WHERE x.claim_id = c.claim_id), "
                   "(SELECT json_array(basis, victim_group, measure, count_low, count_best, "
                   "count_high, scope, place_text, claimant, "
                   "(SELECT hex(uid) FROM S.claim WHERE claim_id = incident_of)) "
                   "FROM S.casualty_claim AS x WHERE x.claim_id = c.claim_id), "
                   "(SELECT json_array(route_id, from_place_id, to_place_id, status, controller) "
                   "FROM S.route_status_claim AS x WHERE x.claim_id = c.claim_id), "
                   "(SELECT json_array(speaker, role, gist) "
                   "FROM S.statement_claim AS x WHERE x.claim_id = c.claim_id), "
                   "(SELECT json_array(hex(target_uid), reason) "
                   "FROM S.pin_claim AS x WHERE x.claim_id = c.claim_id))"_s)
        .replace(u"S."_s, schema + u'.');
}

const QString nameOfOurs =
    u"(SELECT ours.name_id FROM other.name AS theirs JOIN main.name AS ours "
    "ON ours.kind = theirs.kind AND ours.text = theirs.text WHERE theirs.name_id = x.%1)"_s;

/// What takes a claim ?2 of theirs over as claim ?1, by kind; ?1 and ?2 in each.
QStringList copiesOf(const QString &kind)
{
    if (kind == u"control")
        return {u"INSERT INTO main.control_claim SELECT ?1, place_id, controller, status "
                "FROM other.control_claim WHERE claim_id = ?2"_s};
    if (kind == u"event")
        return {u"INSERT INTO main.event_claim SELECT ?1, category, lat, lon, geo_precision, "
                "place_id, actor_1, actor_2, killed, %1, %2, %3 FROM other.event_claim AS x "
                "WHERE claim_id = ?2"_s.arg(nameOfOurs.arg(u"actor_1_name"_s),
                                            nameOfOurs.arg(u"actor_2_name"_s),
                                            nameOfOurs.arg(u"location_name"_s)),
                u"INSERT INTO main.event_text SELECT ?1, title, summary, place_text, cited, detail "
                "FROM other.event_text WHERE claim_id = ?2"_s};
    if (kind == u"casualty")
        return {u"INSERT INTO main.casualty_claim SELECT ?1, basis, victim_group, measure, "
                "count_low, count_best, count_high, scope, place_text, claimant, "
                "(SELECT ours.claim_id FROM other.claim AS theirs JOIN main.claim AS ours "
                "ON ours.uid = theirs.uid WHERE theirs.claim_id = x.incident_of "
                "ORDER BY ours.version DESC, ours.claim_id DESC LIMIT 1) "
                "FROM other.casualty_claim AS x WHERE claim_id = ?2"_s};
    if (kind == u"route_status")
        return {u"INSERT INTO main.route_status_claim SELECT ?1, route_id, from_place_id, "
                "to_place_id, status, controller FROM other.route_status_claim "
                "WHERE claim_id = ?2"_s};
    if (kind == u"statement")
        return {u"INSERT INTO main.statement_claim SELECT ?1, speaker, role, gist "
                "FROM other.statement_claim WHERE claim_id = ?2"_s};
    return {u"INSERT INTO main.pin_claim SELECT ?1, target_uid, reason FROM other.pin_claim "
            "WHERE claim_id = ?2"_s};
}

/// The file of a data set whose rows have keys of their own; empty where keys are made of what the
/// rows say, so that two data sets may well have the same.
QString fileOf(const QString &kind)
{
    if (kind == u"event")
        return u"events.csv"_s;
    if (kind == u"casualty")
        return u"casualties.csv"_s;
    return kind == u"statement" ? u"statements.csv"_s : QString();
}

} // namespace

struct ClaimMerge::Theirs {
    qint64 row = 0;
    QByteArray uid;
    QString kind;
    QString content;
    Stamp from;
    std::optional<Stamp> to;
    qint64 incidentOf = 0;
};

struct ClaimMerge::Known {
    int highest = 0; // of its versions, taken back or not
    bool stands = false;
    bool isSame = false;
};

struct ClaimMerge::Statements {
    Statement next;
    Statement known;
    Statement claim;
    Statement sources;
    std::map<QString, std::vector<Statement>> copies; // by kind
};

Result<std::unique_ptr<ClaimMerge>> ClaimMerge::begin(const Database &database, qint64 batch,
                                                      const DatasetLines &lines)
{
    std::unique_ptr<ClaimMerge> merge(new ClaimMerge(database, batch));
    auto ready = merge->prepare();
    if (ready)
        ready = merge->compareKeys(lines);
    if (ready)
        ready = merge->bringNames();
    if (!ready)
        return std::unexpected(ready.error());
    return merge;
}

Result<void> ClaimMerge::prepare()
{
    auto read = forEachRow(m_database, u"SELECT batch_id FROM main.batch_undo"_s,
                           [this](const Statement &row) { m_undone.insert(row.integer(0)); });
    if (read) {
        read = forEachRow(m_database,
                          u"SELECT (SELECT coalesce(max(claim_id), 0) FROM main.claim), "
                          "(SELECT count(*) FROM other.claim_standing)"_s,
                          [this](const Statement &row) {
                              m_claim = row.integer(0);
                              m_total = row.integer(1);
                          });
    }
    if (!read)
        return read;
    std::vector<Statement> prepared;
    for (const QString &sql :
         {u"SELECT c.claim_id, c.uid, c.kind, %1, c.valid_from, c.valid_to, "
          "(SELECT incident_of FROM other.casualty_claim AS x WHERE x.claim_id = c.claim_id) "
          "FROM other.claim_standing AS c WHERE c.claim_id > ?1 ORDER BY c.claim_id LIMIT 200"_s
              .arg(contentIn(u"other"_s)),
          u"SELECT c.version, c.batch_id, b.kind, c.withdrawn, %1 FROM main.claim AS c "
          "JOIN main.batch AS b USING (batch_id) WHERE c.uid = ?1 "
          "ORDER BY c.version, c.claim_id"_s.arg(contentIn(u"main"_s)),
          u"INSERT INTO main.claim SELECT ?1, ?2, ?3, kind, key, valid_from, valid_to, precision, "
          "reported_on, ?4, credibility, 0, fingerprint, note FROM other.claim "
          "WHERE claim_id = ?5"_s,
          u"INSERT INTO main.claim_source SELECT ?1, position, source_id FROM other.claim_source "
          "WHERE claim_id = ?2 UNION ALL SELECT ?1, 1, source_id FROM other.claim "
          "JOIN other.batch USING (batch_id) WHERE claim_id = ?2 AND source_id IS NOT NULL "
          "AND NOT EXISTS (SELECT 1 FROM other.claim_source AS x WHERE x.claim_id = ?2)"_s}) {
        auto statement = m_database.prepare(sql);
        if (!statement)
            return std::unexpected(statement.error());
        prepared.push_back(std::move(*statement));
    }
    m_statements = std::make_shared<Statements>(std::move(prepared[0]), std::move(prepared[1]),
                                                std::move(prepared[2]), std::move(prepared[3]));
    for (const QString &kind : wordsOf<ClaimKind>()) {
        for (const QString &sql : copiesOf(kind)) {
            auto statement = m_database.prepare(sql);
            if (!statement)
                return std::unexpected(statement.error());
            m_statements->copies[kind].push_back(std::move(*statement));
        }
    }
    return {};
}

/// A key that the same data set gave before, with another day of report, is a version of that
/// claim; one that another data set gave stands for something else.
Result<void> ClaimMerge::compareKeys(const DatasetLines &lines)
{
    const QString claims = u"SELECT c.kind, c.key, c.uid, c.reported_on, c.batch_id "
                           "FROM %1.claim AS c JOIN %1.batch AS b USING (batch_id) "
                           "WHERE b.format = 'dataset' AND c.kind IN "
                           "('event', 'casualty', 'statement')"_s;
    QHash<QString, QByteArray> theirs; // uid by kind and key
    QSet<QByteArray> uids;
    auto read = forEachRow(m_database, claims.arg(u"other"_s), [&](const Statement &row) {
        theirs.insert(row.text(0) + u'\n' + row.text(1), row.blob(2));
        uids.insert(row.blob(2));
    });
    if (!read)
        return read;
    const auto id = m_database.value(u"SELECT value FROM other.meta WHERE key = 'id'"_s);
    if (!id)
        return std::unexpected(id.error());
    QHash<QByteArray, std::pair<QString, QString>> doubted; // kind and key, by uid of theirs
    read = forEachRow(m_database, claims.arg(u"main"_s), [&](const Statement &row) {
        const QString kind = row.text(0);
        const QString key = row.text(1);
        const QByteArray uid = row.blob(2);
        const auto found = theirs.constFind(kind + u'\n' + key);
        if (found == theirs.cend() || uids.contains(uid) || m_undone.contains(row.integer(4)))
            return;
        const auto reported = parseStamp(row.text(3));
        if (reported && importedUid(*id, kind, key, reported->from.day()) == uid)
            m_ours.insert(*found, uid);
        else
            doubted.insert(*found, {kind, key});
    });
    if (!read)
        return read;
    for (const auto &[uid, name] : doubted.asKeyValueRange()) {
        if (m_ours.contains(uid))
            continue;
        const QString file = fileOf(name.first);
        const auto of = lines.find(file);
        m_conflicts.push_back(
            {.code = ErrorCode::BadInput,
             .what = ImportText::tr("%1: another data set of the store has given this id to "
                                    "something else")
                         .arg(name.second),
             .where = {.file = file,
                       .row = of == lines.end() ? 0 : of->second.value(name.second)}});
    }
    std::ranges::sort(m_conflicts, {}, [](const Error &error) {
        return std::pair(error.where.file, error.where.row);
    });
    return {};
}

/// Names as exports write them, and what theirs stand for where ours stand for nothing yet.
Result<void> ClaimMerge::bringNames()
{
    auto done = m_database.run(
        u"INSERT INTO main.name (kind, text) SELECT kind, text FROM other.name WHERE true "
        "ON CONFLICT DO NOTHING"_s);
    if (!done)
        return done;
    return m_database.run(
        u"INSERT INTO main.name_meaning (name_id, target, recorded_at, author) "
        "SELECT ours.name_id, m.target, m.recorded_at, m.author FROM other.name_meaning AS m "
        "JOIN other.name AS theirs USING (name_id) JOIN main.name AS ours "
        "ON ours.kind = theirs.kind AND ours.text = theirs.text "
        "WHERE NOT EXISTS (SELECT 1 FROM main.name_meaning AS x WHERE x.name_id = ours.name_id) "
        "ORDER BY m.meaning_id"_s);
}

Result<bool> ClaimMerge::step()
{
    std::vector<Theirs> claims;
    Statement &next = m_statements->next;
    next.bind(m_lookedAt);
    for (;;) {
        const auto row = next.step();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            break;
        const auto from = parseStamp(next.text(4));
        claims.push_back({.row = next.integer(0),
                          .uid = next.blob(1),
                          .kind = next.text(2),
                          .content = next.text(3),
                          .from = from.value_or(Stamp()),
                          .to = parseStamp(next.text(5)),
                          .incidentOf = next.integer(6)});
    }
    next.rewind();
    for (const Theirs &claim : claims) {
        if (auto done = take(claim); !done)
            return std::unexpected(done.error());
        m_lookedAt = claim.row;
    }
    return claims.empty();
}

Result<void> ClaimMerge::take(const Theirs &theirs)
{
    ++m_counts.read;
    const QByteArray uid = m_ours.value(theirs.uid, theirs.uid);
    const auto known = find(uid, theirs.content);
    if (!known)
        return std::unexpected(known.error());
    // A count of an event's dead goes with the version of the event.
    if (known->isSame && !m_rewritten.contains(theirs.incidentOf)) {
        ++m_counts.same;
        return {};
    }
    if (known->stands)
        m_rewritten.insert(theirs.row);
    ++(known->stands ? m_counts.changed : m_counts.added);
    const Day first = theirs.from.from.day();
    if (theirs.kind == u"event" || theirs.kind == u"casualty")
        m_firstDay = std::min(m_firstDay, first);
    if (theirs.kind != u"pin")
        m_lastDay = std::max(m_lastDay, theirs.to ? theirs.to->from.day() : first);
    return write(theirs, uid, known->highest + 1);
}

/// Versions of ours: the newest counts, and the newest that no analyst made.
Result<ClaimMerge::Known> ClaimMerge::find(const QByteArray &uid, const QString &content)
{
    Known known;
    bool isSameAsShown = false;
    bool isSameAsBrought = false;
    Statement &find = m_statements->known;
    find.bind(uid);
    for (;;) {
        const auto row = find.step();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            break;
        known.highest = std::max(known.highest, int(find.integer(0)));
        if (m_undone.contains(find.integer(1)))
            continue;
        known.stands = true;
        const bool isSame = find.text(4) == content;
        isSameAsShown = isSame && find.integer(3) == 0;
        if (find.text(2) != u"edit")
            isSameAsBrought = isSame;
    }
    find.rewind();
    known.isSame = isSameAsShown || isSameAsBrought;
    return known;
}

Result<void> ClaimMerge::write(const Theirs &theirs, const QByteArray &uid, int version)
{
    auto done = m_statements->claim.run(++m_claim, uid, version, m_batch, theirs.row);
    if (done)
        done = m_statements->sources.run(m_claim, theirs.row);
    for (Statement &copy : m_statements->copies[theirs.kind]) {
        if (done)
            done = copy.run(m_claim, theirs.row);
    }
    if (done && theirs.kind == u"statement")
        done = writeStatementText(m_claim);
    return done;
}

/// The text index follows behind for events; statements are few and indexed at once.
Result<void> ClaimMerge::writeStatementText(qint64 claim)
{
    QString heading;
    QString body;
    auto read = m_database.prepare(
        u"SELECT speaker || ' ' || role, gist FROM main.statement_claim WHERE claim_id = ?1"_s);
    if (!read)
        return std::unexpected(read.error());
    if (const auto row = read->bind(claim).step(); !row)
        return std::unexpected(row.error());
    heading = read->text(0);
    body = read->text(1);
    return m_database.run(
        u"INSERT INTO main.search_text (rowid, heading, body, names) VALUES (?, ?, ?, '')"_s, claim,
        foldForIndex(heading), foldForIndex(body));
}

} // namespace sd
