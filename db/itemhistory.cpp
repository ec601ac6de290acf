// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/itemhistory.h"

#include "db/store.h"

#include <QStringList>

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

/// Columns of a table that a history shows, each as an SQL expression with its name.
struct ShownColumn {
    const char *name;
    const char *sql;
};
using ShownColumns = std::vector<ShownColumn>;

ShownColumns columnsOf(ClaimKind kind)
{
    switch (kind) {
    case ClaimKind::Control:
        return {{"place", "o.place_id"}, {"controller", "o.controller"}, {"status", "o.status"}};
    case ClaimKind::Event:
        return {{"category", "o.category"}, {"title", "t.title"},
                {"summary", "t.summary"},   {"placeText", "t.place_text"},
                {"place", "o.place_id"},    {"lat", "o.lat"},
                {"lon", "o.lon"},           {"geoPrecision", "o.geo_precision"},
                {"actor1", "o.actor_1"},    {"actor2", "o.actor_2"},
                {"killed", "o.killed"}};
    case ClaimKind::Casualty:
        return {{"basis", "o.basis"},   {"group", "o.victim_group"},   {"measure", "o.measure"},
                {"low", "o.count_low"}, {"best", "o.count_best"},      {"high", "o.count_high"},
                {"scope", "o.scope"},   {"placeText", "o.place_text"}, {"claimant", "o.claimant"}};
    case ClaimKind::RouteStatus:
        return {{"route", "o.route_id"},
                {"from", "o.from_place_id"},
                {"to", "o.to_place_id"},
                {"status", "o.status"},
                {"controller", "o.controller"}};
    case ClaimKind::Statement:
        return {{"speaker", "o.speaker"}, {"role", "o.role"}, {"gist", "o.gist"}};
    case ClaimKind::Pin:
        return {{"target", "lower(hex(o.target_uid))"}, {"reason", "o.reason"}};
    }
    return {};
}

QString tableOf(ClaimKind kind)
{
    return kind == ClaimKind::Event ? u"event_claim AS o JOIN event_text AS t USING (claim_id)"_s
                                    : toWord(kind) + u"_claim AS o"_s;
}

QString sqlOf(const ShownColumns &columns)
{
    QStringList expressions;
    for (const ShownColumn &column : columns)
        expressions += QString::fromLatin1(column.sql);
    return expressions.join(u", "_s);
}

QString listOf(const QString &table, const QString &column, const QString &owner)
{
    return u"(SELECT group_concat(%2, '; ') FROM (SELECT %2 FROM %1 WHERE %3 = o.%3 "
           "ORDER BY position))"_s.arg(table, column, owner);
}

QString unpacked(const QString &column)
{
    return u"(SELECT group_concat(value, '; ') FROM json_each(o.%1))"_s.arg(column);
}

QString unpackedColours()
{
    return u"(SELECT group_concat(key || ' ' || value, '; ') FROM json_each(o.colours))"_s;
}

std::vector<SourceId> split(const QString &ids)
{
    std::vector<SourceId> sources;
    for (const QString &id : ids.split(u'\n', Qt::SkipEmptyParts))
        sources.push_back({id});
    return sources;
}

/// What is known of the batch of a version: the last columns of every query.
const QString batchColumns =
    u"b.batch_id, b.recorded_at, b.author, b.kind, iif(b.kind = 'edit', b.note, b.file_name), "
    "b.batch_id NOT IN (SELECT batch_id FROM batch_undo)"_s;

void readBatch(HistoryEntry &entry, const Statement &row, int first)
{
    entry.batch = row.integer(first);
    entry.recordedAt = row.text(first + 1);
    entry.author = row.text(first + 2);
    entry.batchKind = row.text(first + 3);
    entry.batchName = row.text(first + 4);
    entry.stands = row.integer(first + 5) != 0;
}

Result<std::vector<HistoryEntry>> read(const Store &store, const QString &sql, const auto &key,
                                       auto readRow)
{
    std::vector<HistoryEntry> entries;
    auto statement = store.database().prepare(sql);
    if (!statement)
        return std::unexpected(statement.error());
    statement->bind(key);
    for (;;) {
        const auto row = statement->step();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            return entries;
        entries.push_back(readRow(*statement));
    }
}

/// The newest that stands is what the item says now.
void markCounting(std::vector<HistoryEntry> &entries)
{
    const auto newestFirst = std::views::reverse(entries);
    const auto newest = std::ranges::find_if(newestFirst, &HistoryEntry::stands);
    if (newest == newestFirst.end())
        return;
    for (HistoryEntry &entry : entries)
        entry.counts = entry.stands && !entry.isWithdrawn && entry.version == newest->version;
}

/// A thing: its row first, then its revisions; both queries give the same columns, then whether it
/// is removed, its credibility, who said so, and the batch.
Result<std::vector<HistoryEntry>> historyOfThing(const Store &store, const QString &table,
                                                 const ShownColumns &columns, const QString &base,
                                                 const QString &revisions, const QString &id)
{
    const int own = int(columns.size());
    int version = 0;
    const auto readRow = [&](const Statement &row) {
        HistoryEntry entry;
        entry.version = ++version;
        for (int i = 0; i < own; ++i)
            entry.fields.push_back({QString::fromLatin1(columns[size_t(i)].name), row.text(i)});
        entry.isWithdrawn = row.integer(own) != 0;
        entry.credibility = Credibility(row.integer(own + 1));
        entry.sources = split(row.text(own + 2));
        readBatch(entry, row, own + 3);
        return entry;
    };
    // The row of a thing that an edit made repeats its first revision.
    auto entries = read(store,
                        u"SELECT %1, %3 FROM %2 AS o JOIN batch AS b USING (batch_id) "
                        "WHERE o.%2_id = ?1 AND b.kind <> 'edit'"_s.arg(base, table, batchColumns),
                        id, readRow);
    if (!entries)
        return entries;
    auto later = read(
        store,
        u"SELECT %1, %3 FROM %2_revision AS o JOIN batch AS b USING (batch_id) "
        "WHERE o.%2_id = ?1 ORDER BY o.revision_id"_s.arg(revisions, table, batchColumns),
        id, readRow);
    if (!later)
        return later;
    entries->insert(entries->end(), later->begin(), later->end());
    markCounting(*entries);
    return entries;
}

} // namespace

Result<std::vector<HistoryEntry>> historyOfClaim(const Store &store, const QByteArray &uid)
{
    auto found = store.database().prepare(u"SELECT kind FROM claim WHERE uid = ?1"_s);
    if (!found)
        return std::unexpected(found.error());
    found->bind(uid);
    const auto row = found->step();
    if (!row)
        return std::unexpected(row.error());
    if (!*row)
        return std::vector<HistoryEntry>();
    const ClaimKind kind = fromWord<ClaimKind>(found->text(0)).value_or(ClaimKind::Event);
    const ShownColumns columns = columnsOf(kind);
    const QString sql =
        u"SELECT c.version, c.withdrawn, c.credibility, coalesce((SELECT group_concat(source_id, "
        "char(10)) FROM (SELECT source_id FROM claim_source WHERE claim_id = c.claim_id "
        "ORDER BY position)), b.source_id, ''), c.valid_from, c.valid_to, c.reported_on, c.note, "
        "%1, %2 FROM claim AS c JOIN %3 USING (claim_id) JOIN batch AS b ON b.batch_id = "
        "c.batch_id WHERE c.uid = ?1 ORDER BY c.version, b.recorded_at, b.author, c.claim_id"_s.arg(
            sqlOf(columns), batchColumns, tableOf(kind));
    auto entries = read(store, sql, uid, [&columns](const Statement &version) {
        constexpr int first = 8;
        HistoryEntry entry;
        entry.version = int(version.integer(0));
        entry.isWithdrawn = version.integer(1) != 0;
        entry.credibility = Credibility(version.integer(2));
        entry.sources = split(version.text(3));
        entry.fields = {{u"validFrom"_s, version.text(4)},
                        {u"validTo"_s, version.text(5)},
                        {u"reportedOn"_s, version.text(6)},
                        {u"note"_s, version.text(7)}};
        for (size_t i = 0; i < columns.size(); ++i) {
            entry.fields.push_back(
                {QString::fromLatin1(columns[i].name), version.text(first + int(i))});
        }
        readBatch(entry, version, first + int(columns.size()));
        return entry;
    });
    if (entries)
        markCounting(*entries);
    return entries;
}

Result<std::vector<HistoryEntry>> historyOfPlace(const Store &store, const PlaceId &id)
{
    static const ShownColumns columns{{"nameEn", "o.name_en"},
                                      {"nameAr", "o.name_ar"},
                                      {"kind", "o.kind"},
                                      {"parent", "o.parent"},
                                      {"lat", "o.lat"},
                                      {"lon", "o.lon"},
                                      {"inCity", "o.in_city"},
                                      {"statedAreaKm2", "o.stated_area_km2"},
                                      {"locationSource", "o.location_source"},
                                      {"precisionM", "o.precision_m"},
                                      {"aliases", ""},
                                      {"areaKm2", ""},
                                      {"cellSource", ""}};
    const QString shared = sqlOf(ShownColumns(columns.begin(), columns.end() - 3));
    return historyOfThing(
        store, u"place"_s, columns,
        shared + u", "_s + listOf(u"place_alias"_s, u"alias"_s, u"place_id"_s)
            + u", (SELECT round(area_km2, 4) FROM cell WHERE place_id = o.place_id), '', 0, 0, ''"_s,
        shared + u", "_s + unpacked(u"aliases"_s)
            + u", round(o.area_km2, 4), o.cell_source, o.removed, o.credibility, o.said_by"_s,
        id.value);
}

Result<std::vector<HistoryEntry>> historyOfFaction(const Store &store, const FactionId &id)
{
    static const ShownColumns columns{
        {"nameEn", "o.name_en"}, {"nameAr", "o.name_ar"},   {"shortName", "o.short_name"},
        {"bloc", "o.bloc"},      {"factionKind", "o.kind"}, {"activeFrom", "o.active_from"},
        {"note", "o.note"},      {"aliases", ""},           {"ledBy", ""},
        {"partOf", ""},          {"backers", ""},           {"sources", ""},
        {"colours", ""}};
    const QString shared = sqlOf(ShownColumns(columns.begin(), columns.end() - 6));
    const QString owner = u"faction_id"_s;
    const QStringList base{
        listOf(u"faction_alias"_s, u"alias"_s, owner),
        listOf(u"faction_leader"_s, u"led_by"_s, owner),
        listOf(u"faction_part"_s, u"part_of"_s, owner),
        listOf(u"faction_backer"_s, u"backer"_s, owner),
        listOf(u"faction_source"_s, u"source_id"_s, owner),
        u"(SELECT group_concat(palette || ' ' || colour, '; ') FROM (SELECT * FROM style "
        "WHERE subject = o.faction_id ORDER BY palette))"_s};
    const QStringList revised{unpacked(u"aliases"_s),    unpacked(u"led_by"_s),
                              unpacked(u"part_of"_s),    unpacked(u"backers"_s),
                              unpacked(u"source_ids"_s), unpackedColours()};
    return historyOfThing(
        store, u"faction"_s, columns, shared + u", "_s + base.join(u", "_s) + u", 0, 0, ''"_s,
        shared + u", "_s + revised.join(u", "_s) + u", 0, o.credibility, o.said_by"_s, id.value);
}

Result<std::vector<HistoryEntry>> historyOfSource(const Store &store, const SourceId &id)
{
    static const ShownColumns columns{
        {"publisher", "o.publisher"},      {"title", "o.title"},       {"url", "o.url"},
        {"publishedOn", "o.published_on"}, {"language", "o.language"}, {"kind", "o.kind"},
        {"reliability", "o.reliability"},  {"note", "o.note"}};
    const QString sql = sqlOf(columns) + u", 0, 0, ''"_s;
    return historyOfThing(store, u"source"_s, columns, sql, sql, id.value);
}

std::vector<HistoryChange> changesBetween(const HistoryEntry &before, const HistoryEntry &after)
{
    std::vector<HistoryChange> changes;
    const auto note = [&changes](const QString &field, const QString &was, const QString &is) {
        if (was != is)
            changes.push_back({field, was, is});
    };
    for (size_t i = 0; i < std::min(before.fields.size(), after.fields.size()); ++i)
        note(after.fields[i].name, before.fields[i].value, after.fields[i].value);
    const auto listed = [](const std::vector<SourceId> &sources) {
        QStringList ids;
        for (const SourceId &source : sources)
            ids += source.value;
        return ids.join(u"; "_s);
    };
    note(u"sources"_s, listed(before.sources), listed(after.sources));
    note(u"credibility"_s, QString::number(before.credibility), QString::number(after.credibility));
    note(u"withdrawn"_s, QString::number(int(before.isWithdrawn)),
         QString::number(int(after.isWithdrawn)));
    return changes;
}

} // namespace sd
